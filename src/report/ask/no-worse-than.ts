import type { Finding, Report } from "../../model/report.ts";
import { armLabel } from "./arms.ts";
import { comparisonOf } from "./comparisons.ts";

/** "no worse than v0.23.0", where the comparison shows that the growth is no news; undefined: it is, or nothing is compared. */
export function noWorseThan(finding: Finding, report: Pick<Report, "arms" | "comparisons">): string | undefined {
  if (finding.kind === "regression" || finding.kind === "footprint") return undefined;
  const comparison = comparisonOf(report, finding.arm);
  const growths = comparison?.growth.filter(({ workload }) => workload === finding.workload) ?? [];
  const heap = growths.find(({ metric }) => metric === "owned-heap");
  if (!comparison || !heap || growths.some(({ verdict }) => verdict === "worse" || verdict === "inconclusive")) {
    return undefined;
  }
  return `no worse than ${armLabel(report, comparison.baseline)}`;
}
