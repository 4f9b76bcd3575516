import type { Report } from "../../model/report.ts";
import { comparedArms } from "../ask/arms.ts";
import { isSynthetic } from "./names.ts";

/** What the program does when it is not told otherwise; test/report/measure-command.test.ts holds it to the table of options. */
export const usual = {
  cycles: 16,
  soakMs: 90_000,
  repetitions: 6,
  seed: 1,
  iterations: { everyday: 8, "type-unique": 3 } as Readonly<Record<string, number>>,
  maxGrowthBytes: 2048,
  maxFootprint: 0.03,
  failOn: "leak,regression",
} as const;

/**
 * The command that measures the same again, as far as a report knows it; run in the workspace. Only values of a plain form
 * are in it, so that it can be pasted into any shell.
 */
export function measureCommand(report: Report): string {
  const { workloads, budgetBytesPerIteration, budgetFootprint, failOn } = report;
  const { candidate, baseline } = comparedArms(report);
  const { cycles, soakMs, repetitions, seed } = report.schedule ?? usual;
  const names = [...new Set(workloads.map(({ name }) => name))];
  const iterations = workloads.map(({ iterationsPerCycle }) => iterationsPerCycle);
  const asUsual = workloads.every(({ name, iterationsPerCycle }) => usual.iterations[name] === iterationsPerCycle);
  const alike = new Set(iterations).size === 1;
  return [
    "gopls-leak-gate",
    ...flag("workspace", candidate && isSynthetic(candidate.workspace) ? candidate.workspace : ""),
    ...flag("gopls-version", release(candidate?.gopls.version)),
    ...flag("baseline-gopls-version", release(baseline?.gopls.version)),
    ...flag("go-version", goVersion(report)),
    ...flag("workload", names.every((name) => /^[a-z0-9-]+$/.test(name)) ? names.join(",") : ""),
    ...editingFlags(report),
    ...flag("soak", soakMs === usual.soakMs ? "" : `${soakMs / 1000}s`),
    ...flag("cycles", cycles === usual.cycles ? "" : String(cycles)),
    ...flag("iterations", alike && !asUsual ? String(iterations[0]) : ""),
    ...flag("repetitions", baseline && repetitions !== usual.repetitions ? String(repetitions) : ""),
    ...flag("seed", seed === usual.seed ? "" : String(seed)),
    ...flag("max-growth", budgetBytesPerIteration === usual.maxGrowthBytes ? "" : `${budgetBytesPerIteration}B`),
    ...flag("max-footprint", baseline && budgetFootprint !== usual.maxFootprint ? percent(budgetFootprint) : ""),
    ...flag("fail-on", failOn.join(",") === usual.failOn ? "" : failOn.join(",")),
  ].join(" ");
}

function editingFlags({ editing: { editor = "", settings = "", clients, rpcTrace } = {} }: Report): readonly string[] {
  return [
    ...flag("editor", /^[a-z]+$/.test(editor) ? editor : ""),
    ...flag("settings", /^[A-Za-z0-9._/-]+$/.test(settings) && !settings.startsWith("-") ? settings : ""),
    ...flag("clients", clients === undefined ? "" : String(clients)),
    ...flag("rpc-trace", rpcTrace ? "true" : ""),
  ];
}

function flag(name: string, value: string): readonly string[] {
  return value === "" ? [] : [`--${name} ${value}`];
}

/** A release; a checkout or a binary has no name that another machine could use. */
function release(version: string | undefined): string {
  return version !== undefined && /^v\d[\w.+-]*$/.test(version) ? version : "";
}

/** The Go that built the gopls of every arm. */
function goVersion({ arms }: Report): string {
  const versions = new Set(arms.map(({ gopls }) => gopls.goVersion));
  const [first] = versions;
  const [, version = ""] = /^go(1\.\d+(?:\.\d+|(?:rc|beta)\d+)?)$/.exec(first ?? "") ?? [];
  return versions.size === 1 ? version : "";
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}
