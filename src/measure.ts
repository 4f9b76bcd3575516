import { installGopls } from "./gopls/install-gopls.ts";
import { Failure, failure } from "./model/failure.ts";
import type { Plan } from "./model/plan.ts";
import type { InstalledGopls, RunEnd } from "./model/recording.ts";
import type { World } from "./model/world.ts";
import { defaultLimits, type Limits } from "./session/limits.ts";
import { createRunDirectory, type RunDirectory } from "./session/run-directory.ts";
import { runSession } from "./session/run-session.ts";

/**
 * The left half of a run: gopls installed, driven, and measured into the run directory `out`. What goes wrong on the way
 * is recorded there as its end; only an `out` that can't be used is thrown (out-not-ours, out-not-writable).
 */
export async function measure(plan: Plan, out: string, world: World, limits: Limits = defaultLimits): Promise<RunEnd> {
  const directory = createRunDirectory(out);
  const clock = { startedMs: world.elapsed(), ownCpuMs: world.ownCpuMs(), installMs: 0, soakMs: 0, measureMs: 0 };
  let ended: Pick<RunEnd, "ended" | "failure">;
  try {
    ended = await measureArms(plan, directory, world, { limits, clock });
  } catch (error) {
    ended = endOf(error);
  }
  const goplsCpuMs = directory.goplsCpuMs();
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
  directory.writeEnd(end);
  return end;
}

interface Clock {
  installMs: number;
  soakMs: number;
  measureMs: number;
}

async function measureArms(
  plan: Plan,
  directory: RunDirectory,
  world: World,
  at: { limits: Limits; clock: Clock },
): Promise<Pick<RunEnd, "ended">> {
  const header = (gopls: Record<string, InstalledGopls>) =>
    directory.writeHeader({
      format: 1,
      startedAt: new Date(world.now()).toISOString(),
      tool: { name: "gopls-leak-gate", version: world.version },
      machine: { os: world.platform, arch: world.arch, cpus: world.cpus },
      plan,
      gopls,
    });
  header({});
  const installing = world.elapsed();
  const gopls: Record<string, InstalledGopls> = {};
  for (const arm of plan.arms) {
    world.report({ kind: "stage", stage: "install", text: "getting gopls ready" });
    const installed = await installGopls(arm, world);
    gopls[arm.name] = installed;
    const seconds = ((world.elapsed() - installing) / 1000).toFixed(1);
    world.report({
      kind: "done",
      stage: "install",
      text: `gopls ${installed.version} (${installed.goVersion}) ready in ${seconds} s`,
    });
  }
  header(gopls);
  at.clock.installMs = world.elapsed() - installing;

  for (const [i, arm] of plan.arms.entries()) {
    const installed = gopls[arm.name];
    if (!installed) throw new Error(`arm ${arm.name} was not installed`);
    const session = {
      arm,
      number: i + 1,
      gopls: installed,
      workloads: plan.workloads,
      schedule: plan.schedule,
      limits: at.limits,
    };
    const result = await runSession(session, directory, world);
    at.clock.soakMs += result.soakMs;
    at.clock.measureMs += result.measureMs;
    if (!result.complete) return { ended: "out-of-time" };
  }
  return { ended: "complete" };
}

function endOf(error: unknown): Pick<RunEnd, "ended" | "failure"> {
  const known =
    error instanceof Failure
      ? error
      : failure("unexpected", { said: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  const { code, message, hint } = known;
  return { ended: code === "interrupted" ? "interrupted" : "failed", failure: { code, message, hint } };
}
