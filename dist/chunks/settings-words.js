import { a as oneLine } from "./run-entry.js";
// src/plan/settings/settings-words.ts
/** What was taken of a file of editor settings and what was not: "took from settings.json, as Zed writes it: …; left out: …". */
function settingsWords({ file, format, taken, left }) {
	const as = format === void 0 ? "" : `, as ${format} writes it`;
	const leftOut = left.length === 0 ? "" : `; left out: ${someOf(left).join("; ")}`;
	return `took from ${file}${as}: ${someOf(taken).join("; ") || "nothing"}${leftOut}`;
}
const MOST = 20;
/** A list of a file's names that a reader reads to its end, each on one line; of a longer one, its beginning and the number of the rest. */
function someOf(list) {
	const lines = list.slice(0, MOST).map(oneLine);
	return list.length <= MOST ? lines : [...lines, `${list.length - MOST} more`];
}
export { someOf as n, settingsWords as t };
