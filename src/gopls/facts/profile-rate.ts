/** Bytes of allocation to one sample of gopls' heap profiles (GODEBUG=memprofilerate). What it costs: docs/performance.md. */
export const profileRates = {
  /** A phase is measured while an editor works, beside exact counters. */
  measuring: 4096,
  /** A fresh process has to show at call sites what grows, also beside known leaks. */
  confirming: 512,
} as const;
