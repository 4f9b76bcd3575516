import { canEnd } from "../../judge/needs/can-end.ts";
import { parseHeapProfile } from "../../judge/profile/parse-heap-profile.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { DriveMemory } from "../drive/driven/step-context.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";
import type { SessionPlan } from "../session/session-plan.ts";
import { runControl } from "./run-control.ts";
import { runPhase } from "./run-phase.ts";

/** A phase for each workload and the control; or, for a footprint, the start of the first workload's phase alone. */
export async function measureWorkloads(
  session: Session,
  plan: SessionPlan,
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<void> {
  const { world, bound, goplsVersion } = session;
  const profile = (path: string) => parseHeapProfile(directory.recording().profile(path), path);
  const { schedule, purpose } = plan;
  const onlyBaseline = purpose === "footprint";
  const lastLook = schedule.looks.at(-1)?.cycles ?? schedule.cycles;
  for (const { workload, files, maxCycles } of onlyBaseline ? bound.slice(0, 1) : bound) {
    const { name, iterationsPerCycle } = workload;
    const cycles = (count: number) => `${count} cycles of ${iterationsPerCycle} iterations`;
    if (!onlyBaseline) world.progress({ kind: "stage", stage: name, text: cycles(schedule.cycles) });
    const phase = {
      workload,
      files,
      part: "measure" as const,
      seed: schedule.seed,
      warmupCycles: 1,
      maxCycles: onlyBaseline ? 0 : Math.min(lastLook, maxCycles ?? lastLook),
      expectedCycles: schedule.cycles,
      profileEveryCycles: schedule.profileEveryCycles,
      isEnough: (snapshots: readonly Snapshot[]) => canEnd(snapshots, { ...plan, workload, goplsVersion, profile }),
    };
    const snapshots = await runPhase(session, phase, memory, directory);
    if (!onlyBaseline) world.progress({ kind: "done", stage: name, text: cycles(snapshots.length - 1) });
  }
  if (!onlyBaseline && schedule.controlCycles > 0) {
    world.progress({ kind: "stage", stage: "control", text: "planting a control leak" });
    await runControl(session, plan, directory);
    world.progress({ kind: "done", stage: "control", text: "planted a control leak" });
  }
}
