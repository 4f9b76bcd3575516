import type { Finding, Report } from "../model/report.ts";
import { codeSpan } from "./code-span.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { formatAmount } from "./format-amount.ts";
import { formatInterval } from "./format-interval.ts";
import { mainUnit } from "./main-unit.ts";
import { markdownRows } from "./markdown-rows.ts";
import { sizeClassesText } from "./size-classes-text.ts";
import { whereAllocated } from "./where-allocated.ts";

/** What was found, a row each, as Markdown. */
export function findingTable({ findings }: Report): string {
  const head = ["what grew", "in", "kept", "per iteration", "surely between (95 %)"];
  return markdownRows(head, findings.map(row), ["l", "l", "r", "r", "r"]);
}

function row(finding: Finding): readonly string[] {
  const { owner, kind, workload, perIteration } = finding;
  const unit = mainUnit(finding);
  const at = whereAllocated(finding);
  const classes = sizeClassesText(finding);
  const name = `**${escapeMarkdown(owner)}**${kind === "leak" ? "" : ` (${kind})`}`;
  const amount = formatAmount(perIteration.value, perIteration.unit);
  const perUnit = `**${formatAmount(unit.value, perIteration.unit)}** per ${unit.unit}`;
  return [
    [name, ...(classes === undefined ? [] : [classes]), ...(at === undefined ? [] : [codeSpan(at)])].join("<br>"),
    codeSpan(workload),
    unit.unit === "iteration" ? "" : perUnit,
    amount,
    formatInterval(perIteration, perIteration.unit),
  ];
}
