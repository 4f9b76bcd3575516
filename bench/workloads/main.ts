import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Report, ReportSchema } from "../../src/model/report.ts";
import { inParallel } from "../lab/in-parallel.ts";
import { runConfiguration } from "../lab/run-configuration.ts";
import { startBench } from "../lab/start-bench.ts";
import { matrix } from "./matrix.ts";
import { type MatrixRun, runs } from "./runs.ts";

// npm run bench workloads -- --out DIR [--jobs 2] [--only REGEX]: runs the workloads of the library on gopls releases whose leaks
// are known, as far as DIR has no result yet, and prints the table of docs/workloads.md.
const world = startBench(bench);

async function bench(): Promise<number> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { out: text, jobs: text, only: text } });
  const { out, jobs = "2", only = "" } = values;
  if (out === undefined) throw new Error("Usage: npm run bench workloads -- --out DIR [--jobs 2] [--only REGEX]");
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const chosen = runs.filter(({ name }) => new RegExp(only).test(name));
  // A build meanwhile must not change the program that runs: it loads its parts late.
  const copy = mkdtempSync(join(tmpdir(), "gopls-leak-gate-workloads-"));
  try {
    cpSync(resolve("dist"), copy, { recursive: true });
    writeFileSync(join(copy, "package.json"), '{ "type": "module" }\n');
    const place = { cli: join(copy, "cli.js"), cliHash: "", out: folder };
    await inParallel(chosen, Number(jobs), async (run) => {
      if (reportOf(folder, run) !== undefined || world.interrupted.aborted) return;
      say(`${run.name}: starts`);
      const { minutes } = await runConfiguration(run, place, world);
      say(`${run.name}: ${reportOf(folder, run)?.summary ?? "no report"} (${minutes} min)`);
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  process.stdout.write(matrix(chosen.map((run) => ({ run, report: reportOf(folder, run) }))));
  return world.interrupted.aborted ? 1 : 0;
}

function reportOf(folder: string, { name }: MatrixRun): Report | undefined {
  const path = join(folder, name, "run", "report.json");
  return existsSync(path) ? ReportSchema.parse(JSON.parse(readFileSync(path, "utf8"))) : undefined;
}

function say(line: string): void {
  process.stderr.write(`${new Date(world.now()).toISOString().slice(11, 19)} ${line}\n`);
}
