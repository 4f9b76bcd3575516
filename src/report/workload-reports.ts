import type { Workload } from "../model/plan.ts";
import type { Load, RunHeader } from "../model/recording.ts";
import type { Report } from "../model/report.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { roundNumber } from "./round-number.ts";

type WorkloadReport = Report["workloads"][number];

/**
 * Each workload of each arm that has a baseline and one cycle or more, in the order of the plan: what was done to what.
 * Sessions that only read a footprint or confirm a suspect are none of it.
 */
export function workloadReports(
  { plan }: RunHeader,
  loads: readonly Load[],
  snapshots: readonly Snapshot[],
): readonly WorkloadReport[] {
  return plan.arms.flatMap((arm) => {
    const own = loads.filter((candidate) => candidate.arm === arm.name);
    const load = own.find(({ purpose }) => purpose === "measure");
    const others = own.filter(({ purpose }) => purpose !== "measure").map(({ session }) => session);
    return plan.workloads.flatMap((workload) => {
      const measured = snapshots.filter(
        ({ arm: name, part, phase, session }) =>
          name === arm.name && part === "measure" && phase === workload.name && !others.includes(session),
      );
      return workloadReport(workload, load, measured);
    });
  });
}

function workloadReport(
  workload: Workload,
  load: Load | undefined,
  snapshots: readonly Snapshot[],
): readonly WorkloadReport[] {
  const [baseline, ...more] = snapshots.toSorted((a, b) => a.cycle - b.cycle);
  const last = more.at(-1);
  if (!baseline || !last) return [];
  const per = (count: number): number => roundNumber(count / last.iterations) ?? 0;
  const { heap, memory } = baseline;
  return [
    {
      name: workload.name,
      about: workload.about,
      arm: baseline.arm,
      cycles: last.cycle,
      iterationsPerCycle: workload.iterationsPerCycle,
      requestsPerIteration: per(last.sent.requests),
      editsPerIteration: per(last.sent.edits),
      newTextsPerIteration: per(last.sent.newTexts),
      opensPerIteration: per(last.sent.opens),
      files: filesOf(workload, load),
      ...(heap === undefined
        ? {}
        : { ownedHeapBytes: memory.heapAlloc - heap.held.recorder - heap.held.boundedCaches }),
      heapAllocBytes: memory.heapAlloc,
    },
  ];
}

/** The files that the workload's steps name. */
function filesOf({ setup, iteration }: Workload, load: Load | undefined): WorkloadReport["files"] {
  const roles = new Set([...setup, ...iteration].flatMap((step) => ("file" in step ? [step.file] : [])));
  if (!load) return [];
  return [...(roles.has("in-turn") ? load.inTurn : []), ...(roles.has("largest") ? [load.largest] : [])];
}
