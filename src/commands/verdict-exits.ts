import type { ExitMeaning } from "./command.ts";

/** How a command ends that judges. */
export const verdictExits: readonly ExitMeaning[] = [
  [0, "pass", "no growth above --max-growth, or none that --fail-on names"],
  [1, "fail", "a leak or a regression that --fail-on names"],
  [2, "bad options", "or a bad config; nothing was run"],
  [3, "inconclusive", "neither a leak nor its absence could be shown; more --cycles may decide"],
  [4, "not measured", "gopls did not install, start, load the workspace or answer"],
];
