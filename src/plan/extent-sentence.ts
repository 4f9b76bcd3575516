import type { Plan } from "../model/plan.ts";
import { andList } from "../text/and-list.ts";
import { sessionGroups } from "../workload/session-groups.ts";

/**
 * How much a plan measures and how long that takes, as far as it is known before gopls has run: "1 session, with 90 s of soak, then
 * 16 to 40 cycles of everyday. Confirming a suspect may add 1 session. In all 2 min or more, and 20 min at most (--max-minutes)."
 */
export function extentSentence(plan: Plan): string {
  const { workloads, schedule, arms } = plan;
  const sure = sureSessions(plan);
  const names = arms.length > 1 ? ` of ${andList(arms.map(({ name }) => name))}` : "";
  const [least, most] = [
    schedule.looks[0]?.cycles ?? schedule.cycles,
    schedule.looks.at(-1)?.cycles ?? schedule.cycles,
  ];
  const cycles = least === most ? `${least}` : `${least} to ${most}`;
  const soak = `${Math.round(schedule.soakMs / 1000)} s of soak`;
  const work = andList(workloads.map(({ name }) => name));
  const minutes = Math.max(1, Math.ceil((sure * schedule.soakMs) / 60_000));
  return [
    `${counted(sure, "session")}${names}, with ${soak}, then ${cycles} cycles of ${work}.`,
    ...moreSessions(plan),
    `In all ${minutes} min or more, and ${Math.round(schedule.maxMs / 60_000)} min at most (--max-minutes).`,
  ].join(" ");
}

/** Sessions that are measured in any case: of each arm, one for each group of workloads that share a gopls. */
export function sureSessions({ workloads, arms }: Pick<Plan, "workloads" | "arms">): number {
  return sessionGroups(workloads).length * arms.length;
}

function moreSessions(plan: Plan): readonly string[] {
  const { schedule, baseline, arms } = plan;
  const confirming = schedule.confirmDose > 0 ? sureSessions(plan) : 0;
  const pairs = baseline === undefined ? 0 : (schedule.repetitions - 1) * arms.length;
  const added = [
    ...(confirming > 0 ? [`confirming suspects may add ${counted(confirming, "session")}`] : []),
    ...(pairs > 0 ? [`comparing the heap after the soak up to ${counted(pairs, "session")}`] : []),
  ];
  const text = andList(added);
  return text === "" ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
