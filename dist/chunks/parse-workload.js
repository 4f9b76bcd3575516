import { r as __exportAll } from "./rolldown-runtime.js";
import { n as doesMore, r as meantMethod, t as openFaults } from "./open-faults.js";
import { A as WorkloadFileSchema, F as placeWords, M as fileRoles, O as stepsOf, S as asWorkload, T as innerSteps } from "./plan.js";
import { i as faultsOf, n as firstFault, t as readYaml } from "./read-yaml.js";
import { t as issueWords } from "./issue-words.js";
import { n as lastPart } from "./setting-names.js";
import { m as parseSynthetic } from "./real-world.js";
// src/gopls/facts/settings/running-setting.ts
/**
* The first of these settings by which gopls or its `go` command runs other programs, writes or fetches: variables (`CC`,
* `GOPACKAGESDRIVER`, `GOFLAGS`, `PATH`), flags of a build (`-toolexec`) other than its tags, and two older settings.
* Undefined: there is none. gopls goes by the last part of a name with dots.
*/
function runningSetting(settings) {
	return Object.keys(settings).find((name) => {
		const setting = lastPart(name).toLowerCase();
		return setting === "buildflags" ? !isOnlyTags(settings[name]) : RUNNING.has(setting);
	});
}
const RUNNING = /* @__PURE__ */ new Set([
	"env",
	"allowmodfilemodifications",
	"allowimplicitnetworkaccess"
]);
function isOnlyTags(flags) {
	return Array.isArray(flags) && flags.every((flag) => typeof flag === "string" && /^--?tags=[\w.,!]*$/.test(flag));
}
// src/workload/more-than-reading.ts
/**
* What of a workload may make gopls run code, write files or fetch, in its order. Nothing of it is done unless the user
* trusts the workload (--allow-commands). What an `apply-action` is offered is known only when it is done.
*/
function moreThanReading(workload) {
	const setting = runningSetting(workload.settings);
	const ofWorkload = setting === void 0 ? [] : [fault(["settings", setting], `the setting ${setting}`)];
	const ofSteps = stepsOf(workload).flatMap(({ step, path }) => {
		const more = moreOf(step);
		return more === void 0 ? [] : [fault([...path, ...more.path], more.what)];
	});
	return [...ofWorkload, ...ofSteps];
}
function moreOf(step) {
	if (step.do === "ask" || step.do === "cancel") {
		const what = doesMore(step.method, step.params);
		return what === void 0 ? void 0 : {
			path: ["method"],
			what: `the request ${what}`
		};
	}
	if (step.do !== "change-configuration") return void 0;
	const setting = runningSetting(step.settings);
	return setting === void 0 ? void 0 : {
		path: ["settings", setting],
		what: `the setting ${setting}`
	};
}
function fault(path, what) {
	return {
		path,
		what: `${what} may run code, write files or fetch`,
		allowed: "Without --allow-commands a workload only reads and edits. Give it if you trust this file; gopls then works on a disposable copy."
	};
}
// src/workload/step-faults.ts
/** An iteration of more would not end within a measurement. */
const MAX_STEPS = 1e5;
/** What is wrong in single steps of a workload, each of which has the right keys. */
function stepFaults(file) {
	const steps = stepsOf(file);
	return [
		...steps.flatMap(({ step, path }) => changeFaults(step, path)),
		...steps.flatMap(({ step, path }) => folderFaults(step, path)),
		...tourFaults(file, steps),
		...lengthFaults(file)
	];
}
function changeFaults(step, path) {
	if (step.do !== "edit" && step.do !== "type" && step.do !== "change-on-disk" && step.do !== "write-by-rename") return [];
	const { text, insert, at, replace, part } = step;
	const allowed = "A change has text or insert, and at or replace; with replace alone it deletes.";
	const faults = [];
	const refuse = (key, what) => faults.push({
		path: [...path, key],
		part: "key",
		what,
		allowed
	});
	if (text !== void 0 && insert !== void 0) refuse("insert", `${step.do} has both text and insert`);
	if (text === void 0 && insert === void 0 && replace === void 0) faults.push({
		path: [...path, "do"],
		what: `${step.do} has neither text nor insert nor replace`,
		allowed
	});
	if (at !== void 0 && replace !== void 0) refuse("at", `${step.do} has both at and replace`);
	if (part !== void 0 && text !== "repeat") refuse("part", `${step.do} has part without text: repeat`);
	return faults;
}
function folderFaults(step, stepPath) {
	if (step.do !== "add-folder" && step.do !== "remove-folder") return [];
	const { folder } = step;
	const path = [...stepPath, "folder"];
	const what = `folder can't be "${folder}"`;
	try {
		if (parseSynthetic(folder, "folder")) return [];
	} catch (error) {
		return [{
			path,
			what,
			allowed: error.hint
		}];
	}
	return !/^([/\\]|[A-Za-z]:)/.test(folder) && !folder.split(/[/\\]/).includes("..") ? [] : [{
		path,
		what,
		allowed: "It takes a folder below the workspace."
	}];
}
function tourFaults({ tour }, steps) {
	const allowed = "In the iteration of a tour, and nowhere else, next is a file of the next package, or the next file.";
	const next = steps.filter(({ step }) => "file" in step && step.file === "next");
	if (tour !== void 0 && !next.some(({ part }) => part === "iteration")) return [{
		path: ["tour"],
		part: "key",
		what: "no step of this tour works on next",
		allowed
	}];
	const wrong = next.filter(({ part }) => tour === void 0 || part !== "iteration");
	const what = tour === void 0 ? "next is a file of a tour, and this workload is not a tour" : "next is a file of the iteration";
	return wrong.map(({ path }) => ({
		path: [...path, "file"],
		what,
		allowed
	}));
}
function lengthFaults({ iteration }) {
	const steps = unrolled(iteration);
	if (steps <= MAX_STEPS) return [];
	return [{
		path: ["iteration"],
		part: "key",
		what: `an iteration has ${steps} steps`,
		allowed: `It takes ${MAX_STEPS} at the most.`
	}];
}
/** Steps that are done, with all that is repeated; of a choice, the longest. */
function unrolled(steps) {
	return steps.reduce((sum, step) => {
		const inner = innerSteps(step).map((list) => unrolled(list.steps));
		return sum + (step.do === "repeat" ? step.times : 1) * Math.max(1, ...inner);
	}, 0);
}
// src/workload/parse-workload.ts
var parse_workload_exports = /* @__PURE__ */ __exportAll({ parseWorkload: () => parseWorkload });
/** Keys of numbers, and of what gopls gets as it is. Everything else is text as it is written. */
const TYPED = [...[
	"iterations",
	"part",
	"most",
	"ms",
	"times",
	"line",
	"character",
	"endLine",
	"endCharacter"
], ...["settings", "params"]];
/**
* The workload that a file says; `name` is how errors name the file, whose last part names the workload. One that does more
* than read and edit is refused unless it is trusted. Throws workload-bad.
*/
function parseWorkload(text, name, { isTrusted = false } = {}) {
	const file = readYaml(text, {
		name,
		kind: "workload",
		typedBelow: TYPED
	});
	const source = {
		name,
		kind: "workload",
		file
	};
	const parsed = WorkloadFileSchema.safeParse(file.value, { error: issueWords });
	if (!parsed.success) throw firstFault(faultsOf(parsed.error.issues, source, wordsAt), source);
	const workload = parsed.data;
	const fileName = name.replace(/^.*[/\\]/, "").replace(/\.ya?ml$/i, "");
	const faults = [
		...nameFaults(workload.name, fileName),
		...stepFaults(workload),
		...openFaults(workload),
		...methodFaults(workload)
	];
	if (faults.length > 0) throw firstFault(faults, source);
	const more = isTrusted ? [] : moreThanReading(workload);
	if (more.length > 0) throw firstFault(more, source);
	return asWorkload(workload, fileName);
}
/** Requests that are misspelt: gopls would refuse each of them. */
function methodFaults(workload) {
	return stepsOf(workload).flatMap(({ step, path }) => {
		if (step.do !== "ask" && step.do !== "cancel") return [];
		const meant = meantMethod(step.method);
		if (meant === void 0) return [];
		return [{
			path: [...path, "method"],
			what: `there is no request ${step.method}`,
			allowed: `Did you mean ${meant}?`
		}];
	});
}
/** Words that a place may hold beside what is free. */
function wordsAt(path) {
	const key = path.at(-1);
	if (key === "file") return fileRoles;
	return key === "at" ? [...placeWords, "exported-functions"] : [];
}
function nameFaults(givenName, fileName) {
	if (WorkloadFileSchema.shape.name.safeParse(givenName ?? fileName).success) return [];
	return [{
		path: [],
		what: `the file's name, ${fileName}, is not a workload name`,
		allowed: "Give it a name: of letters, digits, dots, dashes and underscores."
	}];
}
export { parse_workload_exports as n, parseWorkload as t };
