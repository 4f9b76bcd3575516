import { r as candidateFindings } from "./findings.js";
import { i as againstCeiling, n as unitWord } from "./units.js";
import { a as noWorseThan } from "./finding-notes.js";
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
export { toleratedRows as n, webAddress as r, knownRows as t };
