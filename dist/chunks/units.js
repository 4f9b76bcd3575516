import { i as formatBytes, t as formatCount } from "./format-count.js";
import { m as workKinds, s as kindOf } from "./plan.js";
import { l as andList } from "./names.js";
import { t as acceptedLeaks } from "./findings.js";
import { i as workloadOf } from "./confirmation-of.js";
import { t as median } from "./order-statistics.js";
// src/report/ask/comparisons.ts
/** How an arm compares with the baseline; undefined: it is not compared. */
function comparisonOf({ comparisons }, arm) {
	return comparisons.find(({ candidate }) => candidate === arm);
}
/** Of growths the one that says most: the owned heap, or else the first. */
function mostTelling(growths) {
	return growths.find(({ metric }) => metric === "owned-heap") ?? growths[0];
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
export { besideAccepted as a, formatInterval as c, nearlyWhole as d, growthPer as f, mostTelling as h, againstCeiling as i, formatShare as l, comparisonOf as m, unitWord as n, formatAmount as o, mainUnit as p, workWords as r, formatChange as s, comparisonUnit as t, middle as u };
