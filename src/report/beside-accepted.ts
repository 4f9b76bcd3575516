import type { Report } from "../model/report.ts";
import { andList } from "./and-list.ts";
import { candidateFindings } from "./candidate-findings.ts";

/** " beside 2 known leaks of gopls below their ceilings and 1 tolerated leak"; "" without any. */
export function besideAccepted(report: Pick<Report, "arms" | "findings">): string {
  const known = new Set(candidateFindings(report, "known").map(({ known, fingerprint }) => known?.id ?? fingerprint));
  const tolerated = new Set(candidateFindings(report, "tolerated").map(({ fingerprint }) => fingerprint));
  const parts = [
    known.size === 0
      ? ""
      : `${known.size} known ${known.size === 1 ? "leak of gopls below its ceiling" : "leaks of gopls below their ceilings"}`,
    tolerated.size === 0 ? "" : `${tolerated.size} tolerated ${tolerated.size === 1 ? "leak" : "leaks"}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` beside ${andList(parts)}`;
}
