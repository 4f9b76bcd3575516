import type { SeriesReport } from "../model/report.ts";

const WORDS: Readonly<Record<SeriesReport["verdict"], string>> = {
  leak: "leak",
  plateau: "levelled off",
  "within-budget": "within the budget",
  bounded: "no growth",
  inconclusive: "undecided",
};

/** A series' verdict in words; a suspect that did not grow in a fresh process did not repeat. */
export function verdictWords({ verdict, confirmation }: Pick<SeriesReport, "verdict" | "confirmation">): string {
  return confirmation?.answer === "refuted" ? "did not repeat" : WORDS[verdict];
}
