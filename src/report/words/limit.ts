import type { Report } from "../../model/report.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";
import { candidateFindings } from "../ask/findings.ts";

/** What was excluded: "no growth above 0.3 KiB per iteration (95 %)"; undefined where this run bounds nothing. */
export function limitSentence({ detectionLimit }: Pick<Report, "detectionLimit">): string | undefined {
  const { bytesPerIteration: bytes, objectsPerIteration: objects } = detectionLimit;
  if (bytes !== null) return `no growth above ${formatBytes(bytes)} per iteration (95 %)`;
  if (objects !== null) return `no size class grows by more than ${formatCount(objects)} objects per iteration (95 %)`;
  return undefined;
}

/** "Everything else: no growth above 0.3 KiB per iteration (95 %).", unless the verdict says so already; then it is "". */
export function excludedSentence(report: Report): string {
  const limit = limitSentence(report);
  if (limit === undefined || report.summary.includes(limit)) return "";
  if (candidateFindings(report, "leak", "regression", "known", "tolerated").length > 0)
    return `Everything else: ${limit}.`;
  return report.outcome === "inconclusive" ? "" : `${limit.charAt(0).toUpperCase()}${limit.slice(1)}.`;
}
