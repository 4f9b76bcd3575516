import type { Latency } from "../model/latency.ts";
import { groupBy } from "../stats/group-by.ts";
import { addedUp, countIn, type LogHistogram, quantileIn } from "../stats/log-histogram.ts";
import type { MeasuredPhase } from "./recorded/measured-phases.ts";

/** Of fewer times the 95th percentile is the longest. */
const MIN_TAIL = 20;

/** How long gopls took in a phase, over all of its cycles; none where nothing was timed. */
export function latencyOf({ arm, workload, snapshots }: MeasuredPhase): readonly Latency[] {
  const times = snapshots.flatMap(({ latency }) => latency ?? []);
  const requests = [...groupBy(times, ({ method }) => method)]
    .map(([method, cycles]) => ({ method, counts: addedUp(cycles.map(({ counts }) => counts)) }))
    .filter(({ counts }) => countIn(counts) > 0)
    .sort((a, b) => (a.method < b.method ? -1 : 1))
    .map(({ method, counts }) => ({ method, ...summary(counts) }));
  return requests.length === 0 ? [] : [{ arm, workload, requests }];
}

function summary(counts: LogHistogram) {
  const count = countIn(counts);
  return {
    count,
    medianMs: quantileIn(counts, 0.5),
    ...(count < MIN_TAIL ? {} : { p95Ms: quantileIn(counts, 0.95) }),
  };
}
