import { t as oneLine } from "./one-line.js";
import { t as allShown } from "./shown.js";
import { t as wrap } from "../cli.js";
import { A as unitWord, C as notableSeries, E as excludedSentence, I as formatAmount, J as comparedArms, L as formatChange, O as powerSentence, R as formatInterval, S as judgedGrowth, U as mainUnit, W as headline, _ as editingWords, a as comparisonRows, b as verdictWords, c as toleratedRows, d as costSentence, f as controlSentence, i as findingNotes, l as webAddress, m as isNote, n as sizeClassesText, o as comparisonWords, p as advice, q as armLabel, r as whereAllocated, s as knownRows, t as heapRows, u as rateSentence, x as workspaceWords, y as seriesName } from "./heap-rows.js";
import { i as grownFindings } from "./findings.js";
// src/report/text/table.ts
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
/** No column of a table is wider, in characters. */
const WIDEST$1 = 48;
/** Other people's text in a table of the terminal: on one line, and cut where it is too long. */
function textCell(text, widest = WIDEST$1) {
	const characters = [...oneLine(text)];
	return characters.length <= widest ? characters.join("") : `${characters.slice(0, widest - 1).join("")}…`;
}
// src/report/text/accepted-lines.ts
/** Growth that fails nothing: known leaks of gopls and what the user tolerates, each with its ceiling and why. */
function acceptedLines(report, width) {
	return [known(report, width), tolerated(report, width)];
}
function known(report, width) {
	const found = knownRows(report);
	return table([
		"known leaks of gopls",
		"kept",
		"ceiling",
		"since"
	], found.map(({ id, title, kept, ceiling, since }) => [
		`${id} · ${title}`,
		kept,
		ceiling,
		since
	]), found.map(({ workload, link, note }) => [
		workload,
		note,
		webAddress(link)
	]), width);
}
function tolerated(report, width) {
	const found = toleratedRows(report);
	return table([
		"tolerated",
		"kept",
		"ceiling"
	], found.map(({ owner, workload, kept, ceiling }) => [
		`${owner} · ${workload}`,
		kept,
		ceiling
	]), found.map(({ expires, reason, note }) => [`until ${expires}: ${reason}`, note]), width);
}
/** The first column of a table is not wider, in characters. */
const WIDEST = 56;
/** Rows, each with a line below it. */
function table(head, rows, below, width) {
	if (rows.length === 0) return [];
	const [first = "", ...lines] = textTable([head, ...rows].map((row) => row.map((cell, i) => textCell(cell, i === 0 ? WIDEST : void 0))), [1, 2]);
	const notes = (i) => {
		const text = (below[i] ?? []).filter((note) => note !== void 0).join(" · ");
		return wrap(oneLine(text), width - 4).map((line) => `  ${line}`);
	};
	return [first, ...lines.flatMap((line, i) => [line, ...notes(i)])];
}
// src/report/text/comparison-lines.ts
/** Rows that are shown; the rest is in the report. */
const SHOWN$1 = 6;
/** A candidate beside the baseline. */
function comparisonLines(report, comparison) {
	const rows = comparisonRows(report, comparison);
	if (rows.length === 0) return [];
	const shown = rows.slice(0, SHOWN$1).map(({ what, baseline, candidate, change, between, verdict }) => [
		what,
		baseline,
		candidate,
		change,
		between,
		comparisonWords(verdict)
	]);
	const [baseline, candidate] = [comparison.baseline, comparison.candidate].map((arm) => armLabel(report, arm));
	const table = textTable([[
		"",
		baseline ?? "",
		candidate ?? "",
		"change",
		"95 % interval",
		""
	], ...shown].map((row) => row.map((cell) => textCell(cell))), [
		1,
		2,
		3
	]);
	return rows.length > SHOWN$1 ? [...table, `and ${rows.length - SHOWN$1} more in the report`] : table;
}
// src/report/text/grown-lines.ts
/** Growths that are shown; the rest is in the report. */
const SHOWN = 3;
/** What grew most and was not accepted, with its place and what is known of it; then what else is worth a look. */
function grownLines(report, width) {
	const findings = grownFindings(report);
	const shown = findings.slice(0, SHOWN);
	const notable = notableSeries(report).slice(0, SHOWN - shown.length);
	if (shown.length + notable.length === 0) return [];
	const [head = "", ...lines] = textTable([
		[
			"",
			...shown.length > 0 ? ["what grew", "kept"] : ["also seen", ""],
			"per iteration",
			"95 % interval"
		],
		...shown.map((finding, i) => findingRow(finding, i + 1)),
		...notable.map((series, i) => {
			const { workload } = series;
			const perIteration = judgedGrowth(series);
			const name = `${seriesName(series)} · ${workload} · ${verdictWords(series)}`;
			const amount = formatAmount(perIteration.value, perIteration.unit);
			return [
				String(shown.length + i + 1),
				name,
				"",
				amount,
				formatInterval(perIteration, perIteration.unit)
			];
		})
	].map((row) => row.map((cell) => textCell(cell))), [2, 3]);
	const detailed = lines.flatMap((line, i) => [line, ...details(shown[i], report, width)]);
	const left = findings.length - shown.length;
	return [
		head,
		...detailed,
		...left > 0 ? [`and ${left} more in the report`] : []
	];
}
function findingRow(finding, number) {
	const { perIteration, owner, workload, kind } = finding;
	const { unit, value } = mainUnit(finding);
	const name = `${owner} · ${workload}${kind === "leak" ? "" : ` · ${kind}`}`;
	const format = kind === "regression" ? formatChange : formatAmount;
	const perUnit = `${format(value, perIteration.unit)} per ${unitWord(unit, finding)}`;
	const amount = format(perIteration.value, perIteration.unit);
	const between = formatInterval(perIteration, perIteration.unit);
	return [
		String(number),
		name,
		unit === "iteration" ? "" : perUnit,
		amount,
		between
	];
}
function details(finding, report, width) {
	if (!finding) return [];
	const place = whereAllocated(finding);
	const isGoroutine = finding.perIteration.unit === "goroutines";
	return [
		sizeClassesText(finding),
		place === void 0 ? void 0 : `${isGoroutine ? "waiting at" : "allocated by"} ${place}`,
		...findingNotes(finding, report),
		webAddress(finding.known?.link)
	].filter((line) => line !== void 0).flatMap((line) => wrap(oneLine(line), width - 5)).map((line) => `   ${line}`);
}
// src/report/text/render-text.ts
/**
* The last screen: verdict, what differs, what grew most, what is accepted, what to do, how sure that is, warnings, where the files
* are, what it cost. Paragraphs keep within the width (60 to 120 columns); tables may be wider. Colour is plain ANSI.
*/
function renderText(measured, facts) {
	const report = allShown(measured);
	const width = Math.min(Math.max(facts.width, 60), 120);
	const paragraph = (text) => wrap(oneLine(text), width - 2);
	const [first = [], ...rest] = [
		verdict(report, facts, width),
		reason(report, width),
		...report.comparisons.map((comparison) => comparisonLines(report, comparison)),
		grownLines(report, width),
		...acceptedLines(report, width),
		paragraph(next(report)),
		heaps(report),
		paragraph(closing(report)),
		...report.warnings.map((warning) => paragraph(`${isNote(warning) ? "Note" : "Warning"}: ${warning.message}`)),
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
	const [, ...details] = failure.message.split("\n");
	const lines = details.flatMap((line) => wrap(oneLine(line), width - 4)).map((line) => `  ${line}`);
	return [
		...lines,
		...lines.length > 0 ? [""] : [],
		...wrap(oneLine(failure.hint), width - 2)
	];
}
function heaps(report) {
	const rows = heapRows(report).map((row) => [
		row.workload,
		row.perIteration,
		row.between,
		row.perEdit,
		row.perRequest,
		textCell(row.did, 60)
	]);
	if (report.outcome === "not-measured" || report.comparisons.length > 0 || rows.length === 0) return [];
	return textTable([[
		"gopls' own heap",
		"per iteration",
		"95 % interval",
		"per edit",
		"per request",
		""
	], ...rows], [
		1,
		3,
		4
	]);
}
/** Why the exit code differs from the verdict, and what to do. */
function next(report) {
	return [
		headline(report).but,
		rateSentence(report),
		advice(report)
	].filter((sentence) => sentence !== void 0).join(" ");
}
/** How sure it is. */
function closing(report) {
	if (report.outcome === "not-measured") return "";
	return [
		excludedSentence(report),
		powerSentence(report),
		controlSentence(report)
	].filter((sentence) => sentence !== "").join(" ");
}
/** Where the rest is, how to look again, what was measured, and what it cost. */
function where({ files, again }, report, width) {
	return textTable([
		...files.map(({ label, path }) => ({
			label,
			words: [path]
		})),
		...report.outcome === "not-measured" ? [] : [{
			label: "again",
			words: [again]
		}],
		...wrapped("gopls", measured(report), width),
		...wrapped("took", costSentence(report) ?? "", width)
	].flatMap(({ label, words }) => words.map((line, i) => [i === 0 ? label : "", line])));
}
const LABEL_COLUMNS = 12;
/** A text beside its label; none where it is empty. */
function wrapped(label, text, width) {
	return text === "" ? [] : [{
		label,
		words: wrap(oneLine(text), width - LABEL_COLUMNS)
	}];
}
/** "v0.17.1 (go1.27.4) against v0.16.2 (go1.24.13) on examples/workspace". */
function measured(report) {
	const { candidate, baseline } = comparedArms(report);
	const built = (arm) => {
		const { version, goVersion } = arm.gopls;
		return goVersion === void 0 ? version : `${version} (${goVersion})`;
	};
	if (!candidate) return "";
	return `${built(candidate)}${baseline ? ` against ${built(baseline)}` : ""} on ${workspaceWords(candidate.workspace)}${editingWords(report, oneLine)}`;
}
export { renderText };
