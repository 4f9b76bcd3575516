import { r as __exportAll } from "./rolldown-runtime.js";
import { a as verdictWords, c as comparedArms, i as seriesName, n as editingWords, o as workspaceWords, r as isSynthetic, s as armLabel, t as ablationWords } from "./names.js";
import { a as headline, n as ownedHeapOf, r as seriesOf } from "./confirmation-of.js";
import { o as isNote, r as whereAllocated, t as findingNotes } from "./finding-notes.js";
import { t as postedReport } from "./posted-report.js";
import { t as advice } from "./advice.js";
import { a as comparisonRows, c as costSentence, d as rateSentence, i as heapRows, l as controlSentence, n as latencyRows, o as comparisonWords, s as sizeClassesText, t as latencyNote, u as standingSentence } from "./latency2.js";
import { r as powerSentence, t as excludedSentence } from "./limit.js";
import { n as measureCommand, r as measureNotes, t as judgeCommand } from "./measure-command.js";
import { n as toleratedRows, r as webAddress, t as knownRows } from "./accepted-rows.js";
import { a as oneLine } from "./run-entry.js";
import { i as shown } from "./shown.js";
import { t as formatCount } from "./format-count.js";
import { c as formatInterval, d as nearlyWhole, f as growthPer, n as unitWord, o as formatAmount, p as mainUnit, s as formatChange } from "./units.js";
import { i as grownFindings } from "./findings.js";
import { n as notableSeries, t as judgedGrowth } from "./notable-series.js";
import { n as isToolsFunction } from "./package-suffix.js";
import { t as shortName } from "./short-name.js";
// src/report/markdown/escape.ts
/**
* Other people's text as GitHub shows it letter by letter: no formatting, no HTML, no link, no mention, no issue number.
* Mentions and numbers are looked for after Markdown was rendered, so no escape stops them; an invisible space (U+200B)
* behind the sign does. In a table, `|` is the table's business (markdown-rows.ts).
*/
function escapeMarkdown(text) {
	return oneLine(text).replace(/[\\`*_[\]~$]/g, "\\$&").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/@/g, "@​").replace(/#(?=\d)/g, "#​").replace(/\b(GH-)(?=\d)/gi, "$1​").replace(/:\/\//g, ":​//").replace(/\b(www)\./gi, "$1​.").replace(/^([-+=#]+)(?=\s|$)/, "\\$1").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
/** Longest that a name may be; generic Go symbols reach thousands of characters. */
const LONGEST = 200;
/** Text as a code span: its fence is longer than any run of backticks in it, and nothing in it is read as Markdown. */
function codeSpan(text) {
	const characters = [...oneLine(text)];
	const shown = characters.length > LONGEST ? `${characters.slice(0, 199).join("")}…` : characters.join("");
	if (shown === "") return "";
	const fence = "`".repeat(longestRun(shown) + 1);
	const space = /^`|`$/.test(shown) ? " " : "";
	return fence + space + shown + space + fence;
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/** Lines as a fenced block, whose fence is longer than any run of backticks in them. */
function codeBlock(lines) {
	const text = lines.map(shown).join("\n");
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}\n${text}\n${fence}`;
}
// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
// src/report/markdown/table.ts
/** A table with more rows than this is for programs, and report.json has it. */
const MOST_ROWS = 30;
/**
* A Markdown table of at most 30 rows, which says how many it left out; "" without any row. `|` in a cell is escaped, in
* code spans as well, as GitHub's tables want it.
*/
function markdownRows(head, rows, align) {
	if (rows.length === 0) return "";
	const table = markdownTable([head, ...rows.slice(0, MOST_ROWS)].map((row) => row.map((cell) => unbroken(escapePipes(cell)))), {
		align,
		alignDelimiters: false
	});
	const left = rows.length - MOST_ROWS;
	return left > 0 ? `${table}\n\n… and ${left} more in report.json.` : table;
}
/** Behind a backslash of the text an invisible space (U+200B) stands, as not all readers of Markdown would see that the pipe is escaped. */
function escapePipes(cell) {
	return cell.replace(/(?<=\\)\|/g, "​|").replace(/\|/g, "\\|");
}
/** In a narrow column a number stays beside its unit, an interval is one piece, and so are a cross and its word. */
function unbroken(cell) {
	return cell.replaceAll(" … ", "\xA0…\xA0").replace(/(?<=\d) (?=(?:[KMGT]i)?B\b|m?s\b|%)|(?<=❌) /g, "\xA0");
}
/** A workload's name in a Markdown table; beside the arm where there are several. */
function workloadCell(report, workload, arm) {
	const name = codeSpan(workload);
	return report.arms.length > 1 ? `${name} ${escapeMarkdown(armLabel(report, arm))}` : name;
}
// src/report/markdown/accepted-tables.ts
/** Known leaks of gopls below their ceilings, a row each, as Markdown. */
function knownTable(report) {
	return markdownRows([
		"known leak of gopls",
		"in",
		"kept",
		"ceiling",
		"since"
	], knownRows(report).map(({ id, link, title, workload, kept, ceiling, since, note }) => [
		[`**${linkedId({
			id,
			link
		})}** ${escapeMarkdown(title)}`, ...note === void 0 ? [] : [escapeMarkdown(note)]].join("<br>"),
		codeSpan(workload),
		escapeMarkdown(kept),
		ceiling,
		escapeMarkdown(since)
	]), [
		"l",
		"l",
		"r",
		"r",
		"l"
	]);
}
/** Growth that the user accepts for now, a row each, as Markdown. */
function toleratedTable(report) {
	return markdownRows([
		"tolerated",
		"in",
		"kept",
		"ceiling",
		"until",
		"because"
	], toleratedRows(report).map(({ owner, workload, kept, ceiling, expires, reason, note }) => [
		[`**${escapeMarkdown(owner)}**`, ...note === void 0 ? [] : [escapeMarkdown(note)]].join("<br>"),
		codeSpan(workload),
		escapeMarkdown(kept),
		ceiling,
		escapeMarkdown(expires),
		escapeMarkdown(reason)
	]), [
		"l",
		"l",
		"r",
		"r",
		"l",
		"l"
	]);
}
/** A known leak's id, as Markdown: a link where its address is one. */
function linkedId({ id, link }) {
	const address = webAddress(link);
	return address === void 0 ? escapeMarkdown(id) : `[${escapeMarkdown(id)}](${address})`;
}
/** A note on a finding as Markdown; the id of the known leak in it is a link. */
function linkedNote(note, { known }) {
	const text = escapeMarkdown(note);
	return known && [`known leak ${known.id}`, `looks like known leak ${known.id}`].some((start) => note.startsWith(start)) ? text.replace(escapeMarkdown(known.id), () => linkedId(known)) : text;
}
// src/report/markdown/class-table.ts
/** Exact counts that leak, a row each, as Markdown: objects kept, per iteration, request and edit. */
function classTable(report) {
	return markdownRows([
		"what",
		"in",
		"per iteration",
		"95 % interval",
		"per request",
		"per edit"
	], report.series.filter(({ decides, verdict, metric }) => decides && verdict === "leak" && metric !== "owned-heap").filter(({ perIteration }) => perIteration.unit !== "bytes").map((series) => row$1(series, report)), [
		"l",
		"l",
		"r",
		"r",
		"r",
		"r"
	]);
}
function row$1(series, report) {
	const { arm, workload, perIteration } = series;
	const { value, low, high } = perIteration;
	const per = (unit) => {
		const growth = growthPer(series, unit);
		return growth === void 0 ? "–" : hundredths(growth);
	};
	const end = (bound) => bound === null ? "∞" : hundredths(bound);
	return [
		escapeMarkdown(seriesName(series)),
		workloadCell(report, workload, arm),
		`**${formatCount(nearlyWhole(value))}**`,
		`${end(low)} … ${end(high)}`,
		per("request"),
		per("edit")
	];
}
/** Two decimals: whole objects per request are what a leak looks like. */
function hundredths(count) {
	return count.toFixed(2).replace(/^-/, "−");
}
// src/report/markdown/comparison-table.ts
/** Each candidate beside the baseline, as Markdown. */
function comparisonTable(report) {
	return report.comparisons.map((comparison) => table(report, comparison)).join("\n\n");
}
function table(report, comparison) {
	const rows = comparisonRows(report, comparison).map(({ what, baseline, candidate, change, between, verdict }) => [
		escapeMarkdown(what),
		baseline,
		candidate,
		verdict === "worse" || verdict === "better" ? `**${change}**` : change,
		between,
		`${verdict === "worse" ? "❌ " : ""}${comparisonWords(verdict)}`
	]);
	return markdownRows([
		"",
		...[comparison.baseline, comparison.candidate].map((arm) => escapeMarkdown(armLabel(report, arm))),
		"change",
		"95 % interval",
		""
	], rows, [
		"l",
		"r",
		"r",
		"r",
		"r",
		"l"
	]);
}
// src/report/markdown/confirmation-table.ts
const ANSWERS = {
	confirmed: "again",
	refuted: "not again",
	unclear: "differently"
};
/** How each suspect grew in a fresh process, as Markdown. */
function confirmationTable(report) {
	return markdownRows([
		"in a fresh process",
		"in",
		"what was done",
		"kept each time",
		"95 % interval",
		"it grew"
	], report.series.flatMap((series) => {
		const { arm, confirmation, workload, perIteration } = series;
		if (!confirmation) return [];
		const { ablation, perTurn, turns, answer } = confirmation;
		const kept = perIteration.unit === "bytes" ? perTurn.value : nearlyWhole(perTurn.value);
		return [[
			escapeMarkdown(seriesName(series)),
			workloadCell(report, workload, arm),
			`${formatCount(turns)} × ${escapeMarkdown(ablationWords(ablation))}`,
			formatAmount(kept, perIteration.unit),
			formatInterval(perTurn, perIteration.unit),
			ANSWERS[answer]
		]];
	}), [
		"l",
		"l",
		"r",
		"r",
		"r",
		"l"
	]);
}
// src/report/markdown/finding-table.ts
/** What was found and not accepted, a row each, as Markdown. */
function findingTable(report) {
	return markdownRows([
		"what grew",
		"in",
		"kept",
		"per iteration",
		"95 % interval"
	], grownFindings(report).map((finding) => row(finding, report)), [
		"l",
		"l",
		"r",
		"r",
		"r"
	]);
}
function row(finding, report) {
	const { owner, kind, workload, perIteration } = finding;
	const unit = mainUnit(finding);
	const place = whereAllocated(finding);
	const classes = sizeClassesText(finding);
	const name = `**${escapeMarkdown(owner)}**${kind === "regression" ? " (regression)" : ""}`;
	const format = kind === "regression" ? formatChange : formatAmount;
	const amount = format(perIteration.value, perIteration.unit);
	const perUnit = `**${format(unit.value, perIteration.unit)}** per ${escapeMarkdown(unitWord(unit.unit, finding))}`;
	return [
		[name, ...[
			...classes === void 0 ? [] : [escapeMarkdown(classes)],
			...place === void 0 ? [] : [codeSpan(place)],
			...findingNotes(finding, report).map((note) => linkedNote(note, finding))
		]].join("<br>"),
		codeSpan(workload),
		perUnit,
		amount,
		formatInterval(perIteration, perIteration.unit)
	];
}
// src/report/markdown/growth-chart.ts
/** Fewer points show no slope. */
const LEAST_POINTS = 5;
const KIB = 1024;
const MIB = KIB * KIB;
/** Of the one that is judged: red where it keeps more, green where it got better. All can be told from white and from black. */
const RED = {
	word: "red",
	color: "#cf222e"
};
const GREEN = {
	word: "green",
	color: "#2da44e"
};
const BASELINE_COLOR = "#6e7781";
/**
* What grew most, against iterations since the start of the phase, as a chart in mermaid's xychart; beside it the same of the arm that
* it is compared with. Empty where nothing grew and nothing got better.
*/
function growthChart(report) {
	const { candidate, baseline } = comparedArms(report);
	const grown = whatGrew(report);
	const shown = grown ?? whatGotBetter(report);
	if (!candidate || !shown) return "";
	const { word, color } = grown ? RED : GREEN;
	const lines = [sinceBaseline(shown), ...baseline ? baselineLine(report, baseline.name, shown) : []];
	const length = Math.min(...lines.map((line) => line.length));
	const drawn = lines.map((line) => line.slice(0, length));
	const { name, divisor, digits } = scaleOf(shown, drawn.flat());
	const ys = drawn.map((line) => line.map(([, y]) => (y / divisor).toFixed(digits)));
	const all = ys.flat().map(Number);
	const [low, high] = [Math.min(...all, 0), Math.max(...all, 1)];
	const chart = [
		`%%{init: {"xyChart": {"width": 700, "height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "${color}, ${BASELINE_COLOR}"}}}}%%`,
		"xychart-beta",
		`  x-axis "iterations of ${plain(shown.workload)}" 0 --> ${drawn[0]?.at(-1)?.[0] ?? 0}`,
		`  y-axis "${plain(name)}" ${low} --> ${high}`,
		...ys.map((line) => `  line [${line.join(", ")}]`)
	];
	const baselineLegend = drawn.length > 1 ? `, ${escapeMarkdown(armLabel(report, baseline?.name))} in grey` : "";
	const { metric, key } = shown;
	const legend = `${seriesName({
		metric,
		key
	})} since the start of the phase: ${armLabel(report, shown.arm)} in ${word}`;
	return [
		"```mermaid",
		...chart,
		"```",
		"",
		`<sub>${escapeMarkdown(legend)}${baselineLegend}</sub>`
	].join("\n");
}
/** The series that shows best what grew most. */
function whatGrew(report) {
	for (const finding of grownFindings(report)) {
		const series = seriesBehind(finding, report);
		if (series) return series;
	}
}
/** The heap that got better than the baseline's. */
function whatGotBetter(report) {
	for (const { candidate, growth } of report.comparisons) {
		const better = growth.find(({ metric, verdict }) => metric === "owned-heap" && verdict === "better");
		const heap = better && ownedHeapOf(report, {
			arm: candidate,
			workload: better.workload
		});
		if (heap && heap.points.length >= LEAST_POINTS) return heap;
	}
}
/**
* The heap where its growth is proven, else the objects or goroutines that were counted: they make the straighter line. Where a known leak grows in
* gopls' own heap, it is no leak by itself, but shows the growth; HeapAlloc would show the caches.
*/
function seriesBehind(finding, report) {
	const { sizeClasses, perIteration } = finding;
	const isHeapOfKnown = ({ metric, besideKnown }) => perIteration.unit === "bytes" && metric === "owned-heap" && besideKnown !== void 0;
	const leaking = seriesOf(report, finding).filter((series) => series.points.length >= LEAST_POINTS && (series.verdict === "leak" || isHeapOfKnown(series)));
	const find = (metric, key) => leaking.find((series) => series.metric === metric && (key === void 0 || series.key === key));
	if (perIteration.unit === "goroutines") return find("leaked-goroutines") ?? find("goroutines");
	return find("owned-heap") ?? find("size-class", String(sizeClasses[0]?.bytes)) ?? leaking[0];
}
/** The same of the baseline; what never changed there has no series, and none that is too short is drawn. */
function baselineLine(report, arm, shown) {
	const like = seriesOf(report, {
		arm,
		workload: shown.workload
	}).find((series) => isAlike(series, shown));
	if (!like) return [shown.points.map(([x]) => [x, 0])];
	return like.points.length >= LEAST_POINTS ? [sinceBaseline(like)] : [];
}
function isAlike(series, { metric, key }) {
	return series.metric === metric && series.key === key;
}
function sinceBaseline({ points }) {
	const first = points[0]?.[1] ?? 0;
	return points.map(([x, y]) => [x, y - first]);
}
/** A unit in which the largest value has one to four digits. */
function scaleOf(series, points) {
	const most = Math.max(...points.map(([, y]) => Math.abs(y)));
	if (series.perIteration.unit === "bytes") {
		if (most >= MIB) return {
			name: "MiB kept",
			divisor: MIB,
			digits: 2
		};
		return most >= 10 * KIB ? {
			name: "KiB kept",
			divisor: KIB,
			digits: 1
		} : {
			name: "B kept",
			divisor: 1,
			digits: 0
		};
	}
	return {
		name: series.metric === "size-class" ? `objects of ${formatCount(Number(series.key))} B kept` : series.perIteration.unit,
		divisor: 1,
		digits: 0
	};
}
/** Nothing in a text of ours ends a quoted text of mermaid's; nothing else may come in. */
function plain(text) {
	return text.replace(/[^\w ,.'-]/g, "");
}
// src/report/markdown/heap-table.ts
/** How gopls' own heap moved in each workload, as Markdown. */
function heapTable(report) {
	return markdownRows([
		"gopls' own heap",
		"per iteration",
		"95 % interval",
		"per edit",
		"per request",
		"work done"
	], heapRows(report).map(({ workload, arm, perIteration, between, perEdit, perRequest, did }) => [
		workloadCell(report, workload, arm),
		perIteration,
		between,
		perEdit,
		perRequest,
		escapeMarkdown(did)
	]), [
		"l",
		"r",
		"r",
		"r",
		"r",
		"l"
	]);
}
// src/report/markdown/latency-table.ts
/** How long gopls took for what it was asked, as Markdown; "" where nothing was timed. */
function latencyTable(report) {
	const rows = latencyRows(report).map(({ workload, arm, what, count, median, p95 }) => [
		workloadCell(report, workload, arm),
		escapeMarkdown(what),
		count,
		median,
		p95
	]);
	if (rows.length === 0) return "";
	const table = markdownRows([
		"workload",
		"request",
		"asked",
		"median",
		"95th percentile"
	], rows, [
		"l",
		"l",
		"r",
		"r",
		"r"
	]);
	return `${latencyNote}\n\n${table}`;
}
// src/report/markdown/notable-table.ts
/** Series without a finding that are still worth a look, as Markdown. */
function notableTable(report) {
	return markdownRows([
		"also seen",
		"in",
		"per iteration",
		"95 % interval",
		""
	], notableSeries(report).map((series) => {
		const { workload } = series;
		const perIteration = judgedGrowth(series);
		const amount = formatAmount(perIteration.value, perIteration.unit);
		const between = formatInterval(perIteration, perIteration.unit);
		return [
			escapeMarkdown(seriesName(series)),
			codeSpan(workload),
			amount,
			between,
			verdictWords(series)
		];
	}), [
		"l",
		"l",
		"r",
		"r",
		"l"
	]);
}
// src/report/markdown/shed.ts
/**
* The sections as one document of at most `limit` UTF-16 units, as GitHub counts: while it is longer, the least dear
* section goes, the later one of two equals; a last line then names what went. What must stay is never cut.
*/
function shed(sections, limit) {
	const written = sections.filter(({ text }) => text !== "");
	let kept = written;
	while (join(kept, written).length > limit) {
		const least = kept.reduce((a, b) => b.keep <= a.keep ? b : a);
		if (least.keep === Number.POSITIVE_INFINITY) break;
		kept = kept.filter((section) => section !== least);
	}
	return join(kept, written);
}
function join(kept, written) {
	const gone = written.filter((section) => !kept.includes(section)).map(({ name }) => name);
	const note = gone.length === 0 ? [] : [`Left out to stay within GitHub's limit: ${gone.join(", ")}. The run directory has it all.`];
	return `${[...kept.map(({ text }) => text), ...note].join("\n\n")}\n`;
}
// src/report/markdown/stack-list.ts
const MOST_STACKS = 5;
const MOST_FRAMES = 25;
const LONGEST_FRAME = 300;
/**
* The stack behind each finding, as Markdown. It begins at the first frame of gopls: what lies below is the standard library's, 25
* frames of go/parser for a file, of which the function that allocates is named.
*/
function stackList({ findings }) {
	const named = findings.filter(({ frames }) => frames.length > 0);
	return named.filter((finding, i) => named.findIndex(({ fingerprint }) => fingerprint === finding.fingerprint) === i).slice(0, MOST_STACKS).map((finding) => `**${escapeMarkdown(finding.owner)}** (${escapeMarkdown(finding.summary)})\n\n${findingStack(finding)}`).join("\n\n");
}
/** The stack of one finding, which has frames, as Markdown. */
function findingStack({ frames }) {
	const first = Math.max(0, frames.findIndex(({ function: name }) => isToolsFunction(name)));
	const lines = frames.slice(first, first + MOST_FRAMES).map(({ function: name, file, line }) => {
		const place = file === "" ? "" : `  ${file.split(/[\\/]/).slice(-2).join("/")}${line > 0 ? `:${line}` : ""}`;
		return oneLine(name + place).slice(0, LONGEST_FRAME);
	});
	const left = frames.length - first - lines.length;
	const block = codeBlock(left > 0 ? [...lines, `… and ${left} more`] : lines);
	const [leaf] = frames;
	if (!leaf || first === 0) return block;
	const calls = first === 1 ? "1 call" : `${first} calls`;
	return `Allocated by ${codeSpan(shortName(leaf.function))}, ${calls} below:\n\n${block}`;
}
// src/report/markdown/render-markdown.ts
var render_markdown_exports = /* @__PURE__ */ __exportAll({ renderMarkdown: () => renderMarkdown });
/** GitHub refuses a comment above 65,536 characters; what a comment has around the report needs some of them. */
const LIMIT = 6e4;
const LONGEST_SUMMARY = 1e3;
const LONGEST_VERSION = 60;
/** By how the gate ends, so that it says what the check beside it says. */
const ICONS = {
	fail: "❌",
	pass: "✅",
	inconclusive: "⚠️",
	"not-measured": "🚫"
};
/**
* The report for a job summary, a comment or a file: below 60,000 characters, by leaving out the least important sections
* first. Names of other people's code and files can't become Markdown, HTML, links or mentions, and nobody's home is named.
*/
function renderMarkdown(measured, facts = {}) {
	const report = postedReport(measured);
	const section = (name, keep, text) => ({
		name,
		keep,
		text
	});
	return shed([
		section("verdict", Number.POSITIVE_INFINITY, verdict(report)),
		section("reason", 9, reason(report)),
		section("what to do", Number.POSITIVE_INFINITY, whatToDo(report)),
		section("comparison", 8, comparisonTable(report)),
		section("findings", 8, findingTable(report)),
		section("known leaks", 7, knownTable(report)),
		section("what is tolerated", 7, toleratedTable(report)),
		section("chart", 4, growthChart(report)),
		section("what was excluded", Number.POSITIVE_INFINITY, sentence([excludedSentence(report), powerSentence(report)].filter((part) => part !== "").join(" "))),
		section("how large gopls is", 6, sentence(standingSentence(report))),
		section("other growth", 6, notableTable(report)),
		section("warnings", 7, alert("WARNING", report.warnings.filter((warning) => !isNote(warning)))),
		section("notes", 6, alert("NOTE", report.warnings.filter(isNote))),
		section("live objects by size class", 5, details("What grew, object by object", classTable(report))),
		section("stacks", 3, details("Where it comes from", stackList(report))),
		section("how sure this is", 4, details("How sure is this?", certainty(report))),
		section("how long requests took", 3, details("How long requests took", latencyTable(report))),
		section("how to see it again", 2, details("See it yourself", again(report))),
		section("build", 1, details("What was measured", build(report))),
		section("footer", Number.POSITIVE_INFINITY, footer(report, facts))
	], LIMIT);
}
function verdict(report) {
	const text = report.outcome === "not-measured" ? `Not measured: ${report.summary}` : report.summary;
	return `### ${icon(report)} ${sentence(text)}`;
}
/** A leak that may stay is no green check. */
function icon(report) {
	const { but } = headline(report);
	return report.outcome === "pass" && but !== void 0 ? ICONS.inconclusive : ICONS[report.outcome];
}
function reason({ failure }) {
	if (!failure) return "";
	const [, ...output] = failure.message.split("\n");
	return [...output.length > 0 ? [codeBlock(output.slice(0, 40))] : [], escapeMarkdown(failure.hint)].join("\n\n");
}
function whatToDo(report) {
	if (report.outcome === "not-measured") return "";
	return sentence([
		headline(report).but,
		rateSentence(report),
		advice(report)
	].filter((text) => text !== void 0).join(" "));
}
function sentence(text) {
	return escapeMarkdown([...text].slice(0, LONGEST_SUMMARY).join(""));
}
function alert(kind, warnings) {
	if (warnings.length === 0) return "";
	return [`> [!${kind}]`, ...warnings.map(({ message }) => `> - ${escapeMarkdown(message)}`)].join("\n");
}
function certainty(report) {
	if (report.outcome === "not-measured") return "";
	return [
		escapeMarkdown(controlSentence(report)),
		heapTable(report),
		confirmationTable(report),
		`${workDone(report)} Growth is a leak if it is proven (99 %), exceeds the budget, continues in the second half of the run, and repeats in a fresh process. Counters are exact and are read after a forced garbage collection. The debug server's own memory and caches with a fixed cap are subtracted.`,
		footprints(report)
	].filter((text) => text !== "").join("\n\n");
}
function workDone(report) {
	const each = report.arms.length > 1 ? " of each version" : "";
	const phases = report.workloads.map(({ name, arm, cycles, iterationsPerCycle }) => {
		const alike = report.workloads.filter((other) => other.name === name && other.cycles === cycles).length;
		const whose = each !== "" && alike < report.arms.length ? ` of ${escapeMarkdown(armLabel(report, arm))}` : each;
		return `${codeSpan(name)}: ${cycles} cycles of ${iterationsPerCycle} iterations${whose}`;
	});
	return phases.length === 0 ? "" : `${[...new Set(phases)].join("; ")}.`;
}
function footprints({ comparisons }) {
	return comparisons.flatMap(({ footprint }) => footprint ? [footprint] : []).map(({ baselineBytes: { length: baseline }, candidateBytes: { length: candidate }, pValue }) => {
		return `gopls' own heap after the soak was read in ${baseline === candidate ? `${candidate} sessions of each version` : `${candidate} sessions, and ${baseline} of the baseline`}. The change is the Hodges–Lehmann shift (Mann–Whitney p = ${pValue.toPrecision(2)}).`;
	}).join("\n\n");
}
function again(report) {
	const { candidate } = comparedArms(report);
	if (!candidate || report.outcome === "not-measured") return "";
	const { workspace } = candidate;
	const command = measureCommand(report);
	return [
		`The same measurement${isSynthetic(workspace) ? "" : `, started in the workspace (${codeSpan(workspace)})`}:`,
		codeBlock([command]),
		...measureNotes(report).map(escapeMarkdown),
		"The same verdict, from the run directory (in a workflow, the unpacked artifact):",
		codeBlock([judgeCommand(report)])
	].join("\n\n");
}
function build({ arms, machine, startedAt, editing }) {
	const used = editingWords({ editing }, codeSpan);
	return [...arms.map(({ name, role, workspace, gopls }) => {
		const because = gopls.insteadOf === void 0 ? "" : `, as ${codeSpan(gopls.insteadOf)} can't build it`;
		const built = gopls.goVersion === void 0 ? "" : `, built with ${codeSpan(gopls.goVersion)}${because}`;
		const sum = gopls.sum === void 0 ? "" : `, ${codeSpan(gopls.sum)}`;
		const calls = gopls.toolchain === void 0 ? "" : `; it calls ${codeSpan(gopls.toolchain)}`;
		return `- ${role === "only" ? codeSpan(name) : role}: gopls ${codeSpan(gopls.version)}${built}${sum}, on ${isSynthetic(workspace) ? workspaceWords(workspace) : codeSpan(workspace)}${calls}${used}`;
	}), `- ${escapeMarkdown(`${machine.os} ${machine.arch}, ${machine.cpus} CPUs, ${startedAt}`)}`].join("\n");
}
function details(summary, text) {
	return text === "" ? "" : `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`;
}
function footer(report, { runUrl, artifactUrl }) {
	const { tool } = report;
	const links = [link("run", runUrl), link("report and profiles", artifactUrl)];
	const cost = costSentence(report);
	return `<sub>${[
		`${tool.name} ${escapeMarkdown(tool.version.slice(0, LONGEST_VERSION))}`,
		...links,
		cost ?? ""
	].filter((part) => part !== "").join(" · ")}</sub>`;
}
/** Only what can't be anything but an address becomes a link. */
function link(text, url) {
	return url !== void 0 && /^https?:\/\/[\w.:/%?=&~+-]+$/.test(url) ? `[${text}](${url})` : "";
}
export { linkedId as a, codeBlock as c, comparisonTable as i, codeSpan as l, render_markdown_exports as n, linkedNote as o, findingStack as r, markdownRows as s, renderMarkdown as t, escapeMarkdown as u };
