import type { Finding, Report } from "../model/report.ts";
import { codeSpan } from "./code-span.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { findingNotes } from "./finding-notes.ts";
import { formatAmount } from "./format-amount.ts";
import { formatChange } from "./format-change.ts";
import { formatInterval } from "./format-interval.ts";
import { grownFindings } from "./grown-findings.ts";
import { linkedNote } from "./linked-note.ts";
import { mainUnit } from "./main-unit.ts";
import { markdownRows } from "./markdown-rows.ts";
import { sizeClassesText } from "./size-classes-text.ts";
import { unitWord } from "./unit-word.ts";
import { whereAllocated } from "./where-allocated.ts";

/** What was found and not accepted, a row each, as Markdown. */
export function findingTable(report: Report): string {
  const head = ["what grew", "in", "kept", "per iteration", "surely between (95 %)"];
  const rows = grownFindings(report).map((finding) => row(finding, report));
  return markdownRows(head, rows, ["l", "l", "r", "r", "r"]);
}

function row(finding: Finding, report: Report): readonly string[] {
  const { owner, kind, workload, perIteration } = finding;
  const unit = mainUnit(finding);
  const at = whereAllocated(finding);
  const classes = sizeClassesText(finding);
  const name = `**${escapeMarkdown(owner)}**${kind === "regression" ? " (regression)" : ""}`;
  const format = kind === "regression" ? formatChange : formatAmount;
  const amount = format(perIteration.value, perIteration.unit);
  const perUnit = `**${format(unit.value, perIteration.unit)}** per ${escapeMarkdown(unitWord(unit.unit, finding))}`;
  const about = [
    ...(classes === undefined ? [] : [escapeMarkdown(classes)]),
    ...(at === undefined ? [] : [codeSpan(at)]),
    ...findingNotes(finding, report).map((note) => linkedNote(note, finding)),
  ];
  return [
    [name, ...about].join("<br>"),
    codeSpan(workload),
    unit.unit === "iteration" ? "" : perUnit,
    amount,
    formatInterval(perIteration, perIteration.unit),
  ];
}
