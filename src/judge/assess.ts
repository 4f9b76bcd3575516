import { failure } from "../model/failure.ts";
import type { Outcome, Series, Track } from "../model/growth.ts";
import type { HeapProfile } from "../model/heap-profile.ts";
import type { Arm, Plan } from "../model/plan.ts";
import type { Recording } from "../model/recording.ts";
import type { Comparison, Finding, Report } from "../model/report.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { noWork, workPer } from "../model/work.ts";
import { groupBy } from "../stats/group-by.ts";
import { ablationOf, ablations } from "../workload/ablations.ts";
import { controlWorkload } from "../workload/control-workload.ts";
import type { Dose, PhaseEvidence, ProfiledStretch } from "./cause/evidence/phase-evidence.ts";
import { findCauses } from "./cause/find-causes.ts";
import { compareArms } from "./compare-arms.ts";
import { makeTracks } from "./growth/make-tracks.ts";
import { measureGrowth } from "./growth/measure-growth.ts";
import { stretchesOf } from "./growth/stretches-of.ts";
import { parseHeapProfile } from "./profile/parse-heap-profile.ts";
import { snapshotsOf } from "./snapshots-of.ts";
import { isSame } from "./verdict/choose-ablation.ts";
import { confirmSeries, type Dosed } from "./verdict/confirm-series.ts";
import { decide } from "./verdict/decide.ts";
import { lookOf } from "./verdict/look-of.ts";
import { outcomeOf } from "./verdict/outcome-of.ts";
import { seeControl } from "./verdict/see-control.ts";

/** Fewer cycles than this give no interval for a slope. */
const MIN_CYCLES = 5;

/** One arm's workload with enough cycles to be judged. */
export interface Measured {
  readonly arm: string;
  readonly workload: string;
  readonly snapshots: readonly Snapshot[];
}

/** All that a recording says, so far. */
export interface Assessment {
  readonly phases: readonly Measured[];
  /** Of every arm; suspects with what became of them in a fresh process. */
  readonly series: readonly Series[];
  /** Of the arms under judgement: not of the baseline. */
  readonly findings: readonly Finding[];
  readonly comparisons: readonly Comparison[];
  /** Absent: no arm got so far. */
  readonly control: Report["control"];
  readonly outcome: Outcome;
}

/**
 * Assesses a recording, of a run that has ended or that goes on. It depends on nothing but the recording. Throws
 * too-few-cycles where no phase can be judged, control-not-seen, and profile-damaged.
 */
export function assess(recording: Recording): Assessment {
  const { plan } = recording.header;
  const phases = judgeablePhases(recording);
  const measured = decide(
    measureGrowth(makeTracks(snapshotsIn(phases), plan.workloads), errorShare(plan, phases)),
    plan.budget,
  );
  const dosed = dosedGrowths(recording);
  const series = confirmSeries(measured, dosed, plan.budget);
  const control = controlOf(recording);
  const judged = armsUnderJudgement(plan);
  const own = series.filter(({ arm }) => judged.some(({ name }) => name === arm));
  const today = recording.header.startedAt.slice(0, 10);
  const evidence = phases.map((phase) => evidenceOf(phase, series, { dosed, recording }));
  const causes = { phases: evidence, budget: plan.budget, today };
  const { comparisons, findings: compared } = compareArms(series, recording, causes);
  const findings = [...compared, ...findCauses({ ...causes, series: own })];
  const outcome = outcomeOf({ series: own, findings, comparisons, failOn: plan.budget.failOn });
  const blind = plan.schedule.controlCycles > 0 && control === undefined;
  return {
    phases,
    series,
    findings,
    comparisons,
    control,
    outcome: blind && outcome === "pass" ? "inconclusive" : outcome,
  };
}

/** Every arm but the baseline. */
export function armsUnderJudgement({ arms, baseline }: Plan): readonly Arm[] {
  return arms.filter(({ name }) => name !== baseline);
}

function snapshotsIn(phases: readonly Measured[]): readonly Snapshot[] {
  return phases.flatMap(({ snapshots }) => snapshots);
}

/** Phases with cycles enough. None, or a finished run with one too short: too-few-cycles. */
function judgeablePhases(recording: Recording): readonly Measured[] {
  const { end } = recording;
  const { arms, workloads } = recording.header.plan;
  const measured = snapshotsOf(recording, "measure", "measure");
  const phases = arms.flatMap(({ name: arm }) =>
    workloads.map(({ name: workload }): Measured => {
      return { arm, workload, snapshots: measured.filter((one) => one.arm === arm && one.phase === workload) };
    }),
  );
  const enough = phases.filter((phase) => phase.snapshots.length > MIN_CYCLES);
  const short = phases.find((phase) => !enough.includes(phase));
  if (short && (enough.length === 0 || end?.ended === "complete")) {
    const why = end?.ended === "complete" ? "" : `; the run ${howItEnded(end)}`;
    const have = Math.max(short.snapshots.length - 1, 0);
    throw failure("too-few-cycles", { workload: short.workload, have, need: MIN_CYCLES, why });
  }
  return enough;
}

/** How a run ended that is not complete, in words. */
export function howItEnded(end: Recording["end"]): string {
  if (end?.ended === "interrupted") return "was interrupted";
  if (end?.ended === "out-of-time") return "ran out of time (--max-minutes)";
  return "was cut off before it ended";
}

/** The share of all errors that the look at which a track's phase ended may use. */
function errorShare({ schedule }: Plan, phases: readonly Measured[]): (track: Track) => number {
  return ({ arm, workload }) => {
    const phase = phases.find((one) => one.arm === arm && one.workload === workload);
    return lookOf(schedule, phase?.snapshots.at(-1)?.cycle ?? 0).share;
  };
}

/** What the pieces of the workloads that were done many times over did in fresh processes. */
function dosedGrowths(recording: Recording): readonly Dosed[] {
  const pieces = recording.header.plan.workloads.flatMap(ablations);
  const snapshots = snapshotsOf(recording, "dose", "confirm");
  return measureGrowth(makeTracks(snapshots, pieces)).map((growth) => {
    const { workload, piece } = ablationOf(growth.workload);
    return { growth, workload, ablation: piece, turns: growth.points.at(-1)?.x ?? 0 };
  });
}

/** What was planted, as the first session saw it; all of them must. Throws control-not-seen. */
function controlOf(recording: Recording): Report["control"] {
  const snapshots = snapshotsOf(recording, "control", "measure");
  const sessions = groupBy(snapshots, ({ arm, session }) => JSON.stringify([arm, session]));
  const controls = [...sessions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      if (own.length <= MIN_CYCLES) return [];
      const control = seeControl(own, controlWorkload);
      if (!control.seen) throw failure("control-not-seen", { planted: control.planted, arm: own[0]?.arm ?? "" });
      return [control];
    });
  return controls[0];
}

/** Profiles are decoded only where a leak must be named. */
function evidenceOf(
  { snapshots, arm, workload }: Measured,
  series: readonly Series[],
  { dosed, recording }: { readonly dosed: readonly Dosed[]; readonly recording: Recording },
): PhaseEvidence {
  const { plan, gopls } = recording.header;
  const leaks = series.filter((s) => s.arm === arm && s.workload === workload && s.decides && s.verdict === "leak");
  const needed = leaks.length > 0 && arm !== plan.baseline;
  const last = snapshots.at(-1);
  const load = recording.loads.find((one) => one.arm === arm && one.purpose === "measure" && workload in one.files);
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
        leaks.some((leak) => leak.arm === growth.arm && leak.workload === workload && isSame(growth, leak)),
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
