import { createWriteStream } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { execa, type Result } from "execa";
import type { World } from "../../model/world.ts";
import { flagComplaint } from "../facts/flag-complaint.ts";
import { giveUpPipes } from "./give-up-pipes.ts";
import { rememberProcess } from "./live-processes.ts";
import { type ProcessUsage, processUsage } from "./process-usage.ts";
import { signalGroup } from "./signal-group.ts";
import { standardError } from "./standard-error.ts";

/** How gopls ended: "exit status 2", "signal SIGKILL"; and what it said last, a panic's first lines before all. */
export interface GoplsEnd {
  readonly status: string;
  readonly lastWords: string;
  /** What to do, where its words tell. */
  readonly suggestion?: string;
}

const OTHER_FLAGS =
  "This gopls does not take that flag. Leave it out of a copy of the settings file, or measure a gopls that has it.";

/** Two pipes of an editor. */
export interface EditorPipes {
  readonly stdin: Writable;
  readonly stdout: Readable;
}

/** A running program and its pipes. */
export interface SpawnedGopls extends EditorPipes, ProcessUsage {
  readonly pid: number;
  /** "host:port" of the debug server, as soon as standard error names it; undefined when it does not in time. */
  readonly debugAddress: (withinMs: number) => Promise<string | undefined>;
  readonly exited: Promise<GoplsEnd>;
  readonly hasExited: () => boolean;
  /** Sends a signal to gopls and all that it started. */
  readonly signal: (name: "SIGTERM" | "SIGKILL") => void;
}

interface Command {
  readonly path: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** File that keeps its standard error. */
  readonly stderrPath: string;
}

/** Starts gopls on pipes, as the leader of a process group of its own, so that it and its children can be ended together. */
export function spawnGopls(
  { path, args, cwd, env, stderrPath }: Command,
  world: Pick<World, "platform">,
): SpawnedGopls {
  const child = execa(path, args, {
    cwd,
    env: { ...env },
    extendEnv: false,
    detached: world.platform !== "win32",
    buffer: false,
    reject: false,
    cleanup: false,
    stdin: "pipe",
    stdout: "pipe",
    stderr: "pipe",
  });
  giveUpPipes(child);
  const stderr = standardError(child.stderr, createWriteStream(stderrPath));
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
    const lastWords = stderr.lastWords();
    const suggestion = flagComplaint(lastWords) === undefined ? {} : { suggestion: OTHER_FLAGS };
    return { status: statusOf(result), lastWords, ...suggestion };
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

function statusOf({
  signal,
  exitCode,
  originalMessage,
}: Pick<Result, "signal" | "exitCode" | "originalMessage">): string {
  if (signal !== undefined) return `signal ${signal}`;
  return exitCode === undefined ? (originalMessage ?? "it did not start") : `exit status ${exitCode}`;
}
