import type { Load, RunHeader } from "../../model/recording.ts";
import type { Report } from "../../model/report.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { mapWork, reportedWork, workPer } from "../../model/work.ts";
import type { Workload } from "../../model/workload.ts";
import { roundNumber } from "../rounded.ts";

type WorkloadReport = Report["workloads"][number];

/**
 * Each workload of each arm with one cycle or more, in the order of the plan: what was done to what.
 * Sessions that only read a footprint or confirm a suspect are none of it.
 */
export function workloadReports(
  { plan }: RunHeader,
  loads: readonly Load[],
  snapshots: readonly Snapshot[],
): readonly WorkloadReport[] {
  return plan.arms.flatMap((arm) => {
    const armLoads = loads.filter((candidate) => candidate.arm === arm.name);
    const others = armLoads.filter(({ purpose }) => purpose !== "measure").map(({ session }) => session);
    return plan.workloads.flatMap((workload) => {
      const measured = snapshots.filter(
        ({ arm: name, part, phase, session }) =>
          name === arm.name && part === "measure" && phase === workload.name && !others.includes(session),
      );
      const load = armLoads.find(({ purpose, files }) => purpose === "measure" && workload.name in files);
      return workloadReport(workload, load?.files[workload.name] ?? [], measured);
    });
  });
}

function workloadReport(
  workload: Workload,
  files: WorkloadReport["files"],
  snapshots: readonly Snapshot[],
): readonly WorkloadReport[] {
  const [baseline, ...more] = snapshots.toSorted((a, b) => a.cycle - b.cycle);
  const last = more.at(-1);
  if (!baseline || !last) return [];
  const { heap, memory } = baseline;
  return [
    {
      name: workload.name,
      about: workload.about,
      arm: baseline.arm,
      cycles: last.cycle,
      iterationsPerCycle: last.iterations / last.cycle,
      ...reportedWork(mapWork(workPer(last.sent, last.iterations), (count) => roundNumber(count) ?? 0)),
      files,
      ...(heap === undefined
        ? {}
        : { ownedHeapBytes: memory.heapAlloc - heap.held.recorder - heap.held.boundedCaches }),
      heapAllocBytes: memory.heapAlloc,
    },
  ];
}
