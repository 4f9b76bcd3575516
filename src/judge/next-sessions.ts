import type { Series } from "../model/growth.ts";
import type { Arm } from "../model/plan.ts";
import type { Load, Recording } from "../model/recording.ts";
import type { Workload } from "../model/workload.ts";
import { sessionGroups } from "../workload/session-groups.ts";
import { type Assessment, armsUnderJudgement, assess } from "./assess.ts";
import { footprintsOf } from "./compare-arms.ts";
import { MIN_SESSIONS } from "./verdict/compare-footprint.ts";

/** A session that the verdict still needs. */
export interface NextSession {
  readonly arm: Arm;
  readonly purpose: Load["purpose"];
  /** What its gopls process is for. */
  readonly workloads: readonly Workload[];
  /** With purpose "confirm": what it is about. */
  readonly suspects: readonly Series[];
}

/**
 * What must be measured next, from what was measured so far; nothing: the verdict can't change any more. This is the one way
 * back from judging to measuring.
 *
 * 1. Of each arm, the baseline first, a session for each group of workloads that share a gopls; two may run side by side.
 * 2. Suspects of an arm under judgement, in a fresh process; once for each arm and group.
 * 3. Where nothing has failed yet: sessions of both arms for their owned heap after the soak, in pairs that may run side
 *    by side, while the footprint is undecided and there are repetitions left.
 */
export function nextSessions(recording: Recording): readonly NextSession[] {
  const { plan } = recording.header;
  const groups = sessionGroups(plan.workloads);
  const order = [...plan.arms].sort((a, b) => Number(b.name === plan.baseline) - Number(a.name === plan.baseline));
  const isDone = (arm: Arm, purpose: Load["purpose"], workloads: readonly Workload[]) =>
    recording.loads.some((load) => load.arm === arm.name && load.purpose === purpose && isOf(load, workloads));
  for (const arm of order) {
    const unmeasured = groups.filter((workloads) => !isDone(arm, "measure", workloads));
    const sideBySide = unmeasured.slice(0, Math.min(MOST_SIDE_BY_SIDE, recording.header.machine.cpus));
    if (sideBySide.length > 0)
      return sideBySide.map((workloads) => ({ arm, purpose: "measure", workloads, suspects: [] }));
  }
  const assessment = assess(recording);
  for (const arm of plan.schedule.confirmDose > 0 ? armsUnderJudgement(plan) : []) {
    const open = suspectsOf(arm, assessment);
    for (const workloads of groups) {
      const suspects = open.filter(({ workload }) => workloads.some(({ name }) => name === workload));
      if (suspects.length > 0 && !isDone(arm, "confirm", workloads))
        return [{ arm, purpose: "confirm", workloads, suspects }];
    }
  }
  const [first = []] = groups;
  return assessment.outcome === "fail" ? [] : nextPair(recording, assessment, { order, workloads: first });
}

/** So many at once were seen to count the same as one after the other, on two cores (docs/method.md). */
const MOST_SIDE_BY_SIDE = 2;

/** Whether a session was for a group of workloads; a recording of before there were groups has one session for all. */
function isOf({ files }: Load, workloads: readonly Workload[]): boolean {
  return Object.keys(files).length === 0 || workloads.some(({ name }) => name in files);
}

/** Leaking series of the workloads in which something was found that is not confirmed yet, and is neither known nor tolerated. */
function suspectsOf({ name }: Arm, { series, findings }: Assessment): readonly Series[] {
  const open = findings.filter(
    ({ kind, arm, confirmed }) => arm === name && !confirmed && (kind === "leak" || kind === "regression"),
  );
  const workloads = new Set(open.map(({ workload }) => workload));
  return series.filter(
    ({ arm, workload, decides, verdict }) => arm === name && workloads.has(workload) && decides && verdict === "leak",
  );
}

/** Only the numbers of sessions at which the comparison may be looked at decide; every second pair changes its order. */
function nextPair(
  recording: Recording,
  { comparisons }: Assessment,
  { order, workloads }: { readonly order: readonly Arm[]; readonly workloads: readonly Workload[] },
): readonly NextSession[] {
  const { baseline, schedule } = recording.header.plan;
  if (baseline === undefined || schedule.repetitions < MIN_SESSIONS) return [];
  const sessions = Math.min(...order.map(({ name }) => footprintsOf(recording, name).length));
  const looks = [MIN_SESSIONS, MIN_SESSIONS + 1, schedule.repetitions];
  const undecided = comparisons.some(({ footprint }) => !footprint || footprint.verdict === "inconclusive");
  if (sessions >= schedule.repetitions || (looks.includes(sessions) && !undecided)) return [];
  const arms = sessions % 2 === 1 ? [...order].reverse() : order;
  return arms.map((arm) => ({ arm, purpose: "footprint", workloads, suspects: [] }));
}
