import { createWriteStream, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { execa } from "execa";
import { rememberProcess } from "../../src/gopls/process/live-processes.ts";
import { signalGroup } from "../../src/gopls/process/signal-group.ts";
import type { World } from "../../src/model/world.ts";
import { buildMutant } from "../mutants/build-mutant.ts";
import type { Arm, Configuration, ProgramRun } from "./configuration.ts";
import { workspaceFolder } from "./workspace-folder.ts";

/** A run takes three to fifteen minutes, one of many workloads up to an hour; this is a hang. */
const LIMIT_MS = 70 * 60_000;
/** Time to end gopls and to write what was measured. */
const GRACE_MS = 30_000;

export interface RunPlace {
  /** The program's cli.js. */
  readonly cli: string;
  /** Tells builds of the program apart. */
  readonly cliHash: string;
  /** Folder of all runs. */
  readonly out: string;
}

/**
 * Runs the program as a user would: the run directory, its label and its log go to a folder of their own. What an earlier run left
 * there goes.
 */
export async function runConfiguration(
  run: ProgramRun & Partial<Pick<Configuration, "label">>,
  place: RunPlace,
  world: World,
): Promise<{ exitCode: number | undefined; minutes: number }> {
  const folder = join(place.out, run.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const args = ["run", ...(await programArguments(run, folder, world)), "--out", join(folder, "run")];
  const startMs = world.elapsed();
  const { exitCode, timedOut } = await runProgram([place.cli, ...args], join(folder, "log.txt"), world);
  const minutes = Math.round((world.elapsed() - startMs) / 6_000) / 10;
  const planted = run.arms.flatMap(({ gopls }) => ("mutant" in gopls ? [gopls.mutant] : []));
  const facts = {
    name: run.name,
    ...run.label,
    planted: planted.map(({ about, base, growth }) => ({ about, base, growth })),
    ...{ args, cli: place.cliHash, minutes, exitCode, timedOut },
  };
  writeFileSync(join(folder, "label.json"), `${JSON.stringify(facts, undefined, 2)}\n`);
  return { exitCode, minutes };
}

/** One arm is given by options; two stand in a config, as each may have a Go of its own. */
async function programArguments(
  { arms, workspace, options }: ProgramRun,
  folder: string,
  world: World,
): Promise<string[]> {
  const [first, second] = arms;
  const chosen = { workspace: await workspaceFolder(workspace, world), ...options };
  const gopls = await goplsOf(first, world);
  if (second === undefined)
    return flags({ ...chosen, "gopls-version": gopls, ...(first.go && { "go-version": first.go }) });
  const both = [
    { name: "baseline", gopls, go: first.go, baseline: true },
    { name: "candidate", gopls: await goplsOf(second, world), go: second.go },
  ];
  const config = join(folder, "config.yaml");
  writeFileSync(config, `${JSON.stringify({ arms: both }, undefined, 2)}\n`);
  return flags({ ...chosen, config });
}

async function goplsOf({ gopls }: Arm, world: World): Promise<string> {
  return "mutant" in gopls ? await buildMutant(gopls.mutant, world) : gopls.release;
}

function flags(options: Readonly<Record<string, string>>): string[] {
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
}

/** Asked to end when its time is over, and ended with all that it started when it does not. */
async function runProgram(command: readonly string[], log: string, world: World) {
  const child = execa(process.execPath, command, {
    cwd: resolve("."),
    reject: false,
    cleanup: false,
    stdin: "ignore",
    all: true,
    buffer: false,
    detached: world.platform !== "win32",
  });
  child.all.pipe(createWriteStream(log));
  const { pid } = child;
  const signal = (name: "SIGTERM" | "SIGKILL") => pid !== undefined && signalGroup(pid, name, world.platform);
  const forget = pid === undefined ? () => {} : rememberProcess(pid, () => signal("SIGKILL"));
  let timedOut = false;
  const timers: NodeJS.Timeout[] = [];
  const end = () => {
    signal("SIGTERM");
    timers.push(setTimeout(() => signal("SIGKILL"), GRACE_MS));
  };
  timers.push(
    setTimeout(() => {
      timedOut = true;
      end();
    }, LIMIT_MS),
  );
  world.interrupted.addEventListener("abort", end, { once: true });
  const { exitCode } = await child;
  for (const timer of timers) clearTimeout(timer);
  world.interrupted.removeEventListener("abort", end);
  forget();
  return { exitCode, timedOut };
}
