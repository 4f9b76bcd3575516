import { defaultValue } from "./options/default-value.ts";

/** What the time that a run may take goes by. */
export interface Extent {
  /** Whether there is a baseline. */
  readonly compares: boolean;
  readonly workloads: number;
  /** Whether shortest workloads are looked for; absent: no. */
  readonly minimizes?: boolean;
}

/** A baseline doubles the sessions; and for each workload beyond two there is more time. */
const BASELINE_TIMES = 2;
const MINUTES_PER_WORKLOAD = 3;
/** For a soak and the search of a finding or two. */
const MINUTES_TO_MINIMIZE = 12;

/** What a run may take without --max-minutes, in minutes. */
export function usualMinutes({ compares, workloads, minimizes = false }: Extent): number {
  const more = Math.max(0, workloads - 2) * MINUTES_PER_WORKLOAD;
  const measuring = (defaultValue("max-minutes") + more) * (compares ? BASELINE_TIMES : 1);
  return measuring + (minimizes ? MINUTES_TO_MINIMIZE : 0);
}
