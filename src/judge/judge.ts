import { Failure, failure, recordedFailure } from "../model/failure.ts";
import type { JudgeWarning } from "../model/judge-warning.ts";
import type { Budget } from "../model/plan.ts";
import type { Recording, Warning } from "../model/recording.ts";
import type { Report } from "../model/report.ts";
import { makeReport } from "../report/make/make-report.ts";
import { notMeasuredReport } from "../report/make/not-measured-report.ts";
import { sendsNothing } from "../workload/sends-nothing.ts";
import { type Assessment, assess } from "./assess.ts";
import { budgetChanges } from "./budget-changes.ts";
import { heapViews } from "./heap/heap-views.ts";
import { knownWarnings } from "./known-warnings.ts";
import { latencyOf } from "./latency-of.ts";
import { cyclesOf, MIN_CYCLES } from "./recorded/measured-phases.ts";
import { descriptorWarnings } from "./verdict/descriptor-warnings.ts";
import { detectionLimit } from "./verdict/detection-limit.ts";
import { judgeWarnings } from "./verdict/judge-warnings.ts";

export interface JudgeOptions {
  /** What measuring has assessed last, of this recording; it is then not assessed again. */
  readonly assessed?: Assessment | undefined;
  /** Takes the place of the recorded budget; the report says what that changes. */
  readonly budget?: Budget;
}

/**
 * The right half of a run: a recording's verdict. It depends on nothing but the recording, so that a replay gives the
 * same report. A recording of a run that failed, with too few cycles, or in which the control was not seen, gives a report "not-measured".
 */
export function judge(recorded: Recording, { assessed, budget }: JudgeOptions = {}): Report {
  const recording = budget ? underBudget(recorded, budget) : recorded;
  const budgetWarnings = budget ? otherBudget(recorded.header.plan.budget, budget) : [];
  try {
    const { end } = recording;
    if (end?.ended === "failed" && end.failure) throw recordedFailure(end.failure);
    const assessment = assessed ?? assess(recording);
    refuseTooFewCycles(assessment, end);
    refuseNothingSent(recording, assessment);
    return reportOf(recording, assessment, budgetWarnings);
  } catch (error) {
    if (error instanceof Failure) return notMeasuredReport(recording, error, budgetWarnings);
    throw error;
  }
}

function underBudget({ header, ...recording }: Recording, budget: Budget): Recording {
  return { ...recording, header: { ...header, plan: { ...header.plan, budget } } };
}

function otherBudget(recorded: Budget, asked: Budget): readonly JudgeWarning[] {
  const changes = budgetChanges(recorded, asked);
  return changes.length > 0 ? [{ code: "other-budget", changes }] : [];
}

/** No phase with cycles enough, or a finished run with one too short, has no verdict: too-few-cycles. */
function refuseTooFewCycles({ phases, tooShort: [first] }: Assessment, end: Recording["end"]): void {
  if (first && (phases.length === 0 || end?.ended === "complete")) {
    const have = cyclesOf(first);
    throw failure("too-few-cycles", { workload: first.workload, have, need: MIN_CYCLES, ended: end?.ended });
  }
}

/** What was sent nothing shows nothing. Throws workload-did-nothing. */
function refuseNothingSent({ header }: Recording, { phases }: Assessment): void {
  for (const { workload: name, snapshots } of phases) {
    const workload = header.plan.workloads.find((one) => one.name === name);
    const last = snapshots.at(-1);
    if (workload && last && sendsNothing(workload, last.sent))
      throw failure("workload-did-nothing", { workload: name });
  }
}

function reportOf(recording: Recording, assessment: Assessment, budgetWarnings: readonly JudgeWarning[]): Report {
  const { header, loads, end } = recording;
  const { phases, series, judged, findings, comparisons, control, notSeen, holderWarnings } = assessment;
  const snapshots = phases.flatMap((phase) => phase.snapshots);
  const judgedWarnings = [
    ...budgetWarnings,
    ...endWarnings(recording, assessment),
    ...judgeWarnings(snapshots),
    ...descriptorWarnings(judged),
    ...knownWarnings(header, notSeen),
    ...holderWarnings,
  ];
  // The session that was going on was one that the verdict needs.
  const outcome = assessment.outcome === "pass" && end?.ended !== "complete" ? "inconclusive" : assessment.outcome;
  return makeReport({
    header,
    loads,
    snapshots,
    series,
    findings,
    comparisons,
    control,
    outcome,
    end,
    warnings: distinct(recording.warnings),
    judgedWarnings,
    detectionLimit: detectionLimit(judged, header.plan.budget),
    minimals: recording.minimals,
    heap: heapViews(recording, phases),
    latency: phases.flatMap(latencyOf),
  });
}

/** A warning of several sessions comes once, in an order that does not depend on which was first. */
function distinct(warnings: readonly Warning[]): readonly Warning[] {
  const byText = new Map(warnings.map((warning) => [`${warning.code}\n${warning.message}`, warning]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, warning]) => warning);
}

function endWarnings({ end, header }: Recording, { phases, tooShort }: Assessment): readonly JudgeWarning[] {
  if (end?.ended === "complete") return [];
  const { schedule } = header.plan;
  return [
    {
      code: end?.ended === "out-of-time" ? "out-of-time" : "cut-off",
      ended: end?.ended,
      phases: phases.map(({ workload, arm, snapshots }) => ({ workload, arm, cycles: cyclesOf({ snapshots }) })),
      plannedCycles: schedule.cycles,
      missing: tooShort.length,
    },
  ];
}
