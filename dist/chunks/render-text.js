import { a as headline, c as sizeClassesText, d as formatAmount, f as costSentence, h as oneLine, i as heapRows, l as mainUnit, n as notableSeries, o as whereAllocated, p as seriesName, r as limitSentence, t as verdictWords, u as formatInterval } from "./verdict-words.js";
import { t as wrap } from "../cli.js";
// src/report/text-table.ts
/** Rows as lines with aligned columns, two spaces between; `right` names the columns that align to the right. */
function textTable(rows, right = []) {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => lengthOf(row[i] ?? ""))));
	return rows.map((row) => Array.from({ length: columns }, (_, i) => {
		const cell = row[i] ?? "";
		const space = " ".repeat((widths[i] ?? 0) - lengthOf(cell));
		return right.includes(i) ? space + cell : cell + space;
	}).join("  ").trimEnd());
}
/** Characters, not UTF-16 units. */
function lengthOf(text) {
	return [...text].length;
}
// src/report/render-text.ts
/** So many growths are shown; the rest is in the report. */
const SHOWN = 3;
/**
* The last screen: verdict, what grew most, what was excluded, warnings, where the files are, what it cost. Paragraphs keep
* within the width (60 to 120 columns); tables may be wider. Colour is plain ANSI.
*/
function renderText(report, facts) {
	const width = Math.min(Math.max(facts.width, 60), 120);
	const paragraph = (text) => wrap(oneLine(text), width - 2);
	const [first = [], ...rest] = [
		verdict(report, facts, width),
		reason(report, width),
		grown(report, width),
		heaps(report),
		...closing(report).map(paragraph),
		...report.warnings.map(({ message }) => paragraph(`Warning: ${message}`)),
		where(facts, report, width)
	].filter((lines) => lines.length > 0);
	const indented = rest.map((lines) => lines.map((line) => line === "" ? "" : `  ${line}`).join("\n"));
	return `${[first.join("\n"), ...indented].join("\n\n")}\n`;
}
const ANSI = {
	bad: "\x1B[1;31m",
	good: "\x1B[1;32m",
	unsure: "\x1B[1;33m"
};
const RESET = "\x1B[0m";
function verdict(report, { color }, width) {
	const { word, tone } = headline(report);
	const [first = "", ...more] = wrap(oneLine(report.summary), width - word.length - 2);
	return [`${color ? ANSI[tone] + word + RESET : word}  ${first}`, ...more.map((line) => `  ${line}`)];
}
/** The whole of a failure, in the words of whoever failed, and what to do. */
function reason({ failure }, width) {
	if (!failure) return [];
	const [, ...said] = failure.message.split("\n");
	const lines = said.flatMap((line) => wrap(oneLine(line), width - 4)).map((line) => `  ${line}`);
	return [
		...lines,
		...lines.length > 0 ? [""] : [],
		...wrap(oneLine(failure.hint), width - 2)
	];
}
function grown(report, width) {
	const { findings } = report;
	const shown = findings.slice(0, SHOWN);
	const notable = notableSeries(report).slice(0, SHOWN - shown.length);
	if (shown.length + notable.length === 0) return [];
	const [head = "", ...lines] = textTable([
		[
			"",
			shown.length > 0 ? "what grew" : "also seen",
			shown.length > 0 ? "kept" : "",
			"per iteration",
			"surely between (95 %)"
		],
		...shown.map((finding, i) => findingRow(finding, i + 1)),
		...notable.map((series, i) => {
			const { perIteration, workload, verdict } = series;
			const name = `${seriesName(series)} · ${workload} · ${verdictWords(verdict)}`;
			const amount = formatAmount(perIteration.value, perIteration.unit);
			return [
				String(shown.length + i + 1),
				name,
				"",
				amount,
				formatInterval(perIteration, perIteration.unit)
			].map(oneLine);
		})
	].map((row) => row.map((cell) => cut(cell, 48))), [2, 3]);
	const detailed = lines.flatMap((line, i) => [line, ...details(shown[i], width)]);
	const left = findings.length - shown.length;
	return [
		head,
		...detailed,
		...left > 0 ? [`and ${left} more in the report`] : []
	];
}
function findingRow(finding, number) {
	const { perIteration, owner, workload, kind } = finding;
	const unit = mainUnit(finding);
	const name = `${owner} · ${workload}${kind === "leak" ? "" : ` · ${kind}`}`;
	const perUnit = unit.unit === "iteration" ? "" : `${formatAmount(unit.value, perIteration.unit)} per ${unit.unit}`;
	const amount = formatAmount(perIteration.value, perIteration.unit);
	return [
		String(number),
		name,
		perUnit,
		amount,
		formatInterval(perIteration, perIteration.unit)
	].map(oneLine);
}
function details(finding, width) {
	if (!finding) return [];
	const at = whereAllocated(finding);
	return [sizeClassesText(finding), at === void 0 ? void 0 : `allocated by ${at}`].filter((line) => line !== void 0).flatMap((line) => wrap(oneLine(line), width - 5)).map((line) => `   ${line}`);
}
function heaps(report) {
	const rows = heapRows(report).map((row) => [
		row.workload,
		row.perIteration,
		row.between,
		row.perEdit,
		row.perRequest,
		cut(row.did, 60)
	]);
	if (report.outcome === "not-measured" || rows.length === 0) return [];
	return textTable([[
		"gopls' own heap",
		"per iteration",
		"(95 %)",
		"per edit",
		"per request",
		""
	], ...rows], [
		1,
		3,
		4
	]);
}
/** Sentences after the tables. */
function closing(report) {
	if (report.outcome === "not-measured") return [];
	const limit = limitSentence(report);
	const excluded = limit !== void 0 && report.findings.length > 0 ? [`Everything else: ${limit}.`] : [];
	const { but } = headline(report);
	return [...excluded, ...but === void 0 ? [] : [but]];
}
/** Where the rest is, how to look again, on what the verdict stands, and what it cost. */
function where({ files, again }, report, width) {
	const judgeable = report.outcome === "not-measured" ? [] : [["again", again]];
	const rows = [...files.map(({ label, path }) => [label, path]), ...judgeable];
	const measured = report.arms.map(({ gopls, workspace }) => {
		const built = gopls.goVersion === void 0 ? "" : ` (${gopls.goVersion})`;
		return `gopls ${gopls.version}${built} on ${workspace}.`;
	});
	const about = oneLine([...measured, costSentence(report) ?? ""].join(" "));
	return [...textTable(rows), ...wrap(about, width - 2)];
}
function cut(text, length) {
	const characters = [...text];
	return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
export { renderText };
