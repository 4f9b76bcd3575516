import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { rememberProcess } from "../../src/gopls/process/live-processes.ts";
import { type Moment, momentAfter, type Timeline } from "./moments.ts";

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartedRun {
  readonly pid: number;
  readonly out: string;
  readonly moment: () => Moment;
  /** Complete when the run has ended. */
  readonly timeline: Timeline;
  readonly ended: Promise<Ended>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Where a run works: its folder for temporary files, by which its processes are found, and where it builds gopls. */
export interface RunPlace {
  readonly temporary: string;
  /** Undefined: where this user's are. */
  readonly tools: string | undefined;
}

/** How often it is looked whether the directory has its end, in milliseconds. */
const LOOK_MS = 2;

/** Starts `run` as a shell would start it in the background, and follows where it is. */
export function startRun(cli: string, args: readonly string[], out: string, place: RunPlace): StartedRun {
  const startedMs = performance.now();
  const child = spawnProgram([cli, "run", ...args, "--out", out], place);
  let moment: Moment = "starting";
  const timeline = new Map<Moment, number>([["starting", 0]]);
  const enter = (next: Moment) => {
    moment = next;
    if (!timeline.has(next)) timeline.set(next, performance.now() - startedMs);
  };
  let line = "";
  child.stderr.on("data", (text: Buffer) => {
    const lines = `${line}${text}`.split("\n");
    line = lines.pop() ?? "";
    for (const whole of lines) enter(momentAfter(whole, moment));
  });
  const isOld = existsSync(join(out, "end.json"));
  const looking = setInterval(() => !isOld && existsSync(join(out, "end.json")) && enter("writing"), LOOK_MS);
  const ended = endOf(child).finally(() => {
    clearInterval(looking);
    enter("ended");
  });
  return { pid: child.pid ?? 0, out, moment: () => moment, timeline, ended, kill: (signal) => void child.kill(signal) };
}

/** Runs a command of the program to its end. */
export function runOnce(cli: string, args: readonly string[], place: RunPlace): Promise<Ended> {
  return endOf(spawnProgram([cli, ...args], place));
}

function spawnProgram(command: readonly string[], { temporary, tools }: RunPlace) {
  mkdirSync(temporary, { recursive: true });
  const child = spawn(process.execPath, command, {
    cwd: dirname(temporary),
    env: { ...process.env, TMPDIR: temporary, ...(tools === undefined ? {} : { GOPLS_LEAK_GATE_CACHE: tools }) },
    stdio: ["ignore", "pipe", "pipe"],
    // A Ctrl-C that ends this program is none of the signals that are tried.
    detached: true,
  });
  const forget = rememberProcess(child.pid ?? 0, () => child.kill("SIGKILL"));
  child.once("exit", forget);
  return child;
}

async function endOf(child: ReturnType<typeof spawnProgram>): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text) => (stdout += text));
  child.stderr.on("data", (text) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    // Not "close": what a killed program leaves behind may hold its pipes, and is looked for itself.
    child.once("exit", (code, signal) => void sleep(50).then(() => resolve({ code, signal, stdout, stderr })));
  });
}
