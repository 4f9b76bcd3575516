import { findCauses, type PhaseEvidence } from "./cause/find-causes.ts";
import { makeTracks } from "./growth/make-tracks.ts";
import { measureGrowth } from "./growth/measure-growth.ts";
import { Failure, failure, recordedFailure } from "./model/failure.ts";
import type { Series } from "./model/growth.ts";
import type { HeapProfile } from "./model/heap-profile.ts";
import type { Recording, Warning } from "./model/recording.ts";
import type { Report } from "./model/report.ts";
import type { Snapshot } from "./model/snapshot.ts";
import { parseHeapProfile } from "./pprof/parse-heap-profile.ts";
import { makeReport } from "./report/make-report.ts";
import { notMeasuredReport } from "./report/not-measured-report.ts";
import { decide } from "./verdict/decide.ts";
import { detectionLimit } from "./verdict/detection-limit.ts";
import { judgeWarnings } from "./verdict/judge-warnings.ts";
import { outcomeOf } from "./verdict/outcome-of.ts";

/** Fewer cycles than this give no interval for a slope. */
export const MIN_CYCLES = 5;

/**
 * The right half of a run: a recording's verdict. It depends on nothing but the recording, so that a replay gives the
 * same report. A recording of a run that failed, or with too few cycles, gives a report "not-measured".
 */
export function judge(recording: Recording): Report {
  try {
    return judgeMeasured(recording);
  } catch (error) {
    if (error instanceof Failure) return notMeasuredReport(recording, error);
    throw error;
  }
}

function judgeMeasured(recording: Recording): Report {
  const { header, end, loads } = recording;
  if (end?.ended === "failed" && end.failure) throw recordedFailure(end.failure);
  const phases = judgeablePhases(recording);
  const snapshots = phases.flatMap((phase) => phase.snapshots);
  const growths = measureGrowth(makeTracks(snapshots, header.plan.workloads));
  const series = decide(growths, header.plan.budget);
  const findings = findCauses({ series, phases: phases.map((phase) => evidence(phase, series, recording)) });
  const warnings = [...recording.warnings, ...endWarnings(recording, phases), ...judgeWarnings(snapshots)];
  const outcome = outcomeOf(series, header.plan.budget.failOn);
  return makeReport({
    header,
    loads,
    snapshots,
    series,
    findings,
    outcome,
    detectionLimit: detectionLimit(series, header.plan.budget),
    warnings,
    end,
  });
}

interface Phase {
  readonly arm: string;
  readonly workload: string;
  readonly snapshots: readonly Snapshot[];
  readonly planned: number;
}

/** Phases with cycles enough. None, or a finished run with one too short: too-few-cycles. */
function judgeablePhases({ header, snapshots, end }: Recording): readonly Phase[] {
  const { arms, workloads, schedule } = header.plan;
  const phases = arms.flatMap((arm) => workloads.map((workload) => phaseOf(arm.name, workload.name)));
  function phaseOf(arm: string, workload: string): Phase {
    const own = snapshots.filter((s) => s.arm === arm && s.phase === workload);
    return { arm, workload, snapshots: own.sort((a, b) => a.cycle - b.cycle), planned: schedule.cycles };
  }
  const enough = phases.filter((phase) => phase.snapshots.length > MIN_CYCLES);
  const short = phases.find((phase) => !enough.includes(phase));
  if (short && (enough.length === 0 || end?.ended === "complete")) {
    const why = end?.ended === "complete" ? "" : `; the run ${howItEnded(end)}`;
    throw failure("too-few-cycles", {
      workload: short.workload,
      have: Math.max(short.snapshots.length - 1, 0),
      need: MIN_CYCLES,
      why,
    });
  }
  return enough;
}

/** Profiles of a phase's baseline and end, decoded only where a leak must be named. */
function evidence(phase: Phase, series: readonly Series[], recording: Recording): PhaseEvidence {
  const { snapshots, arm, workload } = phase;
  const leaks = series.some((s) => s.arm === arm && s.workload === workload && s.decides && s.verdict === "leak");
  const profiled = snapshots.filter((snapshot) => snapshot.heap !== undefined);
  const read = (snapshot: Snapshot | undefined): HeapProfile | undefined =>
    leaks && snapshot?.heap ? parseHeapProfile(recording.profile(snapshot.heap.path), snapshot.heap.path) : undefined;
  const last = snapshots.at(-1);
  const iterations = last?.iterations ?? 0;
  const per = (count: number | undefined) => (iterations > 0 ? (count ?? 0) / iterations : 0);
  const sentPerIteration = {
    requests: per(last?.sent.requests),
    edits: per(last?.sent.edits),
    newTexts: per(last?.sent.newTexts),
  };
  const profiledIterations = (profiled.at(-1)?.iterations ?? 0) - (profiled[0]?.iterations ?? 0);
  return {
    arm,
    workload,
    iterations: profiledIterations,
    sentPerIteration,
    first: read(profiled[0]),
    last: read(profiled.length > 1 ? profiled.at(-1) : undefined),
  };
}

function endWarnings({ end, header }: Recording, phases: readonly Phase[]): readonly Warning[] {
  if (end?.ended === "complete") return [];
  const done = phases.map((phase) => `${phase.workload} ${phase.snapshots.length - 1} of ${phase.planned}`).join(", ");
  const missing = header.plan.workloads.length * header.plan.arms.length - phases.length;
  const left = missing > 0 ? `; ${missing} workload(s) were not measured at all` : "";
  return [
    {
      code: "cut-off",
      message: `The run ${howItEnded(end)}; judged is what it had measured: cycles of ${done}${left}.`,
    },
  ];
}

function howItEnded(end: Recording["end"]): string {
  if (end?.ended === "interrupted") return "was interrupted";
  if (end?.ended === "out-of-time") return "ran out of time (--max-minutes)";
  return "was cut off before it ended";
}
