import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { connectDebugServer, type DebugServer } from "../gopls/debug-server.ts";
import { type GoplsProcess, startGopls } from "../gopls/start-gopls.ts";
import { stopGopls } from "../gopls/stop-gopls.ts";
import { type LanguageClient, languageClient } from "../lsp/language-client.ts";
import { failure } from "../model/failure.ts";
import type { Series } from "../model/growth.ts";
import type { Arm, Budget, Schedule, Workload } from "../model/plan.ts";
import type { FileFacts, InstalledGopls, Load, Warning } from "../model/recording.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { World } from "../model/world.ts";
import { canEnd } from "../verdict/can-end.ts";
import type { DriveMemory } from "./drive-workload.ts";
import { goplsSettings } from "./gopls-settings.ts";
import type { Limits } from "./limits.ts";
import { type Loaded, loadWorkspace } from "./load-workspace.ts";
import { runConfirm } from "./run-confirm.ts";
import { runControl } from "./run-control.ts";
import type { RunDirectory } from "./run-directory.ts";
import { runPhase } from "./run-phase.ts";
import { type Selection, selectFiles } from "./select-files.ts";
import type { Session } from "./session.ts";
import { soak } from "./soak.ts";
import { type Watch, watch } from "./watch.ts";

export interface SessionPlan {
  readonly arm: Arm;
  readonly number: number;
  readonly gopls: InstalledGopls;
  readonly workloads: readonly Workload[];
  readonly schedule: Schedule;
  readonly budget: Budget;
  readonly limits: Limits;
  readonly purpose: Load["purpose"];
  /** Another arm's growth is going to be compared with this one's. */
  readonly compares: boolean;
  /** With purpose "confirm": the series that it is about. */
  readonly suspects: readonly Series[];
  /** `world.elapsed()` at which measuring must end. */
  readonly deadlineMs: number;
}

export interface SessionResult {
  readonly complete: boolean;
  readonly soakMs: number;
  readonly measureMs: number;
}

/**
 * One gopls process from start to exit: load, soak, then what the session is for: a phase for each workload and the control;
 * the first workload's baseline alone; or suspects under a large dose. Everything read goes to the run
 * directory at once. gopls is stopped, and the session's temporary folder removed, however this ends.
 */
