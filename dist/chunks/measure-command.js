import { r as __exportAll } from "./rolldown-runtime.js";
import { n as usualMinutes, r as defaultValue } from "./format-count.js";
import { c as comparedArms, l as andList, r as isSynthetic } from "./names.js";
import { n as builtInWorkloads } from "./built-in-workloads.js";
// src/report/words/measure-command.ts
var measure_command_exports = /* @__PURE__ */ __exportAll({ judgeCommand: () => judgeCommand });
/**
* The command that measures the same again, as far as a report knows it; run in the workspace. Only values of a plain form
* are in it, so that it can be pasted into any shell.
*/
function measureCommand(report, atHand = /* @__PURE__ */ new Map()) {
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
		...scheduleFlags(report, baseline !== void 0),
		...budgetFlags(report, baseline !== void 0)
	].join(" ");
}
/** What the command can't say, in sentences: of which gopls, workload or file a report does not know where it is. */
function measureNotes(report, atHand = /* @__PURE__ */ new Map()) {
	const { arms, workloads, files = [] } = report;
	const ofFiles = [...new Set(workloads.map(({ name }) => name))].filter((name) => !isBuiltIn(name) && !atHand.has(name));
	const paths = ofFiles.length === 1 ? "the path of its file" : "the paths of their files";
	return [
		...arms.every(({ gopls }) => release(gopls.version) !== "") ? [] : ["This gopls is not a release: give --gopls-version its checkout or its binary."],
		...ofFiles.length === 0 ? [] : [`${andList(ofFiles)} came from a file: give --workload ${paths}.`],
		...files.map((name) => `It had a file of --${name}, which is to be given again.`)
	];
}
/**
* The command that gives the same verdict again from the run directory. A budget that is not the recorded one is said in
* it; tolerations and known leaks are in files that the report does not know.
*/
function judgeCommand(report) {
	const { warnings, budgetBytesPerIteration, budgetFootprint, failOn, knownLeaksOf } = report;
	return ["gopls-leak-gate judge gopls-leak-gate-out", ...warnings.some(({ code }) => code === "other-budget") ? [
		...flag("max-growth", `${budgetBytesPerIteration}B`),
		...flag("max-footprint", percent(budgetFootprint)),
		...flag("fail-on", failOn.join(",")),
		...flag("known-leaks-of", release(knownLeaksOf))
	] : []].join(" ");
}
/** A name of the library, or a path. */
const PLAIN = /^(?:[a-z0-9-]+|\.\/[a-z0-9-]+\.yaml)$/;
/** As --workload takes it: a name of the library, or a path, which a report does not know. */
function workloadOf(name) {
	return isBuiltIn(name) ? name : `./${name}.yaml`;
}
function isBuiltIn(name) {
	return builtInWorkloads([name]).length > 0;
}
function allowedFlags({ allowed }) {
	return [...flag("allow-commands", allowed?.commands ? "true" : ""), ...flag("allow-errors", allowed?.errors ? "true" : "")];
}
function editingFlags({ editing: { editor = "", settings = "", clients, rpcTrace } = {} }) {
	return [
		...flag("editor", /^[a-z]+$/.test(editor) ? editor : ""),
		...flag("settings", /^[A-Za-z0-9._/-]+$/.test(settings) && !settings.startsWith("-") ? settings : ""),
		...flag("clients", clients === void 0 ? "" : String(clients)),
		...flag("rpc-trace", rpcTrace ? "true" : "")
	];
}
function scheduleFlags({ schedule, workloads, findings }, compares) {
	const iterations = ownIterations(workloads) ? "" : alike(workloads.map((workload) => workload.iterationsPerCycle));
	if (schedule === void 0) return flag("iterations", iterations);
	const { cycles, soakMs, repetitions, seed, maxMs } = schedule;
	const minutes = maxMs === void 0 ? void 0 : Math.round(maxMs / 6e4);
	const minimizes = findings.some(({ minimal }) => minimal !== void 0);
	const usual = usualMinutes({
		compares,
		minimizes,
		workloads: new Set(workloads.map(({ name }) => name)).size
	});
	return [
		...flag("soak", soakMs === defaultValue("soak") ? "" : `${soakMs / 1e3}s`),
		...flag("cycles", cycles === defaultValue("cycles") ? "" : String(cycles)),
		...flag("iterations", iterations),
		...flag("repetitions", compares && repetitions !== defaultValue("repetitions") ? String(repetitions) : ""),
		...flag("max-minutes", minutes === void 0 || minutes === usual ? "" : String(minutes)),
		...flag("seed", seed === defaultValue("seed") ? "" : String(seed))
	];
}
/** Whether every workload was done as often as the library does it. */
function ownIterations(workloads) {
	const named = builtInWorkloads(workloads.map(({ name }) => name));
	const library = new Map(named.map(({ name, iterationsPerCycle }) => [name, iterationsPerCycle]));
	return workloads.every(({ name, iterationsPerCycle }) => library.get(name) === iterationsPerCycle);
}
/** The number that all of them are; empty: they differ, or there is none. */
function alike(numbers) {
	const [number, ...others] = new Set(numbers);
	return number === void 0 || others.length > 0 ? "" : String(number);
}
function budgetFlags(report, compares) {
	const { budgetBytesPerIteration: growthBytes, budgetFootprint: footprint, failOn, knownLeaksOf } = report;
	const isUsual = failOn.join() === defaultValue("fail-on").join();
	return [
		...flag("max-growth", growthBytes === defaultValue("max-growth") ? "" : `${growthBytes}B`),
		...flag("max-footprint", compares && footprint !== defaultValue("max-footprint") ? percent(footprint) : ""),
		...flag("fail-on", isUsual ? "" : failOn.join(",")),
		...flag("known-leaks-of", release(knownLeaksOf))
	];
}
function flag(name, value) {
	return value === "" ? [] : [`--${name} ${value}`];
}
/** A release; a checkout or a binary has no name that another machine could use. */
function release(version) {
	return version !== void 0 && /^v\d[\w.+-]*$/.test(version) ? version : "";
}
/** The Go that built the gopls of every arm. */
function goVersion({ arms }) {
	const versions = new Set(arms.map(({ gopls }) => gopls.goVersion));
	const [first] = versions;
	const [, version = ""] = /^go(1\.\d+(?:\.\d+|(?:rc|beta)\d+)?)$/.exec(first ?? "") ?? [];
	return versions.size === 1 ? version : "";
}
function percent(share) {
	return `${Number((share * 100).toFixed(4))}%`;
}
export { measure_command_exports as i, measureCommand as n, measureNotes as r, judgeCommand as t };
