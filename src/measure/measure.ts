import { discardBuild, installGopls } from "../gopls/install/install-gopls.ts";
import { goVariablesLeft } from "../gopls/process/closed-environment.ts";
import { sweepTemporaryFolders } from "../gopls/process/temporary-folder.ts";
import { type Assessment, assess } from "../judge/assess.ts";
import { minimizingSessions } from "../judge/needs/minimizing-sessions.ts";
import type { NextSession } from "../judge/needs/next-sessions.ts";
import { asFailure, endedBy, recordedFailure } from "../model/failure.ts";
import type { Plan } from "../model/plan.ts";
import type { InstalledGopls, Recording, RunEnd, RunHeader } from "../model/recording.ts";
import type { Progress, World } from "../model/world.ts";
import { extentSentence } from "../plan/extent-sentence.ts";
import { settingsWords } from "../plan/settings/settings-words.ts";
import { andList } from "../text/and-list.ts";
import { defaultLimits, type Limits } from "./drive/driven/limits.ts";
import type { Watched } from "./drive/files/watch-files.ts";
import type { RunDirectory } from "./recording/run-directory.ts";
import { runSession, type SessionTimes } from "./run-session.ts";
import { sessionProgress } from "./session-progress.ts";
import { untilDeadline } from "./until-deadline.ts";

/** A run that was measured, as far as it came. */
interface MeasuredRun {
  readonly recording: Recording & { readonly end: RunEnd };
  /** Of the whole recording, where it is complete; absent: the run ended before its time. */
  readonly assessment?: Assessment;
}

/**
 * The left half of a run: gopls installed, driven, and measured into the run directory, session after session, as long
 * as the assessment of what was measured needs one more. What goes wrong on the way is recorded there as its end; where the end can't
 * be written, because the disk is full or the directory is not this run's any more, it is thrown (and so is a beginning).
 */
export async function measure(
  plan: Plan,
  directory: RunDirectory,
  world: World,
  limits: Limits = defaultLimits,
): Promise<MeasuredRun> {
  const clock = { startedMs: world.elapsed(), ownCpuMs: world.ownCpuMs(), installMs: 0, soakMs: 0, measureMs: 0 };
  directory.writeHeader(headerOf(plan, {}, world));
  const measuring = { plan, directory, limits, watched: new Map(), clock };
  const { assessment, ...ended } = await measureArms(measuring, world).catch(endOf);
  const goplsCpuMs = goplsCpuOf(directory.recording());
  const end: RunEnd = {
    ...ended,
    cost: {
      installMs: Math.round(clock.installMs),
      soakMs: Math.round(clock.soakMs),
      measureMs: Math.round(clock.measureMs),
      totalMs: Math.round(world.elapsed() - clock.startedMs),
      ownCpuMs: Math.round(world.ownCpuMs() - clock.ownCpuMs),
      ...(goplsCpuMs === undefined ? {} : { goplsCpuMs }),
    },
  };
  writeEnd(directory, end);
  return { recording: { ...directory.recording(), end }, ...(assessment === undefined ? {} : { assessment }) };
}

/** Writes the end. Where that fails, what ended the run is what the user must know, and else why the end can't be written. */
function writeEnd(directory: RunDirectory, end: RunEnd): void {
  try {
    directory.writeEnd(end);
  } catch (error) {
    throw end.failure ? recordedFailure(end.failure) : error;
  }
}

/** CPU time of gopls up to the newest snapshot of each session, summed; undefined where the system does not tell. */
function goplsCpuOf({ snapshots }: Recording): number | undefined {
  const newest = new Map(
    snapshots.flatMap(({ session, goplsCpuMs }) => (goplsCpuMs === undefined ? [] : [[session, goplsCpuMs]])),
  );
  return newest.size === 0 ? undefined : [...newest.values()].reduce((sum, ms) => sum + ms, 0);
}

/** How measuring ended; with what was assessed last, where that is of all that was measured. */
type Ended = Pick<RunEnd, "ended" | "failure"> & { readonly assessment?: Assessment };

interface Measuring {
  readonly plan: Plan;
  readonly directory: RunDirectory;
  readonly limits: Limits;
  readonly watched: Watched;
  readonly clock: { installMs: number; soakMs: number; measureMs: number };
}

