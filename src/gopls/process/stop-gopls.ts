import type { World } from "../../model/world.ts";
import type { GoplsProcess } from "./start-gopls.ts";

type Ending = "exit" | "SIGTERM" | "SIGKILL";

const ASK_MS = 3_000;
const WAIT_MS = 2_000;
/** How often a wait looks up, so that no long timer outlives it. */
const STEP_MS = 50;

/**
 * Ends gopls and all that it started: asks it to shut down and exit, then SIGTERM, then SIGKILL to its process group.
 * Returns what it took; never throws and never takes longer than 9 s.
 */
export async function stopGopls(
  gopls: GoplsProcess,
  askToShutDown: () => Promise<void>,
  world: Pick<World, "sleep" | "elapsed">,
): Promise<Ending> {
  if (gopls.hasExited()) return "exit";
  const asked = Promise.resolve().then(askToShutDown);
  await within(ASK_MS, Promise.race([asked, gopls.exited]), world);
  gopls.stdin.end();
  if (await within(WAIT_MS, gopls.exited, world)) return "exit";
  gopls.signal("SIGTERM");
  if (await within(WAIT_MS, gopls.exited, world)) return "SIGTERM";
  gopls.signal("SIGKILL");
  await within(WAIT_MS, gopls.exited, world);
  return "SIGKILL";
}

/** Whether something was done, well or badly, before that time had passed. */
async function within(
  limitMs: number,
  something: Promise<unknown>,
  world: Pick<World, "sleep" | "elapsed">,
): Promise<boolean> {
  let done = false;
  const settled = something
    .catch(() => {})
    .then(() => {
      done = true;
    });
  const untilMs = world.elapsed() + limitMs;
  while (!done && world.elapsed() < untilMs) await Promise.race([settled, world.sleep(STEP_MS)]);
  return done;
}
