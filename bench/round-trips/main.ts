import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable } from "markdown-table";
import { planHere } from "../../src/commands/plan-here.ts";
import { measure } from "../../src/measure/measure.ts";
import { inRunDirectory } from "../../src/measure/recording/run-directory.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Workload } from "../../src/model/workload.ts";
import { sessionGroups } from "../../src/workload/session-groups.ts";
import { inParallel } from "../lab/in-parallel.ts";
import { startBench } from "../lab/start-bench.ts";
import { workspaceFolder } from "../lab/workspace-folder.ts";

// npm run bench round-trips -- --out DIR [--jobs 2] [--only REGEX]: every workload of the library in three workspaces on a clean and on
// the newest gopls, a few cycles each without a soak, to see that each iteration leaves everything as it was.
const WORKSPACES = [
  { place: "sample", workspace: { folder: "examples/workspace" } },
  { place: "x-mod", workspace: { module: "golang.org/x/mod", version: "v0.20.0" } },
  { place: "x-tools", workspace: { module: "golang.org/x/tools", version: "v0.24.0" } },
] as const;
const VERSIONS = [{ version: "v0.16.2", go: "1.24.13" }, { version: "v0.24.0" }] as const;
/** As few as a run directory can be judged with. */
const CYCLES = 5;

interface Trip {
  readonly name: string;
  readonly place: string;
  readonly version: string;
  readonly plan: Plan;
  readonly workloads: readonly Workload[];
}

const world = startBench(bench);

async function bench(): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { out: text, jobs: text, only: text } });
  const { out, jobs = "2", only = "" } = values;
  if (out === undefined) throw new Error("Usage: npm run bench round-trips -- --out DIR [--jobs 2] [--only REGEX]");
  mkdirSync(resolve(out), { recursive: true });
  const trips = (await allTrips()).filter(({ name }) => new RegExp(only).test(name));
  const rows = new Map<Trip, readonly string[][]>();
  await inParallel(trips, Number(jobs), async (trip) => {
    if (world.interrupted.aborted) return;
    const own = await travel(trip, join(resolve(out), trip.name));
    rows.set(trip, own);
    for (const row of own) process.stderr.write(`${row.join("  ")}\n`);
  });
  const head = ["workload", "workspace", "packages", "gopls", "round trips", "left out"];
  const ordered = trips.flatMap((trip) => rows.get(trip) ?? []);
  process.stdout.write(`${markdownTable([head, ...ordered], { align: ["l", "l", "r", "l", "l", "l"] })}\n`);
}

async function allTrips(): Promise<readonly Trip[]> {
  const trips: Trip[] = [];
  for (const { place, workspace } of WORKSPACES) {
    const folder = await workspaceFolder(workspace, world);
    for (const { version, ...needed } of VERSIONS) {
      const options = { workspace: folder, "gopls-version": version, workload: "all", "max-minutes": "30" };
      const { plan } = await planHere(
        { ...options, ...("go" in needed ? { "go-version": needed.go } : {}) },
        { cwd: process.cwd(), env: process.env },
      );
      for (const workloads of sessionGroups(plan.workloads)) {
        trips.push({ name: `${version}-${place}-${workloads[0]?.name}`, place, version, plan, workloads });
      }
    }
  }
  return trips;
}

/** One session; a row for each of its workloads. */
async function travel({ plan, workloads, place, version }: Trip, out: string): Promise<readonly string[][]> {
  const schedule = {
    ...plan.schedule,
    soakMs: 0,
    warmupCycles: 2,
    cycles: CYCLES,
    looks: [],
    confirmDose: 0,
    controlCycles: 0,
    profileEveryCycles: 0,
  };
  const { recording } = await inRunDirectory(out, world, (directory) =>
    measure({ ...plan, workloads, schedule }, directory, world),
  );
  const { snapshots, loads, warnings, end } = recording;
  return workloads.map(({ name }) => {
    const own = snapshots.filter(({ phase, part }) => phase === name && part === "measure");
    const trips = Math.max(0, ...own.map(({ iterations }) => iterations));
    const isWhole = own.length === CYCLES + 1;
    const result = isWhole ? `${trips} proven` : `**no**: ${end.failure?.message ?? end.ended}`;
    const left = warnings.filter(({ message }) => new RegExp(`\\b${name}\\b`).test(message)).length;
    return [name, place, String(loads[0]?.packages ?? ""), version, result, left === 0 ? "" : `${left} things`];
  });
}
