import type { SeriesReport } from "../model/report.ts";

const WORDS: Readonly<Record<SeriesReport["verdict"], string>> = {
  leak: "leak",
  plateau: "levelled off",
  "within-budget": "within the budget",
  bounded: "no growth",
  inconclusive: "undecided",
};

/** A series' verdict in words. */
export function verdictWords(verdict: SeriesReport["verdict"]): string {
  return WORDS[verdict];
}
