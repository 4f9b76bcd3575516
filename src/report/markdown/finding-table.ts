import type { Finding, Report } from "../../model/report.ts";
import { grownFindings } from "../ask/findings.ts";
import { mainUnit } from "../ask/growth-per.ts";
import { formatAmount, formatChange, formatInterval } from "../words/amount.ts";
import { findingNotes } from "../words/finding/finding-notes.ts";
import { whereAllocated } from "../words/finding/frames.ts";
import { sizeClassesText } from "../words/finding/size-classes-text.ts";
import { unitWord } from "../words/units.ts";
import { linkedNote } from "./accepted-tables.ts";
import { codeSpan, escapeMarkdown } from "./escape.ts";
import { markdownRows } from "./table.ts";

/** What was found and not accepted, a row each, as Markdown. */
export function findingTable(report: Report): string {
  const head = ["what grew", "in", "kept", "per iteration", "95 % interval"];
  const rows = grownFindings(report).map((finding) => row(finding, report));
  return markdownRows(head, rows, ["l", "l", "r", "r", "r"]);
}

function row(finding: Finding, report: Report): readonly string[] {
  const { owner, kind, workload, perIteration } = finding;
  const unit = mainUnit(finding);
  const place = whereAllocated(finding);
  const classes = sizeClassesText(finding);
  const name = `**${escapeMarkdown(owner)}**${kind === "regression" ? " (regression)" : ""}`;
  const format = kind === "regression" ? formatChange : formatAmount;
  const amount = format(perIteration.value, perIteration.unit);
  const perUnit = `**${format(unit.value, perIteration.unit)}** per ${escapeMarkdown(unitWord(unit.unit, finding))}`;
  const about = [
    ...(classes === undefined ? [] : [escapeMarkdown(classes)]),
    ...(place === undefined ? [] : [codeSpan(place)]),
    ...findingNotes(finding, report).map((note) => linkedNote(note, finding)),
  ];
  return [
    [name, ...about].join("<br>"),
    codeSpan(workload),
    perUnit,
    amount,
    formatInterval(perIteration, perIteration.unit),
  ];
}
