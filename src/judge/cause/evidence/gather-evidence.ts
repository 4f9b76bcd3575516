import type { Series, Track } from "../../../model/growth.ts";
import type { HeapProfile } from "../../../model/heap-profile.ts";
import type { Recording } from "../../../model/recording.ts";
import type { Snapshot } from "../../../model/snapshot.ts";
import { noWork, workPer } from "../../../model/work.ts";
import { isSameQuantity } from "../../growth/same-quantity.ts";
import { stretchesOf } from "../../growth/stretches-of.ts";
import { parseHeapProfile } from "../../profile/parse-heap-profile.ts";
import type { Dosed } from "../../recorded/dosed-growths.ts";
import type { MeasuredPhase } from "../../recorded/measured-phases.ts";
import { snapshotsOf } from "../../recorded/snapshots-of.ts";
import type { Dose, PhaseEvidence, ProfiledStretch } from "./phase-evidence.ts";

/** What a phase's causes are looked for in: its series, what was dosed, and the recording that has the profiles. */
interface EvidenceSources {
  readonly series: readonly Series[];
  readonly dosed: readonly Dosed[];
  readonly recording: Recording;
}

/** What is known of a phase beside its series. Profiles are decoded only where a leak must be named; throws profile-damaged. */
export function gatherEvidence(
  { snapshots, arm, workload }: MeasuredPhase,
  { series, dosed, recording }: EvidenceSources,
): PhaseEvidence {
  const { plan, gopls } = recording.header;
  const leaks = series.filter(
    (candidate) =>
      candidate.arm === arm && candidate.workload === workload && candidate.decides && candidate.verdict === "leak",
  );
  const needed = leaks.length > 0 && arm !== plan.baseline;
  const last = snapshots.at(-1);
  const load = recording.loads.find(
    (candidate) => candidate.arm === arm && candidate.purpose === "measure" && workload in candidate.files,
  );
  return {
    arm,
    workload,
    goplsVersion: gopls[arm]?.version ?? "(devel)",
    lines: Math.max(0, ...(load?.files[workload] ?? []).map(({ lines }) => lines)),
    sentPerIteration: last ? workPer(last.sent, last.iterations) : noWork(),
    stretches: needed ? profiledStretches(snapshots, leaks, recording) : [],
    doses: needed ? dosesOf(leaks, dosed, recording) : [],
  };
}

/** What the pieces that were tried for these leaks of one phase did. */
function dosesOf(leaks: readonly Series[], dosed: readonly Dosed[], recording: Recording): readonly Dose[] {
  const pieces = new Set(leaks.flatMap(({ confirmation }) => (confirmation ? [confirmation.ablation] : [])));
  return [...pieces].sort().flatMap((piece) => {
    const growths = dosed
      .filter(({ ablation }) => ablation === piece)
      .filter(({ growth, workload }) =>
        leaks.some((leak) => leak.arm === growth.arm && leak.workload === workload && isSameQuantity(growth, leak)),
      )
      .map(({ growth }) => growth);
    const snapshots = snapshotsOf(recording, "dose", "confirm").filter(({ arm, phase }) =>
      growths.some((growth) => growth.arm === arm && growth.workload === phase),
    );
    const stretches = profiledStretches(snapshots, growths, recording);
    return stretches.length > 0 ? [{ ablation: piece, stretches }] : [];
  });
}

/** The profiles at both ends of each stretch in which none of these tracks fell. */
function profiledStretches(
  snapshots: readonly Snapshot[],
  tracks: readonly Track[],
  recording: Recording,
): readonly ProfiledStretch[] {
  const profiled = snapshots.flatMap(({ heap, iterations }) => (heap ? [{ path: heap.path, iterations }] : []));
  const read = (path: string): HeapProfile => parseHeapProfile(recording.profile(path), path);
  return stretchesOf(profiled, tracks).map(([first, last]) => ({
    from: first.iterations,
    to: last.iterations,
    first: read(first.path),
    last: read(last.path),
  }));
}
