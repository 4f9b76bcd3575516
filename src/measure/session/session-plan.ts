import type { Series } from "../../model/growth.ts";
import type { JudgedFinding } from "../../model/judged-finding.ts";
import type { Arm, Budget, Schedule, Start } from "../../model/plan.ts";
import type { InstalledGopls, Load } from "../../model/recording.ts";
import type { Workload } from "../../model/workload.ts";
import type { Limits } from "../drive/driven/limits.ts";
import type { Watched } from "../drive/files/watch-files.ts";

/** What one gopls process is started for. */
export interface SessionPlan {
  readonly arm: Arm;
  readonly number: number;
  readonly gopls: InstalledGopls;
  readonly start: Start;
  readonly rpcTrace: boolean;
  /** Absent: no. */
  readonly allowCommands?: boolean | undefined;
  /** A workspace with errors is measured anyway. */
  readonly allowErrors: boolean;
  /** Those that this gopls process is for. */
  readonly workloads: readonly Workload[];
  readonly schedule: Schedule;
  readonly budget: Budget;
  readonly limits: Limits;
  /** The same for all sessions of a run. */
  readonly watched: Watched;
  readonly purpose: Load["purpose"];
  /** Another arm's growth is going to be compared with this one's. */
  readonly compares: boolean;
  /** Whether it is read who holds what grows, where grf is there; absent: it is not. */
  readonly readsHolders?: boolean | undefined;
  /** When the run's time is over, by `world.elapsed()`; absent: never. */
  readonly endsMs?: number | undefined;
  /** With purpose "confirm": the series that it is about. */
  readonly suspects: readonly Series[];
  /** With purpose "minimize": the findings that it is about. */
  readonly findings?: readonly JudgedFinding[];
}

/** Whether a session does pieces of workloads many times over, and so samples heap profiles finer. */
export function isDosing(purpose: SessionPlan["purpose"]): boolean {
  return purpose === "dose" || purpose === "confirm";
}
