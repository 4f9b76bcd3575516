import { a as oneLine } from "./run-entry.js";
import { t as allShown } from "./shown.js";
import { c as widthOf, i as wrapCommand, n as wrap, s as fitted, t as wordsOf } from "./wrap.js";
import { a as verdictWords, c as comparedArms, i as seriesName, n as editingWords, o as workspaceWords, s as armLabel } from "./names.js";
import { a as headline } from "./confirmation-of.js";
import { o as isNote, r as whereAllocated, t as findingNotes } from "./finding-notes.js";
import { t as advice } from "./advice.js";
import { a as comparisonRows, c as costSentence, d as rateSentence, i as heapRows, l as controlSentence, o as comparisonWords, r as latencySentence, s as sizeClassesText, u as standingSentence } from "./latency2.js";
import { r as powerSentence, t as excludedSentence } from "./limit.js";
import { n as toleratedRows, r as webAddress, t as knownRows } from "./accepted-rows.js";
import { i as grownFindings } from "./findings.js";
import { c as formatInterval, n as unitWord, o as formatAmount, p as mainUnit, s as formatChange } from "./units.js";
import { n as notableSeries, t as judgedGrowth } from "./notable-series.js";
/**
* The widths by which a table keeps within `room` columns of the terminal, with two lines for a cell at most; undefined: it can't.
* A head is broken before a cell is, and cells on the left before those on the right, which are the numbers.
*/
function columnWidths(rows, room) {
	const [head = [], ...body] = rows;
	const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, i) => ({
		head: head[i] ?? "",
		cells: body.map((row) => row[i] ?? "")
	}));
	let widths = columns.map(({ head, cells }) => Math.max(halfWidth(head), ...cells.map(halfWidth)));
	if (tableWidth(widths) > room) return void 0;
	for (const headWidth of [halfWidth, widthOf]) for (const [i, { head, cells }] of [...columns.entries()].reverse()) {
		const wider = widths.with(i, Math.max(widths[i] ?? 0, headWidth(head), ...cells.map(widthOf)));
		if (tableWidth(wider) <= room) widths = wider;
	}
	return widths;
}
/** Columns of the terminal that a table takes. */
function tableWidth(widths) {
	return widths.reduce((sum, width) => sum + width, 0) + 2 * Math.max(0, widths.length - 1);
}
/** The narrowest column in which a cell takes two lines. */
function halfWidth(cell) {
	const words = wordsOf(cell);
	const splits = words.map((_, i) => Math.max(widthOf(words.slice(0, i).join(" ")), widthOf(words.slice(i).join(" "))));
	return words.length === 0 ? 0 : Math.min(...splits);
}
// src/report/text/table.ts
/**
* Rows with aligned columns, the first being the head; the lines of each. What is too wide is broken at spaces, once a cell. Where
* that is not enough, the names of the rows get lines of their own, and at last cells are cut.
*/
function textTable(rows, { right = [], width = Number.POSITIVE_INFINITY } = {}) {
	const widths = columnWidths(rows, width);
	if (widths) return rows.map((row) => rowLines(row, widths, right));
	const [names = 0] = right;
	return names > 0 ? namedAbove(rows, names, {
		right,
		width
	}) : cut(rows, {
		right,
		width
	});
}
const INDENT$1 = "    ";
function namedAbove(rows, names, { right = [], width = 0 }) {
	const above = textTable(rows.map((row) => row.slice(0, names)), { width });
	const below = textTable(rows.map((row) => row.slice(names)), {
		right: right.map((column) => column - names),
		width: width - 4
	});
	return above.map((lines, i) => [...lines, ...(below[i] ?? []).map((line) => INDENT$1 + line)].filter((line) => line.trim() !== ""));
}
/** The widest columns give way, whatever stands in them. */
function cut(rows, { right = [], width = 0 }) {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => halfWidth(row[i] ?? ""))));
	while (tableWidth(widths) > width && Math.max(...widths) > 1) {
		const widest = Math.max(...widths);
		widths[widths.indexOf(widest)] = widest - 1;
	}
	return rows.map((row) => rowLines(row, widths, right));
}
function rowLines(row, widths, right) {
	const cells = widths.map((width, i) => wrap(row[i] ?? "", width).map((line) => fitted(line, width)));
	const height = Math.max(1, ...cells.map((lines) => lines.length));
	return Array.from({ length: height }, (_, l) => cells.map((lines, i) => {
		const cell = lines[l] ?? "";
		const space = " ".repeat((widths[i] ?? 0) - widthOf(cell));
		return right.includes(i) ? space + cell : cell + space;
	}).join(" ".repeat(2)).trimEnd());
}
/** No column of a table is wider. */
const WIDEST$1 = 48;
/** Other people's text in a table of the terminal: on one line, and cut where it is too long. */
function textCell(text, widest = WIDEST$1) {
	return fitted(oneLine(text), widest);
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
/** The first column of a table is not wider. */
const WIDEST = 56;
/** Rows, each with a line below it. */
function table(head, rows, below, width) {
	if (rows.length === 0) return [];
	const [first = [], ...blocks] = textTable([head, ...rows].map((row) => row.map((cell, i) => textCell(cell, i === 0 ? WIDEST : void 0))), {
		right: [1, 2],
		width: width.table
	});
	const notes = (i) => {
		const text = (below[i] ?? []).filter((note) => note !== void 0).join(" · ");
		return wrap(oneLine(text), width.text - 2).map((line) => `  ${line}`);
	};
	return [...first, ...blocks.flatMap((lines, i) => [...lines, ...notes(i)])];
}
// src/report/text/comparison-lines.ts
/** Rows that are shown; the rest is in the report. */
const SHOWN$1 = 6;
/** A candidate beside the baseline, in a table of at most `width` columns. */
function comparisonLines(report, comparison, width) {
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
	], ...shown].map((row) => row.map((cell) => textCell(cell))), {
		right: [
			1,
			2,
			3
		],
		width
	}).flat();
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
	const [head = [], ...blocks] = textTable([
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
	].map((row) => row.map((cell) => textCell(cell))), {
		right: [2, 3],
		width: width.table
	});
	const detailed = blocks.flatMap((lines, i) => [...lines, ...details(shown[i], report, width)]);
	const left = findings.length - shown.length;
	return [
		...head,
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
		perUnit,
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
	].filter((line) => line !== void 0).flatMap((line) => wrap(oneLine(line), width.text - 3)).map((line) => `   ${line}`);
}
// src/report/text/widths.ts
/** What of a terminal of `columns` is used. Below 60 nothing can be told. */
function widthsIn(columns, indent) {
	const all = Math.max(columns, 60) - indent;
	return {
		text: Math.min(all, 120 - indent),
		table: all
	};
}
// src/report/text/render-text.ts
/**
* The last screen: verdict, what differs, what grew most, what is accepted, what to do, how sure that is, warnings, where the files
* are, what it cost. All keeps within the width, of which 60 columns are needed and text takes 120 at most; only a word that is
* longer sticks out. Colour is plain ANSI.
*/
function renderText(measured, facts) {
	const report = allShown(measured);
	const width = widthsIn(facts.width, INDENT.length);
	const paragraph = (text) => wrap(oneLine(text), width.text);
	const [first = [], ...rest] = [
		verdict(report, facts, width),
		reason(report, width),
		...report.comparisons.map((comparison) => comparisonLines(report, comparison, width.table)),
		grownLines(report, width),
		...acceptedLines(report, width),
		paragraph(next(report)),
		[...paragraph(standingSentence(report)), ...paragraph(latencySentence(report))],
		heaps(report, width),
		paragraph(closing(report)),
		...report.warnings.map((warning) => paragraph(`${isNote(warning) ? "Note" : "Warning"}: ${warning.message}`)),
		where(facts, report, width)
	].filter((lines) => lines.length > 0);
	const indented = rest.map((lines) => lines.map((line) => line === "" ? "" : INDENT + line).join("\n"));
	return `${[first.join("\n"), ...indented].join("\n\n")}\n`;
}
/** Before all lines but the first. */
const INDENT = "  ";
const ANSI = {
	bad: "\x1B[1;31m",
	good: "\x1B[1;32m",
	unsure: "\x1B[1;33m"
};
const RESET = "\x1B[0m";
function verdict(report, { color }, width) {
	const { word, tone } = headline(report);
	const [first = "", ...others] = wrap(oneLine(report.summary), width.text - word.length);
	const more = wrap(others.join(" "), width.text);
	return [`${color ? ANSI[tone] + word + RESET : word}  ${first}`, ...more.map((line) => `  ${line}`)];
}
/** The whole of a failure, in the words of whoever failed, and what to do. */
function reason({ failure }, width) {
	if (!failure) return [];
	const [, ...details] = failure.message.split("\n");
	const lines = details.flatMap((line) => wrap(oneLine(line), width.text - 2)).map((line) => INDENT + line);
	return [
		...lines,
		...lines.length > 0 ? [""] : [],
		...wrap(oneLine(failure.hint), width.text)
	];
}
/** What was done stands in the row where there is room for it, and else below. */
function heaps(report, width) {
	const found = heapRows(report);
	if (report.outcome === "not-measured" || report.comparisons.length > 0 || found.length === 0) return [];
	const head = [
		"gopls' own heap",
		"per iteration",
		"95 % interval",
		"per edit",
		"per request"
	];
	const rows = found.map((row) => [
		row.workload,
		row.perIteration,
		row.between,
		row.perEdit,
		row.perRequest
	]);
	const right = [
		1,
		3,
		4
	];
	const beside = textTable([head, ...rows].map((row, i) => [...row, textCell(found[i - 1]?.did ?? "", 60)]), { right }).flat();
	if (beside.every((line) => widthOf(line) <= width.table)) return beside;
	const [first = [], ...blocks] = textTable([head, ...rows], {
		right,
		width: width.table
	});
	const below = (i) => wrap(oneLine(found[i]?.did ?? ""), width.text - 2).map((line) => INDENT + line);
	return [...first, ...blocks.flatMap((lines, i) => [...lines, ...below(i)])];
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
			words: wrapCommand(again, width.text - LABEL_COLUMNS)
		}],
		...wrapped("gopls", measured(report), width),
		...wrapped("took", costSentence(report) ?? "", width)
	].flatMap(({ label, words }) => words.map((line, i) => [i === 0 ? label : "", line]))).flat();
}
const LABEL_COLUMNS = 10;
/** A text beside its label; none where it is empty. */
function wrapped(label, text, width) {
	return text === "" ? [] : [{
		label,
		words: wrap(oneLine(text), width.text - LABEL_COLUMNS)
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
