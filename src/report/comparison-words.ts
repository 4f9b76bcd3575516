import type { ComparisonRow } from "./comparison-rows.ts";

const WORDS: Readonly<Record<ComparisonRow["verdict"], string>> = {
  worse: "worse",
  better: "better",
  same: "no worse",
  inconclusive: "undecided",
};

/** The verdict of a comparison in words. */
export function comparisonWords(verdict: ComparisonRow["verdict"]): string {
  return WORDS[verdict];
}
