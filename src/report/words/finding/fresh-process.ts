import type { Finding, Report } from "../../../model/report.ts";
import { andList } from "../../../text/and-list.ts";
import { formatCount } from "../../../text/format-count.ts";
import { confirmationOf } from "../../ask/confirmation-of.ts";
import { workloadOf } from "../../ask/phases.ts";
import { ablationWords } from "../names.ts";

/** A smaller multiple of the work is not worth naming. */
const LEAST_TIMES = 2;

/**
 * What became of a finding in a fresh process: "confirmed in a fresh process with 3.4 times the work: 1,080 × all requests, after 320
 * iterations". A turn of a piece does of its work what an iteration does. Undefined where it was confirmed and the report does not
 * say how.
 */
export function freshProcess(finding: Finding, report: Pick<Report, "series" | "workloads">): string | undefined {
  const confirmation = confirmationOf(finding, report);
  if (!finding.confirmed) {
    return confirmation === undefined ? "not tried in a fresh process" : "grew differently in a fresh process";
  }
  if (!confirmation) return undefined;
  const { ablation, turns, notBy = [] } = confirmation;
  const workload = workloadOf(report, finding);
  const not = notBy.length > 0 ? `, and not by ${andList(notBy.map(ablationWords))} alone` : "";
  const done = `${formatCount(turns)} × ${ablationWords(ablation)}`;
  if (!workload) return `confirmed in a fresh process: ${done}${not}`;
  const iterations = Math.round(workload.cycles * workload.iterationsPerCycle);
  const times = Math.round((10 * turns) / iterations) / 10;
  const more = times >= LEAST_TIMES ? ` with ${formatCount(times)} times the work` : "";
  return `confirmed in a fresh process${more}: ${done}, after ${formatCount(iterations)} ${iterations === 1 ? "iteration" : "iterations"}${not}`;
}
