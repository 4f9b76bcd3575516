import type { HeapProfile } from "../../model/heap-profile.ts";
import type { Recording } from "../../model/recording.ts";
import type { Grown, Standing, Timeline } from "../../model/report-heap.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { parseHeapProfile } from "../profile/parse-heap-profile.ts";
import type { MeasuredPhase } from "../recorded/measured-phases.ts";
import { grownStacks } from "./grown-stacks.ts";
import { phaseEnds } from "./phase-ends.ts";
import { standingHeap } from "./standing-heap.ts";
import { timelinesOf } from "./timeline.ts";

/** What shows the heap of a run: over its time, as it stands after the soak, and where each phase grew. */
export interface HeapViews {
  readonly timeline: readonly Timeline[];
  readonly standing: readonly Standing[];
  readonly grown: readonly Grown[];
}

/** Reads what shows the heap off a recording. Profiles that were thrown away are not missed. Throws profile-damaged. */
export function heapViews(recording: Recording, phases: readonly MeasuredPhase[]): HeapViews {
  const { gopls } = recording.header;
  const standing: Standing[] = [];
  const grown: Grown[] = [];
  for (const { arm, workload, snapshots } of phases) {
    const [start] = snapshots;
    if (!start) continue;
    const version = gopls[arm]?.version;
    const ends = phaseEnds(snapshots, recording);
    const first = profileOf(start, recording);
    if (!standing.some((one) => one.arm === arm)) {
      const load = recording.loads.find(({ session }) => session === start.session);
      standing.push(standingHeap(start, { profile: first, load, version }));
    }
    if (!ends || !first) continue;
    const last = parseHeapProfile(recording.profile(ends.last), ends.last);
    grown.push({ arm, workload, iterations: ends.iterations, ...grownStacks({ first, last }, version) });
  }
  return { timeline: timelinesOf(recording), standing, grown };
}

function profileOf({ heap }: Snapshot, { profiles, profile }: Recording): HeapProfile | undefined {
  if (!heap || !(profiles?.has(heap.path) ?? true)) return undefined;
  return parseHeapProfile(profile(heap.path), heap.path);
}