export async function runSession(plan: SessionPlan, directory: RunDirectory, world: World): Promise<SessionResult> {
  const { arm, number, gopls, limits } = plan;
  const selection = selectFiles(arm.workspace, {
    os: world.platform,
    arch: world.arch,
    iterationsPerCycle: turnLengths(plan),
  });
  const temporary = mkdtempSync(join(world.temporary, "gopls-leak-gate-"));
  const startedMs = world.elapsed();
  world.report({ kind: "stage", stage: "load", text: "loading the workspace" });
  const process = startGopls(
    {
      gopls,
      arm,
      stderrPath: directory.logPath(arm.name, number),
      cacheDir: join(temporary, "cache"),
      configDir: join(temporary, "config"),
    },
    world,
  );
  const client = languageClient(process, goplsSettings(arm), world.processId);
  let debug: DebugServer | undefined;
  try {
    const guard = watch({ process, client, path: gopls.path, runDirectory: directory.path }, world);
    const loaded = await loadWorkspace({ client, selection, workspace: arm.workspace, gopls, watch: guard, limits });
    debug = connectDebugServer(await debugAddress(process, client, guard, limits));
    const warnings = noteLoad(plan, { loaded, selection, loadMs: world.elapsed() - startedMs }, directory, world);
    const session: Session = {
      goplsVersion: gopls.version,
      ...{ arm, number, process, client, debug, selection, limits, world, startedMs },
      editor: loaded.editor,
      watch: guard,
      warn: (warning) => warnings.add(warning),
    };
    return await measureSession(session, plan, directory);
  } finally {
    debug?.close();
    await stopGopls(process, () => client.shutDown(), world);
    client.close();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function measureSession(session: Session, plan: SessionPlan, directory: RunDirectory): Promise<SessionResult> {
  const { world } = session;
  const { schedule, workloads, purpose } = plan;
  const memory = newMemory();
  const seconds = (ms: number) => Math.round(ms / 1000);
  const stage = { kind: "stage" as const, stage: "soak" };
  const text = `soaking ${seconds(schedule.soakMs)} s from the start, so that caches fill and settle`;
  world.report({ ...stage, text });
  const soaked = purpose === "footprint" ? workloads.slice(0, 1) : workloads;
  await soak(session, { workloads: soaked, schedule, busy: purpose === "confirm" }, memory);
  const soakedMs = world.elapsed();
  const soakMs = soakedMs - session.startedMs;
  world.report({ ...stage, kind: "done", text: `soaked ${seconds(soakMs)} s` });
  const complete =
    purpose === "confirm"
      ? await runConfirm(session, plan, memory, directory)
      : await measureWorkloads(session, plan, memory, directory);
  return { complete, soakMs, measureMs: world.elapsed() - soakedMs };
}

function newMemory(): DriveMemory {
  let serial = 0;
  return { nextSerial: () => ++serial, positions: new Map(), unanswered: new Set() };
}

async function measureWorkloads(
  session: Session,
  plan: SessionPlan,
  memory: DriveMemory,
  directory: RunDirectory,
): Promise<boolean> {
  const { world } = session;
  const { schedule, purpose, deadlineMs } = plan;
  const onlyBaseline = purpose === "footprint";
  for (const workload of onlyBaseline ? plan.workloads.slice(0, 1) : plan.workloads) {
    const { name, iterationsPerCycle } = workload;
    const cycles = (count: number) => `${count} cycles of ${iterationsPerCycle} iterations`;
    if (!onlyBaseline) world.report({ kind: "stage", stage: name, text: cycles(schedule.cycles) });
    const phase = {
      workload,
      part: "measure" as const,
      seed: schedule.seed,
      warmupCycles: 1,
      maxCycles: onlyBaseline ? 0 : (schedule.looks.at(-1)?.cycles ?? schedule.cycles),
      expectedCycles: schedule.cycles,
      profileEveryCycles: schedule.profileEveryCycles,
      deadlineMs,
      isEnough: (snapshots: readonly Snapshot[]) => canEnd(snapshots, { ...plan, workload }),
    };
    const { complete, snapshots } = await runPhase(session, phase, memory, directory);
    if (!complete) return false;
    if (!onlyBaseline) world.report({ kind: "done", stage: name, text: cycles(snapshots.length - 1) });
  }
  if (!onlyBaseline && schedule.controlCycles > 0) {
    world.report({ kind: "stage", stage: "control", text: "planting growth that must be seen" });
    await runControl(session, schedule.controlCycles, directory);
    world.report({ kind: "done", stage: "control", text: "planted growth that must be seen" });
  }
  return true;
}

function turnLengths({ workloads }: SessionPlan): readonly number[] {
  const inTurn = workloads.filter(({ setup, iteration }) =>
    [...setup, ...iteration].some((step) => "file" in step && step.file === "in-turn"),
  );
  return inTurn.map((workload) => workload.iterationsPerCycle);
}

/** Records how the workspace loaded; warnings that come later are recorded as they come. */
function noteLoad(
  plan: SessionPlan,
  facts: { loaded: Loaded; selection: Selection; loadMs: number },
  directory: RunDirectory,
  world: World,
): { add: (warning: Warning) => void } {
  const { loaded, selection } = facts;
  const add = (warning: Warning) => {
    directory.addWarning(warning);
    world.report({ kind: "warning", warning });
  };
  directory.addLoad({
    arm: plan.arm.name,
    session: plan.number,
    purpose: plan.purpose,
    loadMs: Math.round(facts.loadMs),
    ...(loaded.packages === undefined ? {} : { packages: loaded.packages }),
    inTurn: selection.inTurn.map(fileFacts),
    largest: fileFacts(selection.largest),
    ...(selection.visited ? { visited: fileFacts(selection.visited) } : {}),
  });
  const what = loaded.packages === undefined ? "the workspace" : `${loaded.packages} packages`;
  world.report({ kind: "done", stage: "load", text: `loaded ${what} in ${(facts.loadMs / 1000).toFixed(1)} s` });
  if (loaded.filesWithErrors > 0) {
    add({
      code: "type-errors",
      message: `gopls reports compile errors in ${loaded.filesWithErrors} file(s) of the workspace; it was measured all the same.`,
    });
  }
  return { add };
}

function fileFacts({ path, lines, bytes }: FileFacts): FileFacts {
  return { path, lines, bytes };
}

/** The debug server's address, from standard error, or else by asking gopls to start one. */
async function debugAddress(
  process: GoplsProcess,
  client: LanguageClient,
  guard: Watch,
  limits: Limits,
): Promise<string> {
  const said = await guard(
    "naming its debug address",
    limits.debugAddressMs + 1_000,
    process.debugAddress(limits.debugAddressMs),
  );
  if (said !== undefined) return said;
  const command = { command: "gopls.start_debugging", arguments: [{ Addr: "127.0.0.1:0" }] };
  const asked = client.request("workspace/executeCommand", command).catch(() => null);
  const started = (await guard("starting its debug server", limits.requestMs, asked)) as { URLs?: string[] } | null;
  const url = started?.URLs?.[0];
  if (url === undefined) throw failure("debug-port-missing", { seconds: Math.round(limits.debugAddressMs / 1000) });
  return new URL(url).host;
}
