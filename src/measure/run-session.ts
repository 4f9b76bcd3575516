import { rmSync } from "node:fs";
import { join } from "node:path";
import { connectDebugServer, type DebugServer } from "../gopls/debug/debug-server.ts";
import { goplsCommands } from "../gopls/facts/commands.ts";
import { anyPort } from "../gopls/facts/debug-address.ts";
import { persona } from "../gopls/facts/personas.ts";
import { settingWarnings } from "../gopls/facts/settings/setting-warnings.ts";
import type { GoplsProcess } from "../gopls/process/start-gopls.ts";
import { stopGopls } from "../gopls/process/stop-gopls.ts";
import { makeTemporaryFolder, withTemporaryFolder } from "../gopls/process/temporary-folder.ts";
import { type LanguageClient, languageClient } from "../lsp/language-client.ts";
import { failure } from "../model/failure.ts";
import type { FileFacts, Warning } from "../model/recording.ts";
import type { Workload } from "../model/workload.ts";
import type { World } from "../model/world.ts";
import { fileRefOf } from "../workload/file-ref-of.ts";
import { stepsOf } from "../workload/workload-facts.ts";
import type { Limits } from "./drive/driven/limits.ts";
import { newMemory } from "./drive/driven/step-context.ts";
import { timedEditor, timekeeper } from "./drive/driven/timekeeper.ts";
import { type Watch, watch } from "./drive/driven/watch.ts";
import { apartWords } from "./drive/files/apart.ts";
import { type BoundWorkload, bindWorkload } from "./drive/files/bind-workload.ts";
import { changedFiles } from "./drive/files/changed-files.ts";
import { diskOf } from "./drive/files/disk.ts";
import { type DisposableCopy, disposableCopy, needsCopy } from "./drive/files/disposable-copy.ts";
import { scanWorkspace, type WorkspaceScan } from "./drive/files/scan-workspace.ts";
import { watchOnce } from "./drive/files/watch-files.ts";
import { writeSynthetic } from "./drive/files/write-synthetic.ts";
import { measureWorkloads } from "./phase/measure-workloads.ts";
import { runConfirm } from "./phase/run-confirm.ts";
import { runDosesBesideKnown } from "./phase/run-doses.ts";
import { runMinimize } from "./phase/run-minimize.ts";
import { soak } from "./phase/soak.ts";
import { settleAllocation } from "./reading/settle-allocation.ts";
import type { RunDirectory } from "./recording/run-directory.ts";
import { attachEditors } from "./session/attach-editors.ts";
import { goplsSettings } from "./session/gopls-settings.ts";
import { loadErrorWords } from "./session/load-errors.ts";
import { type Loaded, loadWorkspace } from "./session/load-workspace.ts";
import type { Session } from "./session/session.ts";
import { isDosing, type SessionPlan } from "./session/session-plan.ts";
import { startProcess } from "./session/start-process.ts";

/** Milliseconds that a session has spent so far, however it ends. */
export interface SessionTimes {
  soakMs: number;
  measureMs: number;
}

/**
 * One gopls process from start to exit: load, soak, then what the session is for: a phase for each workload and the control;
 * the start of the first workload's phase alone; or suspects under a large dose. Everything read goes to the run
 * directory at once. gopls is stopped, and the session's temporary folder removed, however this ends.
 */
