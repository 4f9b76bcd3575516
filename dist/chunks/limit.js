import { i as formatBytes, t as formatCount } from "./format-count.js";
import { l as andList } from "./names.js";
import { r as candidateFindings } from "./findings.js";
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
export { roundInterval as a, comparisonReport as i, limitSentence as n, roundNumber as o, powerSentence as r, excludedSentence as t };
