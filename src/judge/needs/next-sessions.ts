import type { Outcome, Series } from "../../model/growth.ts";
import type { JudgedFinding } from "../../model/judged-finding.ts";
import type { Arm } from "../../model/plan.ts";
import type { Load, Recording } from "../../model/recording.ts";
import type { Comparison } from "../../model/report.ts";
import type { Workload } from "../../model/workload.ts";
import { sessionGroups } from "../../workload/session-groups.ts";
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
 * 1. Of each arm, the baseline first, a session for each group of workloads that share a gopls.
 * 2. In a fresh process, once for each arm under judgement and group: its suspects, what grows in steps among them, and the series
 *    in which known leaks grow, for a phase has too few samples to see a small leak beside them.
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
    const unmeasured = groups.filter((workloads) => !isDone(recording, { arm, purpose: "measure", workloads }));
    if (unmeasured.length > 0)
      return unmeasured.slice(0, most).map((workloads) => ({ arm, purpose: "measure", workloads, suspects: [] }));
  }
  return [];
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
  { header: { plan } }: Recording,
  judged: Judged,
): readonly { readonly arm: Arm; readonly suspects: readonly Series[] }[] {
  const candidates = judgedArms(plan).map((arm) => {
    const ofArm = judged.series.filter((one) => one.arm === arm.name);
    const inSteps = ofArm.filter((one) => isLumpy(one, plan.budget));
    return { arm, suspects: [...new Set([...suspectsOf(arm, judged), ...inSteps, ...ofArm.filter(isBesideKnown)])] };
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
    ({ arm, workload, decides, verdict, known }) =>
      arm === name && workloads.has(workload) && decides && (verdict === "leak" || known !== undefined),
  );
}

/** A series in which a known leak grows, so that only the dose can tell what else does: a size class, or bytes that are open. */
function isBesideKnown({ decides, metric, known, verdict }: Series): boolean {
  return decides && known !== undefined && (metric === "size-class" || verdict === "inconclusive");
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
