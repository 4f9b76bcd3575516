import type { Outcome, Series } from "../../model/growth.ts";
import type { JudgedFinding } from "../../model/judged-finding.ts";
import type { Arm } from "../../model/plan.ts";
import type { Load, Recording } from "../../model/recording.ts";
import type { Comparison } from "../../model/report.ts";
import { kindOf, type WorkUnit } from "../../model/work.ts";
import type { Workload } from "../../model/workload.ts";
import { sessionGroups } from "../../workload/session-groups.ts";
import { workKindsOf } from "../../workload/work-kinds-of.ts";
import { repeats } from "../../workload/workload-facts.ts";
import { growsWith, knownLeaksFor } from "../known/known-for.ts";
import { footprintsOf } from "../recorded/footprints.ts";
import { judgedArms } from "../recorded/judged-arms.ts";
import { MIN_SESSIONS } from "../verdict/compare-footprint.ts";
import { isLumpy } from "../verdict/is-lumpy.ts";

/** A session that the verdict still needs. */
export interface NextSession {
  readonly arm: Arm;
  readonly purpose: Load["purpose"];
  /** What its gopls process is for. */
  readonly workloads: readonly Workload[];
  /** With purpose "confirm": what it is about. */
  readonly suspects: readonly Series[];
  /** With purpose "minimize": what it is about. */
  readonly findings?: readonly JudgedFinding[];
}

/** What was judged of the recording so far. */
interface Judged {
  readonly series: readonly Series[];
  readonly findings: readonly JudgedFinding[];
  readonly comparisons: readonly Comparison[];
  /** Series of the baseline that a difference depends on. */
  readonly untried: readonly Series[];
  readonly outcome: Outcome;
}

/** On two cores, this number at once counted the same as one after the other (docs/method.md). */
const MOST_SIDE_BY_SIDE = 2;

/**
 * What must be measured next, from what was measured so far; nothing: the verdict can't change any more. Those that are returned
 * together may run side by side.
 *
 * 1. Of each arm, the baseline first, a session for each group of workloads that share a gopls. Where known leaks grow with a repeated
 *    workload of an arm under judgement, a fresh process beside it doses that workload: a phase has too few samples to see a small leak
 *    beside known ones.
 * 2. In a fresh process, once for each arm under judgement and group: its suspects, what grows in steps among them, and the series
 *    in which known leaks grow, of workloads that were not dosed yet.
 * 3. Where nothing has failed yet: the baseline's, where it keeps more than a candidate. Either that is an improvement, or it makes
 *    up for what the candidate keeps more of something else. A leak that both keep to the same amount costs no session.
 * 4. Where nothing has failed yet: sessions of both arms for their owned heap after the soak, in pairs, while the footprint is
 *    undecided and there are repetitions left.
 */
export function nextSessions(recording: Recording, judged: Judged): readonly NextSession[] {
  const unmeasured = unmeasuredSessions(recording);
  if (unmeasured.length > 0) return unmeasured;
  const confirming = confirmingSession(recording, judged);
  if (confirming) return [confirming];
  return judged.outcome === "fail" ? [] : footprintPair(recording, judged);
}

/** The baseline first. */
function armsInOrder({ header }: Recording): readonly Arm[] {
  const { arms, baseline } = header.plan;
  return [...arms].sort((a, b) => Number(b.name === baseline) - Number(a.name === baseline));
}

/** Of the first arm that is not measured whole, as many sessions as may run side by side on this machine. */
function unmeasuredSessions(recording: Recording): readonly NextSession[] {
  const groups = sessionGroups(recording.header.plan.workloads);
  const most = Math.min(MOST_SIDE_BY_SIDE, recording.header.machine.cpus);
  for (const arm of armsInOrder(recording)) {
    const planned = groups.flatMap((workloads): readonly NextSession[] => {
      const beside = dosedBesideKnown(workloads, arm, recording);
      const session = { arm, purpose: "measure" as const, workloads, suspects: [] };
      return beside.length > 0 ? [session, { ...session, purpose: "dose", workloads: beside }] : [session];
    });
    const missing = planned.filter((session) => !isDone(recording, session));
    if (missing.length > 0) return missing.slice(0, most);
  }
  return [];
}

