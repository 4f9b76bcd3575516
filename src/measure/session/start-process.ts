import { join } from "node:path";
import { profileRates } from "../../gopls/facts/start-flags.ts";
import { startDaemon } from "../../gopls/process/start-daemon.ts";
import { type GoplsProcess, startGopls } from "../../gopls/process/start-gopls.ts";
import type { World } from "../../model/world.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import { isDosing, type SessionPlan } from "./session-plan.ts";

/** What a session writes, and where. */
interface Folders {
  readonly directory: Pick<RunDirectory, "logPath">;
  /** Ends with the session. */
  readonly temporary: string;
}

/** Starts an arm's gopls as the plan says: for one editor on pipes, or as a daemon that several are attached to. */
export async function startProcess(
  {
    arm,
    number,
    gopls,
    start,
    rpcTrace,
    purpose,
  }: Pick<SessionPlan, "arm" | "number" | "gopls" | "start" | "rpcTrace" | "purpose">,
  { directory, temporary }: Folders,
  world: World,
): Promise<GoplsProcess> {
  const stderrPath = directory.logPath(arm.name, number);
  const options = {
    gopls,
    arm,
    stderrPath,
    cacheDir: join(temporary, "cache"),
    configDir: join(temporary, "config"),
    profileRate: isDosing(purpose) ? profileRates.dosing : profileRates.measuring,
    ...(rpcTrace ? { tracePath: stderrPath.replace(/-stderr\.log$/, "-rpc-trace.log") } : {}),
  };
  return start.mode === "daemon" ? startDaemon(options, start.clients, world) : startGopls(options, world);
}
