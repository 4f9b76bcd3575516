import type { Progress } from "../../model/world.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";

const BAR_LENGTH = 20;

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

/** How far a stage is that has no cycles: "soak  [#####.....]  42 of 90 s". What takes longer than was planned says so. */
export function shareLine({ stage, done, of, unit }: Extract<Progress, { kind: "share" }>): string {
  const full = of > 0 ? Math.min(BAR_LENGTH, Math.floor((done / of) * BAR_LENGTH)) : BAR_LENGTH;
  const bar = `[${"#".repeat(full)}${".".repeat(BAR_LENGTH - full)}]`;
  const amount = done > of ? `${done} ${unit}, ${of} were planned` : `${done} of ${of} ${unit}`;
  return [stage, bar, amount].join("  ");
}

function signed(value: number, format: (value: number) => string): string {
  const text = format(value);
  return text.startsWith("−") ? text : `+${text}`;
}

function timeLeft(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