/** What was installed, by the name of its arm. */
type Gopls = Readonly<Record<string, InstalledGopls>>;

async function measureArms(measuring: Measuring, world: World): Promise<Ended> {
  const gopls: Record<string, InstalledGopls> = {};
  try {
    await installArms(measuring, gopls, world);
    return await measureInTime(measuring, gopls, world);
  } finally {
    for (const arm of measuring.plan.arms) {
      const installed = gopls[arm.name];
      if (installed) discardBuild(arm, installed);
    }
  }
}

async function measureInTime(measuring: Measuring, gopls: Gopls, world: World): Promise<Ended> {
  const endsMs = world.elapsed() + measuring.plan.schedule.maxMs;
  const timed = untilDeadline(world, measuring.plan.schedule.maxMs);
  try {
    return await measureSessions({ ...measuring, endsMs }, gopls, timed.world);
  } catch (error) {
    if (timed.isOver() && asFailure(error).code === "interrupted") return { ended: "out-of-time" };
    throw error;
  } finally {
    timed.release();
  }
}

async function measureSessions(
  measuring: Measuring & { readonly endsMs: number },
  gopls: Gopls,
  world: World,
): Promise<Ended> {
  const { plan, directory, clock, endsMs } = measuring;
  let number = 0;
  for (;;) {
    const assessment = assess(directory.recording());
    const needed = assessment.needs;
    if (needed.length === 0) {
      const minimizing = minimizingSessions(plan, assessment.findings);
      for (const session of minimizing) await minimize({ ...session, number: ++number }, gopls, measuring, world);
      return { ended: "complete", assessment };
    }
    if (world.interrupted.aborted) throw endedBy(world.interrupted, directory.path);
    const sideBySide = needed.length > 1;
    if (sideBySide)
      world.progress({
        kind: "stage",
        stage: "sessions",
        text: `${needed.length} sessions side by side: ${sessionWords(needed)}`,
      });
    const beside: World = { ...world, progress: (progress) => isOfOne(progress) && world.progress(progress) };
    const times = needed.map((): SessionTimes => ({ soakMs: 0, measureMs: 0 }));
    const running = needed.map((session, i) => {
      number++;
      const shown = i === 0 ? world : beside;
      const progress = sessionProgress(session, { plan, number, endsMs }, shown);
      return run({ ...session, number, times: times[i] }, gopls, measuring, { ...shown, progress });
    });
    try {
      await allDone(running);
    } finally {
      clock.soakMs += Math.max(...times.map(({ soakMs }) => soakMs));
      clock.measureMs += Math.max(...times.map(({ measureMs }) => measureMs));
    }
    if (sideBySide) world.progress({ kind: "done", stage: "sessions", text: `${needed.length} sessions side by side` });
  }
}

/** A session after the verdict: what goes wrong in it is told, and changes nothing. Throws where the user ends the run. */
async function minimize(
  session: NextSession & { readonly number: number },
  gopls: Gopls,
  measuring: Measuring & { readonly endsMs: number },
  world: World,
): Promise<void> {
  const { plan, directory, endsMs } = measuring;
  const progress = sessionProgress(session, { plan, number: session.number, endsMs }, world);
  try {
    await run({ ...session, times: undefined }, gopls, measuring, { ...world, progress });
  } catch (error) {
    const { code, message } = asFailure(error);
    if (code === "interrupted" && world.elapsed() < endsMs) throw error;
    const said = `The search for the shortest workload ended before its time: ${message}`;
    directory.addWarning({ code: "minimize-ended", message: said });
    world.progress({ kind: "warning", warning: { code: "minimize-ended", message: said } });
  }
}

/** Of sessions that run at once the first tells of all that it does, and another of what nobody takes for the first's. */
function isOfOne({ kind }: Progress): boolean {
  return kind === "cycle" || kind === "warning";
}

/** What sessions that run at once are for. */
function sessionWords(needed: readonly NextSession[]): string {
  if (needed.every(({ purpose }) => purpose === "footprint")) return "the heap after the soak";
  return needed.map(forWhat).join(" | ");
}

