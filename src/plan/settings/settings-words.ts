import type { EditorSettings } from "../../model/plan.ts";

/** What was taken of a file of editor settings and what was not: "took from settings.json, as Zed writes it: …; left out: …". */
export function settingsWords({ file, format, taken, left }: EditorSettings): string {
  const as = format === undefined ? "" : `, as ${format} writes it`;
  const leftOut = left.length === 0 ? "" : `; left out: ${left.join("; ")}`;
  return `took from ${file}${as}: ${taken.join("; ") || "nothing"}${leftOut}`;
}
