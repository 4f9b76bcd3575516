import { formatBytes } from "../model/format-bytes.ts";
import { formatCount } from "../model/format-count.ts";
import type { Report } from "../model/report.ts";

/** What was excluded: "no growth above 0.3 KiB per iteration (95 %)"; undefined where this run bounds nothing. */
export function limitSentence({ detectionLimit }: Pick<Report, "detectionLimit">): string | undefined {
  const { bytesPerIteration: bytes, objectsPerIteration: objects } = detectionLimit;
  if (bytes !== null) return `no growth above ${formatBytes(bytes)} per iteration (95 %)`;
  if (objects !== null) return `no size class grows by more than ${formatCount(objects)} objects per iteration (95 %)`;
  return undefined;
}
