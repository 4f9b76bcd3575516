import { o as exitCode } from "./real-world.js";
import { a as shownJson, i as shown } from "./shown.js";
import { o as isNote, r as whereAllocated, t as findingNotes } from "./finding-notes.js";
import { t as postedReport } from "./posted-report.js";
import { a as oneLine } from "./run-entry.js";
import { c as comparedArms, r as isSynthetic, s as armLabel } from "./names.js";
import { c as formatInterval, m as comparisonOf, o as formatAmount, s as formatChange } from "./units.js";
import { r as candidateFindings } from "./findings.js";
import { a as headline } from "./confirmation-of.js";
import { t as advice } from "./advice.js";
import { t as afterSoak } from "./changed.js";
// src/report/sarif/sarif-message.ts
/**
* Sentences as a plain text message. Other people's names stay text: braces are doubled, because a single one is a placeholder (SARIF 2.1.0,
* section 3.11.5), and "](" is torn apart, because it is in the middle of a link (section 3.11.6).
*/
function sarifMessage(...sentences) {
	return { text: sentences.filter((sentence) => sentence !== void 0).map(oneLine).filter((sentence) => sentence !== "").map(asSentence).join(" ").replace(/[{}]/g, "$&$&").replace(/\]\(/g, "] (") };
}
/** Notes of a finding are fragments: "known leak CL-D". */
function asSentence(text) {
	const begun = /^[a-z]+ /.test(text) && !/^gopls\b/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
	return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
// src/report/sarif/sarif-places.ts
/** The root of the repository in which the workspace is, as tools name it. */
const REPOSITORY = "%SRCROOT%";
/** Where Go's own library and the modules that gopls is built of begin. */
const GO_SOURCE = "GOSRC";
/** What the relative addresses of a run begin at. Where that is on a machine is nobody's business, and may be left out (section 3.14.14). */
const uriBases = {
	[REPOSITORY]: { description: { text: "The root of the repository in which the workspace is." } },
	[GO_SOURCE]: { description: { text: "Go's own library, and the modules of which gopls is built, by their paths." } }
};
/** Of a place that stands for a whole file. All four are given, because GitHub asks for them. */
const START = {
	startLine: 1,
	startColumn: 1,
	endLine: 1,
	endColumn: 2
};
/**
* Where a viewer shows a result. What leaks is gopls, whose files are in nobody's repository, and GitHub shows no result without a file of the
* repository. So the file is the one that says what was measured: the workspace's go.mod. A file of the workload would be there too, but it
* would blame code that only was typed into. A workspace of several modules has no go.mod of its own, and a synthetic one is in no repository:
* viewers then show the result without the text of the file. The function that allocates is the logical location, and the location's own
* message says all this to the reader.
*/
function placeOf(report, { arm, frames = [] }, root) {
	const { workspace = "" } = report.arms.find(({ name }) => name === arm) ?? report.arms[0] ?? {};
	const folder = root === void 0 || isSynthetic(workspace) ? "" : folderBelow(root, workspace);
	const [leaf] = frames;
	return {
		physicalLocation: {
			artifactLocation: {
				uri: encoded(`${folder}go.mod`),
				uriBaseId: REPOSITORY
			},
			region: START
		},
		...leaf === void 0 ? {} : { logicalLocations: [logical(leaf.function)] },
		message: sarifMessage(isSynthetic(workspace) ? "gopls was given a synthetic module" : "gopls was given this workspace", "What is reported is gopls' own, and nothing in this file is wrong.")
	};
}
/** "api/" of the workspace /src/shop/api below the root /src/shop; "" of the root itself, and of what is not below it. */
function folderBelow(root, workspace) {
	const parts = (path) => path.split(/[\\/]/).filter((part) => part !== "");
	const [above, whole] = [parts(root), parts(workspace)];
	return above.every((part, i) => part === whole[i]) ? whole.slice(above.length).map((part) => `${part}/`).join("") : "";
}
/** The stack that allocated, from the leaf (section 3.44). None where no profile could name it. */
function stacksOf({ frames }) {
	if (frames.length === 0) return [];
	return [{
		message: sarifMessage("The call stack that allocated most of what is kept, from the function that allocates."),
		frames: frames.map((frame) => ({ location: frameLocation(frame) }))
	}];
}
function frameLocation({ function: name, file, line }) {
	const logicalLocations = [logical(name)];
	if (file === "") return { logicalLocations };
	const region = line > 0 ? { region: { startLine: line } } : {};
	return {
		physicalLocation: {
			artifactLocation: sourceFile(file),
			...region
		},
		logicalLocations
	};
}
/** A file by its module's path is relative, and one of a checkout's build absolute. */
function sourceFile(file) {
	const path = file.replace(/\\/g, "/");
	if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded(path)}` };
	return path.startsWith("/") ? { uri: `file://${encoded(path)}` } : {
		uri: encoded(path),
		uriBaseId: GO_SOURCE
	};
}
/** What a path may have in an address stays: "@" of a module's version among it. */
function encoded(path) {
	return path.split("/").map((part) => encodeURIComponent(part).replace(/%40/g, "@")).join("/");
}
function logical(name) {
	return {
		fullyQualifiedName: name,
		kind: "function"
	};
}
// src/report/sarif/sarif-rules.ts
const RESTART = "Restarting gopls frees what it kept.";
/** One rule for each kind of finding, and one for each way to have no answer. The texts never change with a report. */
const sarifRules = [
	{
		id: "leak",
		name: "MemoryLeak",
		level: "error",
		short: "gopls keeps memory for work that is over",
		full: "The growth is proven, exceeds the budget, continues in the second half of the run, and repeats in a fresh process. A suspect that was not confirmed is a warning.",
		help: `${RESTART} To accept it for now, add a toleration for its fingerprint to the gate's config. The page report.html has one to copy.`
	},
	{
		id: "regression",
		name: "GrowthRegression",
		level: "error",
		short: "gopls keeps more memory than its baseline",
		full: "The same work makes this gopls keep more than the gopls that it is compared with.",
		help: "Stay on the baseline's version. To let it pass, leave regression out of --fail-on."
	},
	{
		id: "footprint",
		name: "FootprintRegression",
		level: "error",
		short: "gopls needs more memory than its baseline before any work",
		full: "After the soak the heap that gopls owns is larger than the baseline's, by more than is allowed.",
		help: "Stay on the baseline's version, or allow the larger heap with --max-footprint."
	},
	{
		id: "known",
		name: "KnownLeak",
		level: "note",
		short: "gopls has a leak that is known",
		full: "A leak of the catalogue of known leaks, below the ceiling that the catalogue gives it.",
		help: `There is nothing to do. ${RESTART} With --fail-on any-leak, the gate fails.`
	},
	{
		id: "tolerated",
		name: "ToleratedLeak",
		level: "note",
		short: "gopls has a leak that the gate's config tolerates",
		full: "A leak whose fingerprint is in the tolerations of the gate's config, below the ceiling given there and before the last day.",
		help: "There is nothing to do until the toleration ends. With --fail-on any-leak, the gate fails."
	},
	{
		id: "inconclusive",
		name: "Inconclusive",
		level: "warning",
		short: "The gate could not decide whether gopls leaks",
		full: "The measurement neither proves a leak nor excludes one. That gopls is clean was not shown.",
		help: "Measure again, for longer: more --cycles, or more --max-minutes where the time was over."
	},
	{
		id: "not-measured",
		name: "NotMeasured",
		level: "error",
		short: "gopls was not measured",
		full: "gopls could not be installed or started, did not load the workspace or did not answer. Nothing is known of its memory.",
		help: "The message says what went wrong, and what helps."
	}
];
// src/report/sarif/sarif-results.ts
/**
* What a person should see: each finding in the arms that are judged, and that there is no answer where there is none. The latter is a result
* beside the notification of the run, because GitHub reads no notifications, and a list without results looks clean there.
*/
function sarifResults(report, root) {
	const results = candidateFindings(report, "leak", "regression", "footprint", "known", "tolerated").map((finding) => resultOf(finding, report, root));
	const open = withoutAnswer(report, results);
	return open === void 0 ? results : [openResult(open, report, root), ...results];
}
function resultOf(finding, report, root) {
	const { kind, fingerprint, workload, confirmed, owner } = finding;
	const fails = failsGate(finding, report);
	const stacks = stacksOf(finding);
	const suppressions = fails ? [] : suppressionsOf(finding);
	const isAccepted = kind === "known" || kind === "tolerated";
	return {
		...rule(kind),
		level: fails ? "error" : isAccepted ? "note" : "warning",
		message: sarifMessage(`gopls ${armLabel(report, finding.arm)}: ${finding.summary}`, growthSentence(finding, report), allocatedSentence(finding), ...findingNotes(finding, report), !fails && !isAccepted ? "The gate does not fail because of it." : void 0),
		locations: [placeOf(report, finding, root)],
		partialFingerprints: fingerprints(fingerprint),
		...stacks.length > 0 ? { stacks } : {},
		...suppressions.length > 0 ? { suppressions } : {},
		properties: {
			owner,
			...workload === "" ? {} : { workload },
			confirmed
		}
	};
}
function growthSentence(finding, report) {
	const { kind, perIteration, workload } = finding;
	if (kind === "footprint") {
		const footprint = comparisonOf(report, finding.arm)?.footprint;
		return footprint && afterSoak(footprint);
	}
	const { value, unit } = perIteration;
	const amount = kind === "regression" ? formatChange(value, unit) : formatAmount(value, unit);
	return `Growth${kind === "regression" ? " against the baseline" : ""} per iteration of ${workload}: ${amount} (${formatInterval(perIteration, unit)}, 95 %)`;
}
function allocatedSentence(finding) {
	const where = whereAllocated(finding);
	return where === void 0 ? void 0 : `Allocated for ${finding.owner} by ${where}`;
}
/** Whether it is a reason that the gate fails; a suspect is none. */
function failsGate({ kind, confirmed }, { outcome, failOn }) {
	if (outcome !== "fail") return false;
	if (kind === "known" || kind === "tolerated") return failOn.includes("any-leak");
	if (!confirmed) return false;
	return kind === "leak" ? failOn.includes("leak") || failOn.includes("any-leak") : failOn.includes("regression");
}
/** Who accepted it, and why: the catalogue, or the user. Viewers that know suppressions hide it, and GitHub shows it as a note. */
function suppressionsOf({ kind, known, toleration }) {
	const accepted = (justification) => [{
		kind: "external",
		status: "accepted",
		justification
	}];
	if (kind === "known" && known) return accepted(`known leak ${known.id}: ${known.title}`);
	if (kind === "tolerated" && toleration) return accepted(`tolerated until ${toleration.expires}: ${toleration.reason}`);
	return [];
}
/** The rule of a report without an answer; also where the gate fails and no finding is the reason, as with --fail-on inconclusive. */
function withoutAnswer({ outcome }, results) {
	if (outcome === "not-measured" || outcome === "inconclusive") return outcome;
	return outcome === "fail" && results.every(({ level }) => level !== "error") ? "inconclusive" : void 0;
}
function openResult(id, report, root) {
	const { candidate } = comparedArms(report);
	const { failure, summary, outcome } = report;
	const message = id === "not-measured" ? sarifMessage(`gopls was not measured: ${summary}`, failure?.hint) : sarifMessage(summary, headline(report).but, advice(report));
	return {
		...rule(id),
		level: outcome === "inconclusive" ? "warning" : "error",
		message,
		locations: [placeOf(report, candidate ? { arm: candidate.name } : {}, root)],
		partialFingerprints: fingerprints(id)
	};
}
function rule(id) {
	return {
		ruleId: id,
		ruleIndex: sarifRules.findIndex((one) => one.id === id),
		kind: "fail"
	};
}
/**
* What makes two results the same: a finding's own fingerprint, across runs and versions. The second name is the only one that GitHub reads;
* without it, results at the start of one file would all be the same there.
*/
function fingerprints(identity) {
	return {
		"goplsLeakGate/v1": identity,
		primaryLocationLineHash: identity
	};
}
// src/report/sarif/render-sarif.ts
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/**
* The report as SARIF 2.1.0, for GitHub code scanning and other viewers of results. Section numbers in this drawer are those of the OASIS
* Standard. A run without an answer did not succeed, and has a result that says so. Equal reports give equal bytes.
*/
function renderSarif(measured, { root } = {}) {
	const report = postedReport(measured);
	const { tool } = report;
	const run = {
		tool: { driver: {
			name: tool.name,
			version: tool.version,
			rules: sarifRules.map(descriptor)
		} },
		invocations: [invocation(report)],
		originalUriBaseIds: uriBases,
		columnKind: "utf16CodeUnits",
		results: sarifResults({
			...report,
			arms: withWorkspaces(report, measured)
		}, root)
	};
	return `${shownJson(JSON.stringify({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	}, null, 2))}\n`;
}
/** The report that is posted, but with the folders that places are named by. */
function withWorkspaces({ arms }, measured) {
	return arms.map((arm, i) => ({
		...arm,
		workspace: shown(measured.arms[i]?.workspace ?? arm.workspace)
	}));
}
/** A reportingDescriptor object (section 3.49). */
function descriptor({ id, name, level, short, full, help }) {
	return {
		id,
		name,
		shortDescription: { text: short },
		fullDescription: { text: full },
		defaultConfiguration: { level },
		help: { text: help },
		properties: {
			tags: ["memory", "performance"],
			precision: "high"
		}
	};
}
/** The run itself (section 3.20). */
function invocation(report) {
	const { outcome, startedAt, failure, warnings, summary } = report;
	const said = [
		...failure ? [notification("error", failure.code, failure.message, failure.hint)] : [],
		...outcome === "inconclusive" ? [notification("warning", "inconclusive", summary)] : [],
		...warnings.map((warning) => notification(isNote(warning) ? "note" : "warning", warning.code, warning.message))
	];
	return {
		executionSuccessful: outcome === "pass" || outcome === "fail",
		exitCode: exitCode(outcome),
		exitCodeDescription: outcome,
		startTimeUtc: startedAt,
		toolExecutionNotifications: said
	};
}
/** A notification object (section 3.58). */
function notification(level, id, ...sentences) {
	return {
		descriptor: { id },
		level,
		message: sarifMessage(...sentences)
	};
}
export { renderSarif };
