import { l as andList } from "./names.js";
import { h as mostTelling, l as formatShare, o as formatAmount, t as comparisonUnit, u as middle } from "./units.js";
// src/report/words/changed.ts
/** A remainder below this share of the larger growth is none. */
const NOTHING = .1;
/**
* What is worse, or better: of each workload its owned heap, or the first series where that is as before; the largest
* of each unit.
*/
function changedGrowth(report, comparison, verdict) {
	const changed = comparison.growth.filter((growth) => growth.verdict === verdict);
	const ranked = [...new Set(changed.map(({ workload }) => workload))].flatMap((workload) => {
		const telling = mostTelling(changed.filter((growth) => growth.workload === workload));
		if (!telling) return [];
		const { baseline, candidate, difference } = telling;
		const { perIteration: unitsPerIteration, work, word } = comparisonUnit(report, comparison, workload);
		const value = Math.abs(difference.value) / unitsPerIteration;
		const [less, more] = [baseline.value, candidate.value].toSorted((a, b) => a - b);
		const whole = Math.abs(less ?? 0) < NOTHING * Math.abs(more ?? 0);
		return [{
			amount: formatAmount(value, difference.unit),
			work,
			word,
			whole,
			value
		}];
	}).toSorted((a, b) => b.value - a.value);
	return ranked.filter(({ word }, i) => ranked.findIndex((other) => other.word === word) === i);
}
const MOST = 2;
/** "37.5 KiB more for every edit and 1.2 KiB more for every LSP request". */
function changedWords(changed, direction) {
	return andList(changed.slice(0, MOST).map(({ amount, work }) => `${amount} ${direction} for every ${work}`));
}
/** Both owned heaps of a comparison: "its own heap after the soak is 61.0 MiB instead of 25.0 MiB (+144 %)". */
function afterSoak({ baselineBytes, candidateBytes, ratio }) {
	const heapOf = (readings) => formatAmount(middle(readings), "bytes");
	return `its own heap after the soak is ${heapOf(candidateBytes)} instead of ${heapOf(baselineBytes)} (${formatShare(ratio.value)})`;
}
export { changedGrowth as n, changedWords as r, afterSoak as t };
