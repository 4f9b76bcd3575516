import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { World } from "../../src/model/world.ts";
import { chooseConfigurations } from "./choose-configurations.ts";
import type { Configuration } from "./configuration.ts";
import { inParallel } from "./in-parallel.ts";
import { isComplete } from "./is-complete.ts";
import { type RunPlace, runConfiguration } from "./run-configuration.ts";
import { startBench } from "./start-bench.ts";

// npm run bench lab -- --set NAMES --out DIR [--jobs JOBS] [--only REGEX] [--cli FILE]: records every configuration of these sets
// that is not complete in DIR, JOBS at once; `npm run bench rules -- DIR` judges them. It can be stopped, and goes on where
// it was: a run that was cut off is recorded again. Without --cli the program is dist/ as it is now.
const world = startBench(lab);

async function lab(): Promise<number> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { set: text, out: text, jobs: text, only: text, cli: text } });
  const { set, out, jobs = "2", only, cli } = values;
  if (set === undefined || out === undefined || !/^[1-9]\d*$/.test(jobs)) {
    throw new Error("Usage: npm run bench lab -- --set NAMES --out DIR [--jobs 2] [--only REGEX] [--cli FILE]");
  }
  const chosen = chooseConfigurations(set, only);
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  // A build meanwhile must not change the program that runs: it loads its parts late.
  const copy = mkdtempSync(join(tmpdir(), "gopls-leak-gate-lab-"));
  try {
    cpSync(dirname(resolve(cli ?? "dist/cli.js")), copy, { recursive: true });
    writeFileSync(join(copy, "package.json"), '{ "type": "module" }\n');
    const place = { cli: join(copy, "cli.js"), cliHash: hashOf(copy), out: folder };
    await inParallel(chosen, Number(jobs), (configuration) => runOnce(configuration, place, world));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  const missing = chosen.filter(({ name }) => !isComplete(join(folder, name)));
  say(`${chosen.length - missing.length} of ${chosen.length} are recorded`);
  return missing.length > 0 ? 1 : 0;
}

async function runOnce(configuration: Configuration, place: RunPlace, world: World): Promise<void> {
  const { name } = configuration;
  if (world.interrupted.aborted) return;
  if (isComplete(join(place.out, name))) return say(`${name}: there already`);
  say(`${name}: starts`);
  try {
    const { exitCode, minutes } = await runConfiguration(configuration, place, world);
    say(`${name}: exit code ${exitCode} after ${minutes} min`);
  } catch (error) {
    say(`${name}: ${(error as Error).message}`);
  }
}

function hashOf(folder: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort()) {
    hash.update(path.slice(folder.length)).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 12);
}

function say(line: string): void {
  process.stderr.write(`${new Date(world.now()).toISOString().slice(11, 19)} ${line}\n`);
}
