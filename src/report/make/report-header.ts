import type { Arm, GoplsSource, Plan } from "../../model/plan.ts";
import type { InstalledGopls, RunEnd, RunHeader } from "../../model/recording.ts";
import type { Report } from "../../model/report.ts";
import { unlistedArms } from "../../plan/make-arms.ts";

type Header = Pick<
  Report,
  | "schema"
  | "failOn"
  | "budgetBytesPerIteration"
  | "budgetFootprint"
  | "knownLeaksOf"
  | "schedule"
  | "allowed"
  | "files"
  | "editing"
  | "startedAt"
  | "tool"
  | "machine"
  | "arms"
  | "cost"
>;

/** What a report says of the run itself, measured or not. */
export function reportHeader({ plan, startedAt, tool, machine, gopls }: RunHeader, end: RunEnd | undefined): Header {
  const { cycles, soakMs, repetitions, seed, maxMs } = plan.schedule;
  return {
    schema: 1,
    failOn: plan.budget.failOn,
    budgetBytesPerIteration: plan.budget.bytesPerIteration,
    budgetFootprint: plan.budget.footprint,
    ...(plan.budget.knownLeaksOf === undefined ? {} : { knownLeaksOf: plan.budget.knownLeaksOf }),
    schedule: { cycles, soakMs, repetitions, seed, maxMs },
    ...allowed(plan),
    ...files(plan),
    ...editing(plan),
    startedAt,
    tool,
    machine,
    arms: plan.arms.map((arm) => armReport(arm, plan.baseline, gopls[arm.name])),
    ...(end === undefined ? {} : { cost: costReport(end.cost) }),
  };
}

function editing({ arms, start, rpcTrace, editorSettings }: Plan): Pick<Report, "editing"> {
  const editor = arms[0]?.editor ?? "full";
  const parts = {
    ...(editor === "full" ? {} : { editor }),
    ...(editorSettings && editorSettings.taken.length > 0 ? { settings: editorSettings.file } : {}),
    ...(start.mode === "daemon" ? { clients: start.clients } : {}),
    ...(rpcTrace ? { rpcTrace } : {}),
  };
  return Object.keys(parts).length === 0 ? {} : { editing: parts };
}

function allowed({ allowCommands, allowErrors }: Plan): Pick<Report, "allowed"> {
  if (!allowCommands && !allowErrors) return {};
  return { allowed: { ...(allowCommands ? { commands: true } : {}), ...(allowErrors ? { errors: true } : {}) } };
}

/** By what only a file can say. */
function files({ arms, budget }: Plan): Pick<Report, "files"> {
  const isListed = arms.some(({ name }) => !unlistedArms.includes(name));
  const named = [
    ...(isListed || budget.tolerations.length > 0 ? (["config"] as const) : []),
    ...(budget.knownLeaks ? (["known-leaks"] as const) : []),
  ];
  return named.length === 0 ? {} : { files: named };
}

function armReport(
  { name, workspace, gopls }: Arm,
  baseline: string | undefined,
  installed: InstalledGopls | undefined,
): Report["arms"][number] {
  const role = baseline === undefined ? "only" : name === baseline ? "baseline" : "candidate";
  if (!installed) return { name, role, workspace, gopls: { version: wanted(gopls) } };
  const { version, goVersion, sum, insteadOf, toolchain, buildInfo } = installed;
  return {
    name,
    role,
    workspace,
    gopls: {
      version,
      goVersion,
      ...(sum === undefined ? {} : { sum }),
      ...(insteadOf === undefined ? {} : { insteadOf }),
      toolchain,
      buildInfo,
    },
  };
}

function wanted(source: GoplsSource): string {
  switch (source.from) {
    case "release":
      return source.version;
    case "checkout":
      return `of ${source.dir}`;
    case "binary":
      return source.path;
  }
}

function costReport({ totalMs, ...rest }: RunEnd["cost"]): NonNullable<Report["cost"]> {
  const { installMs, soakMs, measureMs, ownCpuMs, goplsCpuMs } = rest;
  const minutes = Math.round((totalMs / 60_000) * 100) / 100;
  return { minutes, installMs, soakMs, measureMs, ownCpuMs, ...(goplsCpuMs === undefined ? {} : { goplsCpuMs }) };
}
