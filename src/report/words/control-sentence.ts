import type { Report } from "../../model/report.ts";
import { formatCount } from "../../text/format-count.ts";

/** Whether this run saw what was planted for it to see, with how much of what. */
export function controlSentence({ control }: Pick<Report, "control">): string {
  if (!control) return "No control leak was planted: the run ended too early.";
  const { planted, seen, shownBy } = control;
  const what = `The planted control (${formatCount(planted)} documents left open)`;
  if (!seen) return `${what} was not seen, so do not trust this run.`;
  if (!shownBy) return `${what} was seen.`;
  const { bytes, objectsPerDocument } = shownBy;
  return `${what} was seen: ${objectsPerDocument.toFixed(2)} objects of ${formatCount(bytes)} B per document.`;
}
