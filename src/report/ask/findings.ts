import type { Finding, Report } from "../../model/report.ts";

/**
 * Findings of those kinds in the arms that are judged, in the order of the report. One that is there as a regression too is
 * only that.
 */
export function candidateFindings(
  { arms, findings }: Pick<Report, "arms" | "findings">,
  ...kinds: readonly Finding["kind"][]
): readonly Finding[] {
  const judged = new Set(arms.filter(({ role }) => role !== "baseline").map(({ name }) => name));
  const regressions = new Set(findings.filter(({ kind }) => kind === "regression").map(identity));
  return findings
    .filter(({ arm, kind }) => judged.has(arm) && kinds.includes(kind))
    .filter((finding) => finding.kind === "regression" || !regressions.has(identity(finding)));
}

function identity({ arm, workload, fingerprint, known }: Finding): string {
  return JSON.stringify([arm, workload, fingerprint, known?.id]);
}

/** Findings that fail the gate, or would if `failOn` let them; what did not grow again in a fresh process does not. */
export function badFindings(report: Pick<Report, "arms" | "findings">): readonly Finding[] {
  return candidateFindings(report, "leak", "regression", "footprint").filter(({ confirmed }) => confirmed);
}

/** What grew in the arm that is judged and was not accepted; a larger heap after the soak is the comparison's to show. */
export function grownFindings(report: Pick<Report, "arms" | "findings">): readonly Finding[] {
  return candidateFindings(report, "leak", "regression");
}

/** What grew and was not seen to grow again in a fresh process. */
export function suspects(report: Pick<Report, "arms" | "findings">): readonly Finding[] {
  return grownFindings(report).filter(({ confirmed }) => !confirmed);
}

/** How many leaks of gopls are known and below their ceilings, and how many are tolerated; one in several workloads is one. */
export function acceptedLeaks(report: Pick<Report, "arms" | "findings">): {
  readonly known: number;
  readonly tolerated: number;
} {
  const distinct = (ids: readonly string[]) => new Set(ids).size;
  return {
    known: distinct(candidateFindings(report, "known").map(({ known, fingerprint }) => known?.id ?? fingerprint)),
    tolerated: distinct(candidateFindings(report, "tolerated").map(({ fingerprint }) => fingerprint)),
  };
}

/** Whether the toleration of a finding had ended when the run started. */
export function isExpired(
  { expires }: NonNullable<Finding["toleration"]>,
  { startedAt }: Pick<Report, "startedAt">,
): boolean {
  return expires < startedAt.slice(0, 10);
}
