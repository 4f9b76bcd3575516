import { t as ReportSchema } from "./report.js";
// src/report/json/parse-report.ts
/** Of a report, zipped or not; the largest ones seen have some hundred KB. */
const MAX_REPORT_BYTES = 5242880;
/** Far above any report of this program, whose pictures of stacks have some ten thousand values each, and what a hostile one must not make us work on. */
const MOST_LEVELS = 32;
const MOST_VALUES = 5e5;
const LONGEST_TEXT = 1e4;
/** A report out of the text of a report.json from anybody, or why it is none. */
function parseReport(text) {
	const json = parseJson(text);
	if (json === void 0) return { reason: "it is not JSON, or cut off" };
	const excess = excessOf(json);
	if (excess !== void 0) return { reason: excess };
	const parsed = ReportSchema.safeParse(json);
	if (parsed.success) return { report: parsed.data };
	const issue = parsed.error.issues[0];
	return { reason: `it does not fit the schema: ${issue && issue.path.length > 0 ? `${issue.path.join(".")}: ` : ""}${issue?.message ?? "it is something else"}` };
}
/** The engine's own message is not passed on, as it quotes the text. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** What a value has too much of; undefined: nothing. It is walked without recursion, as it may be nested without end. */
function excessOf(json) {
	const rest = [{
		value: json,
		level: 1
	}];
	let values = 0;
	for (let next = rest.pop(); next !== void 0; next = rest.pop()) {
		const { value, level } = next;
		if (level > MOST_LEVELS) return `it is nested more than ${MOST_LEVELS} levels deep`;
		if (++values > MOST_VALUES) return `it has more than ${MOST_VALUES} values`;
		if (typeof value === "string" && value.length > LONGEST_TEXT) return `it has a text of more than ${LONGEST_TEXT} characters`;
		if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) rest.push({
			value: inner,
			level: level + 1
		});
	}
}
export { parseReport as n, MAX_REPORT_BYTES as t };
