import type { Finding, Report } from "../model/report.ts";
import { againstCeiling } from "./against-ceiling.ts";
import { candidateFindings } from "./candidate-findings.ts";
import { noWorseThan } from "./no-worse-than.ts";
import { unitWord } from "./unit-word.ts";

/** Growth that the user accepts for now, in words. */
export interface ToleratedRow {
  readonly owner: string;
  readonly workload: string;
  readonly kept: string;
  readonly ceiling: string;
  readonly expires: string;
  readonly reason: string;
  readonly note: string | undefined;
}

/** A row for each tolerated finding of the arm that is judged. */
export function toleratedRows(report: Report): readonly ToleratedRow[] {
  return candidateFindings(report, "tolerated").flatMap((finding) => row(finding, report));
}

function row(finding: Finding, report: Report): readonly ToleratedRow[] {
  const { toleration, owner, workload } = finding;
  if (!toleration) return [];
  const { ceiling, per, expires, reason } = toleration;
  const limit = againstCeiling(finding, { amount: ceiling, per });
  return [
    {
      owner,
      workload,
      kept: `${limit.kept} per ${unitWord(per, finding)}`,
      ceiling: limit.ceiling,
      expires,
      reason,
      note: noWorseThan(finding, report),
    },
  ];
}
