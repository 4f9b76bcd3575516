import type { Report } from "../../model/report.ts";
import { andList } from "../../text/and-list.ts";
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

/**
 * How much this run would have seen: "Proven in 9 of 10 such runs: 1.2 KiB of heap or 0.4 objects of a size class per iteration (but 2.8
 * of 24 B). Not seen: what comes less than once in 128 iterations." "" where it bounds nothing.
 */
export function powerSentence({ detectionLimit, workloads }: Pick<Report, "detectionLimit" | "workloads">): string {
  const { bytesPerIteration: bytes, objectsPerIteration: objects, exceptions = [] } = detectionLimit;
  const limits = [
    ...(bytes === null ? [] : [`${formatBytes(bytes)} of heap`]),
    ...(objects === null ? [] : [`${formatCount(objects)} objects of a size class`]),
  ];
  if (limits.length === 0) return "";
  const restless = exceptions.filter(({ metric, perIteration }) => metric === "size-class" && perIteration !== null);
  const listed = [...restless].sort((a, b) => (b.perIteration ?? 0) - (a.perIteration ?? 0)).slice(0, MOST_EXCEPTIONS);
  const more = restless.length - listed.length;
  const named = [
    ...listed.map(({ key, perIteration }) => `${formatCount(perIteration ?? 0)} of ${formatCount(Number(key))} B`),
    ...(more > 0 ? [`${more} other sizes`] : []),
  ];
  const but = named.length === 0 ? "" : ` (but ${andList(named)})`;
  const fewest = Math.min(...workloads.map(({ cycles, iterationsPerCycle }) => cycles * iterationsPerCycle));
  return `Proven in 9 of 10 such runs: ${limits.join(" or ")} per iteration${but}. Not seen: what comes less than once in ${formatCount(fewest)} iterations.`;
}

const MOST_EXCEPTIONS = 3;
