import type { Comparison, Finding, PerUnit, Report } from "../../model/report.ts";
import { kindOf, workKinds } from "../../model/work.ts";
import { mainUnit } from "../ask/growth-per.ts";
import { workloadOf } from "../ask/phases.ts";

/**
 * What a finding is counted against, in a word for "per …" and "for every …": the method that alone makes it grow, which an
 * iteration asks once, where there is one.
 */
export function unitWord(unit: PerUnit["unit"], { method }: Pick<Finding, "method"> = {}): string {
  if (method !== undefined && (unit === "request" || unit === "iteration")) return method;
  return unit === "iteration" ? unit : workKinds[kindOf(unit)].word;
}

/** What a finding is kept for, in words: "LSP request", "textDocument/hover", "edit of modfile/rule.go". */
export function workWords(finding: Finding, report: Pick<Report, "workloads">): string {
  const { unit } = mainUnit(finding);
  if (unit === "request" && finding.method === undefined) return "LSP request";
  if (unit === "iteration" && finding.method === undefined) return `iteration of ${finding.workload}`;
  if (unit !== "edit") return unitWord(unit, finding);
  return editWords(workloadOf(report, finding));
}

/** An edit in words: growth with each depends on the file, so a workload with one file names it. */
function editWords(workload: Report["workloads"][number] | undefined): string {
  const [file, ...more] = workload?.files ?? [];
  return file && more.length === 0 ? `edit of ${file.path}` : "edit";
}

/** What the growths of a workload are compared per. */
interface ComparisonUnit {
  /** "edit", "textDocument/hover". */
  readonly word: string;
  /** "edit of modfile/rule.go". */
  readonly work: string;
  readonly perIteration: number;
}

/** The unit of the workload's largest finding; without one the edit where it sends nothing else, or the iteration. */
export function comparisonUnit(
  report: Pick<Report, "findings" | "workloads">,
  { candidate }: Pick<Comparison, "candidate">,
  workload: string,
): ComparisonUnit {
  const found = report.findings.filter((finding) => finding.arm === candidate && finding.workload === workload);
  const largest = found.find(({ kind }) => kind === "regression") ?? found.find(({ kind }) => kind !== "footprint");
  const unit = largest && mainUnit(largest);
  if (largest && unit && unit.value !== 0) {
    const perIteration = largest.perIteration.value / unit.value;
    return { word: unitWord(unit.unit, largest), work: workWords(largest, report), perIteration };
  }
  const facts = workloadOf(report, { arm: candidate, workload });
  if (facts && facts.editsPerIteration > 0 && facts.requestsPerIteration === 0) {
    return { word: "edit", work: editWords(facts), perIteration: facts.editsPerIteration };
  }
  return { word: "iteration", work: `iteration of ${workload}`, perIteration: 1 };
}
