import type { World } from "../model/world.ts";
import type { GoplsProcess } from "./start-gopls.ts";

export type Ending = "exit" | "SIGTERM" | "SIGKILL";

const ASK_MS = 3_000;
const WAIT_MS = 2_000;

/**
 * Ends gopls and all that it started: asks it to shut down and exit, then SIGTERM, then SIGKILL to its process group.
 * Returns what it took; never throws and never takes longer than 9 s.
 */
export async function stopGopls(process: GoplsProcess, askToShutDown: () => Promise<void>, world: World): Promise<Ending> {
  const ended = (withinMs: number) => Promise.race([process.exited.then(() => true), world.sleep(withinMs).then(() => process.hasExited())]);
  const ending = await stop();
  process.signal("SIGKILL"); // what gopls left behind in its group
  return ending;

  async function stop(): Promise<Ending> {
    if (process.hasExited()) return "exit";
    await Promise.race([askToShutDown().catch(() => {}), world.sleep(ASK_MS)]);
    process.stdin.end();
    if (await ended(WAIT_MS)) return "exit";
    process.signal("SIGTERM");
    if (await ended(WAIT_MS)) return "SIGTERM";
    process.signal("SIGKILL");
    await ended(WAIT_MS);
    return "SIGKILL";
  }
}
