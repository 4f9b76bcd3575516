import type { RunHeader } from "../../model/recording.ts";

/** What is kept of a plan for somebody else: nothing that the report says too, no path of this machine's programs, and no secret. */
export function prunedHeader({ gopls, plan, ...run }: RunHeader, workloads: ReadonlySet<string>): unknown {
  const { knownLeaks: _, ...budget } = plan.budget;
  return {
    ...run,
    plan: {
      ...plan,
      arms: plan.arms.map(({ env, settings, ...arm }) => ({
        ...arm,
        env: withoutSecrets(env),
        settings: settingsWithoutSecrets(settings),
      })),
      workloads: plan.workloads.filter(({ name }) => workloads.has(name)),
      budget,
    },
    gopls: Object.fromEntries(
      Object.entries(gopls).map(([arm, { version, goVersion, sum, insteadOf, toolchain }]) => [
        arm,
        { version, goVersion, sum, insteadOf, toolchain },
      ]),
    ),
  };
}

/** gopls' settings of which the variables are named, and no more. */
export function settingsWithoutSecrets(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, /(?:^|\.)env$/.test(name) ? withoutSecrets(value) : value]),
  );
}

/** Variables of which only numbers and switches are told: an address of a proxy can hold a password. */
export function withoutSecrets(env: unknown): Readonly<Record<string, string>> {
  if (typeof env !== "object" || env === null || Array.isArray(env)) return {};
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, PLAIN.test(String(value)) ? String(value) : "(left out)"]),
  );
}

const PLAIN = /^(?:\d+(?:[KMGT]i?B|B)?|on|off|auto|local)$/;
