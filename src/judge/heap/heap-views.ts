import type { HeapProfile } from "../../model/heap-profile.ts";
import type { Recording } from "../../model/recording.ts";
import type { Churn, Grown, Standing, Timeline } from "../../model/report-heap.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { parseHeapProfile } from "../profile/parse-heap-profile.ts";
import type { MeasuredPhase } from "../recorded/measured-phases.ts";
import { churnOf } from "./churn.ts";
import { grownOf, type PhaseGrowth, phaseGrowth } from "./grown-phase.ts";
import { standingHeap } from "./standing-heap.ts";
import { timelinesOf } from "./timeline.ts";

/** Stacks of one phase that a picture shows, and of all phases together: a report has a size that is read. */
const MOST_STACKS = 300;
const MOST_STACKS_IN_ALL = 1_600;

/** What shows the heap of a run: over its time, as it stands after the soak, where each phase grew, and what it allocated. */
export interface HeapViews {
  readonly timeline: readonly Timeline[];
  readonly standing: readonly Standing[];
  readonly grown: readonly Grown[];
  readonly churn: readonly Churn[];
}

/** Reads what shows the heap off a recording. Profiles that were thrown away are not missed. Throws profile-damaged. */
export function heapViews(recording: Recording, phases: readonly MeasuredPhase[]): HeapViews {
  const { gopls, plan } = recording.header;
  const standing: Standing[] = [];
  const growths: PhaseGrowth[] = [];
  const most = Math.min(MOST_STACKS, Math.floor(MOST_STACKS_IN_ALL / Math.max(1, phases.length)));
  const churn: Churn[] = [];
  for (const phase of phases) {
    const { arm, snapshots } = phase;
    const [start] = snapshots;
    if (!start) continue;
    const first = profileOf(start, recording);
    if (!standing.some((one) => one.arm === arm)) {
      const load = recording.loads.find(({ session }) => session === start.session);
      standing.push(standingHeap(start, { profile: first, load, version: gopls[arm]?.version }));
    }
    const growth = phaseGrowth(phase, first, recording);
    if (growth) growths.push(growth);
    const allocated = churnOf(phase, recording, most);
    if (allocated) churn.push(allocated);
  }
  const baselineOf = ({ arm, workload }: PhaseGrowth) =>
    growths.find((one) => one.arm === plan.baseline && one.arm !== arm && one.workload === workload);
  const grown = growths.map((growth) => grownOf(growth, baselineOf(growth), most));
  return { timeline: timelinesOf(recording), standing, grown, churn };
}

function profileOf({ heap }: Snapshot, { profiles, profile }: Recording): HeapProfile | undefined {
  if (!heap || !(profiles?.has(heap.path) ?? true)) return undefined;
  return parseHeapProfile(profile(heap.path), heap.path);
}
