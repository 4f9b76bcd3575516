import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ReportSchema } from "../../src/model/report.ts";
import { isFake, type TryFacts } from "./check-try.ts";
import type { Kind, Signal, Try } from "./make-try.ts";
import { lengthOf, type Moment, type Timeline } from "./moments.ts";
import { goplsOf, processesOf } from "./processes-of.ts";
import { recordingFacts } from "./recording-facts.ts";
import { runArguments, type Stage } from "./stage.ts";
import { type Ended, type RunPlace, runOnce, type StartedRun, startRun } from "./start-run.ts";

/** A run has ended that long after its signal, or hangs; one whose gopls was killed measures on to its end at most. */
const END_MS = 5 * 60_000;
const HANG_MS = 30 * 60_000;
/** gopls and the go command end with the gate; the daemon notices nothing, and ends 10 s after its last editor. */
const ORPHAN_MS = 8_000;
const DAEMON_MS = 20_000;
const STEP_MS = 5;

/** Runs once without any signal: how long each moment takes, and what the verdict is. */
export async function rehearse(
  stage: Stage,
  kind: Kind,
  folder: string,
): Promise<{ timeline: Timeline; ended: Ended }> {
  const run = startRun(
    stage.cli,
    runArguments(kind, goplsPath(stage, kind, false), stage),
    join(folder, "out"),
    placeIn(folder, kind),
  );
  const ended = await run.ended;
  return { timeline: run.timeline, ended };
}

/** Does a try in a folder of its own, and looks at all that is left of it. What has outlived it is ended. */
export async function runTry(stage: Stage, tried: Try, expected: Timeline, folder: string): Promise<TryFacts> {
  const place = placeIn(folder, tried.kind);
  const out = join(folder, "out");
  const gopls = goplsPath(stage, tried.kind, tried.builds);
  const run = startRun(stage.cli, runArguments(tried.kind, gopls, stage), out, place);
  await untilAim(run, tried, expected);
  const moment = run.moment();
  const sent = await signalRun(run, tried, place);
  const ended = await endWithin(run, tried.victim === "gate" && sent.length > 0 ? END_MS : HANG_MS);
  if (ended === undefined) run.kill("SIGKILL");
  const orphans = await orphansOf(place.temporary, tried.kind === "daemon" ? DAEMON_MS : ORPHAN_MS);
  const elsewhere = placeIn(join(folder, "judge"), "clean");
  const recording = await recordingFacts(stage.cli, out, elsewhere);
  const next = await nextRun(stage, tried.kind, join(folder, "next"), place);
  return { moment, sent, run: ended, recording, orphans, next, left: leftIn(place) };
}

/** Of a fake all is below the try's folder; a real release is built already, in this user's tool folder. */
function placeIn(folder: string, kind: Kind): RunPlace {
  mkdirSync(folder, { recursive: true });
  return { temporary: join(folder, "t"), tools: isFake(kind) ? join(folder, "tools") : undefined };
}

function goplsPath({ fakes }: Stage, kind: Kind, builds: boolean): string {
  if (kind !== "clean" && kind !== "leaky") return "";
  return builds ? fakes[kind].checkout : fakes[kind].binary;
}

/** The next run is over soon, because what it is told to measure is no gopls: it returns that failure's code. */
async function nextRun(
  { cli, ...stage }: Stage,
  kind: Kind,
  out: string,
  place: RunPlace,
): Promise<string | undefined> {
  const args = runArguments(isFake(kind) ? kind : "clean", process.execPath, { cli, ...stage });
  await runOnce(cli, ["run", ...args, "--out", out], place);
  const report = join(out, "report.json");
  return existsSync(report) ? ReportSchema.parse(JSON.parse(readFileSync(report, "utf8"))).failure?.code : undefined;
}

async function untilAim(run: StartedRun, { aim, fraction }: Try, expected: Timeline): Promise<void> {
  const isOver = () => run.moment() === "ended";
  if (aim === "any") {
    const untilMs = performance.now() + fraction * 1.05 * (expected.get("ended") ?? 0);
    while (!isOver() && performance.now() < untilMs) await sleep(STEP_MS);
    return;
  }
  while (!isOver() && !run.timeline.has(aim)) await sleep(1);
  const untilMs = performance.now() + fraction * lengthOf(expected, aim);
  while (!isOver() && performance.now() < untilMs) await sleep(1);
}

/** Returns what was sent; to the gopls of a run as soon as it has one. */
async function signalRun(
  run: StartedRun,
  { victim, signal, second }: Try,
  place: RunPlace,
): Promise<readonly Signal[]> {
  const isOver = () => run.moment() === "ended";
  if (victim === "gopls") {
    for (; !isOver(); await sleep(STEP_MS)) {
      const [gopls] = goplsOf(place.temporary);
      if (gopls && send(gopls.pid, signal)) return [signal];
    }
    return [];
  }
  if (isOver()) return [];
  run.kill(signal);
  if (second === undefined) return [signal];
  await Promise.race([sleep(second.afterMs), run.ended]);
  if (isOver()) return [signal];
  run.kill(second.signal);
  return [signal, second.signal];
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false; // ESRCH: it has ended meanwhile
  }
}

function endWithin(run: StartedRun, limitMs: number): Promise<Ended | undefined> {
  const late = new AbortController();
  const timeout = sleep(limitMs, undefined, { signal: late.signal }).catch(() => undefined);
  return Promise.race([run.ended, timeout]).finally(() => late.abort());
}

/** What of a run still lives after the longest that it may, by its command line; it is ended. */
export async function orphansOf(temporary: string, limitMs: number): Promise<readonly string[]> {
  const untilMs = performance.now() + limitMs;
  while (processesOf(temporary).length > 0 && performance.now() < untilMs) await sleep(50);
  const left = processesOf(temporary);
  for (const { pid } of left) send(pid, "SIGKILL");
  return left.map(({ command }) => command);
}

/** What is left in the folder for temporary files; and below that for tools, where nothing is kept of a checkout or a binary. */
export function leftIn({ temporary, tools }: RunPlace): readonly string[] {
  return [temporary, tools].flatMap((folder) =>
    folder !== undefined && existsSync(folder) ? readdirSync(folder) : [],
  );
}

/** Where a run was when it was signalled, for the table: one that had ended got no signal. */
export function momentOf({ sent, moment }: TryFacts): Moment {
  return sent.length === 0 ? "ended" : moment;
}
