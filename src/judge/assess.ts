import { failure } from "../model/failure.ts";
import type { Growth, Outcome, Series } from "../model/growth.ts";
import type { JudgeWarning } from "../model/judge-warning.ts";
import type { JudgedFinding } from "../model/judged-finding.ts";
import type { KnownLeak } from "../model/known-leak.ts";
import type { Recording } from "../model/recording.ts";
import type { Comparison, Report } from "../model/report.ts";
import { groupBy } from "../stats/group-by.ts";
import { gatherEvidence } from "./cause/evidence/gather-evidence.ts";
import { findCauses } from "./cause/find-causes.ts";
import { nameHolders } from "./cause/holder/name-holders.ts";
import { compareArms } from "./compare-arms.ts";
import { foundInDose } from "./known/found-in-dose.ts";
import { knownLeaksFor } from "./known/known-for.ts";
import { newKnownLeaks } from "./known/new-known-leaks.ts";
import { type NextSession, nextSessions } from "./needs/next-sessions.ts";
import { seeControl } from "./needs/see-control.ts";
import type { DosedPiece } from "./recorded/dosed-pieces.ts";
import { judgedArms } from "./recorded/judged-arms.ts";
import { lookOf } from "./recorded/look-of.ts";
import { cyclesOf, type MeasuredPhase, MIN_CYCLES, measuredPhases } from "./recorded/measured-phases.ts";
import { recordedGrowths } from "./recorded/recorded-growths.ts";
import { snapshotsOf } from "./recorded/snapshots-of.ts";
import { confirmSeries, type Dosed } from "./verdict/confirm-series.ts";
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
  /** Of each arm, by its name: known leaks that it would have shown, and that it shows nowhere. */
  readonly notSeen: ReadonlyMap<string, readonly KnownLeak[]>;
  /** What could not be read of who holds what grows. */
  readonly holderWarnings: readonly JudgeWarning[];
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
  const { phases: measured, pieces, notSeen } = recordedGrowths(recording, phases);
  // A suspect is tried by the smallest piece that makes it grow, so that the piece names it.
  const chosen = pieces.filter(({ wasChosen }) => wasChosen);
  const confirmed = (growths: readonly Growth[], doses: readonly Dosed[]) =>
    confirmSeries(decide(growths, plan.budget), doses, plan.budget);
  const whole = confirmed(
    measured.flatMap((phase) => phase.whole),
    chosen.flatMap((piece) => dosedGrowths(piece, piece.whole)),
  );
  const beside = confirmed(
    measured.flatMap((phase) => phase.beside),
    chosen.flatMap((piece) => dosedGrowths(piece, piece.beside)),
  );
  const series = foundInDose(beside, pieces, plan.budget);
  const control = controlOf(recording);
  const judgedNames = judgedArms(plan).map(({ name }) => name);
  const judged = series.filter(({ arm }) => judgedNames.includes(arm));
  const evidence = measured.map((phase) => gatherEvidence(phase, { series, pieces, recording }));
  const causes = { phases: evidence, budget: plan.budget, today: startedAt.slice(0, 10) };
  const { comparisons, findings: compared, untried } = compareArms(whole, recording, causes);
  const found = findCauses({ ...causes, series: judged });
  const unheld = [...newKnownLeaks(compared, found, leaksOfBaseline(recording)), ...found];
  const holders = nameHolders(unheld, { recording, pieces: chosen, series: judged, phases: evidence });
  const { findings } = holders;
  const decided = outcomeOf({ series: judged, findings, comparisons, failOn: plan.budget.failOn });
  const isBlind = plan.schedule.controlCycles > 0 && !control?.seen;
  const outcome = isBlind && decided === "pass" ? "inconclusive" : decided;
  const needs = nextSessions(recording, { series, findings, comparisons, untried, outcome });
  const holderWarnings = holders.warnings;
  return { phases, tooShort, series, judged, findings, comparisons, control, outcome, notSeen, holderWarnings, needs };
}

/** The known leaks that the baseline's gopls may have; none without a baseline. */
function leaksOfBaseline({ header }: Recording): readonly KnownLeak[] {
  const { plan, gopls } = header;
  const version = plan.baseline === undefined ? undefined : gopls[plan.baseline]?.version;
  return version === undefined ? [] : knownLeaksFor(version, plan.budget);
}

function dosedGrowths({ ablation, workload, turns }: DosedPiece, growths: readonly Growth[]): readonly Dosed[] {
  return growths.map((growth) => ({ growth, workload, ablation, turns }));
}

/**
 * What was planted, as the first session saw it that did not, or else the first. Undefined: not seen yet, for a control that was cut short
 * may be too short to be seen. Throws control-not-seen.
 */
function controlOf(recording: Recording): Report["control"] {
  const { schedule } = recording.header.plan;
  const snapshots = snapshotsOf(recording, "control", "measure");
  const sessions = groupBy(snapshots, ({ arm, session }) => JSON.stringify([arm, session]));
  const controls = [...sessions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, readings]) => {
      const cycles = cyclesOf({ snapshots: readings });
      if (cycles < MIN_CYCLES) return undefined;
      const control = seeControl(readings, lookOf(schedule, cycles).share);
      if (control.seen) return control;
      if (cycles < schedule.controlCycles) return undefined;
      const missed = (control.metrics ?? []).filter(({ answer }) => answer === "less");
      if (missed.length === 0) return control;
      throw failure("control-not-seen", { planted: control.planted, arm: readings[0]?.arm ?? "", missed });
    });
  if (!controls.every((control) => control !== undefined)) return undefined;
  return controls.find(({ seen }) => !seen) ?? controls[0];
}
