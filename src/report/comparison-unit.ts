import type { Comparison, Report } from "../model/report.ts";
import { editWords } from "./edit-words.ts";
import { mainUnit } from "./main-unit.ts";
import { unitWord } from "./unit-word.ts";
import { unitsPerIteration } from "./units-per-iteration.ts";
import { workWords } from "./work-words.ts";

/** What the growths of a workload are compared per. */
export interface ComparisonUnit {
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
  const own = report.findings.filter((finding) => finding.arm === candidate && finding.workload === workload);
  const largest = own.find(({ kind }) => kind === "regression") ?? own.find(({ kind }) => kind !== "footprint");
  const unit = largest && mainUnit(largest);
  if (largest && unit && unit.value !== 0) {
    const perIteration = largest.perIteration.value / unit.value;
    return { word: unitWord(unit.unit, largest), work: workWords(largest, report), perIteration };
  }
  const facts = report.workloads.find(({ name, arm }) => name === workload && arm === candidate);
  const edits = unitsPerIteration(facts, "edit");
  if (facts && edits > 0 && facts.requestsPerIteration === 0) {
    return { word: "edit", work: editWords(facts), perIteration: edits };
  }
  return { word: "iteration", work: `iteration of ${workload}`, perIteration: 1 };
}
