import { defaultValue } from "./options/default-value.ts";

/** What the time that a run may take goes by. */
export interface Extent {
  /** Whether there is a baseline. */
  readonly compares: boolean;
  readonly workloads: number;
}

/** A baseline doubles the sessions; and for each workload beyond two there is more time. */
const BASELINE_TIMES = 2;
const MINUTES_PER_WORKLOAD = 3;

/** What a run may take without --max-minutes, in minutes. */
export function usualMinutes({ compares, workloads }: Extent): number {
  const more = Math.max(0, workloads - 2) * MINUTES_PER_WORKLOAD;
  return (defaultValue("max-minutes") + more) * (compares ? BASELINE_TIMES : 1);
}
