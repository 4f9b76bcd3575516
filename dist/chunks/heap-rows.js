import { a as listedKinds, d as workKinds, f as workOf, i as kindOf } from "./work.js";
import { a as oneLine } from "./run-entry.js";
import { n as formatCount, t as formatBytes } from "./format-bytes.js";
import { c as comparedArms, i as seriesName, l as andList, s as armLabel, t as ablationWords } from "./names.js";
import { a as isExpired, n as badFindings, o as suspects, r as candidateFindings, t as acceptedLeaks } from "./findings.js";
import { i as dividedBy, o as intervalOfJson, p as median, t as isToolsFunction } from "./package-suffix.js";
// src/report/rounded.ts
/** Digits that a measured number is reported with: far more than it is good for, and the same bytes in every engine. */
const DIGITS = 6;
/** A whole number as it is, another one to six significant digits; what is not finite is null, as JSON has it. */
function roundNumber(value) {
	if (!Number.isFinite(value)) return null;
	if (Number.isSafeInteger(value)) return value + 0;
	return Number(value.toPrecision(DIGITS)) + 0;
}
/** An interval as the report has it: rounded, and with null for an end that is unbounded. */
function roundInterval({ value, low, high }) {
	const end = (bound) => bound === null ? null : roundNumber(bound);
	return {
		value: roundNumber(value) ?? 0,
		low: end(low),
		high: end(high)
	};
}
/** A comparison as the report has it: rounded. */
function comparisonReport({ baseline, candidate, growth, footprint }) {
	return {
		baseline,
		candidate,
		growth: growth.map(roundedGrowth),
		...footprint === void 0 ? {} : { footprint: roundedFootprint(footprint) }
	};
}
function roundedGrowth(growth) {
	const rounded = (estimate) => ({
		...roundInterval(estimate),
		unit: estimate.unit
	});
	return {
		...growth,
		baseline: rounded(growth.baseline),
		candidate: rounded(growth.candidate),
		difference: rounded(growth.difference)
	};
}
function roundedFootprint(footprint) {
	return {
		...footprint,
		baselineBytes: footprint.baselineBytes.map((bytes) => roundNumber(bytes) ?? 0),
		candidateBytes: footprint.candidateBytes.map((bytes) => roundNumber(bytes) ?? 0),
		shift: roundInterval(footprint.shift),
		ratio: roundInterval(footprint.ratio),
		pValue: roundNumber(footprint.pValue) ?? 1
	};
}
// src/report/ask/comparisons.ts
/** How an arm compares with the baseline; undefined: it is not compared. */
function comparisonOf({ comparisons }, arm) {
	return comparisons.find(({ candidate }) => candidate === arm);
}
/** Of growths the one that says most: the owned heap, or else the first. */
function mostTelling(growths) {
	return growths.find(({ metric }) => metric === "owned-heap") ?? growths[0];
}
// src/report/ask/headline.ts
/** The verdict in a word. A leak is called one whether or not it fails the gate; what is worse than before is said first. */
function headline(report) {
	const { outcome, failOn } = report;
	const bad = badFindings(report);
	if (outcome === "not-measured") return {
		word: "NOT MEASURED",
		tone: "bad",
		but: void 0
	};
	if (bad.length > 0) return {
		word: bad.some(({ kind }) => kind !== "leak") ? "REGRESSION" : "LEAK",
		tone: "bad",
		but: outcome === "fail" ? void 0 : notFailing(outcome, failOn)
	};
	if (outcome === "pass") return {
		word: "PASS",
		tone: "good",
		but: void 0
	};
	if (failsForAny(report)) return {
		word: "LEAK",
		tone: "bad",
		but: "Known and tolerated leaks fail too, because --fail-on has any-leak."
	};
	return {
		word: "INCONCLUSIVE",
		tone: "unsure",
		but: outcome === "fail" ? "This fails the gate, because --fail-on has inconclusive." : void 0
	};
}
function failsForAny(report) {
	const accepted = candidateFindings(report, "known", "tolerated");
	return report.outcome === "fail" && report.failOn.includes("any-leak") && accepted.length > 0;
}
function notFailing(outcome, failOn) {
	return `The gate ${outcome === "pass" ? "still passes (exit 0)" : "is still inconclusive (exit 3)"}, because --fail-on is ${failOn.join(",")}.`;
}
// src/report/ask/growth-per.ts
/** The growth of a finding against the unit that fits it best, which comes first; one iteration where there is none. */
function mainUnit({ perUnit, perIteration }) {
	const { value, low, high } = perIteration;
	return perUnit[0] ?? {
		unit: "iteration",
		value,
		low,
		high
	};
}
/** Growth for each unit of work; undefined: the workload has none of it. */
function growthPer({ perUnit, perIteration }, unit) {
	return unit === "iteration" ? perIteration.value : perUnit.find((against) => against.unit === unit)?.value;
}
// src/report/words/amount.ts
/** A number with its unit, for people: "1.2 KiB", "11 objects", "1 object", "0.1 goroutines", "1 entry". */
function formatAmount(value, unit) {
	if (unit === "bytes") return formatBytes(value);
	const count = formatCount(value);
	return `${count} ${count === "1" ? ONE[unit] : unit}`;
}
const ONE = {
	objects: "object",
	goroutines: "goroutine",
	entries: "entry"
};
/** A difference with its sign: "+37.5 KiB", "−24 B", "0 B". */
function formatChange(value, unit) {
	const text = formatAmount(value, unit);
	return value > 0 && !/^0(?:\.0+)? /.test(text) ? `+${text}` : text;
}
/** Both ends of an interval, the unit once where it is the same: "13.0 … 13.2 KiB". An end that is null is unbounded. */
function formatInterval({ low, high }, unit) {
	if (low === null && high === null) return "anything";
	if (low === null) return `up to ${formatAmount(high ?? 0, unit)}`;
	if (high === null) return `${formatAmount(low, unit)} or more`;
	const [from, to] = [formatAmount(low, unit), formatAmount(high, unit)];
	if (from === to) return to;
	const [number = "", suffix = ""] = from.split(" ");
	return `${to.endsWith(` ${suffix}`) ? number : from} … ${to}`;
}
/** A share with its sign, in per cent: "+19 %", "−0.3 %", "0.0 %". */
function formatShare(share) {
	const size = Math.abs(share * 100);
	const text = size.toFixed(size < 9.95 ? 1 : 0);
	return `${Number(text) === 0 ? "" : share < 0 ? "−" : "+"}${text} %`;
}
/** What is kept is whole objects: a slope within 0.05 of a whole number is said as that number, its interval beside it. */
function nearlyWhole(value) {
	const whole = Math.round(value);
	return whole !== 0 && Math.abs(value - whole) < .05 ? whole : value;
}
/** The median of readings as a report shows it; of none it is not a number. */
function middle(readings) {
	return readings.length === 0 ? NaN : median([...readings]);
}
// src/report/words/ceiling.ts
/** A finding's growth beside what is accepted of it, per that unit, in words. */
function againstCeiling(finding, ceiling) {
	const { unit } = finding.perIteration;
	const value = growthPer(finding, ceiling.per);
	const over = value === void 0 ? 0 : value - ceiling.amount;
	return {
		kept: value === void 0 ? "–" : formatAmount(value, unit),
		ceiling: formatAmount(ceiling.amount, unit),
		above: over > 0 ? formatAmount(over, unit) : void 0
	};
}
/** " apart from 2 known leaks of gopls below their ceilings and 1 tolerated leak"; "" without any. */
function besideAccepted(report) {
	const { known, tolerated } = acceptedLeaks(report);
	const parts = [known === 0 ? "" : `${known} known ${known === 1 ? "leak of gopls below its ceiling" : "leaks of gopls below their ceilings"}`, tolerated === 0 ? "" : `${tolerated} tolerated ${tolerated === 1 ? "leak" : "leaks"}`].filter((part) => part !== "");
	return parts.length === 0 ? "" : ` apart from ${andList(parts)}`;
}
// src/report/ask/phases.ts
/** What was done in a phase; undefined: nothing of it was measured. */
function workloadOf({ workloads }, { arm, workload }) {
	return workloads.find((candidate) => candidate.name === workload && candidate.arm === arm);
}
/** Series of a phase, in the order of the report. */
function seriesOf({ series }, { arm, workload }) {
	return series.filter((candidate) => candidate.arm === arm && candidate.workload === workload);
}
/** gopls' own heap in a phase; undefined: it was not read. */
function ownedHeapOf(report, phase) {
	return seriesOf(report, phase).find(({ metric }) => metric === "owned-heap");
}
// src/report/words/units.ts
/**
* What a finding is counted against, in a word for "per …" and "for every …": the method that alone makes it grow, which an
* iteration asks once, where there is one.
*/
function unitWord(unit, { method } = {}) {
	if (method !== void 0 && (unit === "request" || unit === "iteration")) return method;
	return unit === "iteration" ? unit : workKinds[kindOf(unit)].word;
}
/** What a finding is kept for, in words: "LSP request", "textDocument/hover", "edit of modfile/rule.go". */
function workWords(finding, report) {
	const { unit } = mainUnit(finding);
	if (unit === "request" && finding.method === void 0) return "LSP request";
	if (unit === "iteration" && finding.method === void 0) return `iteration of ${finding.workload}`;
	if (unit !== "edit") return unitWord(unit, finding);
	return editWords(workloadOf(report, finding));
}
/** An edit in words: growth with each depends on the file, so a workload with one file names it. */
function editWords(workload) {
	const [file, ...more] = workload?.files ?? [];
	return file && more.length === 0 ? `edit of ${file.path}` : "edit";
}
/** The unit of the workload's largest finding; without one the edit where it sends nothing else, or the iteration. */
function comparisonUnit(report, { candidate }, workload) {
	const found = report.findings.filter((finding) => finding.arm === candidate && finding.workload === workload);
	const largest = found.find(({ kind }) => kind === "regression") ?? found.find(({ kind }) => kind !== "footprint");
	const unit = largest && mainUnit(largest);
	if (largest && unit && unit.value !== 0) {
		const perIteration = largest.perIteration.value / unit.value;
		return {
			word: unitWord(unit.unit, largest),
			work: workWords(largest, report),
			perIteration
		};
	}
	const facts = workloadOf(report, {
		arm: candidate,
		workload
	});
	if (facts && facts.editsPerIteration > 0 && facts.requestsPerIteration === 0) return {
		word: "edit",
		work: editWords(facts),
		perIteration: facts.editsPerIteration
	};
	return {
		word: "iteration",
		work: `iteration of ${workload}`,
		perIteration: 1
	};
}
// src/report/words/limit.ts
/** What was excluded: "no growth above 0.3 KiB per iteration (95 %)"; undefined where this run bounds nothing. */
function limitSentence({ detectionLimit }) {
	const { bytesPerIteration: bytes, objectsPerIteration: objects } = detectionLimit;
	if (bytes !== null) return `no growth above ${formatBytes(bytes)} per iteration (95 %)`;
	if (objects !== null) return `no size class grows by more than ${formatCount(objects)} objects per iteration (95 %)`;
}
/** "Everything else: no growth above 0.3 KiB per iteration (95 %).", unless the verdict says so already; then it is "". */
function excludedSentence(report) {
	const limit = limitSentence(report);
	if (limit === void 0 || report.summary.includes(limit)) return "";
	if (candidateFindings(report, "leak", "regression", "known", "tolerated").length > 0) return `Everything else: ${limit}.`;
	return report.outcome === "inconclusive" ? "" : `${limit.charAt(0).toUpperCase()}${limit.slice(1)}.`;
}
/**
* How much this run would have seen: "Proven in 9 of 10 such runs: 1.2 KiB of heap or 0.4 objects of a size class per iteration (but 2.8
* of 24 B). Not seen: what comes less than once in 128 iterations." "" where it bounds nothing.
*/
function powerSentence({ detectionLimit, workloads }) {
	const { bytesPerIteration: bytes, objectsPerIteration: objects, exceptions = [] } = detectionLimit;
	const limits = [...bytes === null ? [] : [`${formatBytes(bytes)} of heap`], ...objects === null ? [] : [`${formatCount(objects)} objects of a size class`]];
	if (limits.length === 0) return "";
	const restless = exceptions.filter(({ metric, perIteration }) => metric === "size-class" && perIteration !== null);
	const listed = [...restless].sort((a, b) => (b.perIteration ?? 0) - (a.perIteration ?? 0)).slice(0, MOST_EXCEPTIONS);
	const more = restless.length - listed.length;
	const named = [...listed.map(({ key, perIteration }) => `${formatCount(perIteration ?? 0)} of ${formatCount(Number(key))} B`), ...more > 0 ? [`${more} other sizes`] : []];
	const but = named.length === 0 ? "" : ` (but ${andList(named)})`;
	const fewest = Math.min(...workloads.map(({ cycles, iterationsPerCycle }) => cycles * iterationsPerCycle));
	return `Proven in 9 of 10 such runs: ${limits.join(" or ")} per iteration${but}. Not seen: what comes less than once in ${formatCount(fewest)} iterations.`;
}
const MOST_EXCEPTIONS = 3;
// src/report/ask/confirmation-of.ts
/**
* What became of a finding in a fresh process: of its series, the size classes it names, its stack or else the owned heap.
* Of several the first that agrees with what the finding says of itself. Undefined: none of them was tried.
*/
function confirmationOf(finding, report) {
	const tried = seriesOf(report, finding).flatMap(({ metric, key, confirmation }) => confirmation ? [{
		metric,
		key,
		confirmation
	}] : []);
	const classes = new Set(finding.sizeClasses.map(({ bytes }) => String(bytes)));
	const isMeant = ({ metric, key }) => {
		if (finding.perIteration.unit === "goroutines") return metric === "goroutines" || metric === "leaked-goroutines";
		if (finding.perIteration.unit === "entries") return metric === "counter";
		return classes.size > 0 ? metric === "size-class" && classes.has(key) : metric === "owned-heap";
	};
	const meant = tried.filter(isMeant);
	const agrees = (confirmation) => finding.confirmed ? confirmation.answer === "confirmed" : confirmation.answer !== "confirmed";
	return (meant.find(({ confirmation }) => agrees(confirmation)) ?? meant[0])?.confirmation;
}
// src/text/short-name.ts
/**
* A function's name for people: the path of a module that is named after a host goes, but for the package itself
* ("cache.(*parseCache).startParse.func1"); names of the Go library stay whole ("go/token.(*File).AddLine").
*/
function shortName(functionName) {
	const bracket = functionName.indexOf("[");
	const path = bracket < 0 ? functionName : functionName.slice(0, bracket);
	const elements = path.split("/");
	if (elements.length === 1 || !elements[0]?.includes(".")) return functionName;
	const versioned = elements.length > 2 && /^v\d+\./.test(elements.at(-1) ?? "");
	return elements.slice(versioned ? -2 : -1).join("/").replaceAll("%2e", ".") + functionName.slice(path.length);
}
// src/report/words/advice.ts
/** What a reader can do about the verdict, in sentences; undefined: nothing. What was not measured has the failure's hint. */
function advice(report) {
	const { word } = headline(report);
	if (word === "REGRESSION") return afterRegression(report);
	if (word === "LEAK") return afterLeak(report);
	if (word === "INCONCLUSIVE") return [undecided(report), ...takeForRelease(suspects(report))].join(" ");
	return word === "PASS" ? aboutKnown(report) : void 0;
}
function afterRegression(report) {
	const { baseline } = comparedArms(report);
	const stay = baseline ? `Stay on gopls ${armLabel(report, baseline.name)}` : "Stay on the previous gopls";
	const grows = badFindings(report).filter(({ kind }) => kind !== "footprint");
	if (grows.length === 0) return `${stay}, or allow the larger heap with --max-footprint.`;
	const leaks = grows.filter(({ kind }) => kind === "leak");
	return [`${stay}. Restarting gopls frees what it kept. To let it pass, leave regression out of --fail-on.`, ...leaks.length > 0 ? [accept(leaks)] : []].join(" ");
}
function afterLeak(report) {
	const bad = badFindings(report);
	if (bad.length === 0) return "Restarting gopls frees what it kept.";
	return [
		"Restarting gopls frees what it kept.",
		...takeForRelease(bad),
		accept(bad)
	].join(" ");
}
/** Where gopls does not say its version, what is known of a release is not excused unless the user says so. */
function takeForRelease(findings) {
	return findings.some(({ known }) => known?.excused === false) ? ["If this build has the known leaks of a release, name it: --known-leaks-of v0.24.0."] : [];
}
const MOST$2 = 3;
/** How growth is accepted until a day. */
function accept(findings) {
	const all = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
	const more = all.length > MOST$2 ? [`${all.length - MOST$2} more`] : [];
	const named = andList([...all.slice(0, MOST$2), ...more]);
	return all.length === 1 ? `To accept it for now, add a toleration for fingerprint ${named}.` : `To accept them for now, add tolerations for fingerprints ${named}.`;
}
function undecided(report) {
	const { series, comparisons } = report;
	const isWarned = (...codes) => report.warnings.some(({ code }) => codes.includes(code));
	if (isWarned("out-of-time")) return "Measure again with more --max-minutes.";
	const suspected = suspects(report);
	const open = series.filter(({ decides, verdict }) => decides && verdict === "inconclusive");
	const growing = suspected.length > 0 || open.length > 0;
	if (suspected.some((finding) => confirmationOf(finding, report) === void 0) || isWarned("cut-off")) return "Let the run finish, or raise --max-minutes.";
	if (open.length > 0 && open.every(({ besideKnown }) => besideKnown !== void 0)) return "Measure again with more --iterations.";
	return !growing && comparisons.some(({ footprint }) => footprint?.verdict === "inconclusive") ? "Measure again with more --repetitions." : "Measure again with more --cycles.";
}
function aboutKnown(report) {
	const { known } = acceptedLeaks(report);
	if (known === 0) return void 0;
	return `Nothing to do: ${known === 1 ? "the known leak is gopls' own and below its ceiling" : "the known leaks are gopls' own and below their ceilings"}, so the gate passes (exit 0). Restarting gopls frees ${known === 1 ? "it" : "them"}. With --fail-on any-leak, the gate would fail.`;
}
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
	return `After the soak gopls held ${held}${loadMs === void 0 ? "" : `; it loaded ${what} in ${(loadMs / 1e3).toFixed(1)} s`}.`;
}
// src/report/ask/is-note.ts
const NOTES = /* @__PURE__ */ new Set([
	"known-leaks-of-ignored",
	"known-not-seen",
	"settings-left",
	"environment"
]);
/** Whether a warning of the report is only worth knowing: it takes nothing off the verdict. */
function isNote({ code }) {
	return NOTES.has(code);
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
// src/report/ask/no-worse-than.ts
/** "no worse than v0.23.0", where the comparison shows that the growth is no news; undefined: it is, or nothing is compared. */
function noWorseThan(finding, report) {
	if (finding.kind === "regression" || finding.kind === "footprint") return void 0;
	const comparison = comparisonOf(report, finding.arm);
	const growths = comparison?.growth.filter(({ workload }) => workload === finding.workload) ?? [];
	const heap = growths.find(({ metric }) => metric === "owned-heap");
	if (!comparison || !heap || growths.some(({ verdict }) => verdict === "worse" || verdict === "inconclusive")) return;
	return `no worse than ${armLabel(report, comparison.baseline)}`;
}
// src/report/words/finding/fresh-process.ts
/** A smaller multiple of the work is not worth naming. */
const LEAST_TIMES = 2;
/**
* What became of a finding in a fresh process: "confirmed in a fresh process with 3.4 times the work: 1,080 × all requests, after 320
* iterations". A turn of a piece does of its work what an iteration does. Undefined where it was confirmed and the report does not
* say how.
*/
function freshProcess(finding, report) {
	const confirmation = confirmationOf(finding, report);
	if (!finding.confirmed) return confirmation === void 0 ? "not tried in a fresh process" : "grew differently in a fresh process";
	if (!confirmation) return void 0;
	const { ablation, turns, notBy = [] } = confirmation;
	const workload = workloadOf(report, finding);
	const not = notBy.length > 0 ? `, and not by ${andList(notBy.map(ablationWords))} alone` : "";
	const done = `${formatCount(turns)} × ${ablationWords(ablation)}`;
	if (!workload) return `confirmed in a fresh process: ${done}${not}`;
	const iterations = Math.round(workload.cycles * workload.iterationsPerCycle);
	const times = Math.round(10 * turns / iterations) / 10;
	return `confirmed in a fresh process${times >= LEAST_TIMES ? ` with ${formatCount(times)} times the work` : ""}: ${done}, after ${formatCount(iterations)} ${iterations === 1 ? "iteration" : "iterations"}${not}`;
}
// src/report/words/finding/finding-notes.ts
/** Notes on a finding: the known leak, the toleration, how the baseline compares, and the fresh process. */
function findingNotes(finding, report) {
	return [
		knownNote(finding),
		tolerationNote(finding, report),
		noWorseThan(finding, report),
		isAccepted(finding) && !finding.confirmed ? void 0 : freshProcess(finding, report)
	].filter((note) => note !== void 0);
}
/** What is accepted need not be tried in a fresh process. */
function isAccepted({ kind }) {
	return kind === "known" || kind === "tolerated";
}
function knownNote(finding) {
	const { known, kind } = finding;
	if (!known) return void 0;
	const { id, title, since, ceiling, excused } = known;
	const limit = againstCeiling(finding, {
		amount: ceiling.bytes,
		per: ceiling.per
	});
	if (kind === "leak" && limit.above !== void 0) return `known leak ${id}, but ${limit.above} above its ceiling of ${limit.ceiling} per ${unitWord(ceiling.per)}`;
	if (excused === false) return `looks like known leak ${id} (${title}); not excused, because gopls' version is unknown: --known-leaks-of v0.24.0 takes it for that release`;
	if (kind === "leak") return `known leak ${id} (${title}), but more objects of a size than are known of it`;
	return `known leak ${id}${since === void 0 ? "" : `, since ${since}`}: ${title}`;
}
function tolerationNote(finding, report) {
	const { toleration } = finding;
	if (!toleration || toleration.holds) return void 0;
	const { expires, reason, ceiling, per, why } = toleration;
	if (isExpired(toleration, report)) return `no longer tolerated: the toleration ended on ${expires} (${reason})`;
	const { above, ceiling: limit } = againstCeiling(finding, {
		amount: ceiling,
		per
	});
	if (above === void 0) return `not tolerated: ${why}`;
	return `${above} above the tolerated ${limit} per ${unitWord(per)} (${reason})`;
}
// src/report/words/finding/frames.ts
/** The function that allocates, and the first of gopls' own that led there: "token.(*File).AddLine ← parsego.Parse (parse.go:52)". */
function whereAllocated({ frames }) {
	const [leaf] = frames;
	if (!leaf) return void 0;
	const caller = frames.find(({ function: name }) => isToolsFunction(name));
	if (!caller || caller === leaf) return shortFrame(leaf);
	return `${shortFrame({
		...leaf,
		file: ""
	})} ← ${shortFrame(caller)}`;
}
/** Generic Go symbols reach thousands of characters. */
const LONGEST_NAME = 100;
/** A frame to be read: "cache.(*Snapshot).clone (snapshot.go:1707)". */
function shortFrame({ function: name, file, line }) {
	const base = file.split(/[\\/]/).at(-1) ?? "";
	const place = base === "" ? "" : ` (${base}${line > 0 ? `:${line}` : ""})`;
	const characters = [...oneLine(shortName(name))];
	const shown = characters.length > LONGEST_NAME ? [...characters.slice(0, 99), "…"] : characters;
	return oneLine(shown.join("") + place);
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
export { formatShare as A, roundNumber as B, ownedHeapOf as C, formatAmount as D, besideAccepted as E, headline as F, comparisonOf as I, mostTelling as L, nearlyWhole as M, growthPer as N, formatChange as O, mainUnit as P, comparisonReport as R, workWords as S, againstCeiling as T, excludedSentence as _, shortFrame as a, comparisonUnit as b, noWorseThan as c, isNote as d, standingSentence as f, confirmationOf as g, shortName as h, sizeClassesText as i, middle as j, formatInterval as k, costSentence as l, advice as m, comparisonRows as n, whereAllocated as o, rateSentence as p, comparisonWords as r, findingNotes as s, heapRows as t, controlSentence as u, limitSentence as v, seriesOf as w, unitWord as x, powerSentence as y, roundInterval as z };
