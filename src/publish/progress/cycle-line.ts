import type { Progress } from "../../model/world.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";

/** How far a workload is, in one line: "everyday  cycle 14/20  +34.2 objects, +1.2 KiB per iteration so far  ~12 s left". */
export function cycleLine(progress: Extract<Progress, { kind: "cycle" }>): string {
  const { stage, cycle, cycles, objectsPerIteration, bytesPerIteration, leftMs } = progress;
  const growth = [
    objectsPerIteration === undefined ? undefined : `${signed(objectsPerIteration, formatCount)} objects`,
    bytesPerIteration === undefined ? undefined : signed(bytesPerIteration, formatBytes),
  ].filter((part) => part !== undefined);
  const soFar = growth.length === 0 ? [] : [`${growth.join(", ")} per iteration so far`];
  const timeWords = leftMs > 0 ? [`~${timeLeft(leftMs)} left`] : [];
  return [stage, `cycle ${cycle}/${cycles}`, ...soFar, ...timeWords].join("  ");
}

function signed(value: number, format: (value: number) => string): string {
  const text = format(value);
  return text.startsWith("−") ? text : `+${text}`;
}

function timeLeft(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
