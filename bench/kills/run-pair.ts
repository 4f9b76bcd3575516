import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { RunHeaderSchema } from "../../src/model/recording.ts";
import type { PairedRun, PairFacts } from "./check-pair.ts";
import type { Pair } from "./make-try.ts";
import type { Timeline } from "./moments.ts";
import { recordingFacts } from "./recording-facts.ts";
import { leftIn, orphansOf } from "./run-try.ts";
import { runArguments, type Stage } from "./stage.ts";
import { type RunPlace, type StartedRun, startRun } from "./start-run.ts";

const ORPHAN_MS = 8_000;
/** Far longer than a run with a fake. */
const HANG_MS = 30 * 60_000;

/** Starts two runs that share something, in a folder of their own, and looks at all that they left. */
export async function runPair(stage: Stage, pair: Pair, expected: Timeline, folder: string): Promise<PairFacts> {
  const place: RunPlace = { temporary: join(folder, "t"), tools: join(folder, "tools") };
  mkdirSync(place.temporary, { recursive: true });
  const other = pair.first === "clean" ? "leaky" : "clean";
  const before = filesOf(stage.workspace);
  const start = (kind: "clean" | "leaky", number: number) => {
    const out = join(folder, pair.shared === "out" ? "out" : `out-${number}`);
    return startRun(stage.cli, runArguments(kind, goplsOf(stage, pair, kind, folder), stage), out, place);
  };
  const first = start(pair.first, 1);
  if (pair.shared === "checkout") await isBuilt(first);
  await Promise.race([sleep(pair.delay * (expected.get("ended") ?? 0)), first.ended]);
  const second = start(other, 2);
  const runs = [await ended(first, pair.first), await ended(second, other)] as const;
  const facts = { first: runs[0], second: runs[1], changed: changes(before, filesOf(stage.workspace)) };
  const orphans = await orphansOf(place.temporary, ORPHAN_MS);
  const left = leftIn(place);
  const elsewhere = { temporary: join(folder, "judge"), tools: undefined };
  const outs = readdirSync(folder).filter((name) => /^out\b/.test(name) && existsSync(join(folder, name, "plan.json")));
  const directories = [];
  for (const name of outs) {
    const recording = await recordingFacts(stage.cli, join(folder, name), elsewhere);
    directories.push({ kind: kindOf(join(folder, name), pair), recording });
  }
  return { ...facts, orphans, left, directories };
}

/** A binary; or a checkout, of which each run that is to share no more than a tool folder has its own. */
function goplsOf({ fakes }: Stage, { shared }: Pair, kind: "clean" | "leaky", folder: string): string {
  if (shared === "tools") return fakes[kind].checkout;
  if (shared !== "checkout") return fakes[kind].binary;
  const checkout = join(folder, "checkout");
  cpSync(fakes[kind].checkout, checkout, { recursive: true });
  return checkout;
}

/** Until a run has its gopls, or has ended. */
async function isBuilt(run: StartedRun): Promise<void> {
  while (!run.timeline.has("loading") && !run.timeline.has("ended")) await sleep(5);
}

async function ended(run: StartedRun, kind: "clean" | "leaky"): Promise<PairedRun> {
  const late = new AbortController();
  const timeout = sleep(HANG_MS, undefined, { signal: late.signal }).catch(() => undefined);
  const end = await Promise.race([run.ended, timeout]).finally(() => late.abort());
  if (end === undefined) run.kill("SIGKILL");
  return { kind, pid: run.pid, ended: end };
}

/** Which gopls a directory is of: by its plan, or, where both have one path, by its number. */
function kindOf(out: string, { shared, first }: Pair): "clean" | "leaky" {
  const other = first === "clean" ? "leaky" : "clean";
  if (shared === "checkout") return basename(out) === "out-1" ? first : other;
  const { plan } = RunHeaderSchema.parse(JSON.parse(readFileSync(join(out, "plan.json"), "utf8")));
  return JSON.stringify(plan.arms[0]?.gopls).includes("leaky") ? "leaky" : "clean";
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(paths.map((path) => [path, createHash("sha256").update(readFileSync(path)).digest("hex")]));
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
}