/** Of workloads that share a gopls, those that are dosed because known leaks of an arm under judgement grow with them. */
function dosedBesideKnown(workloads: readonly Workload[], arm: Arm, { header }: Recording): readonly Workload[] {
  const { plan, gopls } = header;
  const version = gopls[arm.name]?.version;
  if (plan.schedule.confirmDose === 0 || version === undefined || arm.name === plan.baseline) return [];
  const leaks = knownLeaksFor(version, plan.budget);
  return workloads.filter(repeats).filter((workload) => {
    const kinds = workKindsOf(workload);
    const has = (unit: WorkUnit) => unit === "iteration" || kinds.has(kindOf(unit));
    return leaks.some((leak) => growsWith(leak, has));
  });
}

function confirmingSession(recording: Recording, judged: Judged): NextSession | undefined {
  const { plan } = recording.header;
  if (plan.schedule.confirmDose === 0) return undefined;
  for (const { arm, suspects } of suspected(recording, judged)) {
    for (const workloads of sessionGroups(plan.workloads)) {
      const session: NextSession = {
        arm,
        purpose: "confirm",
        workloads,
        suspects: suspects.filter(({ workload }) => workloads.some(({ name }) => name === workload)),
      };
      if (session.suspects.length > 0 && !isDone(recording, session)) return session;
    }
  }
  return undefined;
}

/** The baseline last. */
function suspected(
  recording: Recording,
  judged: Judged,
): readonly { readonly arm: Arm; readonly suspects: readonly Series[] }[] {
  const { plan } = recording.header;
  const candidates = judgedArms(plan).map((arm) => {
    const ofArm = judged.series.filter((one) => one.arm === arm.name);
    const open = ofArm.filter((one) => isLumpy(one, plan.budget) || isBesideKnown(one));
    const untried = open.filter((one) => one.known === undefined || !wasDosed(one, recording));
    return { arm, suspects: [...new Set([...suspectsOf(arm, judged), ...untried])] };
  });
  const baseline = plan.arms.filter(({ name }) => name === plan.baseline && judged.outcome !== "fail");
  return [...candidates, ...baseline.map((arm) => ({ arm, suspects: judged.untried }))];
}

/** Leaking series of the workloads in which something was found that is not confirmed yet, and is neither known nor tolerated. */
function suspectsOf({ name }: Arm, { series, findings }: Judged): readonly Series[] {
  const unconfirmed = findings.filter(
    ({ kind, arm, confirmed }) => arm === name && !confirmed && (kind === "leak" || kind === "regression"),
  );
  const workloads = new Set(unconfirmed.map(({ workload }) => workload));
  return series.filter(
    ({ arm, workload, decides, verdict }) => arm === name && workloads.has(workload) && decides && verdict === "leak",
  );
}

/** A series in which a known leak grows, so that only the dose can tell what else does: a size class, or bytes that are open. */
function isBesideKnown({ decides, metric, known, verdict }: Series): boolean {
  return decides && known !== undefined && (metric === "size-class" || verdict === "inconclusive");
}

/** Whether a series' workload was dosed beside the session that measured it. */
function wasDosed({ arm, workload }: Series, { loads }: Recording): boolean {
  return loads.some((load) => load.purpose === "dose" && load.arm === arm && workload in load.files);
}

/** Only the numbers of sessions at which the comparison may be looked at decide; every second pair changes its order. */
function footprintPair(recording: Recording, { comparisons }: Judged): readonly NextSession[] {
  const { baseline, schedule, workloads } = recording.header.plan;
  if (baseline === undefined || schedule.repetitions < MIN_SESSIONS) return [];
  const order = armsInOrder(recording);
  const sessions = Math.min(...order.map(({ name }) => footprintsOf(recording, name).length));
  const looks = [MIN_SESSIONS, MIN_SESSIONS + 1, schedule.repetitions];
  const undecided = comparisons.some(({ footprint }) => !footprint || footprint.verdict === "inconclusive");
  if (sessions >= schedule.repetitions || (looks.includes(sessions) && !undecided)) return [];
  const [first = []] = sessionGroups(workloads);
  const arms = sessions % 2 === 1 ? [...order].reverse() : order;
  return arms.map((arm) => ({ arm, purpose: "footprint", workloads: first, suspects: [] }));
}

function isDone({ loads }: Recording, session: Pick<NextSession, "arm" | "purpose" | "workloads">): boolean {
  return loads.some(
    (load) => load.arm === session.arm.name && load.purpose === session.purpose && isOf(load, session.workloads),
  );
}

/** Whether a session was for a group of workloads; a recording of before there were groups has one session for all. */
function isOf({ files }: Load, workloads: readonly Workload[]): boolean {
  return Object.keys(files).length === 0 || workloads.some(({ name }) => name in files);
}
