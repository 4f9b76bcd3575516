import { A as findPlace, T as makeTemporaryFolder, a as writeSynthetic, d as fileRefOf, g as scanWorkspace, i as askParameters, j as findRange, k as toolchainName, o as changedFiles, p as apartWords, s as bindWorkload, t as extentSentence } from "./extent-sentence.js";
import { r as positionAt } from "./positions.js";
import { n as wrap, r as wrapBeside } from "../cli.js";
import { E as stepsOf, w as needsOwnSession } from "./shown.js";
import { rmSync } from "node:fs";
// src/workload/text/step-words.ts
const SHOWN = 40;
/** What a step does beside the files that it does it to, in words; empty where its name says all. */
function stepWords(step) {
	switch (step.do) {
		case "edit":
		case "type":
		case "change-on-disk": return changeWords(step);
		case "write-by-rename": return `${changeWords(step)}${step.age === "old" ? ", by an older file" : ""}`;
		case "ask":
		case "cancel": return [
			step.method,
			...step.params === void 0 ? [] : [shortened(step.params)],
			...step.at === void 0 || isExact(step.at) ? [] : [`at ${placeWords(step.at)}`]
		].join(" ");
		case "rename-and-back": return `${step.at === void 0 ? "its first function" : placeWords(step.at)} to ${step.to}`;
		case "apply-action": return `${step.kind}${step.at ? ` of ${rangeWords(step.at)}` : ""}`;
		case "create-on-disk": return `${step.path}, ${shortened(step.insert)}`;
		case "add-folder":
		case "remove-folder": return step.folder;
		case "change-configuration": return shortened(step.settings);
		case "idle": return `${step.ms / 1e3} s`;
		case "checkpoint": return step.name;
		case "repeat": return `${step.times} times:`;
		case "choose": return `by the seed, one of these ${step.from.length}:`;
		default: return "";
	}
}
function isExact(place) {
	return typeof place === "object" && "line" in place;
}
function changeWords({ text, part, insert, at, replace }) {
	const where = replace ? `instead of ${rangeWords(replace)}` : `at ${placeWords(at ?? "end")}`;
	if (text === "unique") return `a new function, ${where}`;
	if (text === "repeat") return `${part === void 0 ? "" : part === 0 ? "the first half of " : "the second half of "}a function of the fixed set, ${where}`;
	return `${insert === void 0 || insert === "" ? "nothing" : shortened(insert)}, ${where}`;
}
function placeWords(place) {
	if (typeof place === "string") return place === "exported-functions" ? "each exported function" : `its ${place}`;
	if ("line" in place) return `${place.line + 1}:${place.character + 1}`;
	const what = "symbol" in place ? place.symbol : `/${place.pattern}/`;
	return place.side === "after" ? `${what}, after it` : what;
}
function rangeWords(range) {
	if ("symbol" in range) return range.symbol;
	if ("pattern" in range) return `/${range.pattern}/`;
	return `${range.line + 1}:${range.character + 1} to ${range.endLine + 1}:${range.endCharacter + 1}`;
}
/** As JSON, or its beginning. */
function shortened(value) {
	const quoted = JSON.stringify(value);
	return quoted.length > SHOWN ? `${quoted.slice(0, SHOWN)}…` : quoted;
}
// src/workload/text/render-steps.ts
/** Paths that are named of several. */
const NAMED = 2;
/** What would be sent to gopls, step by step, with the files that the workspace has for it; within `columns`. */
function renderSteps(workload, filesOf, columns) {
	const { name, iterationsPerCycle, tour } = workload;
	const where = needsOwnSession(workload) ? "on a gopls of its own" : "on the shared gopls";
	const head = `${name}: ${tour ? `a tour of ${tour.of}` : "a loop"}, ${iterationsPerCycle} iterations between two readings, ${where}`;
	const width = Math.max(...stepsOf(workload).map(({ step }) => step.do.length));
	const lines = [
		"setup",
		"iteration",
		"teardown"
	].filter((part) => workload[part].length > 0).flatMap((part) => [`  ${part}`, ...stepLines(workload[part], {
		filesOf,
		number: "",
		onEach: part !== "iteration",
		width,
		columns
	})]);
	return `${[...wrap(head, columns), ...lines].join("\n")}\n`;
}
function stepLines(steps, listing) {
	return steps.flatMap((step, index) => {
		const number = `${listing.number}${index + 1}`;
		const start = `${"  ".repeat(number.split(".").length)}${number.padStart(3)}  ${step.do.padEnd(listing.width)}`;
		return [...wrapBeside(`${start}  `, about(step, listing), listing.columns), ...inner(step, {
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
/** The files of a step, and the place where there is one file. */
function files(step, { filesOf, onEach }) {
	const ref = fileRefOf(step);
	if (ref === void 0) return "";
	const all = filesOf(ref);
	const [only, ...more] = all;
	if (!only) return `(left out: the workspace has no file for ${ref})`;
	if (more.length === 0) {
		const position = only.positionOf(step);
		return position === void 0 ? only.path : `${only.path}:${position}`;
	}
	const named = all.slice(0, NAMED).map(({ path }) => path);
	const list = all.length > NAMED ? `${named.join(", ")} …` : named.join(", ");
	const most = "most" in step ? step.most : void 0;
	if (most !== void 0) return `${list} (${Math.min(most, all.length)} at once)`;
	if (ref === "next") return `${list} (${all.length} stops)`;
	return `${list} (${all.length}, ${onEach ? "each" : "in turn"})`;
}
// src/commands/dry-run.ts
/**
* The steps of a plan's workloads in its workspace and what a run takes, without a gopls, within `width` columns. Throws what
* scanWorkspace and chooseFiles throw.
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
		const scan = await scanWorkspace({
			...arm,
			workspace: root,
			toolchain
		}, world);
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
			...[...scan.notes.map(({ message }) => message), ...scan.apart ? [apartWords(scan)] : []].map((note) => `${wrap(`Note: ${note}`, width).join("\n")}\n`),
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
		positionOf: (step) => {
			const offset = offsetOf(step, text);
			if (offset === void 0) return void 0;
			const { line, character } = typeof offset === "number" ? positionAt(text, offset) : offset;
			return `${line + 1}:${character + 1}`;
		}
	};
}
function offsetOf(step, text) {
	switch (step.do) {
		case "edit":
		case "type":
		case "change-on-disk":
		case "write-by-rename": return step.replace ? findRange(text, step.replace)?.start : findPlace(text, step.at ?? "end");
		case "rename-and-back": return step.at && findPlace(text, step.at);
		case "ask":
		case "cancel": {
			const [asking] = askParameters(step, "file:///a.go", text);
			return (asking?.params)?.position;
		}
		default: return;
	}
}
export { dryRun };
