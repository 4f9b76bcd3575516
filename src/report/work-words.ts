import type { Finding, Report } from "../model/report.ts";
import { editWords } from "./edit-words.ts";
import { mainUnit } from "./main-unit.ts";
import { unitWord } from "./unit-word.ts";

/** What a finding is kept for, in words: "LSP request", "textDocument/hover", "edit of modfile/rule.go". */
export function workWords(finding: Finding, { workloads }: Pick<Report, "workloads">): string {
  const { unit } = mainUnit(finding);
  if (unit === "request" && finding.method === undefined) return "LSP request";
  if (unit === "iteration" && finding.method === undefined) return `iteration of ${finding.workload}`;
  if (unit !== "edit") return unitWord(unit, finding);
  return editWords(workloads.find(({ name, arm }) => name === finding.workload && arm === finding.arm));
}
