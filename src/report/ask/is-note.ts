import type { Warning } from "../../model/recording.ts";

const NOTES: ReadonlySet<string> = new Set([
  "known-leaks-of-ignored",
  "known-not-seen",
  "descriptors-grow",
  "settings-left",
  "environment",
]);

/** Whether a warning of the report is only worth knowing: it takes nothing off the verdict. */
export function isNote({ code }: Pick<Warning, "code">): boolean {
  return NOTES.has(code);
}