export async function runSession(
  plan: SessionPlan,
  directory: RunDirectory,
  outside: World,
  times: SessionTimes = { soakMs: 0, measureMs: 0 },
): Promise<void> {
  const { number, gopls, limits, workloads } = plan;
  const temporary = makeTemporaryFolder(outside);
  const world = withTemporaryFolder(outside, temporary);
  let process: GoplsProcess | undefined;
  let client: LanguageClient | undefined;
  let attached: readonly LanguageClient[] = [];
  let debug: DebugServer | undefined;
  try {
    const { root, disk, env } = await prepareWorkspace(plan, temporary, world);
    const arm = { ...plan.arm, workspace: root, env: { ...plan.arm.env, ...env } };
    const scan = await scanWorkspace({ ...arm, toolchain: gopls.goToolchain }, world);
    const changedSince = plan.arm.synthetic ? () => [] : watchOnce(plan.watched, plan.arm.workspace, scan);
    const bound = await bindAll(plan, scan, world);
    const startedMs = world.elapsed();
    world.progress({ kind: "stage", stage: "load", text: "loading the workspace" });
    const started = await startProcess({ ...plan, arm }, { directory, temporary }, world);
    process = started;
    const editor = { settings: goplsSettings(arm, workloads), self: persona(arm.editor) };
    client = languageClient(started, editor, world.processId);
    const guard = watch({ process: started, client, path: gopls.path, runDirectory: directory.path }, world);
    const loading = { client, workspace: root, gopls, watch: guard, limits, allowErrors: plan.allowErrors };
    const loaded = await loadWorkspace({ ...loading, scan, worked: bound.flatMap(({ files }) => files.all) });
    const server = connectDebugServer(await debugAddress(started, client, guard, limits));
    debug = server;
    const attaching = { ...editor, workspace: root, watch: guard, limits, processId: world.processId };
    attached = await attachEditors(started.others, attaching);
    const loadMs = world.elapsed() - startedMs;
    const warnings = noteLoad(plan, { loaded, bound, scan, loadMs }, directory, world);
    for (const warning of settingWarnings(client.shown)) warnings.add(warning);
    // What happens to the original of a copy matters when the next one is made.
    if (disk) noteChanges(changedSince(), warnings.add);
    const keeper = timekeeper(world);
    const session: Session = {
      arm,
      number,
      goplsVersion: gopls.version,
      process: started,
      client,
      debug: server,
      editor: timedEditor(loaded.editor, { client, timekeeper: keeper, world }),
      timekeeper: keeper,
      limits,
      world,
      startedMs,
      bound,
      root,
      disk,
      allowCommands: plan.allowCommands,
      temporary,
      watch: guard,
      warn: (warning) => warnings.add(warning),
      quiet: () => settleAllocation(server, world),
    };
    try {
      await measureSession(session, plan, directory, times);
    } finally {
      if (!disk) noteChanges(changedSince(), warnings.add);
    }
  } finally {
    debug?.close();
    const ended = client;
    if (process && ended) await stopGopls(process, () => ended.shutDown(), world);
    for (const connected of [...attached, ...(ended ? [ended] : [])]) connected.close();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The folder that gopls works on: a module that is made, a copy of the workspace where a workload may write, or the workspace. */
async function prepareWorkspace(
  plan: SessionPlan,
  temporary: string,
  world: World,
): Promise<Pick<Session, "root" | "disk"> & Partial<DisposableCopy>> {
  const { arm, workloads, schedule, gopls, allowCommands } = plan;
  const folder = join(temporary, "workspace");
  if (arm.synthetic) {
    writeSynthetic(arm.synthetic, schedule.seed, folder);
    return { root: folder, disk: diskOf(folder) };
  }
  if (!needsCopy(plan)) return { root: arm.workspace, disk: undefined };
  const named = workloads.flatMap((workload) => stepsOf(workload).flatMap(({ step }) => fileRefOf(step) ?? []));
  const asked = { ...arm, toolchain: gopls.goToolchain };
  const copying = { folder: temporary, paths: [...new Set(named)], whole: allowCommands ?? false };
  const copy = await disposableCopy(asked, copying, world);
  return { ...copy, disk: diskOf(copy.root) };
}

/** Warns of files that somebody changed since the run first looked at them. */
function noteChanges(paths: readonly string[], warn: (warning: Warning) => void): void {
  if (paths.length === 0) return;
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
  const message = `Somebody changed the workspace while it was measured: ${paths.slice(0, 3).join(", ")}${more}. What gopls read before and after may differ. Measure a checkout that nobody works in.`;
  warn({ code: "workspace-changed", message });
}

async function bindAll(plan: SessionPlan, scan: WorkspaceScan, world: World): Promise<readonly BoundWorkload[]> {
  const { workloads, schedule, arm } = plan;
  const asksForChanged = workloads.some((workload) =>
    stepsOf(workload).some(({ step }) => "file" in step && step.file === "changed"),
  );
  const changed = asksForChanged ? await changedFiles(arm.workspace, world) : [];
  const { seed, cycles } = schedule;
  return workloads.map((workload) => bindWorkload(workload, scan, { changed, seed, cycles }));
}

async function measureSession(
  session: Session,
  plan: SessionPlan,
  directory: RunDirectory,
  times: SessionTimes,
): Promise<void> {
  const { world, bound } = session;
  const { schedule, purpose } = plan;
  const memory = newMemory();
  const soaked = purpose === "footprint" ? bound.slice(0, 1) : bound;
  try {
    await soak(session, { workloads: soaked, schedule, busy: isDosing(purpose) }, memory);
  } finally {
    times.soakMs = world.elapsed() - session.startedMs;
  }
  const soakedMs = world.elapsed();
  const measure = {
    confirm: runConfirm,
    dose: runDosesBesideKnown,
    measure: measureWorkloads,
    minimize: runMinimize,
    footprint: measureWorkloads,
  };
  try {
    await measure[purpose](session, plan, memory, directory);
  } finally {
    times.measureMs = world.elapsed() - soakedMs;
  }
}

/** The parse cache drops what was not used for a minute and is swept each 10 s; a soak of this length is past that (docs/method.md). */
const STEADY_SOAK_MS = 90_000;

/** Records how the workspace loaded; warnings that come later are recorded as they come. */
function noteLoad(
  plan: SessionPlan,
  facts: { loaded: Loaded; bound: readonly BoundWorkload[]; scan: WorkspaceScan; loadMs: number },
  directory: RunDirectory,
  world: World,
): { add: (warning: Warning) => void } {
  const { loaded, bound, scan } = facts;
  const add = (warning: Warning) => {
    directory.addWarning(warning);
    world.progress({ kind: "warning", warning });
  };
  directory.addLoad({
    arm: plan.arm.name,
    session: plan.number,
    purpose: plan.purpose,
    loadMs: Math.round(facts.loadMs),
    ...(loaded.packages === undefined ? {} : { packages: loaded.packages }),
    files: Object.fromEntries(bound.map(({ workload, files }) => [workload.name, filesOf(workload, files)])),
  });
  const loadedWords = loaded.packages === undefined ? "the workspace" : `${loaded.packages} packages`;
  world.progress({
    kind: "done",
    stage: "load",
    text: `loaded ${loadedWords} in ${(facts.loadMs / 1000).toFixed(1)} s`,
  });
  for (const note of scan.notes) add(note);
  if (scan.apart) add({ code: "modules-apart", message: apartWords(scan) });
  if (loaded.errors.first.length > 0) add({ code: "type-errors", message: `${loadErrorWords(loaded.errors)}.` });
  const { soakMs } = plan.schedule;
  if (soakMs < STEADY_SOAK_MS) {
    const message = `The soak had ${Math.round(soakMs / 1000)} s. gopls' own caches still fill and move until ${STEADY_SOAK_MS / 1000} s after its start, so what grows here may be a cache.`;
    add({ code: "short-soak", message });
  }
  for (const { tooSmall } of bound) if (tooSmall !== undefined) add({ code: "tour-too-small", message: tooSmall });
  return { add };
}

/** The files that are changed or asked about, each once; of a tour's stops, those that a report has room for. */
function filesOf(workload: Workload, files: BoundWorkload["files"]): readonly FileFacts[] {
  const refs = stepsOf(workload).flatMap(({ step }) =>
    step.do === "open" || step.do === "close" ? [] : (fileRefOf(step) ?? []),
  );
  const chosen = [...new Set(refs.flatMap((ref) => files.filesOf(ref)))].slice(0, MOST_FILES);
  return chosen.map(({ path, lines, bytes }) => ({ path, lines, bytes }));
}

const MOST_FILES = 400;

/** The debug server's address, from standard error, or else by asking gopls to start one. */
async function debugAddress(
  process: GoplsProcess,
  client: LanguageClient,
  guard: Watch,
  limits: Limits,
): Promise<string> {
  const named = await guard(
    "naming its debug address",
    limits.debugAddressMs + 1_000,
    process.debugAddress(limits.debugAddressMs),
  );
  if (named !== undefined) return named;
  const command = { command: goplsCommands.startDebugging, arguments: [{ Addr: anyPort }] };
  const asked = client.request("workspace/executeCommand", command).catch(() => null);
  const started = (await guard("starting its debug server", limits.requestMs, asked)) as { URLs?: string[] } | null;
  const url = started?.URLs?.[0];
  if (url === undefined) throw failure("debug-port-missing", { seconds: Math.round(limits.debugAddressMs / 1000) });
  return new URL(url).host;
}
