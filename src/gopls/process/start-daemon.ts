import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { endedBy, failure } from "../../model/failure.ts";
import type { World } from "../../model/world.ts";
import { startFlags } from "../facts/start-flags.ts";
import { type DaemonAddress, daemonAddress } from "./daemon-address.ts";
import { goplsEnvironment } from "./gopls-environment.ts";
import { type GoplsEnd, type SpawnedGopls, spawnGopls } from "./spawn-gopls.ts";
import type { GoplsProcess } from "./start-gopls.ts";
import type { StartOptions } from "./start-options.ts";

/** A daemon notices no pipe that closes: it ends this long after the last of its editors, however this program ended. */
const IDLE_SECONDS = 10;
const LISTEN_MS = 30_000;
const STEP_MS = 20;
/** Within it, one of several ends that belong together is told as the daemon's. */
const TOGETHER_MS = 500;
const TERM_MS = 1_000;

/**
 * Starts gopls as a daemon, and as many editors' forwarders attached to it; the first is the one that is driven. The
 * counters, CPU time and memory are the daemon's. Where any of them ends, all are ended, and that end is told. Throws
 * gopls-crashed, gopls-hung or interrupted where the daemon does not come to listen.
 */
export async function startDaemon(options: StartOptions, clients: number, world: World): Promise<GoplsProcess> {
  const { gopls, arm, stderrPath } = options;
  const env = goplsEnvironment(options, world);
  const address = await daemonAddress(dirname(options.cacheDir), world.platform);
  const spawn = (args: readonly string[], log: string) =>
    spawnGopls({ path: gopls.path, args, cwd: arm.workspace, env, stderrPath: log }, world);
  const listen = startFlags.listen(address.flag, IDLE_SECONDS);
  const daemon = spawn([startFlags.debug, ...(arm.flags ?? []), startFlags.serve, ...listen], stderrPath);
  await listening(daemon, address, world);
  const editors = Array.from({ length: clients }, (_, index) => {
    const trace = startFlags.trace(index === 0 ? options.tracePath : undefined);
    const log = stderrPath.replace(/(?:-stderr)?(?:\.log)?$/, `-editor-${index + 1}-stderr.log`);
    return spawn([startFlags.remote(address.flag), ...trace, startFlags.serve], log);
  });
  return together(daemon, editors, world);
}

/** A port can't be looked at without an editor's connection: there gopls' forwarder asks again, five times in 5 s. */
async function listening(daemon: SpawnedGopls, { socket }: DaemonAddress, world: World): Promise<void> {
  const untilMs = world.elapsed() + LISTEN_MS;
  await daemon.debugAddress(LISTEN_MS / 3);
  while (!daemon.hasExited() && !world.interrupted.aborted && socket !== undefined && !existsSync(socket)) {
    if (world.elapsed() > untilMs) break;
    await world.sleep(STEP_MS);
  }
  if (daemon.hasExited())
    throw failure("gopls-crashed", { doing: "before it listened for editors", ...(await daemon.exited) });
  const late = socket !== undefined && !existsSync(socket);
  if (!late && !world.interrupted.aborted) return;
  daemon.signal("SIGKILL");
  await daemon.exited;
  if (world.interrupted.aborted) throw endedBy(world.interrupted, "the run directory");
  throw failure("gopls-hung", { waitingFor: "listening for editors", seconds: LISTEN_MS / 1000 });
}

function together(daemon: SpawnedGopls, editors: readonly SpawnedGopls[], world: World): GoplsProcess {
  const [driven = daemon, ...others] = editors;
  const processes = [daemon, ...editors];
  const signal = (name: "SIGTERM" | "SIGKILL") => {
    for (const running of processes) running.signal(name);
  };
  const exited = Promise.race(processes.map(({ exited: end }) => end)).then(async (first) => {
    const end = await ofDaemon(daemon, first, world);
    signal("SIGTERM");
    const ended = Promise.all(processes.map(({ exited: end }) => end));
    await Promise.race([ended, world.sleep(TERM_MS)]);
    signal("SIGKILL");
    await ended;
    return end;
  });
  return {
    ...daemon,
    stdin: driven.stdin,
    stdout: driven.stdout,
    others,
    exited,
    hasExited: () => processes.every((running) => running.hasExited()),
    signal,
  };
}

/** A daemon that crashes takes its editors along, and they may be noticed first. */
function ofDaemon(daemon: SpawnedGopls, first: GoplsEnd, world: World): Promise<GoplsEnd> {
  return Promise.race([daemon.exited, world.sleep(TOGETHER_MS).then(() => first)]);
}
