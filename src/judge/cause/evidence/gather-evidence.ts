import type { Series, Track } from "../../../model/growth.ts";
import type { HeapProfile } from "../../../model/heap-profile.ts";
import type { Recording } from "../../../model/recording.ts";
import type { Snapshot } from "../../../model/snapshot.ts";
import { stretchesOf } from "../../growth/stretches-of.ts";
import { type PhaseGrowths, sentPerIteration } from "../../known/phase-growths.ts";
import { parseHeapProfile } from "../../profile/parse-heap-profile.ts";
import type { DosedPiece } from "../../recorded/dosed-pieces.ts";
import type { MeasuredPhase } from "../../recorded/measured-phases.ts";
import type { Dose, PhaseEvidence, ProfiledStretch } from "./phase-evidence.ts";

/** What a phase's causes are looked for in: its series, what was dosed, and the recording that has the profiles. */
interface EvidenceSources {
  readonly series: readonly Series[];
  readonly pieces: readonly (DosedPiece & PhaseGrowths)[];
  readonly recording: Recording;
}

/** What is known of a phase beside its series. Profiles are decoded only where growth must be named; throws profile-damaged. */
export function gatherEvidence(
  { snapshots, arm, workload, known }: MeasuredPhase & Pick<PhaseGrowths, "known">,
  { series, pieces, recording }: EvidenceSources,
): PhaseEvidence {
  const { plan, gopls } = recording.header;
  const leaks = series.filter(
    (candidate) =>
      candidate.arm === arm && candidate.workload === workload && candidate.decides && candidate.verdict === "leak",
  );
  const needed = (leaks.length > 0 || known !== undefined) && arm !== plan.baseline;
  const load = recording.loads.find(
    (candidate) => candidate.arm === arm && candidate.purpose === "measure" && workload in candidate.files,
  );
  const dosed = pieces.filter((piece) => piece.arm === arm && piece.workload === workload);
  return {
    arm,
    workload,
    goplsVersion: gopls[arm]?.version ?? "(devel)",
    lines: Math.max(0, ...(load?.files[workload] ?? []).map(({ lines }) => lines)),
    sentPerIteration: sentPerIteration(snapshots),
    stretches: needed ? profiledStretches(snapshots, leaks, recording) : [],
    waits: snapshots.findLast((snapshot) => snapshot.waits !== undefined)?.waits ?? [],
    known: arm === plan.baseline ? undefined : known,
    doses: needed ? dosed.flatMap((piece) => doseOf(piece, leaks, recording)) : [],
  };
}

/** What a piece that was dosed did; without profiles where no leak stands on it. */
function doseOf(piece: DosedPiece & PhaseGrowths, leaks: readonly Series[], recording: Recording): readonly Dose[] {
  const { ablation, known } = piece;
  const confirmed = leaks.filter(({ confirmation }) => confirmation?.ablation === ablation);
  const growths = piece.beside.filter(({ metric, key }) =>
    confirmed.some((leak) => leak.metric === metric && leak.key === key),
  );
  const stretches = growths.length > 0 ? profiledStretches(piece.snapshots, growths, recording) : [];
  return stretches.length > 0 || known ? [{ ablation, stretches, known }] : [];
}

/** The profiles at both ends of each stretch in which none of these tracks fell. */
function profiledStretches(
  snapshots: readonly Snapshot[],
  tracks: readonly Track[],
  recording: Recording,
): readonly ProfiledStretch[] {
  const isKept = (path: string) => recording.profiles?.has(path) ?? true;
  const profiled = snapshots.flatMap(({ heap, iterations }) =>
    heap && isKept(heap.path) ? [{ path: heap.path, iterations }] : [],
  );
  const profile = (path: string): HeapProfile => parseHeapProfile(recording.profile(path), path);
  return stretchesOf(profiled, tracks).map(([first, last]) => ({
    from: first.iterations,
    to: last.iterations,
    first: profile(first.path),
    last: profile(last.path),
  }));
}
