import type { Outcome } from "./growth.ts";

const CODES = { pass: 0, fail: 1, inconclusive: 3, "not-measured": 4 } as const;

/** The program's exit code; 2, for options that can't be, never comes from a measurement. */
export function exitCode(outcome: Outcome | "not-measured"): 0 | 1 | 3 | 4 {
  return CODES[outcome];
}
