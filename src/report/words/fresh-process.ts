import type { Finding, Report } from "../../model/report.ts";
import { formatCount } from "../../text/format-count.ts";
import { confirmationOf } from "../ask/confirmation-of.ts";
import { workloadOf } from "../ask/phases.ts";
import { ablationWords } from "./names.ts";

/** A smaller multiple of the work is not worth naming. */
const LEAST_TIMES = 2;

/**
 * What became of a finding in a fresh process: "confirmed in a fresh process with 8 times the work: 1,280 × textDocument/hover".
 * Undefined where it was confirmed and the report does not say how.
 */
export function freshProcess(finding: Finding, report: Pick<Report, "series" | "workloads">): string | undefined {
  const confirmation = confirmationOf(finding, report);
  if (!finding.confirmed) {
    return confirmation === undefined ? "not tried in a fresh process" : "grew differently in a fresh process";
  }
  if (!confirmation) return undefined;
  const { ablation, turns } = confirmation;
  const workload = workloadOf(report, finding);
  const times = workload ? Math.round(turns / (workload.cycles * workload.iterationsPerCycle)) : 0;
  const dose = times >= LEAST_TIMES ? ` with ${formatCount(times)} times the work` : "";
  return `confirmed in a fresh process${dose}: ${formatCount(turns)} × ${ablationWords(ablation)}`;
}
