import type { DebugServer } from "../../gopls/debug/debug-server.ts";
import type { GoplsProcess } from "../../gopls/process/start-gopls.ts";
import type { Arm } from "../../model/plan.ts";
import type { Driven } from "../drive/driven/driven.ts";
import type { BoundWorkload } from "../drive/files/bind-workload.ts";

/** One running gopls with its workspace loaded, and everything that driving and measuring it needs. */
export interface Session extends Driven {
  readonly arm: Arm;
  /** As its build information says it; "(devel)" for a checkout. */
  readonly goplsVersion: string;
  /** Number of the session in its run, from 1. */
  readonly number: number;
  readonly process: GoplsProcess;
  readonly debug: DebugServer;
  /** The workloads of this session. */
  readonly bound: readonly BoundWorkload[];
  /** `world.elapsed()` when gopls started. */
  readonly startedMs: number;
}
