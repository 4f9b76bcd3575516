import type { Finding, Report } from "../../model/report.ts";
import { linkedNote } from "../markdown/accepted-tables.ts";
import { codeSpan, escapeMarkdown } from "../markdown/escape.ts";
import { findingNotes } from "../words/finding/finding-notes.ts";
import { workWords } from "../words/units.ts";
import { keptAmount } from "./issue-title.ts";

/** Leaks that are known, each with the link where it can be read, as a Markdown list. */
export function knownList(known: readonly Finding[], report: Report): string {
  return known
    .map((finding) => {
      const [note = ""] = findingNotes(finding, report);
      const kept = `${keptAmount(finding)} per ${escapeMarkdown(workWords(finding, report))}`;
      return `- ${sentenceCase(linkedNote(note, finding))}. It kept ${kept} in ${codeSpan(finding.workload)}.`;
    })
    .join("\n");
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
