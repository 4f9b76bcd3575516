import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { execa, type Result } from "execa";
import type { Arm } from "../model/plan.ts";
import type { InstalledGopls } from "../model/recording.ts";
import type { World } from "../model/world.ts";
import { closedEnvironment } from "./closed-environment.ts";
import { rememberProcess } from "./live-processes.ts";
import { processUsage } from "./process-usage.ts";
import { signalGroup } from "./signal-group.ts";
import { standardError } from "./standard-error.ts";

/** How gopls ended: "exit status 2", "signal SIGKILL"; and what it said last, a panic's first lines before all. */
export interface GoplsEnd {
  readonly status: string;
  readonly said: string;
}

/** A running gopls and its pipes. */
export interface GoplsProcess {
  readonly pid: number;
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** "host:port" of the debug server, as soon as standard error names it; undefined when it does not in time. */
  readonly debugAddress: (withinMs: number) => Promise<string | undefined>;
  readonly exited: Promise<GoplsEnd>;
  readonly hasExited: () => boolean;
  /** Sends a signal to gopls and all that it started. */
  readonly signal: (name: "SIGTERM" | "SIGKILL") => void;
  /** CPU time of gopls and of its children that ended; undefined where the system does not tell. */
  readonly cpuMs: () => number | undefined;
  readonly rssBytes: () => number | undefined;
}

export interface StartOptions {
  readonly gopls: Pick<InstalledGopls, "path" | "goToolchain" | "goEnv">;
  readonly arm: Pick<Arm, "env" | "workspace">;
  /** File that keeps its standard error. */
  readonly stderrPath: string;
  /** GOPLSCACHE of this process alone. */
  readonly cacheDir: string;
  /** Stands in for the user's configuration directory. */
  readonly configDir: string;
}

/**
 * Starts gopls on pipes, as the leader of a process group of its own, so that it and its children can be ended together.
 * It ends by itself when its standard input closes, which the system does even when this program is killed.
 */
export function startGopls(options: StartOptions, world: World): GoplsProcess {
  const env = goplsEnvironment(options, world);
  const child = execa(options.gopls.path, ["-debug=127.0.0.1:0", "serve"], {
    cwd: options.arm.workspace,
    env,
    extendEnv: false,
    detached: world.platform !== "win32",
    buffer: false,
    reject: false,
    cleanup: false,
    stdin: "pipe",
    stdout: "pipe",
    stderr: "pipe",
  });
  const stderr = standardError(child.stderr, createWriteStream(options.stderrPath));
  const pid = child.pid ?? 0;
  let ended = pid === 0;
  const signal = (name: "SIGTERM" | "SIGKILL") => {
    if (!ended) signalGroup(pid, name, world.platform);
  };
  const forget = rememberProcess(pid, () => signal("SIGKILL"));
  child.once("exit", () => {
    // What gopls leaves behind in its group would hold its pipes open.
    signal("SIGKILL");
    ended = true;
    forget();
  });
  // Writing to a gopls that has ended is noticed by `exited`.
  child.stdin.on("error", () => {});
  const exited = child.then(async (result) => {
    await stderr.kept;
    return { status: statusOf(result), said: stderr.lastWords() };
  });
  return {
    pid,
    stdin: child.stdin,
    stdout: child.stdout,
    debugAddress: (withinMs) => stderr.debugAddress(withinMs),
    exited,
    hasExited: () => ended,
    signal,
    ...processUsage(pid, world.platform),
  };
}

/** Closed, with a profile rate that samples well, a cache of its own, and telemetry off. */
function goplsEnvironment({ gopls, arm, cacheDir, configDir }: StartOptions, world: World): Record<string, string> {
  // gopls' telemetry looks for its mode below the user's configuration directory, which only Linux lets us choose.
  // GOENV then keeps pointing at the user's own `go env -w` settings.
  const telemetry = join(configDir, "go", "telemetry");
  mkdirSync(telemetry, { recursive: true });
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(join(telemetry, "mode"), "off\n");
  const base = closedEnvironment(world.env);
  const godebug = [base.GODEBUG, arm.env.GODEBUG, "memprofilerate=4096"].filter(
    (value) => value !== undefined && value !== "",
  );
  const home = world.platform === "linux" ? { XDG_CONFIG_HOME: configDir, GOENV: gopls.goEnv } : {};
  return {
    ...base,
    ...home,
    GOTOOLCHAIN: gopls.goToolchain,
    ...arm.env,
    GOPLSCACHE: cacheDir,
    GODEBUG: godebug.join(","),
  };
}

function statusOf({
  signal,
  exitCode,
  originalMessage,
}: Pick<Result, "signal" | "exitCode" | "originalMessage">): string {
  if (signal !== undefined) return `signal ${signal}`;
  return exitCode === undefined ? (originalMessage ?? "it did not start") : `exit status ${exitCode}`;
}
