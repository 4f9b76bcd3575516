import type { Report } from "../model/report.ts";
import { armLabel } from "./arm-label.ts";
import { codeSpan } from "./code-span.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** A workload's name in a Markdown table; beside the arm where there are several. */
export function workloadCell(report: Pick<Report, "arms">, workload: string, arm: string): string {
  const name = codeSpan(workload);
  return report.arms.length > 1 ? `${name} ${escapeMarkdown(armLabel(report, arm))}` : name;
}
