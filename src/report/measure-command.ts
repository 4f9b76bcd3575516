import type { Report } from "../model/report.ts";
import { comparedArms } from "./compared-arms.ts";

/** What the program does when it is not told otherwise; test/report/measure-command.test.ts holds it to the table of options. */
export const usual = { cycles: 16, maxGrowthBytes: 2048, maxFootprint: 0.03, failOn: "leak,regression" } as const;

/**
 * The command that measures the same again, as far as a report knows it; run in the workspace. Only values of a plain form
 * are in it, so that it can be pasted into any shell.
 */
export function measureCommand(report: Report): string {
  const { workloads, budgetBytesPerIteration, budgetFootprint, failOn } = report;
  const { candidate, baseline } = comparedArms(report);
  const cycles = Math.max(0, ...workloads.map((workload) => workload.cycles));
  const names = [...new Set(workloads.map(({ name }) => name))];
  const iterations = new Set(workloads.map(({ iterationsPerCycle }) => iterationsPerCycle));
  const [each] = iterations;
  return [
    "gopls-leak-gate",
    ...flag("gopls-version", release(candidate?.gopls.version)),
    ...flag("baseline-gopls-version", release(baseline?.gopls.version)),
    ...flag("go-version", goVersion(report)),
    ...flag("workload", names.every((name) => /^[a-z0-9-]+$/.test(name)) ? names.join(",") : ""),
    ...flag("cycles", cycles > 0 && cycles !== usual.cycles ? String(cycles) : ""),
    ...flag("iterations", iterations.size === 1 ? String(each) : ""),
    ...flag("max-growth", budgetBytesPerIteration === usual.maxGrowthBytes ? "" : `${budgetBytesPerIteration}B`),
    ...flag("max-footprint", baseline && budgetFootprint !== usual.maxFootprint ? percent(budgetFootprint) : ""),
    ...flag("fail-on", failOn.join(",") === usual.failOn ? "" : failOn.join(",")),
  ].join(" ");
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
