import { A as failure, D as closest, y as needsOwnSession } from "./work.js";
import { a as parseGoVersion, c as parseWorkloadNames, l as builtInWorkloads, n as options } from "./options.js";
import { n as formatBytes, r as defaultValue, t as formatCount } from "./format-count.js";
import { basename, dirname, resolve } from "node:path";
import { readFileSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
// src/plan/make-budget.ts
/** The budget that was asked for; what was not is as in `otherwise`. Throws bad-value. */
function makeBudget({ asked, tolerations, knownLeaks }, otherwise = usualBudget()) {
	const { "max-growth": growth, "max-footprint": footprint, "fail-on": failOn, "known-leaks-of": of } = asked;
	const own = knownLeaks ?? otherwise.knownLeaks;
	const knownLeaksOf = of ? options["known-leaks-of"].parse(of.value, of.label) : otherwise.knownLeaksOf;
	return {
		bytesPerIteration: growth ? options["max-growth"].parse(growth.value, growth.label) : otherwise.bytesPerIteration,
		footprint: footprint ? options["max-footprint"].parse(footprint.value, footprint.label) : otherwise.footprint,
		failOn: failOn ? options["fail-on"].parse(failOn.value, failOn.label) : otherwise.failOn,
		tolerations: tolerations ?? otherwise.tolerations,
		...own === void 0 ? {} : { knownLeaks: own },
		...knownLeaksOf === void 0 ? {} : { knownLeaksOf }
	};
}
function usualBudget() {
	return {
		bytesPerIteration: defaultValue("max-growth"),
		footprint: defaultValue("max-footprint"),
		failOn: defaultValue("fail-on"),
		tolerations: []
	};
}
// src/plan/options/asked-options.ts
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
	const closestOption = meant === void 0 ? void 0 : `--${meant}`;
	throw failure("unknown-option", {
		option: `--${unknown}`,
		closest: closestOption,
		command: "run"
	});
}
// src/gopls/process/closed-environment.ts
/**
* Variables that gopls may need: where things are, how modules and their checksums are fetched as the user configured
* it, and how the network is reached. From `go help environment` and what Windows programs can't start without.
*/
const PASSED = [
	"PATH HOME USERPROFILE HOMEDRIVE HOMEPATH TMPDIR TEMP TMP LANG LC_ALL XDG_CACHE_HOME XDG_CONFIG_HOME",
	"SystemRoot SystemDrive LOCALAPPDATA APPDATA ProgramData PATHEXT ComSpec",
	"GOROOT GOPATH GOMODCACHE GOCACHE GOCACHEPROG GOENV GOBIN GOFLAGS GOTMPDIR GOTOOLCHAIN GOWORK GO111MODULE GODEBUG",
	"GOPROXY GOSUMDB GOPRIVATE GONOPROXY GONOSUMDB GOINSECURE GOVCS GOAUTH GOFIPS140 GOEXPERIMENT GOMAXPROCS GOGC GOMEMLIMIT",
	"GOOS GOARCH GO386 GOAMD64 GOARM GOARM64 GOMIPS GOMIPS64 GOPPC64 GORISCV64 GOWASM",
	"CGO_ENABLED CGO_CFLAGS CGO_CPPFLAGS CGO_CXXFLAGS CGO_FFLAGS CGO_LDFLAGS CC CXX FC AR PKG_CONFIG PKG_CONFIG_PATH",
	"HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR",
	"RUNNER_TRACKING_ID",
	"GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_EXEC_PATH GIT_TERMINAL_PROMPT NETRC"
];
/** What only a build gets: keys to private modules, which no program that reads the workspace's code needs. */
const FOR_BUILDS = ["SSH_AUTH_SOCK GIT_SSH GIT_SSH_COMMAND GIT_CONFIG_COUNT"];
const FOR_BUILDS_NUMBERED = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/i;
/** The part of an environment that gopls is given. Nothing else passes: no token, no input, no credential of a workflow. */
function closedEnvironment(env) {
	const passed = namesOf(PASSED);
	return only(env, (name) => passed.has(name.toUpperCase()));
}
/** The part of an environment that a `go` command of ours is given: the same, and the user's keys to private modules. */
function buildEnvironment(env) {
	const passed = namesOf([...PASSED, ...FOR_BUILDS]);
	return only(env, (name) => passed.has(name.toUpperCase()) || FOR_BUILDS_NUMBERED.test(name));
}
/** In capitals: Windows spells names in any case ("Path"), and proxies are spelt in either everywhere. */
function namesOf(lines) {
	return new Set(lines.flatMap((line) => line.split(" ")).map((name) => name.toUpperCase()));
}
function only(env, passes) {
	const entries = Object.entries(env).flatMap(([name, value]) => value !== void 0 && passes(name) ? [[name, value]] : []);
	return Object.fromEntries(entries);
}
// src/gopls/synthetic/parse-synthetic.ts
const PREFIX = "synthetic:";
const MAX_PACKAGES = 5e3;
const MIN_LINES = 40;
const MAX_LINES = 2e4;
/** So that it is written in seconds and fits into memory. */
const MAX_TOTAL = 5e6;
/** "synthetic:300x480" is 300 packages of about 480 lines; undefined: a value that does not begin so. Throws bad-value. */
function parseSynthetic(value, option) {
	if (!value.startsWith(PREFIX)) return void 0;
	const [, packages = "", lines = ""] = /^(\d{1,7})x(\d{1,7})$/.exec(value.slice(10)) ?? [];
	const spec = {
		packages: Number(packages),
		lines: Number(lines)
	};
	if (spec.packages >= 1 && spec.packages <= MAX_PACKAGES && spec.lines >= MIN_LINES && spec.lines <= MAX_LINES && spec.packages * spec.lines <= MAX_TOTAL) return spec;
	throw failure("bad-value", {
		option,
		value,
		expected: `synthetic:PACKAGESxLINES, such as synthetic:300x480, with 1 to ${MAX_PACKAGES} packages, ${MIN_LINES} to ${MAX_LINES} lines in each, and ${MAX_TOTAL} in all`
	});
}
// src/plan/looks.ts
/**
* When a phase of that number of planned cycles is looked at: early, where that is worth it, as planned, and after an extension.
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
/** Fewer readings rarely decide anything, but a look still takes its share from the others. */
const LEAST_EARLY_CYCLES = 8;
// src/plan/gopls-source.ts
const RELEASE = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?)$/;
/**
* Where gopls comes from. "latest" and versions come first, so a folder named v0.24.0 is written ./v0.24.0. What looks like
* a path, or is there, is a checkout where it is a directory and a binary where it is a file. Throws bad-value, and
* binary-missing, whose hint is for --gopls-version alone.
*/
function goplsSource(value, option, facts) {
	if (value === "latest") return {
		from: "release",
		version: value
	};
	const release = RELEASE.exec(value);
	if (release) return {
		from: "release",
		version: `v${release[1]}`
	};
	const path = facts.resolve(facts.cwd, value);
	const kind = value === "" ? "missing" : facts.kindOf(path);
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
// src/plan/settings/merge-settings.ts
/**
* gopls' settings of several sources, the later over the earlier. By gopls' own rule only the last part of a name counts:
* "ui.semanticTokens" and "semanticTokens" are one setting, and to send both is an error.
*/
function mergeSettings(...sources) {
	const byShortName = /* @__PURE__ */ new Map();
	for (const source of sources) for (const [name, value] of Object.entries(source)) byShortName.set(shortName(name), [name, value]);
	return Object.fromEntries(byShortName.values());
}
function shortName(name) {
	return name.slice(name.lastIndexOf(".") + 1);
}
// src/plan/make-arms.ts
/** What an arm's gopls is without a name. */
const NEWEST = {
	value: options["gopls-version"].default,
	label: "--gopls-version"
};
const EDITOR = {
	value: options.editor.default,
	label: "--editor"
};
/**
* The arms that the config lists; or else the one of --gopls-version, and before it that of --baseline-gopls-version.
* Throws arms-and-option where both are asked for, bad-value and binary-missing.
*/
function makeArms({ asked, config, workspace }, facts) {
	if (config?.arms) return listedArms(config.arms, {
		asked,
		workspace
	}, facts);
	const candidate = asked["gopls-version"] ?? unnamedGopls(facts);
	const baseline = asked["baseline-gopls-version"];
	const armOf = (name, gopls) => makeArm({
		name,
		gopls,
		go: asked["go-version"],
		env: {},
		settings: {}
	}, {
		asked,
		workspace
	}, facts);
	if (!baseline) return { arms: [armOf("gopls", candidate)] };
	return {
		arms: [armOf("baseline", baseline), armOf("candidate", candidate)],
		baseline: "baseline"
	};
}
function listedArms({ label, list, baseline }, { asked, workspace }, facts) {
	const refusedOption = asked["gopls-version"] ?? asked["baseline-gopls-version"] ?? asked["go-version"];
	if (refusedOption) throw failure("arms-and-option", {
		arms: label,
		option: refusedOption.label
	});
	return {
		arms: list.map((arm) => makeArm({
			...arm,
			gopls: arm.gopls ?? unnamedGopls(facts)
		}, {
			asked,
			workspace
		}, facts)),
		...baseline === void 0 ? {} : { baseline }
	};
}
/** The gopls of the user's editor, or else the newest. */
function unnamedGopls({ editorSettings }) {
	return editorSettings?.gopls ?? NEWEST;
}
/** What the user's own editor settings say holds for every arm, and the arm's own wins. */
function makeArm({ name, gopls, go, env, settings }, { asked, workspace }, facts) {
	const editor = asked.editor ?? EDITOR;
	const taken = facts.editorSettings;
	return {
		name,
		gopls: goplsSource(gopls.value, gopls.label, facts),
		...go === void 0 ? {} : { goVersion: parseGoVersion(go.value, go.label) },
		workspace,
		env: {
			...taken?.env,
			...env
		},
		settings: mergeSettings(taken?.settings ?? {}, settings),
		editor: options.editor.parse(editor.value, editor.label),
		flags: taken?.flags ?? []
	};
}
// src/plan/make-workloads.ts
/**
* The workloads that --workload names, in the order in which they are done: those that share a gopls before those that have
* their own, and among the first repeated text before text that is new, which would disturb them. `files` holds those of
* files, by path as it was given. Throws workload-unknown, workload-missing, bad-value.
*/
function makeWorkloads({ value, label }, files) {
	const named = parseWorkloadNames(value, label);
	const fromFiles = named.files.map((path) => {
		const workload = files.get(path);
		if (!workload) throw failure("workload-missing", { path });
		return workload;
	});
	const all = [...builtInWorkloads(named.builtIn), ...fromFiles];
	const names = all.map(({ name }) => name);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== void 0) {
		const expected = `workloads with names of their own, and two of these are named ${twice}`;
		throw failure("bad-value", {
			option: label,
			value,
			expected
		});
	}
	return all.map((workload) => ({
		workload,
		rank: rankOf(workload)
	})).sort((a, b) => a.rank - b.rank).map(({ workload }) => workload);
}
function rankOf(workload) {
	if (needsOwnSession(workload)) return 2;
	return workload.text === "unique" ? 1 : 0;
}
// src/plan/make-plan.ts
/** As much work as is then measured: small buffers of gopls' debug server and parser took some 100 iterations to come to rest. */
const WARMUP_CYCLES = 16;
/** Under this multiple of the work, a leak grows by the same multiple, and chance does not. */
const CONFIRM_DOSE = 8;
/** Any look may be the last, and what is judged there needs the profile of its last cycle. */
const PROFILE_EVERY_CYCLES = 1;
/** Without --max-minutes, a baseline doubles the sessions; and for each workload beyond two there is more time. */
const BASELINE_TIMES = 2;
const MINUTES_PER_WORKLOAD = 3;
/**
* The Plan that the options and a config ask for; options without a value take their default, and flags and inputs win
* over the config. An empty value counts as a value, and is refused, so that an unset variable does not silently become a
* default. Paths in the config are taken as on the command line: from the working directory.
*
* Throws unknown-option, bad-value, binary-missing, workspace-missing, workspace-no-module, workload-unknown,
* workload-missing, arms-and-option.
*/
function makePlan(values, facts, config) {
	const asked = askedOptions(values, config);
	const place = workspace(asked, facts);
	const arms = makeArms({
		asked,
		config,
		workspace: place.workspace
	}, facts);
	const wanted = workloads(asked, facts);
	return {
		...arms,
		arms: arms.arms.map((arm) => ({
			...arm,
			...place
		})),
		workloads: wanted,
		schedule: schedule(asked, {
			compares: arms.baseline !== void 0,
			workloads: wanted.length
		}),
		budget: makeBudget({
			asked,
			tolerations: config?.tolerations,
			knownLeaks: facts.knownLeaks
		}),
		start: start(asked),
		rpcTrace: read(asked, "rpc-trace"),
		...editorSettings(asked, facts, config)
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
	const synthetic = parseSynthetic(value, label);
	if (synthetic) return {
		workspace: value,
		synthetic
	};
	const path = resolve(cwd, value);
	if (kindOf(path) !== "directory") throw failure("workspace-missing", { path });
	if (!["go.work", "go.mod"].some((name) => kindOf(resolve(path, name)) === "file")) throw failure("workspace-no-module", { path });
	return { workspace: path };
}
function workloads(asked, { workloads: files = /* @__PURE__ */ new Map() }) {
	const wanted = makeWorkloads(given(asked, "workload"), files);
	if (!asked.iterations) return wanted;
	const iterationsPerCycle = options.iterations.parse(asked.iterations.value, asked.iterations.label);
	return wanted.map((workload) => ({
		...workload,
		iterationsPerCycle
	}));
}
function schedule(asked, extent) {
	const soakMs = read(asked, "soak");
	const cycles = read(asked, "cycles");
	const looks = looksOf(cycles);
	return {
		soakMs,
		warmupCycles: WARMUP_CYCLES,
		cycles,
		looks,
		confirmDose: CONFIRM_DOSE,
		controlCycles: looks.at(-1)?.cycles ?? cycles,
		repetitions: read(asked, "repetitions"),
		profileEveryCycles: PROFILE_EVERY_CYCLES,
		maxMs: maxMs(asked, extent, soakMs),
		seed: read(asked, "seed")
	};
}
function maxMs(asked, extent, soakMs) {
	const more = Math.max(0, extent.workloads - 2) * MINUTES_PER_WORKLOAD;
	const standard = (Number(options["max-minutes"].default) + more) * (extent.compares ? BASELINE_TIMES : 1);
	const { value, label } = asked["max-minutes"] ?? {
		value: String(standard),
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
function start(asked) {
	if (!asked.clients) return { mode: "stdio" };
	return {
		mode: "daemon",
		clients: options.clients.parse(asked.clients.value, asked.clients.label)
	};
}
const TOOL = "go.alternateTools.gopls";
function editorSettings(asked, { editorSettings: settings }, config) {
	if (!settings) return {};
	const { file, gopls, taken, left } = settings;
	const named = config?.arms ? config.arms.list.every((arm) => arm.gopls) : asked["gopls-version"] !== void 0;
	if (!gopls || !named) return { editorSettings: {
		file,
		taken,
		left
	} };
	return { editorSettings: {
		file,
		taken: taken.filter((setting) => setting !== TOOL),
		left: [...left, `${TOOL}: another gopls was asked for`]
	} };
}
// src/commands/plan-here.ts
/** Of a config, of a workload file, of known leaks and of editor settings. */
const MAX_BYTES = 1048576;
/**
* The plan that option values and the config file make in this working directory, and the absolute run directory. Throws
* what makePlan throws; config-missing, config-unreadable and config-bad, and the same of workloads, catalogues and
* settings.
*/
async function planHere(values, here) {
	const { cwd } = here;
	const config = await configOf(values.config, cwd);
	const asked = askedOptions(values, config);
	const workloads = await filesHere(asked.workload ?? {
		value: options.workload.default,
		label: "--workload"
	}, cwd);
	const editorSettings = asked.settings && await editorSettingsHere(asked.settings, asked.workspace?.value, here);
	const knownLeaks = await knownLeaksHere(asked["known-leaks"], cwd);
	return {
		plan: makePlan(values, {
			cwd,
			resolve,
			kindOf,
			workloads,
			...editorSettings ? { editorSettings } : {},
			...knownLeaks ? { knownLeaks } : {}
		}, config),
		out: resolve(cwd, asked.out?.value ?? options.out.default)
	};
}
/** The config that was named, or the one that lies here; undefined: there is none, and YAML is not loaded. */
async function configOf(named, cwd) {
	const usual = options.config.default;
	if (named === void 0 && kindOf(resolve(cwd, usual)) === "missing") return void 0;
	return configHere(named ?? usual, cwd);
}
/** The config file of that name. Throws bad-value, config-missing, config-unreadable and config-bad. */
async function configHere(name, cwd) {
	if (name === "") throw failure("bad-value", {
		option: "--config",
		value: name,
		expected: "the path of a YAML file"
	});
	const path = resolve(cwd, name);
	if (kindOf(path) === "missing") throw failure("config-missing", { path });
	const text = readText(path, "config");
	const { parseConfig } = await import("./parse-config.js");
	return parseConfig(text, name);
}
/** The workloads that a value of --workload names, in the order in which they are done. */
async function workloadsHere(named, cwd) {
	return makeWorkloads(named, await filesHere(named, cwd));
}
/** The workloads of files, by path as it was given. */
async function filesHere({ value, label }, cwd) {
	const workloads = /* @__PURE__ */ new Map();
	for (const name of parseWorkloadNames(value, label).files) {
		const path = resolve(cwd, name);
		if (kindOf(path) === "missing") throw failure("workload-missing", { path });
		const text = readText(path, "workload");
		const { parseWorkload } = await import("./parse-workload.js").then((n) => n.n);
		workloads.set(name, parseWorkload(text, name));
	}
	return workloads;
}
/** The user's own known leaks; undefined: no file was named. Throws bad-value, and catalogue-missing, -unreadable and -bad. */
async function knownLeaksHere(named, cwd) {
	if (!named) return void 0;
	const { value: name, label: option } = named;
	if (name === "") throw failure("bad-value", {
		option,
		value: name,
		expected: "the path of a YAML file"
	});
	const path = resolve(cwd, name);
	if (kindOf(path) === "missing") throw failure("catalogue-missing", { path });
	const text = readText(path, "catalogue");
	const { parseKnownLeaks } = await import("./parse-known-leaks.js");
	return parseKnownLeaks(text, name);
}
/** The user's own editor settings. Variables of the environment in them are those that gopls may see: no token is one. */
async function editorSettingsHere(asked, workspace, { cwd, env }) {
	const { value: name, label: option } = asked;
	if (name === "") throw failure("bad-value", {
		option,
		value: name,
		expected: "the path of a settings.json"
	});
	const path = resolve(cwd, name);
	if (kindOf(path) === "missing") throw failure("settings-unreadable", {
		path,
		reason: "it is not there"
	});
	const text = readText(path, "settings");
	const folder = basename(dirname(path)) === ".vscode" ? dirname(dirname(path)) : resolve(cwd, workspace ?? options.workspace.default);
	const { readEditorSettings } = await import("./read-editor-settings.js");
	return readEditorSettings(text, name, {
		folder,
		env: closedEnvironment(env)
	});
}
function readText(path, kind) {
	const refuse = (reason) => failure(`${kind}-unreadable`, {
		path,
		reason
	});
	const { size } = statSync(path);
	if (kindOf(path) === "directory") throw refuse("it is a folder");
	if (size > MAX_BYTES) throw refuse(`it has ${size} bytes`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
	} catch (error) {
		throw refuse(error.message);
	}
}
function kindOf(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return "missing";
	return stats.isDirectory() ? "directory" : "file";
}
// src/model/exit-code.ts
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
// src/gopls/process/live-processes.ts
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
// src/publish/progress/cycle-line.ts
/** How far a workload is, in one line: "everyday  cycle 14/20  +34.2 objects, +1.2 KiB per iteration so far  ~12 s left". */
function cycleLine(progress) {
	const { stage, cycle, cycles, objectsPerIteration, bytesPerIteration, leftMs } = progress;
	const growth = [objectsPerIteration === void 0 ? void 0 : `${signed(objectsPerIteration, formatCount)} objects`, bytesPerIteration === void 0 ? void 0 : signed(bytesPerIteration, formatBytes)].filter((part) => part !== void 0);
	const soFar = growth.length === 0 ? [] : [`${growth.join(", ")} per iteration so far`];
	const timeWords = leftMs > 0 ? [`~${timeLeft(leftMs)} left`] : [];
	return [
		stage,
		`cycle ${cycle}/${cycles}`,
		...soFar,
		...timeWords
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
// src/publish/progress/plain-progress.ts
const CYCLES_BETWEEN_LINES = 5;
/** Progress where there is no terminal: a line for each stage that begins or ends, each warning, and every fifth cycle. */
function plainProgress(stream) {
	return {
		show: (progress) => {
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
function realWorld({ progress, env = process.env, temporary = tmpdir() }) {
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
		progress,
		interrupted,
		release
	};
}
/** Runs with the outside as it is, and gives the signals back afterwards. */
async function inRealWorld(outside, run) {
	const world = realWorld(outside);
	try {
		return await run(world);
	} finally {
		world.release();
	}
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
export { makeBudget as _, killLiveProcesses as a, configHere as c, workloadsHere as d, mergeSettings as f, askedOptions as g, closedEnvironment as h, cycleLine as i, knownLeaksHere as l, buildEnvironment as m, version as n, rememberProcess as o, parseSynthetic as p, plainProgress as r, exitCode as s, inRealWorld as t, planHere as u };
