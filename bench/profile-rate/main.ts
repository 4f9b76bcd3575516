import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { markdownTable } from "markdown-table";
import { connectDebugServer } from "../../src/gopls/debug/debug-server.ts";
import { persona } from "../../src/gopls/facts/personas.ts";
import { profileRates } from "../../src/gopls/facts/start-flags.ts";
import { installGopls } from "../../src/gopls/install/install-gopls.ts";
import { startGopls } from "../../src/gopls/process/start-gopls.ts";
import { stopGopls } from "../../src/gopls/process/stop-gopls.ts";
import { parseHeapProfile } from "../../src/judge/profile/parse-heap-profile.ts";
import { languageClient } from "../../src/lsp/language-client.ts";
import { driveWorkload } from "../../src/measure/drive/drive-workload.ts";
import type { Driven } from "../../src/measure/drive/driven/driven.ts";
import { defaultLimits } from "../../src/measure/drive/driven/limits.ts";
import { newMemory } from "../../src/measure/drive/driven/step-context.ts";
import { timekeeper } from "../../src/measure/drive/driven/timekeeper.ts";
import { watch } from "../../src/measure/drive/driven/watch.ts";
import { bindWorkload } from "../../src/measure/drive/files/bind-workload.ts";
import { scanWorkspace } from "../../src/measure/drive/files/scan-workspace.ts";
import { settleAllocation } from "../../src/measure/reading/settle-allocation.ts";
import { takeReading } from "../../src/measure/reading/take-reading.ts";
import { goplsSettings } from "../../src/measure/session/gopls-settings.ts";
import { loadWorkspace } from "../../src/measure/session/load-workspace.ts";
import type { InstalledGopls } from "../../src/model/recording.ts";
import { median } from "../../src/stats/order-statistics.ts";
import { ablationOf, ablations } from "../../src/workload/ablations.ts";
import { builtInWorkloads } from "../../src/workload/built-in-workloads.ts";
import { startBench } from "../lab/start-bench.ts";

// npm run bench profile-rate -- [--gopls-version v0.24.0] [--rounds 3]: what the sampling rate of heap profiles costs. A gopls for each rate, in
// turns, in which the requests of everyday are done, and its edits; its CPU time, and its last profile.
const RATES = [profileRates.measuring, 512, profileRates.dosing, 128, 64];
const TURNS: Readonly<Record<string, number>> = { asks: 160, edits: 80 };
const SEED = 1;

interface Cost {
  readonly cpuSeconds: Readonly<Record<string, number>>;
  readonly profileBytes: number;
  readonly fetchMs: number;
  readonly decodeMs: number;
}

const world = startBench(bench);

async function bench(): Promise<void> {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { "gopls-version": text, rounds: text } });
  const { "gopls-version": version = "v0.24.0", rounds = "3" } = values;
  const arm = {
    name: "gopls",
    gopls: { from: "release" as const, version },
    workspace: resolve("examples/workspace"),
    env: {},
    settings: {},
    editor: "full",
    flags: [],
  };
  const gopls = await installGopls(arm, world);
  const costs = new Map<number, Cost[]>(RATES.map((rate) => [rate, []]));
  for (let round = 0; round < Number(rounds); round++)
    for (const rate of RATES) {
      const cost = await costOf(rate, arm.workspace, gopls);
      costs.get(rate)?.push(cost);
      process.stderr.write(`${rate}: ${JSON.stringify(cost)}\n`);
    }
  const pieces = Object.keys(TURNS);
  const rows = RATES.map((rate) => {
    const own = costs.get(rate) ?? [];
    const middle = (read: (cost: Cost) => number, digits = 0) => median(own.map(read)).toFixed(digits);
    const cpu = pieces.map((piece) => middle(({ cpuSeconds }) => cpuSeconds[piece] ?? 0, 1));
    const profile = [
      middle(({ profileBytes }) => profileBytes / 1024),
      middle(({ fetchMs }) => fetchMs),
      middle(({ decodeMs }) => decodeMs),
    ];
    return [String(rate), ...cpu, ...profile];
  });
  const doses = pieces.map((piece) => `${TURNS[piece]} turns of ${piece}, CPU s`);
  const head = ["rate, B", ...doses, "profile, KiB", "fetched, ms", "decoded, ms"];
  process.stdout.write(`${markdownTable([head, ...rows], { align: head.map(() => "r") })}\n`);
}

/** A gopls of its own from start to exit. */
async function costOf(profileRate: number, root: string, gopls: InstalledGopls): Promise<Cost> {
  const temporary = mkdtempSync(join(world.temporary, "gopls-leak-gate-bench-"));
  const [stderrPath, cacheDir, configDir] = ["log", "cache", "config"].map((name) => join(temporary, name));
  const at = { stderrPath: stderrPath ?? "", cacheDir: cacheDir ?? "", configDir: configDir ?? "" };
  const running = startGopls({ gopls, arm: { env: {}, workspace: root }, ...at, profileRate }, world);
  const settings = goplsSettings({ editor: "full", settings: {} }, []);
  const client = languageClient(running, { settings, self: persona("full") }, world.processId);
  try {
    const guard = watch({ process: running, client, path: gopls.path, runDirectory: temporary }, world);
    const asked = { workspace: root, env: {}, settings: {}, toolchain: gopls.goToolchain };
    const scan = await scanWorkspace(asked, world);
    const limits = defaultLimits;
    const load = { client, scan, worked: [], workspace: root, gopls, watch: guard, limits, allowErrors: false };
    const { editor } = await loadWorkspace(load);
    const debug = connectDebugServer((await running.debugAddress(limits.debugAddressMs)) ?? "");
    const quiet = () => settleAllocation(debug, world);
    const warn = () => {};
    const driven: Driven = {
      client,
      editor,
      root,
      disk: undefined,
      watch: guard,
      limits,
      timekeeper: timekeeper(world),
      world,
      warn,
      quiet,
      temporary,
    };
    const [everyday] = builtInWorkloads(["everyday"]);
    if (!everyday) throw new Error("there is no workload everyday");
    const bound = bindWorkload(everyday, scan, { changed: [], seed: SEED, cycles: 1 });
    const cpuSeconds: Record<string, number> = {};
    for (const [name, turns] of Object.entries(TURNS)) {
      const workload = ablations(everyday).find((piece) => ablationOf(piece.name).piece === name);
      if (!workload) throw new Error(`everyday has no piece ${name}`);
      const drive = driveWorkload({ driven, workload, files: bound.files, memory: newMemory(), seed: SEED });
      await drive.setUp();
      for (let turn = 0; turn < everyday.iterationsPerCycle; turn++) await drive.iterate();
      const before = running.cpuMs() ?? 0;
      for (let turn = 0; turn < turns; turn++) await drive.iterate();
      cpuSeconds[name] = ((running.cpuMs() ?? 0) - before) / 1000;
      await drive.tearDown();
    }
    const reading = await takeReading({ debug, usage: running, clock: world }, { withProfile: true });
    const zipped = reading.zippedProfile ?? new Uint8Array();
    const startedMs = world.elapsed();
    parseHeapProfile(gunzipSync(zipped), "heap profile");
    const decodeMs = world.elapsed() - startedMs;
    debug.close();
    return { cpuSeconds, profileBytes: zipped.length, fetchMs: reading.tookMs?.profile ?? 0, decodeMs };
  } finally {
    await stopGopls(running, () => client.shutDown(), world);
    client.close();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}
