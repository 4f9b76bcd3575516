import { a as oneLine } from "./run-entry.js";
import { t as formatCount } from "./format-count.js";
import { l as andList, s as armLabel, t as ablationWords } from "./names.js";
import { a as isExpired } from "./findings.js";
import { d as nearlyWhole, i as againstCeiling, m as comparisonOf, n as unitWord } from "./units.js";
import { i as workloadOf, t as confirmationOf } from "./confirmation-of.js";
import { t as shortName } from "./short-name.js";
import { n as isToolsFunction } from "./package-suffix.js";
// src/report/ask/is-note.ts
const NOTES = /* @__PURE__ */ new Set([
	"known-leaks-of-ignored",
	"known-not-seen",
	"descriptors-grow",
	"settings-left",
	"environment"
]);
/** Whether a warning of the report is only worth knowing: it takes nothing off the verdict. */
function isNote({ code }) {
	return NOTES.has(code);
}
// src/report/ask/no-worse-than.ts
/** "no worse than v0.23.0", where the comparison shows that the growth is no news; undefined: it is, or nothing is compared. */
function noWorseThan(finding, report) {
	if (finding.kind === "regression" || finding.kind === "footprint") return void 0;
	const comparison = comparisonOf(report, finding.arm);
	const growths = comparison?.growth.filter(({ workload }) => workload === finding.workload) ?? [];
	const heap = growths.find(({ metric }) => metric === "owned-heap");
	if (!comparison || !heap || growths.some(({ verdict }) => verdict === "worse" || verdict === "inconclusive")) return;
	return `no worse than ${armLabel(report, comparison.baseline)}`;
}
// src/report/words/finding/fresh-process.ts
/** A smaller multiple of the work is not worth naming. */
const LEAST_TIMES = 2;
/**
* What became of a finding in a fresh process: "confirmed in a fresh process with 3.4 times the work: 1,080 × all requests, after 320
* iterations". A turn of a piece does of its work what an iteration does. Undefined where it was confirmed and the report does not
* say how.
*/
function freshProcess(finding, report) {
	const confirmation = confirmationOf(finding, report);
	if (!finding.confirmed) return confirmation === void 0 ? "not tried in a fresh process" : "grew differently in a fresh process";
	if (!confirmation) return void 0;
	const { ablation, turns, notBy = [] } = confirmation;
	const workload = workloadOf(report, finding);
	const not = notBy.length > 0 ? `, and not by ${andList(notBy.map(ablationWords))} alone` : "";
	const done = `${formatCount(turns)} × ${ablationWords(ablation)}`;
	if (!workload) return `confirmed in a fresh process: ${done}${not}`;
	const iterations = Math.round(workload.cycles * workload.iterationsPerCycle);
	const times = Math.round(10 * turns / iterations) / 10;
	return `confirmed in a fresh process${times >= LEAST_TIMES ? ` with ${formatCount(times)} times the work` : ""}: ${done}, after ${formatCount(iterations)} ${iterations === 1 ? "iteration" : "iterations"}${not}`;
}
// src/report/words/finding/holder-note.ts
/**
* Who holds what is kept: "held by server.leakedForTest → element: 1 object for every request, by two reference-chain profiles". Undefined: nobody
* could tell.
*/
function holderNote(finding) {
	const { holder } = finding;
	if (!holder) return void 0;
	const unit = unitWord(holder.unit, finding);
	const kept = `${counted(nearlyWhole(holder.objectsPerUnit), "object", "objects")} for every ${unit}`;
	if (holder.by === "references") {
		const others = holder.others ?? 0;
		const too = others > 0 ? `; ${counted(others, "other chain fits", "other chains fit")} as well` : "";
		return `held by ${chain(holder)}: ${kept}, by two reference-chain profiles${too}`;
	}
	return `held by ${`${counted(holder.entriesPerUnit ?? 1, "entry", "entries")} of ${brief(holder.path[0] ?? "")}`}: ${kept} (inferred from gopls' own counters, which grow alike)`;
}
function counted(count, one, more) {
	return `${formatCount(count)} ${count === 1 ? one : more}`;
}
/** Of a longer chain the first and the last are shown. */
const MOST_NODES = 8;
function chain({ path }) {
	const [root = "", ...nodes] = path;
	const names = [brief(shortName(root)), ...nodes.map(nodeName)];
	const half = MOST_NODES / 2;
	return (names.length <= MOST_NODES ? names : [
		...names.slice(0, half),
		"…",
		...names.slice(-4)
	]).join(" → ");
}
const WORDS = {
	"[]": "element",
	$mapkey: "map key",
	$mapval: "map value",
	$sub_objects$: "what it points to"
};
/** A field's name without its type: "children. (map[context.canceler]struct {})". */
function nodeName(node) {
	const times = / × \d+$/.exec(node)?.[0] ?? "";
	const [name = ""] = node.slice(0, node.length - times.length).split(". (");
	return brief((WORDS[name] ?? shortName(name)) + times);
}
const MOST_CHARACTERS = 60;
function brief(name) {
	const characters = [...oneLine(name)];
	return characters.length > MOST_CHARACTERS ? `${characters.slice(0, 59).join("")}…` : characters.join("");
}
// src/report/words/finding/frames.ts
/** The function that allocates, and the first of gopls' own that led there: "token.(*File).AddLine ← parsego.Parse (parse.go:52)". */
function whereAllocated({ frames }) {
	const [leaf] = frames;
	if (!leaf) return void 0;
	const caller = frames.find(({ function: name }) => isToolsFunction(name));
	if (!caller || caller === leaf) return shortFrame(leaf);
	return `${shortFrame({
		...leaf,
		file: ""
	})} ← ${shortFrame(caller)}`;
}
/** Generic Go symbols reach thousands of characters. */
const LONGEST_NAME = 100;
/** A frame to be read: "cache.(*Snapshot).clone (snapshot.go:1707)". */
function shortFrame({ function: name, file, line }) {
	const base = file.split(/[\\/]/).at(-1) ?? "";
	const place = base === "" ? "" : ` (${base}${line > 0 ? `:${line}` : ""})`;
	const characters = [...oneLine(shortName(name))];
	const shown = characters.length > LONGEST_NAME ? [...characters.slice(0, 99), "…"] : characters;
	return oneLine(shown.join("") + place);
}
// src/report/words/finding/mechanism-words.ts
const GOROUTINES = {
	"blocked-sender": "they are blocked in a send: nobody receives from the channel",
	"blocked-receiver": "they are blocked in a receive: nobody sends to the channel or closes it",
	"blocked-select": "they are blocked in a select of which no case comes",
	"waits-for-lock": "they wait for a lock that is not given back",
	"waits-for-others": "they wait for others that do not finish",
	"waits-for-input": "they wait for input on a connection or a file that is not closed",
	timer: "they sleep",
	"cancel-never-called": "their context is not cancelled"
};
const HEAP = {
	"cancel-never-called": "a parent context keeps what is not cancelled",
	timer: "a timer keeps it that has not gone off"
};
/** Above this share of what grew it is all of it. */
const ALL = .95;
/** What keeps it from being given back, and how that is known; undefined: no rule tells. */
function mechanismWords({ mechanism, perIteration }) {
	if (!mechanism) return void 0;
	const { name, seen, share, startedBy } = mechanism;
	const isGoroutines = perIteration.unit === "goroutines";
	const words = isGoroutines ? GOROUTINES[name] : HEAP[name];
	if (words === void 0) return void 0;
	const of = share >= ALL ? "" : ` for ${Math.round(share * 100)} % of ${isGoroutines ? "them" : "the bytes"}`;
	const starter = startedBy === void 0 ? "" : `; started by ${functionName(startedBy)}`;
	return `${words} (${functionName(seen)}${of}${starter})`;
}
function functionName(name) {
	return shortFrame({
		function: name,
		file: "",
		line: 0
	});
}
// src/report/words/finding/finding-notes.ts
/** Notes on a finding: who holds it, the known leak, the toleration, how the baseline compares, and the fresh process. */
function findingNotes(finding, report) {
	return [
		holderNote(finding),
		knownNote(finding),
		tolerationNote(finding, report),
		mechanismWords(finding),
		noWorseThan(finding, report),
		isAccepted(finding) && !finding.confirmed ? void 0 : freshProcess(finding, report),
		minimalNote(finding)
	].filter((note) => note !== void 0);
}
/** What is accepted need not be tried in a fresh process. */
function isAccepted({ kind }) {
	return kind === "known" || kind === "tolerated";
}
function minimalNote({ minimal }) {
	if (!minimal) return void 0;
	const { found, tries, cutShort } = minimal;
	const searched = `${tries} ${tries === 1 ? "try" : "tries"}${cutShort ? ", until the time was over" : ""}`;
	if (!found) return `no shorter workload showed it again (${searched})`;
	const { steps, turns, file } = found;
	return `shortest workload that shows it: ${steps.length === 1 ? "1 step" : `${steps.length} steps`}: ${steps.join(", ")} (${searched}; again in ${turns} turns): ${file}`;
}
function knownNote(finding) {
	const { known, kind } = finding;
	if (!known) return void 0;
	const { id, title, since, ceiling, excused } = known;
	const limit = againstCeiling(finding, {
		amount: ceiling.bytes,
		per: ceiling.per
	});
	if (kind === "leak" && limit.above !== void 0) return `known leak ${id}, but ${limit.above} above its ceiling of ${limit.ceiling} per ${unitWord(ceiling.per)}`;
	if (excused === false) return `looks like known leak ${id} (${title}); not excused, because gopls' version is unknown: --known-leaks-of v0.24.0 takes it for that release`;
	if (kind === "leak") return `known leak ${id} (${title}), but more objects of a size than are known of it`;
	return `known leak ${id}${since === void 0 ? "" : `, since ${since}`}: ${title}`;
}
function tolerationNote(finding, report) {
	const { toleration } = finding;
	if (!toleration || toleration.holds) return void 0;
	const { expires, reason, ceiling, per, why } = toleration;
	if (isExpired(toleration, report)) return `no longer tolerated: the toleration ended on ${expires} (${reason})`;
	const { above, ceiling: limit } = againstCeiling(finding, {
		amount: ceiling,
		per
	});
	if (above === void 0) return `not tolerated: ${why}`;
	return `${above} above the tolerated ${limit} per ${unitWord(per)} (${reason})`;
}
export { noWorseThan as a, freshProcess as i, shortFrame as n, isNote as o, whereAllocated as r, findingNotes as t };
