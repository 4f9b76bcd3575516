import { andList } from "./and-list.ts";
import type { ChangedGrowth } from "./changed-growth.ts";

const MOST = 2;

/** "37.5 KiB more for every edit and 1.2 KiB more for every LSP request". */
export function changedWords(changed: readonly ChangedGrowth[], direction: "more" | "less"): string {
  return andList(changed.slice(0, MOST).map(({ amount, work }) => `${amount} ${direction} for every ${work}`));
}
