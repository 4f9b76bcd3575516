import type { NextSession } from "../judge/needs/next-sessions.ts";
import type { Plan } from "../model/plan.ts";
import type { Progress, World } from "../model/world.ts";
import { sureSessions } from "../plan/extent-sentence.ts";

/** What a control takes that is seen at its first look: ten cycles of a second. */
const CONTROL_MS = 12_000;

interface Where {
  readonly plan: Plan;
  /** Of the session, from 1. */
  readonly number: number;
  /** `world.elapsed()` at which the run ends in any case. */
  readonly endsMs: number;
}

/**
 * What is told of a session, as one who waits for the whole run wants it: with the name of its arm where there are several, and
 * with the time that is left of the run and not of one workload. Other workloads are taken to be as long as the one that runs.
 */
export function sessionProgress(
  { arm, purpose, workloads }: NextSession,
  { plan, number, endsMs }: Where,
  { progress, elapsed }: World,
): (told: Progress) => void {
  const began = new Map<string, number>();
  const leftOfRun = (stage: string, leftMs: number): number => {
    const at = workloads.findIndex(({ name }) => name === stage);
    const laterSessions = Math.max(0, sureSessions(plan) - number);
    const phaseMs = elapsed() - (began.get(stage) ?? elapsed()) + leftMs;
    const controlMs = plan.schedule.controlCycles > 0 ? CONTROL_MS : 0;
    const restMs = purpose === "measure" && at >= 0 ? (workloads.length - 1 - at) * phaseMs + controlMs : 0;
    const laterMs = laterSessions * (plan.schedule.soakMs + workloads.length * phaseMs + controlMs);
    return Math.max(0, Math.min(leftMs + restMs + laterMs, endsMs - elapsed()));
  };
  const withLeft = (told: Progress): Progress =>
    told.kind === "cycle" ? { ...told, leftMs: leftOfRun(told.stage, told.leftMs) } : told;
  const named = plan.arms.length > 1 ? (told: Progress) => ofArm(arm.name, told) : (told: Progress) => told;
  return (told) => {
    if (told.kind === "stage") began.set(told.stage, elapsed());
    progress(named(withLeft(told)));
  };
}

function ofArm(name: string, told: Progress): Progress {
  if (told.kind === "warning") return told;
  if (told.kind === "cycle" || told.kind === "share") return { ...told, stage: `${name}: ${told.stage}` };
  return { ...told, text: `${name}: ${told.text}` };
}
