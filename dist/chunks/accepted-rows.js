import { c as comparedArms } from "./names.js";
import { r as candidateFindings } from "./findings.js";
import { T as againstCeiling, c as noWorseThan, x as unitWord } from "./heap-rows.js";
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
// src/text/web-address.ts
/** An https address of plain characters, which no terminal and no Markdown can read as anything else; undefined: it is none. */
function webAddress(text) {
	return text !== void 0 && text.length <= 300 && /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.:/%?=&~+#-]*)?$/.test(text) ? text : void 0;
}
// src/report/words/accepted-rows.ts
/** A row for each known leak of each workload of the arm that is judged. */
function knownRows(report) {
	return candidateFindings(report, "known").flatMap((finding) => knownRow(finding, report));
}
function knownRow(finding, report) {
	const { known, workload } = finding;
	if (!known) return [];
	const { id, title, since, link, ceiling } = known;
	const limit = againstCeiling(finding, {
		amount: ceiling.bytes,
		per: ceiling.per
	});
	return [{
		id,
		title,
		workload,
		kept: `${limit.kept} per ${unitWord(ceiling.per)}`,
		ceiling: limit.ceiling,
		since: since ?? "–",
		link,
		note: noWorseThan(finding, report)
	}];
}
/** A row for each tolerated finding of the arm that is judged. */
function toleratedRows(report) {
	return candidateFindings(report, "tolerated").flatMap((finding) => toleratedRow(finding, report));
}
function toleratedRow(finding, report) {
	const { toleration, owner, workload } = finding;
	if (!toleration) return [];
	const { ceiling, per, expires, reason } = toleration;
	const limit = againstCeiling(finding, {
		amount: ceiling,
		per
	});
	return [{
		owner,
		workload,
		kept: `${limit.kept} per ${unitWord(per, finding)}`,
		ceiling: limit.ceiling,
		expires,
		reason,
		note: noWorseThan(finding, report)
	}];
}
export { notableSeries as a, judgedGrowth as i, toleratedRows as n, undecidedSeries as o, webAddress as r, knownRows as t };
