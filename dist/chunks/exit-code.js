import { i as failure, n as closest, t as parseWholeNumber } from "./parse-whole-number.js";
import { n as formatBytes, r as FailOnSchema, t as formatCount } from "./format-count.js";
import { resolve } from "node:path";
import { readFileSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
// src/gopls/live-processes.ts
/**
* Process groups of every gopls that runs, so that an entry can end them when this program itself ends unexpectedly.
* The one state of a module in this program: a process that exits has no value left to pass along.
*/
const live = /* @__PURE__ */ new Map();
/** Remembers how to kill a process; the returned function forgets it again. */
function rememberProcess(pid, kill) {
	live.set(pid, kill);
	return () => void live.delete(pid);
}
/** Kills what still runs. For the `exit` of this program, so it may not wait for anything. */
function killLiveProcesses() {
	for (const kill of live.values()) kill();
	live.clear();
}
// src/plan/built-in-workloads.ts
/** Asked once an iteration, at positions that the session finds in the file. */
const EVERYDAY_METHODS = [
	"textDocument/hover",
	"textDocument/definition",
	"textDocument/references",
	"textDocument/completion",
	"textDocument/signatureHelp",
	"textDocument/documentSymbol",
	"textDocument/semanticTokens/full",
	"textDocument/codeAction",
	"textDocument/codeLens",
	"textDocument/inlayHint",
	"textDocument/foldingRange",
	"workspace/symbol"
];
const settle = { do: "settle" };
/** The workloads that come with the program. Repeated text goes first, so that new texts do not disturb it. */
const builtInWorkloads = [{
	name: "everyday",
	about: "Keeps some files open; types a function in two parts into one of them while another file is opened, asks what editors ask (hover, definition, references, completion and eight more), takes the edit back and closes the other file. The texts repeat, so every cache closes the loop too and whatever still grows is kept for good.",
	text: "repeat",
	iterationsPerCycle: 8,
	setup: [{
		do: "open",
		file: "in-turn"
	}, settle],
	iteration: [
		{
			do: "open",
			file: "visited"
		},
		{
			do: "type",
			file: "in-turn",
			text: "repeat",
			part: 0
		},
		{
			do: "type",
			file: "in-turn",
			text: "repeat",
			part: 1
		},
		settle,
		...EVERYDAY_METHODS.map((method) => ({
			do: "ask",
			file: "in-turn",
			method
		})),
		{
			do: "take-back",
			file: "in-turn"
		},
		{
			do: "close",
			file: "visited"
		},
		settle
	],
	teardown: [{
		do: "close",
		file: "in-turn"
	}, settle]
}, {
	name: "type-unique",
	about: "Keeps the largest file open and types four functions that were never typed before, then takes them back. It shows what gopls keeps for each new text; caches with a fixed cap are subtracted.",
	text: "unique",
	iterationsPerCycle: 3,
	setup: [{
		do: "open",
		file: "largest"
	}, settle],
	iteration: [
		...[
			0,
			1,
			2,
			3
		].flatMap((part) => [{
			do: "type",
			file: "largest",
			text: "unique",
			part
		}, settle]),
		{
			do: "take-back",
			file: "largest"
		},
		settle
	],
	teardown: [{
		do: "close",
		file: "largest"
	}, settle]
}];
// src/plan/parse-choices.ts
/** One or more of `choices` with commas between, each at most once, in the order of `choices`; anything else: bad-value. */
function parseChoices(value, option, choices) {
	const named = value.split(",").map((name) => name.trim());
	const unknown = named.find((name) => !choices.some((choice) => choice === name));
	if (unknown === void 0 && new Set(named).size === named.length) return choices.filter((choice) => named.includes(choice));
	const meant = unknown === void 0 ? void 0 : closest(unknown, choices);
	const list = `one or more of ${choices.join(", ")}, each once, with commas between`;
	throw failure("bad-value", {
		option,
		value,
		expected: meant === void 0 ? list : `${list}; did you mean ${meant}`
	});
}
// src/plan/parse-duration.ts
const UNIT_MS = {
	ms: 1,
	s: 1e3,
	m: 6e4
};
const FORM$3 = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m)$/;
/** Milliseconds of a duration such as "90s", "2m" or "500ms", at most `mostMs`. A bare number, and anything else: bad-value. */
function parseDuration(value, option, mostMs) {
	const [, number = "", unit = ""] = FORM$3.exec(value) ?? [];
	const durationMs = number === "" ? NaN : Number(number) * (UNIT_MS[unit] ?? NaN);
	if (durationMs <= mostMs) return Math.round(durationMs);
	throw failure("bad-value", {
		option,
		value,
		expected: `a time such as 90s, 2m or 500ms, at most ${mostMs / 6e4}m`
	});
}
// src/plan/parse-fail-on.ts
/** What may fail the gate; "never" stands alone. */
function parseFailOn(value, option) {
	const failOn = parseChoices(value, option, FailOnSchema.options);
	if (failOn.includes("never") && failOn.length > 1) throw failure("bad-value", {
		option,
		value,
		expected: "never alone, or what fails the gate without never"
	});
	return failOn;
}
// src/plan/parse-go-version.ts
const FORM$2 = /^(?:go)?(1\.(\d{1,3}))(\.\d{1,3}|(?:rc|beta)\d{1,3})?$/;
/**
* The Go release as its toolchain is named, without "go": "go1.24.13" and "1.24.13" are the same. Since Go 1.21 the first
* release of a line ends in ".0", so "1.25" is 1.25.0 (https://go.dev/doc/toolchain#version).
*/
function parseGoVersion(value, option) {
	const [, line, minor, rest] = FORM$2.exec(value) ?? [];
	if (line === void 0) throw failure("bad-value", {
		option,
		value,
		expected: "a Go release such as 1.24.13"
	});
	return line + (rest ?? (Number(minor) >= 21 ? ".0" : ""));
}
// src/plan/parse-growth.ts
const BYTES = {
	B: 1,
	KB: 1e3,
	KiB: 1024,
	MB: 1e6,
	MiB: 1048576
};
const FORM$1 = /^(\d{1,9}(?:\.\d{1,6})?) ?(B|KB|KiB|MB|MiB)(?:\/iteration)?$/;
/**
* Bytes per iteration of a quantity such as "2KiB/iteration", "512B" or "1.5MiB": 1 KiB is 1024 bytes, 1 KB is 1000, and
* the "/iteration" may be left out. Anything else, and zero: bad-value.
*/
function parseGrowth(value, option) {
	const [, number = "", unit = ""] = FORM$1.exec(value) ?? [];
	const bytesPerIteration = Number(number) * (BYTES[unit] ?? 0);
	if (bytesPerIteration > 0) return bytesPerIteration;
	throw failure("bad-value", {
		option,
		value,
		expected: "an amount of memory per iteration, such as 2KiB/iteration, 512B or 1.5MiB (units: B, KB, KiB, MB, MiB)"
	});
}
// src/plan/parse-percent.ts
const FORM = /^(\d{1,4}(?:\.\d{1,4})?) ?%$/;
const MOST_PERCENT = 1e3;
/** The share that a percentage such as "3%" or "2.5 %" is: 0.03, 0.025. A bare number, zero and over 1000%: bad-value. */
function parsePercent(value, option) {
	const percent = Number(FORM.exec(value)?.[1] ?? NaN);
	if (percent > 0 && percent <= MOST_PERCENT) return percent / 100;
	const expected = `a percentage such as 3% or 2.5 %, more than 0% and at most ${MOST_PERCENT}%`;
	const share = /^0?\.\d{1,6}$/.test(value) ? Number((Number(value) * 100).toFixed(4)) : 0;
	throw failure("bad-value", {
		option,
		value,
		expected: share > 0 ? `${expected}; did you mean ${share}%` : expected
	});
}
// src/plan/options.ts
/** Values that only have a meaning together with the file system; make-plan.ts looks there. */
const asGiven = (value) => value;
/** Every option of a run, in the order of --help. What only the Action has is in action-options.ts. */
const options = {
	workspace: {
		group: "What is measured",
		placeholder: "DIR",
		about: "Go module or workspace to work on: the folder with go.mod or go.work. It is never written to.",
		default: ".",
		parse: asGiven
	},
	"gopls-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "A release (v0.24.0 or latest), a checkout of golang.org/x/tools, or a gopls binary.",
		default: "latest",
		parse: asGiven
	},
	"baseline-gopls-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "A gopls to compare with, named in the same ways. Both are measured in one run, and growing or holding more than this one is a regression.",
		default: void 0,
		parse: asGiven
	},
	"go-version": {
		group: "What is measured",
		placeholder: "VERSION",
		about: "Go release that builds gopls and that gopls calls, such as 1.24.13. Without it: the go on PATH, or the newer one that this gopls asks for.",
		default: void 0,
		parse: parseGoVersion
	},
	workload: {
		group: "What is measured",
		placeholder: "NAMES",
		about: "What the editor does: everyday (open, type, ask twelve things, undo, close), type-unique (text never typed before), or both.",
		default: "everyday,type-unique",
		parse: (value, option) => parseChoices(value, option, builtInWorkloads.map((workload) => workload.name))
	},
	"max-growth": {
		group: "How it is judged",
		placeholder: "AMOUNT",
		about: "Growth of memory that is allowed; of type-unique, for each new text. Objects are counted one by one and have finer floors.",
		default: "2KiB/iteration",
		parse: parseGrowth
	},
	"max-footprint": {
		group: "How it is judged",
		placeholder: "PERCENT",
		about: "How much more memory gopls may hold than its baseline before that is a regression.",
		default: "3%",
		parse: parsePercent
	},
	"fail-on": {
		group: "How it is judged",
		placeholder: "LIST",
		about: "What ends with exit code 1: leak, regression, any-leak, inconclusive, or never.",
		default: "leak,regression",
		parse: parseFailOn
	},
	soak: {
		group: "How long it takes",
		placeholder: "TIME",
		about: "Wait from the start of gopls to the first reading. Below 90s gopls' own caches still move.",
		default: "90s",
		parse: (value, option) => parseDuration(value, option, 36e5)
	},
	cycles: {
		group: "How long it takes",
		placeholder: "N",
		about: "Readings per workload, 5 or more; fewer than 15 rarely prove anything. Of 16, a run may end after 10 when everything is decided, or go on to 40 when it is not.",
		default: "16",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 5,
			most: 1e3
		})
	},
	iterations: {
		group: "How long it takes",
		placeholder: "N",
		about: "Turns of the workload between two readings; more of them see smaller leaks. Without it: 8 of everyday, 3 of type-unique.",
		default: void 0,
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 1e4
		})
	},
	repetitions: {
		group: "How long it takes",
		placeholder: "N",
		about: "Starts of each gopls, at the most, to compare how much they hold; 1: no more than growth needs. Only with a baseline.",
		default: "6",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 20
		})
	},
	"max-minutes": {
		group: "How long it takes",
		placeholder: "N",
		about: "The measurement ends after this time and what was measured is judged. With a baseline, 40 unless given.",
		default: "20",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 1,
			most: 1440
		})
	},
	seed: {
		group: "How long it takes",
		placeholder: "N",
		about: "Makes the typed names differ; the same seed types the same text.",
		default: "1",
		parse: (value, option) => parseWholeNumber(value, option, {
			least: 0,
			most: 4294967295
		})
	},
	config: {
		group: "Files",
		placeholder: "FILE",
		about: "YAML file with these options by name, arms and tolerations; flags and inputs win over it. The default one need not be there.",
		default: ".gopls-leak-gate.yaml",
		parse: asGiven
	},
	out: {
		group: "Files",
		placeholder: "DIR",
		about: "Run directory: recording, heap profiles and reports. One of an earlier run steps aside under its date.",
		default: "gopls-leak-gate-out",
		parse: asGiven
	}
};
// src/plan/asked-options.ts
/** The options that have a value, flags and inputs before those of the config. Throws unknown-option. */
function askedOptions(values, config) {
	refuseUnknown(Object.keys(values));
	const given = Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [[name, {
		value,
		label: `--${name}`
	}]]);
	return {
		...config?.options,
		...Object.fromEntries(given)
	};
}
function refuseUnknown(names) {
	const known = Object.keys(options);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown === void 0) return;
	const meant = closest(unknown, known);
	throw failure("unknown-option", {
		option: `--${unknown}`,
		closest: meant === void 0 ? void 0 : `--${meant}`
	});
}
// src/plan/looks.ts
/**
* When a phase of so many planned cycles is looked at: early, where that is worth it, as planned, and after an extension.
*
* Each look may make its share of all the errors that a run may make (alpha spending, as Bonferroni does it over planned
* looks). The shares add up to 1, so the stated error rates hold however the looks depend on each other.
*/
function looksOf(cycles) {
	const early = Math.max(LEAST_EARLY_CYCLES, Math.ceil(cycles * 5 / 8));
	const extended = {
		cycles: Math.ceil(cycles * 5 / 2),
		share: .2
	};
	if (early >= cycles) return [{
		cycles,
		share: .8
	}, extended];
	return [
		{
			cycles: early,
			share: .2
		},
		{
			cycles,
			share: .6
		},
		extended
	];
}
/** Fewer readings rarely decide anything, and a look takes its share from the others all the same. */
const LEAST_EARLY_CYCLES = 8;
// src/plan/gopls-source.ts
const RELEASE = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?)$/;
/**
* Where gopls comes from. "latest" and versions come first, so a folder named v0.24.0 is written ./v0.24.0. What looks like
* a path, or is there, is a checkout where it is a directory and a binary where it is a file. Throws bad-value, and
* binary-missing, whose hint is for --gopls-version alone.
*/
function goplsSource(value, option, at) {
	if (value === "latest") return {
		from: "release",
		version: value
	};
	const release = RELEASE.exec(value);
	if (release) return {
		from: "release",
		version: `v${release[1]}`
	};
	const path = at.resolve(at.cwd, value);
	const kind = value === "" ? "missing" : at.kindOf(path);
	if (kind === "directory") return {
		from: "checkout",
		dir: path
	};
	if (kind === "file") return {
		from: "binary",
		path
	};
	const isPath = /^[.~]|[\\/]/.test(value);
	if (isPath && option === "--gopls-version") throw failure("binary-missing", { path });
	const expected = "latest, a release such as v0.24.0, the folder of a checkout, or the path of a gopls binary";
	throw failure("bad-value", {
		option,
		value,
		expected: isPath ? `${expected}; there is nothing at ${path}` : expected
	});
}
// src/plan/make-arms.ts
/** What an arm's gopls is without a name. */
const NEWEST = {
	value: options["gopls-version"].default,
	label: "--gopls-version"
};
/**
* The arms that the config lists; or else the one of --gopls-version, and before it that of --baseline-gopls-version.
* Throws arms-and-option where both are asked for, bad-value and binary-missing.
*/
function makeArms({ asked, config, workspace }, at) {
	if (config?.arms) return listedArms(config.arms, {
		asked,
		workspace
	}, at);
	const candidate = asked["gopls-version"] ?? NEWEST;
	const baseline = asked["baseline-gopls-version"];
	const armOf = (name, gopls) => makeArm({
		name,
		gopls,
		go: asked["go-version"],
		env: {},
		settings: {}
	}, workspace, at);
	if (!baseline) return { arms: [armOf("gopls", candidate)] };
	return {
		arms: [armOf("baseline", baseline), armOf("candidate", candidate)],
		baseline: "baseline"
	};
}
function listedArms({ label, list, baseline }, { asked, workspace }, at) {
	const other = asked["gopls-version"] ?? asked["baseline-gopls-version"] ?? asked["go-version"];
	if (other) throw failure("arms-and-option", {
		arms: label,
		option: other.label
	});
	return {
		arms: list.map((arm) => makeArm({
			...arm,
			gopls: arm.gopls ?? NEWEST
		}, workspace, at)),
		...baseline === void 0 ? {} : { baseline }
	};
}
function makeArm({ name, gopls, go, env, settings }, workspace, at) {
	return {
		name,
		gopls: goplsSource(gopls.value, gopls.label, at),
		...go === void 0 ? {} : { goVersion: parseGoVersion(go.value, go.label) },
		workspace,
		env,
		settings
	};
}
// src/plan/make-plan.ts
/** As much work as is then measured: small buffers of gopls' debug server and parser took some 100 iterations to come to rest. */
const WARMUP_CYCLES = 16;
/** Under so many times the work a leak grows so many times as much, and chance does not. */
const CONFIRM_DOSE = 8;
/** Enough readings to prove a rise that has no noise. */
const CONTROL_CYCLES = 8;
/** Any look may be the last, and what is judged there needs the profile of its last cycle. */
const PROFILE_EVERY_CYCLES = 1;
/** Without --max-minutes, where a baseline doubles the sessions. */
const MAX_MINUTES_WITH_BASELINE = "40";
/**
* The Plan that the options and a config ask for; options without a value take their default, and flags and inputs win
* over the config. An empty value counts as a value, and is refused, so that an unset variable does not silently become a
* default. Paths in the config are taken as on the command line: from the working directory.
*
* Throws unknown-option, bad-value, binary-missing, workspace-missing, workspace-no-module, arms-and-option.
*/
function makePlan(values, at, config) {
	const asked = askedOptions(values, config);
	const arms = makeArms({
		asked,
		config,
		workspace: workspace(asked, at)
	}, at);
	return {
		...arms,
		workloads: workloads(asked),
		schedule: schedule(asked, arms.baseline !== void 0),
		budget: {
			bytesPerIteration: read(asked, "max-growth"),
			footprint: read(asked, "max-footprint"),
			failOn: read(asked, "fail-on"),
			tolerations: config?.tolerations ?? []
		}
	};
}
function given(asked, name) {
	return asked[name] ?? {
		value: options[name].default,
		label: `--${name}`
	};
}
function read(asked, name) {
	const { value, label } = given(asked, name);
	return options[name].parse(value, label);
}
function workspace(asked, { cwd, resolve, kindOf }) {
	const { value, label } = given(asked, "workspace");
	if (value === "") throw failure("bad-value", {
		option: label,
		value,
		expected: "the folder of a Go module"
	});
	const path = resolve(cwd, value);
	if (kindOf(path) !== "directory") throw failure("workspace-missing", { path });
	if (!["go.work", "go.mod"].some((name) => kindOf(resolve(path, name)) === "file")) throw failure("workspace-no-module", { path });
	return path;
}
function workloads(asked) {
	const names = read(asked, "workload");
	const wanted = builtInWorkloads.filter((workload) => names.includes(workload.name));
	if (!asked.iterations) return wanted;
	const iterationsPerCycle = options.iterations.parse(asked.iterations.value, asked.iterations.label);
	return wanted.map((workload) => ({
		...workload,
		iterationsPerCycle
	}));
}
function schedule(asked, compares) {
	const soakMs = read(asked, "soak");
	const cycles = read(asked, "cycles");
	return {
		soakMs,
		warmupCycles: WARMUP_CYCLES,
		cycles,
		looks: looksOf(cycles),
		confirmDose: CONFIRM_DOSE,
		controlCycles: CONTROL_CYCLES,
		repetitions: read(asked, "repetitions"),
		profileEveryCycles: PROFILE_EVERY_CYCLES,
		maxMs: maxMs(asked, compares, soakMs),
		seed: read(asked, "seed")
	};
}
function maxMs(asked, compares, soakMs) {
	const standard = compares ? MAX_MINUTES_WITH_BASELINE : options["max-minutes"].default;
	const { value, label } = asked["max-minutes"] ?? {
		value: standard,
		label: "--max-minutes"
	};
	const minutes = options["max-minutes"].parse(value, label);
	if (soakMs < minutes * 6e4) return minutes * 6e4;
	const soak = given(asked, "soak");
	throw failure("bad-value", {
		option: soak.label,
		value: soak.value,
		expected: `less time than --max-minutes, which is ${minutes}`
	});
}
// src/plan-here.ts
const MAX_CONFIG_BYTES = 1048576;
/**
* The plan that option values and the config file make in this working directory, and the absolute run directory. Throws
* what makePlan throws; config-missing, config-unreadable and config-bad.
*/
async function planHere(values, cwd = process.cwd()) {
	const config = await configHere(values.config, cwd);
	return {
		plan: makePlan(values, {
			cwd,
			resolve,
			kindOf
		}, config),
		out: resolve(cwd, askedOptions(values, config).out?.value ?? options.out.default)
	};
}
/** The config that was named, or the one that lies here; undefined: there is none, and YAML is not loaded. */
async function configHere(named, cwd) {
	if (named === "") throw failure("bad-value", {
		option: "--config",
		value: named,
		expected: "the path of a YAML file"
	});
	const name = named ?? options.config.default;
	const path = resolve(cwd, name);
	if (kindOf(path) === "missing") {
		if (named === void 0) return void 0;
		throw failure("config-missing", { path });
	}
	const text = readConfig(path);
	const { parseConfig } = await import("./parse-config.js");
	return parseConfig(text, name);
}
function readConfig(path) {
	const { size } = statSync(path);
	if (kindOf(path) === "directory") throw failure("config-unreadable", {
		path,
		reason: "it is a folder"
	});
	if (size > MAX_CONFIG_BYTES) throw failure("config-unreadable", {
		path,
		reason: `it has ${size} bytes`
	});
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
	} catch (error) {
		throw failure("config-unreadable", {
			path,
			reason: error.message
		});
	}
}
function kindOf(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return "missing";
	return stats.isDirectory() ? "directory" : "file";
}
// src/publish/cycle-line.ts
/** How far a workload is, in one line: "everyday  cycle 14/20  +34.2 objects, +1.2 KiB per iteration so far  ~12 s left". */
function cycleLine(progress) {
	const { stage, cycle, cycles, objectsPerIteration, bytesPerIteration, leftMs } = progress;
	const growth = [objectsPerIteration === void 0 ? void 0 : `${signed(objectsPerIteration, formatCount)} objects`, bytesPerIteration === void 0 ? void 0 : signed(bytesPerIteration, formatBytes)].filter((part) => part !== void 0);
	const soFar = growth.length === 0 ? [] : [`${growth.join(", ")} per iteration so far`];
	const left = leftMs > 0 ? [`~${timeLeft(leftMs)} left`] : [];
	return [
		stage,
		`cycle ${cycle}/${cycles}`,
		...soFar,
		...left
	].join("  ");
}
function signed(value, format) {
	const text = format(value);
	return text.startsWith("−") ? text : `+${text}`;
}
function timeLeft(leftMs) {
	const seconds = Math.ceil(leftMs / 1e3);
	return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
// src/publish/plain-progress.ts
const CYCLES_BETWEEN_LINES = 5;
/** Progress where there is no terminal: a line for each stage that begins or ends, each warning, and every fifth cycle. */
function plainProgress(stream) {
	return {
		report: (progress) => {
			const line = lineOf(progress);
			if (line !== void 0) stream.write(`${line}\n`);
		},
		close: () => {}
	};
}
function lineOf(progress) {
	switch (progress.kind) {
		case "stage":
		case "done": return `${progress.stage}: ${progress.text}`;
		case "warning": return `warning: ${progress.warning.message}`;
		case "cycle": return progress.cycle % CYCLES_BETWEEN_LINES === 0 || progress.cycle === progress.cycles ? cycleLine(progress) : void 0;
	}
}
// src/version.ts
/** This program's version; a test holds it equal to package.json's. */
const version = "0.1.0";
// src/real-world.ts
const signals = ["SIGINT", "SIGTERM"];
/** A signal this soon after the first is the same wish: a terminal and npm both pass on one Ctrl-C. */
const sameWishMs = 1e3;
/**
* The outside as it is. From here on the first SIGINT or SIGTERM aborts `interrupted`, its reason being the
* signal's name, and the program is expected to end by itself; a later one ends it at once. `release` gives the signals back.
*/
function realWorld({ report, env = process.env, temporary = tmpdir() }) {
	const { interrupted, release } = listenForSignals();
	return {
		env,
		platform: process.platform,
		arch: process.arch,
		cpus: availableParallelism(),
		temporary,
		processId: process.pid,
		version,
		now: () => Date.now(),
		elapsed: () => performance.now(),
		ownCpuMs: () => {
			const { user, system } = process.cpuUsage();
			return (user + system) / 1e3;
		},
		sleep: (ms) => setTimeout(ms),
		report,
		interrupted,
		release
	};
}
function listenForSignals() {
	const controller = new AbortController();
	let firstAtMs;
	const onSignal = (signal) => {
		if (firstAtMs === void 0) {
			firstAtMs = performance.now();
			controller.abort(signal);
		} else if (performance.now() - firstAtMs > sameWishMs) {
			release();
			process.kill(process.pid, signal);
		}
	};
	const release = () => {
		for (const signal of signals) process.off(signal, onSignal);
	};
	for (const signal of signals) process.on(signal, onSignal);
	return {
		interrupted: controller.signal,
		release
	};
}
// src/verdict/exit-code.ts
const CODES = {
	pass: 0,
	fail: 1,
	inconclusive: 3,
	"not-measured": 4
};
/** The program's exit code; 2, for options that can't be, never comes from a measurement. */
function exitCode(outcome) {
	return CODES[outcome];
}
export { cycleLine as a, killLiveProcesses as c, plainProgress as i, rememberProcess as l, realWorld as n, planHere as o, version as r, options as s, exitCode as t };
