import { D as makeTemporaryFolder, _ as apartWords, a as placesOf, b as scanWorkspace, c as writeSynthetic, d as needsCopy, f as changedFiles, j as toolchainName, p as bindWorkload, t as extentSentence, u as goForCopy } from "./extent-sentence.js";
import { a as oneLine } from "./run-entry.js";
import { n as wrap, r as wrapBeside } from "./wrap.js";
import { t as fileRefOf } from "./file-ref-of.js";
import { E as needsOwnSession, O as stepsOf } from "./plan.js";
import { t as stepWords } from "./step-words.js";
import { rmSync } from "node:fs";
// src/workload/text/render-steps.ts
/** Paths that are named of several. */
const NAMED = 2;
/** What would be sent to gopls, step by step, with the files that the workspace has for it; within `columns`. */
function renderSteps(workload, filesOf, columns) {
	const { name, iterationsPerCycle, tour } = workload;
	const where = needsOwnSession(workload) ? "on a gopls of its own" : "on the shared gopls";
	const head = `${name}: ${tour ? `a tour of ${tour.of}` : "a loop"}, ${iterationsPerCycle} iterations between two readings, ${where}`;
	const width = Math.max(...stepsOf(workload).map(({ step }) => step.do.length));
	const parts = [
		"setup",
		"iteration",
		"teardown"
	].filter((part) => workload[part].length > 0);
	const edited = /* @__PURE__ */ new Set();
	const lines = parts.flatMap((part) => [`  ${part}`, ...stepLines(workload[part], {
		filesOf,
		number: "",
		onEach: part !== "iteration",
		width,
		columns,
		edited,
		editedBefore: new Set(edited)
	})]);
	return `${[...wrap(head, columns), ...lines].join("\n")}\n`;
}
function stepLines(steps, listing) {
	return steps.flatMap((step, index) => {
		const number = `${listing.number}${index + 1}`;
		const start = `${"  ".repeat(number.split(".").length)}${number.padStart(3)}  ${step.do.padEnd(listing.width)}`;
		return [...wrapBeside(`${start}  `, oneLine(about(step, listing)), listing.columns), ...inner(step, {
			...listing,
			number: `${number}.`
		})];
	});
}
function about(step, listing) {
	const [fileWords, words] = [files(step, listing), stepWords(step)];
	if (fileWords === "" || words === "") return fileWords + words;
	return step.do === "ask" || step.do === "cancel" ? `${words} in ${fileWords}` : `${fileWords}: ${words}`;
}
function inner(step, listing) {
	if (step.do === "repeat") return stepLines(step.steps, listing);
	if (step.do !== "choose") return [];
	return step.from.flatMap((list, index) => stepLines(list, {
		...listing,
		number: `${listing.number}${index + 1}.`
	}));
}
/** The files of a step, the place where there is one file, and those in which it is left out. */
function files(step, listing) {
	const { filesOf, onEach, edited } = listing;
	const ref = fileRefOf(step);
	if (ref === void 0) return "";
	const most = "most" in step ? step.most : void 0;
	const all = filesOf(ref);
	const [only, ...more] = all;
	if (!only) return `(left out: the workspace has no file for ${ref})`;
	const without = all.slice(0, most).filter((file) => !edited.has(file.path) && file.placesOf(step)?.length === 0);
	noteEdited(step, all.filter((file) => !without.includes(file)), listing);
	const leftOut = leftOutWords(without, Math.min(most ?? all.length, all.length));
	if (more.length === 0) {
		const position = only.placesOf(step)?.[0];
		const where = position === void 0 ? only.path : `${only.path}:${position}`;
		return leftOut === "" ? where : `${where} (${leftOut})`;
	}
	const named = all.slice(0, NAMED).map(({ path }) => path);
	const list = all.length > NAMED ? `${named.join(", ")} …` : named.join(", ");
	const turns = onEach ? `${all.length}, each` : `${all.length}, in turn`;
	return `${list} (${[most !== void 0 ? `${Math.min(most, all.length)} at once` : ref === "next" ? `${all.length} stops` : turns, leftOut].filter((words) => words !== "").join("; ")})`;
}
const EDITS = /* @__PURE__ */ new Set([...[
	"edit",
	"type",
	"apply-action",
	"change-on-disk",
	"write-by-rename"
]]);
/** A change that is taken back is none. */
function noteEdited(step, worked, { edited, editedBefore }) {
	for (const { path } of worked) {
		if (EDITS.has(step.do)) edited.add(path);
		if (step.do === "take-back" && !editedBefore.has(path)) edited.delete(path);
	}
}
/** Of files that have no place for a step, as the run warns of them. */
function leftOutWords(without, all) {
	const [first, ...more] = without;
	if (!first) return "";
	const others = more.length > 0 ? ` and ${more.length} more` : "";
	return `left out${without.length === all ? "" : ` in ${first.path}${others}`}: no such place`;
}
// src/commands/dry-run.ts
/**
* The steps of a plan's workloads in its workspace and what a run takes, without a gopls, within `width` columns. Throws what
* scanWorkspace and chooseFiles throw, and workspace-of-go.
*/
async function dryRun(plan, world, width) {
	const { arms, workloads, schedule } = plan;
	const [arm] = arms;
	if (!arm) throw new Error("a plan has arms");
	const made = arm.synthetic ? makeTemporaryFolder(world) : void 0;
	try {
		if (arm.synthetic && made) writeSynthetic(arm.synthetic, schedule.seed, made);
		const root = made ?? arm.workspace;
		const toolchain = arm.goVersion === void 0 ? void 0 : toolchainName(arm.goVersion);
		const asked = {
			...arm,
			workspace: root,
			toolchain
		};
		if (!made && needsCopy(plan)) await goForCopy(asked, world);
		const scan = await scanWorkspace(asked, world);
		const binding = {
			changed: await changedFiles(root, world),
			seed: schedule.seed,
			cycles: schedule.cycles
		};
		const rendered = workloads.map((workload) => {
			const bound = bindWorkload(workload, scan, binding);
			return renderSteps(bound.workload, (ref) => bound.files.filesOf(ref).map(resolved), width);
		});
		return [
			...[...scan.notes.map(({ message }) => message), ...scan.apart ? [apartWords(scan)] : []].map((note) => `${wrap(oneLine(`Note: ${note}`), width).join("\n")}\n`),
			...rendered,
			`${wrap(extentSentence(plan), width).join("\n")}\n`
		].join("\n");
	} finally {
		if (made) rmSync(made, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
function resolved({ path, text }) {
	return {
		path,
		placesOf: (step) => placesOf(step, text)?.map(({ line, character }) => `${line + 1}:${character + 1}`)
	};
}
export { dryRun };
