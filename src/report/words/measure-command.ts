import type { Report } from "../../model/report.ts";
import { defaultValue } from "../../plan/options/default-value.ts";
import { usualMinutes } from "../../plan/usual-minutes.ts";
import { andList } from "../../text/and-list.ts";
import { builtInWorkloads } from "../../workload/built-in-workloads.ts";
import { comparedArms } from "../ask/arms.ts";
import { isSynthetic } from "./names.ts";

/** Paths of workloads that are at hand as files, by name. */
type AtHand = ReadonlyMap<string, string>;

/**
 * The command that measures the same again, as far as a report knows it; run in the workspace. Only values of a plain form
 * are in it, so that it can be pasted into any shell.
 */
export function measureCommand(report: Report, atHand: AtHand = new Map()): string {
  const { workloads } = report;
  const { candidate, baseline } = comparedArms(report);
  const paths = [...new Set(workloads.map(({ name }) => name))].map((name) => atHand.get(name) ?? workloadOf(name));
  return [
    "gopls-leak-gate",
    ...flag("workspace", candidate && isSynthetic(candidate.workspace) ? candidate.workspace : ""),
    ...flag("gopls-version", release(candidate?.gopls.version)),
    ...flag("baseline-gopls-version", release(baseline?.gopls.version)),
    ...flag("go-version", goVersion(report)),
    ...flag("workload", paths.every((path) => PLAIN.test(path)) ? paths.join(",") : ""),
    ...allowedFlags(report),
    ...editingFlags(report),
    ...scheduleFlags(report, baseline !== undefined),
    ...budgetFlags(report, baseline !== undefined),
  ].join(" ");
}

/** What the command can't say, in sentences: of which gopls, workload or file a report does not know where it is. */
export function measureNotes(report: Report, atHand: AtHand = new Map()): readonly string[] {
  const { arms, workloads, files = [] } = report;
  const names = [...new Set(workloads.map(({ name }) => name))];
  const ofFiles = names.filter((name) => !isBuiltIn(name) && !atHand.has(name));
  const paths = ofFiles.length === 1 ? "the path of its file" : "the paths of their files";
  return [
    ...(arms.every(({ gopls }) => release(gopls.version) !== "")
      ? []
      : ["This gopls is not a release: give --gopls-version its checkout or its binary."]),
    ...(ofFiles.length === 0 ? [] : [`${andList(ofFiles)} came from a file: give --workload ${paths}.`]),
    ...files.map((name) => `It had a file of --${name}, which is to be given again.`),
  ];
}

/**
 * The command that gives the same verdict again from the run directory. A budget that is not the recorded one is said in
 * it; tolerations and known leaks are in files that the report does not know.
 */
export function judgeCommand(report: Report): string {
  const { warnings, budgetBytesPerIteration, budgetFootprint, failOn, knownLeaksOf } = report;
  const isOther = warnings.some(({ code }) => code === "other-budget");
  const flags = isOther
    ? [
        ...flag("max-growth", `${budgetBytesPerIteration}B`),
        ...flag("max-footprint", percent(budgetFootprint)),
        ...flag("fail-on", failOn.join(",")),
        ...flag("known-leaks-of", release(knownLeaksOf)),
      ]
    : [];
  return ["gopls-leak-gate judge gopls-leak-gate-out", ...flags].join(" ");
}

/** A name of the library, or a path. */
const PLAIN = /^(?:[a-z0-9-]+|\.\/[a-z0-9-]+\.yaml)$/;

/** As --workload takes it: a name of the library, or a path, which a report does not know. */
function workloadOf(name: string): string {
  return isBuiltIn(name) ? name : `./${name}.yaml`;
}

function isBuiltIn(name: string): boolean {
  return builtInWorkloads([name]).length > 0;
}

function allowedFlags({ allowed }: Report): readonly string[] {
  return [
    ...flag("allow-commands", allowed?.commands ? "true" : ""),
    ...flag("allow-errors", allowed?.errors ? "true" : ""),
  ];
}

function editingFlags({ editing: { editor = "", settings = "", clients, rpcTrace } = {} }: Report): readonly string[] {
  return [
    ...flag("editor", /^[a-z]+$/.test(editor) ? editor : ""),
    ...flag("settings", /^[A-Za-z0-9._/-]+$/.test(settings) && !settings.startsWith("-") ? settings : ""),
    ...flag("clients", clients === undefined ? "" : String(clients)),
    ...flag("rpc-trace", rpcTrace ? "true" : ""),
  ];
}

function scheduleFlags({ schedule, workloads, findings }: Report, compares: boolean): readonly string[] {
  const iterations = ownIterations(workloads) ? "" : alike(workloads.map((workload) => workload.iterationsPerCycle));
  if (schedule === undefined) return flag("iterations", iterations);
  const { cycles, soakMs, repetitions, seed, maxMs } = schedule;
  const minutes = maxMs === undefined ? undefined : Math.round(maxMs / 60_000);
  const minimizes = findings.some(({ minimal }) => minimal !== undefined);
  const usual = usualMinutes({ compares, minimizes, workloads: new Set(workloads.map(({ name }) => name)).size });
  return [
    ...flag("soak", soakMs === defaultValue("soak") ? "" : `${soakMs / 1000}s`),
    ...flag("cycles", cycles === defaultValue("cycles") ? "" : String(cycles)),
    ...flag("iterations", iterations),
    ...flag("repetitions", compares && repetitions !== defaultValue("repetitions") ? String(repetitions) : ""),
    ...flag("max-minutes", minutes === undefined || minutes === usual ? "" : String(minutes)),
    ...flag("seed", seed === defaultValue("seed") ? "" : String(seed)),
  ];
}

/** Whether every workload was done as often as the library does it. */
function ownIterations(workloads: Report["workloads"]): boolean {
  const named = builtInWorkloads(workloads.map(({ name }) => name));
  const library = new Map(named.map(({ name, iterationsPerCycle }) => [name, iterationsPerCycle]));
  return workloads.every(({ name, iterationsPerCycle }) => library.get(name) === iterationsPerCycle);
}

/** The number that all of them are; empty: they differ, or there is none. */
function alike(numbers: readonly number[]): string {
  const [number, ...others] = new Set(numbers);
  return number === undefined || others.length > 0 ? "" : String(number);
}

function budgetFlags(report: Report, compares: boolean): readonly string[] {
  const { budgetBytesPerIteration: growthBytes, budgetFootprint: footprint, failOn, knownLeaksOf } = report;
  const isUsual = failOn.join() === defaultValue("fail-on").join();
  return [
    ...flag("max-growth", growthBytes === defaultValue("max-growth") ? "" : `${growthBytes}B`),
    ...flag("max-footprint", compares && footprint !== defaultValue("max-footprint") ? percent(footprint) : ""),
    ...flag("fail-on", isUsual ? "" : failOn.join(",")),
    ...flag("known-leaks-of", release(knownLeaksOf)),
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
