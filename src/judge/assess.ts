import { failure } from "../model/failure.ts";
import type { Outcome, Series, Track } from "../model/growth.ts";
import type { JudgedFinding } from "../model/judged-finding.ts";
import type { Look, Plan, Schedule } from "../model/plan.ts";
import type { Recording } from "../model/recording.ts";
import type { Comparison, Report } from "../model/report.ts";
import { groupBy } from "../stats/group-by.ts";
import { gatherEvidence } from "./cause/evidence/gather-evidence.ts";
import { findCauses } from "./cause/find-causes.ts";
import { compareArms } from "./compare-arms.ts";
import { makeTracks } from "./growth/make-tracks.ts";
import { measureGrowth } from "./growth/measure-growth.ts";
import { type NextSession, nextSessions } from "./needs/next-sessions.ts";
import { seeControl } from "./needs/see-control.ts";
import { dosedGrowths } from "./recorded/dosed-growths.ts";
import { judgedArms } from "./recorded/judged-arms.ts";
import { cyclesOf, type MeasuredPhase, MIN_CYCLES, measuredPhases } from "./recorded/measured-phases.ts";
import { snapshotsOf } from "./recorded/snapshots-of.ts";
import { confirmSeries } from "./verdict/confirm-series.ts";
import { decide } from "./verdict/decide.ts";
import { outcomeOf } from "./verdict/outcome-of.ts";

/** All that a recording says, so far. */
export interface Assessment {
  /** Those with cycles enough to be judged. */
  readonly phases: readonly MeasuredPhase[];
  /** Those without, also where nothing of them was measured yet. */
  readonly tooShort: readonly MeasuredPhase[];
  /** Of every arm; suspects with what became of them in a fresh process. */
  readonly series: readonly Series[];
  /** Those of them that are under judgement: not the baseline's. */
  readonly judged: readonly Series[];
  /** Of the arms under judgement. */
  readonly findings: readonly JudgedFinding[];
  readonly comparisons: readonly Comparison[];
  /** Absent: no arm got so far. */
  readonly control: Report["control"];
  readonly outcome: Outcome;
  /** The sessions to be measured next; none: nothing that is measured could change the verdict. */
  readonly needs: readonly NextSession[];
}

/**
 * Assesses a recording, of a run that has ended or that goes on. It depends on nothing but what was measured: not on how the run
 * ended. Throws control-not-seen and profile-damaged.
 */
export function assess(recording: Recording): Assessment {
  const { plan, startedAt } = recording.header;
  const measuredSoFar = measuredPhases(recording);
  const phases = measuredSoFar.filter((phase) => cyclesOf(phase) >= MIN_CYCLES);
  const tooShort = measuredSoFar.filter((phase) => cyclesOf(phase) < MIN_CYCLES);
  const tracks = makeTracks(
    phases.flatMap(({ snapshots }) => snapshots),
    plan.workloads,
  );
  const measured = decide(measureGrowth(tracks, errorShare(plan, phases)), plan.budget);
  const dosed = dosedGrowths(recording);
  const series = confirmSeries(measured, dosed, plan.budget);
  const control = controlOf(recording);
  const judgedNames = judgedArms(plan).map(({ name }) => name);
  const judged = series.filter(({ arm }) => judgedNames.includes(arm));
  const evidence = phases.map((phase) => gatherEvidence(phase, { series, dosed, recording }));
  const causes = { phases: evidence, budget: plan.budget, today: startedAt.slice(0, 10) };
  const { comparisons, findings: compared } = compareArms(series, recording, causes);
  const findings = [...compared, ...findCauses({ ...causes, series: judged })];
  const decided = outcomeOf({ series: judged, findings, comparisons, failOn: plan.budget.failOn });
  const isBlind = plan.schedule.controlCycles > 0 && control === undefined;
  const outcome = isBlind && decided === "pass" ? "inconclusive" : decided;
  const needs = nextSessions(recording, { series, findings, comparisons, outcome });
  return { phases, tooShort, series, judged, findings, comparisons, control, outcome, needs };
}

/** The share of all errors that the look at which a track's phase ended may use. */
function errorShare({ schedule }: Plan, phases: readonly MeasuredPhase[]): (track: Track) => number {
  return ({ arm, workload }) => {
    const phase = phases.find((candidate) => candidate.arm === arm && candidate.workload === workload);
    return lookOf(schedule, phase?.snapshots.at(-1)?.cycle ?? 0).share;
  };
}

/** What was planted, as the first session saw it; all of them must. Throws control-not-seen. */
function controlOf(recording: Recording): Report["control"] {
  const snapshots = snapshotsOf(recording, "control", "measure");
  const sessions = groupBy(snapshots, ({ arm, session }) => JSON.stringify([arm, session]));
  const controls = [...sessions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, readings]) => {
      const cycles = cyclesOf({ snapshots: readings });
      if (cycles < MIN_CYCLES) return [];
      const control = seeControl(readings, lookOf(recording.header.plan.schedule, cycles).share);
      if (control.seen) return [control];
      // One that was cut short may still have been seen.
      if (cycles < recording.header.plan.schedule.controlCycles) return [];
      const missed = (control.metrics ?? []).filter(({ answer }) => answer === "less");
      throw failure("control-not-seen", { planted: control.planted, arm: readings[0]?.arm ?? "", missed });
    });
  return controls[0];
}

/**
 * The look at which a phase of that number of cycles is judged: the first that it has not gone past. A phase that was cut off
 * between two looks, for reasons that its readings do not know, is judged as at the next one.
 */
export function lookOf({ looks, cycles }: Pick<Schedule, "looks" | "cycles">, cyclesDone: number): Look {
  return looks.find((look) => cyclesDone <= look.cycles) ?? looks.at(-1) ?? { cycles, share: 1 };
}