function forWhat({ purpose, workloads }: NextSession): string {
  const names = workloads.map(({ name }) => name).join(", ");
  return purpose === "dose" ? `pieces of ${names}, many times over, for what known leaks may hide` : names;
}

/** What is known of a run before anything is measured. */
function headerOf(plan: Plan, gopls: Readonly<Record<string, InstalledGopls>>, world: World): RunHeader {
  return {
    format: 1,
    startedAt: new Date(world.now()).toISOString(),
    tool: { name: "gopls-leak-gate", version: world.version },
    machine: { os: world.platform, arch: world.arch, cpus: world.cpus },
    plan,
    gopls,
  };
}

/** Installs every arm's gopls into `gopls`, and writes which they are. */
async function installArms(
  { plan, directory, clock }: Measuring,
  gopls: Record<string, InstalledGopls>,
  world: World,
): Promise<void> {
  sweepTemporaryFolders(world);
  world.progress({ kind: "done", stage: "plan", text: extentSentence(plan) });
  reportSettings(plan, directory, world);
  reportEnvironment(directory, world);
  const startedMs = world.elapsed();
  for (const arm of plan.arms) {
    const sinceMs = world.elapsed();
    const whose = plan.arms.length > 1 ? `${arm.name}: ` : "";
    world.progress({ kind: "stage", stage: "install", text: `${whose}getting gopls ready` });
    const installed = await installGopls(arm, world);
    gopls[arm.name] = installed;
    const seconds = ((world.elapsed() - sinceMs) / 1000).toFixed(1);
    const because = installed.insteadOf === undefined ? "" : `, as ${installed.insteadOf} can't build it`;
    const text = `${whose}gopls ${installed.version} (built with ${installed.goVersion}${because}) ready in ${seconds} s`;
    world.progress({ kind: "done", stage: "install", text });
  }
  directory.writeHeader(headerOf(plan, gopls, world));
  clock.installMs = world.elapsed() - startedMs;
}

/** What was taken of the user's own editor settings; the report too says it where something was left out. */
function reportSettings({ editorSettings: settings }: Plan, directory: RunDirectory, world: World): void {
  if (!settings) return;
  const text = settingsWords(settings);
  world.progress({ kind: "done", stage: "settings", text });
  if (settings.left.length > 0) directory.addWarning({ code: "settings-left", message: `The run ${text}.` });
}

/** Variables that Go or gopls may read and that the closed environment does not have. */
function reportEnvironment(directory: RunDirectory, world: World): void {
  const names = goVariablesLeft(world.env);
  if (names.length === 0) return;
  const are = names.length === 1 ? "is" : "are";
  const message = `${andList(names)} ${are} set in the environment, and gopls does not get ${names.length === 1 ? "it" : "them"}. An arm's env, or --settings, can give it to gopls.`;
  directory.addWarning({ code: "environment", message });
  world.progress({ kind: "warning", warning: { code: "environment", message } });
}

function run(
  { times, ...session }: NextSession & { readonly number: number; readonly times: SessionTimes | undefined },
  gopls: Gopls,
  { plan, directory, limits, watched, endsMs }: Measuring & { readonly endsMs: number },
  world: World,
): Promise<void> {
  const { arm } = session;
  const installed = gopls[arm.name];
  if (!installed) throw new Error(`arm ${arm.name} was not installed`);
  const { schedule, budget, baseline, start, rpcTrace, allowCommands, allowErrors } = plan;
  const compares = baseline !== undefined;
  // What the baseline keeps is nobody's finding.
  const readsHolders = plan.holders !== "never" && arm.name !== baseline;
  const how = {
    schedule,
    budget,
    limits,
    watched,
    compares,
    start,
    rpcTrace,
    allowCommands,
    allowErrors,
    readsHolders,
    endsMs,
  };
  return runSession({ ...session, ...how, gopls: installed }, directory, world, times);
}

/** Waits for all, also where one fails, so that no gopls is left behind; then throws the first failure. */
async function allDone(running: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(running);
  await Promise.all(running);
}

function endOf(error: unknown): Ended {
  const { code, message, hint } = asFailure(error);
  return { ended: code === "interrupted" ? "interrupted" : "failed", failure: { code, message, hint } };
}
