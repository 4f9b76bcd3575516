import type { ExitMeaning } from "./command.ts";

/** How a command ends that judges. */
export const verdictExits: readonly ExitMeaning[] = [
  [0, "pass", "no growth above --max-growth, or only what --fail-on does not name"],
  [1, "fail", "a leak or a regression that --fail-on names"],
  [2, "bad options", "or a bad config, workload or settings file; nothing was run"],
  [3, "inconclusive", "could not tell whether it leaks; more --cycles or --max-minutes may decide"],
  [4, "not measured", "gopls could not be installed or started, or did not load or answer"],
];
