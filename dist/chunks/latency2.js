import { a as oneLine } from "./run-entry.js";
import { i as formatBytes, t as formatCount } from "./format-count.js";
import { c as listedKinds, h as workOf, m as workKinds, s as kindOf } from "./plan.js";
import { t as DIAGNOSTICS } from "./latency.js";
import { c as comparedArms, i as seriesName, l as andList } from "./names.js";
import { n as badFindings, r as candidateFindings } from "./findings.js";
import { a as roundInterval } from "./limit.js";
import { c as formatInterval, d as nearlyWhole, f as growthPer, l as formatShare, n as unitWord, o as formatAmount, p as mainUnit, s as formatChange, t as comparisonUnit, u as middle } from "./units.js";
import { n as ownedHeapOf } from "./confirmation-of.js";
import { i as intervalOfJson, n as dividedBy } from "./interval.js";
// src/report/words/rate-sentence.ts
/** Of one method: about what a day of work has, as `perDay` of a kind of work. */
const CALLS = 1e3;
const MOST$1 = 2;
/**
* What the worst growth of each kind of work comes to: "500 edits keep 8.1 MiB."; undefined where nothing is counted so. Where nothing is
* bad, of what is accepted: it costs as much.
*/
function rateSentence(report) {
	const worst = /* @__PURE__ */ new Map();
	const bad = badFindings(report);
	for (const finding of bad.length > 0 ? bad : candidateFindings(report, "known", "tolerated")) {
		const [count, words] = many(finding);
		const total = mainUnit(finding).value * count;
		if (total > (worst.get(words)?.total ?? 0)) worst.set(words, {
			total,
			finding
		});
	}
	const parts = [...worst].map(([words, { total, finding }]) => {
		const more = finding.kind === "regression" ? " more" : "";
		return `${words} keep ${formatAmount(total, finding.perIteration.unit)}${more}`;
	});
	return parts.length === 0 ? void 0 : `${andList(parts.slice(0, MOST$1))}.`;
}
function many(finding) {
	const { unit } = mainUnit(finding);
	const { method, kind } = finding;
	if (kind === "footprint") return [0, ""];
	if (method !== void 0 && (unit === "request" || unit === "iteration")) return [CALLS, `${formatCount(CALLS)} × ${method}`];
	if (unit === "iteration") return [0, ""];
	const { perDay, word } = workKinds[kindOf(unit)];
	return [perDay, `${formatCount(perDay)} ${word}s`];
}
// src/report/words/standing-sentence.ts
/**
* How large gopls stands after its soak: "After the soak it held 386 MiB resident (at most 512 MiB), 74 MiB of that live heap; it loaded 11
* packages in 3.9 s." "" where nobody read it.
*/
function standingSentence(report) {
	const { candidate } = comparedArms(report);
	const standing = report.standing?.find(({ arm }) => arm === candidate?.name);
	if (!standing) return "";
	const { rssBytes, peakRssBytes, heapBytes, loadMs, packages } = standing;
	const most = peakRssBytes === void 0 ? "" : ` (at most ${formatBytes(peakRssBytes)})`;
	const heap = `${formatBytes(heapBytes)} of live heap`;
	const held = rssBytes === void 0 ? heap : `${formatBytes(rssBytes)} resident${most}, with ${heap}`;
	const what = packages === void 0 ? "the workspace" : `${formatCount(packages)} ${packages === 1 ? "package" : "packages"}`;
	return `After the soak gopls held ${held}${loadMs === void 0 ? "" : `; it loaded ${what} in ${(loadMs / 1e3).toFixed(1)} s`}${openFiles(standing)}.`;
}
/** Many systems let a process have 1,024 file descriptors, unless it asks for more. */
const MANY_DESCRIPTORS = 512;
/** What of the open files is worth a word: many of them, and watches, of which all programs of a user share a number. */
function openFiles({ descriptors = 0, inotifyWatches = 0 }) {
	const open = [...descriptors >= MANY_DESCRIPTORS ? [`${formatCount(descriptors)} file descriptors`] : [], ...inotifyWatches > 0 ? [`${formatCount(inotifyWatches)} inotify ${inotifyWatches === 1 ? "watch" : "watches"}`] : []];
	return open.length === 0 ? "" : `; it had ${andList(open)}`;
}
// src/report/words/control-sentence.ts
/** Whether this run saw what was planted for it to see, and how much of what. */
function controlSentence({ control }) {
	if (!control) return "The control leak was not seen yet: the run ended too early.";
	const documents = `Control: ${formatCount(control.planted)} documents planted`;
	const open = control.metrics?.find(({ answer }) => answer === "unsure");
	if (open) return `${documents}; the heap moves too much to show them: ${heapWords(open)}.`;
	if (!control.seen) return `${documents} and not seen, so do not trust this run.`;
	return `${[
		documents,
		seenOfEach(control),
		...goroutineWords(control)
	].join("; ")}.`;
}
function seenOfEach({ metrics, shownBy }) {
	if (metrics) return `seen of each: ${andList(metrics.flatMap(metricWords))}`;
	return shownBy ? `seen of each: ${objectWords(shownBy.objectsPerDocument, 1, shownBy.bytes)}` : "seen";
}
/** What one document brought. */
function metricWords({ metric, key, planted, grown, answer }) {
	const more = answer === "more" ? " (more than planted)" : "";
	if (metric === "size-class") return [`${objectWords(grown.value, planted, Number(key))}${more}`];
	if (metric === "owned-heap") return [`${formatBytes(grown.value)} of owned heap (${formatCount(planted)} B planted at least)`];
	return [];
}
/** What one document brought, between its ends. */
function heapWords({ grown, planted }) {
	return `${formatInterval(grown, "bytes")} of owned heap each (${formatCount(planted)} B planted at least)`;
}
function objectWords(grown, planted, bytes) {
	return `${grown.toFixed(2)} of ${formatCount(planted)} ${planted === 1 ? "object" : "objects"} of ${formatCount(bytes)} B`;
}
/** There is one for several documents, so that they are counted in all. */
function goroutineWords({ metrics, planted: documents }) {
	if (!metrics) return [];
	const goroutines = metrics.find(({ metric }) => metric === "goroutines");
	if (!goroutines) return ["no goroutine was planted"];
	const inAll = (perDocument) => formatCount(Math.round(perDocument * documents));
	const more = goroutines.answer === "more" ? " (more than planted)" : "";
	return [`in all: ${inAll(goroutines.grown.value)} of ${inAll(goroutines.planted)} goroutines${more}`];
}
// src/report/words/cost-sentence.ts
/** What the run cost: "3 min 12 s, including 90 s of soak; the gate itself used 4 % of gopls' CPU time."; undefined: unknown. */
function costSentence({ cost }) {
	if (!cost) return void 0;
	const soak = cost.soakMs > 0 ? `, including ${duration(cost.soakMs / 1e3)} of soak` : "";
	const { ownCpuMs, goplsCpuMs } = cost;
	const share = goplsCpuMs ? `; the gate itself used ${percent(ownCpuMs / goplsCpuMs)} of gopls' CPU time` : "";
	return `${duration(cost.minutes * 60)}${soak}${share}.`;
}
function duration(seconds) {
	const whole = Math.round(seconds);
	if (whole < 120) return `${whole} s`;
	const rest = whole % 60;
	return `${Math.floor(whole / 60)} min${rest === 0 ? "" : ` ${rest} s`}`;
}
function percent(share) {
	return `${share >= .095 ? (share * 100).toFixed(0) : (share * 100).toFixed(1)} %`;
}
// src/report/words/finding/size-classes-text.ts
const MOST = 6;
/** The objects kept: "1 × 416 B, 2 × 176 B, 5 × 48 B for every request"; undefined where no size class grew. */
function sizeClassesText(finding) {
	const { sizeClasses } = finding;
	const [first] = sizeClasses;
	if (!first) return void 0;
	const objects = sizeClasses.slice(0, MOST).map(({ objectsPerUnit, bytes }) => `${formatCount(nearlyWhole(objectsPerUnit))} × ${formatCount(bytes)} B`);
	const left = sizeClasses.length - objects.length;
	return `${objects.join(", ")}${left > 0 ? ` and ${left} more sizes` : ""} for every ${unitWord(first.unit, finding)}`;
}
// src/report/words/comparison.ts
/** The owned heap of each workload and after the soak, then whatever else is worse, better or undecided. */
function comparisonRows(report, comparison) {
	const { growth, footprint } = comparison;
	const heaps = growth.filter(({ metric }) => metric === "owned-heap");
	const others = growth.filter(({ metric }) => metric !== "owned-heap");
	const row = (growth) => growthRow(report, comparison, growth);
	return [
		...heaps.map(row),
		...footprint ? [footprintRow(footprint)] : [],
		...others.map(row)
	];
}
function growthRow(report, comparison, growth) {
	const { word, perIteration: unitsPerIteration } = comparisonUnit(report, comparison, growth.workload);
	const { unit } = growth.difference;
	const each = (value) => unit === "bytes" ? value / unitsPerIteration : nearlyWhole(value / unitsPerIteration);
	return {
		what: `${growth.metric === "owned-heap" ? "growth" : seriesName(growth)} per ${word} · ${growth.workload}`,
		baseline: bare(formatAmount(each(growth.baseline.value), unit)),
		candidate: bare(formatAmount(each(growth.candidate.value), unit)),
		change: bare(formatChange(each(growth.difference.value), unit)),
		between: bare(formatInterval(roundInterval(dividedBy(intervalOfJson(growth.difference), unitsPerIteration)), unit)),
		verdict: growth.verdict
	};
}
function footprintRow({ baselineBytes, candidateBytes, shift, ratio, verdict }) {
	return {
		what: "own heap after the soak",
		baseline: formatAmount(middle(baselineBytes), "bytes"),
		candidate: formatAmount(middle(candidateBytes), "bytes"),
		change: `${formatChange(shift.value, "bytes")} (${formatShare(ratio.value)})`,
		between: formatInterval(shift, "bytes"),
		verdict
	};
}
/** What is counted is in the row's name. */
function bare(amount) {
	return amount.replace(/ (?:objects?|goroutines?|entry|entries)\b/g, "");
}
const WORDS = {
	worse: "worse",
	better: "better",
	same: "no worse",
	inconclusive: "undecided"
};
/** The verdict of a comparison in words. */
function comparisonWords(verdict) {
	return WORDS[verdict];
}
// src/report/words/heap-rows.ts
/** A row for each workload of each arm. Each share takes all of the growth: growth per edit counts no requests, and so on. */
function heapRows(report) {
	return report.workloads.map((workload) => {
		const heap = ownedHeapOf(report, {
			arm: workload.arm,
			workload: workload.name
		});
		return {
			workload: workload.name,
			arm: workload.arm,
			perIteration: heap ? formatAmount(heap.perIteration.value, "bytes") : "–",
			between: heap ? formatInterval(heap.perIteration, "bytes") : "–",
			perEdit: growthEach(heap, "edit"),
			perRequest: growthEach(heap, "request"),
			did: workDone(workload)
		};
	});
}
function growthEach(heap, unit) {
	const growth = heap && growthPer(heap, unit);
	return growth === void 0 ? "–" : formatAmount(growth, "bytes");
}
function workDone(workload) {
	const { cycles, iterationsPerCycle, files } = workload;
	const iterations = cycles * iterationsPerCycle;
	const perIteration = workOf(workload);
	const sent = listedKinds.filter((kind) => perIteration[kind] > 0).map((kind) => `${formatCount(Math.round(perIteration[kind] * iterations))} ${workKinds[kind].word}s`).join(", ");
	const [file, ...more] = files;
	if (!file) return sent;
	return `${sent} in ${more.length > 0 ? `${files.length} files` : `${oneLine(file.path)} (${formatCount(file.lines)} lines)`}`;
}
// src/text/format-duration.ts
/** A duration in milliseconds for people: "0.4 ms", "38 ms", "1.2 s"; below 0.1 ms with two decimals. Never negative. */
function formatDuration(ms) {
	if (ms >= 999.5) return `${(ms / 1e3).toFixed(1)} s`;
	return `${ms.toFixed(ms >= 9.95 ? 0 : ms < .095 ? 2 : 1)} ms`;
}
// src/report/words/latency.ts
/** A row for each method of each workload of each arm. */
function latencyRows({ latency = [] }) {
	return latency.flatMap(({ arm, workload, requests }) => requests.map(({ method, count, medianMs, p95Ms }) => ({
		workload,
		arm,
		what: methodWords(method),
		count: formatCount(count),
		median: formatDuration(medianMs),
		p95: p95Ms === void 0 ? "–" : formatDuration(p95Ms)
	})));
}
/** What a table of them needs said. */
const latencyNote = "From a request to its answer, and from an edit to the end of its diagnostics, as the client saw it. These times decide nothing.";
/** Requests for which people wait, the most telling first; as many of them as a line has room for. */
const TELLING = [
	"completion",
	"hover",
	"definition",
	"references",
	"codeAction"
].map((name) => `textDocument/${name}`);
const MOST_TOLD = 3;
/**
* How fast the judged gopls answered in the workload in which it was asked most: "Median times in everyday: completion 3.1 ms (p95 9.4 ms),
* hover 0.4 ms (p95 1.2 ms), diagnostics after an edit 38 ms (p95 55 ms)." "" where nothing was timed.
*/
function latencySentence({ arms, latency = [] }) {
	const { candidate } = comparedArms({ arms });
	const [most] = latency.filter(({ arm }) => arm === candidate?.name).toSorted((a, b) => timesOf(b) - timesOf(a));
	if (!most) return "";
	const of = (method) => most.requests.filter((request) => request.method === method);
	const told = [...TELLING.flatMap(of).slice(0, MOST_TOLD), ...of(DIAGNOSTICS)];
	return told.length === 0 ? "" : `Median times in ${most.workload}: ${told.map(requestWords).join(", ")}.`;
}
function timesOf({ requests }) {
	return requests.reduce((sum, { count }) => sum + count, 0);
}
function requestWords({ method, medianMs, p95Ms }) {
	const tail = p95Ms === void 0 ? "" : ` (p95 ${formatDuration(p95Ms)})`;
	return `${methodWords(method)} ${formatDuration(medianMs)}${tail}`;
}
/** "textDocument/codeAction" is "code action", "workspace/symbol" "workspace symbol". */
function methodWords(method) {
	if (method === "textDocument/publishDiagnostics") return "diagnostics after an edit";
	return method.replace(/^textDocument\//, "").replaceAll("/", " ").replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
export { comparisonRows as a, costSentence as c, rateSentence as d, heapRows as i, controlSentence as l, latencyRows as n, comparisonWords as o, latencySentence as r, sizeClassesText as s, latencyNote as t, standingSentence as u };
