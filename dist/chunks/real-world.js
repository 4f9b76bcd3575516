import { a as oneLine, l as failure, s as asFailure } from "./run-entry.js";
import { n as readFile, o as FileFault } from "./read-file.js";
import { i as formatBytes, n as usualMinutes, r as defaultValue, t as formatCount } from "./format-count.js";
import { E as needsOwnSession, V as closest, b as isInVersionRange, x as isVersionKnown } from "./plan.js";
import { a as webhookOptions, c as parseGoVersion, d as parseWorkloadNames, r as options } from "./options.js";
import { n as builtInWorkloads } from "./built-in-workloads.js";
import { t as isGoVariable } from "./go-variable.js";
import { t as ownedVariables } from "./owned-variables.js";
import { t as oldestGopls } from "./oldest-gopls.js";
import { n as lastPart } from "./setting-names.js";
import { t as allShown } from "./shown.js";
import { basename, dirname, join, resolve } from "node:path";
import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
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
* it, how packages are listed and compiled, and how the network is reached. From `go help environment`, what packages of
* golang.org/x/tools read, and what Windows programs can't start without.
*/
const PASSED = [
	"PATH HOME USERPROFILE HOMEDRIVE HOMEPATH TMPDIR TEMP TMP LANG LC_ALL XDG_CACHE_HOME XDG_CONFIG_HOME",
	"SystemRoot SystemDrive LOCALAPPDATA APPDATA ProgramData PATHEXT ComSpec",
	"GOROOT GOPATH GOMODCACHE GOCACHE GOCACHEPROG GOENV GOBIN GOFLAGS GOTMPDIR GOTOOLCHAIN GOWORK GO111MODULE GODEBUG",
	"GOPROXY GOSUMDB GOPRIVATE GONOPROXY GONOSUMDB GOINSECURE GOVCS GOAUTH GOFIPS140 GOEXPERIMENT GOMAXPROCS GOGC GOMEMLIMIT",
	"GOOS GOARCH GOHOSTOS GOHOSTARCH GO386 GOAMD64 GOARM GOARM64 GOMIPS GOMIPS64 GOPPC64 GORISCV64 GOWASM GOEXE",
	"GOTOOLDIR GOTRACEBACK GOCOVERDIR GO_EXTLINK_ENABLED GCCGO GCCGOTOOLDIR",
	"CC CXX FC AR LD_LIBRARY_PATH LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH SDKROOT DEVELOPER_DIR MACOSX_DEPLOYMENT_TARGET",
	"HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR",
	"RUNNER_TRACKING_ID",
	"GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_EXEC_PATH GIT_TERMINAL_PROMPT NETRC"
];
/** Families of them: cgo's flags, a driver that lists packages in place of the go command (and what it is told), pkg-config. */
const PASSED_FAMILIES = /^(?:CGO_\w+|GOPACKAGES\w+|PKG_CONFIG(?:_\w+)?|CC_FOR_\w+|CXX_FOR_\w+)$/i;
/** What only a build gets: keys to private modules, which no program that reads the workspace's code needs. */
const FOR_BUILDS = ["SSH_AUTH_SOCK GIT_SSH GIT_SSH_COMMAND GIT_CONFIG_COUNT"];
const FOR_BUILDS_NUMBERED = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/i;
/** The part of an environment that gopls is given. Nothing else passes: no token, no input, no credential of a workflow. */
function closedEnvironment(env) {
	return only(env, isPassed);
}
/** The part of an environment that a `go` command of ours is given: the same, and the user's keys to private modules. */
function buildEnvironment(env) {
	const forBuilds = namesOf(FOR_BUILDS);
	return only(env, (name) => isPassed(name) || forBuilds.has(name.toUpperCase()) || FOR_BUILDS_NUMBERED.test(name));
}
/** Names of variables that look like Go's or gopls' own and do not pass, so that the reader can be told of them. */
function goVariablesLeft(env) {
	return Object.keys(env).filter((name) => env[name] !== void 0 && isGoVariable(name)).filter((name) => !isPassed(name) && !ownedVariables.has(name)).sort();
}
const passed = namesOf(PASSED);
function isPassed(name) {
	return passed.has(name.toUpperCase()) || PASSED_FAMILIES.test(name);
}
/** In capitals: Windows spells names in any case ("Path"), and proxies are spelt in either everywhere. */
function namesOf(lines) {
	return new Set(lines.flatMap((line) => line.split(" ")).map((name) => name.toUpperCase()));
}
function only(env, passes) {
	const entries = Object.entries(env).flatMap(([name, value]) => value !== void 0 && passes(name) ? [[name, value]] : []);
	return Object.fromEntries(entries);
}
// src/measure/drive/files/modules-below.ts
/** Folders of a home directory, say, would take minutes. */
const MOST_FOLDERS = 2e4;
const MOST_NAMED = 5;
/** Looks for go.mod files and Go files in folders that the go command does not skip. Modules within modules count. */
function modulesBelow(folder) {
	const modules = [];
	const withoutModule = [];
	let loose = false;
	const inModules = /* @__PURE__ */ new Set();
	const whole = walkFolders(folder, isLookedInto, ({ at, above }, entries) => {
		const isModule = hasGoMod(at);
		const hasGo = entries.some((entry) => entry.isFile() && entry.name.endsWith(".go"));
		if (isModule) modules.push(at);
		if (isModule || inModules.has(above)) inModules.add(at);
		if (hasGo && at === folder) loose = true;
		if (hasGo && !inModules.has(at) && at !== folder && withoutModule.length < MOST_NAMED) withoutModule.push(at);
	});
	const skipped = modules.length > 0 || loose ? [] : skippedModules(folder);
	return {
		modules: modules.sort(),
		loose,
		withoutModule,
		skipped,
		whole
	};
}
/** Tells of Go files beside the modules of a folder, which gopls loads with none of them. */
function filesOfNoModule({ modules, loose, withoutModule }, folder) {
	const folders = [...loose ? [folder] : [], ...withoutModule];
	if (modules.length === 0 || folders.length === 0) return [];
	return [{
		code: "workspace-in-part",
		message: `${folder} is a folder of modules, and Go files that belong to none of them were left out, such as those in ${folders.slice(0, MOST_NAMED).join(", ")}.`
	}];
}
function skippedModules(folder) {
	const modules = [];
	walkFolders(folder, (name) => !/^(?:\.git|\.hg|\.svn|node_modules)$/.test(name), ({ at }) => {
		if (hasGoMod(at) && modules.length < MOST_NAMED) modules.push(at);
	});
	return modules;
}
/** Looks at a folder and those in it, the upper ones first, and says whether that were all. */
function walkFolders(folder, isWanted, look) {
	const pending = [{
		at: folder,
		above: ""
	}];
	let looked = 0;
	for (const walked of pending) {
		if (looked++ === MOST_FOLDERS) return false;
		const entries = entriesOf(walked.at);
		look(walked, entries);
		for (const { name } of entries.filter((entry) => entry.isDirectory() && isWanted(entry.name))) pending.push({
			at: join(walked.at, name),
			above: walked.at
		});
	}
	return true;
}
/** Whether a folder is the root of a module, as the go command sees it: a go.mod that is a folder, or a link to nothing, is none. */
function hasGoMod(folder) {
	return isFile(join(folder, "go.mod"));
}
/** Whether a regular file is there, or a link to one. */
function isFile(path) {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
/** The file of that name in a folder or above it. */
function fileAbove(folder, name) {
	for (let at = folder;; at = dirname(at)) {
		if (isFile(join(at, name))) return join(at, name);
		if (dirname(at) === at) return void 0;
	}
}
/** Whether the go command looks into a folder of that name for "./...". */
function isLookedInto(name) {
	return !/^[._]/.test(name) && ![
		"vendor",
		"testdata",
		"node_modules"
	].includes(name);
}
/** The entries of a folder by name; none where it can't be read. */
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch {
		return [];
	}
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
* a path, or is there, is a checkout where it is a directory and a binary where it is a file. Throws bad-value,
* gopls-unsupported, and binary-missing, whose hint is for --gopls-version alone.
*/
function goplsSource(value, option, facts) {
	if (value === "latest") return {
		from: "release",
		version: value
	};
	const release = RELEASE.exec(value);
	if (release) return {
		from: "release",
		version: supported(`v${release[1]}`)
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
function supported(version) {
	if (!isVersionKnown(version) || !isInVersionRange(version, { until: "v0.9.1" })) return version;
	throw failure("gopls-unsupported", {
		version,
		oldest: oldestGopls
	});
}
// src/plan/settings/merge-settings.ts
/**
* gopls' settings of several sources, the later over the earlier. By gopls' own rule only the last part of a name counts:
* "ui.semanticTokens" and "semanticTokens" are one setting. Where one source has both, both stay: gopls then says itself that
* this is a fault.
*/
function mergeSettings(...sources) {
	let merged = [];
	for (const source of sources) {
		const entries = Object.entries(source);
		const over = new Set(entries.map(([name]) => lastPart(name)));
		merged = [...merged.filter(([name]) => !over.has(lastPart(name))), ...entries];
	}
	return Object.fromEntries(merged);
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
/** Names of the arms that no config lists. */
const unlistedArms = [
	"gopls",
	"baseline",
	"candidate"
];
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
/** The gopls of the user's editor, or else the newest. Throws editor-gopls-missing where the editor is of another machine. */
function unnamedGopls({ editorSettings, kindOf, resolve, cwd }) {
	const gopls = editorSettings?.gopls;
	if (!gopls) return NEWEST;
	const { value, label } = gopls;
	if (kindOf(resolve(cwd, value)) === "missing") throw failure("editor-gopls-missing", {
		label,
		path: value
	});
	return gopls;
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
	const budget = makeBudget({
		asked,
		tolerations: config?.tolerations,
		knownLeaks: facts.knownLeaks
	});
	refuseNothingToCompare(asked, {
		failOn: budget.failOn,
		baseline: arms.baseline
	});
	return {
		...arms,
		arms: arms.arms.map((arm) => ({
			...arm,
			...place
		})),
		workloads: wanted,
		schedule: schedule(asked, {
			compares: arms.baseline !== void 0,
			workloads: wanted.length,
			minimizes: read(asked, "minimize")
		}),
		budget,
		start: start(asked),
		rpcTrace: read(asked, "rpc-trace"),
		...allowsCommands(asked) ? { allowCommands: true } : {},
		allowErrors: read(asked, "allow-errors"),
		...read(asked, "minimize") ? { minimize: true } : {},
		...read(asked, "holders") === "never" ? { holders: "never" } : {},
		...editorSettings(asked, facts, config)
	};
}
/** A run of one arm has no regression, so a gate that fails on nothing else never would. */
function refuseNothingToCompare(asked, { failOn, baseline }) {
	if (baseline !== void 0 || failOn.some((reason) => reason !== "regression")) return;
	const { value, label } = given(asked, "fail-on");
	throw failure("bad-value", {
		option: label,
		value,
		expected: "leak, any-leak or inconclusive as well where there is no baseline (--baseline-gopls-version) to compare with"
	});
}
/** Whether workloads may do more than read and edit. */
function allowsCommands(asked) {
	return read(asked, "allow-commands");
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
function workspace(asked, { cwd, resolve, kindOf, goBelow }) {
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
	if (kindOf(path) !== "directory") throw failure("workspace-missing", {
		path,
		isFile: kindOf(path) === "file"
	});
	if (isInModule(path, {
		resolve,
		kindOf
	})) return { workspace: path };
	const { modules, loose, withoutModule, skipped, whole } = goBelow(path);
	if (modules.length === 0 && !loose) throw failure("workspace-no-module", {
		path,
		withoutModule,
		skipped,
		whole
	});
	return { workspace: path };
}
/** Whether a go.work or a go.mod is in a folder or above it. */
function isInModule(folder, { resolve, kindOf }) {
	if (["go.work", "go.mod"].some((name) => kindOf(resolve(folder, name)) === "file")) return true;
	const above = resolve(folder, "..");
	return above !== folder && isInModule(above, {
		resolve,
		kindOf
	});
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
	const { value, label } = asked["max-minutes"] ?? {
		value: String(usualMinutes(extent)),
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
function editorSettings(asked, { editorSettings: settings }, config) {
	if (!settings) return {};
	const { file, format, gopls, taken, left } = settings;
	const of = {
		file,
		...format === void 0 ? {} : { format }
	};
	const named = config?.arms ? config.arms.list.every((arm) => arm.gopls) : asked["gopls-version"] !== void 0;
	if (!gopls || !named) return { editorSettings: {
		...of,
		taken,
		left
	} };
	const words = {
		taken: taken.filter((setting) => setting !== gopls.key),
		left: [...left, `${gopls.key}: another gopls was asked for`]
	};
	return { editorSettings: {
		...of,
		...words
	} };
}
// src/plan/options/make-webhook.ts
/** The variable that has the address where neither a flag nor an input gives it. */
const webhookVariable = "GOPLS_LEAK_GATE_WEBHOOK_URL";
const SLACK = ["hooks.slack.com", "hooks.slack-gov.com"];
/**
* The webhook that the options or the environment name; undefined: none. A format or an occasion that can't be is refused without an address,
* too. Throws bad-value and webhook-address.
*/
function makeWebhook(asked, env) {
	const { "webhook-url": address, "webhook-format": formats, "webhook-on": occasions } = webhookOptions;
	const format = asked["webhook-format"];
	const on = asked["webhook-on"] ?? {
		value: occasions.default,
		label: "--webhook-on"
	};
	const askedFormat = format && formats.parse(format.value, format.label);
	const occasion = occasions.parse(on.value, on.label);
	const { value, label } = asked["webhook-url"] ?? {
		value: env["GOPLS_LEAK_GATE_WEBHOOK_URL"] ?? "",
		label: "GOPLS_LEAK_GATE_WEBHOOK_URL"
	};
	if (value === "") return void 0;
	const url = address.parse(value, label);
	const usual = SLACK.includes(new URL(url).hostname) ? "slack" : "json";
	return {
		url,
		format: askedFormat ?? usual,
		on: occasion
	};
}
// src/commands/plan-here.ts
/** Of a config, of a workload file, of known leaks and of editor settings: the largest that is read. */
const MAX_BYTES = 1048576;
/**
* The plan that option values and the config file make in this working directory, the absolute run directory, and the webhook, which is no
* part of a plan: a plan is written and published. Throws what makePlan and makeWebhook throw; config-missing, config-unreadable and
* config-bad, and the same of workloads, catalogues and settings.
*/
async function planHere(values, here) {
	const { cwd } = here;
	const config = await configOf(values.config, cwd);
	const asked = askedOptions(values, config);
	const webhook = makeWebhook(asked, here.env);
	tellUnread({
		cwd,
		workspace: resolve(cwd, asked.workspace?.value ?? "."),
		isNamed: values.config !== void 0
	}, here);
	const workloads = await filesHere(asked.workload ?? {
		value: options.workload.default,
		label: "--workload"
	}, cwd, allowsCommands(asked));
	const editorSettings = asked.settings && await editorSettingsHere(asked.settings, asked.workspace?.value, here);
	const knownLeaks = await knownLeaksHere(asked["known-leaks"], cwd);
	return {
		plan: makePlan(values, {
			cwd,
			resolve,
			kindOf,
			goBelow: modulesBelow,
			workloads,
			...editorSettings ? { editorSettings } : {},
			...knownLeaks ? { knownLeaks } : {}
		}, config),
		out: outOf(asked.out, cwd),
		webhook
	};
}
/** The run directory. No name would be the current folder, which is the user's. */
function outOf(asked, cwd) {
	const { value, label } = asked ?? {
		value: options.out.default,
		label: "--out"
	};
	if (value.trim() === "") throw failure("bad-value", {
		option: label,
		value,
		expected: "the path of a folder"
	});
	return resolve(cwd, value);
}
/** The config that was named, or the one that lies here; undefined: there is none, and YAML is not loaded. */
async function configOf(named, cwd) {
	const usual = options.config.default;
	if (named === void 0 && !lstatSync(resolve(cwd, usual), { throwIfNoEntry: false })) return void 0;
	return configHere(named ?? usual, cwd);
}
/** Tells of what looks like a config and is not read: one with another ending, or one in the workspace, which is somebody else's. */
function tellUnread({ cwd, workspace, isNamed }, { note }) {
	const usual = options.config.default;
	const others = [usual.replace(/yaml$/, "yml"), usual].map((name) => resolve(workspace, name));
	const here = [resolve(cwd, usual.replace(/yaml$/, "yml"))];
	const unread = [.../* @__PURE__ */ new Set([...here, ...others])].filter((path) => path !== resolve(cwd, usual));
	for (const path of isNamed ? [] : unread) {
		if (!existsSync(path)) continue;
		note?.(`${path} is not read: the config is ${usual} in the current folder, or what --config names`);
	}
}
/** The config file of that name. Throws bad-value, config-missing, config-unreadable and config-bad. */
async function configHere(name, cwd) {
	if (name === "") throw failure("bad-value", {
		option: "--config",
		value: name,
		expected: "the path of a YAML file"
	});
	const text = readWritten(resolve(cwd, name), "config");
	const { parseConfig } = await import("./parse-config.js");
	return parseConfig(text, name);
}
/** The workloads that a value of --workload names, in the order in which they are done, to be shown. */
async function workloadsHere(named, cwd) {
	return makeWorkloads(named, await filesHere(named, cwd, true));
}
/** The workloads of files, by path as it was given. */
async function filesHere({ value, label }, cwd, isTrusted) {
	const workloads = /* @__PURE__ */ new Map();
	for (const name of parseWorkloadNames(value, label).files) {
		const text = readWritten(resolve(cwd, name), "workload");
		const { parseWorkload } = await import("./parse-workload.js").then((n) => n.n);
		workloads.set(name, parseWorkload(text, name, { isTrusted }));
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
	const text = readWritten(resolve(cwd, name), "catalogue");
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
	const text = readWritten(path, "settings");
	const folder = basename(dirname(path)) === ".vscode" ? dirname(dirname(path)) : resolve(cwd, workspace ?? options.workspace.default);
	const { readEditorSettings } = await import("./read-editor-settings.js");
	return readEditorSettings(text, name, {
		folder,
		env: closedEnvironment(env)
	});
}
/** A file that the user wrote, which may be a link. Throws KIND-missing and KIND-unreadable. */
function readWritten(path, kind) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(readFile(path, { most: MAX_BYTES }));
	} catch (error) {
		if (error instanceof FileFault && error.code === "file-missing" && kind !== "settings") throw failure(`${kind}-missing`, { path });
		throw failure(`${kind}-unreadable`, {
			path,
			reason: error instanceof FileFault ? error.reason : error.message
		});
	}
}
/** What can't be reached, as behind links that lead to each other, is as good as missing. */
function kindOf(path) {
	try {
		return statSync(path).isDirectory() ? "directory" : "file";
	} catch {
		return "missing";
	}
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
// src/publish/progress/cycle-line.ts
const BAR_LENGTH = 20;
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
/** How far a stage is that has no cycles: "soak  [#####.....]  42 of 90 s". What takes longer than was planned says so. */
function shareLine({ stage, done, of, unit }) {
	const full = of > 0 ? Math.min(BAR_LENGTH, Math.floor(done / of * BAR_LENGTH)) : BAR_LENGTH;
	return [
		stage,
		`[${"#".repeat(full)}${".".repeat(BAR_LENGTH - full)}]`,
		done > of ? `${done} ${unit}, ${of} were planned` : `${done} of ${of} ${unit}`
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
/** A stage that has no cycles has this number of lines, the last of which says that it is done. */
const SHARES = 3;
/** Progress where there is no terminal: a line for each stage that begins or ends, each warning, each third of one without cycles, and every fifth cycle. */
function plainProgress(stream) {
	let share = 0;
	const isNews = (progress) => {
		if (progress.kind !== "share") {
			share = 0;
			return true;
		}
		const reached = Math.floor(progress.done / Math.max(progress.of, 1) * SHARES);
		const isHigher = reached > share && reached < SHARES;
		share = Math.max(share, reached);
		return isHigher;
	};
	return {
		show: (progress) => {
			const line = isNews(progress) ? lineOf(progress) : void 0;
			if (line !== void 0) stream.write(`${line}\n`);
		},
		close: () => {}
	};
}
function lineOf(progress) {
	switch (progress.kind) {
		case "stage":
		case "done": return `${progress.stage}: ${oneLine(progress.text)}`;
		case "warning": return `warning: ${oneLine(progress.warning.message)}`;
		case "share": return shareLine(progress);
		case "cycle": return progress.cycle % CYCLES_BETWEEN_LINES === 0 || progress.cycle === progress.cycles ? cycleLine(progress) : void 0;
	}
}
// src/version.ts
/** This program's version; a test holds it equal to package.json's. */
const version = "0.1.0";
// src/real-world.ts
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/** A signal this soon after the first is the same wish: a terminal and npm both pass on one Ctrl-C. */
const sameWishMs = 1e3;
/**
* The outside as it is. From here on the first SIGINT, SIGTERM or SIGHUP aborts `interrupted`, its reason being the
* signal's name, and the program is expected to end by itself; a later one ends it at once. What nobody caught aborts it too, its
* reason being a Failure. `release` gives the signals back.
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
		progress: (said) => progress(allShown(said)),
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
	const onUncaught = (error) => controller.abort(asFailure(error));
	const release = () => {
		process.off("uncaughtException", onUncaught);
		for (const signal of signals) process.off(signal, onSignal);
	};
	for (const signal of signals) process.on(signal, onSignal);
	process.on("uncaughtException", onUncaught);
	return {
		interrupted: controller.signal,
		release
	};
}
export { closedEnvironment as C, makeBudget as E, buildEnvironment as S, askedOptions as T, filesOfNoModule as _, shareLine as a, modulesBelow as b, knownLeaksHere as c, webhookVariable as d, unlistedArms as f, fileAbove as g, entriesOf as h, cycleLine as i, planHere as l, parseSynthetic as m, version as n, exitCode as o, mergeSettings as p, plainProgress as r, configHere as s, inRealWorld as t, workloadsHere as u, hasGoMod as v, goVariablesLeft as w, walkFolders as x, isLookedInto as y };
