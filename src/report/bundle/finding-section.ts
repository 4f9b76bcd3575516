import type { Finding, Report } from "../../model/report.ts";
import { formatCount } from "../../text/format-count.ts";
import { mainUnit } from "../ask/growth-per.ts";
import { workloadOf } from "../ask/phases.ts";
import { linkedNote } from "../markdown/accepted-tables.ts";
import { codeSpan, escapeMarkdown } from "../markdown/escape.ts";
import { findingStack } from "../markdown/stack-list.ts";
import { markdownRows } from "../markdown/table.ts";
import { formatAmount, formatInterval } from "../words/amount.ts";
import { findingNotes } from "../words/finding/finding-notes.ts";
import { sizeClassesText } from "../words/finding/size-classes-text.ts";
import { workWords } from "../words/units.ts";
import { keptAmount } from "./issue-title.ts";

/** What grows, in figures, and the stack that allocates it, as Markdown. */
export function findingSection(finding: Finding, report: Report): string {
  const stack = finding.frames.length > 0 ? findingStack(finding) : "No heap profile names the stack.";
  return [
    `**${escapeMarkdown(finding.owner)}**: ${escapeMarkdown(finding.summary)}`,
    figures(finding, report),
    stack,
  ].join("\n\n");
}

function figures(finding: Finding, report: Report): string {
  const { perIteration, workload } = finding;
  const unit = mainUnit(finding);
  const classes = sizeClassesText(finding);
  const grown = grownInAll(finding, report);
  const rows = [
    [
      `kept per ${escapeMarkdown(workWords(finding, report))}`,
      `**${keptAmount(finding)}** (95 %: ${formatInterval(unit, perIteration.unit)})`,
    ],
    ...(unit.unit === "iteration"
      ? []
      : [
          [
            `kept per iteration of ${codeSpan(workload)}`,
            `${formatAmount(perIteration.value, perIteration.unit)} (95 %: ${formatInterval(perIteration, perIteration.unit)})`,
          ],
        ]),
    ...(classes === undefined ? [] : [["objects", escapeMarkdown(classes)]]),
    ...(grown === undefined ? [] : [["in this run", grown]]),
    ...findingNotes(finding, report).map((note) => ["note", linkedNote(note, finding)]),
  ];
  return markdownRows(["what", "how much"], rows, ["l", "l"]);
}

/** "5.3 KiB after 128 iterations"; undefined where the report does not say how many there were. */
export function grownInAll(finding: Finding, report: Report): string | undefined {
  const phase = workloadOf(report, finding);
  if (!phase) return undefined;
  const iterations = phase.cycles * phase.iterationsPerCycle;
  const { value, unit } = finding.perIteration;
  return `${formatAmount(value * iterations, unit)} after ${formatCount(iterations)} ${iterations === 1 ? "iteration" : "iterations"}`;
}
