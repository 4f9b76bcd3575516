import type { JudgedFinding } from "../../model/judged-finding.ts";
import type { Plan } from "../../model/plan.ts";
import type { Workload } from "../../model/workload.ts";
import { sessionGroups } from "../../workload/session-groups.ts";
import { repeats } from "../../workload/workload-facts.ts";
import { judgedArms } from "../recorded/judged-arms.ts";
import type { NextSession } from "./next-sessions.ts";
import { canBeCounted } from "./shows-finding.ts";

/** The shortest workloads that a run looks for, at the most: each takes minutes. */
const MOST = 3;

/**
 * Where it was asked for: fresh processes in which the shortest workload is looked for that shows each finding, one for each arm and
 * group of workloads. The verdict does not need them.
 */
export function minimizingSessions(plan: Plan, findings: readonly JudgedFinding[]): readonly NextSession[] {
  if (!plan.minimize) return [];
  const wanted = toMinimize(findings, plan.workloads);
  return judgedArms(plan).flatMap((arm) =>
    sessionGroups(plan.workloads).flatMap((workloads): readonly NextSession[] => {
      const ofGroup = wanted.filter(
        (one) => one.arm === arm.name && workloads.some(({ name }) => name === one.workload),
      );
      return ofGroup.length > 0 ? [{ arm, purpose: "minimize", workloads, suspects: [], findings: ofGroup }] : [];
    }),
  );
}

/**
 * Leaks before what is known or tolerated: one finding of each fingerprint, in a workload that repeats, of something that can be counted
 * in a short try. A footprint has no workload.
 */
function toMinimize(findings: readonly JudgedFinding[], workloads: readonly Workload[]): readonly JudgedFinding[] {
  const repeating = new Set(workloads.filter(repeats).map(({ name }) => name));
  const possible = findings.filter(
    (finding) => finding.kind !== "footprint" && repeating.has(finding.workload) && canBeCounted(finding),
  );
  const isNew = ({ kind }: JudgedFinding) => kind === "leak" || kind === "regression";
  const ordered = [...possible.filter(isNew), ...possible.filter((finding) => !isNew(finding))];
  const identities = ordered.map(({ arm, fingerprint }) => JSON.stringify([arm, fingerprint]));
  return ordered.filter((_, i) => identities.indexOf(identities[i] ?? "") === i).slice(0, MOST);
}
