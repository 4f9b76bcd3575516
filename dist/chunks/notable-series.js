import { c as comparedArms } from "./names.js";
// src/report/ask/notable-series.ts
/** Verdicts that are neither a leak, which is a finding, nor nothing, the most worrying first. */
const NOTABLE = [
	"inconclusive",
	"within-budget",
	"plateau"
];
/** Series that decide and are worth a look although nothing was found in them: undecided, growing a little, levelled off. */
function notableSeries({ series }) {
	return series.filter(({ decides, verdict }) => decides && NOTABLE.includes(verdict)).toSorted((a, b) => NOTABLE.indexOf(a.verdict) - NOTABLE.indexOf(b.verdict) || bytesOf(b) - bytesOf(a));
}
/** Those of the arm that is judged that are undecided, the largest first. */
function undecidedSeries(report) {
	const { candidate } = comparedArms(report);
	return notableSeries(report).filter(({ verdict, arm }) => verdict === "inconclusive" && arm === candidate?.name);
}
/** The growth of which a series' verdict is: all of it, or what is left beside known leaks. */
function judgedGrowth({ perIteration, besideKnown }) {
	return besideKnown?.perIteration ?? perIteration;
}
/** Growth per iteration in bytes, to compare series with; a goroutine's smallest stack is 2 KiB. */
function bytesOf(series) {
	const { metric, key } = series;
	const { value } = judgedGrowth(series);
	const each = metric === "size-class" ? Number(key) : metric.endsWith("goroutines") ? 2048 : 1;
	return Math.abs(value * each);
}
export { notableSeries as n, undecidedSeries as r, judgedGrowth as t };
