import { t as formatCount } from "./format-count.js";
// src/text/and-list.ts
/** "a", "a and b", "a, b and c". */
function andList(parts) {
	const last = parts.at(-1) ?? "";
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
// src/report/ask/arms.ts
/** The arm that is judged, the first of several candidates or the only one, and the one that it is compared with. */
function comparedArms({ arms }) {
	return {
		candidate: arms.find(({ role }) => role !== "baseline"),
		baseline: arms.find(({ role }) => role === "baseline")
	};
}
/** An arm in a word: its gopls' version, and its role beside it where another arm runs the same version. */
function armLabel({ arms }, name) {
	const arm = arms.find((candidate) => candidate.name === name);
	if (!arm) return name ?? "";
	const { version } = arm.gopls;
	return arms.some((other) => other !== arm && other.gopls.version === version) ? `${version} (${arm.role === "only" ? arm.name : arm.role})` : version;
}
// src/report/words/names.ts
/** What a series counts, in words; where known leaks grow in it, what is left beside them. */
function seriesName({ besideKnown, ...counted }) {
	const name = countedName(counted);
	return besideKnown ? `${name} beside ${andList(besideKnown.leaks)}` : name;
}
function countedName({ metric, key }) {
	switch (metric) {
		case "owned-heap": return "gopls' own heap";
		case "size-class": return `objects of ${formatCount(Number(key))} B`;
		case "large-objects": return "objects above 18 KiB";
		case "goroutines": return key === "" ? "goroutines on all stacks" : `goroutines at ${key}`;
		case "leaked-goroutines": return `goroutines that can never run again at ${key}`;
		case "counter": return `entries of gopls' cache: ${key}`;
		case "heap-alloc": return "HeapAlloc";
		case "rss": return "RSS";
		case "descriptors": return "open file descriptors";
	}
}
const WORDS = {
	leak: "leak",
	plateau: "levelled off",
	"within-budget": "within the budget",
	bounded: "no growth",
	inconclusive: "undecided"
};
/** A series' verdict in words; a suspect that did not grow in a fresh process did not repeat. */
function verdictWords({ verdict, confirmation }) {
	return confirmation?.answer === "refuted" ? "did not repeat" : WORDS[verdict];
}
/** A piece of a workload that was done again and again, in words. */
function ablationWords(ablation) {
	switch (ablation) {
		case "asks": return "all requests";
		case "edits": return "the edits alone";
		case "all": return "the whole iteration";
		default: return ablation;
	}
}
/** A workspace for the reader: its path, or what was made in place of one. */
function workspaceWords(workspace) {
	const [, packages, lines] = SYNTHETIC.exec(workspace) ?? [];
	return packages === void 0 ? workspace : `a synthetic module of ${packages} packages of ${lines} lines`;
}
/** Whether a workspace was made for the measurement, so that its name says all of it. */
function isSynthetic(workspace) {
	return SYNTHETIC.test(workspace);
}
/** As --workspace takes it; a folder is an absolute path. */
const SYNTHETIC = /^synthetic:(\d+)x(\d+)$/;
/**
* By which editor gopls was used, and how it was reached, where that was otherwise than usual: ", as neovim, with 2 editors
* attached to one gopls"; empty where all was as usual. `quote` makes a name safe where it is put.
*/
function editingWords({ editing }, quote) {
	if (!editing) return "";
	const { editor, settings, clients, rpcTrace } = editing;
	return [
		editor === void 0 ? "" : `, as ${quote(editor)}`,
		settings === void 0 ? "" : `, with the settings of ${quote(settings)}`,
		clients === void 0 ? "" : `, with ${clients} ${clients === 1 ? "editor" : "editors"} attached to one gopls`,
		rpcTrace ? ", which logged all messages" : ""
	].join("");
}
export { verdictWords as a, comparedArms as c, seriesName as i, andList as l, editingWords as n, workspaceWords as o, isSynthetic as r, armLabel as s, ablationWords as t };
