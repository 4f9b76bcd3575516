import { a as __toCommonJS, i as __require, n as __esmMin, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as makeFolder } from "./make-folder.js";
import { n as readFile, o as FileFault, r as readText } from "./read-file.js";
import { a as oneLine, c as endedBy, i as rememberProcess, l as failure, o as Failure, s as asFailure, u as recordedFailure } from "./run-entry.js";
import { C as asWorkloadFile, D as repeats, O as stepsOf, T as innerSteps, b as isInVersionRange, p as unitsPerIteration, s as kindOf$1, u as noWork, v as workSince, x as isVersionKnown, z as persona } from "./plan.js";
import { t as oldestGopls } from "./oldest-gopls.js";
import { A as goVersionAtLeast, C as goSaid, D as makeTemporaryFolder, E as neededGo, O as sweepTemporaryFolders, S as goCommand, T as goAdvice, _ as apartWords, b as scanWorkspace, c as writeSynthetic, d as needsCopy, f as changedFiles, g as seededRandom, h as divisorOf, i as changedSpan, j as toolchainName, k as withTemporaryFolder, l as disposableCopy, m as inTurnFiles, n as sureSessions, o as renamedName, p as bindWorkload, r as actionSpan, s as askParameters, t as extentSentence, v as goModFiles, w as runProgram, x as isIn, y as readWorkspaceFile } from "./extent-sentence.js";
import { n as writeFile } from "./write-file.js";
import { C as closedEnvironment, p as mergeSettings, w as goVariablesLeft } from "./real-world.js";
import { D as goroutineKey, E as ownedHeapOf, O as sendsNothing, S as detectable, T as makeTracks, _ as shownLeaks, a as assess, c as moreDoseTurns, d as controlWorkload, f as ablationOf, g as readPhase, l as seeControl, m as isSameQuantity, n as bucketOf, o as measureDoseBesideKnown, p as ablations, s as doseTurns, u as measureGrowth, v as withoutKnown, w as allowance, x as decide, y as heldBy } from "./log-histogram.js";
import { n as workKindsOf, t as sessionGroups } from "./session-groups.js";
import { t as judgedArms } from "./judged-arms.js";
import { t as settingsWords } from "./settings-words.js";
import { l as andList } from "./names.js";
import { i as formatBytes } from "./format-count.js";
import { t as fileRefOf } from "./file-ref-of.js";
import { t as DIAGNOSTICS } from "./latency.js";
import { t as parseHeapProfile } from "./parse-heap-profile.js";
import { n as LARGEST_CLASS_BYTES } from "./snapshot.js";
import { a as replaced, i as rangeAt, o as shortestReplacement, r as positionAt, s as spanAt } from "./positions.js";
import { i as onlyReads, t as openFaults } from "./open-faults.js";
import { r as referenceFault } from "./reference-chains.js";
import { n as giveUpPipes, r as execa, t as signalGroup } from "./signal-group.js";
import { basename, dirname, join, relative, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { accessSync, constants, createWriteStream, existsSync, lstatSync, mkdirSync, opendirSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { connect, createServer } from "node:net";
import { Agent, get } from "node:http";
import { fileURLToPath, pathToFileURL } from "node:url";
// src/gopls/facts/versions/building-go.ts
/** By ranges of gopls' minor version 0.N. What is newer builds with the Go of its go line, and newer ones. */
const KNOWN = [
	{
		from: 9,
		to: 11,
		by: "1.24.13",
		below: "1.25"
	},
	{
		from: 12,
		to: 13,
		by: "1.20.14",
		below: "1.21"
	},
	{
		from: 14,
		to: 14,
		by: "1.21.13",
		below: "1.22"
	},
	{
		from: 15,
		to: 15,
		by: "1.22.12",
		below: "1.23"
	},
	{
		from: 16,
		to: 18,
		by: "1.24.13",
		below: "1.25"
	},
	{
		from: 19,
		to: 21,
		by: "1.25.5"
	}
];
/** What is known of building a gopls release ("v0.16.2"); undefined: nothing. */
function buildingGo(version) {
	const [, minor] = /^v0\.(\d+)\./.exec(version) ?? [];
	return minor === void 0 ? void 0 : KNOWN.find(({ from, to }) => Number(minor) >= from && Number(minor) <= to);
}
// src/gopls/install/build-suggestion.ts
/** What to try when a gopls release does not build with a Go version; `output` is what that Go printed. */
function buildSuggestion(version, output) {
	const needed = /requires go >= (\d+\.\d+(?:\.\d+)?)/.exec(output)?.[1];
	if (needed) return `It needs Go ${needed} or newer: leave --go-version out, or try --go-version ${needed}.`;
	const known = buildingGo(version);
	if (!known) return "Try the Go version of its release date: --go-version 1.N.P.";
	return `gopls ${version} is known to build with Go ${known.by}: leave --go-version out, or try --go-version ${known.by}.`;
}
// src/gopls/install/no-module.ts
/** Flags that speak of one module; `go install pkg@version` stops at the first of them. */
const OF_A_MODULE = /^--?(?:mod|modfile|overlay|C)(?:=|$)/;
/** Environment of a go command that is to know nothing of the module or workspace that it may be called from. */
function noModule({ env }) {
	return {
		GOWORK: "off",
		GO111MODULE: "on",
		GOFLAGS: (env.GOFLAGS ?? "").split(/\s+/).filter((flag) => !OF_A_MODULE.test(flag)).join(" ").trim()
	};
}
// src/gopls/install/gopls-module.ts
/** Module path of gopls, and of its main package. */
const goplsModule = "golang.org/x/tools/gopls";
// src/gopls/install/resolve-release.ts
const UNREACHABLE = /dial tcp|no such host|connection refused|i\/o timeout|TLS handshake|GOPROXY=off|network is unreachable|proxyconnect|x509/i;
/**
* Looks up a release, or the newest for "latest". What an exact version says never changes, so it is asked once and
* noted in the tool folder. Throws gopls-version-unknown or module-source-unreachable.
*/
async function resolveRelease(wanted, context) {
	const note = join(context.folder, "releases", wanted);
	const goLine = isExact(wanted) ? readNote(note) : void 0;
	if (goLine !== void 0) return {
		version: wanted,
		goLine
	};
	const release = await askForRelease(wanted, context);
	if (release.goLine !== void 0 && isExact(release.version)) writeNote(join(context.folder, "releases", release.version), release.goLine);
	return release;
}
/** The newest release, no pre-release, whose go line a Go version satisfies; undefined where none of the newest eight fits. */
async function newestReleaseFor(satisfies, context) {
	const args = [
		"list",
		"-m",
		"-versions",
		"-json",
		goplsModule
	];
	const answer = await goCommand(context.world, {
		args,
		cwd: context.folder,
		env: noModule(context.world)
	});
	if (!answer.ok) return void 0;
	const releases = (JSON.parse(answer.stdout).Versions ?? []).filter((version) => !version.includes("-")).reverse();
	for (const version of releases.slice(0, 8)) {
		const release = await resolveRelease(version, context).catch(() => void 0);
		if (release && satisfies(release.goLine ?? "1.0")) return release.version;
	}
}
async function askForRelease(wanted, { folder, world }) {
	const args = [
		"list",
		"-m",
		"-json",
		`${goplsModule}@${wanted}`
	];
	const answer = await goCommand(world, {
		args,
		cwd: folder,
		env: noModule(world)
	});
	if (!answer.ok) throw notFound(wanted, answer);
	const { Version, GoMod, GoVersion } = JSON.parse(answer.stdout);
	return {
		version: Version,
		goLine: GoVersion ?? (GoMod === void 0 ? void 0 : goLineOf(readText(GoMod)))
	};
}
function notFound(wanted, answer) {
	const reason = goSaid(answer);
	return UNREACHABLE.test(reason) ? failure("module-source-unreachable", {
		version: wanted,
		reason
	}) : failure("gopls-version-unknown", {
		version: wanted,
		reason
	});
}
function goLineOf(goMod) {
	return /^go\s+(\S+)/m.exec(goMod)?.[1];
}
function isExact(version) {
	return /^v\d+\.\d+\.\d+[\w.+-]*$/.test(version);
}
function readNote(path) {
	try {
		return /^\d+\.\d+(?:\.\d+)?$/.exec(readText(path).trim())?.[0];
	} catch {
		return;
	}
}
function writeNote(path, goLine) {
	makeFolder(join(path, ".."));
	writeFile(path, `${goLine}\n`);
}
// src/gopls/install/choose-toolchain.ts
/** The oldest Go that can fetch other toolchains. */
const OLDEST = "1.21";
/** The Go on PATH. Throws go-missing or go-too-old. */
async function localToolchain(context) {
	const local = await runningToolchain("local", context);
	if ("reason" in local) throw failure("go-missing", { reason: local.reason });
	if (!goVersionAtLeast(local.version, OLDEST)) throw failure("go-too-old", { have: local.version });
	return local;
}
/**
* The toolchain for an arm: the asked for one; else the Go on PATH; else, where a module's go line is newer than that,
* the one that the line names, asked for explicitly because the environment may say GOTOOLCHAIN=local. Throws
* toolchain-unavailable with the newest gopls release that would do.
*/
async function chooseToolchain(wanted, local, context) {
	const need = wanted.goVersion ?? wanted.goLine;
	if (need === void 0 || wanted.goVersion === void 0 && goVersionAtLeast(local.version, need)) return local;
	const asked = wanted.goVersion !== void 0;
	return exactToolchain(need, {
		neededBy: asked ? "--go-version" : wanted.neededBy,
		olderWouldDo: !asked
	}, local, context);
}
/**
* The toolchain of that Go version, downloaded by the go command where it is not here. It is asked for explicitly, so that
* GOTOOLCHAIN=local in the environment does not forbid it; GOPROXY=off does. Throws toolchain-unavailable.
*/
async function exactToolchain(need, { neededBy, olderWouldDo }, local, context) {
	const name = toolchainName(need);
	if (name === local.version) return local;
	const other = await runningToolchain(name, context);
	if (!("reason" in other)) return other;
	const fits = (goLine) => goVersionAtLeast(local.version, goLine);
	const newest = olderWouldDo ? await newestReleaseFor(fits, context) : void 0;
	throw failure("toolchain-unavailable", {
		wanted: name,
		neededBy,
		reason: other.reason,
		newest
	});
}
async function runningToolchain(name, { folder, world }) {
	const call = (args) => goCommand(world, {
		args,
		cwd: folder,
		toolchain: name,
		env: noModule(world)
	});
	const words = await call(["version"]);
	const version = /^go version (?:devel )?(go[\d.]+\S*)/.exec(words.stdout)?.[1];
	if (!words.ok || version === void 0) return { reason: goSaid(words) };
	const goEnv = await call(["env", "GOENV"]);
	return {
		name,
		version,
		words: words.stdout.trim(),
		goEnv: goEnv.stdout.trim()
	};
}
// src/gopls/install/describe-binary.ts
/** What `go version -m` says of a gopls binary. Throws not-gopls where it is something else. */
async function describeBinary(path, toolchain, { folder, world }) {
	refuseUnlessExecutable(path);
	const answer = await goCommand(world, {
		args: [
			"version",
			"-m",
			path
		],
		cwd: folder,
		toolchain: toolchain.name,
		env: noModule(world)
	});
	const goVersion = /^.*: (go\S+)/m.exec(answer.stdout)?.[1];
	if (!answer.ok) throw failure("not-gopls", {
		path,
		reason: goSaid(answer).replaceAll(path, "it")
	});
	if (goVersion === void 0) throw failure("not-gopls", {
		path,
		reason: "go version can't tell how it was built"
	});
	const main = /^\tpath\t(\S+)$/m.exec(answer.stdout)?.[1];
	if (main !== "golang.org/x/tools/gopls") throw failure("not-gopls", {
		path,
		reason: `it was built from ${main ?? "an unknown package"}`
	});
	const [, version = "(devel)", sum] = /^\tmod\t\S+\t(\S+)(?:\t(\S+))?/m.exec(answer.stdout) ?? [];
	return {
		version,
		goVersion,
		...sum === void 0 ? {} : { sum },
		path,
		buildInfo: answer.stdout.replaceAll(path, "gopls").trim(),
		toolchain: toolchain.words,
		goToolchain: toolchain.name,
		goEnv: toolchain.goEnv
	};
}
function refuseUnlessExecutable(path) {
	if (!statSync(path).isFile()) throw failure("not-gopls", {
		path,
		reason: "it is not a file"
	});
	try {
		accessSync(path, constants.X_OK);
	} catch {
		throw failure("not-gopls", {
			path,
			reason: "it may not be executed"
		});
	}
}
// src/gopls/install/tool-folder.ts
/** Folder of this program for built tools: GOPLS_LEAK_GATE_CACHE, the runner's tool cache, or the system's cache folder. */
function toolFolder({ env, platform }) {
	if (env.GOPLS_LEAK_GATE_CACHE) return env.GOPLS_LEAK_GATE_CACHE;
	const base = env.RUNNER_TOOL_CACHE || cacheFolder(env, platform);
	return join(base, "gopls-leak-gate");
}
function cacheFolder(env, platform) {
	const home = env.HOME ?? env.USERPROFILE ?? ".";
	if (platform === "win32") return env.LOCALAPPDATA || join(home, "AppData", "Local");
	if (platform === "darwin") return join(home, "Library", "Caches");
	return env.XDG_CACHE_HOME || join(home, ".cache");
}
// src/gopls/install/install-gopls.ts
/**
* Makes an arm's gopls ready to start. A release is built once with `go install`, by a Go that can, so that Go's checksum database
* verifies it as the user configured it, into a folder named for its version, Go and system; a checkout is built anew, for this run alone
* (discardBuild); a binary is used as it is. All three are asked for their build information. Throws go-missing, go-too-old,
* gopls-version-unknown, module-source-unreachable, toolchain-unavailable, gopls-build-failed, binary-missing,
* checkout-without-gopls, not-gopls, gopls-unsupported, gopls-hung (of a go command) or interrupted.
*/
async function installGopls(arm, world) {
	const source = arm.gopls;
	if (source.from === "binary" && !existsSync(source.path)) throw failure("binary-missing", { path: source.path });
	const folder = toolFolder(world);
	makeFolder(folder);
	sweepTemporaryFolders({ temporary: folder });
	const context = {
		arm,
		folder,
		world,
		local: await localToolchain({
			folder,
			world
		})
	};
	const installed = await installFrom(source, context);
	return {
		...installed,
		toolchain: await calledGo(installed, context)
	};
}
async function installFrom(source, context) {
	switch (source.from) {
		case "release": return installRelease(source.version, context);
		case "checkout": return buildCheckout(source.dir, context);
		case "binary": {
			const toolchain = await toolchainFor(void 0, source.path, context);
			return supported(await describeBinary(source.path, toolchain, context));
		}
	}
}
/** The Go that gopls calls, as it says it itself: an arm's own PATH or GOROOT may lead to another than the one that built it. */
async function calledGo({ goToolchain, toolchain }, { arm, folder, world }) {
	const own = Object.entries(arm.env).filter(([name]) => /^(?:PATH|GOROOT)$/i.test(name));
	if (own.length === 0) return toolchain;
	const env = {
		...noModule(world),
		...Object.fromEntries(own)
	};
	const words = await goCommand(world, {
		args: ["version"],
		cwd: folder,
		toolchain: goToolchain,
		env
	});
	if (!words.ok) throw failure("go-missing", { reason: goSaid(words) });
	return words.stdout.trim();
}
/**
* A release, with the Go that was asked for; or else with the Go on PATH, where that is not known to fail and does not; or else
* with one that is known to build this gopls.
*/
async function installRelease(wanted, context) {
	const { arm, local } = context;
	const { version, goLine } = supported(await resolveRelease(wanted, context));
	if (arm.goVersion !== void 0) return buildRelease(version, await toolchainFor(goLine, "", context), context);
	const known = buildingGo(version);
	const able = known?.by ?? goLine;
	const wish = {
		neededBy: `gopls ${version}, which ${local.version} can't build,`,
		olderWouldDo: false
	};
	const build = async (toolchain) => {
		const installed = await buildRelease(version, toolchain, context);
		return toolchain === local ? installed : {
			...installed,
			insteadOf: local.version
		};
	};
	if (known?.below !== void 0 && goVersionAtLeast(local.version, known.below)) return build(await exactToolchain(known.by, wish, local, context));
	const usual = await toolchainFor(goLine, `gopls ${version}`, context);
	try {
		return await build(usual);
	} catch (error) {
		if (!(error instanceof Failure && error.code === "gopls-build-failed") || able === void 0 || toolchainName(able) === usual.version) throw error;
		const other = await exactToolchain(able, wish, local, context).catch(() => void 0);
		if (!other) throw error;
		return build(other);
	}
}
async function buildRelease(version, toolchain, context) {
	const { folder, world } = context;
	const home = join(folder, `gopls-${version}-${toolchain.version}-${world.platform}-${world.arch}`);
	const path = join(home, binaryName(world));
	if (existsSync(path)) {
		const installed = await describeBinary(path, toolchain, context).catch(unlessDamaged);
		if (installed?.version === version) return installed;
		remove(home);
	}
	await inNewFolder(context, async (building, inside) => {
		const bin = join(building, "bin");
		mkdirSync(bin);
		const args = ["install", `${goplsModule}@${version}`];
		const env = {
			...noModule(world),
			GOBIN: bin
		};
		const call = {
			args,
			cwd: building,
			toolchain: toolchain.name,
			env
		};
		refuseFailedBuild(version, toolchain, await goCommand(inside, call));
		moveUnlessThere(bin, home);
		remove(building);
	});
	return describeBinary(path, toolchain, context);
}
async function buildCheckout(dir, context) {
	const { world } = context;
	const source = [join(dir, "gopls"), dir].find(isGoplsModule);
	if (source === void 0) throw failure("checkout-without-gopls", { path: dir });
	const goLine = /^go\s+(\S+)/m.exec(readText(join(source, "go.mod")))?.[1];
	const toolchain = await toolchainFor(goLine, `the checkout ${dir}`, context);
	return inNewFolder(context, async (building, inside) => {
		const path = join(building, binaryName(world));
		const call = {
			args: [
				"build",
				"-o",
				path,
				"."
			],
			cwd: source,
			toolchain: toolchain.name
		};
		refuseFailedBuild(`from ${dir}`, toolchain, await goCommand(inside, call));
		return describeBinary(path, toolchain, context);
	});
}
/**
* Removes what was built for one run: of a checkout. Another run may build the same one from changed files, so each keeps to its own. What
* a killed run has not removed, the next installation does.
*/
function discardBuild({ gopls }, { path }) {
	if (gopls.from === "checkout") remove(dirname(path));
}
function supported(gopls) {
	const { version } = gopls;
	if (!isVersionKnown(version) || !isInVersionRange(version, { until: "v0.9.1" })) return gopls;
	throw failure("gopls-unsupported", {
		version,
		oldest: oldestGopls
	});
}
function toolchainFor(goLine, neededBy, context) {
	return chooseToolchain({
		goVersion: context.arm.goVersion,
		goLine,
		neededBy
	}, context.local, context);
}
function binaryName({ platform }) {
	return platform === "win32" ? "gopls.exe" : "gopls";
}
/**
* Builds in a new folder, which also takes what go writes meanwhile: so nobody ever sees half an installation, and what a killed run left is
* found by the next one. The folder stays if the build in it succeeded.
*/
async function inNewFolder({ folder, world }, build) {
	const building = makeTemporaryFolder({
		temporary: folder,
		processId: world.processId
	});
	try {
		return await build(building, withTemporaryFolder(world, building));
	} catch (error) {
		remove(building);
		throw error;
	}
}
function remove(folder) {
	rmSync(folder, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
}
/** An installation that can't be looked at, because the run is interrupted or go can't be had, may be in use by another run. */
function unlessDamaged(error) {
	if (!(error instanceof Failure && error.code === "not-gopls")) throw error;
}
/** Of two installations at once the first one stays; they are alike. */
function moveUnlessThere(from, to) {
	try {
		renameSync(from, to);
	} catch (error) {
		if (!existsSync(to)) throw error;
	}
}
function refuseFailedBuild(version, toolchain, answer) {
	if (answer.ok) return;
	const output = goSaid(answer);
	throw failure("gopls-build-failed", {
		version,
		goVersion: toolchain.version,
		output,
		suggestion: buildSuggestion(version, output)
	});
}
function isGoplsModule(dir) {
	const goMod = join(dir, "go.mod");
	return existsSync(goMod) && /^module\s+"?golang\.org\/x\/tools\/gopls"?\s*$/m.test(readText(goMod));
}
// src/judge/needs/shows-finding.ts
/** What of a finding is seen again, at the least, for what was sent: in all, and in each half by itself. */
const MIN_SHARE = .5;
const MIN_SHARE_OF_HALF = .25;
/** Whether a finding can be seen in a short try: what it keeps can be counted, and is not known in bytes alone. */
function canBeCounted(finding) {
	return countables(finding).length > 0;
}
/**
* Turns between two readings in which a finding keeps this many of what it keeps most of, where a turn does as much as an iteration of
* `perIteration` units.
*/
function turnsToSee(finding, wanted) {
	const perIteration = finding.perIteration.unit === "bytes" ? mostObjects(finding) : finding.perIteration.value;
	return Math.ceil(wanted / Math.max(perIteration, Number.EPSILON));
}
function mostObjects({ sizeClasses }) {
	return Math.max(0, ...sizeClasses.map(({ objectsPerIteration }) => objectsPerIteration));
}
/**
* Whether another workload keeps again what a finding keeps, for what it sent: half of it by bytes, and not in one step.
* Readings are those at its start, in its middle and at its end.
*/
function showsFinding(finding, readings) {
	const [start, middle, end] = readings;
	if (!start || !middle || !end) return "not-shown";
	const halves = [grownIn(finding, start, middle), grownIn(finding, middle, end)];
	if (!isSteady(...halves)) return "restless";
	return shareSeen(grownIn(finding, start, end)) >= MIN_SHARE && halves.every((half) => shareSeen(half) >= MIN_SHARE_OF_HALF) ? "shown" : "not-shown";
}
function grownIn(finding, from, to) {
	const sent = workSince(from.sent, to.sent);
	const turns = to.iterations - from.iterations;
	return countables(finding).map(({ perUnit, unit, weight, count }) => ({
		weight,
		due: perUnit * (unit === "iteration" ? turns : unitsPerIteration(unit, sent)),
		grown: count(to) - count(from)
	}));
}
/** The share of what is due that grew, by bytes: 0 to 1; 0 where nothing is due. */
function shareSeen(things) {
	const due = things.reduce((sum, thing) => sum + thing.weight * thing.due, 0);
	const seen = things.reduce((sum, { weight, due: most, grown }) => sum + weight * Math.min(most, Math.max(0, grown)), 0);
	return due > 0 ? seen / due : 0;
}
/** A class moves by some objects in any half; caches that fill or fall move it by hundreds, and not by the same in both. */
const FREE_OBJECTS = 12;
/** Whether both halves of a try are alike: caches that fill again, or fall, hide what is kept. */
function isSteady(first, second) {
	return first.every((one, i) => {
		const other = second[i] ?? one;
		const free = FREE_OBJECTS + 2 * Math.max(one.due, other.due);
		return !(Math.min(one.grown, other.grown) < -free) && Math.abs(one.grown - other.grown) <= free + Math.max(one.grown, other.grown) / 2;
	});
}
function countables({ kept, sizeClasses, frames }) {
	if (kept.what === "entries") {
		const { counter, countPerUnit: perUnit, unit } = kept;
		return [{
			perUnit,
			unit,
			weight: 1,
			count: ({ counters }) => counters[counter] ?? 0
		}];
	}
	if (kept.what === "goroutines") {
		const key = frames.map((frame) => frame.function).join(" ← ");
		const count = ({ goroutines }) => goroutines.reduce((sum, stack) => sum + (key === "" || goroutineKey(stack.frames) === key ? stack.count : 0), 0);
		return [{
			perUnit: kept.countPerUnit,
			unit: kept.unit,
			weight: 1,
			count
		}];
	}
	return sizeClasses.map(({ bytes, objectsPerUnit, unit }) => ({
		perUnit: objectsPerUnit,
		unit,
		weight: bytes,
		count: ({ memory }) => memory.sizeClasses.find(([size]) => size === bytes)?.[1] ?? 0
	}));
}
// src/judge/needs/minimizing-sessions.ts
/** The shortest workloads that a run looks for, at the most: each takes minutes. */
const MOST = 3;
/**
* Where it was asked for: fresh processes in which the shortest workload is looked for that shows each finding, one for each arm and
* group of workloads. The verdict does not need them.
*/
function minimizingSessions(plan, findings) {
	if (!plan.minimize) return [];
	const wanted = toMinimize(findings, plan.workloads);
	return judgedArms(plan).flatMap((arm) => sessionGroups(plan.workloads).flatMap((workloads) => {
		const ofGroup = wanted.filter((one) => one.arm === arm.name && workloads.some(({ name }) => name === one.workload));
		return ofGroup.length > 0 ? [{
			arm,
			purpose: "minimize",
			workloads,
			suspects: [],
			findings: ofGroup
		}] : [];
	}));
}
/**
* Leaks before what is known or tolerated: one finding of each fingerprint, in a workload that repeats, of something that can be counted
* in a short try. A footprint has no workload.
*/
function toMinimize(findings, workloads) {
	const repeating = new Set(workloads.filter(repeats).map(({ name }) => name));
	const possible = findings.filter((finding) => finding.kind !== "footprint" && repeating.has(finding.workload) && canBeCounted(finding));
	const isNew = ({ kind }) => kind === "leak" || kind === "regression";
	const ordered = [...possible.filter(isNew), ...possible.filter((finding) => !isNew(finding))];
	const identities = ordered.map(({ arm, fingerprint }) => JSON.stringify([arm, fingerprint]));
	return ordered.filter((_, i) => identities.indexOf(identities[i] ?? "") === i).slice(0, MOST);
}
// src/measure/drive/driven/limits.ts
/** Generous: a loaded machine is no hung gopls. */
const defaultLimits = {
	initializeMs: 12e4,
	debugAddressMs: 1e4,
	loadMs: 6e5,
	requestMs: 12e4,
	settleMs: 18e4,
	referencesMs: 12e4,
	allReferencesMs: 36e4,
	lateMs: 1e4
};
// src/gopls/facts/debug-pages.ts
/** Pages of gopls' debug server, and what is on them. */
const debugPages = {
	/** Links of the pages of each cache and session: `/cache/N`, `/session/N`. */
	main: "/",
	/** runtime.MemStats, with mallocs and frees of each size class. */
	memory: "/memory",
	/** Collects garbage three times, then leads to `/memory` (since v0.12.1). */
	collect: "/gc",
	/** Collects garbage once before the profile is written. */
	collectOnce: "/debug/pprof/heap?gc=1",
	/** The heap as of the last collection, gzip'd. */
	heapProfile: "/debug/pprof/heap",
	/** Counts of goroutines by stack. */
	goroutines: "/debug/pprof/goroutine?debug=1",
	/** Each goroutine by itself, with what it waits for; Go cuts the page off at 64 MiB. */
	waits: "/debug/pprof/goroutine?debug=2",
	/** Those that can never run again (Go 1.27, or built with an experiment before). */
	leakedGoroutines: "/debug/pprof/goroutineleak?debug=1"
};
/** The function in which net/http's server, and so gopls' debug server, waits for what a connection asks: one goroutine for each. */
const connectionGoroutine = "net/http.(*conn).serve";
// src/gopls/debug/hold-connection.ts
/** On the loopback interface a connection takes no time; a full queue of them would. */
const CONNECT_LIMIT_MS = 5e3;
/**
* Opens a connection to a debug server at "host:port" that asks nothing, for which it holds one goroutine. Resolves with what
* closes it, or with undefined where it can't be opened.
*/
function holdConnection(address) {
	const { hostname, port } = new URL(`http://${address}`);
	const host = hostname.replace(/^\[|\]$/g, "");
	return new Promise((resolve) => {
		const socket = connect({
			host,
			port: Number(port)
		});
		const close = () => void socket.destroy();
		socket.on("error", () => resolve(void 0));
		socket.setTimeout(CONNECT_LIMIT_MS, () => {
			close();
			resolve(void 0);
		});
		socket.on("connect", () => {
			socket.setTimeout(0);
			resolve(close);
		});
	});
}
// src/gopls/debug/parse-counters.ts
/** Addresses of the page of gopls' only cache, and of its only session, as its main page links them; undefined: it links none. */
function counterPages(mainPage) {
	const cache = /href="(\/cache\/\w+)"/.exec(mainPage)?.[1];
	const session = /href="(\/session\/\w+)"/.exec(mainPage)?.[1];
	return cache !== void 0 && session !== void 0 ? {
		cache,
		session
	} : void 0;
}
/**
* What gopls itself counts, by name: entries of its memoize.Store by type and files (`/cache/N`), views and overlays
* (`/session/N`). These are the numbers of `gopls.workspace_stats` and `gopls.views`, read without sending a request, for a
* request may itself be what leaks. Strict: a list that is there and can't be read is debug-page-unreadable, never 0.
*/
function parseCounters(cachePage, sessionPage) {
	const files = /\bTotal: <b>(\d+)<\/b>/.exec(cachePage)?.[1];
	return {
		...entries(cachePage),
		...files === void 0 ? {} : { files: Number(files) },
		views: items(section(sessionPage, "Views"), /<li>(?:ID: <b>|\S+ is <a)/g),
		overlays: items(section(sessionPage, "Overlays"), /<li>\s*<a /g)
	};
}
function entries(page) {
	const list = /<h2>memoize\.Store entries<\/h2>\s*<ul>([\s\S]*?)<\/ul>/.exec(page)?.[1];
	if (list === void 0) throw unreadable$3("/cache/", "it has no list of memoize.Store entries");
	const found = [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = ""]) => {
		const [, type, count] = /^(.+) - (\d+)$/.exec(item.trim()) ?? [];
		if (type === void 0) throw unreadable$3("/cache/", `"${item}" is not a type with a count`);
		return [unescaped(type), Number(count)];
	});
	return Object.fromEntries(found);
}
function section(page, title) {
	const from = page.indexOf(`<h2>${title}</h2>`);
	if (from < 0) throw unreadable$3("/session/", `it has no list of ${title.toLowerCase()}`);
	const to = page.indexOf("<h2>", from + 4);
	return page.slice(from, to < 0 ? void 0 : to);
}
function items(text, item) {
	return [...text.matchAll(item)].length;
}
function unescaped(text) {
	return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&#34;/g, "\"").replace(/&#39;/g, "'").replace(/&amp;/g, "&");
}
function unreadable$3(page, reason) {
	return failure("debug-page-unreadable", {
		page,
		reason
	});
}
// src/gopls/debug/parse-goroutines.ts
/**
* Reads `goroutine?debug=1`, or `goroutineleak?debug=1`, which has the same form: exact counts of goroutines per stack. Frames from the leaf, by function name alone, so that
* stacks that differ in line or address only are one. Sorted by stack. Strict: counts must add up to the page's total.
*/
function parseGoroutines(text) {
	const total = /^goroutine(?:leak)? profile: total (\d+)$/m.exec(text)?.[1];
	if (total === void 0) throw unreadable$2("it does not begin with the total");
	const counts = /* @__PURE__ */ new Map();
	let sum = 0;
	for (const block of text.split(/\n(?=\d+ @)/).slice(1)) {
		const [head = "", ...lines] = block.split("\n");
		const count = Number(/^(\d+) @/.exec(head)?.[1]);
		const frames = lines.flatMap((line) => /^#\t\S+\t(.+)\+0x[0-9a-f]+\t/.exec(line)?.[1] ?? []);
		const key = frames.join("\n");
		sum += count;
		counts.set(key, {
			count: count + (counts.get(key)?.count ?? 0),
			frames
		});
	}
	if (sum !== Number(total)) throw unreadable$2(`its stacks have ${sum} goroutines and its total says ${total}`);
	return [...counts].sort(([a], [b]) => a < b ? -1 : 1).map(([, stack]) => stack);
}
function unreadable$2(reason) {
	return failure("debug-page-unreadable", {
		page: debugPages.goroutines,
		reason
	});
}
// src/gopls/debug/parse-memory-page.ts
/** Rows of the page's first table that are read, by the words that gopls prints. */
const LABELS = {
	heapAlloc: "Allocated bytes",
	totalAlloc: "Total allocated bytes",
	sys: "System bytes",
	heapInuse: "In use bytes",
	heapObjects: "Heap object count",
	stackInuse: "Stack in use bytes"
};
/** A Go runtime has 61 classes or more below 19 KiB; a page with fewer than this is something else. */
const MIN_CLASSES = 10;
/**
* Reads gopls' `/memory` page (runtime.MemStats with mallocs and frees per size class). Strict: a row that is missing or
* is not a number is debug-page-unreadable, never 0.
*/
function parseMemoryPage(html) {
	const row = (label) => count$1(new RegExp(`<td class="label">${label}</td><td class="value">([^<]*)</td>`).exec(html)?.[1], label);
	return {
		heapAlloc: row(LABELS.heapAlloc),
		heapObjects: row(LABELS.heapObjects),
		heapInuse: row(LABELS.heapInuse),
		totalAlloc: row(LABELS.totalAlloc),
		sys: row(LABELS.sys),
		stackInuse: row(LABELS.stackInuse),
		sizeClasses: sizeClasses(html)
	};
}
function sizeClasses(html) {
	const classes = [];
	for (const [, size, mallocs, frees] of html.matchAll(/<tr><td class="value">([^<]*)<\/td><td class="value">([^<]*)<\/td><td class="value">([^<]*)<\/td><\/tr>/g)) {
		const bytes = count$1(size, "size of a class");
		const live = count$1(mallocs, `mallocs of class ${size}`) - count$1(frees, `frees of class ${size}`);
		const before = classes.at(-1)?.[0] ?? 0;
		if (bytes === 0) continue;
		if (bytes <= before) throw unreadable$1(`class ${bytes} after class ${before}`);
		if (live < 0) throw unreadable$1(`class ${bytes} has ${live} live objects`);
		classes.push([bytes, live]);
	}
	if (classes.length < MIN_CLASSES) throw unreadable$1(`it has ${classes.length} size classes`);
	return classes;
}
/** gopls prints numbers with commas between the thousands. */
function count$1(text, what) {
	if (text === void 0 || !/^\d{1,3}(,?\d{3})*$/.test(text)) throw unreadable$1(`"${what}" is ${text === void 0 ? "missing" : `"${text}"`}`);
	return Number(text.replaceAll(",", ""));
}
function unreadable$1(reason) {
	return failure("debug-page-unreadable", {
		page: debugPages.memory,
		reason
	});
}
// src/gopls/debug/parse-waits.ts
/**
* Reads `goroutine?debug=2`, which has each goroutine by itself and what it waits for: how many of the same stack, state and starter
* there are. Frames from the leaf, by function name alone. A page that Go has cut off ends with a goroutine that is left out.
*/
function parseWaits(text) {
	const blocks = text.split(/\n\n/).filter((block) => block.trim() !== "");
	const waits = /* @__PURE__ */ new Map();
	for (const [i, block] of blocks.entries()) {
		const wait = waitOf(block);
		if (!wait) {
			if (i > 0 && i === blocks.length - 1) break;
			throw failure("debug-page-unreadable", {
				page: debugPages.waits,
				reason: "it is no list of goroutines"
			});
		}
		const key = JSON.stringify(wait);
		waits.set(key, {
			...wait,
			count: (waits.get(key)?.count ?? 0) + 1
		});
	}
	return [...waits].sort(([a], [b]) => a < b ? -1 : 1).map(([, wait]) => wait);
}
/** "goroutine 19 [chan send, 5 minutes]:"; the time, and the thread that it is locked to, differ from one to the next. */
const HEAD = /^goroutine \d+ (?:gp=\S+ m=\S+(?: mp=\S+)? )?\[([^\],]+)[^\]]*\]:$/;
const CREATED_BY = /^created by (.+?)(?: in goroutine \d+)?$/;
function waitOf(block) {
	const [head = "", ...lines] = block.split("\n");
	const state = HEAD.exec(head)?.[1];
	if (state === void 0) return void 0;
	const calls = lines.filter((line) => line !== "" && !line.startsWith("	") && !line.startsWith("..."));
	const createdBy = calls.flatMap((line) => CREATED_BY.exec(line)?.[1] ?? [])[0];
	return {
		state,
		frames: calls.filter((line) => !CREATED_BY.test(line)).map((line) => line.replace(/\([^()]*\)$/, "")),
		...createdBy === void 0 ? {} : { createdBy }
	};
}
// src/gopls/debug/debug-server.ts
/** A page of a very large heap takes seconds, not minutes. */
const PAGE_LIMIT_MS = 6e4;
/**
* The largest page that is read. A page of stacks of a gopls with 100,000 goroutines has some 20 MB, its largest heap profile zipped
* less; a text of more than 512 MB is one that Node can't hold.
*/
const MOST_PAGE_BYTES = 268435456;
/** The largest heap profile, unzipped: as much as is read of it again when it is judged. */
const MOST_PROFILE_BYTES = 536870912;
/** Connects to a debug server at "host:port". Requests fail with debug-page-unreadable, debug-page-too-large, profile-damaged or gopls-hung. */
function connectDebugServer(address, mostPageBytes = MOST_PAGE_BYTES) {
	const agent = new Agent({
		keepAlive: true,
		maxSockets: 1
	});
	const fetchPage = (path) => fetchBytes({
		agent,
		address,
		path,
		mostBytes: mostPageBytes
	});
	const page = async (path) => {
		const { status, body } = await fetchPage(path);
		if (status !== 200) throw failure("debug-page-unreadable", {
			page: path,
			reason: `it answers with status ${status}`
		});
		return body;
	};
	const text = async (path) => (await page(path)).toString();
	const memory = async () => parseMemoryPage(await text(debugPages.memory));
	let hasGcPage = true;
	let hasLeakProfile = true;
	let pages = "not asked";
	return {
		collectGarbage: async () => {
			if (hasGcPage) hasGcPage = (await fetchPage(debugPages.collect)).status === 307;
			if (!hasGcPage) for (let i = 0; i < 3; i++) await page(debugPages.collectOnce);
			return memory();
		},
		memory,
		goroutines: async () => parseGoroutines(await text(debugPages.goroutines)),
		waits: async () => parseWaits(await text(debugPages.waits)),
		leakedGoroutines: async () => {
			if (!hasLeakProfile) return void 0;
			const { status, body } = await fetchPage(debugPages.leakedGoroutines);
			hasLeakProfile = status === 200;
			return hasLeakProfile ? parseGoroutines(body.toString()) : void 0;
		},
		counters: async () => {
			if (pages === "not asked") pages = counterPages((await fetchPage(debugPages.main)).body.toString());
			return pages ? parseCounters(await text(pages.cache), await text(pages.session)) : {};
		},
		heapProfile: async () => verified(await page(debugPages.heapProfile)),
		holdConnection: () => holdConnection(address),
		close: () => agent.destroy()
	};
}
/** A transfer that was cut off, or bytes that were altered, fail gzip's checksum. */
function verified(zipped) {
	try {
		gunzipSync(zipped, { maxOutputLength: MOST_PROFILE_BYTES });
		return zipped;
	} catch (error) {
		throw damaged(error);
	}
}
function fetchBytes({ agent, address, path, mostBytes }) {
	return new Promise((resolve, reject) => {
		const broken = (error) => reject(path === debugPages.heapProfile ? damaged(error) : unreadable(path, error));
		const request = get(`http://${address}${path}`, {
			agent,
			timeout: PAGE_LIMIT_MS
		}, (response) => {
			const chunks = [];
			let bytes = 0;
			response.on("data", (chunk) => {
				bytes += chunk.length;
				const size = Math.max(bytes, Number(response.headers["content-length"] ?? 0));
				if (size <= mostBytes) return void chunks.push(chunk);
				reject(failure("debug-page-too-large", {
					page: path,
					size: formatBytes(size),
					most: formatBytes(mostBytes)
				}));
				request.destroy();
			});
			response.on("error", broken);
			response.on("end", () => resolve({
				status: response.statusCode ?? 0,
				body: Buffer.concat(chunks)
			}));
		});
		const limit = setTimeout(() => request.emit("timeout"), PAGE_LIMIT_MS);
		request.on("close", () => clearTimeout(limit));
		request.on("timeout", () => {
			reject(failure("gopls-hung", {
				waitingFor: `its debug page ${path}`,
				seconds: PAGE_LIMIT_MS / 1e3
			}));
			request.destroy();
		});
		request.on("error", (error) => reject(unreadable(path, error)));
	});
}
function damaged(error) {
	return failure("profile-damaged", {
		path: debugPages.heapProfile,
		reason: error.message
	});
}
function unreadable(page, error) {
	return failure("debug-page-unreadable", {
		page,
		reason: error.message
	});
}
// src/gopls/facts/commands.ts
/** Commands of gopls that the gate asks for with `workspace/executeCommand`. */
const goplsCommands = {
	/** Starts a debug server where none was started by a flag: `{ Addr }`, answered with `{ URLs }`. */
	startDebugging: "gopls.start_debugging",
	/** How many packages each view has; a gopls that knows the command names it in its capabilities (since v0.12). */
	workspaceStats: "gopls.workspace_stats"
};
// src/gopls/facts/debug-address.ts
/** Where the debug server listens: a port of this machine that the system chooses. */
const anyPort = "127.0.0.1:0";
/** What follows the port must be there too: a line may arrive in pieces. */
const ANNOUNCED = /debug server listening (?:at|on) (?:https?:\/\/)?([^\s/]+:\d+)(?=[\s/])/i;
/** "host:port" of the debug server, as gopls names it on standard error when it starts; undefined: it is not in this text. */
function debugAddressIn(standardError) {
	return ANNOUNCED.exec(standardError)?.[1]?.replace(/^localhost:/, "127.0.0.1:");
}
// src/gopls/facts/settings/setting-warnings.ts
const BEFORE = /^Invalid settings: /;
/** How each text begins that follows another: since v0.16, and before. */
const BETWEEN = /; (?=(?:setting option|parsing setting|unexpected gopls setting|gopls setting|duplicate value) )/;
/**
* What gopls tells of its settings, each once: that it does not know one, that one is deprecated, or that a value is none. It
* says all in one message (v0.10 to v0.24), and may say it twice.
*/
function settingWarnings(shown) {
	const texts = shown.filter((message) => BEFORE.test(message)).flatMap((message) => message.replace(BEFORE, "").split(BETWEEN));
	return [...new Set(texts.map((words) => words.replace(/\s+/g, " ").trim()))].map((words) => ({
		code: "gopls-setting",
		message: `gopls says: ${words.replace(/\.$/, "")}.`
	}));
}
// src/gopls/process/stop-gopls.ts
const ASK_MS = 3e3;
const WAIT_MS = 2e3;
/** How often a wait looks up, so that no long timer outlives it. */
const STEP_MS$1 = 50;
/**
* Ends gopls and all that it started: asks it to shut down and exit, then SIGTERM, then SIGKILL to its process group.
* Returns what it took; never throws and never takes longer than 9 s.
*/
async function stopGopls(gopls, askToShutDown, world) {
	if (gopls.hasExited()) return "exit";
	const asked = Promise.resolve().then(askToShutDown);
	await within(ASK_MS, Promise.race([asked, gopls.exited]), world);
	gopls.stdin.end();
	if (await within(WAIT_MS, gopls.exited, world)) return "exit";
	gopls.signal("SIGTERM");
	if (await within(WAIT_MS, gopls.exited, world)) return "SIGTERM";
	gopls.signal("SIGKILL");
	await within(WAIT_MS, gopls.exited, world);
	return "SIGKILL";
}
/** Whether something was done, well or badly, before that time had passed. */
async function within(limitMs, something, world) {
	let done = false;
	const settled = something.catch(() => {}).then(() => {
		done = true;
	});
	const untilMs = world.elapsed() + limitMs;
	while (!done && world.elapsed() < untilMs) await Promise.race([settled, world.sleep(STEP_MS$1)]);
	return done;
}
// node_modules/vscode-jsonrpc/lib/common/is.js
var require_is$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.boolean = boolean;
	exports.string = string;
	exports.number = number;
	exports.error = error;
	exports.func = func;
	exports.array = array;
	exports.stringArray = stringArray;
	function boolean(value) {
		return value === true || value === false;
	}
	function string(value) {
		return typeof value === "string" || value instanceof String;
	}
	function number(value) {
		return typeof value === "number" || value instanceof Number;
	}
	function error(value) {
		return value instanceof Error;
	}
	function func(value) {
		return typeof value === "function";
	}
	function array(value) {
		return Array.isArray(value);
	}
	function stringArray(value) {
		return array(value) && value.every((elem) => string(elem));
	}
}));
// node_modules/vscode-jsonrpc/lib/common/messages.js
var require_messages$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$13) => {
	var __createBinding = this$13 && this$13.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$13 && this$13.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$13 && this$13.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Message = exports.NotificationType9 = exports.NotificationType8 = exports.NotificationType7 = exports.NotificationType6 = exports.NotificationType5 = exports.NotificationType4 = exports.NotificationType3 = exports.NotificationType2 = exports.NotificationType1 = exports.NotificationType0 = exports.NotificationType = exports.RequestType9 = exports.RequestType8 = exports.RequestType7 = exports.RequestType6 = exports.RequestType5 = exports.RequestType4 = exports.RequestType3 = exports.RequestType2 = exports.RequestType1 = exports.RequestType = exports.RequestType0 = exports.AbstractMessageSignature = exports.ParameterStructures = exports.ResponseError = exports.ErrorCodes = void 0;
	const is = __importStar(require_is$1());
	/**
	* Predefined error codes.
	*/
	var ErrorCodes;
	(function(ErrorCodes) {
		ErrorCodes.ParseError = -32700;
		ErrorCodes.InvalidRequest = -32600;
		ErrorCodes.MethodNotFound = -32601;
		ErrorCodes.InvalidParams = -32602;
		ErrorCodes.InternalError = -32603;
		/**
		* This is the start range of JSON RPC reserved error codes.
		* It doesn't denote a real error code. No application error codes should
		* be defined between the start and end range. For backwards
		* compatibility the `ServerNotInitialized` and the `UnknownErrorCode`
		* are left in the range.
		*
		* @since 3.16.0
		*/
		ErrorCodes.jsonrpcReservedErrorRangeStart = -32099;
		/** @deprecated use  jsonrpcReservedErrorRangeStart */
		ErrorCodes.serverErrorStart = -32099;
		/**
		* An error occurred when write a message to the transport layer.
		*/
		ErrorCodes.MessageWriteError = -32099;
		/**
		* An error occurred when reading a message from the transport layer.
		*/
		ErrorCodes.MessageReadError = -32098;
		/**
		* The connection got disposed or lost and all pending responses got
		* rejected.
		*/
		ErrorCodes.PendingResponseRejected = -32097;
		/**
		* The connection is inactive and a use of it failed.
		*/
		ErrorCodes.ConnectionInactive = -32096;
		/**
		* Error code indicating that a server received a notification or
		* request before the server has received the `initialize` request.
		*/
		ErrorCodes.ServerNotInitialized = -32002;
		ErrorCodes.UnknownErrorCode = -32001;
		/**
		* This is the end range of JSON RPC reserved error codes.
		* It doesn't denote a real error code.
		*
		* @since 3.16.0
		*/
		ErrorCodes.jsonrpcReservedErrorRangeEnd = -32e3;
		/** @deprecated use  jsonrpcReservedErrorRangeEnd */
		ErrorCodes.serverErrorEnd = -32e3;
	})(ErrorCodes || (exports.ErrorCodes = ErrorCodes = {}));
	exports.ResponseError = class ResponseError extends Error {
		code;
		data;
		constructor(code, message, data) {
			super(message);
			this.code = is.number(code) ? code : ErrorCodes.UnknownErrorCode;
			this.data = data;
			Object.setPrototypeOf(this, ResponseError.prototype);
		}
		toJson() {
			const result = {
				code: this.code,
				message: this.message
			};
			if (this.data !== void 0) result.data = this.data;
			return result;
		}
	};
	var ParameterStructures = class ParameterStructures {
		kind;
		/**
		* The parameter structure is automatically inferred on the number of parameters
		* and the parameter type in case of a single param.
		*/
		static auto = new ParameterStructures("auto");
		/**
		* Forces `byPosition` parameter structure. This is useful if you have a single
		* parameter which has a literal type.
		*/
		static byPosition = new ParameterStructures("byPosition");
		/**
		* Forces `byName` parameter structure. This is only useful when having a single
		* parameter. The library will report errors if used with a different number of
		* parameters.
		*/
		static byName = new ParameterStructures("byName");
		constructor(kind) {
			this.kind = kind;
		}
		static is(value) {
			return value === ParameterStructures.auto || value === ParameterStructures.byName || value === ParameterStructures.byPosition;
		}
		toString() {
			return this.kind;
		}
	};
	exports.ParameterStructures = ParameterStructures;
	/**
	* An abstract implementation of a MessageType.
	*/
	var AbstractMessageSignature = class {
		method;
		numberOfParams;
		constructor(method, numberOfParams) {
			this.method = method;
			this.numberOfParams = numberOfParams;
		}
		get parameterStructures() {
			return ParameterStructures.auto;
		}
	};
	exports.AbstractMessageSignature = AbstractMessageSignature;
	/**
	* Classes to type request response pairs
	*/
	var RequestType0 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 0);
		}
	};
	exports.RequestType0 = RequestType0;
	var RequestType = class extends AbstractMessageSignature {
		_parameterStructures;
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method, _parameterStructures = ParameterStructures.auto) {
			super(method, 1);
			this._parameterStructures = _parameterStructures;
		}
		get parameterStructures() {
			return this._parameterStructures;
		}
	};
	exports.RequestType = RequestType;
	var RequestType1 = class extends AbstractMessageSignature {
		_parameterStructures;
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method, _parameterStructures = ParameterStructures.auto) {
			super(method, 1);
			this._parameterStructures = _parameterStructures;
		}
		get parameterStructures() {
			return this._parameterStructures;
		}
	};
	exports.RequestType1 = RequestType1;
	var RequestType2 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 2);
		}
	};
	exports.RequestType2 = RequestType2;
	var RequestType3 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 3);
		}
	};
	exports.RequestType3 = RequestType3;
	var RequestType4 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 4);
		}
	};
	exports.RequestType4 = RequestType4;
	var RequestType5 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 5);
		}
	};
	exports.RequestType5 = RequestType5;
	var RequestType6 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 6);
		}
	};
	exports.RequestType6 = RequestType6;
	var RequestType7 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 7);
		}
	};
	exports.RequestType7 = RequestType7;
	var RequestType8 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 8);
		}
	};
	exports.RequestType8 = RequestType8;
	var RequestType9 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 9);
		}
	};
	exports.RequestType9 = RequestType9;
	var NotificationType = class extends AbstractMessageSignature {
		_parameterStructures;
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method, _parameterStructures = ParameterStructures.auto) {
			super(method, 1);
			this._parameterStructures = _parameterStructures;
		}
		get parameterStructures() {
			return this._parameterStructures;
		}
	};
	exports.NotificationType = NotificationType;
	var NotificationType0 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 0);
		}
	};
	exports.NotificationType0 = NotificationType0;
	var NotificationType1 = class extends AbstractMessageSignature {
		_parameterStructures;
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method, _parameterStructures = ParameterStructures.auto) {
			super(method, 1);
			this._parameterStructures = _parameterStructures;
		}
		get parameterStructures() {
			return this._parameterStructures;
		}
	};
	exports.NotificationType1 = NotificationType1;
	var NotificationType2 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 2);
		}
	};
	exports.NotificationType2 = NotificationType2;
	var NotificationType3 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 3);
		}
	};
	exports.NotificationType3 = NotificationType3;
	var NotificationType4 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 4);
		}
	};
	exports.NotificationType4 = NotificationType4;
	var NotificationType5 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 5);
		}
	};
	exports.NotificationType5 = NotificationType5;
	var NotificationType6 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 6);
		}
	};
	exports.NotificationType6 = NotificationType6;
	var NotificationType7 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 7);
		}
	};
	exports.NotificationType7 = NotificationType7;
	var NotificationType8 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 8);
		}
	};
	exports.NotificationType8 = NotificationType8;
	var NotificationType9 = class extends AbstractMessageSignature {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		_;
		constructor(method) {
			super(method, 9);
		}
	};
	exports.NotificationType9 = NotificationType9;
	var Message;
	(function(Message) {
		/**
		* Tests if the given message is a request message
		*/
		function isRequest(message) {
			const candidate = message;
			return candidate && is.string(candidate.method) && (is.string(candidate.id) || is.number(candidate.id));
		}
		Message.isRequest = isRequest;
		/**
		* Tests if the given message is a notification message
		*/
		function isNotification(message) {
			const candidate = message;
			return candidate && is.string(candidate.method) && message.id === void 0;
		}
		Message.isNotification = isNotification;
		/**
		* Tests if the given message is a response message
		*/
		function isResponse(message) {
			const candidate = message;
			return candidate && (candidate.result !== void 0 || !!candidate.error) && (is.string(candidate.id) || is.number(candidate.id) || candidate.id === null);
		}
		Message.isResponse = isResponse;
	})(Message || (exports.Message = Message = {}));
}));
// node_modules/vscode-jsonrpc/lib/common/linkedMap.js
var require_linkedMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LRUCache = exports.LinkedMap = exports.Touch = void 0;
	var Touch;
	(function(Touch) {
		Touch.None = 0;
		Touch.First = 1;
		Touch.AsOld = Touch.First;
		Touch.Last = 2;
		Touch.AsNew = Touch.Last;
	})(Touch || (exports.Touch = Touch = {}));
	var LinkedMap = class {
		[Symbol.toStringTag] = "LinkedMap";
		_map;
		_head;
		_tail;
		_size;
		_state;
		constructor() {
			this._map = /* @__PURE__ */ new Map();
			this._head = void 0;
			this._tail = void 0;
			this._size = 0;
			this._state = 0;
		}
		clear() {
			this._map.clear();
			this._head = void 0;
			this._tail = void 0;
			this._size = 0;
			this._state++;
		}
		isEmpty() {
			return !this._head && !this._tail;
		}
		get size() {
			return this._size;
		}
		get first() {
			return this._head?.value;
		}
		get last() {
			return this._tail?.value;
		}
		before(key) {
			const item = this._map.get(key);
			return item ? item.previous?.value : void 0;
		}
		after(key) {
			const item = this._map.get(key);
			return item ? item.next?.value : void 0;
		}
		has(key) {
			return this._map.has(key);
		}
		get(key, touch = Touch.None) {
			const item = this._map.get(key);
			if (!item) return;
			if (touch !== Touch.None) this.touch(item, touch);
			return item.value;
		}
		set(key, value, touch = Touch.None) {
			let item = this._map.get(key);
			if (item) {
				item.value = value;
				if (touch !== Touch.None) this.touch(item, touch);
			} else {
				item = {
					key,
					value,
					next: void 0,
					previous: void 0
				};
				switch (touch) {
					case Touch.None:
						this.addItemLast(item);
						break;
					case Touch.First:
						this.addItemFirst(item);
						break;
					case Touch.Last:
						this.addItemLast(item);
						break;
					default: this.addItemLast(item);
				}
				this._map.set(key, item);
				this._size++;
			}
			return this;
		}
		delete(key) {
			return !!this.remove(key);
		}
		remove(key) {
			const item = this._map.get(key);
			if (!item) return;
			this._map.delete(key);
			this.removeItem(item);
			this._size--;
			return item.value;
		}
		shift() {
			if (!this._head && !this._tail) return;
			if (!this._head || !this._tail) throw new Error("Invalid list");
			const item = this._head;
			this._map.delete(item.key);
			this.removeItem(item);
			this._size--;
			return item.value;
		}
		forEach(callbackfn, thisArg) {
			const state = this._state;
			let current = this._head;
			while (current) {
				if (thisArg) callbackfn.bind(thisArg)(current.value, current.key, this);
				else callbackfn(current.value, current.key, this);
				if (this._state !== state) throw new Error(`LinkedMap got modified during iteration.`);
				current = current.next;
			}
		}
		keys() {
			const state = this._state;
			let current = this._head;
			const iterator = {
				[Symbol.iterator]: () => {
					return iterator;
				},
				next: () => {
					if (this._state !== state) throw new Error(`LinkedMap got modified during iteration.`);
					if (current) {
						const result = {
							value: current.key,
							done: false
						};
						current = current.next;
						return result;
					} else return {
						value: void 0,
						done: true
					};
				}
			};
			return iterator;
		}
		values() {
			const state = this._state;
			let current = this._head;
			const iterator = {
				[Symbol.iterator]: () => {
					return iterator;
				},
				next: () => {
					if (this._state !== state) throw new Error(`LinkedMap got modified during iteration.`);
					if (current) {
						const result = {
							value: current.value,
							done: false
						};
						current = current.next;
						return result;
					} else return {
						value: void 0,
						done: true
					};
				}
			};
			return iterator;
		}
		entries() {
			const state = this._state;
			let current = this._head;
			const iterator = {
				[Symbol.iterator]: () => {
					return iterator;
				},
				next: () => {
					if (this._state !== state) throw new Error(`LinkedMap got modified during iteration.`);
					if (current) {
						const result = {
							value: [current.key, current.value],
							done: false
						};
						current = current.next;
						return result;
					} else return {
						value: void 0,
						done: true
					};
				}
			};
			return iterator;
		}
		[Symbol.iterator]() {
			return this.entries();
		}
		trimOld(newSize) {
			if (newSize >= this.size) return;
			if (newSize === 0) {
				this.clear();
				return;
			}
			let current = this._head;
			let currentSize = this.size;
			while (current && currentSize > newSize) {
				this._map.delete(current.key);
				current = current.next;
				currentSize--;
			}
			this._head = current;
			this._size = currentSize;
			if (current) current.previous = void 0;
			this._state++;
		}
		addItemFirst(item) {
			if (!this._head && !this._tail) this._tail = item;
			else if (!this._head) throw new Error("Invalid list");
			else {
				item.next = this._head;
				this._head.previous = item;
			}
			this._head = item;
			this._state++;
		}
		addItemLast(item) {
			if (!this._head && !this._tail) this._head = item;
			else if (!this._tail) throw new Error("Invalid list");
			else {
				item.previous = this._tail;
				this._tail.next = item;
			}
			this._tail = item;
			this._state++;
		}
		removeItem(item) {
			if (item === this._head && item === this._tail) {
				this._head = void 0;
				this._tail = void 0;
			} else if (item === this._head) {
				if (!item.next) throw new Error("Invalid list");
				item.next.previous = void 0;
				this._head = item.next;
			} else if (item === this._tail) {
				if (!item.previous) throw new Error("Invalid list");
				item.previous.next = void 0;
				this._tail = item.previous;
			} else {
				const next = item.next;
				const previous = item.previous;
				if (!next || !previous) throw new Error("Invalid list");
				next.previous = previous;
				previous.next = next;
			}
			item.next = void 0;
			item.previous = void 0;
			this._state++;
		}
		touch(item, touch) {
			if (!this._head || !this._tail) throw new Error("Invalid list");
			if (touch !== Touch.First && touch !== Touch.Last) return;
			if (touch === Touch.First) {
				if (item === this._head) return;
				const next = item.next;
				const previous = item.previous;
				if (item === this._tail) {
					previous.next = void 0;
					this._tail = previous;
				} else {
					next.previous = previous;
					previous.next = next;
				}
				item.previous = void 0;
				item.next = this._head;
				this._head.previous = item;
				this._head = item;
				this._state++;
			} else if (touch === Touch.Last) {
				if (item === this._tail) return;
				const next = item.next;
				const previous = item.previous;
				if (item === this._head) {
					next.previous = void 0;
					this._head = next;
				} else {
					next.previous = previous;
					previous.next = next;
				}
				item.next = void 0;
				item.previous = this._tail;
				this._tail.next = item;
				this._tail = item;
				this._state++;
			}
		}
		toJSON() {
			const data = [];
			this.forEach((value, key) => {
				data.push([key, value]);
			});
			return data;
		}
		fromJSON(data) {
			this.clear();
			for (const [key, value] of data) this.set(key, value);
		}
	};
	exports.LinkedMap = LinkedMap;
	var LRUCache = class extends LinkedMap {
		_limit;
		_ratio;
		constructor(limit, ratio = 1) {
			super();
			this._limit = limit;
			this._ratio = Math.min(Math.max(0, ratio), 1);
		}
		get limit() {
			return this._limit;
		}
		set limit(limit) {
			this._limit = limit;
			this.checkTrim();
		}
		get ratio() {
			return this._ratio;
		}
		set ratio(ratio) {
			this._ratio = Math.min(Math.max(0, ratio), 1);
			this.checkTrim();
		}
		get(key, touch = Touch.AsNew) {
			return super.get(key, touch);
		}
		peek(key) {
			return super.get(key, Touch.None);
		}
		set(key, value) {
			super.set(key, value, Touch.Last);
			this.checkTrim();
			return this;
		}
		checkTrim() {
			if (this.size > this._limit) this.trimOld(Math.round(this._limit * this._ratio));
		}
	};
	exports.LRUCache = LRUCache;
}));
// node_modules/vscode-jsonrpc/lib/common/disposable.js
var require_disposable = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Disposable = void 0;
	var Disposable;
	(function(Disposable) {
		function create(func) {
			return { dispose: func };
		}
		Disposable.create = create;
	})(Disposable || (exports.Disposable = Disposable = {}));
}));
// node_modules/vscode-jsonrpc/lib/common/ral.js
var require_ral = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	let _ral;
	function RAL() {
		if (_ral === void 0) throw new Error(`No runtime abstraction layer installed`);
		return _ral;
	}
	(function(RAL) {
		function install(ral) {
			if (ral === void 0) throw new Error(`No runtime abstraction layer provided`);
			_ral = ral;
		}
		RAL.install = install;
	})(RAL || (RAL = {}));
	exports.default = RAL;
}));
// node_modules/vscode-jsonrpc/lib/common/events.js
var require_events = /* @__PURE__ */ __commonJSMin(((exports, module, this$12) => {
	var __importDefault = this$12 && this$12.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Emitter = exports.Event = void 0;
	const ral_1 = __importDefault(require_ral());
	var Event;
	(function(Event) {
		const _disposable = { dispose() {} };
		Event.None = function() {
			return _disposable;
		};
	})(Event || (exports.Event = Event = {}));
	var CallbackList = class {
		_callbacks;
		_contexts;
		add(callback, context = null, bucket) {
			if (!this._callbacks) {
				this._callbacks = [];
				this._contexts = [];
			}
			this._callbacks.push(callback);
			this._contexts.push(context);
			if (Array.isArray(bucket)) bucket.push({ dispose: () => this.remove(callback, context) });
		}
		remove(callback, context = null) {
			if (!this._callbacks) return;
			let foundCallbackWithDifferentContext = false;
			for (let i = 0, len = this._callbacks.length; i < len; i++) if (this._callbacks[i] === callback) {
				if (this._contexts[i] === context) {
					this._callbacks.splice(i, 1);
					this._contexts.splice(i, 1);
					return;
				} else foundCallbackWithDifferentContext = true;
			}
			if (foundCallbackWithDifferentContext) throw new Error("When adding a listener with a context, you should remove it with the same context");
		}
		invoke(...args) {
			if (!this._callbacks) return [];
			const ret = [], callbacks = this._callbacks.slice(0), contexts = this._contexts.slice(0);
			for (let i = 0, len = callbacks.length; i < len; i++) try {
				ret.push(callbacks[i].apply(contexts[i], args));
			} catch (e) {
				(0, ral_1.default)().console.error(e);
			}
			return ret;
		}
		isEmpty() {
			return !this._callbacks || this._callbacks.length === 0;
		}
		dispose() {
			this._callbacks = void 0;
			this._contexts = void 0;
		}
	};
	exports.Emitter = class Emitter {
		_options;
		static _noop = function() {};
		_event;
		_callbacks;
		constructor(_options) {
			this._options = _options;
		}
		/**
		* For the public to allow to subscribe
		* to events from this Emitter
		*/
		get event() {
			if (!this._event) this._event = (listener, thisArgs, disposables) => {
				if (!this._callbacks) this._callbacks = new CallbackList();
				if (this._options && this._options.onFirstListenerAdd && this._callbacks.isEmpty()) this._options.onFirstListenerAdd(this);
				this._callbacks.add(listener, thisArgs);
				const result = { dispose: () => {
					if (!this._callbacks) return;
					this._callbacks.remove(listener, thisArgs);
					result.dispose = Emitter._noop;
					if (this._options && this._options.onLastListenerRemove && this._callbacks.isEmpty()) this._options.onLastListenerRemove(this);
				} };
				if (Array.isArray(disposables)) disposables.push(result);
				return result;
			};
			return this._event;
		}
		/**
		* To be kept private to fire an event to
		* subscribers
		*/
		fire(event) {
			if (this._callbacks) this._callbacks.invoke.call(this._callbacks, event);
		}
		dispose() {
			if (this._callbacks) {
				this._callbacks.dispose();
				this._callbacks = void 0;
			}
		}
	};
}));
// node_modules/vscode-jsonrpc/lib/common/cancellation.js
var require_cancellation = /* @__PURE__ */ __commonJSMin(((exports, module, this$11) => {
	var __createBinding = this$11 && this$11.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$11 && this$11.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$11 && this$11.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __importDefault = this$11 && this$11.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CancellationTokenSource = exports.CancellationToken = void 0;
	const ral_1 = __importDefault(require_ral());
	const Is = __importStar(require_is$1());
	const events_1 = require_events();
	var CancellationToken;
	(function(CancellationToken) {
		CancellationToken.None = Object.freeze({
			isCancellationRequested: false,
			onCancellationRequested: events_1.Event.None
		});
		CancellationToken.Cancelled = Object.freeze({
			isCancellationRequested: true,
			onCancellationRequested: events_1.Event.None
		});
		function is(value) {
			const candidate = value;
			return candidate && (candidate === CancellationToken.None || candidate === CancellationToken.Cancelled || Is.boolean(candidate.isCancellationRequested) && !!candidate.onCancellationRequested);
		}
		CancellationToken.is = is;
	})(CancellationToken || (exports.CancellationToken = CancellationToken = {}));
	const shortcutEvent = Object.freeze(function(callback, context) {
		const handle = (0, ral_1.default)().timer.setTimeout(callback.bind(context), 0);
		return { dispose() {
			handle.dispose();
		} };
	});
	var MutableToken = class {
		_isCancelled = false;
		_emitter;
		cancel() {
			if (!this._isCancelled) {
				this._isCancelled = true;
				if (this._emitter) {
					this._emitter.fire(void 0);
					this.dispose();
				}
			}
		}
		get isCancellationRequested() {
			return this._isCancelled;
		}
		get onCancellationRequested() {
			if (this._isCancelled) return shortcutEvent;
			if (!this._emitter) this._emitter = new events_1.Emitter();
			return this._emitter.event;
		}
		dispose() {
			if (this._emitter) {
				this._emitter.dispose();
				this._emitter = void 0;
			}
		}
	};
	var CancellationTokenSource = class {
		_token;
		get token() {
			if (!this._token) this._token = new MutableToken();
			return this._token;
		}
		cancel() {
			if (!this._token) this._token = CancellationToken.Cancelled;
			else this._token.cancel();
		}
		dispose() {
			if (!this._token) this._token = CancellationToken.None;
			else if (this._token instanceof MutableToken) this._token.dispose();
		}
	};
	exports.CancellationTokenSource = CancellationTokenSource;
}));
// node_modules/vscode-jsonrpc/lib/common/sharedArrayCancellation.js
var require_sharedArrayCancellation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SharedArrayReceiverStrategy = exports.SharedArraySenderStrategy = void 0;
	const cancellation_1 = require_cancellation();
	var CancellationState;
	(function(CancellationState) {
		CancellationState.Continue = 0;
		CancellationState.Cancelled = 1;
	})(CancellationState || (CancellationState = {}));
	var SharedArraySenderStrategy = class {
		buffers;
		constructor() {
			this.buffers = /* @__PURE__ */ new Map();
		}
		enableCancellation(request) {
			if (request.id === null) return;
			const buffer = new SharedArrayBuffer(4);
			const data = new Int32Array(buffer, 0, 1);
			data[0] = CancellationState.Continue;
			this.buffers.set(request.id, buffer);
			request.$cancellationData = buffer;
		}
		async sendCancellation(_conn, id) {
			const buffer = this.buffers.get(id);
			if (buffer === void 0) return;
			const data = new Int32Array(buffer, 0, 1);
			Atomics.store(data, 0, CancellationState.Cancelled);
		}
		cleanup(id) {
			this.buffers.delete(id);
		}
		dispose() {
			this.buffers.clear();
		}
	};
	exports.SharedArraySenderStrategy = SharedArraySenderStrategy;
	var SharedArrayBufferCancellationToken = class {
		data;
		constructor(buffer) {
			this.data = new Int32Array(buffer, 0, 1);
		}
		get isCancellationRequested() {
			return Atomics.load(this.data, 0) === CancellationState.Cancelled;
		}
		get onCancellationRequested() {
			throw new Error(`Cancellation over SharedArrayBuffer doesn't support cancellation events`);
		}
	};
	var SharedArrayBufferCancellationTokenSource = class {
		token;
		constructor(buffer) {
			this.token = new SharedArrayBufferCancellationToken(buffer);
		}
		cancel() {}
		dispose() {}
	};
	var SharedArrayReceiverStrategy = class {
		kind = "request";
		createCancellationTokenSource(request) {
			const buffer = request.$cancellationData;
			if (buffer === void 0) return new cancellation_1.CancellationTokenSource();
			return new SharedArrayBufferCancellationTokenSource(buffer);
		}
	};
	exports.SharedArrayReceiverStrategy = SharedArrayReceiverStrategy;
}));
// node_modules/vscode-jsonrpc/lib/common/semaphore.js
var require_semaphore = /* @__PURE__ */ __commonJSMin(((exports, module, this$10) => {
	var __importDefault = this$10 && this$10.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Semaphore = void 0;
	const ral_1 = __importDefault(require_ral());
	var Semaphore = class {
		_capacity;
		_active;
		_waiting;
		constructor(capacity = 1) {
			if (capacity <= 0) throw new Error("Capacity must be greater than 0");
			this._capacity = capacity;
			this._active = 0;
			this._waiting = [];
		}
		lock(thunk) {
			return new Promise((resolve, reject) => {
				this._waiting.push({
					thunk,
					resolve,
					reject
				});
				this.runNext();
			});
		}
		get active() {
			return this._active;
		}
		runNext() {
			if (this._waiting.length === 0 || this._active === this._capacity) return;
			(0, ral_1.default)().timer.setImmediate(() => this.doRunNext());
		}
		doRunNext() {
			if (this._waiting.length === 0 || this._active === this._capacity) return;
			const next = this._waiting.shift();
			this._active++;
			if (this._active > this._capacity) throw new Error(`Too many thunks active`);
			try {
				const result = next.thunk();
				if (result instanceof Promise) result.then((value) => {
					this._active--;
					next.resolve(value);
					this.runNext();
				}, (err) => {
					this._active--;
					next.reject(err);
					this.runNext();
				});
				else {
					this._active--;
					next.resolve(result);
					this.runNext();
				}
			} catch (err) {
				this._active--;
				next.reject(err);
				this.runNext();
			}
		}
	};
	exports.Semaphore = Semaphore;
}));
// node_modules/vscode-jsonrpc/lib/common/messageReader.js
var require_messageReader = /* @__PURE__ */ __commonJSMin(((exports, module, this$9) => {
	var __createBinding = this$9 && this$9.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$9 && this$9.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$9 && this$9.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __importDefault = this$9 && this$9.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ReadableStreamMessageReader = exports.AbstractMessageReader = exports.MessageReader = void 0;
	const ral_1 = __importDefault(require_ral());
	const Is = __importStar(require_is$1());
	const events_1 = require_events();
	const semaphore_1 = require_semaphore();
	var MessageReader;
	(function(MessageReader) {
		function is(value) {
			const candidate = value;
			return candidate && Is.func(candidate.listen) && Is.func(candidate.dispose) && Is.func(candidate.onError) && Is.func(candidate.onClose) && Is.func(candidate.onPartialMessage);
		}
		MessageReader.is = is;
	})(MessageReader || (exports.MessageReader = MessageReader = {}));
	var AbstractMessageReader = class {
		errorEmitter;
		closeEmitter;
		partialMessageEmitter;
		constructor() {
			this.errorEmitter = new events_1.Emitter();
			this.closeEmitter = new events_1.Emitter();
			this.partialMessageEmitter = new events_1.Emitter();
		}
		dispose() {
			this.errorEmitter.dispose();
			this.closeEmitter.dispose();
			this.partialMessageEmitter.dispose();
		}
		get onError() {
			return this.errorEmitter.event;
		}
		fireError(error) {
			this.errorEmitter.fire(this.asError(error));
		}
		get onClose() {
			return this.closeEmitter.event;
		}
		fireClose() {
			this.closeEmitter.fire(void 0);
		}
		get onPartialMessage() {
			return this.partialMessageEmitter.event;
		}
		firePartialMessage(info) {
			this.partialMessageEmitter.fire(info);
		}
		asError(error) {
			if (error instanceof Error) return error;
			else return /* @__PURE__ */ new Error(`Reader received error. Reason: ${Is.string(error.message) ? error.message : "unknown"}`);
		}
	};
	exports.AbstractMessageReader = AbstractMessageReader;
	var ResolvedMessageReaderOptions;
	(function(ResolvedMessageReaderOptions) {
		function fromOptions(options) {
			let charset;
			let contentDecoder;
			const contentDecoders = /* @__PURE__ */ new Map();
			let contentTypeDecoder;
			const contentTypeDecoders = /* @__PURE__ */ new Map();
			if (options === void 0 || typeof options === "string") charset = options ?? "utf-8";
			else {
				charset = options.charset ?? "utf-8";
				if (options.contentDecoder !== void 0) {
					contentDecoder = options.contentDecoder;
					contentDecoders.set(contentDecoder.name, contentDecoder);
				}
				if (options.contentDecoders !== void 0) for (const decoder of options.contentDecoders) contentDecoders.set(decoder.name, decoder);
				if (options.contentTypeDecoder !== void 0) {
					contentTypeDecoder = options.contentTypeDecoder;
					contentTypeDecoders.set(contentTypeDecoder.name, contentTypeDecoder);
				}
				if (options.contentTypeDecoders !== void 0) for (const decoder of options.contentTypeDecoders) contentTypeDecoders.set(decoder.name, decoder);
			}
			if (contentTypeDecoder === void 0) {
				contentTypeDecoder = (0, ral_1.default)().applicationJson.decoder;
				contentTypeDecoders.set(contentTypeDecoder.name, contentTypeDecoder);
			}
			return {
				charset,
				contentDecoder,
				contentDecoders,
				contentTypeDecoder,
				contentTypeDecoders
			};
		}
		ResolvedMessageReaderOptions.fromOptions = fromOptions;
	})(ResolvedMessageReaderOptions || (ResolvedMessageReaderOptions = {}));
	var ReadableStreamMessageReader = class extends AbstractMessageReader {
		readable;
		options;
		callback;
		nextMessageLength;
		messageToken;
		buffer;
		partialMessageTimer;
		_partialMessageTimeout;
		readSemaphore;
		constructor(readable, options) {
			super();
			this.readable = readable;
			this.options = ResolvedMessageReaderOptions.fromOptions(options);
			this.buffer = (0, ral_1.default)().messageBuffer.create(this.options.charset);
			this._partialMessageTimeout = 1e4;
			this.nextMessageLength = -1;
			this.messageToken = 0;
			this.readSemaphore = new semaphore_1.Semaphore(1);
		}
		set partialMessageTimeout(timeout) {
			this._partialMessageTimeout = timeout;
		}
		get partialMessageTimeout() {
			return this._partialMessageTimeout;
		}
		listen(callback) {
			this.nextMessageLength = -1;
			this.messageToken = 0;
			this.partialMessageTimer = void 0;
			this.callback = callback;
			const result = this.readable.onData((data) => {
				this.onData(data);
			});
			this.readable.onError((error) => this.fireError(error));
			this.readable.onClose(() => this.fireClose());
			return result;
		}
		onData(data) {
			try {
				this.buffer.append(data);
				while (true) {
					if (this.nextMessageLength === -1) {
						const headers = this.buffer.tryReadHeaders(true);
						if (!headers) return;
						const contentLength = headers.get("content-length");
						if (!contentLength) {
							this.fireError(/* @__PURE__ */ new Error(`Header must provide a Content-Length property.\n${JSON.stringify(Object.fromEntries(headers))}`));
							return;
						}
						const length = parseInt(contentLength);
						if (isNaN(length)) {
							this.fireError(/* @__PURE__ */ new Error(`Content-Length value must be a number. Got ${contentLength}`));
							return;
						}
						this.nextMessageLength = length;
					}
					const body = this.buffer.tryReadBody(this.nextMessageLength);
					if (body === void 0) {
						/** We haven't received the full message yet. */
						this.setPartialMessageTimer();
						return;
					}
					this.clearPartialMessageTimer();
					this.nextMessageLength = -1;
					this.readSemaphore.lock(async () => {
						const bytes = this.options.contentDecoder !== void 0 ? await this.options.contentDecoder.decode(body) : body;
						const message = await this.options.contentTypeDecoder.decode(bytes, this.options);
						this.callback(message);
					}).catch((error) => {
						this.fireError(error);
					});
				}
			} catch (error) {
				this.fireError(error);
			}
		}
		clearPartialMessageTimer() {
			if (this.partialMessageTimer) {
				this.partialMessageTimer.dispose();
				this.partialMessageTimer = void 0;
			}
		}
		setPartialMessageTimer() {
			this.clearPartialMessageTimer();
			if (this._partialMessageTimeout <= 0) return;
			this.partialMessageTimer = (0, ral_1.default)().timer.setTimeout((token, timeout) => {
				this.partialMessageTimer = void 0;
				if (token === this.messageToken) {
					this.firePartialMessage({
						messageToken: token,
						waitingTime: timeout
					});
					this.setPartialMessageTimer();
				}
			}, this._partialMessageTimeout, this.messageToken, this._partialMessageTimeout);
		}
	};
	exports.ReadableStreamMessageReader = ReadableStreamMessageReader;
}));
// node_modules/vscode-jsonrpc/lib/common/messageWriter.js
var require_messageWriter = /* @__PURE__ */ __commonJSMin(((exports, module, this$8) => {
	var __createBinding = this$8 && this$8.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$8 && this$8.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$8 && this$8.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __importDefault = this$8 && this$8.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WriteableStreamMessageWriter = exports.AbstractMessageWriter = exports.MessageWriter = void 0;
	const ral_1 = __importDefault(require_ral());
	const Is = __importStar(require_is$1());
	const semaphore_1 = require_semaphore();
	const events_1 = require_events();
	const ContentLength = "Content-Length: ";
	const CRLF = "\r\n";
	var MessageWriter;
	(function(MessageWriter) {
		function is(value) {
			const candidate = value;
			return candidate && Is.func(candidate.dispose) && Is.func(candidate.onClose) && Is.func(candidate.onError) && Is.func(candidate.write);
		}
		MessageWriter.is = is;
	})(MessageWriter || (exports.MessageWriter = MessageWriter = {}));
	var AbstractMessageWriter = class {
		errorEmitter;
		closeEmitter;
		constructor() {
			this.errorEmitter = new events_1.Emitter();
			this.closeEmitter = new events_1.Emitter();
		}
		dispose() {
			this.errorEmitter.dispose();
			this.closeEmitter.dispose();
		}
		get onError() {
			return this.errorEmitter.event;
		}
		fireError(error, message, count) {
			this.errorEmitter.fire([
				this.asError(error),
				message,
				count
			]);
		}
		get onClose() {
			return this.closeEmitter.event;
		}
		fireClose() {
			this.closeEmitter.fire(void 0);
		}
		asError(error) {
			if (error instanceof Error) return error;
			else return /* @__PURE__ */ new Error(`Writer received error. Reason: ${Is.string(error.message) ? error.message : "unknown"}`);
		}
	};
	exports.AbstractMessageWriter = AbstractMessageWriter;
	var ResolvedMessageWriterOptions;
	(function(ResolvedMessageWriterOptions) {
		function fromOptions(options) {
			if (options === void 0 || typeof options === "string") return {
				charset: options ?? "utf-8",
				contentTypeEncoder: (0, ral_1.default)().applicationJson.encoder
			};
			else return {
				charset: options.charset ?? "utf-8",
				contentEncoder: options.contentEncoder,
				contentTypeEncoder: options.contentTypeEncoder ?? (0, ral_1.default)().applicationJson.encoder
			};
		}
		ResolvedMessageWriterOptions.fromOptions = fromOptions;
	})(ResolvedMessageWriterOptions || (ResolvedMessageWriterOptions = {}));
	var WriteableStreamMessageWriter = class extends AbstractMessageWriter {
		writable;
		options;
		errorCount;
		writeSemaphore;
		constructor(writable, options) {
			super();
			this.writable = writable;
			this.options = ResolvedMessageWriterOptions.fromOptions(options);
			this.errorCount = 0;
			this.writeSemaphore = new semaphore_1.Semaphore(1);
			this.writable.onError((error) => this.fireError(error));
			this.writable.onClose(() => this.fireClose());
		}
		async write(msg) {
			return this.writeSemaphore.lock(async () => {
				return this.options.contentTypeEncoder.encode(msg, this.options).then((buffer) => {
					if (this.options.contentEncoder !== void 0) return this.options.contentEncoder.encode(buffer);
					else return buffer;
				}).then((buffer) => {
					const headers = [];
					headers.push(ContentLength, buffer.byteLength.toString(), CRLF);
					headers.push(CRLF);
					return this.doWrite(msg, headers, buffer);
				}, (error) => {
					this.fireError(error);
					throw error;
				});
			});
		}
		async doWrite(msg, headers, data) {
			try {
				await this.writable.write(headers.join(""), "ascii");
				return this.writable.write(data);
			} catch (error) {
				this.handleError(error, msg);
				return Promise.reject(error);
			}
		}
		handleError(error, msg) {
			this.errorCount++;
			this.fireError(error, msg, this.errorCount);
		}
		end() {
			this.writable.end();
		}
	};
	exports.WriteableStreamMessageWriter = WriteableStreamMessageWriter;
}));
// node_modules/vscode-jsonrpc/lib/common/messageBuffer.js
var require_messageBuffer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AbstractMessageBuffer = void 0;
	const CR = 13;
	const LF = 10;
	const CRLF = "\r\n";
	var AbstractMessageBuffer = class {
		_encoding;
		_chunks;
		_totalLength;
		constructor(encoding = "utf-8") {
			this._encoding = encoding;
			this._chunks = [];
			this._totalLength = 0;
		}
		get encoding() {
			return this._encoding;
		}
		append(chunk) {
			const toAppend = typeof chunk === "string" ? this.fromString(chunk, this._encoding) : chunk;
			this._chunks.push(toAppend);
			this._totalLength += toAppend.byteLength;
		}
		tryReadHeaders(lowerCaseKeys = false) {
			if (this._chunks.length === 0) return;
			let state = 0;
			let chunkIndex = 0;
			let offset = 0;
			let chunkBytesRead = 0;
			row: while (chunkIndex < this._chunks.length) {
				const chunk = this._chunks[chunkIndex];
				offset = 0;
				while (offset < chunk.length) {
					switch (chunk[offset]) {
						case CR:
							switch (state) {
								case 0:
									state = 1;
									break;
								case 2:
									state = 3;
									break;
								default: state = 0;
							}
							break;
						case LF:
							switch (state) {
								case 1:
									state = 2;
									break;
								case 3:
									state = 4;
									offset++;
									break row;
								default: state = 0;
							}
							break;
						default: state = 0;
					}
					offset++;
				}
				chunkBytesRead += chunk.byteLength;
				chunkIndex++;
			}
			if (state !== 4) return;
			const buffer = this._read(chunkBytesRead + offset);
			const result = /* @__PURE__ */ new Map();
			const headers = this.toString(buffer, "ascii").split(CRLF);
			if (headers.length < 2) return result;
			for (let i = 0; i < headers.length - 2; i++) {
				const header = headers[i];
				const index = header.indexOf(":");
				if (index === -1) throw new Error(`Message header must separate key and value using ':'\n${header}`);
				const key = header.substr(0, index);
				const value = header.substr(index + 1).trim();
				result.set(lowerCaseKeys ? key.toLowerCase() : key, value);
			}
			return result;
		}
		tryReadBody(length) {
			if (this._totalLength < length) return;
			return this._read(length);
		}
		get numberOfBytes() {
			return this._totalLength;
		}
		_read(byteCount) {
			if (byteCount === 0) return this.emptyBuffer();
			if (byteCount > this._totalLength) throw new Error(`Cannot read so many bytes!`);
			if (this._chunks[0].byteLength === byteCount) {
				const chunk = this._chunks[0];
				this._chunks.shift();
				this._totalLength -= byteCount;
				return this.asNative(chunk);
			}
			if (this._chunks[0].byteLength > byteCount) {
				const chunk = this._chunks[0];
				const result = this.asNative(chunk, byteCount);
				this._chunks[0] = chunk.slice(byteCount);
				this._totalLength -= byteCount;
				return result;
			}
			const result = this.allocNative(byteCount);
			let resultOffset = 0;
			const chunkIndex = 0;
			while (byteCount > 0) {
				const chunk = this._chunks[chunkIndex];
				if (chunk.byteLength > byteCount) {
					const chunkPart = chunk.slice(0, byteCount);
					result.set(chunkPart, resultOffset);
					resultOffset += byteCount;
					this._chunks[chunkIndex] = chunk.slice(byteCount);
					this._totalLength -= byteCount;
					byteCount -= byteCount;
				} else {
					result.set(chunk, resultOffset);
					resultOffset += chunk.byteLength;
					this._chunks.shift();
					this._totalLength -= chunk.byteLength;
					byteCount -= chunk.byteLength;
				}
			}
			return result;
		}
	};
	exports.AbstractMessageBuffer = AbstractMessageBuffer;
}));
// node_modules/vscode-jsonrpc/lib/common/connection.js
var require_connection$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$7) => {
	var __createBinding = this$7 && this$7.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$7 && this$7.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$7 && this$7.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __importDefault = this$7 && this$7.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ConnectionOptions = exports.MessageStrategy = exports.CancellationStrategy = exports.CancellationSenderStrategy = exports.CancellationReceiverStrategy = exports.RequestCancellationReceiverStrategy = exports.IdCancellationReceiverStrategy = exports.ConnectionStrategy = exports.ConnectionError = exports.ConnectionErrors = exports.LogTraceNotification = exports.SetTraceNotification = exports.TraceFormat = exports.TraceValues = exports.TraceValue = exports.Trace = exports.NullLogger = exports.ProgressType = exports.ProgressToken = void 0;
	exports.createMessageConnection = createMessageConnection;
	const ral_1 = __importDefault(require_ral());
	const Is = __importStar(require_is$1());
	const messages_1 = require_messages$1();
	const linkedMap_1 = require_linkedMap();
	const events_1 = require_events();
	const cancellation_1 = require_cancellation();
	var CancelNotification;
	(function(CancelNotification) {
		CancelNotification.type = new messages_1.NotificationType("$/cancelRequest");
	})(CancelNotification || (CancelNotification = {}));
	var ProgressToken;
	(function(ProgressToken) {
		function is(value) {
			return typeof value === "string" || typeof value === "number";
		}
		ProgressToken.is = is;
	})(ProgressToken || (exports.ProgressToken = ProgressToken = {}));
	var ProgressNotification;
	(function(ProgressNotification) {
		ProgressNotification.type = new messages_1.NotificationType("$/progress");
	})(ProgressNotification || (ProgressNotification = {}));
	var ProgressType = class {
		/**
		* Clients must not use these properties. They are here to ensure correct typing.
		* in TypeScript
		*/
		__;
		_pr;
		constructor() {}
	};
	exports.ProgressType = ProgressType;
	var StarRequestHandler;
	(function(StarRequestHandler) {
		function is(value) {
			return Is.func(value);
		}
		StarRequestHandler.is = is;
	})(StarRequestHandler || (StarRequestHandler = {}));
	exports.NullLogger = Object.freeze({
		error: () => {},
		warn: () => {},
		info: () => {},
		log: () => {}
	});
	var Trace;
	(function(Trace) {
		Trace[Trace["Off"] = 0] = "Off";
		Trace[Trace["Messages"] = 1] = "Messages";
		Trace[Trace["Compact"] = 2] = "Compact";
		Trace[Trace["Verbose"] = 3] = "Verbose";
	})(Trace || (exports.Trace = Trace = {}));
	var TraceValue;
	(function(TraceValue) {
		/**
		* Turn tracing off.
		*/
		TraceValue.Off = "off";
		/**
		* Trace messages only.
		*/
		TraceValue.Messages = "messages";
		/**
		* Compact message tracing.
		*/
		TraceValue.Compact = "compact";
		/**
		* Verbose message tracing.
		*/
		TraceValue.Verbose = "verbose";
	})(TraceValue || (exports.TraceValue = TraceValue = {}));
	/**
	* @deprecated Use TraceValue instead
	*/
	exports.TraceValues = TraceValue;
	(function(Trace) {
		function fromString(value) {
			if (!Is.string(value)) return Trace.Off;
			value = value.toLowerCase();
			switch (value) {
				case "off": return Trace.Off;
				case "messages": return Trace.Messages;
				case "compact": return Trace.Compact;
				case "verbose": return Trace.Verbose;
				default: return Trace.Off;
			}
		}
		Trace.fromString = fromString;
		function toString(value) {
			switch (value) {
				case Trace.Off: return "off";
				case Trace.Messages: return "messages";
				case Trace.Compact: return "compact";
				case Trace.Verbose: return "verbose";
				default: return "off";
			}
		}
		Trace.toString = toString;
	})(Trace || (exports.Trace = Trace = {}));
	var TraceFormat;
	(function(TraceFormat) {
		TraceFormat["Text"] = "text";
		TraceFormat["JSON"] = "json";
	})(TraceFormat || (exports.TraceFormat = TraceFormat = {}));
	(function(TraceFormat) {
		function fromString(value) {
			if (!Is.string(value)) return TraceFormat.Text;
			value = value.toLowerCase();
			if (value === "json") return TraceFormat.JSON;
			else return TraceFormat.Text;
		}
		TraceFormat.fromString = fromString;
	})(TraceFormat || (exports.TraceFormat = TraceFormat = {}));
	var SetTraceNotification;
	(function(SetTraceNotification) {
		SetTraceNotification.type = new messages_1.NotificationType("$/setTrace");
	})(SetTraceNotification || (exports.SetTraceNotification = SetTraceNotification = {}));
	var LogTraceNotification;
	(function(LogTraceNotification) {
		LogTraceNotification.type = new messages_1.NotificationType("$/logTrace");
	})(LogTraceNotification || (exports.LogTraceNotification = LogTraceNotification = {}));
	var ConnectionErrors;
	(function(ConnectionErrors) {
		/**
		* The connection is closed.
		*/
		ConnectionErrors[ConnectionErrors["Closed"] = 1] = "Closed";
		/**
		* The connection got disposed.
		*/
		ConnectionErrors[ConnectionErrors["Disposed"] = 2] = "Disposed";
		/**
		* The connection is already in listening mode.
		*/
		ConnectionErrors[ConnectionErrors["AlreadyListening"] = 3] = "AlreadyListening";
	})(ConnectionErrors || (exports.ConnectionErrors = ConnectionErrors = {}));
	var ConnectionError = class ConnectionError extends Error {
		code;
		constructor(code, message) {
			super(message);
			this.code = code;
			Object.setPrototypeOf(this, ConnectionError.prototype);
		}
	};
	exports.ConnectionError = ConnectionError;
	var ConnectionStrategy;
	(function(ConnectionStrategy) {
		function is(value) {
			const candidate = value;
			return candidate && Is.func(candidate.cancelUndispatched);
		}
		ConnectionStrategy.is = is;
	})(ConnectionStrategy || (exports.ConnectionStrategy = ConnectionStrategy = {}));
	var IdCancellationReceiverStrategy;
	(function(IdCancellationReceiverStrategy) {
		function is(value) {
			const candidate = value;
			return candidate && (candidate.kind === void 0 || candidate.kind === "id") && Is.func(candidate.createCancellationTokenSource) && (candidate.dispose === void 0 || Is.func(candidate.dispose));
		}
		IdCancellationReceiverStrategy.is = is;
	})(IdCancellationReceiverStrategy || (exports.IdCancellationReceiverStrategy = IdCancellationReceiverStrategy = {}));
	var RequestCancellationReceiverStrategy;
	(function(RequestCancellationReceiverStrategy) {
		function is(value) {
			const candidate = value;
			return candidate && candidate.kind === "request" && Is.func(candidate.createCancellationTokenSource) && (candidate.dispose === void 0 || Is.func(candidate.dispose));
		}
		RequestCancellationReceiverStrategy.is = is;
	})(RequestCancellationReceiverStrategy || (exports.RequestCancellationReceiverStrategy = RequestCancellationReceiverStrategy = {}));
	var CancellationReceiverStrategy;
	(function(CancellationReceiverStrategy) {
		CancellationReceiverStrategy.Message = Object.freeze({ createCancellationTokenSource(_) {
			return new cancellation_1.CancellationTokenSource();
		} });
		function is(value) {
			return IdCancellationReceiverStrategy.is(value) || RequestCancellationReceiverStrategy.is(value);
		}
		CancellationReceiverStrategy.is = is;
	})(CancellationReceiverStrategy || (exports.CancellationReceiverStrategy = CancellationReceiverStrategy = {}));
	var CancellationSenderStrategy;
	(function(CancellationSenderStrategy) {
		CancellationSenderStrategy.Message = Object.freeze({
			sendCancellation(conn, id) {
				return conn.sendNotification(CancelNotification.type, { id });
			},
			cleanup(_) {}
		});
		function is(value) {
			const candidate = value;
			return candidate && Is.func(candidate.sendCancellation) && Is.func(candidate.cleanup);
		}
		CancellationSenderStrategy.is = is;
	})(CancellationSenderStrategy || (exports.CancellationSenderStrategy = CancellationSenderStrategy = {}));
	var CancellationStrategy;
	(function(CancellationStrategy) {
		CancellationStrategy.Message = Object.freeze({
			receiver: CancellationReceiverStrategy.Message,
			sender: CancellationSenderStrategy.Message
		});
		function is(value) {
			const candidate = value;
			return candidate && CancellationReceiverStrategy.is(candidate.receiver) && CancellationSenderStrategy.is(candidate.sender);
		}
		CancellationStrategy.is = is;
	})(CancellationStrategy || (exports.CancellationStrategy = CancellationStrategy = {}));
	var MessageStrategy;
	(function(MessageStrategy) {
		function is(value) {
			const candidate = value;
			return candidate && Is.func(candidate.handleMessage);
		}
		MessageStrategy.is = is;
	})(MessageStrategy || (exports.MessageStrategy = MessageStrategy = {}));
	var ConnectionOptions;
	(function(ConnectionOptions) {
		function is(value) {
			const candidate = value;
			return candidate && (CancellationStrategy.is(candidate.cancellationStrategy) || ConnectionStrategy.is(candidate.connectionStrategy) || MessageStrategy.is(candidate.messageStrategy) || Is.number(candidate.maxParallelism));
		}
		ConnectionOptions.is = is;
	})(ConnectionOptions || (exports.ConnectionOptions = ConnectionOptions = {}));
	var ConnectionState;
	(function(ConnectionState) {
		ConnectionState[ConnectionState["New"] = 1] = "New";
		ConnectionState[ConnectionState["Listening"] = 2] = "Listening";
		ConnectionState[ConnectionState["Closed"] = 3] = "Closed";
		ConnectionState[ConnectionState["Disposed"] = 4] = "Disposed";
	})(ConnectionState || (ConnectionState = {}));
	function createMessageConnection(messageReader, messageWriter, _logger, options) {
		const logger = _logger !== void 0 ? _logger : exports.NullLogger;
		let sequenceNumber = 0;
		let notificationSequenceNumber = 0;
		let unknownResponseSequenceNumber = 0;
		const version = "2.0";
		const maxParallelism = options?.maxParallelism ?? -1;
		let inFlight = 0;
		let starRequestHandler = void 0;
		const requestHandlers = /* @__PURE__ */ new Map();
		let starNotificationHandler = void 0;
		const notificationHandlers = /* @__PURE__ */ new Map();
		const progressHandlers = /* @__PURE__ */ new Map();
		let timer;
		let messageQueue = new linkedMap_1.LinkedMap();
		let responsePromises = /* @__PURE__ */ new Map();
		let knownCanceledRequests = /* @__PURE__ */ new Set();
		let requestTokens = /* @__PURE__ */ new Map();
		let trace = Trace.Off;
		let traceFormat = TraceFormat.Text;
		let tracer;
		let state = ConnectionState.New;
		const errorEmitter = new events_1.Emitter();
		const closeEmitter = new events_1.Emitter();
		const unhandledNotificationEmitter = new events_1.Emitter();
		const unhandledProgressEmitter = new events_1.Emitter();
		const disposeEmitter = new events_1.Emitter();
		const cancellationStrategy = options && options.cancellationStrategy ? options.cancellationStrategy : CancellationStrategy.Message;
		function cancelUndispatched(_message) {}
		function isListening() {
			return state === ConnectionState.Listening;
		}
		function isClosed() {
			return state === ConnectionState.Closed;
		}
		function isDisposed() {
			return state === ConnectionState.Disposed;
		}
		function closeHandler() {
			if (state === ConnectionState.New || state === ConnectionState.Listening) {
				state = ConnectionState.Closed;
				closeEmitter.fire(void 0);
			}
		}
		function readErrorHandler(error) {
			errorEmitter.fire([
				error,
				void 0,
				void 0
			]);
		}
		function writeErrorHandler(data) {
			errorEmitter.fire(data);
		}
		messageReader.onClose(closeHandler);
		messageReader.onError(readErrorHandler);
		messageWriter.onClose(closeHandler);
		messageWriter.onError(writeErrorHandler);
		function createRequestQueueKey(id) {
			if (id === null) throw new Error(`Can't send requests with id null since the response can't be correlated.`);
			return "req-" + id.toString();
		}
		function createResponseQueueKey(id) {
			if (id === null) return "res-unknown-" + (++unknownResponseSequenceNumber).toString();
			else return "res-" + id.toString();
		}
		function createNotificationQueueKey() {
			return "not-" + (++notificationSequenceNumber).toString();
		}
		function addMessageToQueue(queue, message) {
			if (messages_1.Message.isRequest(message)) queue.set(createRequestQueueKey(message.id), message);
			else if (messages_1.Message.isResponse(message)) {
				if (maxParallelism === -1) queue.set(createResponseQueueKey(message.id), message);
				else handleResponse(message);
			} else queue.set(createNotificationQueueKey(), message);
		}
		function triggerMessageQueue() {
			if (timer || messageQueue.size === 0) return;
			if (maxParallelism !== -1 && inFlight >= maxParallelism) return;
			timer = (0, ral_1.default)().timer.setImmediate(async () => {
				timer = void 0;
				if (messageQueue.size === 0) return;
				if (maxParallelism !== -1 && inFlight >= maxParallelism) return;
				const message = messageQueue.shift();
				let result;
				try {
					inFlight++;
					const messageStrategy = options?.messageStrategy;
					if (MessageStrategy.is(messageStrategy)) result = messageStrategy.handleMessage(message, handleMessage);
					else result = handleMessage(message);
				} catch (error) {
					logger.error(`Processing message queue failed: ${error.toString()}`);
				} finally {
					if (result instanceof Promise) result.then(() => {}).catch((error) => {
						logger.error(`Processing message queue failed: ${error.toString()}`);
					}).finally(() => {
						inFlight--;
						triggerMessageQueue();
					});
					else inFlight--;
					triggerMessageQueue();
				}
			});
		}
		async function handleMessage(message) {
			if (messages_1.Message.isRequest(message)) return handleRequest(message);
			else if (messages_1.Message.isNotification(message)) return handleNotification(message);
			else if (messages_1.Message.isResponse(message)) return handleResponse(message);
			else return handleInvalidMessage(message);
		}
		const callback = (message) => {
			try {
				if (messages_1.Message.isNotification(message) && message.method === CancelNotification.type.method) {
					const cancelId = message.params.id;
					const key = createRequestQueueKey(cancelId);
					const toCancel = messageQueue.get(key);
					if (messages_1.Message.isRequest(toCancel)) {
						const strategy = options?.connectionStrategy;
						const response = strategy && strategy.cancelUndispatched ? strategy.cancelUndispatched(toCancel, cancelUndispatched) : void 0;
						if (response && (response.error !== void 0 || response.result !== void 0)) {
							messageQueue.delete(key);
							requestTokens.delete(cancelId);
							response.id = toCancel.id;
							traceSendingResponse(response, message.method, Date.now());
							messageWriter.write(response).catch(() => logger.error(`Sending response for canceled message failed.`));
							return;
						}
					}
					const cancellationToken = requestTokens.get(cancelId);
					if (cancellationToken !== void 0) {
						cancellationToken.cancel();
						traceReceivedNotification(message);
						return;
					} else knownCanceledRequests.add(cancelId);
				}
				addMessageToQueue(messageQueue, message);
			} finally {
				triggerMessageQueue();
			}
		};
		async function handleRequest(requestMessage) {
			if (isDisposed()) return Promise.resolve();
			function reply(resultOrError, method, startTime) {
				const message = {
					jsonrpc: version,
					id: requestMessage.id
				};
				if (resultOrError instanceof messages_1.ResponseError) message.error = resultOrError.toJson();
				else message.result = resultOrError === void 0 ? null : resultOrError;
				traceSendingResponse(message, method, startTime);
				return messageWriter.write(message);
			}
			function replyError(error, method, startTime) {
				const message = {
					jsonrpc: version,
					id: requestMessage.id,
					error: error.toJson()
				};
				traceSendingResponse(message, method, startTime);
				return messageWriter.write(message);
			}
			traceReceivedRequest(requestMessage);
			const element = requestHandlers.get(requestMessage.method);
			let type;
			let requestHandler;
			if (element) {
				type = element.type;
				requestHandler = element.handler;
			}
			const startTime = Date.now();
			if (requestHandler || starRequestHandler) {
				const tokenKey = requestMessage.id ?? String(Date.now());
				const cancellationSource = IdCancellationReceiverStrategy.is(cancellationStrategy.receiver) ? cancellationStrategy.receiver.createCancellationTokenSource(tokenKey) : cancellationStrategy.receiver.createCancellationTokenSource(requestMessage);
				if (requestMessage.id !== null && knownCanceledRequests.has(requestMessage.id)) cancellationSource.cancel();
				if (requestMessage.id !== null) requestTokens.set(tokenKey, cancellationSource);
				try {
					let handlerResult;
					if (requestHandler) {
						if (requestMessage.params === void 0) {
							if (type !== void 0 && type.numberOfParams !== 0) return replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines ${type.numberOfParams} params but received none.`), requestMessage.method, startTime);
							handlerResult = requestHandler(cancellationSource.token);
						} else if (Array.isArray(requestMessage.params)) {
							if (type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byName) return replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines parameters by name but received parameters by position`), requestMessage.method, startTime);
							handlerResult = requestHandler(...requestMessage.params, cancellationSource.token);
						} else {
							if (type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byPosition) return replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InvalidParams, `Request ${requestMessage.method} defines parameters by position but received parameters by name`), requestMessage.method, startTime);
							handlerResult = requestHandler(requestMessage.params, cancellationSource.token);
						}
					} else if (starRequestHandler) handlerResult = starRequestHandler(requestMessage.method, requestMessage.params, cancellationSource.token);
					await reply(await handlerResult, requestMessage.method, startTime);
				} catch (error) {
					if (error instanceof messages_1.ResponseError) await reply(error, requestMessage.method, startTime);
					else if (error && Is.string(error.message)) await replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InternalError, `Request ${requestMessage.method} failed with message: ${error.message}`), requestMessage.method, startTime);
					else await replyError(new messages_1.ResponseError(messages_1.ErrorCodes.InternalError, `Request ${requestMessage.method} failed unexpectedly without providing any details.`), requestMessage.method, startTime);
				} finally {
					requestTokens.delete(tokenKey);
				}
			} else await replyError(new messages_1.ResponseError(messages_1.ErrorCodes.MethodNotFound, `Unhandled method ${requestMessage.method}`), requestMessage.method, startTime);
		}
		function handleResponse(responseMessage) {
			if (isDisposed()) return;
			if (responseMessage.id === null) {
				if (responseMessage.error) logger.error(`Received response message without id: Error is: \n${JSON.stringify(responseMessage.error, void 0, 4)}`);
				else logger.error(`Received response message without id. No further error information provided.`);
			} else {
				const key = responseMessage.id;
				const responsePromise = responsePromises.get(key);
				traceReceivedResponse(responseMessage, responsePromise);
				if (responsePromise !== void 0) {
					responsePromises.delete(key);
					try {
						if (responseMessage.error) {
							const error = responseMessage.error;
							responsePromise.reject(new messages_1.ResponseError(error.code, error.message, error.data));
						} else if (responseMessage.result !== void 0) responsePromise.resolve(responseMessage.result);
						else throw new Error("Should never happen.");
					} catch (error) {
						if (error.message) logger.error(`Response handler '${responsePromise.method}' failed with message: ${error.message}`);
						else logger.error(`Response handler '${responsePromise.method}' failed unexpectedly.`);
					}
				}
			}
		}
		async function handleNotification(message) {
			if (isDisposed()) return;
			let type = void 0;
			let notificationHandler;
			if (message.method === CancelNotification.type.method) {
				const cancelId = message.params.id;
				knownCanceledRequests.delete(cancelId);
				traceReceivedNotification(message);
				return;
			} else {
				const element = notificationHandlers.get(message.method);
				if (element) {
					notificationHandler = element.handler;
					type = element.type;
				}
			}
			if (notificationHandler || starNotificationHandler) try {
				traceReceivedNotification(message);
				if (notificationHandler) {
					if (message.params === void 0) {
						if (type !== void 0) {
							if (type.numberOfParams !== 0 && type.parameterStructures !== messages_1.ParameterStructures.byName) logger.error(`Notification ${message.method} defines ${type.numberOfParams} params but received none.`);
						}
						await notificationHandler();
					} else if (Array.isArray(message.params)) {
						const params = message.params;
						if (message.method === ProgressNotification.type.method && params.length === 2 && ProgressToken.is(params[0])) await notificationHandler({
							token: params[0],
							value: params[1]
						});
						else {
							if (type !== void 0) {
								if (type.parameterStructures === messages_1.ParameterStructures.byName) logger.error(`Notification ${message.method} defines parameters by name but received parameters by position`);
								if (type.numberOfParams !== message.params.length) logger.error(`Notification ${message.method} defines ${type.numberOfParams} params but received ${params.length} arguments`);
							}
							await notificationHandler(...params);
						}
					} else {
						if (type !== void 0 && type.parameterStructures === messages_1.ParameterStructures.byPosition) logger.error(`Notification ${message.method} defines parameters by position but received parameters by name`);
						await notificationHandler(message.params);
					}
				} else if (starNotificationHandler) await starNotificationHandler(message.method, message.params);
			} catch (error) {
				if (error.message) logger.error(`Notification handler '${message.method}' failed with message: ${error.message}`);
				else logger.error(`Notification handler '${message.method}' failed unexpectedly.`);
			}
			else unhandledNotificationEmitter.fire(message);
		}
		function handleInvalidMessage(message) {
			if (!message) {
				logger.error("Received empty message.");
				return;
			}
			logger.error(`Received message which is neither a response nor a notification message:\n${JSON.stringify(message, null, 4)}`);
			const responseMessage = message;
			if (Is.string(responseMessage.id) || Is.number(responseMessage.id)) {
				const key = responseMessage.id;
				const responseHandler = responsePromises.get(key);
				if (responseHandler) responseHandler.reject(/* @__PURE__ */ new Error("The received response has neither a result nor an error property."));
			}
		}
		function stringifyTrace(params) {
			if (params === void 0 || params === null) return;
			switch (trace) {
				case Trace.Verbose: return JSON.stringify(params, null, 4);
				case Trace.Compact: return JSON.stringify(params);
				default: return;
			}
		}
		function traceSendingRequest(message) {
			if (trace === Trace.Off || !tracer) return;
			if (traceFormat === TraceFormat.Text) {
				let data = void 0;
				if ((trace === Trace.Verbose || trace === Trace.Compact) && message.params) data = `Params: ${stringifyTrace(message.params)}`;
				tracer.log(`Sending request '${message.method} - (${message.id})'.`, data);
			} else logLSPMessage("send-request", message);
		}
		function traceSendingNotification(message) {
			if (trace === Trace.Off || !tracer) return;
			if (traceFormat === TraceFormat.Text) {
				let data = void 0;
				if (trace === Trace.Verbose || trace === Trace.Compact) {
					if (message.params) data = `Params: ${stringifyTrace(message.params)}`;
					else data = "No parameters provided.";
				}
				tracer.log(`Sending notification '${message.method}'.`, data);
			} else logLSPMessage("send-notification", message);
		}
		function traceSendingResponse(message, method, startTime) {
			if (trace === Trace.Off || !tracer) return;
			if (traceFormat === TraceFormat.Text) {
				let data = void 0;
				if (trace === Trace.Verbose || trace === Trace.Compact) {
					if (message.error && message.error.data) data = `Error data: ${stringifyTrace(message.error.data)}`;
					else if (message.result) data = `Result: ${stringifyTrace(message.result)}`;
					else if (message.error === void 0) data = "No result returned.";
				}
				const error = message.error ? ` Request failed: ${message.error.message} (${message.error.code}).` : "";
				tracer.log(`Sending response '${method} - (${message.id})'. Processing request took ${Date.now() - startTime}ms.${error}`, data);
			} else logLSPMessage("send-response", message);
		}
		function traceReceivedRequest(message) {
			if (trace === Trace.Off || !tracer) return;
			if (traceFormat === TraceFormat.Text) {
				let data = void 0;
				if ((trace === Trace.Verbose || trace === Trace.Compact) && message.params) data = `Params: ${stringifyTrace(message.params)}`;
				tracer.log(`Received request '${message.method} - (${message.id})'.`, data);
			} else logLSPMessage("receive-request", message);
		}
		function traceReceivedNotification(message) {
			if (trace === Trace.Off || !tracer || message.method === LogTraceNotification.type.method) return;
			if (traceFormat === TraceFormat.Text) {
				let data = void 0;
				if (trace === Trace.Verbose || trace === Trace.Compact) {
					if (message.params) data = `Params: ${stringifyTrace(message.params)}`;
					else data = "No parameters provided.";
				}
				tracer.log(`Received notification '${message.method}'.`, data);
			} else logLSPMessage("receive-notification", message);
		}
		function traceReceivedResponse(message, responsePromise) {
			if (trace === Trace.Off || !tracer) return;
			if (traceFormat === TraceFormat.Text) {
				let data = void 0;
				if (trace === Trace.Verbose || trace === Trace.Compact) {
					if (message.error && message.error.data) data = `Error data: ${stringifyTrace(message.error.data)}`;
					else if (message.result) data = `Result: ${stringifyTrace(message.result)}`;
					else if (message.error === void 0) data = "No result returned.";
				}
				if (responsePromise) {
					const error = message.error ? ` Request failed: ${message.error.message} (${message.error.code}).` : "";
					tracer.log(`Received response '${responsePromise.method} - (${message.id})' in ${Date.now() - responsePromise.timerStart}ms.${error}`, data);
				} else tracer.log(`Received response ${message.id} without active response promise.`, data);
			} else logLSPMessage("receive-response", message);
		}
		function logLSPMessage(type, message) {
			if (!tracer || trace === Trace.Off) return;
			const lspMessage = {
				isLSPMessage: true,
				type,
				message,
				timestamp: Date.now()
			};
			tracer.log(lspMessage);
		}
		function throwIfClosedOrDisposed() {
			if (isClosed()) throw new ConnectionError(ConnectionErrors.Closed, "Connection is closed.");
			if (isDisposed()) throw new ConnectionError(ConnectionErrors.Disposed, "Connection is disposed.");
		}
		function throwIfListening() {
			if (isListening()) throw new ConnectionError(ConnectionErrors.AlreadyListening, "Connection is already listening");
		}
		function throwIfNotListening() {
			if (!isListening()) throw new Error("Call listen() first.");
		}
		function undefinedToNull(param) {
			if (param === void 0) return null;
			else return param;
		}
		function nullToUndefined(param) {
			if (param === null) return;
			else return param;
		}
		function isNamedParam(param) {
			return param !== void 0 && param !== null && !Array.isArray(param) && typeof param === "object";
		}
		function computeSingleParam(parameterStructures, param) {
			switch (parameterStructures) {
				case messages_1.ParameterStructures.auto: if (isNamedParam(param)) return nullToUndefined(param);
				else return [undefinedToNull(param)];
				case messages_1.ParameterStructures.byName:
					if (!isNamedParam(param)) throw new Error(`Received parameters by name but param is not an object literal.`);
					return nullToUndefined(param);
				case messages_1.ParameterStructures.byPosition: return [undefinedToNull(param)];
				default: throw new Error(`Unknown parameter structure ${parameterStructures.toString()}`);
			}
		}
		function computeMessageParams(type, params) {
			let result;
			const numberOfParams = type.numberOfParams;
			switch (numberOfParams) {
				case 0:
					result = void 0;
					break;
				case 1:
					result = computeSingleParam(type.parameterStructures, params[0]);
					break;
				default:
					result = [];
					for (let i = 0; i < params.length && i < numberOfParams; i++) result.push(undefinedToNull(params[i]));
					if (params.length < numberOfParams) for (let i = params.length; i < numberOfParams; i++) result.push(null);
			}
			return result;
		}
		const connection = {
			sendNotification: (type, ...args) => {
				throwIfClosedOrDisposed();
				let method;
				let messageParams;
				if (Is.string(type)) {
					method = type;
					const first = args[0];
					let paramStart = 0;
					let parameterStructures = messages_1.ParameterStructures.auto;
					if (messages_1.ParameterStructures.is(first)) {
						paramStart = 1;
						parameterStructures = first;
					}
					const paramEnd = args.length;
					const numberOfParams = paramEnd - paramStart;
					switch (numberOfParams) {
						case 0:
							messageParams = void 0;
							break;
						case 1:
							messageParams = computeSingleParam(parameterStructures, args[paramStart]);
							break;
						default:
							if (parameterStructures === messages_1.ParameterStructures.byName) throw new Error(`Received ${numberOfParams} parameters for 'by Name' notification parameter structure.`);
							messageParams = args.slice(paramStart, paramEnd).map((value) => undefinedToNull(value));
					}
				} else {
					const params = args;
					method = type.method;
					messageParams = computeMessageParams(type, params);
				}
				const notificationMessage = {
					jsonrpc: version,
					method,
					params: messageParams
				};
				traceSendingNotification(notificationMessage);
				return messageWriter.write(notificationMessage).catch((error) => {
					logger.error(`Sending notification failed.`);
					throw error;
				});
			},
			onNotification: (type, handler) => {
				throwIfClosedOrDisposed();
				let method;
				if (Is.func(type)) starNotificationHandler = type;
				else if (handler) {
					if (Is.string(type)) {
						method = type;
						notificationHandlers.set(type, {
							type: void 0,
							handler
						});
					} else {
						method = type.method;
						notificationHandlers.set(type.method, {
							type,
							handler
						});
					}
				}
				return { dispose: () => {
					if (method !== void 0) {
						if (notificationHandlers.get(method)?.handler === handler) notificationHandlers.delete(method);
					} else if (starNotificationHandler === type) starNotificationHandler = void 0;
				} };
			},
			onProgress: (_type, token, handler) => {
				if (progressHandlers.has(token)) throw new Error(`Progress handler for token ${token} already registered`);
				progressHandlers.set(token, handler);
				return { dispose: () => {
					if (progressHandlers.get(token) === handler) progressHandlers.delete(token);
				} };
			},
			sendProgress: (_type, token, value) => {
				return connection.sendNotification(ProgressNotification.type, {
					token,
					value
				});
			},
			onUnhandledProgress: unhandledProgressEmitter.event,
			sendRequest: (type, ...args) => {
				throwIfClosedOrDisposed();
				throwIfNotListening();
				function sendCancellation(connection, id) {
					const p = cancellationStrategy.sender.sendCancellation(connection, id);
					if (p === void 0) logger.log(`Received no promise from cancellation strategy when cancelling id ${id}`);
					else p.catch(() => {
						logger.log(`Sending cancellation messages for id ${id} failed.`);
					});
				}
				let method;
				let messageParams;
				let token = void 0;
				if (Is.string(type)) {
					method = type;
					const first = args[0];
					const last = args[args.length - 1];
					let paramStart = 0;
					let parameterStructures = messages_1.ParameterStructures.auto;
					if (messages_1.ParameterStructures.is(first)) {
						paramStart = 1;
						parameterStructures = first;
					}
					let paramEnd = args.length;
					if (cancellation_1.CancellationToken.is(last)) {
						paramEnd = paramEnd - 1;
						token = last;
					}
					const numberOfParams = paramEnd - paramStart;
					switch (numberOfParams) {
						case 0:
							messageParams = void 0;
							break;
						case 1:
							messageParams = computeSingleParam(parameterStructures, args[paramStart]);
							break;
						default:
							if (parameterStructures === messages_1.ParameterStructures.byName) throw new Error(`Received ${numberOfParams} parameters for 'by Name' request parameter structure.`);
							messageParams = args.slice(paramStart, paramEnd).map((value) => undefinedToNull(value));
					}
				} else {
					const params = args;
					method = type.method;
					messageParams = computeMessageParams(type, params);
					const numberOfParams = type.numberOfParams;
					token = cancellation_1.CancellationToken.is(params[numberOfParams]) ? params[numberOfParams] : void 0;
				}
				const id = sequenceNumber++;
				let disposable;
				let tokenWasCancelled = false;
				if (token !== void 0) {
					if (token.isCancellationRequested) tokenWasCancelled = true;
					else disposable = token.onCancellationRequested(() => {
						sendCancellation(connection, id);
					});
				}
				const requestMessage = {
					jsonrpc: version,
					id,
					method,
					params: messageParams
				};
				traceSendingRequest(requestMessage);
				if (typeof cancellationStrategy.sender.enableCancellation === "function") cancellationStrategy.sender.enableCancellation(requestMessage);
				return new Promise(async (resolve, reject) => {
					const resolveWithCleanup = (r) => {
						resolve(r);
						cancellationStrategy.sender.cleanup(id);
						disposable?.dispose();
					};
					const rejectWithCleanup = (r) => {
						reject(r);
						cancellationStrategy.sender.cleanup(id);
						disposable?.dispose();
					};
					const responsePromise = {
						method,
						timerStart: Date.now(),
						resolve: resolveWithCleanup,
						reject: rejectWithCleanup
					};
					try {
						responsePromises.set(id, responsePromise);
						await messageWriter.write(requestMessage);
						if (tokenWasCancelled) sendCancellation(connection, id);
					} catch (error) {
						responsePromises.delete(id);
						responsePromise.reject(new messages_1.ResponseError(messages_1.ErrorCodes.MessageWriteError, error.message ? error.message : "Unknown reason"));
						logger.error(`Sending request failed.`);
					}
				});
			},
			onRequest: (type, handler) => {
				throwIfClosedOrDisposed();
				let method = null;
				if (StarRequestHandler.is(type)) {
					method = void 0;
					starRequestHandler = type;
				} else if (Is.string(type)) {
					method = null;
					if (handler !== void 0) {
						method = type;
						requestHandlers.set(type, {
							handler,
							type: void 0
						});
					}
				} else if (handler !== void 0) {
					method = type.method;
					requestHandlers.set(type.method, {
						type,
						handler
					});
				}
				return { dispose: () => {
					if (method === null) return;
					if (method !== void 0) {
						if (requestHandlers.get(method)?.handler === handler) requestHandlers.delete(method);
					} else if (starRequestHandler === type) starRequestHandler = void 0;
				} };
			},
			hasPendingResponse: () => {
				return responsePromises.size > 0;
			},
			trace: async (_value, _tracer, sendNotificationOrTraceOptions) => {
				let _sendNotification = false;
				let _traceFormat = TraceFormat.Text;
				if (sendNotificationOrTraceOptions !== void 0) {
					if (Is.boolean(sendNotificationOrTraceOptions)) _sendNotification = sendNotificationOrTraceOptions;
					else {
						_sendNotification = sendNotificationOrTraceOptions.sendNotification || false;
						_traceFormat = sendNotificationOrTraceOptions.traceFormat || TraceFormat.Text;
					}
				}
				trace = _value;
				traceFormat = _traceFormat;
				if (trace === Trace.Off) tracer = void 0;
				else tracer = _tracer;
				if (_sendNotification && !isClosed() && !isDisposed()) await connection.sendNotification(SetTraceNotification.type, { value: Trace.toString(_value) });
			},
			onError: errorEmitter.event,
			onClose: closeEmitter.event,
			onUnhandledNotification: unhandledNotificationEmitter.event,
			onDispose: disposeEmitter.event,
			end: () => {
				messageWriter.end();
			},
			dispose: () => {
				if (isDisposed()) return;
				state = ConnectionState.Disposed;
				disposeEmitter.fire(void 0);
				const error = new messages_1.ResponseError(messages_1.ErrorCodes.PendingResponseRejected, "Pending response rejected since connection got disposed");
				for (const promise of responsePromises.values()) promise.reject(error);
				responsePromises = /* @__PURE__ */ new Map();
				requestTokens = /* @__PURE__ */ new Map();
				knownCanceledRequests = /* @__PURE__ */ new Set();
				messageQueue = new linkedMap_1.LinkedMap();
				if (Is.func(messageWriter.dispose)) messageWriter.dispose();
				if (Is.func(messageReader.dispose)) messageReader.dispose();
			},
			listen: () => {
				throwIfClosedOrDisposed();
				throwIfListening();
				state = ConnectionState.Listening;
				messageReader.listen(callback);
			},
			inspect: () => {
				(0, ral_1.default)().console.log("inspect");
			}
		};
		connection.onNotification(LogTraceNotification.type, (params) => {
			if (trace === Trace.Off || !tracer) return;
			const verbose = trace === Trace.Verbose || trace === Trace.Compact;
			tracer.log(params.message, verbose ? params.verbose : void 0);
		});
		connection.onNotification(ProgressNotification.type, async (params) => {
			const handler = progressHandlers.get(params.token);
			if (handler) await handler(params.value);
			else unhandledProgressEmitter.fire(params);
		});
		return connection;
	}
}));
// node_modules/vscode-jsonrpc/lib/common/api.js
var require_api$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$6) => {
	var __importDefault = this$6 && this$6.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ProgressType = exports.ProgressToken = exports.createMessageConnection = exports.NullLogger = exports.ConnectionOptions = exports.ConnectionStrategy = exports.AbstractMessageBuffer = exports.WriteableStreamMessageWriter = exports.AbstractMessageWriter = exports.MessageWriter = exports.ReadableStreamMessageReader = exports.AbstractMessageReader = exports.MessageReader = exports.SharedArrayReceiverStrategy = exports.SharedArraySenderStrategy = exports.CancellationToken = exports.CancellationTokenSource = exports.Emitter = exports.Event = exports.Disposable = exports.LRUCache = exports.Touch = exports.LinkedMap = exports.ParameterStructures = exports.NotificationType9 = exports.NotificationType8 = exports.NotificationType7 = exports.NotificationType6 = exports.NotificationType5 = exports.NotificationType4 = exports.NotificationType3 = exports.NotificationType2 = exports.NotificationType1 = exports.NotificationType0 = exports.NotificationType = exports.ErrorCodes = exports.ResponseError = exports.RequestType9 = exports.RequestType8 = exports.RequestType7 = exports.RequestType6 = exports.RequestType5 = exports.RequestType4 = exports.RequestType3 = exports.RequestType2 = exports.RequestType1 = exports.RequestType0 = exports.RequestType = exports.Message = exports.RAL = void 0;
	exports.MessageStrategy = exports.CancellationStrategy = exports.CancellationSenderStrategy = exports.RequestCancellationReceiverStrategy = exports.IdCancellationReceiverStrategy = exports.CancellationReceiverStrategy = exports.ConnectionError = exports.ConnectionErrors = exports.LogTraceNotification = exports.SetTraceNotification = exports.TraceFormat = exports.TraceValues = exports.TraceValue = exports.Trace = void 0;
	const messages_1 = require_messages$1();
	Object.defineProperty(exports, "Message", {
		enumerable: true,
		get: function() {
			return messages_1.Message;
		}
	});
	Object.defineProperty(exports, "RequestType", {
		enumerable: true,
		get: function() {
			return messages_1.RequestType;
		}
	});
	Object.defineProperty(exports, "RequestType0", {
		enumerable: true,
		get: function() {
			return messages_1.RequestType0;
		}
	});
	Object.defineProperty(exports, "RequestType1", {
		enumerable: true,
		get: function() {
			return messages_1.RequestType1;
		}
	});
	Object.defineProperty(exports, "RequestType2", {
		enumerable: true,
		get: function() {
			return messages_1.RequestType2;
		}
	});
	Object.defineProperty(exports, "RequestType3", {
		enumerable: true,
		get: function() {
			return messages_1.RequestType3;
		}
	});
	Object.defineProperty(exports, "RequestType4", {
		enumerable: true,
		get: function() {
			return messages_1.RequestType4;
		}
	});
	Object.defineProperty(exports, "RequestType5", {
		enumerable: true,
		get: function() {
			return messages_1.RequestType5;
		}
	});
	Object.defineProperty(exports, "RequestType6", {
		enumerable: true,
		get: function() {
			return messages_1.RequestType6;
		}
	});
	Object.defineProperty(exports, "RequestType7", {
		enumerable: true,
		get: function() {
			return messages_1.RequestType7;
		}
	});
	Object.defineProperty(exports, "RequestType8", {
		enumerable: true,
		get: function() {
			return messages_1.RequestType8;
		}
	});
	Object.defineProperty(exports, "RequestType9", {
		enumerable: true,
		get: function() {
			return messages_1.RequestType9;
		}
	});
	Object.defineProperty(exports, "ResponseError", {
		enumerable: true,
		get: function() {
			return messages_1.ResponseError;
		}
	});
	Object.defineProperty(exports, "ErrorCodes", {
		enumerable: true,
		get: function() {
			return messages_1.ErrorCodes;
		}
	});
	Object.defineProperty(exports, "NotificationType", {
		enumerable: true,
		get: function() {
			return messages_1.NotificationType;
		}
	});
	Object.defineProperty(exports, "NotificationType0", {
		enumerable: true,
		get: function() {
			return messages_1.NotificationType0;
		}
	});
	Object.defineProperty(exports, "NotificationType1", {
		enumerable: true,
		get: function() {
			return messages_1.NotificationType1;
		}
	});
	Object.defineProperty(exports, "NotificationType2", {
		enumerable: true,
		get: function() {
			return messages_1.NotificationType2;
		}
	});
	Object.defineProperty(exports, "NotificationType3", {
		enumerable: true,
		get: function() {
			return messages_1.NotificationType3;
		}
	});
	Object.defineProperty(exports, "NotificationType4", {
		enumerable: true,
		get: function() {
			return messages_1.NotificationType4;
		}
	});
	Object.defineProperty(exports, "NotificationType5", {
		enumerable: true,
		get: function() {
			return messages_1.NotificationType5;
		}
	});
	Object.defineProperty(exports, "NotificationType6", {
		enumerable: true,
		get: function() {
			return messages_1.NotificationType6;
		}
	});
	Object.defineProperty(exports, "NotificationType7", {
		enumerable: true,
		get: function() {
			return messages_1.NotificationType7;
		}
	});
	Object.defineProperty(exports, "NotificationType8", {
		enumerable: true,
		get: function() {
			return messages_1.NotificationType8;
		}
	});
	Object.defineProperty(exports, "NotificationType9", {
		enumerable: true,
		get: function() {
			return messages_1.NotificationType9;
		}
	});
	Object.defineProperty(exports, "ParameterStructures", {
		enumerable: true,
		get: function() {
			return messages_1.ParameterStructures;
		}
	});
	const linkedMap_1 = require_linkedMap();
	Object.defineProperty(exports, "LinkedMap", {
		enumerable: true,
		get: function() {
			return linkedMap_1.LinkedMap;
		}
	});
	Object.defineProperty(exports, "LRUCache", {
		enumerable: true,
		get: function() {
			return linkedMap_1.LRUCache;
		}
	});
	Object.defineProperty(exports, "Touch", {
		enumerable: true,
		get: function() {
			return linkedMap_1.Touch;
		}
	});
	const disposable_1 = require_disposable();
	Object.defineProperty(exports, "Disposable", {
		enumerable: true,
		get: function() {
			return disposable_1.Disposable;
		}
	});
	const events_1 = require_events();
	Object.defineProperty(exports, "Event", {
		enumerable: true,
		get: function() {
			return events_1.Event;
		}
	});
	Object.defineProperty(exports, "Emitter", {
		enumerable: true,
		get: function() {
			return events_1.Emitter;
		}
	});
	const cancellation_1 = require_cancellation();
	Object.defineProperty(exports, "CancellationTokenSource", {
		enumerable: true,
		get: function() {
			return cancellation_1.CancellationTokenSource;
		}
	});
	Object.defineProperty(exports, "CancellationToken", {
		enumerable: true,
		get: function() {
			return cancellation_1.CancellationToken;
		}
	});
	const sharedArrayCancellation_1 = require_sharedArrayCancellation();
	Object.defineProperty(exports, "SharedArraySenderStrategy", {
		enumerable: true,
		get: function() {
			return sharedArrayCancellation_1.SharedArraySenderStrategy;
		}
	});
	Object.defineProperty(exports, "SharedArrayReceiverStrategy", {
		enumerable: true,
		get: function() {
			return sharedArrayCancellation_1.SharedArrayReceiverStrategy;
		}
	});
	const messageReader_1 = require_messageReader();
	Object.defineProperty(exports, "MessageReader", {
		enumerable: true,
		get: function() {
			return messageReader_1.MessageReader;
		}
	});
	Object.defineProperty(exports, "AbstractMessageReader", {
		enumerable: true,
		get: function() {
			return messageReader_1.AbstractMessageReader;
		}
	});
	Object.defineProperty(exports, "ReadableStreamMessageReader", {
		enumerable: true,
		get: function() {
			return messageReader_1.ReadableStreamMessageReader;
		}
	});
	const messageWriter_1 = require_messageWriter();
	Object.defineProperty(exports, "MessageWriter", {
		enumerable: true,
		get: function() {
			return messageWriter_1.MessageWriter;
		}
	});
	Object.defineProperty(exports, "AbstractMessageWriter", {
		enumerable: true,
		get: function() {
			return messageWriter_1.AbstractMessageWriter;
		}
	});
	Object.defineProperty(exports, "WriteableStreamMessageWriter", {
		enumerable: true,
		get: function() {
			return messageWriter_1.WriteableStreamMessageWriter;
		}
	});
	const messageBuffer_1 = require_messageBuffer();
	Object.defineProperty(exports, "AbstractMessageBuffer", {
		enumerable: true,
		get: function() {
			return messageBuffer_1.AbstractMessageBuffer;
		}
	});
	const connection_1 = require_connection$1();
	Object.defineProperty(exports, "ConnectionStrategy", {
		enumerable: true,
		get: function() {
			return connection_1.ConnectionStrategy;
		}
	});
	Object.defineProperty(exports, "ConnectionOptions", {
		enumerable: true,
		get: function() {
			return connection_1.ConnectionOptions;
		}
	});
	Object.defineProperty(exports, "NullLogger", {
		enumerable: true,
		get: function() {
			return connection_1.NullLogger;
		}
	});
	Object.defineProperty(exports, "createMessageConnection", {
		enumerable: true,
		get: function() {
			return connection_1.createMessageConnection;
		}
	});
	Object.defineProperty(exports, "ProgressToken", {
		enumerable: true,
		get: function() {
			return connection_1.ProgressToken;
		}
	});
	Object.defineProperty(exports, "ProgressType", {
		enumerable: true,
		get: function() {
			return connection_1.ProgressType;
		}
	});
	Object.defineProperty(exports, "Trace", {
		enumerable: true,
		get: function() {
			return connection_1.Trace;
		}
	});
	Object.defineProperty(exports, "TraceValue", {
		enumerable: true,
		get: function() {
			return connection_1.TraceValue;
		}
	});
	Object.defineProperty(exports, "TraceFormat", {
		enumerable: true,
		get: function() {
			return connection_1.TraceFormat;
		}
	});
	Object.defineProperty(exports, "SetTraceNotification", {
		enumerable: true,
		get: function() {
			return connection_1.SetTraceNotification;
		}
	});
	Object.defineProperty(exports, "LogTraceNotification", {
		enumerable: true,
		get: function() {
			return connection_1.LogTraceNotification;
		}
	});
	Object.defineProperty(exports, "ConnectionErrors", {
		enumerable: true,
		get: function() {
			return connection_1.ConnectionErrors;
		}
	});
	Object.defineProperty(exports, "ConnectionError", {
		enumerable: true,
		get: function() {
			return connection_1.ConnectionError;
		}
	});
	Object.defineProperty(exports, "CancellationReceiverStrategy", {
		enumerable: true,
		get: function() {
			return connection_1.CancellationReceiverStrategy;
		}
	});
	Object.defineProperty(exports, "IdCancellationReceiverStrategy", {
		enumerable: true,
		get: function() {
			return connection_1.IdCancellationReceiverStrategy;
		}
	});
	Object.defineProperty(exports, "RequestCancellationReceiverStrategy", {
		enumerable: true,
		get: function() {
			return connection_1.RequestCancellationReceiverStrategy;
		}
	});
	Object.defineProperty(exports, "CancellationSenderStrategy", {
		enumerable: true,
		get: function() {
			return connection_1.CancellationSenderStrategy;
		}
	});
	Object.defineProperty(exports, "CancellationStrategy", {
		enumerable: true,
		get: function() {
			return connection_1.CancellationStrategy;
		}
	});
	Object.defineProperty(exports, "MessageStrategy", {
		enumerable: true,
		get: function() {
			return connection_1.MessageStrategy;
		}
	});
	Object.defineProperty(exports, "TraceValues", {
		enumerable: true,
		get: function() {
			return connection_1.TraceValues;
		}
	});
	exports.RAL = __importDefault(require_ral()).default;
}));
// node_modules/vscode-jsonrpc/lib/node/ril.js
var require_ril = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = __require("util");
	const crypto_1 = __require("crypto");
	const api_1 = require_api$1();
	var MessageBuffer = class MessageBuffer extends api_1.AbstractMessageBuffer {
		static emptyBuffer = Buffer.allocUnsafe(0);
		constructor(encoding = "utf-8") {
			super(encoding);
		}
		emptyBuffer() {
			return MessageBuffer.emptyBuffer;
		}
		fromString(value, encoding) {
			return Buffer.from(value, encoding);
		}
		toString(value, encoding) {
			if (value instanceof Buffer) return value.toString(encoding);
			else return new util_1.TextDecoder(encoding).decode(value);
		}
		asNative(buffer, length) {
			if (length === void 0) return buffer instanceof Buffer ? buffer : Buffer.from(buffer);
			else return buffer instanceof Buffer ? buffer.slice(0, length) : Buffer.from(buffer.subarray(0, length));
		}
		allocNative(length) {
			return Buffer.allocUnsafe(length);
		}
	};
	var ReadableStreamWrapper = class {
		stream;
		constructor(stream) {
			this.stream = stream;
		}
		onClose(listener) {
			this.stream.on("close", listener);
			return api_1.Disposable.create(() => this.stream.off("close", listener));
		}
		onError(listener) {
			this.stream.on("error", listener);
			return api_1.Disposable.create(() => this.stream.off("error", listener));
		}
		onEnd(listener) {
			this.stream.on("end", listener);
			return api_1.Disposable.create(() => this.stream.off("end", listener));
		}
		onData(listener) {
			this.stream.on("data", listener);
			return api_1.Disposable.create(() => this.stream.off("data", listener));
		}
	};
	var WritableStreamWrapper = class {
		stream;
		constructor(stream) {
			this.stream = stream;
		}
		onClose(listener) {
			this.stream.on("close", listener);
			return api_1.Disposable.create(() => this.stream.off("close", listener));
		}
		onError(listener) {
			this.stream.on("error", listener);
			return api_1.Disposable.create(() => this.stream.off("error", listener));
		}
		onEnd(listener) {
			this.stream.on("end", listener);
			return api_1.Disposable.create(() => this.stream.off("end", listener));
		}
		write(data, encoding) {
			return new Promise((resolve, reject) => {
				const callback = (error) => {
					if (error === void 0 || error === null) resolve();
					else reject(error);
				};
				if (typeof data === "string") this.stream.write(data, encoding, callback);
				else this.stream.write(data, callback);
			});
		}
		end() {
			this.stream.end();
		}
	};
	const _ril = Object.freeze({
		crypto: Object.freeze({ randomUUID: () => (0, crypto_1.randomUUID)() }),
		messageBuffer: Object.freeze({ create: (encoding) => new MessageBuffer(encoding) }),
		applicationJson: Object.freeze({
			encoder: Object.freeze({
				name: "application/json",
				encode: (msg, options) => {
					try {
						return Promise.resolve(Buffer.from(JSON.stringify(msg, void 0, 0), options.charset));
					} catch (err) {
						return Promise.reject(err);
					}
				}
			}),
			decoder: Object.freeze({
				name: "application/json",
				decode: (buffer, options) => {
					try {
						if (buffer instanceof Buffer) return Promise.resolve(JSON.parse(buffer.toString(options.charset)));
						else return Promise.resolve(JSON.parse(new util_1.TextDecoder(options.charset).decode(buffer)));
					} catch (err) {
						return Promise.reject(err);
					}
				}
			})
		}),
		stream: Object.freeze({
			asReadableStream: (stream) => new ReadableStreamWrapper(stream),
			asWritableStream: (stream) => new WritableStreamWrapper(stream)
		}),
		console,
		timer: Object.freeze({
			setTimeout(callback, ms, ...args) {
				const handle = setTimeout(callback, ms, ...args);
				return { dispose: () => clearTimeout(handle) };
			},
			setImmediate(callback, ...args) {
				const handle = setImmediate(callback, ...args);
				return { dispose: () => clearImmediate(handle) };
			},
			setInterval(callback, ms, ...args) {
				const handle = setInterval(callback, ms, ...args);
				return { dispose: () => clearInterval(handle) };
			}
		})
	});
	function RIL() {
		return _ril;
	}
	(function(RIL) {
		function install() {
			api_1.RAL.install(_ril);
		}
		RIL.install = install;
	})(RIL || (RIL = {}));
	exports.default = RIL;
}));
// src/lsp/client-capabilities.ts
var import_main = (/* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	var __createBinding = this$5 && this$5.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$5 && this$5.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$5 && this$5.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __exportStar = this$5 && this$5.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.StreamMessageWriter = exports.StreamMessageReader = exports.SocketMessageWriter = exports.SocketMessageReader = exports.PortMessageWriter = exports.PortMessageReader = exports.IPCMessageWriter = exports.IPCMessageReader = void 0;
	exports.generateRandomPipeName = generateRandomPipeName;
	exports.createClientPipeTransport = createClientPipeTransport;
	exports.createServerPipeTransport = createServerPipeTransport;
	exports.createClientSocketTransport = createClientSocketTransport;
	exports.createServerSocketTransport = createServerSocketTransport;
	exports.createMessageConnection = createMessageConnection;
	const ril_1 = __importDefault(require_ril());
	ril_1.default.install();
	const path = __importStar(__require("path"));
	const os = __importStar(__require("os"));
	const fs = __importStar(__require("fs"));
	const crypto_1 = __require("crypto");
	const net_1 = __require("net");
	const api_1 = require_api$1();
	__exportStar(require_api$1(), exports);
	var IPCMessageReader = class extends api_1.AbstractMessageReader {
		process;
		constructor(process) {
			super();
			this.process = process;
			const eventEmitter = this.process;
			eventEmitter.on("error", (error) => this.fireError(error));
			eventEmitter.on("close", () => this.fireClose());
		}
		listen(callback) {
			this.process.on("message", callback);
			return api_1.Disposable.create(() => this.process.off("message", callback));
		}
	};
	exports.IPCMessageReader = IPCMessageReader;
	var IPCMessageWriter = class extends api_1.AbstractMessageWriter {
		process;
		errorCount;
		constructor(process) {
			super();
			this.process = process;
			this.errorCount = 0;
			const eventEmitter = this.process;
			eventEmitter.on("error", (error) => this.fireError(error));
			eventEmitter.on("close", () => this.fireClose());
		}
		write(msg) {
			try {
				if (typeof this.process.send === "function") this.process.send(msg, void 0, void 0, (error) => {
					if (error) {
						this.errorCount++;
						this.handleError(error, msg);
					} else this.errorCount = 0;
				});
				return Promise.resolve();
			} catch (error) {
				this.handleError(error, msg);
				return Promise.reject(error);
			}
		}
		handleError(error, msg) {
			this.errorCount++;
			this.fireError(error, msg, this.errorCount);
		}
		end() {}
	};
	exports.IPCMessageWriter = IPCMessageWriter;
	var PortMessageReader = class extends api_1.AbstractMessageReader {
		onData;
		constructor(port) {
			super();
			this.onData = new api_1.Emitter();
			port.on("close", () => this.fireClose());
			port.on("error", (error) => this.fireError(error));
			port.on("message", (message) => {
				this.onData.fire(message);
			});
		}
		listen(callback) {
			return this.onData.event(callback);
		}
	};
	exports.PortMessageReader = PortMessageReader;
	var PortMessageWriter = class extends api_1.AbstractMessageWriter {
		port;
		errorCount;
		constructor(port) {
			super();
			this.port = port;
			this.errorCount = 0;
			port.on("close", () => this.fireClose());
			port.on("error", (error) => this.fireError(error));
		}
		write(msg) {
			try {
				this.port.postMessage(msg);
				return Promise.resolve();
			} catch (error) {
				this.handleError(error, msg);
				return Promise.reject(error);
			}
		}
		handleError(error, msg) {
			this.errorCount++;
			this.fireError(error, msg, this.errorCount);
		}
		end() {}
	};
	exports.PortMessageWriter = PortMessageWriter;
	var SocketMessageReader = class extends api_1.ReadableStreamMessageReader {
		constructor(socket, encoding = "utf-8") {
			super((0, ril_1.default)().stream.asReadableStream(socket), encoding);
		}
	};
	exports.SocketMessageReader = SocketMessageReader;
	var SocketMessageWriter = class extends api_1.WriteableStreamMessageWriter {
		socket;
		constructor(socket, options) {
			super((0, ril_1.default)().stream.asWritableStream(socket), options);
			this.socket = socket;
		}
		dispose() {
			super.dispose();
			this.socket.destroy();
		}
	};
	exports.SocketMessageWriter = SocketMessageWriter;
	var StreamMessageReader = class extends api_1.ReadableStreamMessageReader {
		constructor(readable, encoding) {
			super((0, ril_1.default)().stream.asReadableStream(readable), encoding);
		}
	};
	exports.StreamMessageReader = StreamMessageReader;
	var StreamMessageWriter = class extends api_1.WriteableStreamMessageWriter {
		constructor(writable, options) {
			super((0, ril_1.default)().stream.asWritableStream(writable), options);
		}
	};
	exports.StreamMessageWriter = StreamMessageWriter;
	const XDG_RUNTIME_DIR = process.env["XDG_RUNTIME_DIR"];
	const safeIpcPathLengths = /* @__PURE__ */ new Map([["linux", 107], ["darwin", 102]]);
	function generateRandomPipeName() {
		if (process.platform === "win32") return `\\\\.\\pipe\\lsp-${(0, crypto_1.randomBytes)(16).toString("hex")}-sock`;
		let randomLength = 32;
		const fixedLength = 10;
		const tmpDir = fs.realpathSync(XDG_RUNTIME_DIR ?? os.tmpdir());
		const limit = safeIpcPathLengths.get(process.platform);
		if (limit !== void 0) randomLength = Math.min(limit - tmpDir.length - fixedLength, randomLength);
		if (randomLength < 16) throw new Error(`Unable to generate a random pipe name with ${randomLength} characters.`);
		const randomSuffix = (0, crypto_1.randomBytes)(Math.floor(randomLength / 2)).toString("hex");
		return path.join(tmpDir, `lsp-${randomSuffix}.sock`);
	}
	function createClientPipeTransport(pipeName, encoding = "utf-8") {
		let connectResolve;
		const connected = new Promise((resolve, _reject) => {
			connectResolve = resolve;
		});
		return new Promise((resolve, reject) => {
			const server = (0, net_1.createServer)((socket) => {
				server.close();
				connectResolve([new SocketMessageReader(socket, encoding), new SocketMessageWriter(socket, encoding)]);
			});
			server.on("error", reject);
			server.listen(pipeName, () => {
				server.removeListener("error", reject);
				resolve({
					onConnected: () => {
						return connected;
					},
					close: () => {
						server.close();
					}
				});
			});
		});
	}
	function createServerPipeTransport(pipeName, encoding = "utf-8") {
		const socket = (0, net_1.createConnection)(pipeName);
		return [new SocketMessageReader(socket, encoding), new SocketMessageWriter(socket, encoding)];
	}
	function createClientSocketTransport(port, encoding = "utf-8") {
		let connectResolve;
		const connected = new Promise((resolve, _reject) => {
			connectResolve = resolve;
		});
		return new Promise((resolve, reject) => {
			const server = (0, net_1.createServer)((socket) => {
				server.close();
				connectResolve([new SocketMessageReader(socket, encoding), new SocketMessageWriter(socket, encoding)]);
			});
			server.on("error", reject);
			server.listen(port, "127.0.0.1", () => {
				server.removeListener("error", reject);
				const address = server.address();
				if (address === null || typeof address === "string") {
					reject(/* @__PURE__ */ new Error(`Unexpected server address: ${address}`));
					return;
				}
				const boundPort = address.port;
				resolve({
					port: () => boundPort,
					onConnected: () => {
						return connected;
					},
					close: () => {
						server.close();
					}
				});
			});
		});
	}
	function createServerSocketTransport(port, encoding = "utf-8") {
		const socket = (0, net_1.createConnection)(port, "127.0.0.1");
		return [new SocketMessageReader(socket, encoding), new SocketMessageWriter(socket, encoding)];
	}
	function isReadableStream(value) {
		const candidate = value;
		return candidate.read !== void 0 && candidate.addListener !== void 0;
	}
	function isWritableStream(value) {
		const candidate = value;
		return candidate.write !== void 0 && candidate.addListener !== void 0;
	}
	function createMessageConnection(input, output, logger, options) {
		if (!logger) logger = api_1.NullLogger;
		const reader = isReadableStream(input) ? new StreamMessageReader(input) : input;
		const writer = isWritableStream(output) ? new StreamMessageWriter(output) : output;
		if (api_1.ConnectionStrategy.is(options)) options = { connectionStrategy: options };
		return (0, api_1.createMessageConnection)(reader, writer, logger, options);
	}
})))();
/**
* An editor's capabilities with what this client holds to whatever the editor says: positions in UTF-16, the only encoding
* that it speaks, and work-done progress, by which it knows that the server has finished.
*/
function clientCapabilities(capabilities) {
	return {
		...capabilities,
		general: {
			...part(capabilities.general),
			positionEncodings: ["utf-16"]
		},
		window: {
			...part(capabilities.window),
			workDoneProgress: true
		}
	};
}
function part(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// src/lsp/file-uri.ts
/** `file:` URI of an absolute path of this system. */
function fileUri(path) {
	return pathToFileURL(path).href;
}
// src/lsp/work-done-progress.ts
/** New, empty books; `changed` is called after each entry. */
function workDoneProgress(changed) {
	const running = /* @__PURE__ */ new Map();
	const endedByTitle = /* @__PURE__ */ new Map();
	return {
		take: (token, value) => {
			if (value.kind === "begin") running.set(token, {
				title: value.title,
				message: value.message ?? ""
			});
			const work = running.get(token);
			if (work && value.message) work.message = value.message;
			if (work && value.kind === "end") {
				running.delete(token);
				endedByTitle.set(work.title, {
					count: (endedByTitle.get(work.title)?.count ?? 0) + 1,
					message: value.message
				});
			}
			changed();
		},
		ended: (title) => endedByTitle.get(title)?.count ?? 0,
		endMessage: (title) => endedByTitle.get(title)?.message,
		outstanding: (title) => [...running.values()].find((work) => work.title === title)?.message,
		open: () => [...running.values()].map((work) => work.title)
	};
}
// src/lsp/language-client.ts
/** A language client over a server's two byte streams. It answers what an editor answers, and keeps books. */
function languageClient(streams, { settings, self }, processId) {
	const waiters = /* @__PURE__ */ new Set();
	const changed = () => {
		for (const wake of [...waiters]) wake();
	};
	const progress = workDoneProgress(changed);
	const diagnostics = /* @__PURE__ */ new Map();
	const errors = [];
	const shown = [];
	const reader = new import_main.StreamMessageReader(streams.stdout);
	reader.partialMessageTimeout = 0;
	const connection = (0, import_main.createMessageConnection)(reader, new import_main.StreamMessageWriter(streams.stdin));
	connection.onNotification("$/progress", (p) => progress.take(p.token, p.value));
	connection.onNotification("textDocument/publishDiagnostics", (p) => {
		diagnostics.set(p.uri, p.diagnostics);
		changed();
	});
	const keepError = (p) => {
		if (p.type === 1 && errors.length < MAX_ERRORS) errors.push(p.message);
	};
	connection.onNotification("window/showMessage", (p) => {
		keepError(p);
		if (p.type <= 2 && shown.length < MAX_ERRORS) shown.push(p.message);
	});
	connection.onNotification("window/logMessage", keepError);
	const answers = {
		settings,
		applyEdit: void 0
	};
	answerAsAnEditor(connection, answers);
	const garbled = new Promise((resolve) => {
		connection.onError(([error, written]) => {
			if (written === void 0) resolve(error.message);
		});
	});
	streams.stdin.on("error", () => {});
	connection.listen();
	const request = async (method, params) => {
		return params === void 0 ? connection.sendRequest(method) : connection.sendRequest(method, params);
	};
	return {
		initialize: (folder) => initialize({
			connection,
			folder,
			settings,
			self,
			processId
		}),
		request,
		requestAndCancel: (method, params, afterMs) => requestAndCancel(connection, {
			method,
			params
		}, afterMs),
		notify: async (method, params) => {
			try {
				await connection.sendNotification(method, params);
			} catch {}
		},
		configure: (over) => {
			answers.settings = {
				...settings,
				...over
			};
			return answers.settings;
		},
		applyEditsBy: (apply) => {
			answers.applyEdit = apply;
		},
		progress,
		diagnostics,
		errors,
		shown,
		garbled,
		until: (met) => untilMet(met, waiters),
		shutDown: async () => {
			await connection.sendRequest("shutdown");
			await connection.sendNotification("exit");
		},
		close: () => connection.dispose()
	};
}
/** True where the server says that it does not know or not offer a method. */
function isMethodNotFound(error) {
	return error instanceof import_main.ResponseError && error.code === import_main.ErrorCodes.MethodNotFound;
}
const MAX_ERRORS = 200;
async function initialize(session) {
	const uri = fileUri(session.folder);
	const result = await session.connection.sendRequest("initialize", {
		processId: session.processId,
		clientInfo: session.self.clientInfo,
		locale: "en",
		rootUri: uri,
		workspaceFolders: [{
			uri,
			name: "workspace"
		}],
		capabilities: clientCapabilities(session.self.capabilities),
		initializationOptions: session.settings
	});
	await session.connection.sendNotification("initialized", {});
	return result;
}
/** Replies to the requests that a server makes of its editor. */
function answerAsAnEditor(connection, answers) {
	connection.onRequest("workspace/configuration", (p) => p.items.map(() => answers.settings));
	connection.onRequest("workspace/workspaceFolders", () => null);
	connection.onRequest("workspace/applyEdit", async (p) => {
		const applied = await answers.applyEdit?.(p.edit) ?? false;
		return applied ? { applied } : {
			applied,
			failureReason: "this step of the workload applies no edits"
		};
	});
	connection.onRequest("window/showDocument", () => ({ success: false }));
	connection.onRequest("window/showMessageRequest", () => null);
	for (const method of [
		"window/workDoneProgress/create",
		"client/registerCapability",
		"client/unregisterCapability",
		"workspace/semanticTokens/refresh",
		"workspace/codeLens/refresh",
		"workspace/inlayHint/refresh",
		"workspace/diagnostic/refresh",
		"workspace/foldingRange/refresh"
	]) connection.onRequest(method, () => null);
}
async function requestAndCancel(connection, { method, params }, afterMs) {
	const source = new import_main.CancellationTokenSource();
	const asked = connection.sendRequest(method, params, source.token);
	const timer = setTimeout(() => source.cancel(), afterMs);
	try {
		await asked;
	} catch (error) {
		if (!(error instanceof import_main.ResponseError)) throw error;
	} finally {
		clearTimeout(timer);
		source.dispose();
	}
}
function untilMet(met, waiters) {
	if (met()) return Promise.resolve();
	return new Promise((resolve) => {
		const wake = () => {
			if (!met()) return;
			waiters.delete(wake);
			resolve();
		};
		waiters.add(wake);
	});
}
// src/measure/drive/driven/step-context.ts
/** A memory of a session in which nothing was done. */
function newMemory() {
	let serial = 0;
	return {
		nextSerial: () => ++serial,
		asked: /* @__PURE__ */ new WeakMap(),
		answers: /* @__PURE__ */ new WeakMap(),
		refused: /* @__PURE__ */ new Set(),
		stops: /* @__PURE__ */ new Map(),
		folders: /* @__PURE__ */ new Map(),
		settings: /* @__PURE__ */ new Map(),
		warned: /* @__PURE__ */ new Set()
	};
}
/** The files that a step works on: the next one; each, in set-up and tear-down; or up to `most`. None: it is left out. */
function filesOf$1(context, ref, most) {
	const files = context.files.filesOf(ref);
	if (files.length === 0) {
		const { name } = context.workload;
		warnOnce(context, "no-file", `The workspace has no file for "${ref}". ${name} skips the steps on it.`);
		return [];
	}
	if (ref === "next") return fileAt(files, context.memory.stops.get(context.workload.name) ?? 0);
	if (most !== void 0) return files.slice(0, most);
	return context.onEach ? files : fileAt(files, context.number);
}
function fileAt(files, number) {
	const file = files[number % files.length];
	return file ? [file] : [];
}
/** Notes that the step works on a part of the state. */
function touch({ touched, step }, part) {
	touched.set(part, step);
}
/** Tells the reader of something once in a session. */
function warnOnce({ driven, memory }, code, message) {
	if (memory.warned.has(message)) return;
	memory.warned.add(message);
	driven.warn({
		code,
		message
	});
}
// src/gopls/facts/progress-titles.ts
/** Titles under which gopls reports pieces of work (`$/progress`), v0.10 to v0.24. */
const progressTitles = {
	/** Loading the packages of a folder; ends once for each folder. */
	load: "Setting up workspace",
	/** Begins when loading failed, and does not end before it succeeds. */
	loadFailed: "Error loading workspace",
	/** Diagnosing all packages after the load (since v0.16). */
	firstDiagnosis: "diagnosing initial workspace load"
};
/**
* What is ended once for each notification of a kind, after its last diagnostics were published, where the setting
* `verboseWorkDoneProgress` is on (since v0.6).
*/
const diagnosisTitles = {
	opened: "diagnosing opened files",
	changed: "diagnosing changed files",
	saved: "diagnosing saved files",
	watched: "diagnosing files changed on disk",
	/** Spelled so by every version. */
	closed: "diagnosing close files"
};
// src/measure/drive/driven/timekeeper.ts
/** Books in which nothing is noted yet. */
function timekeeper({ elapsed }) {
	let noted = /* @__PURE__ */ new Map();
	return {
		answered: (method, askedMs) => {
			const bucket = bucketOf(elapsed() - askedMs);
			const counts = noted.get(method) ?? /* @__PURE__ */ new Map();
			noted.set(method, counts.set(bucket, (counts.get(bucket) ?? 0) + 1));
		},
		take: () => {
			const taken = [...noted].sort(([a], [b]) => a < b ? -1 : 1);
			noted = /* @__PURE__ */ new Map();
			return taken.map(([method, counts]) => ({
				method,
				counts: [...counts].sort(([a], [b]) => a - b)
			}));
		}
	};
}
/**
* The same editor, whose edits are timed until gopls has ended the work that it reports for them, its last diagnostics published. An edit
* that is followed by another before that is none of them: gopls gives up on its diagnostics.
*/
function timedEditor(editor, { client, timekeeper, world }) {
	const ended = () => client.progress.ended(diagnosisTitles.changed);
	return {
		...editor,
		change: async (uri, ...replacements) => {
			const sentMs = world.elapsed();
			const sent = editor.change(uri, ...replacements);
			const number = editor.sent().changed;
			client.until(() => ended() >= number).then(() => {
				if (editor.sent().changed === number) timekeeper.answered(DIAGNOSTICS, sentMs);
			});
			await sent;
		}
	};
}
// src/measure/drive/driven/watch.ts
/** A watch over one gopls process. Rejects with gopls-hung, gopls-crashed, not-gopls or interrupted. */
function watch({ process, client, path, runDirectory }, world) {
	let reject = () => {};
	const ended = new Promise((_, r) => {
		reject = r;
	});
	ended.catch(() => {});
	let doing = "before it was asked anything";
	process.exited.then((end) => reject(failure("gopls-crashed", {
		doing: `while ${doing}`,
		...end
	})));
	client.garbled.then(async (reason) => {
		await endOrMoment(process, END_NOTICED_MS);
		reject(failure("not-gopls", {
			path,
			reason: `it does not speak the language server protocol: ${reason}`
		}));
	});
	const interrupt = () => reject(endedBy(world.interrupted, runDirectory));
	if (world.interrupted.aborted) interrupt();
	world.interrupted.addEventListener("abort", interrupt, { once: true });
	process.exited.then(() => world.interrupted.removeEventListener("abort", interrupt));
	return async (waitingFor, limitMs, something) => {
		doing = waitingFor;
		let timer;
		const late = new Promise((_, rejectLate) => {
			timer = setTimeout(() => rejectLate(failure("gopls-hung", {
				waitingFor,
				seconds: Math.round(limitMs / 1e3)
			})), limitMs);
		});
		try {
			return await Promise.race([
				something.catch((error) => afterEnd(error, process)),
				ended,
				late
			]);
		} finally {
			clearTimeout(timer);
		}
	};
}
/** The end of a process is noticed no later than this after its connection broke. */
const END_NOTICED_MS = 2e3;
/** A connection that breaks because gopls ended must be told as that end, which is noticed a moment later. */
async function afterEnd(error, process) {
	await endOrMoment(process, brokenByEnd(error) ? END_NOTICED_MS : 0);
	throw error;
}
/** Waits for the end of a process, which whoever else waits for it has told then, or for a moment. */
async function endOrMoment({ exited }, ms) {
	let timer;
	const moment = new Promise((resolve) => {
		timer = setTimeout(resolve, ms);
	});
	await Promise.race([exited, moment]);
	clearTimeout(timer);
	await new Promise((resolve) => setImmediate(resolve));
}
/** Errors of a pipe, a socket or a closed connection; an LSP ResponseError has a numeric code. */
function brokenByEnd(error) {
	const code = error.code;
	return typeof code === "string" || typeof code === "number" && code > -32100 && code < -32090 || code === void 0;
}
// src/measure/drive/files/disk.ts
/** FileChangeType. */
const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;
/** The largest file of a workspace that is looked at. */
const MAX_BYTES$1 = 1073741824;
const HOUR_MS = 36e5;
/** A disk over a folder that nobody else writes to, but for the language server; what is replaced goes to a folder beside it. */
function diskOf(root) {
	/** By path. */
	const before = {
		"set-up": /* @__PURE__ */ new Map(),
		iteration: /* @__PURE__ */ new Map()
	};
	let part = "set-up";
	let replacedByOld = 0;
	const known = /* @__PURE__ */ new Map();
	const setAside = asideOf(`${root}.aside`);
	const at = (path) => join(root, path);
	const fileAt = (path) => {
		try {
			const { ino, mtimeMs } = lstatSync(at(path));
			return {
				bytes: readFile(at(path), {
					within: root,
					most: MAX_BYTES$1
				}),
				inode: ino,
				mtimeMs
			};
		} catch {
			return;
		}
	};
	const remember = (path, by) => {
		refuseLinks(root, path);
		known.delete(path);
		const { was, keepsTime } = before[part].get(path) ?? {
			was: fileAt(path),
			keepsTime: false
		};
		before[part].set(path, {
			was,
			keepsTime: keepsTime || by === "old-rename"
		});
	};
	const event = (path, type) => ({
		uri: fileUri(at(path)),
		type
	});
	/** A new file, of now or of that time, whether another is there or not. */
	const place = (path, text, mtimeMs) => {
		mkdirSync(dirname(at(path)), { recursive: true });
		const beside = at(`${path}.leak-gate-new`);
		writeFileSync(beside, text);
		if (mtimeMs !== void 0) utimesSync(beside, mtimeMs / 1e3, mtimeMs / 1e3);
		const events = take(path);
		if (mtimeMs !== void 0) replacedByOld += events.length;
		renameSync(beside, at(path));
		return [...events, event(path, CREATED)];
	};
	const take = (path) => setAside(at(path)) ? [event(path, DELETED)] : [];
	return {
		read: (path) => fileAt(path)?.bytes.toString("utf8"),
		write: (path, text, by) => {
			remember(path, by);
			const now = fileAt(path);
			if (by !== "in-place" || now === void 0) return place(path, text, by === "old-rename" && now ? now.mtimeMs - HOUR_MS : void 0);
			writeFileSync(at(path), text);
			return [event(path, CHANGED)];
		},
		remove: (path) => {
			remember(path);
			take(path);
			return [event(path, DELETED)];
		},
		enter: (entered) => {
			part = entered;
		},
		restore: () => {
			const events = [...before[part]].flatMap(([path, { was, keepsTime }]) => {
				known.delete(path);
				if (was === void 0) return take(path);
				const now = fileAt(path);
				if (now?.inode !== was.inode) return place(path, was.bytes, keepsTime ? was.mtimeMs : void 0);
				if (now.bytes.equals(was.bytes)) return [];
				writeFileSync(at(path), was.bytes);
				return [event(path, CHANGED)];
			});
			before[part].clear();
			return events;
		},
		replacedByOld: () => replacedByOld,
		state: () => hashes(root, known)
	};
}
/**
* Moves files that are not needed any more to a folder, empty, where they keep their inodes: ext4 and others would give the number
* to the next file at once, and who tells files apart by it takes that for the old one. On a disk where others work
* that is rarely so, and APFS, NTFS, Btrfs and tmpfs never use a number again. Says of each whether it was there.
*/
function asideOf(folder) {
	let count = 0;
	return (file) => {
		mkdirSync(folder, { recursive: true });
		const aside = join(folder, String(count++));
		try {
			renameSync(file, aside);
		} catch {
			return false;
		}
		truncateSync(aside);
		return true;
	};
}
/** Throws link-not-written where a file, or a folder that it is in, is a symbolic link. */
function refuseLinks(root, path) {
	const parts = path.split("/");
	for (const [index] of parts.entries()) {
		const link = parts.slice(0, index + 1).join("/");
		if (lstatSync(join(root, link), { throwIfNoEntry: false })?.isSymbolicLink()) throw failure("link-not-written", {
			path,
			link
		});
	}
}
/** Only what has another size or time than before is read, or was written by us: a file's clock may tick in steps of 4 ms. */
function hashes(root, known) {
	const state = /* @__PURE__ */ new Map();
	const walk = (folder) => {
		for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
			const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) walk(path);
			if (!entry.isFile()) continue;
			const { size, mtimeMs, ino } = lstatSync(join(root, path));
			const stamp = `${size} ${mtimeMs} ${ino}`;
			const before = known.get(path);
			const hash = before?.stamp === stamp ? before.hash : hashOf$1(readFile(join(root, path), {
				within: root,
				most: MAX_BYTES$1
			}));
			known.set(path, {
				stamp,
				hash
			});
			state.set(path, hash);
		}
	};
	walk("");
	return state;
}
function hashOf$1(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
// src/measure/drive/files/watch-files.ts
/** Watches a workspace from now on, unless the run does so already. A scan of a copy names the files that were copied. */
function watchOnce(watched, workspace, scan) {
	const before = watched.get(workspace);
	if (before) return before;
	const inWorkspace = (path) => join(workspace, relative(scan.root, path));
	const changedSince = watchFiles({
		root: workspace,
		files: scan.files.map((file) => ({
			...file,
			absolute: inWorkspace(file.absolute)
		})),
		modules: scan.modules.map(inWorkspace)
	});
	watched.set(workspace, changedSince);
	return changedSince;
}
/**
* Remembers the files of a workspace, and returns what asks for those that are others now: changed, new or gone since. Paths are
* from the workspace, by path. Nobody tells gopls of such a change here, so it and the disk are apart from then on.
*/
function watchFiles({ root, files, modules }) {
	const folders = [...new Set(files.map(({ absolute }) => dirname(absolute)))];
	const stampsNow = () => {
		const inModules = [root, ...modules].flatMap((folder) => [
			"go.mod",
			"go.sum",
			"go.work"
		].map((name) => join(folder, name)));
		const goFiles = folders.flatMap((folder) => namesIn$1(folder).map((name) => join(folder, name)));
		return new Map([...inModules, ...goFiles].map((path) => [path, stampOf(path)]));
	};
	const before = stampsNow();
	return () => {
		const now = stampsNow();
		return [.../* @__PURE__ */ new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path)).map((path) => relative(root, path)).sort();
	};
}
function namesIn$1(folder) {
	try {
		return readdirSync(folder).filter((name) => name.endsWith(".go"));
	} catch {
		return [];
	}
}
function stampOf(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats && `${stats.size} ${stats.mtimeMs} ${stats.ino}`;
}
// src/judge/needs/is-decided.ts
/**
* Whether more cycles would change nothing: every deciding series has a verdict. Before all planned cycles are done, one that
* seems to level off is not taken at its word. What is going to be compared must be known so well that two of its kind can be told
* apart: the interval of a difference is √2 times as wide. Of a workload that is dosed, what stands beside a known leak is seen there
* better than by more cycles.
*/
function isDecided(series, budget, { early, compares, dosed }) {
	const deciding = series.filter(({ decides }) => decides);
	if (compares && deciding.some((growth) => isTooWide(growth, budget))) return false;
	const isOpen = ({ verdict, known }) => !(dosed && known) && (verdict === "inconclusive" || verdict === "plateau" && early);
	return deciding.length > 0 && !deciding.some(isOpen);
}
function isTooWide(series, budget) {
	const { low, high } = series.perIteration;
	return (high - low) / 2 > allowance(series, budget).allowed / Math.SQRT2;
}
// src/judge/needs/can-end.ts
/**
* Whether a phase may end with these snapshots, its start first: one of the planned looks has come, and at the level of
* that look every deciding series has its verdict; or it was the last look. Nothing is looked at in between.
*/
function canEnd(snapshots, plan) {
	const { schedule, budget, compares } = plan;
	const cycles = snapshots.length - 1;
	if (schedule.looks.length === 0) return cycles >= schedule.cycles;
	const look = schedule.looks.find((planned) => planned.cycles === cycles);
	if (!look) return cycles > (schedule.looks.at(-1)?.cycles ?? 0);
	if (look === schedule.looks.at(-1)) return true;
	const phase = readPhase(snapshots, {
		...plan,
		measure: (tracks) => measureGrowth(tracks, () => look.share),
		isKept: () => true
	});
	const dosed = schedule.confirmDose > 0 && repeats(plan.workload);
	const known = dosed ? phase.leaks.map(({ id }) => id) : shownLeaks(phase);
	return isDecided(decide(withoutKnown(phase, new Set(known)).beside, budget), budget, {
		early: cycles < schedule.cycles,
		compares,
		dosed
	});
}
// src/measure/drive/driven/settle-work.ts
/**
* Waits until gopls has finished diagnosing everything that was sent to it. With `verboseWorkDoneProgress` it reports a piece
* of work for each didOpen, didChange, didClose, didSave and didChangeWatchedFiles, begins it before it answers anything that
* follows, and ends it after the last diagnostics were published. "No outstanding work" would not do: nobody knows when gopls
* starts on a notification.
*/
async function settleWork(waiting) {
	const sent = waiting.editor.sent();
	const { progress } = waiting.client;
	const finished = () => progress.ended(diagnosisTitles.opened) >= sent.opened && progress.ended(diagnosisTitles.changed) >= sent.changed && progress.ended(diagnosisTitles.saved) >= sent.saved && progress.ended(diagnosisTitles.watched) >= sent.watched && progress.ended(diagnosisTitles.closed) >= sent.closed;
	await waiting.watch("diagnosing what the editor sent", waiting.limitMs, waiting.client.until(finished));
}
// src/judge/profile/live-bytes.ts
/** inuse_space of all live objects, whoever holds them, as the samples have it. */
function liveBytes(profile) {
	return bytesAbove(-1, profile);
}
/** The same of objects above the largest size class that the runtime counts. Nearly all of them are sampled. */
function largeBytes(profile) {
	return bytesAbove(LARGEST_CLASS_BYTES, profile);
}
function bytesAbove(objectBytes, { sites }) {
	return [...sites.values()].filter(({ site }) => site.objectBytes > objectBytes).reduce((sum, { values }) => sum + values.inuseBytes, 0);
}
// src/measure/reading/flush.ts
const AGREE_OBJECTS = 24;
const PAUSE_MS = 60;
const MAX_FLUSHES = 8;
/**
* Collects garbage until two successive counts of live objects agree within 24. One collection is not enough: sync.Pool
* needs two, finalizers and cleanups two, both three, and cleanups run on goroutines of their own, hence the pause.
*/
async function flush(debug, clock) {
	let memory = await debug.collectGarbage();
	for (let flushes = 2; flushes <= MAX_FLUSHES; flushes++) {
		await clock.sleep(PAUSE_MS);
		const before = memory.heapObjects;
		memory = await debug.collectGarbage();
		if (Math.abs(memory.heapObjects - before) <= AGREE_OBJECTS) return {
			memory,
			flushes,
			stable: true
		};
	}
	return {
		memory,
		flushes: MAX_FLUSHES,
		stable: false
	};
}
// src/measure/reading/settle-allocation.ts
const QUIET_BYTES = 4e5;
const QUIET_MS = 80;
const QUIET_READINGS = 2;
const MAX_READINGS = 250;
/**
* Waits until gopls is quiet: TotalAlloc grows by less than 400 KB in 80 ms, twice in a row. Work that no progress
* report speaks of (indexing, telemetry, cleanups) shows there. Gives up after 20 s; the flush then tells.
*/
async function settleAllocation(debug, clock) {
	let quiet = 0;
	let before = (await debug.memory()).totalAlloc;
	for (let i = 0; i < MAX_READINGS && quiet < QUIET_READINGS; i++) {
		await clock.sleep(QUIET_MS);
		const now = (await debug.memory()).totalAlloc;
		quiet = now - before < QUIET_BYTES ? quiet + 1 : 0;
		before = now;
	}
}
// src/measure/reading/take-reading.ts
/** A page of more goroutines, each by itself, would stop gopls for seconds. */
const MOST_WAITS = 2e4;
/**
* Reads everything, always in the same order: quiet, flush, exact counters, goroutines, gopls' own counts, and the heap
* profile, which the flush has made current; last what goroutines wait for, whose page costs gopls a buffer. It collects garbage, and needs no session.
*/
async function takeReading({ debug, usage, clock }, { withProfile, waitsAbove = Number.POSITIVE_INFINITY }) {
	const lap = stopwatch(clock);
	await settleAllocation(debug, clock);
	const settle = lap();
	const flushed = await flush(debug, clock);
	const flushing = lap();
	const goroutines = await debug.goroutines();
	const leakedGoroutines = await debug.leakedGoroutines();
	const counters = await debug.counters();
	const pages = lap();
	const zippedProfile = withProfile ? await debug.heapProfile() : void 0;
	const count = goroutines.reduce((sum, stack) => sum + stack.count, 0);
	const waits = count > waitsAbove && count <= MOST_WAITS ? await debug.waits() : void 0;
	const [rssBytes, peakRssBytes] = [usage.rssBytes(), usage.peakRssBytes()];
	const openFiles = usage.openFiles();
	const goplsCpuMs = usage.cpuMs();
	return {
		...flushed,
		goroutines,
		...leakedGoroutines === void 0 ? {} : { leakedGoroutines },
		...waits === void 0 ? {} : { waits },
		counters,
		tookMs: {
			settle,
			flush: flushing,
			pages,
			profile: lap()
		},
		...rssBytes === void 0 ? {} : { rssBytes },
		...peakRssBytes === void 0 ? {} : { peakRssBytes },
		...openFiles,
		...goplsCpuMs === void 0 ? {} : { goplsCpuMs },
		...zippedProfile === void 0 ? {} : { zippedProfile }
	};
}
/** Milliseconds since the last time that it was asked. */
function stopwatch({ elapsed }) {
	let beforeMs = elapsed();
	return () => {
		const nowMs = elapsed();
		const tookMs = Math.round(nowMs - beforeMs);
		beforeMs = nowMs;
		return tookMs;
	};
}
// src/measure/phase/record-snapshot.ts
/**
* Reads the session's gopls and records what was read, with where. What the observer and bounded caches hold is read off the heap
* profile here, so that judging need not decode each one again.
*/
async function recordSnapshot(session, { withProfile, waitsAbove, ...moment }, directory) {
	const { arm, number, debug, process: usage, world: clock, startedMs, limits } = session;
	const taking = takeReading({
		debug,
		usage,
		clock
	}, {
		withProfile,
		waitsAbove
	});
	const { zippedProfile, ...reading } = await session.watch("serving its debug pages", limits.settleMs, taking);
	const snapshot = {
		arm: arm.name,
		session: number,
		...moment,
		atMs: Math.round(clock.elapsed() - startedMs),
		...reading,
		...zippedProfile === void 0 ? {} : { heap: recordProfile(session, moment, zippedProfile, directory) }
	};
	directory.addSnapshot(snapshot);
	return snapshot;
}
function recordProfile({ arm, number, goplsVersion }, { part, phase, cycle, checkpoint }, zippedProfile, directory) {
	const suffix = part === "dose" ? `${phase}-dose` : [phase, checkpoint].filter(Boolean).join("-at-");
	const name = `${arm.name}-${number}-${suffix}-${String(cycle).padStart(3, "0")}.pb.gz`;
	const path = directory.addProfile(name, zippedProfile);
	const profile = parseHeapProfile(gunzipSync(zippedProfile), path);
	return {
		path,
		held: heldBy(profile, goplsVersion),
		largeBytes: largeBytes(profile),
		liveBytes: liveBytes(profile)
	};
}
// src/measure/phase/run-control.ts
/**
* The text of each document, a size class of the allocator that gopls does not use while nothing is done: it fills one slot
* from end to end, and gopls keeps it once (v0.12 to v0.24, docs/method.md).
*/
const TEXT_BYTES = 2304;
/** Far below the number of descriptors that a process may have open, 1,024 or less. */
const MOST_CONNECTIONS = 100;
/**
* Plants growth that is known, in cycles as a phase has them: documents that are left open, and connections to the debug
* server, for each of which it holds a goroutine. It ends at the first look at which all of it is seen, or after
* `controlCycles`. The documents have the language of go.sum, which gopls keeps and looks no further into, and names that are not
* on disk.
*/
async function runControl(session, { schedule }, directory) {
	const connections = heldConnections(session, schedule.controlCycles);
	const { iterationsPerCycle, name } = controlWorkload;
	try {
		let opened = 0;
		const plant = async (cycle) => {
			for (let i = 0; i < iterationsPerCycle; i++) await openDocument(session, ++opened);
			await connections.plant(cycle);
			const { client, editor, watch, limits } = session;
			await settleWork({
				client,
				editor,
				watch,
				limitMs: limits.settleMs
			});
		};
		await plant(0);
		const before = connections.count();
		const snapshots = [];
		for (let cycle = 0; cycle <= schedule.controlCycles; cycle++) {
			if (cycle > 0) await plant(cycle);
			const iterations = cycle * iterationsPerCycle;
			const planted = plantedSo(iterations, connections.count(), before);
			const sent = {
				...noWork(),
				opens: iterations
			};
			const moment = {
				part: "control",
				phase: name,
				cycle,
				iterations,
				sent,
				planted,
				withProfile: true
			};
			snapshots.push(await recordSnapshot(session, moment, directory));
			const look = schedule.looks.find(({ cycles }) => cycles === cycle);
			if (look && seeControl(snapshots, look.share).seen) break;
			const next = schedule.looks.find(({ cycles }) => cycles > cycle)?.cycles ?? schedule.controlCycles;
			session.world.progress({
				kind: "share",
				stage: "control",
				done: cycle,
				of: next,
				unit: "cycles"
			});
		}
	} finally {
		connections.close();
	}
}
async function openDocument({ root, editor }, number) {
	const path = join(root, `gopls-leak-gate-control-${number}.sum`);
	const text = `example.com/control v0.0.${number} h1:`.padEnd(2303, "=");
	await editor.open(fileUri(path), `${text}\n`, "go.sum");
}
function plantedSo(objects, connections, before) {
	if (connections === void 0 || before === void 0) return {
		objects,
		bytes: TEXT_BYTES
	};
	const goroutines = {
		count: connections - before,
		function: connectionGoroutine
	};
	return {
		objects,
		bytes: TEXT_BYTES,
		goroutines
	};
}
/** One connection a cycle; with more cycles than may be open, one every few cycles. */
function heldConnections({ debug }, cycles) {
	const every = Math.ceil(cycles / MOST_CONNECTIONS);
	const held = [];
	let refused = false;
	return {
		plant: async (cycle) => {
			if (refused || cycle % every > 0) return;
			const close = await debug.holdConnection();
			if (close) held.push(close);
			else refused = true;
		},
		/** How many are open; undefined from the time on that one could not be opened. */
		count: () => refused ? void 0 : held.length,
		close: () => {
			for (const close of held) close();
		}
	};
}
// src/measure/drive/driven/settle.ts
/** Waits until gopls has finished all that was sent; where no progress report tells that, until it is quiet too. */
async function settle({ driven, restless }) {
	const { client, editor, watch, limits } = driven;
	await settleWork({
		client,
		editor,
		watch,
		limitMs: limits.settleMs
	});
	if (!restless.pending) return;
	await watch("finishing what it began", limits.settleMs, client.until(() => client.progress.open().length === 0));
	await watch("coming to rest", limits.settleMs, driven.quiet());
	await settleWork({
		client,
		editor,
		watch,
		limitMs: limits.settleMs
	});
	restless.pending = false;
}
// src/measure/drive/round-trip.ts
/** Reads the state. Diagnostics that are no errors do not count: hints come and go with what is analysed. */
function readState({ editor, client, disk }) {
	const documents = editor.documents().map(({ uri, text }) => [`document ${uri}`, hashOf(text)]);
	const folders = editor.folders().map(({ uri }) => [`folder ${uri}`, ""]);
	const files = [...disk?.state() ?? []].map(([path, hash]) => [`disk ${path}`, hash]);
	const errors = [...client.diagnostics].flatMap(([uri, list]) => {
		const errors = list.filter((diagnostic) => diagnostic.severity === 1).map(textOf$1);
		return errors.length === 0 ? [] : [[`errors ${uri}`, errors.sort().join("\n")]];
	});
	const configuration = ["configuration", JSON.stringify(editor.configuration())];
	return new Map([
		...documents,
		...folders,
		configuration,
		...files,
		...errors
	]);
}
function textOf$1({ range, message }) {
	return `${JSON.stringify(range)} ${message}`;
}
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex");
}
/** What differs between two states, documents before what follows from them; none: they are the same. */
function differences(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((part) => before.get(part) !== after.get(part)).sort((a, b) => KINDS.indexOf(kindOf(a)) - KINDS.indexOf(kindOf(b)) || (a < b ? -1 : 1)).map((part) => ({
		part,
		what: describe(part, before.get(part), after.get(part))
	}));
}
const KINDS = [
	"document",
	"folder",
	"configuration",
	"disk",
	"errors"
];
function kindOf(part) {
	return part.split(" ", 1)[0] ?? "";
}
function describe(part, before, after) {
	const kind = kindOf(part);
	const name = part.slice(kind.length + 1);
	if (kind === "configuration") return "the settings differ";
	if (kind === "folder") return `the workspace folder ${name} is ${after === void 0 ? "gone" : "still there"}`;
	if (kind === "disk") {
		if (before === void 0) return `the file ${name} is new on disk`;
		return after === void 0 ? `the file ${name} is gone` : `the file ${name} differs on disk`;
	}
	if (kind === "errors") {
		const [first = ""] = (after ?? before ?? "").split("\n");
		const message = first.replace(/^\{.*?\}\} /, "");
		return `gopls reports ${count(after)} in ${name} and reported ${count(before)} before, such as: ${message}`;
	}
	if (before === void 0) return `${name} is still open`;
	return after === void 0 ? `${name} is not open any more` : `the text of ${name} differs`;
}
function count(errors) {
	const number = errors === void 0 ? 0 : errors.split("\n").length;
	return number === 1 ? "1 error" : `${number} errors`;
}
// src/measure/drive/steps/request.ts
/** ContentModified and ServerCancelled: the server asks to ask again. */
const ASK_AGAIN = [-32801, -32802];
/** An error may hold all of what a tool said. */
const MAX_WORDS = 300;
/**
* Sends a request, within its time, and a second time where the server asks for that. How long it takes to a result is noted, with both
* times. Where the server does not know the method, it throws the server's own error.
*/
async function answerTo(driven, method, params) {
	const asked = () => driven.watch(`answering ${method}`, driven.limits.requestMs, driven.client.request(method, params));
	const askedMs = driven.world.elapsed();
	const answered = (result) => {
		driven.timekeeper.answered(method, askedMs);
		return { result };
	};
	try {
		return answered(await asked());
	} catch (error) {
		const code = error.code;
		if (ASK_AGAIN.includes(code)) return answered(await asked());
		if (typeof code !== "number" || isMethodNotFound(error)) throw error;
		return { refusal: oneLine(String(error.message)).slice(0, MAX_WORDS) };
	}
}
/** The result of a request, asked as `answerTo` does. Throws lsp-error with what the server said. */
async function request(driven, method, params) {
	const answer = await answerTo(driven, method, params);
	if ("refusal" in answer) throw failure("lsp-error", {
		method,
		answer: answer.refusal
	});
	return answer.result;
}
// src/measure/drive/steps/text-of.ts
/** The text of a file as it is now: of an open document its own, else what is on disk of the copy. */
function textOf({ editor, disk }, file) {
	const uri = fileUri(file.absolute);
	return editor.documents().find((document) => document.uri === uri)?.text ?? disk?.read(file.path) ?? file.text;
}
// src/measure/drive/steps/take-ask-step.ts
/**
* Sends a request and waits for its answer, or cancels it. What gopls does not offer is left out from then on, and so is a question
* of a step that it answers with an error the first time: in a piece of a workload that may be one about text that only the steps
* left out of the piece make. Each has a warning. An error where it has answered before ends the run (lsp-error).
*/
async function takeAskStep(step, context) {
	for (const file of filesOf$1(context, step.file ?? "largest")) {
		if (context.memory.refused.has(step.method)) return;
		const asking = askingIn(step, context, file);
		if (asking.length === 0) warnOnce(context, "no-position", `${file.path} has no place for some of what ${nameOf$1(context)} asks. Those requests are skipped there.`);
		for (const [index, asked] of asking.entries()) await (step.do === "ask" ? ask(step, context, {
			path: file.path,
			index,
			...asked
		}) : cancel(step, context, asked));
	}
}
function askingIn(step, { driven, memory }, file) {
	const uri = fileUri(file.absolute);
	const text = textOf(driven, file);
	const known = memory.asked.get(step) ?? /* @__PURE__ */ new Map();
	const before = known.get(uri);
	if (before?.text === text) return before.asking;
	const asking = askParameters(step, uri, text);
	memory.asked.set(step, known.set(uri, {
		text,
		asking
	}));
	return asking;
}
async function ask(step, context, question) {
	const { memory, workload } = context;
	const answers = memory.answers.get(step) ?? /* @__PURE__ */ new Map();
	memory.answers.set(step, answers);
	const key = `${workload.name} ${question.path} ${question.index}`;
	const known = answers.get(key);
	if (known === "refuses") return;
	const answer = await answerOrNotOffered(step.method, context, question);
	if (answer === void 0) return;
	if (!("refusal" in answer)) answers.set(key, "answers");
	else if (known === "answers") throw failure("lsp-error", {
		method: step.method,
		answer: answer.refusal
	});
	else {
		answers.set(key, "refuses");
		tellRefusal(step.method, context, {
			path: question.path,
			refusal: answer.refusal
		});
	}
}
/** Undefined: gopls does not offer the method, or the question is about an earlier answer that was empty. */
async function answerOrNotOffered(method, context, { params, first }) {
	const { driven, sent, memory } = context;
	try {
		let item;
		if (first) {
			sent.requests++;
			const before = await answerTo(driven, first.method, first.params);
			if ("refusal" in before) return before;
			item = Array.isArray(before.result) ? before.result[0] : void 0;
			if (item === void 0) return void 0;
		}
		sent.requests++;
		return await answerTo(driven, method, item === void 0 ? params : {
			item,
			...params
		});
	} catch (error) {
		if (!isMethodNotFound(error)) throw error;
		memory.refused.add(method);
		warnOnce(context, "method-left-out", `This gopls does not offer ${method}. ${nameOf$1(context)} skips it.`);
		return;
	}
}
/** One question of a method stands for all: who asks a hundred files need not read of each. */
function tellRefusal(method, context, { path, refusal }) {
	const { workload, memory } = context;
	const isPiece = workload.name !== nameOf$1(context);
	const key = `${method}${isPiece ? " in a piece" : ""}`;
	if (memory.warned.has(key)) return;
	memory.warned.add(key);
	const skipped = isPiece ? `The piece ${workload.name}, which leaves out other steps, skips it wherever that happens` : `${workload.name} skips it wherever that happens`;
	warnOnce(context, "method-left-out", `${`This gopls answers ${method} with an error, as in ${path}: "${refusal}"`}. ${skipped}.`);
}
/** The workload's name, also of one of its pieces. */
function nameOf$1({ workload }) {
	return workload.name.split("/", 1)[0] ?? "";
}
async function cancel(step, { driven, sent }, { params }) {
	sent.requests++;
	const asked = driven.client.requestAndCancel(step.method, params, step.ms);
	await driven.watch(`answering ${step.method}, which was cancelled`, driven.limits.requestMs + step.ms, asked);
}
// src/gopls/go/typed-text.ts
/** Functions of the fixed set, each typed in two parts; after the first the file does not parse, as while one types. */
const REPEATED = [
	["leakGateSum(values []int) int {\n	total := 0\n	for _, v := range values {\n		total += v\n", "	}\n	return total\n}\n"],
	["leakGateLongest(words []string) string {\n	best := \"\"\n	for _, w := range words {\n", "		if len(w) > len(best) {\n			best = w\n		}\n	}\n	return best\n}\n"],
	["leakGateInvert(pairs map[string]int) map[int]string {\n	inverted := make(map[int]string, len(pairs))\n", "	for k, v := range pairs {\n		inverted[v] = k\n	}\n	return inverted\n}\n"],
	["leakGateCount(next func() (int, bool)) int {\n	n := 0\n	for {\n", "		if _, ok := next(); !ok {\n			return n\n		}\n		n++\n	}\n}\n"],
	["leakGateClamp(x, low, high float64) float64 {\n	switch {\n	case x < low:\n		return low\n", "	case x > high:\n		return high\n	}\n	return x\n}\n"]
];
/** How many different functions there are. */
const REPEATED_TEXTS = REPEATED.length;
/** One of five functions, or a part of it; the same number modulo five is always the same text. */
function repeatedText(number, part) {
	const [first, second] = REPEATED[number % REPEATED.length] ?? ["", ""];
	if (part === 1) return second;
	return `\nfunc ${first}${part === void 0 ? second : ""}`;
}
/** A whole function that was never typed before: `serial` must not repeat within a session. */
function uniqueText(seed, serial) {
	const name = `leakGate${seed.toString(36)}x${serial.toString(36)}`;
	return `\nfunc ${name}(n int) string {\n\tif n > ${serial} {\n\t\treturn "${name}"\n\t}\n\treturn ""\n}\n`;
}
// src/measure/drive/steps/change-of.ts
/**
* What a step changes in a text; `file` is the number of the file among those of its reference. Undefined, and warned about: the
* place is not in this text.
*/
function changeOf(context, step, changed) {
	const span = changedSpan(step, changed.text);
	if (span === void 0) {
		warnOnce(context, "no-place", `${changed.path} has no place for ${context.step}. ${context.workload.name} skips it there.`);
		return;
	}
	return {
		start: span.start,
		end: span.end,
		...inserted(context, step, changed.file)
	};
}
const UNIQUE = /\$\{unique\}/;
const UNIQUE_ALL = /\$\{unique\}/g;
const FILE_ALL = /\$\{file\}/g;
function inserted(context, { text, part, insert }, file) {
	const { memory, seed, number, workload } = context;
	if (text === "unique") return {
		text: uniqueText(seed, memory.nextSerial()),
		isNew: true
	};
	const texts = divisorOf(workload.iterationsPerCycle, REPEATED_TEXTS);
	if (text === "repeat") return {
		text: repeatedText(number % texts, part),
		isNew: false
	};
	const template = insert ?? "";
	const isNew = UNIQUE.test(template);
	const unique = isNew ? `${seed.toString(36)}x${memory.nextSerial().toString(36)}` : "";
	return {
		text: template.replace(UNIQUE_ALL, unique).replace(FILE_ALL, String(file)),
		isNew
	};
}
// src/measure/drive/steps/take-disk-step.ts
/** What others than the editor do on disk, git before all; the editor tells of it in one notification, as its watchers do. */
async function takeDiskStep(step, context) {
	const { disk, editor } = context.driven;
	if (!disk) throw new Error("a workload that writes has no disposable copy");
	const before = disk.replacedByOld();
	const events = eventsOf(step, context, disk);
	context.sent.replacements += disk.replacedByOld() - before;
	await editor.watched(events);
}
function eventsOf(step, context, disk) {
	switch (step.do) {
		case "restore-on-disk": return disk.restore();
		case "create-on-disk":
			touch(context, `disk ${step.path}`);
			return disk.write(step.path, step.insert, "in-place");
		case "delete-on-disk": return filesOf$1(context, step.file, step.most).flatMap(({ path }) => {
			touch(context, `disk ${path}`);
			return disk.remove(path);
		});
		default: return filesOf$1(context, step.file, step.most).flatMap(({ path }, file) => {
			const text = disk.read(path) ?? "";
			const change = changeOf(context, step, {
				text,
				path,
				file
			});
			if (!change) return [];
			touch(context, `disk ${path}`);
			context.sent.edits++;
			if (change.isNew) context.sent.newTexts++;
			const changed = replaced(text, change);
			return disk.write(path, changed, writtenBy(step));
		});
	}
}
function writtenBy(step) {
	if (step.do === "change-on-disk") return "in-place";
	return step.age === "old" ? "old-rename" : "rename";
}
// src/measure/drive/steps/take-document-step.ts
/** What an editor does with documents: open, close, save, edit, type and take-back. */
async function takeDocumentStep(step, context) {
	const most = "most" in step ? step.most : void 0;
	for (const [index, file] of filesOf$1(context, step.file, most).entries()) {
		const uri = fileUri(file.absolute);
		touch(context, `document ${uri}`);
		if (step.do === "open") await open(context, uri, file);
		else {
			refuseClosed(context, uri, file);
			await takeOnOpen(step, context, {
				uri,
				file,
				index
			});
		}
	}
}
/** Opens a document as it is on disk. */
async function open({ driven, sent, textsBefore }, uri, file) {
	const text = driven.disk?.read(file.path) ?? file.text;
	sent.opens++;
	textsBefore.set(uri, text);
	await driven.editor.open(uri, text, languageOf(file.path));
}
function languageOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return [
		"go.mod",
		"go.sum",
		"go.work"
	].includes(name) ? name : void 0;
}
function refuseClosed(context, uri, { path }) {
	if (context.driven.editor.documents().some((document) => document.uri === uri)) return;
	throw failure("step-failed", {
		workload: context.workload.name,
		step: context.step,
		reason: `${path} is not open`
	});
}
async function takeOnOpen(step, context, opened) {
	const { editor } = context.driven;
	switch (step.do) {
		case "close": return editor.close(opened.uri);
		case "save": return save(context, opened);
		case "take-back": return takeBack(context, opened.uri);
		case "edit":
		case "type": {
			const { text } = editor.document(opened.uri);
			const change = changeOf(context, step, {
				text,
				path: opened.file.path,
				file: opened.index
			});
			if (!change) return;
			const characters = step.do === "type" ? typed(change) : [change];
			for (const replacement of characters) {
				context.sent.edits++;
				if (change.isNew) context.sent.newTexts++;
				await editor.change(opened.uri, replacement);
				const { watch, world } = context.driven;
				if (step.do === "type" && step.ms > 0) await watch("typing", step.ms + 6e4, world.sleep(step.ms));
			}
		}
	}
}
/** A character at a time; what is replaced goes with the first. */
function typed({ start, end, text }) {
	let offset = start;
	const replacements = [...text].map((character, index) => {
		const replacement = {
			start: offset,
			end: index === 0 ? end : offset,
			text: character
		};
		offset += character.length;
		return replacement;
	});
	return replacements.length > 0 ? replacements : [{
		start,
		end,
		text
	}];
}
async function save(context, { uri, file }) {
	const { driven } = context;
	if (!driven.disk) throw new Error("a workload that saves has no disposable copy");
	touch(context, `disk ${file.path}`);
	const events = driven.disk.write(file.path, driven.editor.document(uri).text, "in-place");
	context.sent.saves++;
	await driven.editor.saved(uri);
	await driven.editor.watched(events);
}
/** Takes back, in one change, all that differs from the text before; what was opened only for edits is closed. */
async function takeBack({ driven, sent, textsBefore, openedForEdits }, uri) {
	const { editor } = driven;
	const uris = [uri, ...[...openedForEdits].filter((openedUri) => openedUri !== uri)];
	for (const changedUri of uris) {
		const before = textsBefore.get(changedUri);
		const { text } = editor.document(changedUri);
		if (before === void 0 || before === text) continue;
		sent.edits++;
		await editor.change(changedUri, shortestReplacement(text, before));
	}
	for (const opened of openedForEdits) await editor.close(opened);
	openedForEdits.clear();
}
// src/lsp/replacements-of.ts
/**
* Text edits of a server as replacements that can be done one after another: the last place first, as all of them count in the
* text before any. Of insertions at one place the first in the list comes first in the text. Undefined: one of them does not lie
* in the text.
*/
function replacementsOf(text, edits) {
	const numbered = edits.flatMap(({ range, newText }, index) => {
		const span = spanAt(text, range);
		return span ? [{
			replacement: {
				...span,
				text: newText
			},
			index
		}] : [];
	});
	if (numbered.length < edits.length) return void 0;
	return numbered.sort(({ replacement: a, index: indexA }, { replacement: b, index: indexB }) => {
		return b.start - a.start || b.end - a.end || indexB - indexA;
	}).map(({ replacement }) => replacement);
}
// src/measure/drive/steps/apply-edit.ts
/**
* Applies a server's edit to the editor's documents. What is not open is opened for it, as VS Code does. Nothing is done, and false
* returned, where the edit also makes, renames or deletes files. Throws step-failed where it does not lie in a document's text.
*/
async function applyEdit(context, edit) {
	const edits = editsOf(edit);
	if (!edits) return false;
	const { editor } = context.driven;
	for (const [uri, textEdits] of edits) {
		touch(context, `document ${uri}`);
		if (!editor.documents().some((document) => document.uri === uri)) {
			const text = readTextOf(uri);
			context.sent.opens++;
			context.textsBefore.set(uri, text);
			context.openedForEdits.add(uri);
			await editor.open(uri, text);
		}
		const replacements = replacementsOf(editor.document(uri).text, textEdits);
		if (!replacements) throw outside(context, uri);
		context.sent.edits++;
		await editor.change(uri, ...replacements);
	}
	return true;
}
/** The text edits of an edit, by URI; undefined where it also makes, renames or deletes files. */
function editsOf({ changes, documentChanges }) {
	if (!documentChanges) return new Map(Object.entries(changes ?? {}));
	if (documentChanges.some((change) => "kind" in change)) return void 0;
	const edits = /* @__PURE__ */ new Map();
	for (const { textDocument, edits: textEdits } of documentChanges) edits.set(textDocument.uri, [...edits.get(textDocument.uri) ?? [], ...textEdits]);
	return edits;
}
/** The text of a `file:` URI as it is on disk. */
function readTextOf(uri) {
	return readText(fileURLToPath(uri));
}
function outside({ workload, step }, uri) {
	return failure("step-failed", {
		workload: workload.name,
		step,
		reason: `gopls edits ${uri} outside of its text`
	});
}
// src/measure/drive/steps/take-refactor-step.ts
/** Refactorings, whose edits the server makes and the editor applies. What gopls refuses is left out, with a warning. */
async function takeRefactorStep(step, context) {
	for (const file of filesOf$1(context, step.file)) {
		const key = `${step.do} ${step.do === "apply-action" ? step.kind : ""} ${file.path}`;
		if (context.memory.refused.has(key)) continue;
		const refused = await (step.do === "apply-action" ? applyAction(step, context, file) : renameAndBack(step, context, file));
		if (refused === void 0) continue;
		context.memory.refused.add(key);
		const { name } = context.workload;
		warnOnce(context, "refactoring-left-out", `${context.step} in ${file.path}: ${refused}. ${name} skips it there.`);
	}
}
/** Returns why it was refused. */
async function renameAndBack(step, context, file) {
	const uri = fileUri(file.absolute);
	const { editor } = context.driven;
	const text = textOf(context.driven, file);
	const found = renamedName(step, text);
	if (!found) return "there is nothing to rename";
	const { name, offset } = found;
	const renamed = await rename(context, {
		uri,
		text,
		nameOffset: offset,
		newName: /^\p{Lu}/u.test(name) ? capitalized(step.to) : step.to
	});
	if (typeof renamed === "string") return renamed;
	await settle(context);
	const back = await rename(context, {
		uri,
		text: textOf(context.driven, file),
		nameOffset: renamed.nameOffset,
		newName: name
	});
	await settle(context);
	for (const opened of context.openedForEdits) await editor.close(opened);
	context.openedForEdits.clear();
	return typeof back === "string" ? back : void 0;
}
/** An exported name stays exported. */
function capitalized(name) {
	return name.slice(0, 1).toUpperCase() + name.slice(1);
}
/** Where the name is now; or why it was not renamed. */
async function rename(context, { uri, text, nameOffset, newName }) {
	context.sent.requests++;
	const params = {
		textDocument: { uri },
		position: positionAt(text, nameOffset),
		newName
	};
	const answer = await orRefused(request(context.driven, "textDocument/rename", params));
	if (typeof answer === "string") return answer;
	if (!answer) return "gopls renames nothing";
	const edit = answer;
	const replacements = replacementsOf(text, editsOf(edit)?.get(uri) ?? []) ?? [];
	if (!await applyEdit(context, edit)) return "the edit makes or deletes files";
	return { nameOffset: replacements.filter(({ end }) => end <= nameOffset).reduce((moved, { start, end, text }) => moved + text.length - (end - start), nameOffset) };
}
async function applyAction(step, context, file) {
	const uri = fileUri(file.absolute);
	const text = textOf(context.driven, file);
	const found = actionSpan(step, text);
	if (!found) return "the place is not in the file";
	const range = rangeAt(text, found);
	context.sent.requests++;
	const params = {
		textDocument: { uri },
		range,
		context: {
			diagnostics: [],
			only: [step.kind],
			triggerKind: 1
		}
	};
	const offered = await orRefused(request(context.driven, "textDocument/codeAction", params));
	if (typeof offered === "string") return offered;
	const action = offered?.find((candidate) => isOfKind(candidate, step.kind));
	return action ? apply(context, action) : `gopls offers no action ${step.kind}`;
}
function isOfKind(action, kind) {
	if (!("kind" in action) || action.disabled) return false;
	return action.kind === kind || action.kind?.startsWith(`${kind}.`) === true;
}
async function apply(context, offered) {
	const { driven, sent } = context;
	let action = offered;
	const offersMore = moreThanEditing(driven, action);
	if (offersMore !== void 0) return offersMore;
	if (!action.edit && action.data !== void 0) {
		sent.requests++;
		const resolved = await orRefused(request(driven, "codeAction/resolve", action));
		if (typeof resolved === "string") return resolved;
		action = resolved;
		const doesMore = moreThanEditing(driven, action);
		if (doesMore !== void 0) return doesMore;
	}
	if (action.edit) return await applyEdit(context, action.edit) ? void 0 : "the edit makes or deletes files";
	if (!action.command) return "the action has neither an edit nor a command";
	const { command, arguments: parameters = [] } = action.command;
	driven.client.applyEditsBy((edit) => applyEdit(context, edit));
	sent.requests++;
	const answer = await orRefused(request(driven, "workspace/executeCommand", {
		command,
		arguments: parameters
	}));
	driven.client.applyEditsBy(void 0);
	return typeof answer === "string" ? answer : void 0;
}
/** Why an action is not done: it has a command that may do more than edit. Undefined: it may be done. */
function moreThanEditing({ allowCommands }, action) {
	const more = allowCommands ? void 0 : commandsIn(action).find((command) => !onlyReads(command));
	return more && `gopls would do ${more}, which may run code, write or fetch (--allow-commands)`;
}
/** What gopls is asked to do by an action: by its command, and by its `data` when it is resolved. Go takes a field's name in any case. */
function commandsIn({ command, data }) {
	return [command, data].filter((value) => typeof value === "object" && value !== null).flatMap((map) => Object.entries(map).flatMap(([key, value]) => key.toLowerCase() === "command" ? [String(value)] : []));
}
/** The answer, or why there is none: what a server refuses is no end of the run. */
async function orRefused(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error.code !== "lsp-error") throw error;
		return error.message;
	}
}
// src/measure/drive/steps/take-workspace-step.ts
/** What changes the workspace as a whole: folders, and the settings of gopls. */
async function takeWorkspaceStep(step, context) {
	const { driven, restless, sent } = context;
	const { editor, client, watch, limits } = driven;
	restless.pending = true;
	if (step.do === "change-configuration") {
		touch(context, "configuration");
		sent.views += 1 + editor.folders().length;
		return warnOfKept(context, await editor.configure(step.settings));
	}
	const path = folderOf(step.folder, context);
	const uri = fileUri(path);
	touch(context, `folder ${uri}`);
	if (step.do === "remove-folder") {
		if (!editor.folders().some((folder) => folder.uri === uri)) throw failed$1(context, `${step.folder} was not added`);
		return editor.removeFolder(uri);
	}
	sent.views++;
	const loads = client.progress.ended(progressTitles.load);
	await editor.addFolder({
		uri,
		name: basename(path)
	});
	await watch("loading a workspace folder", limits.loadMs, client.until(() => client.progress.ended(progressTitles.load) > loads));
}
/**
* gopls lays the settings that it is told over those that it has (`fetchFolderOptions` in its server/general.go), so that one
* which is told no more stays as it was. A workload that does not see to that has changed settings in its first iteration only.
*/
function warnOfKept(context, all) {
	const { settings } = context.memory;
	for (const [name, values] of settings) {
		if (name in all || values.size > 1) continue;
		warnOnce(context, "setting-kept", `gopls keeps the setting ${name} when later settings omit it. ${context.workload.name} should set it back first.`);
	}
	for (const [name, value] of Object.entries(all)) {
		const values = settings.get(name) ?? /* @__PURE__ */ new Set();
		settings.set(name, values.add(JSON.stringify(value)));
	}
}
/** The folder's path; a module that is to be made is made once in a session. */
function folderOf(folder, context) {
	const { memory, driven, seed } = context;
	const made = memory.folders.get(folder);
	if (made !== void 0) return made;
	const size = /^synthetic:(\d+)x(\d+)$/.exec(folder);
	const path = size ? join(driven.temporary, `folder-${memory.folders.size + 1}`) : resolve(driven.root, folder);
	if (size) writeSynthetic({
		packages: Number(size[1]),
		lines: Number(size[2])
	}, seed, path);
	memory.folders.set(folder, path);
	return path;
}
function failed$1({ workload, step }, reason) {
	return failure("step-failed", {
		workload: workload.name,
		step,
		reason
	});
}
// src/measure/drive/steps/take-step.ts
/** Does steps one after another; `prefix` goes before their numbers in messages, "3." inside step 3. */
async function takeSteps(steps, context, prefix = "") {
	for (const [index, step] of steps.entries()) {
		const number = `${prefix}${index + 1}`;
		await takeStep(step, {
			...context,
			step: nameOf(step, number)
		}, number);
	}
}
/** "step 3 (edit largest)". */
function nameOf(step, number) {
	const what = step.do === "ask" || step.do === "cancel" ? step.method : fileRefOf(step) ?? "";
	return `step ${number} (${step.do}${what === "" ? "" : ` ${what}`})`;
}
async function takeStep(step, context, number) {
	switch (step.do) {
		case "open":
		case "close":
		case "save":
		case "edit":
		case "type":
		case "take-back": return takeDocumentStep(step, context);
		case "ask":
		case "cancel": return takeAskStep(step, context);
		case "rename-and-back":
		case "apply-action": return takeRefactorStep(step, context);
		case "change-on-disk":
		case "write-by-rename":
		case "create-on-disk":
		case "delete-on-disk":
		case "restore-on-disk": return takeDiskStep(step, context);
		case "add-folder":
		case "remove-folder":
		case "change-configuration": return takeWorkspaceStep(step, context);
		case "idle": return context.driven.watch("being left alone", step.ms + 6e4, context.driven.world.sleep(step.ms));
		case "checkpoint": return context.checkpoint?.(step.name);
		case "settle": return settle(context);
		case "repeat":
			for (let time = 0; time < step.times; time++) await takeSteps(step.steps, {
				...context,
				number: context.number * step.times + time
			}, `${number}.`);
			return;
		case "choose": return takeSteps(chosen(step.from, context, number), context, `${number}.`);
	}
}
/** The same choice in the same iteration of every cycle. */
function chosen(from, context, number) {
	const { iterationsPerCycle } = context.workload;
	const place = [...number].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7);
	const { uniform } = seededRandom(context.seed + place * 7919 + context.iteration % iterationsPerCycle * 104729);
	return from[Math.floor(uniform() * from.length)] ?? [];
}
// src/measure/drive/drive-workload.ts
/** Binds a workload to a language server and the files of its workspace. */
function driveWorkload(driving) {
	const { driven, workload, memory } = driving;
	const sent = noWork();
	const textsBefore = /* @__PURE__ */ new Map();
	const touched = /* @__PURE__ */ new Map();
	const restless = { pending: false };
	let iteration = 0;
	const contextOf = (onEach) => ({
		driven,
		workload,
		files: driving.files,
		memory,
		seed: driving.seed,
		sent,
		onEach,
		iteration,
		textsBefore,
		touched,
		openedForEdits: /* @__PURE__ */ new Set(),
		restless,
		number: iteration,
		step: "",
		checkpoint: isLastOfCycle(iteration, workload) ? driving.checkpoint : void 0
	});
	const once = async (steps) => {
		driven.disk?.enter("set-up");
		await takeSteps(steps, contextOf(true));
		await settle({
			driven,
			restless
		});
	};
	return {
		workload,
		setUp: () => once(workload.setup),
		iterate: async () => {
			driven.disk?.enter("iteration");
			touched.clear();
			textsBefore.clear();
			for (const { uri, text } of driven.editor.documents()) textsBefore.set(uri, text);
			const before = readState(driven);
			const startedMs = driven.world.elapsed();
			await takeSteps(workload.iteration, contextOf(false));
			await settle({
				driven,
				restless
			});
			const [left] = await whatDiffers(driven, before);
			if (left) throw notClosed(workload, left, touched);
			memory.stops.set(workload.name, (memory.stops.get(workload.name) ?? 0) + 1);
			iteration++;
			if (workload.tour) await stay(driven, startedMs + workload.tour.ms);
		},
		tearDown: () => once(workload.teardown),
		sent: () => ({ ...sent })
	};
}
/** Stays at a tour's stop until that time. */
async function stay({ world, watch }, untilMs) {
	const leftMs = untilMs - world.elapsed();
	if (leftMs > 0) await watch("staying at a stop", leftMs + 6e4, world.sleep(leftMs));
}
function isLastOfCycle(iteration, { iterationsPerCycle }) {
	return (iteration + 1) % iterationsPerCycle === 0;
}
/** Differences that stay: where only diagnostics differ, those that are late are waited for. */
async function whatDiffers(driven, before) {
	const now = () => differences(before, readState(driven));
	const found = now();
	if (found.length === 0 || !found.every(({ part }) => part.startsWith("errors "))) return found;
	const { lateMs } = driven.limits;
	const closed = driven.client.until(() => now().length === 0);
	const late = Promise.race([closed, driven.world.sleep(lateMs)]);
	await driven.watch("publishing diagnostics", 2 * lateMs, late);
	return now();
}
/** Names the step that worked last on what is different; errors follow from the document's text, or from its file. */
function notClosed(workload, { part, what }, touched) {
	const place = part.slice(part.indexOf(" ") + 1);
	const last = touched.get(part) ?? touched.get(`document ${place}`) ?? [...touched.values()].at(-1);
	const step = last === void 0 ? "no step worked on it" : `${last} did not return`;
	return failure("iteration-not-closed", {
		workload: workload.name,
		step,
		difference: what
	});
}
// src/measure/phase/run-phase.ts
/** Goroutines come and go in this number; of more it is read what they wait for. */
const MORE_GOROUTINES = 5;
/** Drives one workload: cycles to warm up, the baseline, then cycles with a snapshot each until there are enough, which are returned. Throws workload-did-nothing. */
async function runPhase(session, plan, memory, directory) {
	const { workload, part, maxCycles, files, seed } = plan;
	const { world } = session;
	/** The cycle that is being done, and iterations since the start. */
	const reached = {
		cycle: 0,
		iterations: 0
	};
	const checkpoints = /* @__PURE__ */ new Set();
	const sentSince = () => workSince(zero, drive.sent());
	const checkpoint = async (name) => {
		const { cycle, iterations } = reached;
		if (part !== "measure" || cycle === 0) return;
		const freeName = firstFree(name, checkpoints);
		checkpoints.add(freeName);
		await recordSnapshot(session, {
			part: "checkpoint",
			phase: workload.name,
			checkpoint: freeName,
			withProfile: true,
			cycle,
			iterations,
			sent: sentSince()
		}, directory);
	};
	const drive = driveWorkload({
		driven: session,
		workload,
		files,
		memory,
		seed,
		checkpoint
	});
	let zero = drive.sent();
	await drive.setUp();
	await iterate(drive, plan.warmupCycles * workload.iterationsPerCycle);
	zero = drive.sent();
	let waitsAbove = Number.POSITIVE_INFINITY;
	const readCycle = () => {
		const withProfile = isProfiled(reached.cycle, plan);
		const latency = session.timekeeper.take();
		const timed = part === "measure" && reached.cycle > 0 && latency.length > 0 ? { latency } : {};
		const moment = {
			part,
			phase: workload.name,
			...reached,
			sent: sentSince(),
			withProfile,
			...timed
		};
		return recordSnapshot(session, withProfile ? {
			...moment,
			waitsAbove
		} : moment, directory);
	};
	const start = await readCycle();
	waitsAbove = start.goroutines.reduce((sum, { count }) => sum + count, MORE_GOROUTINES);
	const snapshots = [start];
	await plan.atEnds?.(start);
	const startedMs = world.elapsed();
	for (let cycle = 1; cycle <= maxCycles; cycle++) {
		const iterations = iterationsUpTo(cycle, plan);
		Object.assign(reached, {
			cycle,
			iterations: iterations - 1
		});
		checkpoints.clear();
		await iterate(drive, iterations - iterationsUpTo(cycle - 1, plan));
		reached.iterations = iterations;
		const snapshot = await readCycle();
		snapshots.push(snapshot);
		if (part === "measure" && sendsNothing(workload, snapshot.sent)) throw failure("workload-did-nothing", { workload: workload.name });
		const isEnough = plan.isEnough(snapshots);
		reportCycle(session, plan, {
			start,
			snapshot,
			msPerIteration: (world.elapsed() - startedMs) / iterations,
			isEnough
		});
		if (isEnough || cycle === maxCycles) await plan.atEnds?.(snapshot);
		if (isEnough) break;
	}
	await drive.tearDown();
	return snapshots;
}
/** A name for each time that a checkpoint is passed in an iteration: "loaded", "loaded-2", "loaded-3". */
function firstFree(name, taken) {
	let free = name;
	for (let time = 2; taken.has(free); time++) free = `${name}-${time}`;
	return free;
}
/** Iterations from the start of the phase to the end of a cycle. */
function iterationsUpTo(cycle, { workload, turns }) {
	if (!turns) return cycle * workload.iterationsPerCycle;
	return turns.slice(0, cycle).reduce((sum, count) => sum + count, 0);
}
async function iterate(drive, times) {
	for (let i = 0; i < times; i++) await drive.iterate();
}
function isProfiled(cycle, { profileEveryCycles, maxCycles }) {
	return profileEveryCycles > 0 && (cycle % profileEveryCycles === 0 || cycle === maxCycles);
}
/** A phase that was not decided by the cycles that were likely to do goes on to the last one. */
function reportCycle({ world }, plan, { start, snapshot, msPerIteration, isEnough }) {
	const { workload, part, expectedCycles, maxCycles } = plan;
	if (part === "ablation" || part === "minimize") return;
	const { cycle, iterations } = snapshot;
	const cycles = isEnough ? cycle : cycle < expectedCycles ? expectedCycles : maxCycles;
	const [now, before] = [ownedHeapOf(snapshot), ownedHeapOf(start)];
	world.progress({
		kind: "cycle",
		stage: workload.name,
		cycle,
		cycles,
		objectsPerIteration: (snapshot.memory.heapObjects - start.memory.heapObjects) / iterations,
		bytesPerIteration: now === void 0 || before === void 0 ? void 0 : (now - before) / iterations,
		leftMs: msPerIteration * (iterationsUpTo(cycles, plan) - iterations)
	});
}
// src/measure/phase/measure-workloads.ts
/** A phase for each workload and the control; or, for a footprint, the start of the first workload's phase alone. */
async function measureWorkloads(session, plan, memory, directory) {
	const { world, bound, goplsVersion } = session;
	const profile = (path) => parseHeapProfile(directory.recording().profile(path), path);
	const { schedule, purpose } = plan;
	const onlyBaseline = purpose === "footprint";
	const lastLook = schedule.looks.at(-1)?.cycles ?? schedule.cycles;
	for (const { workload, files, maxCycles } of onlyBaseline ? bound.slice(0, 1) : bound) {
		const { name, iterationsPerCycle } = workload;
		const cycles = (count) => `${count} cycles of ${iterationsPerCycle} iterations`;
		if (!onlyBaseline) world.progress({
			kind: "stage",
			stage: name,
			text: cycles(schedule.cycles)
		});
		const snapshots = await runPhase(session, {
			workload,
			files,
			part: "measure",
			seed: schedule.seed,
			warmupCycles: 1,
			maxCycles: onlyBaseline ? 0 : Math.min(lastLook, maxCycles ?? lastLook),
			expectedCycles: schedule.cycles,
			profileEveryCycles: schedule.profileEveryCycles,
			isEnough: (snapshots) => canEnd(snapshots, {
				...plan,
				workload,
				goplsVersion,
				profile
			})
		}, memory, directory);
		if (!onlyBaseline) world.progress({
			kind: "done",
			stage: name,
			text: cycles(snapshots.length - 1)
		});
	}
	if (!onlyBaseline && schedule.controlCycles > 0) {
		world.progress({
			kind: "stage",
			stage: "control",
			text: "planting a control leak"
		});
		await runControl(session, plan, directory);
		world.progress({
			kind: "done",
			stage: "control",
			text: "planted a control leak"
		});
	}
}
// src/judge/needs/choose-pieces.ts
/** Of a suspect's growth, a piece of the workload must bring this share to stand for it, and not much more than all. */
const MIN_COVERAGE = .7;
const MAX_COVERAGE = 1.5;
/**
* The pieces of a workload that are to be done many times over, each with the suspects that it moves, from what each piece did
* when it ran alone. Pieces are ordered from the smallest to the whole workload.
*/
function choosePieces(suspects, pieces, snapshots) {
	const growths = measureGrowth(makeTracks(snapshots, pieces));
	const chosen = /* @__PURE__ */ new Map();
	for (const suspect of suspects) {
		const piece = choosePiece(suspect, pieces, growths);
		if (piece) chosen.set(piece, [...chosen.get(piece) ?? [], suspect]);
	}
	return chosen;
}
/**
* The first piece whose turn makes the suspect grow as one iteration of the workload does; the last one where no piece alone
* does. Undefined without any.
*/
function choosePiece(suspect, pieces, growths) {
	const covers = ({ name }) => {
		const coverage = (growths.find((candidate) => candidate.workload === name && isSameQuantity(candidate, suspect))?.perIteration.value ?? 0) / (suspect.whole ?? suspect).perIteration.value;
		return coverage >= MIN_COVERAGE && coverage <= MAX_COVERAGE;
	};
	return pieces.find(covers) ?? pieces.at(-1);
}
// src/measure/phase/dose-of.ts
/** Turns in all, where there is time for them: a cache of 1,000 entries, or what is dropped every 1,000 turns, is then told from a leak. */
const QUICK_TURNS = 2e3;
const QUICK_MS = 18e4;
/**
* What is dosed to look beside a known leak, whatever makes it grow, as many times the dose of a cycle: by default 320 turns of
* `everyday`, 1,024 of its requests, and 120 of `type-unique`, whose turns take a second.
*/
const BESIDE_KNOWN = {
	["all"]: 5,
	asks: 16
};
/** As many times the work of a cycle as a dose is a multiple of it. */
const CYCLES = 10;
/** What a dose may take in all. */
const MAX_DOSE_BYTES = 3e8;
/** How many times its base a dose has in all. */
const BASES = doseTurns(8).reduce((sum, turns) => sum + turns, 0) / 8;
/** The dose of a piece that suspects grow with: as large as was asked for, larger where it is quick, and within what memory allows. */
function doseOf(piece, suspects, { bound, schedule, msPerTurn }) {
	const asked = bound.workload.iterationsPerCycle * CYCLES * schedule.confirmDose;
	return {
		piece,
		turns: turnsOf(Math.max(asked, Math.min(QUICK_TURNS, QUICK_MS / msPerTurn)), suspects, bound),
		moreTurns: [],
		ofSuspects: true,
		judgesBytes: true
	};
}
/**
* The pieces that are done, whatever they make grow, for classes in which a known leak grows as well: in them an ablation shows the known
* leak. The whole comes first, while the caches still hold what it uses, and says what is kept in all: much is kept only where a request
* follows a change. What is asked takes little time alone, and so shows the small objects of requests. Its bytes are not judged.
*/
function dosesBesideKnown(pieces, bound, schedule) {
	const ofCycle = bound.workload.iterationsPerCycle * schedule.confirmDose;
	return Object.entries(BESIDE_KNOWN).flatMap(([name, times]) => {
		const piece = pieces.find((candidate) => ablationOf(candidate.name).piece === name);
		if (!piece) return [];
		const turns = turnsOf(times * ofCycle, [], bound);
		const judgesBytes = name === "all";
		return [{
			piece,
			turns,
			moreTurns: judgesBytes && bound.maxCycles === void 0 ? moreDoseTurns(turns) : [],
			ofSuspects: false,
			judgesBytes
		}];
	});
}
/** Cycles of whole rounds through the files, which as many divide as are worked on in a cycle of the workload. */
function turnsOf(wanted, suspects, { workload, files, maxCycles }) {
	if (maxCycles !== void 0) return doseTurns(Math.max(1, Math.floor(files.tour.length / BASES)));
	const step = workload.iterationsPerCycle;
	const bytesPerTurn = Math.max(1, ...suspects.map(bytesPerIteration));
	const most = Math.floor(MAX_DOSE_BYTES / bytesPerTurn / BASES / step);
	return doseTurns(Math.max(1, Math.min(Math.ceil(wanted / BASES / step), most)) * step, step);
}
function bytesPerIteration({ unit, key, perIteration }) {
	return perIteration.value * (unit === "bytes" ? 1 : unit === "objects" ? Number(key) : 4096);
}
// src/gopls/references/why-not.ts
/** The newest Go whose programs goref reads (README of github.com/cloudwego/goref at 2026-03-24). */
const NEWEST_READ = 26;
/** What the system, or delve in grf, says to one that may not attach. */
const NOT_ALLOWED = /ptrace_scope|operation not permitted|permission denied|does not own/i;
/** Why grf could not read who holds what, and what to do. */
function whyNot(fault) {
	switch (fault.what) {
		case "not-started": return `grf is on PATH and can't be started: ${fault.reason}. Repair it, or give --holders never.`;
		case "refused": return refused(fault.stderr, fault.goVersion);
		case "late": return `grf had not finished after ${Math.round(fault.limitMs / 1e3)} s, and was ended. gopls went on. It takes longer the more objects gopls has.`;
		case "no-output": return `grf ended well and left no profile: ${fault.reason}. Another release of goref may do better.`;
		case "unreadable": return `grf wrote what can't be read as a reference-chain profile: ${fault.reason}. Another release of goref may do better.`;
		case "gopls-ended": return "gopls ended while grf was attached to it.";
	}
}
function refused(stderr, goVersion) {
	const said = lastLine(stderr);
	if (NOT_ALLOWED.test(stderr)) return `grf may not attach to gopls: ${said}. Allow it with "sudo sysctl kernel.yama.ptrace_scope=0", or give --holders never.`;
	return `grf failed: ${said}. ${Number(/^go1\.(\d+)/.exec(goVersion)?.[1] ?? 0) > NEWEST_READ ? `goref at 2026-03-24 reads programs of Go 1.${NEWEST_READ} and older, and this gopls was built with ${oneLine(goVersion)}: --go-version builds it with another` : "Another release of goref may do better"}.`;
}
const LONGEST = 200;
/** A panic's first line, or the last that was said, without the stop at its end. */
function lastLine(stderr) {
	const lines = stderr.split("\n").map(oneLine).filter(Boolean);
	return [...lines.find((one) => /^(?:panic|fatal error):/.test(one)) ?? lines.at(-1) ?? "it said nothing"].slice(0, LONGEST).join("").replace(/\.$/, "");
}
// src/gopls/references/read-references.ts
/** The program of github.com/cloudwego/goref. */
const GRF = "grf";
/** A gopls of 2.1 million objects has 9 MB. */
const MOST_BYTES = 134217728;
/** Whether grf is on PATH, on a system where it attaches to other programs. */
function hasGrf({ env, platform }) {
	const folders = (env.PATH ?? "").split(":").filter(Boolean);
	return platform === "linux" && folders.some((folder) => existsSync(join(folder, GRF)));
}
/**
* Reads who holds what in a gopls, which stands still meanwhile: `grf attach`, for `limitMs` at the most. grf is ended when gopls ends, and
* when the run does, which is thrown as what ended it; the system then lets go of gopls, which goes on.
*/
async function readReferences({ process: gopls, goVersion }, { folder, limitMs }, world) {
	const output = join(folder, "references.pb.gz");
	rmSync(output, { force: true });
	const ended = new AbortController();
	gopls.exited.then(() => ended.abort("gopls has ended"));
	const interrupted = AbortSignal.any([world.interrupted, ended.signal]);
	const call = {
		program: GRF,
		args: [
			"attach",
			String(gopls.pid),
			"-o",
			output
		],
		cwd: folder,
		env: {
			...closedEnvironment(world.env),
			XDG_CONFIG_HOME: join(folder, "grf")
		},
		limitMs
	};
	try {
		const { ok, stderr, notStarted } = await runProgram(call, {
			platform: world.platform,
			interrupted
		});
		if (notStarted) return failed({
			what: "not-started",
			reason: notStarted.reason
		});
		if (!ok) return failed({
			what: "refused",
			stderr,
			goVersion
		});
		return {
			answer: "read",
			zipped: readFile(output, {
				within: folder,
				most: MOST_BYTES
			})
		};
	} catch (error) {
		if (!ended.signal.aborted) letGoOn(gopls);
		if (world.interrupted.aborted) throw error;
		if (ended.signal.aborted) return failed({ what: "gopls-ended" });
		if (error instanceof FileFault) return failed({
			what: "no-output",
			reason: error.reason
		});
		if (error instanceof Failure && error.code === "gopls-hung") return failed({
			what: "late",
			limitMs
		});
		throw error;
	}
}
function failed(why) {
	return {
		answer: "failed",
		why: whyNot(why)
	};
}
/** One that was killed between its attaching and the stop that it asked for leaves a gopls that waits to be continued. */
function letGoOn({ pid, hasExited }) {
	if (hasExited()) return;
	try {
		process.kill(pid, "SIGCONT");
	} catch {}
}
// src/measure/phase/reference-reader.ts
/** Of the time that is left to the run, so that a verdict never waits for it. */
const MOST_OF_TIME = 1 / 4;
/** A reading is not begun with less time than this, or than this many times what the one before took. */
const LEAST_MS = 5e3;
const AS_LONG_AGAIN = 1.5;
/** Within it grf is ended by its own limit, before gopls counts as hung. */
const END_MS = 3e4;
const MAX_BYTES = 268435456;
/**
* Reads who holds what after a snapshot, and keeps it beside the snapshots; gopls stands still meanwhile. After one reading that failed there is no
* other in the session, and the reader of the report is told why. Undefined: there is no grf.
*/
function referenceReader(session, { gopls, endsMs = Number.POSITIVE_INFINITY }, directory) {
	const { world, limits, arm, number, process, temporary, watch } = session;
	if (!hasGrf(world)) return void 0;
	const leftMs = () => Math.max(0, endsMs - world.elapsed());
	let budgetMs = Math.min(limits.allReferencesMs, leftMs() * MOST_OF_TIME);
	let [beforeMs, isOver] = [0, false];
	const giveUp = (why) => {
		isOver = true;
		session.warn({
			code: "holders-not-read",
			message: `Nobody read who holds what grows in ${arm.name}. ${why}`
		});
	};
	return async ({ phase, cycle }) => {
		if (isOver) return;
		const limitMs = Math.min(limits.referencesMs, budgetMs, leftMs() * MOST_OF_TIME);
		if (limitMs < Math.max(Math.min(LEAST_MS, limits.referencesMs), beforeMs * AS_LONG_AGAIN)) return giveUp("There was too little time for it. More --max-minutes help.");
		const startedMs = world.elapsed();
		world.progress({
			kind: "stage",
			stage: "holders",
			text: "reading who holds what, while gopls stands still"
		});
		const reading = readReferences({
			process,
			goVersion: gopls.goVersion
		}, {
			folder: temporary,
			limitMs
		}, world);
		const answer = await watch("being read by grf", limitMs + END_MS, reading);
		const tookMs = Math.round(world.elapsed() - startedMs);
		[beforeMs, budgetMs] = [tookMs, budgetMs - tookMs];
		if (answer.answer === "failed") return giveUp(answer.why);
		const reason = faultOf(answer.zipped);
		if (reason) return giveUp(whyNot({
			what: "unreadable",
			reason
		}));
		world.progress({
			kind: "done",
			stage: "holders",
			text: `read who holds what in ${(tookMs / 1e3).toFixed(1)} s`
		});
		directory.addReferences({
			arm: arm.name,
			session: number,
			phase,
			cycle,
			tookMs
		}, answer.zipped);
	};
}
function faultOf(zipped) {
	try {
		return referenceFault(gunzipSync(zipped, { maxOutputLength: MAX_BYTES }));
	} catch (error) {
		return error.message;
	}
}
// src/judge/needs/dose-tells.ts
/**
* Whether the readings of a dose, its start first, tell how much it keeps: growth at the budget in bytes would be proven nine times of
* ten. What a cache drops in a dose hides that for a while. How fast the heap grows plays no part in it, only how well that is known.
*/
function doseTells(snapshots, piece, budget) {
	const bytes = makeTracks(snapshots, [piece]).filter(({ decides, unit }) => decides && unit === "bytes");
	return measureDoseBesideKnown(bytes).every((growth) => detectable(growth.strict) <= allowance(growth, budget).allowed);
}
// src/measure/phase/soak.ts
/** A fall may come until this long after work. */
const GUARD_MS = 15e3;
const READING_EVERY_MS = 5e3;
const TELL_EVERY_MS = 1e3;
/** Filling stops when the bounded caches grew by less than this between two looks. */
const FULL_GROWTH = .02;
const ITERATIONS_BETWEEN_LOOKS = 40;
/** Each workload does at least this number of cycles, however short the soak. */
const LEAST_WARMUP_CYCLES = 2;
/** A gopls that leaks must not be fed until the machine is out of memory. */
const MAX_FILL_BYTES = 4e8;
/**
* The soak: from gopls' start until its caches are in their steady state. Meanwhile each workload warms up, and unique
* text fills the file cache's in-memory LRU (100 MB) as far as the time allows. It ends when `soakMs` is over and the
* live objects did not fall by more than 2 % within the last 15 s, as they do when the parse cache lets go.
*/
async function soak(session, plan, memory) {
	const { world, startedMs } = session;
	const seconds = (ms) => Math.round(ms / 1e3);
	const [stage, of] = ["soak", seconds(plan.schedule.soakMs)];
	const soaked = () => seconds(world.elapsed() - startedMs);
	const text = `soaking ${of} s from the start, so that caches fill and settle`;
	world.progress({
		kind: "stage",
		stage,
		text
	});
	const telling = setInterval(() => world.progress({
		kind: "share",
		stage,
		done: soaked(),
		of,
		unit: "s"
	}), TELL_EVERY_MS);
	try {
		await soakThrough(session, plan, memory);
	} finally {
		clearInterval(telling);
	}
	world.progress({
		kind: "done",
		stage,
		text: `soaked ${soaked()} s`
	});
}
async function soakThrough(session, plan, memory) {
	const { workloads, schedule, busy } = plan;
	const leftMs = () => schedule.soakMs - (session.world.elapsed() - session.startedMs);
	for (const [i, bound] of workloads.entries()) {
		const { workload, files } = bound;
		if (busy && bound.maxCycles !== void 0) continue;
		const drive = driveWorkload({
			driven: session,
			workload,
			files,
			memory,
			seed: schedule.seed
		});
		await drive.setUp();
		if (bound.maxCycles !== void 0) {
			for (let stop = 0; stop < bound.warmupStops; stop++) await drive.iterate();
			await drive.tearDown();
			continue;
		}
		for (let cycle = 0; cycle < schedule.warmupCycles; cycle++) {
			if (cycle >= LEAST_WARMUP_CYCLES && leftMs() < GUARD_MS) break;
			for (let n = 0; n < workload.iterationsPerCycle; n++) await drive.iterate();
		}
		const share = 1 / (workloads.length - i);
		const fillMs = (leftMs() - GUARD_MS) * share;
		const until = session.world.elapsed() + fillMs;
		if (busy) await work(session, drive, () => until - session.world.elapsed());
		else if (workload.text === "unique") await fill(session, drive, () => leftMs() - GUARD_MS);
		await drive.tearDown();
	}
	await waitForSteadyState(session, leftMs);
}
/** Iterates as long as there is time. */
async function work(session, drive, leftMs) {
	const start = (await readMemory(session)).heapAlloc;
	while (leftMs() > 0) {
		for (let i = 0; i < ITERATIONS_BETWEEN_LOOKS && leftMs() > 0; i++) await drive.iterate();
		if ((await readMemory(session)).heapAlloc - start > MAX_FILL_BYTES) return;
	}
}
async function fill(session, drive, leftMs) {
	const start = (await readMemory(session)).heapAlloc;
	let before = await readBoundedCaches(session);
	while (leftMs() > 0) {
		for (let i = 0; i < ITERATIONS_BETWEEN_LOOKS && leftMs() > 0; i++) await drive.iterate();
		const now = await readBoundedCaches(session);
		const { heapAlloc } = await readMemory(session);
		if (now - before < before * FULL_GROWTH || heapAlloc - start > MAX_FILL_BYTES) return;
		before = now;
	}
}
/** gopls' parse cache drops what was not used for a minute, and is swept every 10 s. */
const DROPS_WITHIN_MS = 75e3;
/**
* Waits until gopls has dropped what it only held for the piece of a workload before, which would fall while the next one is read; no longer
* than a soak takes.
*/
async function waitForDrops(session, { soakMs }) {
	const startedMs = session.world.elapsed();
	const waitMs = Math.min(DROPS_WITHIN_MS, soakMs);
	await waitForSteadyState(session, () => waitMs - (session.world.elapsed() - startedMs));
}
async function waitForSteadyState(session, leftMs) {
	const readings = [];
	for (;;) {
		const atMs = session.world.elapsed();
		readings.push({
			atMs,
			objects: (await readMemory(session)).heapObjects
		});
		const window = readings.filter((reading) => reading.atMs >= atMs - GUARD_MS);
		const highest = Math.max(...window.map((reading) => reading.objects));
		const falling = (readings.at(-1)?.objects ?? 0) < highest * .98;
		if (leftMs() <= 0 && !falling) return;
		if (leftMs() < -6e4) {
			session.warn({
				code: "not-steady",
				message: "gopls' live objects were still falling when the soak had to end. Growth may be understated."
			});
			return;
		}
		const pauseMs = leftMs() > 0 ? Math.min(READING_EVERY_MS, leftMs()) : READING_EVERY_MS;
		await session.watch("soaking", pauseMs + 6e4, session.world.sleep(pauseMs));
	}
}
/** Live objects and heap bytes after a flush; nothing of it is kept. */
async function readMemory({ debug, world, watch, limits }) {
	const { memory } = await watch("serving its debug pages", limits.settleMs, flush(debug, world));
	return memory;
}
/** Bytes that bounded caches hold now, from a heap profile that is not kept. */
async function readBoundedCaches(session) {
	await readMemory(session);
	const { debug, watch, limits, goplsVersion } = session;
	const profile = await watch("serving a heap profile", limits.settleMs, debug.heapProfile());
	return heldBy(parseHeapProfile(gunzipSync(profile), "heap profile of the soak"), goplsVersion).boundedCaches;
}
// src/measure/phase/run-doses.ts
/** The workloads of a session that is past its soak, in the pieces that are dosed beside known leaks. */
async function runDosesBesideKnown(session, plan, memory, directory) {
	for (const bound of session.bound) {
		const doses = dosesBesideKnown(ablations(bound.workload), bound, plan.schedule);
		await runDoses(session, {
			...plan,
			bound,
			doses
		}, memory, directory);
	}
}
/**
* Pieces of a workload, each done many times over and read from its start. Where bytes are judged, gopls first drops what the one before
* used.
*/
async function runDoses(session, { schedule, budget, bound, doses, atEnds }, memory, directory) {
	for (const [i, { piece, turns, moreTurns, ofSuspects, judgesBytes }] of doses.entries()) {
		if (i > 0 && judgesBytes) await waitForDrops(session, schedule);
		const allTurns = [...turns, ...moreTurns];
		const tells = (snapshots) => snapshots.length > turns.length && doseTells(snapshots, piece, budget);
		await runPhase(session, {
			workload: piece,
			files: bound.files,
			part: "dose",
			seed: schedule.seed,
			warmupCycles: bound.maxCycles === void 0 ? 1 : 0,
			turns: allTurns,
			maxCycles: allTurns.length,
			expectedCycles: turns.length,
			profileEveryCycles: 1,
			isEnough: (snapshots) => isTooMuch(snapshots) || tells(snapshots),
			atEnds: ofSuspects ? atEnds : void 0
		}, memory, directory);
	}
}
/** Whether so large a leak stands on what was read that more would only cost memory. */
function isTooMuch(snapshots) {
	const [first, last] = [snapshots[0], snapshots.at(-1)].map((snapshot) => snapshot && ownedHeapOf(snapshot));
	return first !== void 0 && last !== void 0 && last - first > 3e8;
}
// src/measure/phase/run-confirm.ts
/**
* Suspects in a fresh process that is past its soak. Each piece of their workload runs alone to find the smallest that makes
* them grow; that piece is then done many times over and read from its start. Classes in which a known leak grows are dosed without
* that search. At both ends of a dose of suspects it is read who holds what, where that can be.
*/
async function runConfirm(session, plan, memory, directory) {
	const atEnds = plan.readsHolders ? referenceReader(session, plan, directory) : void 0;
	for (const bound of session.bound) {
		const suspects = plan.suspects.filter((suspect) => suspect.workload === bound.workload.name);
		if (suspects.length === 0) continue;
		const doses = await chooseDoses(session, {
			...plan,
			suspects,
			bound
		}, memory, directory);
		await runDoses(session, {
			...plan,
			bound,
			doses,
			atEnds
		}, memory, directory);
	}
}
/** A piece has one dose, the largest that is wanted of it. */
async function chooseDoses(session, plan, memory, directory) {
	const { bound, schedule } = plan;
	const pieces = ablations(bound.workload);
	const beside = plan.suspects.filter(isBesideKnown);
	const alone = plan.suspects.filter((suspect) => !isBesideKnown(suspect));
	const found = alone.length > 0 ? await runAblations(session, {
		...plan,
		pieces,
		suspects: alone
	}, memory, directory) : NONE;
	const doses = [...choosePieces(alone, pieces, found.snapshots)].map(([piece, suspects]) => doseOf(piece, suspects, {
		bound,
		schedule,
		msPerTurn: found.msPerTurn.get(piece.name) ?? Number.POSITIVE_INFINITY
	}));
	const more = (beside.length > 0 ? dosesBesideKnown(pieces, bound, schedule) : []).filter(({ piece }) => !doses.some((dose) => dose.piece.name === piece.name));
	return [...doses, ...more];
}
/** Whether a known leak grows in a series, so that its own growth is what is left beside that. */
function isBesideKnown({ known }) {
	return known !== void 0;
}
const NONE = {
	snapshots: [],
	msPerTurn: /* @__PURE__ */ new Map()
};
async function runAblations(session, plan, memory, directory) {
	const { bound, pieces } = plan;
	if (pieces.length < 2) return NONE;
	const profiled = plan.suspects.some(({ metric }) => metric === "owned-heap" || metric === "large-objects");
	const msPerTurn = /* @__PURE__ */ new Map();
	const snapshots = [];
	let done = 0;
	const what = `${pieces.length} pieces of ${bound.workload.name} alone`;
	session.world.progress({
		kind: "stage",
		stage: "confirm",
		text: `running ${what}`
	});
	for (const piece of pieces) {
		const startedMs = session.world.elapsed();
		const read = await runPhase(session, {
			workload: piece,
			files: bound.files,
			part: "ablation",
			seed: plan.schedule.seed,
			warmupCycles: 1,
			maxCycles: 1,
			expectedCycles: 1,
			profileEveryCycles: profiled ? 1 : 0,
			isEnough: () => false
		}, memory, directory);
		msPerTurn.set(piece.name, (session.world.elapsed() - startedMs) / (2 * piece.iterationsPerCycle));
		snapshots.push(...read);
		session.world.progress({
			kind: "share",
			stage: "confirm",
			done: ++done,
			of: pieces.length,
			unit: "pieces"
		});
	}
	session.world.progress({
		kind: "done",
		stage: "confirm",
		text: `ran ${what}`
	});
	return {
		snapshots,
		msPerTurn
	};
}
// src/workload/minimize/closing-steps.ts
/**
* The steps that are kept of an iteration, and those that close its loop as far as there is something to close: a document is
* closed that was opened, an edit taken back, the disk restored, a folder removed, settings set back. Steps of the second kind are
* not chosen: they follow from the others.
*/
function withClosingSteps(iteration, kept) {
	const open = /* @__PURE__ */ new Set();
	const closing = /* @__PURE__ */ new Map();
	for (const step of iteration) {
		const opener = openerOf(step);
		if (opener !== void 0) {
			closing.set(step, open.has(opener));
			open.delete(opener);
		} else if (kept.has(step)) for (const leaves of leftBy(step)) open.add(leaves);
	}
	return iteration.filter((step) => closing.get(step) ?? kept.has(step));
}
/** Steps of an iteration that can be left out by themselves. */
function freeSteps(iteration) {
	return iteration.filter((step) => openerOf(step) === void 0);
}
/** What must be open for a step to close it; undefined: the step closes nothing. */
function openerOf(step) {
	switch (step.do) {
		case "close": return `document ${step.file}`;
		case "take-back": return `text of ${step.file}`;
		case "restore-on-disk": return "disk";
		case "remove-folder": return `folder ${step.folder}`;
		case "change-configuration": return Object.keys(step.settings).length === 0 ? "configuration" : void 0;
		default: return;
	}
}
/** What a step leaves that another one closes. */
function leftBy(step) {
	switch (step.do) {
		case "open": return [`document ${step.file}`];
		case "edit":
		case "type": return [`text of ${step.file}`];
		case "apply-action": return [`text of ${step.file}`];
		case "change-on-disk":
		case "write-by-rename":
		case "create-on-disk":
		case "delete-on-disk":
		case "save": return ["disk"];
		case "add-folder": return [`folder ${step.folder}`];
		case "change-configuration": return ["configuration"];
		case "repeat": return step.steps.flatMap(leftBy);
		case "choose": return step.from.flat().flatMap(leftBy);
		default: return [];
	}
}
// src/workload/minimize/reduce-list.ts
/**
* The shortest of its sublists that a search finds for which `shows` is true, as it is of the list itself: no single item can be left out
* of it. Delta debugging by complements (Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002, algorithm
* ddmin): halves are left out first, then ever smaller parts. The items keep their order. Ends early, with what it has, when `isOver`.
*/
async function reduceList(items, shows, isOver = () => false) {
	let kept = items;
	let parts = 2;
	while (kept.length > 1) {
		const shorter = await withoutOnePart(kept, parts, shows, isOver);
		if (isOver()) return shorter ?? kept;
		if (shorter) {
			kept = shorter;
			parts = Math.max(2, Math.min(parts - 1, kept.length));
		} else if (parts >= kept.length) return kept;
		else parts = Math.min(kept.length, 2 * parts);
	}
	return kept;
}
/** What is left when the first part that is not needed is left out, the last part being tried first; undefined: each is needed. */
async function withoutOnePart(items, parts, shows, isOver) {
	const bounds = Array.from({ length: parts + 1 }, (_, i) => Math.round(i * items.length / parts));
	for (let part = parts - 1; part >= 0 && !isOver(); part--) {
		const shorter = [...items.slice(0, bounds[part]), ...items.slice(bounds[part + 1])];
		if (shorter.length > 0 && await shows(shorter)) return shorter;
	}
}
// src/workload/minimize/shorten-workload.ts
/**
* A workload that shows something, with the fewest steps in its iteration that still show it: of its steps none can be left out, and of
* what repeats or chooses only as much is left as is needed. Loops that would not close are not tried, and none twice.
*/
async function shortenWorkload(workload, { shows, isOver }) {
	const answers = /* @__PURE__ */ new Map();
	const showsSteps = async (iteration) => {
		const key = JSON.stringify(iteration);
		const known = answers.get(key);
		if (known !== void 0) return known;
		const candidate = {
			...workload,
			iteration
		};
		const answer = iteration.length > 0 && isClosed(candidate) && await shows(candidate);
		answers.set(key, answer);
		return answer;
	};
	let iteration = workload.iteration;
	for (;;) {
		const whole = iteration;
		const reduced = await reduceList(freeSteps(whole), (kept) => showsSteps(withClosingSteps(whole, new Set(kept))), isOver);
		iteration = withClosingSteps(whole, new Set(reduced));
		const unwrapped = isOver() ? void 0 : await firstThatShows$1(unwrappings(iteration), showsSteps);
		if (!unwrapped) return {
			...workload,
			iteration
		};
		iteration = unwrapped;
	}
}
async function firstThatShows$1(lists, shows) {
	for (const list of lists) if (await shows(list)) return list;
}
/** The iteration with one step that repeats or chooses replaced by what is in it, done once. */
function unwrappings(iteration) {
	return iteration.flatMap((step, i) => innerSteps(step).map(({ steps }) => [
		...iteration.slice(0, i),
		...steps,
		...iteration.slice(i + 1)
	]));
}
function isClosed(workload) {
	return openFaults(asWorkloadFile(workload)).length === 0;
}
// src/measure/phase/run-minimize.ts
const STAGE = "minimize";
/** The search of one finding ends after this, with the shortest workload that it has. */
const MOST_MS = 6e5;
/** Objects that the first half of a try keeps where it is the workload itself; a class moves by a few by itself (docs/method.md). */
const OBJECTS_OF_HALF = 16;
/** A try that has begun takes no longer. */
const RESERVE_MS = 9e4;
const LEAST_TURNS = 8;
const MOST_TURNS = 64;
/** A half of a try goes on for so long where a turn is quick, within these turns. */
const HALF_MS = 1500;
const MOST_QUICK_TURNS = 200;
/** Caches that fell fill again within the turns of two tries. */
const RESTLESS_TRIES = 3;
const EFFORTS = [
	1,
	3,
	6
];
/** What is found is done once more, this many times as long. */
const PROOF = 3;
/**
* In a fresh process that is past its soak, the shortest workload that still shows each finding: first its pieces, the smallest first,
* then the one that shows it with ever fewer steps. What is left must show it once more. What is found is recorded.
*/
async function runMinimize(session, { findings = [], schedule, endsMs: runEndsMs = Number.POSITIVE_INFINITY }, memory, directory) {
	const tries = { count: 0 };
	for (const finding of findings) {
		const bound = session.bound.find(({ workload }) => workload.name === finding.workload);
		if (!bound) continue;
		const endsMs = Math.min(session.world.elapsed() + MOST_MS, runEndsMs - RESERVE_MS);
		const { seed } = schedule;
		const [pace, effort] = [{ msPerTurn: void 0 }, { times: 1 }];
		directory.addMinimal(await minimize$1({
			session,
			finding,
			bound,
			seed,
			memory,
			directory,
			endsMs,
			tries,
			effort,
			pace
		}));
	}
}
async function minimize$1(search) {
	const { session, finding, bound, endsMs } = search;
	const { arm, workload, fingerprint } = finding;
	const unit = finding.perUnit[0]?.unit ?? "iteration";
	const { world } = session;
	const triedBefore = search.tries.count;
	const text = `looking for the shortest workload that shows ${fingerprint}`;
	world.progress({
		kind: "stage",
		stage: STAGE,
		text
	});
	const isOver = () => world.elapsed() > endsMs;
	const shows = async (candidate) => await tryOut(search, candidate) !== void 0;
	const start = await firstThatShows(ablations(bound.workload).filter((piece) => unit === "iteration" || workKindsOf(piece).has(kindOf$1(unit))), search, async (piece) => !isOver() && await shows(piece));
	const shortest = start && await shortenWorkload(start, {
		shows,
		isOver
	});
	const last = shortest && await tryOut(search, shortest, PROOF);
	const tries = search.tries.count - triedBefore;
	const found = shortest && last ? {
		minimal: named(shortest, bound),
		turns: last.iterations
	} : {};
	const answer = found.minimal ? `${stepCount(found.minimal)} ${fingerprint}` : `no shorter workload shows ${fingerprint}`;
	world.progress({
		kind: "done",
		stage: STAGE,
		text: `${answer} (${tries} tries)`
	});
	return {
		arm,
		session: session.number,
		workload,
		fingerprint,
		tries,
		cutShort: isOver(),
		...found
	};
}
function stepCount({ iteration }) {
	return iteration.length === 1 ? "1 step shows" : `${iteration.length} steps show`;
}
/**
* The smallest piece that shows the finding. Where none does, not the whole workload either, tries were too short: some growth begins
* only when texts come again. So all tries get longer from then on.
*/
async function firstThatShows(pieces, { effort }, shows) {
	for (const times of EFFORTS) {
		effort.times = times;
		for (const piece of pieces) if (await shows(piece)) return piece;
	}
}
function named(workload, { workload: { name, iterationsPerCycle } }) {
	return {
		...workload,
		name: `${name}-minimal`,
		iterationsPerCycle
	};
}
/**
* The last reading of a try that showed the finding; undefined: it did not, or its loop does not close. Where caches moved too much to
* tell, as after quicker pieces, it is tried again: each try brings them nearer to where this workload holds them.
*/
async function tryOut(search, workload, times = 1) {
	for (let i = 0; i < RESTLESS_TRIES; i++) {
		const { readings, msPerTurn } = await readTry(search, workload, times);
		const answer = showsFinding(search.finding, readings);
		if (answer === "shown") search.pace.msPerTurn = msPerTurn;
		if (answer !== "restless") return answer === "shown" ? readings.at(-1) : void 0;
	}
}
async function readTry(search, workload, times) {
	const { session, bound, seed, memory, directory, tries, effort } = search;
	const { world } = session;
	const steps = workload.iteration.length;
	tries.count++;
	const text = `try ${tries.count}, ${steps} ${steps === 1 ? "step" : "steps"}`;
	world.progress({
		kind: "stage",
		stage: STAGE,
		text
	});
	const round = bound.workload.iterationsPerCycle;
	const turns = times * effort.times * round * Math.ceil(turnsOfHalf(search, workload) / round);
	const startedMs = world.elapsed();
	const phase = {
		workload: {
			...workload,
			name: `${bound.workload.name}/try-${tries.count}`,
			iterationsPerCycle: round
		},
		files: bound.files,
		part: "minimize",
		seed,
		warmupCycles: effort.times,
		turns: [turns, turns],
		maxCycles: 2,
		expectedCycles: 2,
		profileEveryCycles: 0,
		isEnough: () => false
	};
	try {
		return {
			readings: await runPhase({
				...session,
				warn: () => {}
			}, phase, memory, directory),
			msPerTurn: (world.elapsed() - startedMs) / (2 * turns + effort.times * round)
		};
	} catch (error) {
		if (!NOT_CLOSED.has(asFailure(error).code)) throw error;
		await closeDocuments(session, error);
		return {
			readings: [],
			msPerTurn: 0
		};
	}
}
/** What a loop that lost a step may end in: it does not close, or asks about what is not there. */
const NOT_CLOSED = /* @__PURE__ */ new Set(["iteration-not-closed", "lsp-error"]);
/** Enough to see the finding; more where turns are quick, as those of requests alone are. */
function turnsOfHalf({ finding, pace }, { iteration }) {
	const least = Math.min(MOST_TURNS, Math.max(LEAST_TURNS, turnsToSee(finding, OBJECTS_OF_HALF)));
	const asksOnly = iteration.every((step) => step.do === "ask" || step.do === "settle");
	const quick = pace.msPerTurn === void 0 ? asksOnly ? MOST_TURNS : least : HALF_MS / pace.msPerTurn;
	return Math.max(least, Math.min(MOST_QUICK_TURNS, Math.round(quick)));
}
/** Closes what a loop left open that did not close. What else it left can't be undone: throws what ended it. */
async function closeDocuments({ editor, disk }, error) {
	if (disk || editor.folders().length > 0 || Object.keys(editor.configuration()).length > 0) throw error;
	for (const { uri } of editor.documents()) await editor.close(uri);
}
// src/measure/session/attach-editors.ts
/**
* Lets the other editors of a daemon load the same workspace, one after another. They stay connected and do nothing, until
* the daemon ends; the caller closes their clients then.
*/
async function attachEditors(pipes, attaching) {
	const { settings, self, workspace, watch, limits, processId } = attaching;
	const clients = pipes.map((editor) => languageClient(editor, {
		settings,
		self
	}, processId));
	for (const client of clients) {
		await watch("answering another editor's initialize", limits.initializeMs, client.initialize(workspace));
		const loaded = client.until(() => client.progress.ended(progressTitles.load) > 0);
		await watch("loading the workspace of another editor", limits.loadMs, loaded);
	}
	return clients;
}
// src/gopls/facts/settings/measuring-settings.ts
/** Settings of gopls that a measurement starts from. The delay is short, so that the work of an edit does not land after the cycle's end. */
const settingsBeneath = { diagnosticsDelay: "10ms" };
/** Settings that a measurement needs, whatever an arm sets: the reports of work that settling counts (since v0.6). */
const settingsOnTop = { verboseWorkDoneProgress: true };
// src/measure/session/gopls-settings.ts
/** gopls' settings for a measurement: those of the arm's editor, what the workloads need, the arm's own on top. */
function goplsSettings({ editor, settings }, workloads) {
	const needed = workloads.map((workload) => workload.settings);
	return mergeSettings(settingsBeneath, persona(editor).settings, ...needed, settings, settingsOnTop);
}
// src/measure/session/load-errors.ts
const MOST_NAMED = 3;
/** DiagnosticSeverity.Error. */
const ERROR = 1;
/**
* The errors that gopls published after the load, by package. `folders`: those of the modules that gopls was to load; undefined: of all. What is published of a go.mod
* counts for no package, but is named.
*/
function loadErrors({ diagnostics }, { root, files }, folders) {
	const built = files.filter(({ leftAlone, absolute }) => leftAlone !== "other-system" && (folders?.some((folder) => isIn(folder, absolute)) ?? true));
	const packages = new Set(built.map(({ absolute }) => dirname(absolute)));
	const found = [...diagnostics].flatMap(([uri, list]) => {
		const errors = list.filter(({ severity }) => severity === ERROR);
		return errors.length > 0 && uri.startsWith("file:") ? [{
			path: fileURLToPath(uri),
			errors
		}] : [];
	});
	const withErrors = new Set(found.map(({ path }) => dirname(path)).filter((folder) => packages.has(folder)));
	const first = found.sort((a, b) => a.path < b.path ? -1 : 1).flatMap(({ path, errors }) => errors.map(({ range, message }) => `${relative(root, path)}:${range.start.line + 1}: ${oneLine(typeof message === "string" ? message : message.value)}`));
	return {
		packages: packages.size,
		packagesWithErrors: withErrors.size,
		first: first.slice(0, MOST_NAMED)
	};
}
/**
* More than a tenth of the packages with errors is no workspace to measure. What a build needs and does not have - a missing go.sum
* entry, a private module - breaks every package that imports it, and those that import these: mostly all, or most of them. One
* package that somebody works on, or that only another system builds, is a few of a hundred. In between there is little.
*/
const MOST_WITH_ERRORS = .1;
/** Whether so much of a workspace has errors that what gopls holds of it tells nothing. */
function isBroken({ packages, packagesWithErrors }) {
	return packagesWithErrors > MOST_WITH_ERRORS * packages;
}
/** "gopls reports errors in 2 of 31 packages (93 % loaded without): a/a.go:3: undefined: x". */
function loadErrorWords({ packages, packagesWithErrors, first }) {
	return `gopls reports errors in ${packagesWithErrors} of ${packages} packages (${Math.floor((1 - packagesWithErrors / Math.max(1, packages)) * 100)} % loaded without): ${first.join("; ")}`;
}
// node_modules/vscode-languageserver-types/lib/esm/main.js
var main_exports = /* @__PURE__ */ __exportAll({
	AnnotatedTextEdit: () => AnnotatedTextEdit,
	ApplyKind: () => ApplyKind,
	ChangeAnnotation: () => ChangeAnnotation,
	ChangeAnnotationIdentifier: () => ChangeAnnotationIdentifier,
	CodeAction: () => CodeAction,
	CodeActionContext: () => CodeActionContext,
	CodeActionKind: () => CodeActionKind,
	CodeActionTag: () => CodeActionTag,
	CodeActionTriggerKind: () => CodeActionTriggerKind,
	CodeDescription: () => CodeDescription,
	CodeLens: () => CodeLens,
	Color: () => Color,
	ColorInformation: () => ColorInformation,
	ColorPresentation: () => ColorPresentation,
	Command: () => Command,
	CompletionItem: () => CompletionItem,
	CompletionItemKind: () => CompletionItemKind,
	CompletionItemLabelDetails: () => CompletionItemLabelDetails,
	CompletionItemTag: () => CompletionItemTag,
	CompletionList: () => CompletionList,
	CreateFile: () => CreateFile,
	DeleteFile: () => DeleteFile,
	Diagnostic: () => Diagnostic,
	DiagnosticRelatedInformation: () => DiagnosticRelatedInformation,
	DiagnosticSeverity: () => DiagnosticSeverity,
	DiagnosticTag: () => DiagnosticTag,
	DocumentHighlight: () => DocumentHighlight,
	DocumentHighlightKind: () => DocumentHighlightKind,
	DocumentLink: () => DocumentLink,
	DocumentSymbol: () => DocumentSymbol,
	DocumentUri: () => DocumentUri,
	EOL: () => EOL,
	FoldingRange: () => FoldingRange,
	FoldingRangeKind: () => FoldingRangeKind,
	FormattingOptions: () => FormattingOptions,
	Hover: () => Hover,
	InlayHint: () => InlayHint,
	InlayHintKind: () => InlayHintKind,
	InlayHintLabelPart: () => InlayHintLabelPart,
	InlineCompletionContext: () => InlineCompletionContext,
	InlineCompletionItem: () => InlineCompletionItem,
	InlineCompletionList: () => InlineCompletionList,
	InlineCompletionTriggerKind: () => InlineCompletionTriggerKind,
	InlineValueContext: () => InlineValueContext,
	InlineValueEvaluatableExpression: () => InlineValueEvaluatableExpression,
	InlineValueText: () => InlineValueText,
	InlineValueVariableLookup: () => InlineValueVariableLookup,
	InsertReplaceEdit: () => InsertReplaceEdit,
	InsertTextFormat: () => InsertTextFormat,
	InsertTextMode: () => InsertTextMode,
	LanguageKind: () => LanguageKind,
	Location: () => Location,
	LocationLink: () => LocationLink,
	MarkedString: () => MarkedString,
	MarkupContent: () => MarkupContent,
	MarkupKind: () => MarkupKind,
	OptionalVersionedTextDocumentIdentifier: () => OptionalVersionedTextDocumentIdentifier,
	ParameterInformation: () => ParameterInformation,
	Position: () => Position,
	Range: () => Range,
	RenameFile: () => RenameFile,
	SelectedCompletionInfo: () => SelectedCompletionInfo,
	SelectionRange: () => SelectionRange,
	SemanticTokenModifiers: () => SemanticTokenModifiers,
	SemanticTokenTypes: () => SemanticTokenTypes,
	SemanticTokens: () => SemanticTokens,
	SignatureInformation: () => SignatureInformation,
	SnippetTextEdit: () => SnippetTextEdit,
	StringValue: () => StringValue,
	SymbolInformation: () => SymbolInformation,
	SymbolKind: () => SymbolKind,
	SymbolTag: () => SymbolTag,
	TextDocument: () => TextDocument,
	TextDocumentEdit: () => TextDocumentEdit,
	TextDocumentIdentifier: () => TextDocumentIdentifier,
	TextDocumentItem: () => TextDocumentItem,
	TextEdit: () => TextEdit,
	URI: () => URI,
	VersionedTextDocumentIdentifier: () => VersionedTextDocumentIdentifier,
	WorkspaceChange: () => WorkspaceChange,
	WorkspaceEdit: () => WorkspaceEdit,
	WorkspaceFolder: () => WorkspaceFolder,
	WorkspaceSymbol: () => WorkspaceSymbol,
	integer: () => integer,
	uinteger: () => uinteger
});
var DocumentUri, URI, integer, uinteger, Position, Range, Location, LocationLink, Color, ColorInformation, ColorPresentation, FoldingRangeKind, FoldingRange, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, CodeDescription, Diagnostic, Command, TextEdit, ChangeAnnotation, ChangeAnnotationIdentifier, AnnotatedTextEdit, TextDocumentEdit, CreateFile, RenameFile, DeleteFile, WorkspaceEdit, TextEditChangeImpl, SnippetTextEdit, ChangeAnnotations, WorkspaceChange, TextDocumentIdentifier, VersionedTextDocumentIdentifier, OptionalVersionedTextDocumentIdentifier, LanguageKind, TextDocumentItem, MarkupKind, MarkupContent, CompletionItemKind, InsertTextFormat, CompletionItemTag, InsertReplaceEdit, InsertTextMode, ApplyKind, CompletionItemLabelDetails, CompletionItem, CompletionList, MarkedString, Hover, ParameterInformation, SignatureInformation, DocumentHighlightKind, DocumentHighlight, SymbolKind, SymbolTag, SymbolInformation, WorkspaceSymbol, DocumentSymbol, CodeActionKind, CodeActionTriggerKind, CodeActionContext, CodeActionTag, CodeAction, CodeLens, FormattingOptions, DocumentLink, SelectionRange, SemanticTokenTypes, SemanticTokenModifiers, SemanticTokens, InlineValueText, InlineValueVariableLookup, InlineValueEvaluatableExpression, InlineValueContext, InlayHintKind, InlayHintLabelPart, InlayHint, StringValue, InlineCompletionItem, InlineCompletionList, InlineCompletionTriggerKind, SelectedCompletionInfo, InlineCompletionContext, WorkspaceFolder, EOL, TextDocument, FullTextDocument, Is;
var init_main = __esmMin((() => {
	(function(DocumentUri) {
		function is(value) {
			return typeof value === "string";
		}
		DocumentUri.is = is;
	})(DocumentUri || (DocumentUri = {}));
	(function(URI) {
		function is(value) {
			return typeof value === "string";
		}
		URI.is = is;
	})(URI || (URI = {}));
	(function(integer) {
		integer.MIN_VALUE = -2147483648;
		integer.MAX_VALUE = 2147483647;
		function is(value) {
			return typeof value === "number" && integer.MIN_VALUE <= value && value <= integer.MAX_VALUE;
		}
		integer.is = is;
	})(integer || (integer = {}));
	(function(uinteger) {
		uinteger.MIN_VALUE = 0;
		uinteger.MAX_VALUE = 2147483647;
		function is(value) {
			return typeof value === "number" && uinteger.MIN_VALUE <= value && value <= uinteger.MAX_VALUE;
		}
		uinteger.is = is;
	})(uinteger || (uinteger = {}));
	(function(Position) {
		/**
		* Creates a new Position literal from the given line and character.
		* @param line The position's line.
		* @param character The position's character.
		*/
		function create(line, character) {
			if (line === Number.MAX_VALUE) line = uinteger.MAX_VALUE;
			if (character === Number.MAX_VALUE) character = uinteger.MAX_VALUE;
			return {
				line,
				character
			};
		}
		Position.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Position} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
		}
		Position.is = is;
	})(Position || (Position = {}));
	(function(Range) {
		function create(one, two, three, four) {
			if (Is.uinteger(one) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) return {
				start: Position.create(one, two),
				end: Position.create(three, four)
			};
			else if (Position.is(one) && Position.is(two)) return {
				start: one,
				end: two
			};
			else throw new Error(`Range#create called with invalid arguments[${one}, ${two}, ${three}, ${four}]`);
		}
		Range.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Range} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
		}
		Range.is = is;
	})(Range || (Range = {}));
	(function(Location) {
		/**
		* Creates a Location literal.
		* @param uri The location's uri.
		* @param range The location's range.
		*/
		function create(uri, range) {
			return {
				uri,
				range
			};
		}
		Location.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Location} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
		}
		Location.is = is;
	})(Location || (Location = {}));
	(function(LocationLink) {
		/**
		* Creates a LocationLink literal.
		* @param targetUri The definition's uri.
		* @param targetRange The full range of the definition.
		* @param targetSelectionRange The span of the symbol definition at the target.
		* @param originSelectionRange The span of the symbol being defined in the originating source file.
		*/
		function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
			return {
				targetUri,
				targetRange,
				targetSelectionRange,
				originSelectionRange
			};
		}
		LocationLink.create = create;
		/**
		* Checks whether the given literal conforms to the {@link LocationLink} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri) && Range.is(candidate.targetSelectionRange) && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
		}
		LocationLink.is = is;
	})(LocationLink || (LocationLink = {}));
	(function(Color) {
		/**
		* Creates a new Color literal.
		*/
		function create(red, green, blue, alpha) {
			return {
				red,
				green,
				blue,
				alpha
			};
		}
		Color.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Color} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1) && Is.numberRange(candidate.green, 0, 1) && Is.numberRange(candidate.blue, 0, 1) && Is.numberRange(candidate.alpha, 0, 1);
		}
		Color.is = is;
	})(Color || (Color = {}));
	(function(ColorInformation) {
		/**
		* Creates a new ColorInformation literal.
		*/
		function create(range, color) {
			return {
				range,
				color
			};
		}
		ColorInformation.create = create;
		/**
		* Checks whether the given literal conforms to the {@link ColorInformation} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
		}
		ColorInformation.is = is;
	})(ColorInformation || (ColorInformation = {}));
	(function(ColorPresentation) {
		/**
		* Creates a new ColorInformation literal.
		*/
		function create(label, textEdit, additionalTextEdits) {
			return {
				label,
				textEdit,
				additionalTextEdits
			};
		}
		ColorPresentation.create = create;
		/**
		* Checks whether the given literal conforms to the {@link ColorInformation} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate.textEdit)) && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
		}
		ColorPresentation.is = is;
	})(ColorPresentation || (ColorPresentation = {}));
	(function(FoldingRangeKind) {
		/**
		* Folding range for a comment
		*/
		FoldingRangeKind.Comment = "comment";
		/**
		* Folding range for an import or include
		*/
		FoldingRangeKind.Imports = "imports";
		/**
		* Folding range for a region (e.g. `#region`)
		*/
		FoldingRangeKind.Region = "region";
	})(FoldingRangeKind || (FoldingRangeKind = {}));
	(function(FoldingRange) {
		/**
		* Creates a new FoldingRange literal.
		*/
		function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
			const result = {
				startLine,
				endLine
			};
			if (Is.defined(startCharacter)) result.startCharacter = startCharacter;
			if (Is.defined(endCharacter)) result.endCharacter = endCharacter;
			if (Is.defined(kind)) result.kind = kind;
			if (Is.defined(collapsedText)) result.collapsedText = collapsedText;
			return result;
		}
		FoldingRange.create = create;
		/**
		* Checks whether the given literal conforms to the {@link FoldingRange} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.endLine) && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter)) && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter)) && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
		}
		FoldingRange.is = is;
	})(FoldingRange || (FoldingRange = {}));
	(function(DiagnosticRelatedInformation) {
		/**
		* Creates a new DiagnosticRelatedInformation literal.
		*/
		function create(location, message) {
			return {
				location,
				message
			};
		}
		DiagnosticRelatedInformation.create = create;
		/**
		* Checks whether the given literal conforms to the {@link DiagnosticRelatedInformation} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
		}
		DiagnosticRelatedInformation.is = is;
	})(DiagnosticRelatedInformation || (DiagnosticRelatedInformation = {}));
	(function(DiagnosticSeverity) {
		/**
		* Reports an error.
		*/
		DiagnosticSeverity.Error = 1;
		/**
		* Reports a warning.
		*/
		DiagnosticSeverity.Warning = 2;
		/**
		* Reports an information.
		*/
		DiagnosticSeverity.Information = 3;
		/**
		* Reports a hint.
		*/
		DiagnosticSeverity.Hint = 4;
	})(DiagnosticSeverity || (DiagnosticSeverity = {}));
	(function(DiagnosticTag) {
		/**
		* Unused or unnecessary code.
		*
		* Clients are allowed to render diagnostics with this tag faded out instead of having
		* an error squiggle.
		*/
		DiagnosticTag.Unnecessary = 1;
		/**
		* Deprecated or obsolete code.
		*
		* Clients are allowed to rendered diagnostics with this tag strike through.
		*/
		DiagnosticTag.Deprecated = 2;
	})(DiagnosticTag || (DiagnosticTag = {}));
	(function(CodeDescription) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.href);
		}
		CodeDescription.is = is;
	})(CodeDescription || (CodeDescription = {}));
	(function(Diagnostic) {
		/**
		* Creates a new Diagnostic literal.
		*/
		function create(range, message, severity, code, source, relatedInformation) {
			const result = {
				range,
				message
			};
			if (Is.defined(severity)) result.severity = severity;
			if (Is.defined(code)) result.code = code;
			if (Is.defined(source)) result.source = source;
			if (Is.defined(relatedInformation)) result.relatedInformation = relatedInformation;
			return result;
		}
		Diagnostic.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Diagnostic} interface.
		*/
		function is(value) {
			var _a;
			const candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.string(candidate.message) || MarkupContent.is(candidate.message)) && (Is.number(candidate.severity) || Is.undefined(candidate.severity)) && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code)) && (Is.undefined(candidate.codeDescription) || Is.string((_a = candidate.codeDescription) === null || _a === void 0 ? void 0 : _a.href)) && (Is.string(candidate.source) || Is.undefined(candidate.source)) && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
		}
		Diagnostic.is = is;
		/**
		* Checks whether the given diagnostic's message conforms to the 3.17.0
		* version of the protocol where the message is a string.
		*
		* @param value the diagnostic
		* @returns true if the diagnostic's message is a string, false otherwise.
		*/
		function is3_17(value) {
			return Is.string(value.message);
		}
		Diagnostic.is3_17 = is3_17;
		/**
		* Gets the message string of a diagnostic. If the message is already a
		* string, it is returned as is. If the message is a MarkupContent,
		* the value of the MarkupContent is returned. Otherwise an error is thrown.
		*
		* @param diagnostic the diagnostic to get the message string from.
		* @returns the message string of the given diagnostic.
		*/
		function getMessageString(diagnostic) {
			if (Is.string(diagnostic.message)) return diagnostic.message;
			else if (MarkupContent.is(diagnostic.message)) return diagnostic.message.value;
			else throw new Error(`Unknown message type ${typeof diagnostic.message}`);
		}
		Diagnostic.getMessageString = getMessageString;
	})(Diagnostic || (Diagnostic = {}));
	(function(Command) {
		/**
		* Creates a new Command literal.
		*/
		function create(title, command, ...args) {
			const result = {
				title,
				command
			};
			if (Is.defined(args) && args.length > 0) result.arguments = args;
			return result;
		}
		Command.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Command} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.title) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip)) && Is.string(candidate.command);
		}
		Command.is = is;
	})(Command || (Command = {}));
	(function(TextEdit) {
		/**
		* Creates a replace text edit.
		* @param range The range of text to be replaced.
		* @param newText The new text.
		*/
		function replace(range, newText) {
			return {
				range,
				newText
			};
		}
		TextEdit.replace = replace;
		/**
		* Creates an insert text edit.
		* @param position The position to insert the text at.
		* @param newText The text to be inserted.
		*/
		function insert(position, newText) {
			return {
				range: {
					start: position,
					end: position
				},
				newText
			};
		}
		TextEdit.insert = insert;
		/**
		* Creates a delete text edit.
		* @param range The range of text to be deleted.
		*/
		function del(range) {
			return {
				range,
				newText: ""
			};
		}
		TextEdit.del = del;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.newText) && Range.is(candidate.range);
		}
		TextEdit.is = is;
	})(TextEdit || (TextEdit = {}));
	(function(ChangeAnnotation) {
		function create(label, needsConfirmation, description) {
			const result = { label };
			if (needsConfirmation !== void 0) result.needsConfirmation = needsConfirmation;
			if (description !== void 0) result.description = description;
			return result;
		}
		ChangeAnnotation.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
		}
		ChangeAnnotation.is = is;
	})(ChangeAnnotation || (ChangeAnnotation = {}));
	(function(ChangeAnnotationIdentifier) {
		function is(value) {
			const candidate = value;
			return Is.string(candidate);
		}
		ChangeAnnotationIdentifier.is = is;
	})(ChangeAnnotationIdentifier || (ChangeAnnotationIdentifier = {}));
	(function(AnnotatedTextEdit) {
		/**
		* Creates an annotated replace text edit.
		*
		* @param range The range of text to be replaced.
		* @param newText The new text.
		* @param annotation The annotation.
		*/
		function replace(range, newText, annotation) {
			return {
				range,
				newText,
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.replace = replace;
		/**
		* Creates an annotated insert text edit.
		*
		* @param position The position to insert the text at.
		* @param newText The text to be inserted.
		* @param annotation The annotation.
		*/
		function insert(position, newText, annotation) {
			return {
				range: {
					start: position,
					end: position
				},
				newText,
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.insert = insert;
		/**
		* Creates an annotated delete text edit.
		*
		* @param range The range of text to be deleted.
		* @param annotation The annotation.
		*/
		function del(range, annotation) {
			return {
				range,
				newText: "",
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.del = del;
		function is(value) {
			const candidate = value;
			return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		AnnotatedTextEdit.is = is;
	})(AnnotatedTextEdit || (AnnotatedTextEdit = {}));
	(function(TextDocumentEdit) {
		/**
		* Creates a new `TextDocumentEdit`
		*/
		function create(textDocument, edits) {
			return {
				textDocument,
				edits
			};
		}
		TextDocumentEdit.create = create;
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument) && Array.isArray(candidate.edits);
		}
		TextDocumentEdit.is = is;
	})(TextDocumentEdit || (TextDocumentEdit = {}));
	(function(CreateFile) {
		function create(uri, options, annotation) {
			const result = {
				kind: "create",
				uri
			};
			if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) result.options = options;
			if (annotation !== void 0) result.annotationId = annotation;
			return result;
		}
		CreateFile.create = create;
		function is(value) {
			const candidate = value;
			return candidate && candidate.kind === "create" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		CreateFile.is = is;
	})(CreateFile || (CreateFile = {}));
	(function(RenameFile) {
		function create(oldUri, newUri, options, annotation) {
			const result = {
				kind: "rename",
				oldUri,
				newUri
			};
			if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) result.options = options;
			if (annotation !== void 0) result.annotationId = annotation;
			return result;
		}
		RenameFile.create = create;
		function is(value) {
			const candidate = value;
			return candidate && candidate.kind === "rename" && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		RenameFile.is = is;
	})(RenameFile || (RenameFile = {}));
	(function(DeleteFile) {
		function create(uri, options, annotation) {
			const result = {
				kind: "delete",
				uri
			};
			if (options !== void 0 && (options.recursive !== void 0 || options.ignoreIfNotExists !== void 0)) result.options = options;
			if (annotation !== void 0) result.annotationId = annotation;
			return result;
		}
		DeleteFile.create = create;
		function is(value) {
			const candidate = value;
			return candidate && candidate.kind === "delete" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.recursive === void 0 || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === void 0 || Is.boolean(candidate.options.ignoreIfNotExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		DeleteFile.is = is;
	})(DeleteFile || (DeleteFile = {}));
	(function(WorkspaceEdit) {
		function is(value) {
			const candidate = value;
			return candidate && (candidate.changes !== void 0 || candidate.documentChanges !== void 0) && (candidate.documentChanges === void 0 || candidate.documentChanges.every((change) => {
				if (Is.string(change.kind)) return CreateFile.is(change) || RenameFile.is(change) || DeleteFile.is(change);
				else return TextDocumentEdit.is(change);
			}));
		}
		WorkspaceEdit.is = is;
	})(WorkspaceEdit || (WorkspaceEdit = {}));
	TextEditChangeImpl = class {
		constructor(edits, changeAnnotations) {
			this.edits = edits;
			this.changeAnnotations = changeAnnotations;
		}
		insert(position, newText, annotation) {
			let edit;
			let id;
			if (annotation === void 0) edit = TextEdit.insert(position, newText);
			else if (ChangeAnnotationIdentifier.is(annotation)) {
				id = annotation;
				edit = AnnotatedTextEdit.insert(position, newText, annotation);
			} else {
				this.assertChangeAnnotations(this.changeAnnotations);
				id = this.changeAnnotations.manage(annotation);
				edit = AnnotatedTextEdit.insert(position, newText, id);
			}
			this.edits.push(edit);
			if (id !== void 0) return id;
		}
		replace(range, newText, annotation) {
			let edit;
			let id;
			if (annotation === void 0) edit = TextEdit.replace(range, newText);
			else if (ChangeAnnotationIdentifier.is(annotation)) {
				id = annotation;
				edit = AnnotatedTextEdit.replace(range, newText, annotation);
			} else {
				this.assertChangeAnnotations(this.changeAnnotations);
				id = this.changeAnnotations.manage(annotation);
				edit = AnnotatedTextEdit.replace(range, newText, id);
			}
			this.edits.push(edit);
			if (id !== void 0) return id;
		}
		delete(range, annotation) {
			let edit;
			let id;
			if (annotation === void 0) edit = TextEdit.del(range);
			else if (ChangeAnnotationIdentifier.is(annotation)) {
				id = annotation;
				edit = AnnotatedTextEdit.del(range, annotation);
			} else {
				this.assertChangeAnnotations(this.changeAnnotations);
				id = this.changeAnnotations.manage(annotation);
				edit = AnnotatedTextEdit.del(range, id);
			}
			this.edits.push(edit);
			if (id !== void 0) return id;
		}
		add(edit) {
			this.edits.push(edit);
		}
		all() {
			return this.edits;
		}
		clear() {
			this.edits.splice(0, this.edits.length);
		}
		assertChangeAnnotations(value) {
			if (value === void 0) throw new Error(`Text edit change is not configured to manage change annotations.`);
		}
	};
	(function(SnippetTextEdit) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && StringValue.isSnippet(candidate.snippet) && (candidate.annotationId === void 0 || ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		SnippetTextEdit.is = is;
	})(SnippetTextEdit || (SnippetTextEdit = {}));
	ChangeAnnotations = class {
		constructor(annotations) {
			this._annotations = annotations === void 0 ? Object.create(null) : annotations;
			this._counter = 0;
			this._size = 0;
		}
		all() {
			return this._annotations;
		}
		get size() {
			return this._size;
		}
		manage(idOrAnnotation, annotation) {
			let id;
			if (ChangeAnnotationIdentifier.is(idOrAnnotation)) id = idOrAnnotation;
			else {
				id = this.nextId();
				annotation = idOrAnnotation;
			}
			if (this._annotations[id] !== void 0) throw new Error(`Id ${id} is already in use.`);
			if (annotation === void 0) throw new Error(`No annotation provided for id ${id}`);
			this._annotations[id] = annotation;
			this._size++;
			return id;
		}
		nextId() {
			this._counter++;
			return this._counter.toString();
		}
	};
	WorkspaceChange = class {
		constructor(workspaceEdit) {
			this._textEditChanges = Object.create(null);
			if (workspaceEdit !== void 0) {
				this._workspaceEdit = workspaceEdit;
				if (workspaceEdit.documentChanges) {
					this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations);
					workspaceEdit.changeAnnotations = this._changeAnnotations.all();
					workspaceEdit.documentChanges.forEach((change) => {
						if (TextDocumentEdit.is(change)) {
							const textEditChange = new TextEditChangeImpl(change.edits, this._changeAnnotations);
							this._textEditChanges[change.textDocument.uri] = textEditChange;
						}
					});
				} else if (workspaceEdit.changes) Object.keys(workspaceEdit.changes).forEach((key) => {
					const textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key]);
					this._textEditChanges[key] = textEditChange;
				});
			} else this._workspaceEdit = {};
		}
		/**
		* Returns the underlying {@link WorkspaceEdit} literal
		* use to be returned from a workspace edit operation like rename.
		*/
		get edit() {
			this.initDocumentChanges();
			if (this._changeAnnotations !== void 0) {
				if (this._changeAnnotations.size === 0) this._workspaceEdit.changeAnnotations = void 0;
				else this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
			}
			return this._workspaceEdit;
		}
		getTextEditChange(key) {
			if (OptionalVersionedTextDocumentIdentifier.is(key)) {
				this.initDocumentChanges();
				if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
				const textDocument = {
					uri: key.uri,
					version: key.version
				};
				let result = this._textEditChanges[textDocument.uri];
				if (!result) {
					const edits = [];
					const textDocumentEdit = {
						textDocument,
						edits
					};
					this._workspaceEdit.documentChanges.push(textDocumentEdit);
					result = new TextEditChangeImpl(edits, this._changeAnnotations);
					this._textEditChanges[textDocument.uri] = result;
				}
				return result;
			} else {
				this.initChanges();
				if (this._workspaceEdit.changes === void 0) throw new Error("Workspace edit is not configured for normal text edit changes.");
				let result = this._textEditChanges[key];
				if (!result) {
					const edits = [];
					this._workspaceEdit.changes[key] = edits;
					result = new TextEditChangeImpl(edits);
					this._textEditChanges[key] = result;
				}
				return result;
			}
		}
		initDocumentChanges() {
			if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
				this._changeAnnotations = new ChangeAnnotations();
				this._workspaceEdit.documentChanges = [];
				this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
			}
		}
		initChanges() {
			if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) this._workspaceEdit.changes = Object.create(null);
		}
		createFile(uri, optionsOrAnnotation, options) {
			this.initDocumentChanges();
			if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
			let annotation;
			if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) annotation = optionsOrAnnotation;
			else options = optionsOrAnnotation;
			let operation;
			let id;
			if (annotation === void 0) operation = CreateFile.create(uri, options);
			else {
				id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
				operation = CreateFile.create(uri, options, id);
			}
			this._workspaceEdit.documentChanges.push(operation);
			if (id !== void 0) return id;
		}
		renameFile(oldUri, newUri, optionsOrAnnotation, options) {
			this.initDocumentChanges();
			if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
			let annotation;
			if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) annotation = optionsOrAnnotation;
			else options = optionsOrAnnotation;
			let operation;
			let id;
			if (annotation === void 0) operation = RenameFile.create(oldUri, newUri, options);
			else {
				id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
				operation = RenameFile.create(oldUri, newUri, options, id);
			}
			this._workspaceEdit.documentChanges.push(operation);
			if (id !== void 0) return id;
		}
		deleteFile(uri, optionsOrAnnotation, options) {
			this.initDocumentChanges();
			if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
			let annotation;
			if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) annotation = optionsOrAnnotation;
			else options = optionsOrAnnotation;
			let operation;
			let id;
			if (annotation === void 0) operation = DeleteFile.create(uri, options);
			else {
				id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
				operation = DeleteFile.create(uri, options, id);
			}
			this._workspaceEdit.documentChanges.push(operation);
			if (id !== void 0) return id;
		}
	};
	(function(TextDocumentIdentifier) {
		/**
		* Creates a new TextDocumentIdentifier literal.
		* @param uri The document's uri.
		*/
		function create(uri) {
			return { uri };
		}
		TextDocumentIdentifier.create = create;
		/**
		* Checks whether the given literal conforms to the {@link TextDocumentIdentifier} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri);
		}
		TextDocumentIdentifier.is = is;
	})(TextDocumentIdentifier || (TextDocumentIdentifier = {}));
	(function(VersionedTextDocumentIdentifier) {
		/**
		* Creates a new VersionedTextDocumentIdentifier literal.
		* @param uri The document's uri.
		* @param version The document's version.
		*/
		function create(uri, version) {
			return {
				uri,
				version
			};
		}
		VersionedTextDocumentIdentifier.create = create;
		/**
		* Checks whether the given literal conforms to the {@link VersionedTextDocumentIdentifier} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
		}
		VersionedTextDocumentIdentifier.is = is;
	})(VersionedTextDocumentIdentifier || (VersionedTextDocumentIdentifier = {}));
	(function(OptionalVersionedTextDocumentIdentifier) {
		/**
		* Creates a new OptionalVersionedTextDocumentIdentifier literal.
		* @param uri The document's uri.
		* @param version The document's version.
		*/
		function create(uri, version) {
			return {
				uri,
				version
			};
		}
		OptionalVersionedTextDocumentIdentifier.create = create;
		/**
		* Checks whether the given literal conforms to the {@link OptionalVersionedTextDocumentIdentifier} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
		}
		OptionalVersionedTextDocumentIdentifier.is = is;
	})(OptionalVersionedTextDocumentIdentifier || (OptionalVersionedTextDocumentIdentifier = {}));
	(function(LanguageKind) {
		LanguageKind.ABAP = "abap";
		LanguageKind.WindowsBat = "bat";
		LanguageKind.BibTeX = "bibtex";
		LanguageKind.Clojure = "clojure";
		LanguageKind.Coffeescript = "coffeescript";
		LanguageKind.C = "c";
		LanguageKind.CPP = "cpp";
		LanguageKind.CSharp = "csharp";
		LanguageKind.CSS = "css";
		/**
		* @since 3.18.0
		*/
		LanguageKind.D = "d";
		/**
		* @since 3.18.0
		*/
		LanguageKind.Delphi = "pascal";
		LanguageKind.Diff = "diff";
		LanguageKind.Dart = "dart";
		LanguageKind.Dockerfile = "dockerfile";
		LanguageKind.Elixir = "elixir";
		LanguageKind.Erlang = "erlang";
		LanguageKind.FSharp = "fsharp";
		LanguageKind.GitCommit = "git-commit";
		LanguageKind.GitRebase = "git-rebase";
		LanguageKind.Go = "go";
		LanguageKind.Groovy = "groovy";
		LanguageKind.Handlebars = "handlebars";
		LanguageKind.Haskell = "haskell";
		LanguageKind.HTML = "html";
		LanguageKind.Ini = "ini";
		LanguageKind.Java = "java";
		LanguageKind.JavaScript = "javascript";
		LanguageKind.JavaScriptReact = "javascriptreact";
		LanguageKind.JSON = "json";
		LanguageKind.LaTeX = "latex";
		LanguageKind.Less = "less";
		LanguageKind.Lua = "lua";
		LanguageKind.Makefile = "makefile";
		LanguageKind.Markdown = "markdown";
		LanguageKind.ObjectiveC = "objective-c";
		LanguageKind.ObjectiveCPP = "objective-cpp";
		/**
		* @since 3.18.0
		*/
		LanguageKind.Pascal = "pascal";
		LanguageKind.Perl = "perl";
		LanguageKind.Perl6 = "perl6";
		LanguageKind.PHP = "php";
		LanguageKind.Plaintext = "plaintext";
		LanguageKind.Powershell = "powershell";
		LanguageKind.Pug = "jade";
		LanguageKind.Python = "python";
		LanguageKind.R = "r";
		LanguageKind.Razor = "razor";
		LanguageKind.Ruby = "ruby";
		LanguageKind.Rust = "rust";
		LanguageKind.SCSS = "scss";
		LanguageKind.SASS = "sass";
		LanguageKind.Scala = "scala";
		LanguageKind.ShaderLab = "shaderlab";
		LanguageKind.ShellScript = "shellscript";
		LanguageKind.SQL = "sql";
		LanguageKind.Swift = "swift";
		LanguageKind.TypeScript = "typescript";
		LanguageKind.TypeScriptReact = "typescriptreact";
		LanguageKind.TeX = "tex";
		LanguageKind.VisualBasic = "vb";
		LanguageKind.XML = "xml";
		LanguageKind.XSL = "xsl";
		LanguageKind.YAML = "yaml";
	})(LanguageKind || (LanguageKind = {}));
	(function(TextDocumentItem) {
		/**
		* Creates a new TextDocumentItem literal.
		* @param uri The document's uri.
		* @param languageId The document's language identifier.
		* @param version The document's version number.
		* @param text The document's text.
		*/
		function create(uri, languageId, version, text) {
			return {
				uri,
				languageId,
				version,
				text
			};
		}
		TextDocumentItem.create = create;
		/**
		* Checks whether the given literal conforms to the {@link TextDocumentItem} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
		}
		TextDocumentItem.is = is;
	})(TextDocumentItem || (TextDocumentItem = {}));
	(function(MarkupKind) {
		/**
		* Plain text is supported as a content format
		*/
		MarkupKind.PlainText = "plaintext";
		/**
		* Markdown is supported as a content format
		*/
		MarkupKind.Markdown = "markdown";
		/**
		* Checks whether the given value is a value of the {@link MarkupKind} type.
		*/
		function is(value) {
			const candidate = value;
			return candidate === MarkupKind.PlainText || candidate === MarkupKind.Markdown;
		}
		MarkupKind.is = is;
	})(MarkupKind || (MarkupKind = {}));
	(function(MarkupContent) {
		/**
		* Checks whether the given value conforms to the {@link MarkupContent} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(value) && MarkupKind.is(candidate.kind) && Is.string(candidate.value);
		}
		MarkupContent.is = is;
	})(MarkupContent || (MarkupContent = {}));
	(function(CompletionItemKind) {
		CompletionItemKind.Text = 1;
		CompletionItemKind.Method = 2;
		CompletionItemKind.Function = 3;
		CompletionItemKind.Constructor = 4;
		CompletionItemKind.Field = 5;
		CompletionItemKind.Variable = 6;
		CompletionItemKind.Class = 7;
		CompletionItemKind.Interface = 8;
		CompletionItemKind.Module = 9;
		CompletionItemKind.Property = 10;
		CompletionItemKind.Unit = 11;
		CompletionItemKind.Value = 12;
		CompletionItemKind.Enum = 13;
		CompletionItemKind.Keyword = 14;
		CompletionItemKind.Snippet = 15;
		CompletionItemKind.Color = 16;
		CompletionItemKind.File = 17;
		CompletionItemKind.Reference = 18;
		CompletionItemKind.Folder = 19;
		CompletionItemKind.EnumMember = 20;
		CompletionItemKind.Constant = 21;
		CompletionItemKind.Struct = 22;
		CompletionItemKind.Event = 23;
		CompletionItemKind.Operator = 24;
		CompletionItemKind.TypeParameter = 25;
	})(CompletionItemKind || (CompletionItemKind = {}));
	(function(InsertTextFormat) {
		/**
		* The primary text to be inserted is treated as a plain string.
		*/
		InsertTextFormat.PlainText = 1;
		/**
		* The primary text to be inserted is treated as a snippet.
		*
		* A snippet can define tab stops and placeholders with `$1`, `$2`
		* and `${3:foo}`. `$0` defines the final tab stop, it defaults to
		* the end of the snippet. Placeholders with equal identifiers are linked,
		* that is typing in one will update others too.
		*
		* See also: https://microsoft.github.io/language-server-protocol/specifications/specification-current/#snippet_syntax
		*/
		InsertTextFormat.Snippet = 2;
	})(InsertTextFormat || (InsertTextFormat = {}));
	(function(CompletionItemTag) {
		/**
		* Render a completion as obsolete, usually using a strike-out.
		*/
		CompletionItemTag.Deprecated = 1;
	})(CompletionItemTag || (CompletionItemTag = {}));
	(function(InsertReplaceEdit) {
		/**
		* Creates a new insert / replace edit
		*/
		function create(newText, insert, replace) {
			return {
				newText,
				insert,
				replace
			};
		}
		InsertReplaceEdit.create = create;
		/**
		* Checks whether the given literal conforms to the {@link InsertReplaceEdit} interface.
		*/
		function is(value) {
			const candidate = value;
			return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
		}
		InsertReplaceEdit.is = is;
	})(InsertReplaceEdit || (InsertReplaceEdit = {}));
	(function(InsertTextMode) {
		/**
		* The insertion or replace strings is taken as it is. If the
		* value is multi line the lines below the cursor will be
		* inserted using the indentation defined in the string value.
		* The client will not apply any kind of adjustments to the
		* string.
		*/
		InsertTextMode.asIs = 1;
		/**
		* The editor adjusts leading whitespace of new lines so that
		* they match the indentation up to the cursor of the line for
		* which the item is accepted.
		*
		* Consider a line like this: <2tabs><cursor><3tabs>foo. Accepting a
		* multi line completion item is indented using 2 tabs and all
		* following lines inserted will be indented using 2 tabs as well.
		*/
		InsertTextMode.adjustIndentation = 2;
	})(InsertTextMode || (InsertTextMode = {}));
	(function(ApplyKind) {
		/**
		* The value from the individual item (if provided and not `null`) will be
		* used instead of the default.
		*/
		ApplyKind.Replace = 1;
		/**
		* The value from the item will be merged with the default.
		*
		* The specific rules for mergeing values are defined against each field
		* that supports merging.
		*/
		ApplyKind.Merge = 2;
	})(ApplyKind || (ApplyKind = {}));
	(function(CompletionItemLabelDetails) {
		function is(value) {
			const candidate = value;
			return candidate && (Is.string(candidate.detail) || candidate.detail === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
		}
		CompletionItemLabelDetails.is = is;
	})(CompletionItemLabelDetails || (CompletionItemLabelDetails = {}));
	(function(CompletionItem) {
		/**
		* Create a completion item and seed it with a label.
		* @param label The completion item's label
		*/
		function create(label) {
			return { label };
		}
		CompletionItem.create = create;
	})(CompletionItem || (CompletionItem = {}));
	(function(CompletionList) {
		/**
		* Creates a new completion list.
		*
		* @param items The completion items.
		* @param isIncomplete The list is not complete.
		*/
		function create(items, isIncomplete) {
			return {
				items: items ? items : [],
				isIncomplete: !!isIncomplete
			};
		}
		CompletionList.create = create;
	})(CompletionList || (CompletionList = {}));
	(function(MarkedString) {
		/**
		* Creates a marked string from plain text.
		*
		* @param plainText The plain text.
		*/
		function fromPlainText(plainText) {
			return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
		}
		MarkedString.fromPlainText = fromPlainText;
		/**
		* Checks whether the given value conforms to the {@link MarkedString} type.
		*/
		function is(value) {
			const candidate = value;
			return Is.string(candidate) || Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value);
		}
		MarkedString.is = is;
	})(MarkedString || (MarkedString = {}));
	(function(Hover) {
		/**
		* Checks whether the given value conforms to the {@link Hover} interface.
		*/
		function is(value) {
			const candidate = value;
			return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) || MarkedString.is(candidate.contents) || Is.typedArray(candidate.contents, MarkedString.is)) && (value.range === void 0 || Range.is(value.range));
		}
		Hover.is = is;
	})(Hover || (Hover = {}));
	(function(ParameterInformation) {
		/**
		* Creates a new parameter information literal.
		*
		* @param label A label string.
		* @param documentation A doc string.
		*/
		function create(label, documentation) {
			return documentation ? {
				label,
				documentation
			} : { label };
		}
		ParameterInformation.create = create;
	})(ParameterInformation || (ParameterInformation = {}));
	(function(SignatureInformation) {
		function create(label, documentation, ...parameters) {
			const result = { label };
			if (Is.defined(documentation)) result.documentation = documentation;
			if (Is.defined(parameters)) result.parameters = parameters;
			else result.parameters = [];
			return result;
		}
		SignatureInformation.create = create;
	})(SignatureInformation || (SignatureInformation = {}));
	(function(DocumentHighlightKind) {
		/**
		* A textual occurrence.
		*/
		DocumentHighlightKind.Text = 1;
		/**
		* Read-access of a symbol, like reading a variable.
		*/
		DocumentHighlightKind.Read = 2;
		/**
		* Write-access of a symbol, like writing to a variable.
		*/
		DocumentHighlightKind.Write = 3;
	})(DocumentHighlightKind || (DocumentHighlightKind = {}));
	(function(DocumentHighlight) {
		/**
		* Create a DocumentHighlight object.
		* @param range The range the highlight applies to.
		* @param kind The highlight kind
		*/
		function create(range, kind) {
			const result = { range };
			if (Is.number(kind)) result.kind = kind;
			return result;
		}
		DocumentHighlight.create = create;
	})(DocumentHighlight || (DocumentHighlight = {}));
	(function(SymbolKind) {
		SymbolKind.File = 1;
		SymbolKind.Module = 2;
		SymbolKind.Namespace = 3;
		SymbolKind.Package = 4;
		SymbolKind.Class = 5;
		SymbolKind.Method = 6;
		SymbolKind.Property = 7;
		SymbolKind.Field = 8;
		SymbolKind.Constructor = 9;
		SymbolKind.Enum = 10;
		SymbolKind.Interface = 11;
		SymbolKind.Function = 12;
		SymbolKind.Variable = 13;
		SymbolKind.Constant = 14;
		SymbolKind.String = 15;
		SymbolKind.Number = 16;
		SymbolKind.Boolean = 17;
		SymbolKind.Array = 18;
		SymbolKind.Object = 19;
		SymbolKind.Key = 20;
		SymbolKind.Null = 21;
		SymbolKind.EnumMember = 22;
		SymbolKind.Struct = 23;
		SymbolKind.Event = 24;
		SymbolKind.Operator = 25;
		SymbolKind.TypeParameter = 26;
	})(SymbolKind || (SymbolKind = {}));
	(function(SymbolTag) {
		/**
		* Render a symbol as obsolete, usually using a strike-out.
		*/
		SymbolTag.Deprecated = 1;
	})(SymbolTag || (SymbolTag = {}));
	(function(SymbolInformation) {
		/**
		* Creates a new symbol information literal.
		*
		* @param name The name of the symbol.
		* @param kind The kind of the symbol.
		* @param range The range of the location of the symbol.
		* @param uri The resource of the location of symbol.
		* @param containerName The name of the symbol containing the symbol.
		*/
		function create(name, kind, range, uri, containerName) {
			const result = {
				name,
				kind,
				location: {
					uri,
					range
				}
			};
			if (containerName) result.containerName = containerName;
			return result;
		}
		SymbolInformation.create = create;
	})(SymbolInformation || (SymbolInformation = {}));
	(function(WorkspaceSymbol) {
		/**
		* Create a new workspace symbol.
		*
		* @param name The name of the symbol.
		* @param kind The kind of the symbol.
		* @param uri The resource of the location of the symbol.
		* @param range An options range of the location.
		* @returns A WorkspaceSymbol.
		*/
		function create(name, kind, uri, range) {
			return range !== void 0 ? {
				name,
				kind,
				location: {
					uri,
					range
				}
			} : {
				name,
				kind,
				location: { uri }
			};
		}
		WorkspaceSymbol.create = create;
	})(WorkspaceSymbol || (WorkspaceSymbol = {}));
	(function(DocumentSymbol) {
		/**
		* Creates a new symbol information literal.
		*
		* @param name The name of the symbol.
		* @param detail The detail of the symbol.
		* @param kind The kind of the symbol.
		* @param range The range of the symbol.
		* @param selectionRange The selectionRange of the symbol.
		* @param children Children of the symbol.
		*/
		function create(name, detail, kind, range, selectionRange, children) {
			const result = {
				name,
				detail,
				kind,
				range,
				selectionRange
			};
			if (children !== void 0) result.children = children;
			return result;
		}
		DocumentSymbol.create = create;
		/**
		* Checks whether the given literal conforms to the {@link DocumentSymbol} interface.
		*/
		function is(value) {
			const candidate = value;
			return candidate && Is.string(candidate.name) && Is.number(candidate.kind) && Range.is(candidate.range) && Range.is(candidate.selectionRange) && (candidate.detail === void 0 || Is.string(candidate.detail)) && (candidate.deprecated === void 0 || Is.boolean(candidate.deprecated)) && (candidate.children === void 0 || Array.isArray(candidate.children)) && (candidate.tags === void 0 || Array.isArray(candidate.tags));
		}
		DocumentSymbol.is = is;
	})(DocumentSymbol || (DocumentSymbol = {}));
	(function(CodeActionKind) {
		/**
		* Empty kind.
		*/
		CodeActionKind.Empty = "";
		/**
		* Base kind for quickfix actions: 'quickfix'
		*/
		CodeActionKind.QuickFix = "quickfix";
		/**
		* Base kind for refactoring actions: 'refactor'
		*/
		CodeActionKind.Refactor = "refactor";
		/**
		* Base kind for refactoring extraction actions: 'refactor.extract'
		*
		* Example extract actions:
		*
		* - Extract method
		* - Extract function
		* - Extract variable
		* - Extract interface from class
		* - ...
		*/
		CodeActionKind.RefactorExtract = "refactor.extract";
		/**
		* Base kind for refactoring inline actions: 'refactor.inline'
		*
		* Example inline actions:
		*
		* - Inline function
		* - Inline variable
		* - Inline constant
		* - ...
		*/
		CodeActionKind.RefactorInline = "refactor.inline";
		/**
		* Base kind for refactoring move actions: `refactor.move`
		*
		* Example move actions:
		*
		* - Move a function to a new file
		* - Move a property between classes
		* - Move method to base class
		* - ...
		*
		* @since 3.18.0
		*/
		CodeActionKind.RefactorMove = "refactor.move";
		/**
		* Base kind for refactoring rewrite actions: 'refactor.rewrite'
		*
		* Example rewrite actions:
		*
		* - Convert JavaScript function to class
		* - Add or remove parameter
		* - Encapsulate field
		* - Make method static
		* - Move method to base class
		* - ...
		*/
		CodeActionKind.RefactorRewrite = "refactor.rewrite";
		/**
		* Base kind for source actions: `source`
		*
		* Source code actions apply to the entire file.
		*/
		CodeActionKind.Source = "source";
		/**
		* Base kind for an organize imports source action: `source.organizeImports`
		*/
		CodeActionKind.SourceOrganizeImports = "source.organizeImports";
		/**
		* Base kind for auto-fix source actions: `source.fixAll`.
		*
		* Fix all actions automatically fix errors that have a clear fix that do not require user input.
		* They should not suppress errors or perform unsafe fixes such as generating new types or classes.
		*
		* @since 3.15.0
		*/
		CodeActionKind.SourceFixAll = "source.fixAll";
		/**
		* Base kind for all code actions applying to the entire notebook's scope. CodeActionKinds using
		* this should always begin with `notebook.`
		*
		* @since 3.18.0
		*/
		CodeActionKind.Notebook = "notebook";
	})(CodeActionKind || (CodeActionKind = {}));
	(function(CodeActionTriggerKind) {
		/**
		* Code actions were explicitly requested by the user or by an extension.
		*/
		CodeActionTriggerKind.Invoked = 1;
		/**
		* Code actions were requested automatically.
		*
		* This typically happens when current selection in a file changes, but can
		* also be triggered when file content changes.
		*/
		CodeActionTriggerKind.Automatic = 2;
	})(CodeActionTriggerKind || (CodeActionTriggerKind = {}));
	(function(CodeActionContext) {
		/**
		* Creates a new CodeActionContext literal.
		*/
		function create(diagnostics, only, triggerKind) {
			const result = { diagnostics };
			if (only !== void 0 && only !== null) result.only = only;
			if (triggerKind !== void 0 && triggerKind !== null) result.triggerKind = triggerKind;
			return result;
		}
		CodeActionContext.create = create;
		/**
		* Checks whether the given literal conforms to the {@link CodeActionContext} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is) && (candidate.only === void 0 || Is.typedArray(candidate.only, Is.string)) && (candidate.triggerKind === void 0 || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
		}
		CodeActionContext.is = is;
	})(CodeActionContext || (CodeActionContext = {}));
	(function(CodeActionTag) {
		/**
		* Marks the code action as LLM-generated.
		*/
		CodeActionTag.LLMGenerated = 1;
		/**
		* Checks whether the given literal conforms to the {@link CodeActionTag} interface.
		*/
		function is(value) {
			return Is.defined(value) && value === CodeActionTag.LLMGenerated;
		}
		CodeActionTag.is = is;
	})(CodeActionTag || (CodeActionTag = {}));
	(function(CodeAction) {
		function create(title, kindOrCommandOrEdit, kind) {
			const result = { title };
			let checkKind = true;
			if (typeof kindOrCommandOrEdit === "string") {
				checkKind = false;
				result.kind = kindOrCommandOrEdit;
			} else if (Command.is(kindOrCommandOrEdit)) result.command = kindOrCommandOrEdit;
			else result.edit = kindOrCommandOrEdit;
			if (checkKind && kind !== void 0) result.kind = kind;
			return result;
		}
		CodeAction.create = create;
		function is(value) {
			const candidate = value;
			return candidate && Is.string(candidate.title) && (candidate.diagnostics === void 0 || Is.typedArray(candidate.diagnostics, Diagnostic.is)) && (candidate.kind === void 0 || Is.string(candidate.kind)) && (candidate.edit !== void 0 || candidate.command !== void 0) && (candidate.command === void 0 || Command.is(candidate.command)) && (candidate.isPreferred === void 0 || Is.boolean(candidate.isPreferred)) && (candidate.edit === void 0 || WorkspaceEdit.is(candidate.edit)) && (candidate.tags === void 0 || Is.typedArray(candidate.tags, CodeActionTag.is));
		}
		CodeAction.is = is;
	})(CodeAction || (CodeAction = {}));
	(function(CodeLens) {
		/**
		* Creates a new CodeLens literal.
		*/
		function create(range, data) {
			const result = { range };
			if (Is.defined(data)) result.data = data;
			return result;
		}
		CodeLens.create = create;
		/**
		* Checks whether the given literal conforms to the {@link CodeLens} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
		}
		CodeLens.is = is;
	})(CodeLens || (CodeLens = {}));
	(function(FormattingOptions) {
		/**
		* Creates a new FormattingOptions literal.
		*/
		function create(tabSize, insertSpaces) {
			return {
				tabSize,
				insertSpaces
			};
		}
		FormattingOptions.create = create;
		/**
		* Checks whether the given literal conforms to the {@link FormattingOptions} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
		}
		FormattingOptions.is = is;
	})(FormattingOptions || (FormattingOptions = {}));
	(function(DocumentLink) {
		/**
		* Creates a new DocumentLink literal.
		*/
		function create(range, target, data) {
			return {
				range,
				target,
				data
			};
		}
		DocumentLink.create = create;
		/**
		* Checks whether the given literal conforms to the {@link DocumentLink} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
		}
		DocumentLink.is = is;
	})(DocumentLink || (DocumentLink = {}));
	(function(SelectionRange) {
		/**
		* Creates a new SelectionRange
		* @param range the range.
		* @param parent an optional parent.
		*/
		function create(range, parent) {
			return {
				range,
				parent
			};
		}
		SelectionRange.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === void 0 || SelectionRange.is(candidate.parent));
		}
		SelectionRange.is = is;
	})(SelectionRange || (SelectionRange = {}));
	(function(SemanticTokenTypes) {
		SemanticTokenTypes["namespace"] = "namespace";
		/**
		* Represents a generic type. Acts as a fallback for types which can't be mapped to
		* a specific type like class or enum.
		*/
		SemanticTokenTypes["type"] = "type";
		SemanticTokenTypes["class"] = "class";
		SemanticTokenTypes["enum"] = "enum";
		SemanticTokenTypes["interface"] = "interface";
		SemanticTokenTypes["struct"] = "struct";
		SemanticTokenTypes["typeParameter"] = "typeParameter";
		SemanticTokenTypes["parameter"] = "parameter";
		SemanticTokenTypes["variable"] = "variable";
		SemanticTokenTypes["property"] = "property";
		SemanticTokenTypes["enumMember"] = "enumMember";
		SemanticTokenTypes["event"] = "event";
		SemanticTokenTypes["function"] = "function";
		SemanticTokenTypes["method"] = "method";
		SemanticTokenTypes["macro"] = "macro";
		SemanticTokenTypes["keyword"] = "keyword";
		SemanticTokenTypes["modifier"] = "modifier";
		SemanticTokenTypes["comment"] = "comment";
		SemanticTokenTypes["string"] = "string";
		SemanticTokenTypes["number"] = "number";
		SemanticTokenTypes["regexp"] = "regexp";
		SemanticTokenTypes["operator"] = "operator";
		/**
		* @since 3.17.0
		*/
		SemanticTokenTypes["decorator"] = "decorator";
		/**
		* @since 3.18.0
		*/
		SemanticTokenTypes["label"] = "label";
	})(SemanticTokenTypes || (SemanticTokenTypes = {}));
	(function(SemanticTokenModifiers) {
		SemanticTokenModifiers["declaration"] = "declaration";
		SemanticTokenModifiers["definition"] = "definition";
		SemanticTokenModifiers["readonly"] = "readonly";
		SemanticTokenModifiers["static"] = "static";
		SemanticTokenModifiers["deprecated"] = "deprecated";
		SemanticTokenModifiers["abstract"] = "abstract";
		SemanticTokenModifiers["async"] = "async";
		SemanticTokenModifiers["modification"] = "modification";
		SemanticTokenModifiers["documentation"] = "documentation";
		SemanticTokenModifiers["defaultLibrary"] = "defaultLibrary";
	})(SemanticTokenModifiers || (SemanticTokenModifiers = {}));
	(function(SemanticTokens) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && (candidate.resultId === void 0 || typeof candidate.resultId === "string") && Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] === "number");
		}
		SemanticTokens.is = is;
	})(SemanticTokens || (SemanticTokens = {}));
	(function(InlineValueText) {
		/**
		* Creates a new InlineValueText literal.
		*/
		function create(range, text) {
			return {
				range,
				text
			};
		}
		InlineValueText.create = create;
		function is(value) {
			const candidate = value;
			return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
		}
		InlineValueText.is = is;
	})(InlineValueText || (InlineValueText = {}));
	(function(InlineValueVariableLookup) {
		/**
		* Creates a new InlineValueText literal.
		*/
		function create(range, variableName, caseSensitiveLookup) {
			return {
				range,
				variableName,
				caseSensitiveLookup
			};
		}
		InlineValueVariableLookup.create = create;
		function is(value) {
			const candidate = value;
			return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup) && (Is.string(candidate.variableName) || candidate.variableName === void 0);
		}
		InlineValueVariableLookup.is = is;
	})(InlineValueVariableLookup || (InlineValueVariableLookup = {}));
	(function(InlineValueEvaluatableExpression) {
		/**
		* Creates a new InlineValueEvaluatableExpression literal.
		*/
		function create(range, expression) {
			return {
				range,
				expression
			};
		}
		InlineValueEvaluatableExpression.create = create;
		function is(value) {
			const candidate = value;
			return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && (Is.string(candidate.expression) || candidate.expression === void 0);
		}
		InlineValueEvaluatableExpression.is = is;
	})(InlineValueEvaluatableExpression || (InlineValueEvaluatableExpression = {}));
	(function(InlineValueContext) {
		/**
		* Creates a new InlineValueContext literal.
		*/
		function create(frameId, stoppedLocation) {
			return {
				frameId,
				stoppedLocation
			};
		}
		InlineValueContext.create = create;
		/**
		* Checks whether the given literal conforms to the {@link InlineValueContext} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Range.is(value.stoppedLocation);
		}
		InlineValueContext.is = is;
	})(InlineValueContext || (InlineValueContext = {}));
	(function(InlayHintKind) {
		/**
		* An inlay hint that for a type annotation.
		*/
		InlayHintKind.Type = 1;
		/**
		* An inlay hint that is for a parameter.
		*/
		InlayHintKind.Parameter = 2;
		function is(value) {
			return value === 1 || value === 2;
		}
		InlayHintKind.is = is;
	})(InlayHintKind || (InlayHintKind = {}));
	(function(InlayHintLabelPart) {
		function create(value) {
			return { value };
		}
		InlayHintLabelPart.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.location === void 0 || Location.is(candidate.location)) && (candidate.command === void 0 || Command.is(candidate.command));
		}
		InlayHintLabelPart.is = is;
	})(InlayHintLabelPart || (InlayHintLabelPart = {}));
	(function(InlayHint) {
		function create(position, label, kind) {
			const result = {
				position,
				label
			};
			if (kind !== void 0) result.kind = kind;
			return result;
		}
		InlayHint.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Position.is(candidate.position) && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is)) && (candidate.kind === void 0 || InlayHintKind.is(candidate.kind)) && candidate.textEdits === void 0 || Is.typedArray(candidate.textEdits, TextEdit.is) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.paddingLeft === void 0 || Is.boolean(candidate.paddingLeft)) && (candidate.paddingRight === void 0 || Is.boolean(candidate.paddingRight));
		}
		InlayHint.is = is;
	})(InlayHint || (InlayHint = {}));
	(function(StringValue) {
		function createSnippet(value) {
			return {
				kind: "snippet",
				value
			};
		}
		StringValue.createSnippet = createSnippet;
		function isSnippet(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && candidate.kind === "snippet" && Is.string(candidate.value);
		}
		StringValue.isSnippet = isSnippet;
	})(StringValue || (StringValue = {}));
	(function(InlineCompletionItem) {
		function create(insertText, filterText, range, command) {
			return {
				insertText,
				filterText,
				range,
				command
			};
		}
		InlineCompletionItem.create = create;
	})(InlineCompletionItem || (InlineCompletionItem = {}));
	(function(InlineCompletionList) {
		function create(items) {
			return { items };
		}
		InlineCompletionList.create = create;
	})(InlineCompletionList || (InlineCompletionList = {}));
	(function(InlineCompletionTriggerKind) {
		/**
		* Completion was triggered explicitly by a user gesture.
		*/
		InlineCompletionTriggerKind.Invoked = 1;
		/**
		* Completion was triggered automatically while editing.
		*/
		InlineCompletionTriggerKind.Automatic = 2;
	})(InlineCompletionTriggerKind || (InlineCompletionTriggerKind = {}));
	(function(SelectedCompletionInfo) {
		function create(range, text) {
			return {
				range,
				text
			};
		}
		SelectedCompletionInfo.create = create;
	})(SelectedCompletionInfo || (SelectedCompletionInfo = {}));
	(function(InlineCompletionContext) {
		function create(triggerKind, selectedCompletionInfo) {
			return {
				triggerKind,
				selectedCompletionInfo
			};
		}
		InlineCompletionContext.create = create;
	})(InlineCompletionContext || (InlineCompletionContext = {}));
	(function(WorkspaceFolder) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
		}
		WorkspaceFolder.is = is;
	})(WorkspaceFolder || (WorkspaceFolder = {}));
	EOL = [
		"\n",
		"\r\n",
		"\r"
	];
	(function(TextDocument) {
		/**
		* Creates a new ITextDocument literal from the given uri and content.
		* @param uri The document's uri.
		* @param languageId The document's language Id.
		* @param version The document's version.
		* @param content The document's content.
		*/
		function create(uri, languageId, version, content) {
			return new FullTextDocument(uri, languageId, version, content);
		}
		TextDocument.create = create;
		/**
		* Checks whether the given literal conforms to the {@link ITextDocument} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount) && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
		}
		TextDocument.is = is;
		function applyEdits(document, edits) {
			let text = document.getText();
			const sortedEdits = mergeSort(edits, (a, b) => {
				const diff = a.range.start.line - b.range.start.line;
				if (diff === 0) return a.range.start.character - b.range.start.character;
				return diff;
			});
			let lastModifiedOffset = text.length;
			for (let i = sortedEdits.length - 1; i >= 0; i--) {
				const e = sortedEdits[i];
				const startOffset = document.offsetAt(e.range.start);
				const endOffset = document.offsetAt(e.range.end);
				if (endOffset <= lastModifiedOffset) text = text.substring(0, startOffset) + e.newText + text.substring(endOffset, text.length);
				else throw new Error("Overlapping edit");
				lastModifiedOffset = startOffset;
			}
			return text;
		}
		TextDocument.applyEdits = applyEdits;
		function mergeSort(data, compare) {
			if (data.length <= 1) return data;
			const p = data.length / 2 | 0;
			const left = data.slice(0, p);
			const right = data.slice(p);
			mergeSort(left, compare);
			mergeSort(right, compare);
			let leftIdx = 0;
			let rightIdx = 0;
			let i = 0;
			while (leftIdx < left.length && rightIdx < right.length) if (compare(left[leftIdx], right[rightIdx]) <= 0) data[i++] = left[leftIdx++];
			else data[i++] = right[rightIdx++];
			while (leftIdx < left.length) data[i++] = left[leftIdx++];
			while (rightIdx < right.length) data[i++] = right[rightIdx++];
			return data;
		}
	})(TextDocument || (TextDocument = {}));
	FullTextDocument = class {
		constructor(uri, languageId, version, content) {
			this._uri = uri;
			this._languageId = languageId;
			this._version = version;
			this._content = content;
			this._lineOffsets = void 0;
		}
		get uri() {
			return this._uri;
		}
		get languageId() {
			return this._languageId;
		}
		get version() {
			return this._version;
		}
		getText(range) {
			if (range) {
				const start = this.offsetAt(range.start);
				const end = this.offsetAt(range.end);
				return this._content.substring(start, end);
			}
			return this._content;
		}
		update(event, version) {
			this._content = event.text;
			this._version = version;
			this._lineOffsets = void 0;
		}
		getLineOffsets() {
			if (this._lineOffsets === void 0) {
				const lineOffsets = [];
				const text = this._content;
				let isLineStart = true;
				for (let i = 0; i < text.length; i++) {
					if (isLineStart) {
						lineOffsets.push(i);
						isLineStart = false;
					}
					const ch = text.charAt(i);
					isLineStart = ch === "\r" || ch === "\n";
					if (ch === "\r" && i + 1 < text.length && text.charAt(i + 1) === "\n") i++;
				}
				if (isLineStart && text.length > 0) lineOffsets.push(text.length);
				this._lineOffsets = lineOffsets;
			}
			return this._lineOffsets;
		}
		positionAt(offset) {
			offset = Math.max(Math.min(offset, this._content.length), 0);
			const lineOffsets = this.getLineOffsets();
			let low = 0, high = lineOffsets.length;
			if (high === 0) return Position.create(0, offset);
			while (low < high) {
				const mid = Math.floor((low + high) / 2);
				if (lineOffsets[mid] > offset) high = mid;
				else low = mid + 1;
			}
			const line = low - 1;
			return Position.create(line, offset - lineOffsets[line]);
		}
		offsetAt(position) {
			const lineOffsets = this.getLineOffsets();
			if (position.line >= lineOffsets.length) return this._content.length;
			else if (position.line < 0) return 0;
			const lineOffset = lineOffsets[position.line];
			const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
			return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
		}
		get lineCount() {
			return this.getLineOffsets().length;
		}
	};
	(function(Is) {
		const toString = Object.prototype.toString;
		function defined(value) {
			return typeof value !== "undefined";
		}
		Is.defined = defined;
		function undefined(value) {
			return typeof value === "undefined";
		}
		Is.undefined = undefined;
		function boolean(value) {
			return value === true || value === false;
		}
		Is.boolean = boolean;
		function string(value) {
			return toString.call(value) === "[object String]";
		}
		Is.string = string;
		function number(value) {
			return toString.call(value) === "[object Number]";
		}
		Is.number = number;
		function numberRange(value, min, max) {
			return toString.call(value) === "[object Number]" && min <= value && value <= max;
		}
		Is.numberRange = numberRange;
		function integer(value) {
			return toString.call(value) === "[object Number]" && -2147483648 <= value && value <= 2147483647;
		}
		Is.integer = integer;
		function uinteger(value) {
			return toString.call(value) === "[object Number]" && 0 <= value && value <= 2147483647;
		}
		Is.uinteger = uinteger;
		function func(value) {
			return toString.call(value) === "[object Function]";
		}
		Is.func = func;
		function objectLiteral(value) {
			return value !== null && typeof value === "object";
		}
		Is.objectLiteral = objectLiteral;
		function typedArray(value, check) {
			return Array.isArray(value) && value.every(check);
		}
		Is.typedArray = typedArray;
	})(Is || (Is = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/messages.js
var require_messages = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CM = exports.ProtocolNotificationType = exports.ProtocolNotificationType0 = exports.ProtocolRequestType = exports.ProtocolRequestType0 = exports.RegistrationType = exports.MessageDirection = void 0;
	const vscode_jsonrpc_1 = require_api$1();
	var MessageDirection;
	(function(MessageDirection) {
		MessageDirection["clientToServer"] = "clientToServer";
		MessageDirection["serverToClient"] = "serverToClient";
		MessageDirection["both"] = "both";
	})(MessageDirection || (exports.MessageDirection = MessageDirection = {}));
	var RegistrationType = class {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		____;
		method;
		constructor(method) {
			this.method = method;
		}
	};
	exports.RegistrationType = RegistrationType;
	var ProtocolRequestType0 = class extends vscode_jsonrpc_1.RequestType0 {
		/**
		* Clients must not use these properties. They are here to ensure correct typing.
		* in TypeScript
		*/
		__;
		___;
		____;
		_pr;
		constructor(method) {
			super(method);
		}
	};
	exports.ProtocolRequestType0 = ProtocolRequestType0;
	var ProtocolRequestType = class extends vscode_jsonrpc_1.RequestType {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		__;
		___;
		____;
		_pr;
		constructor(method) {
			super(method, vscode_jsonrpc_1.ParameterStructures.byName);
		}
	};
	exports.ProtocolRequestType = ProtocolRequestType;
	var ProtocolNotificationType0 = class extends vscode_jsonrpc_1.NotificationType0 {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		___;
		____;
		constructor(method) {
			super(method);
		}
	};
	exports.ProtocolNotificationType0 = ProtocolNotificationType0;
	var ProtocolNotificationType = class extends vscode_jsonrpc_1.NotificationType {
		/**
		* Clients must not use this property. It is here to ensure correct typing.
		*/
		___;
		____;
		constructor(method) {
			super(method, vscode_jsonrpc_1.ParameterStructures.byName);
		}
	};
	exports.ProtocolNotificationType = ProtocolNotificationType;
	var CM;
	(function(CM) {
		function create(client, server) {
			return {
				client,
				server
			};
		}
		CM.create = create;
	})(CM || (exports.CM = CM = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/utils/is.js
var require_is = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.boolean = boolean;
	exports.string = string;
	exports.number = number;
	exports.error = error;
	exports.func = func;
	exports.array = array;
	exports.stringArray = stringArray;
	exports.typedArray = typedArray;
	exports.objectLiteral = objectLiteral;
	function boolean(value) {
		return value === true || value === false;
	}
	function string(value) {
		return typeof value === "string" || value instanceof String;
	}
	function number(value) {
		return typeof value === "number" || value instanceof Number;
	}
	function error(value) {
		return value instanceof Error;
	}
	function func(value) {
		return typeof value === "function";
	}
	function array(value) {
		return Array.isArray(value);
	}
	function stringArray(value) {
		return array(value) && value.every((elem) => string(elem));
	}
	function typedArray(value, check) {
		return Array.isArray(value) && value.every(check);
	}
	function objectLiteral(value) {
		return value !== null && typeof value === "object";
	}
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.implementation.js
var require_protocol_implementation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ImplementationRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to resolve the implementation locations of a symbol at a given text
	* document position. The request's parameter is of type {@link TextDocumentPositionParams}
	* the response is of type {@link Definition} or a Thenable that resolves to such.
	*/
	var ImplementationRequest;
	(function(ImplementationRequest) {
		ImplementationRequest.method = "textDocument/implementation";
		ImplementationRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		ImplementationRequest.type = new messages_1.ProtocolRequestType(ImplementationRequest.method);
		ImplementationRequest.capabilities = messages_1.CM.create("textDocument.implementation", "implementationProvider");
	})(ImplementationRequest || (exports.ImplementationRequest = ImplementationRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.typeDefinition.js
var require_protocol_typeDefinition = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TypeDefinitionRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to resolve the type definition locations of a symbol at a given text
	* document position. The request's parameter is of type {@link TextDocumentPositionParams}
	* the response is of type {@link Definition} or a Thenable that resolves to such.
	*/
	var TypeDefinitionRequest;
	(function(TypeDefinitionRequest) {
		TypeDefinitionRequest.method = "textDocument/typeDefinition";
		TypeDefinitionRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		TypeDefinitionRequest.type = new messages_1.ProtocolRequestType(TypeDefinitionRequest.method);
		TypeDefinitionRequest.capabilities = messages_1.CM.create("textDocument.typeDefinition", "typeDefinitionProvider");
	})(TypeDefinitionRequest || (exports.TypeDefinitionRequest = TypeDefinitionRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.workspaceFolder.js
var require_protocol_workspaceFolder = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DidChangeWorkspaceFoldersNotification = exports.WorkspaceFoldersRequest = void 0;
	const messages_1 = require_messages();
	/**
	* The `workspace/workspaceFolders` is sent from the server to the client to fetch the open workspace folders.
	*/
	var WorkspaceFoldersRequest;
	(function(WorkspaceFoldersRequest) {
		WorkspaceFoldersRequest.method = "workspace/workspaceFolders";
		WorkspaceFoldersRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		WorkspaceFoldersRequest.type = new messages_1.ProtocolRequestType0(WorkspaceFoldersRequest.method);
		WorkspaceFoldersRequest.capabilities = messages_1.CM.create("workspace.workspaceFolders", "workspace.workspaceFolders");
	})(WorkspaceFoldersRequest || (exports.WorkspaceFoldersRequest = WorkspaceFoldersRequest = {}));
	/**
	* The `workspace/didChangeWorkspaceFolders` notification is sent from the client to the server when the workspace
	* folder configuration changes.
	*/
	var DidChangeWorkspaceFoldersNotification;
	(function(DidChangeWorkspaceFoldersNotification) {
		DidChangeWorkspaceFoldersNotification.method = "workspace/didChangeWorkspaceFolders";
		DidChangeWorkspaceFoldersNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidChangeWorkspaceFoldersNotification.type = new messages_1.ProtocolNotificationType(DidChangeWorkspaceFoldersNotification.method);
		DidChangeWorkspaceFoldersNotification.capabilities = messages_1.CM.create(void 0, "workspace.workspaceFolders.changeNotifications");
	})(DidChangeWorkspaceFoldersNotification || (exports.DidChangeWorkspaceFoldersNotification = DidChangeWorkspaceFoldersNotification = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.configuration.js
var require_protocol_configuration = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ConfigurationRequest = void 0;
	const messages_1 = require_messages();
	/**
	* The 'workspace/configuration' request is sent from the server to the client to fetch a certain
	* configuration setting.
	*
	* This pull model replaces the old push model were the client signaled configuration change via an
	* event. If the server still needs to react to configuration changes (since the server caches the
	* result of `workspace/configuration` requests) the server should register for an empty configuration
	* change event and empty the cache if such an event is received.
	*/
	var ConfigurationRequest;
	(function(ConfigurationRequest) {
		ConfigurationRequest.method = "workspace/configuration";
		ConfigurationRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		ConfigurationRequest.type = new messages_1.ProtocolRequestType(ConfigurationRequest.method);
		ConfigurationRequest.capabilities = messages_1.CM.create("workspace.configuration", void 0);
	})(ConfigurationRequest || (exports.ConfigurationRequest = ConfigurationRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.colorProvider.js
var require_protocol_colorProvider = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ColorPresentationRequest = exports.DocumentColorRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to list all color symbols found in a given text document. The request's
	* parameter is of type {@link DocumentColorParams} the
	* response is of type {@link ColorInformation ColorInformation[]} or a Thenable
	* that resolves to such.
	*/
	var DocumentColorRequest;
	(function(DocumentColorRequest) {
		DocumentColorRequest.method = "textDocument/documentColor";
		DocumentColorRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DocumentColorRequest.type = new messages_1.ProtocolRequestType(DocumentColorRequest.method);
		DocumentColorRequest.capabilities = messages_1.CM.create("textDocument.colorProvider", "colorProvider");
	})(DocumentColorRequest || (exports.DocumentColorRequest = DocumentColorRequest = {}));
	/**
	* A request to list all presentation for a color. The request's
	* parameter is of type {@link ColorPresentationParams} the
	* response is of type {@link ColorPresentation ColorPresentation[]} or a Thenable
	* that resolves to such.
	*/
	var ColorPresentationRequest;
	(function(ColorPresentationRequest) {
		ColorPresentationRequest.method = "textDocument/colorPresentation";
		ColorPresentationRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		ColorPresentationRequest.type = new messages_1.ProtocolRequestType(ColorPresentationRequest.method);
		ColorPresentationRequest.capabilities = messages_1.CM.create("textDocument.colorProvider", "colorProvider");
	})(ColorPresentationRequest || (exports.ColorPresentationRequest = ColorPresentationRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.foldingRange.js
var require_protocol_foldingRange = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FoldingRangeRefreshRequest = exports.FoldingRangeRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to provide folding ranges in a document. The request's
	* parameter is of type {@link FoldingRangeParams}, the
	* response is of type {@link FoldingRangeList} or a Thenable
	* that resolves to such.
	*/
	var FoldingRangeRequest;
	(function(FoldingRangeRequest) {
		FoldingRangeRequest.method = "textDocument/foldingRange";
		FoldingRangeRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		FoldingRangeRequest.type = new messages_1.ProtocolRequestType(FoldingRangeRequest.method);
		FoldingRangeRequest.capabilities = messages_1.CM.create("textDocument.foldingRange", "foldingRangeProvider");
	})(FoldingRangeRequest || (exports.FoldingRangeRequest = FoldingRangeRequest = {}));
	/**
	* A request to refresh the folding ranges in a document.
	*
	* @since 3.18.0
	*/
	var FoldingRangeRefreshRequest;
	(function(FoldingRangeRefreshRequest) {
		FoldingRangeRefreshRequest.method = `workspace/foldingRange/refresh`;
		FoldingRangeRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		FoldingRangeRefreshRequest.type = new messages_1.ProtocolRequestType0(FoldingRangeRefreshRequest.method);
		FoldingRangeRefreshRequest.capabilities = messages_1.CM.create("workspace.foldingRange.refreshSupport", void 0);
	})(FoldingRangeRefreshRequest || (exports.FoldingRangeRefreshRequest = FoldingRangeRefreshRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.declaration.js
var require_protocol_declaration = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DeclarationRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to resolve the type definition locations of a symbol at a given text
	* document position. The request's parameter is of type {@link TextDocumentPositionParams}
	* the response is of type {@link Declaration} or a typed array of {@link DeclarationLink}
	* or a Thenable that resolves to such.
	*/
	var DeclarationRequest;
	(function(DeclarationRequest) {
		DeclarationRequest.method = "textDocument/declaration";
		DeclarationRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DeclarationRequest.type = new messages_1.ProtocolRequestType(DeclarationRequest.method);
		DeclarationRequest.capabilities = messages_1.CM.create("textDocument.declaration", "declarationProvider");
	})(DeclarationRequest || (exports.DeclarationRequest = DeclarationRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.selectionRange.js
var require_protocol_selectionRange = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SelectionRangeRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to provide selection ranges in a document. The request's
	* parameter is of type {@link SelectionRangeParams}, the
	* response is of type {@link SelectionRange SelectionRange[]} or a Thenable
	* that resolves to such.
	*/
	var SelectionRangeRequest;
	(function(SelectionRangeRequest) {
		SelectionRangeRequest.method = "textDocument/selectionRange";
		SelectionRangeRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		SelectionRangeRequest.type = new messages_1.ProtocolRequestType(SelectionRangeRequest.method);
		SelectionRangeRequest.capabilities = messages_1.CM.create("textDocument.selectionRange", "selectionRangeProvider");
	})(SelectionRangeRequest || (exports.SelectionRangeRequest = SelectionRangeRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.progress.js
var require_protocol_progress = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WorkDoneProgressCancelNotification = exports.WorkDoneProgressCreateRequest = exports.WorkDoneProgress = void 0;
	const vscode_jsonrpc_1 = require_api$1();
	const messages_1 = require_messages();
	var WorkDoneProgress;
	(function(WorkDoneProgress) {
		WorkDoneProgress.type = new vscode_jsonrpc_1.ProgressType();
		function is(value) {
			return value === WorkDoneProgress.type;
		}
		WorkDoneProgress.is = is;
	})(WorkDoneProgress || (exports.WorkDoneProgress = WorkDoneProgress = {}));
	/**
	* The `window/workDoneProgress/create` request is sent from the server to the client to initiate progress
	* reporting from the server.
	*/
	var WorkDoneProgressCreateRequest;
	(function(WorkDoneProgressCreateRequest) {
		WorkDoneProgressCreateRequest.method = "window/workDoneProgress/create";
		WorkDoneProgressCreateRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		WorkDoneProgressCreateRequest.type = new messages_1.ProtocolRequestType(WorkDoneProgressCreateRequest.method);
		WorkDoneProgressCreateRequest.capabilities = messages_1.CM.create("window.workDoneProgress", void 0);
	})(WorkDoneProgressCreateRequest || (exports.WorkDoneProgressCreateRequest = WorkDoneProgressCreateRequest = {}));
	/**
	* The `window/workDoneProgress/cancel` notification is sent from  the client to the server to cancel a progress
	* initiated on the server side.
	*/
	var WorkDoneProgressCancelNotification;
	(function(WorkDoneProgressCancelNotification) {
		WorkDoneProgressCancelNotification.method = "window/workDoneProgress/cancel";
		WorkDoneProgressCancelNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		WorkDoneProgressCancelNotification.type = new messages_1.ProtocolNotificationType(WorkDoneProgressCancelNotification.method);
	})(WorkDoneProgressCancelNotification || (exports.WorkDoneProgressCancelNotification = WorkDoneProgressCancelNotification = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.callHierarchy.js
var require_protocol_callHierarchy = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CallHierarchyOutgoingCallsRequest = exports.CallHierarchyIncomingCallsRequest = exports.CallHierarchyPrepareRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to result a `CallHierarchyItem` in a document at a given position.
	* Can be used as an input to an incoming or outgoing call hierarchy.
	*
	* @since 3.16.0
	*/
	var CallHierarchyPrepareRequest;
	(function(CallHierarchyPrepareRequest) {
		CallHierarchyPrepareRequest.method = "textDocument/prepareCallHierarchy";
		CallHierarchyPrepareRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		CallHierarchyPrepareRequest.type = new messages_1.ProtocolRequestType(CallHierarchyPrepareRequest.method);
		CallHierarchyPrepareRequest.capabilities = messages_1.CM.create("textDocument.callHierarchy", "callHierarchyProvider");
	})(CallHierarchyPrepareRequest || (exports.CallHierarchyPrepareRequest = CallHierarchyPrepareRequest = {}));
	/**
	* A request to resolve the incoming calls for a given `CallHierarchyItem`.
	*
	* @since 3.16.0
	*/
	var CallHierarchyIncomingCallsRequest;
	(function(CallHierarchyIncomingCallsRequest) {
		CallHierarchyIncomingCallsRequest.method = "callHierarchy/incomingCalls";
		CallHierarchyIncomingCallsRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		CallHierarchyIncomingCallsRequest.type = new messages_1.ProtocolRequestType(CallHierarchyIncomingCallsRequest.method);
		CallHierarchyIncomingCallsRequest.capabilities = messages_1.CM.create("textDocument.callHierarchy", "callHierarchyProvider");
	})(CallHierarchyIncomingCallsRequest || (exports.CallHierarchyIncomingCallsRequest = CallHierarchyIncomingCallsRequest = {}));
	/**
	* A request to resolve the outgoing calls for a given `CallHierarchyItem`.
	*
	* @since 3.16.0
	*/
	var CallHierarchyOutgoingCallsRequest;
	(function(CallHierarchyOutgoingCallsRequest) {
		CallHierarchyOutgoingCallsRequest.method = "callHierarchy/outgoingCalls";
		CallHierarchyOutgoingCallsRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		CallHierarchyOutgoingCallsRequest.type = new messages_1.ProtocolRequestType(CallHierarchyOutgoingCallsRequest.method);
		CallHierarchyOutgoingCallsRequest.capabilities = messages_1.CM.create("textDocument.callHierarchy", "callHierarchyProvider");
	})(CallHierarchyOutgoingCallsRequest || (exports.CallHierarchyOutgoingCallsRequest = CallHierarchyOutgoingCallsRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.semanticTokens.js
var require_protocol_semanticTokens = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SemanticTokensRefreshRequest = exports.SemanticTokensRangeRequest = exports.SemanticTokensDeltaRequest = exports.SemanticTokensRequest = exports.SemanticTokensRegistrationType = exports.TokenFormat = void 0;
	const messages_1 = require_messages();
	var TokenFormat;
	(function(TokenFormat) {
		TokenFormat.Relative = "relative";
	})(TokenFormat || (exports.TokenFormat = TokenFormat = {}));
	var SemanticTokensRegistrationType;
	(function(SemanticTokensRegistrationType) {
		SemanticTokensRegistrationType.method = "textDocument/semanticTokens";
		SemanticTokensRegistrationType.type = new messages_1.RegistrationType(SemanticTokensRegistrationType.method);
	})(SemanticTokensRegistrationType || (exports.SemanticTokensRegistrationType = SemanticTokensRegistrationType = {}));
	/**
	* @since 3.16.0
	*/
	var SemanticTokensRequest;
	(function(SemanticTokensRequest) {
		SemanticTokensRequest.method = "textDocument/semanticTokens/full";
		SemanticTokensRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		SemanticTokensRequest.type = new messages_1.ProtocolRequestType(SemanticTokensRequest.method);
		SemanticTokensRequest.registrationMethod = SemanticTokensRegistrationType.method;
		SemanticTokensRequest.capabilities = messages_1.CM.create("textDocument.semanticTokens", "semanticTokensProvider");
	})(SemanticTokensRequest || (exports.SemanticTokensRequest = SemanticTokensRequest = {}));
	/**
	* @since 3.16.0
	*/
	var SemanticTokensDeltaRequest;
	(function(SemanticTokensDeltaRequest) {
		SemanticTokensDeltaRequest.method = "textDocument/semanticTokens/full/delta";
		SemanticTokensDeltaRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		SemanticTokensDeltaRequest.type = new messages_1.ProtocolRequestType(SemanticTokensDeltaRequest.method);
		SemanticTokensDeltaRequest.registrationMethod = SemanticTokensRegistrationType.method;
		SemanticTokensDeltaRequest.capabilities = messages_1.CM.create("textDocument.semanticTokens.requests.full.delta", "semanticTokensProvider.full.delta");
	})(SemanticTokensDeltaRequest || (exports.SemanticTokensDeltaRequest = SemanticTokensDeltaRequest = {}));
	/**
	* @since 3.16.0
	*/
	var SemanticTokensRangeRequest;
	(function(SemanticTokensRangeRequest) {
		SemanticTokensRangeRequest.method = "textDocument/semanticTokens/range";
		SemanticTokensRangeRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		SemanticTokensRangeRequest.type = new messages_1.ProtocolRequestType(SemanticTokensRangeRequest.method);
		SemanticTokensRangeRequest.registrationMethod = SemanticTokensRegistrationType.method;
		SemanticTokensRangeRequest.capabilities = messages_1.CM.create("textDocument.semanticTokens.requests.range", "semanticTokensProvider.range");
	})(SemanticTokensRangeRequest || (exports.SemanticTokensRangeRequest = SemanticTokensRangeRequest = {}));
	/**
	* @since 3.16.0
	*/
	var SemanticTokensRefreshRequest;
	(function(SemanticTokensRefreshRequest) {
		SemanticTokensRefreshRequest.method = `workspace/semanticTokens/refresh`;
		SemanticTokensRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		SemanticTokensRefreshRequest.type = new messages_1.ProtocolRequestType0(SemanticTokensRefreshRequest.method);
		SemanticTokensRefreshRequest.capabilities = messages_1.CM.create("workspace.semanticTokens.refreshSupport", void 0);
	})(SemanticTokensRefreshRequest || (exports.SemanticTokensRefreshRequest = SemanticTokensRefreshRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.showDocument.js
var require_protocol_showDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ShowDocumentRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to show a document. This request might open an
	* external program depending on the value of the URI to open.
	* For example a request to open `https://code.visualstudio.com/`
	* will very likely open the URI in a WEB browser.
	*
	* @since 3.16.0
	*/
	var ShowDocumentRequest;
	(function(ShowDocumentRequest) {
		ShowDocumentRequest.method = "window/showDocument";
		ShowDocumentRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		ShowDocumentRequest.type = new messages_1.ProtocolRequestType(ShowDocumentRequest.method);
		ShowDocumentRequest.capabilities = messages_1.CM.create("window.showDocument.support", void 0);
	})(ShowDocumentRequest || (exports.ShowDocumentRequest = ShowDocumentRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.linkedEditingRange.js
var require_protocol_linkedEditingRange = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LinkedEditingRangeRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to provide ranges that can be edited together.
	*
	* @since 3.16.0
	*/
	var LinkedEditingRangeRequest;
	(function(LinkedEditingRangeRequest) {
		LinkedEditingRangeRequest.method = "textDocument/linkedEditingRange";
		LinkedEditingRangeRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		LinkedEditingRangeRequest.type = new messages_1.ProtocolRequestType(LinkedEditingRangeRequest.method);
		LinkedEditingRangeRequest.capabilities = messages_1.CM.create("textDocument.linkedEditingRange", "linkedEditingRangeProvider");
	})(LinkedEditingRangeRequest || (exports.LinkedEditingRangeRequest = LinkedEditingRangeRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.fileOperations.js
var require_protocol_fileOperations = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WillDeleteFilesRequest = exports.DidDeleteFilesNotification = exports.DidRenameFilesNotification = exports.WillRenameFilesRequest = exports.DidCreateFilesNotification = exports.WillCreateFilesRequest = exports.FileOperationPatternKind = void 0;
	const messages_1 = require_messages();
	/**
	* A pattern kind describing if a glob pattern matches a file a folder or
	* both.
	*
	* @since 3.16.0
	*/
	var FileOperationPatternKind;
	(function(FileOperationPatternKind) {
		/**
		* The pattern matches a file only.
		*/
		FileOperationPatternKind.file = "file";
		/**
		* The pattern matches a folder only.
		*/
		FileOperationPatternKind.folder = "folder";
	})(FileOperationPatternKind || (exports.FileOperationPatternKind = FileOperationPatternKind = {}));
	/**
	* The will create files request is sent from the client to the server before files are actually
	* created as long as the creation is triggered from within the client.
	*
	* The request can return a `WorkspaceEdit` which will be applied to workspace before the
	* files are created. Hence the `WorkspaceEdit` can not manipulate the content of the file
	* to be created.
	*
	* @since 3.16.0
	*/
	var WillCreateFilesRequest;
	(function(WillCreateFilesRequest) {
		WillCreateFilesRequest.method = "workspace/willCreateFiles";
		WillCreateFilesRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		WillCreateFilesRequest.type = new messages_1.ProtocolRequestType(WillCreateFilesRequest.method);
		WillCreateFilesRequest.capabilities = messages_1.CM.create("workspace.fileOperations.willCreate", "workspace.fileOperations.willCreate");
	})(WillCreateFilesRequest || (exports.WillCreateFilesRequest = WillCreateFilesRequest = {}));
	/**
	* The did create files notification is sent from the client to the server when
	* files were created from within the client.
	*
	* @since 3.16.0
	*/
	var DidCreateFilesNotification;
	(function(DidCreateFilesNotification) {
		DidCreateFilesNotification.method = "workspace/didCreateFiles";
		DidCreateFilesNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidCreateFilesNotification.type = new messages_1.ProtocolNotificationType(DidCreateFilesNotification.method);
		DidCreateFilesNotification.capabilities = messages_1.CM.create("workspace.fileOperations.didCreate", "workspace.fileOperations.didCreate");
	})(DidCreateFilesNotification || (exports.DidCreateFilesNotification = DidCreateFilesNotification = {}));
	/**
	* The will rename files request is sent from the client to the server before files are actually
	* renamed as long as the rename is triggered from within the client.
	*
	* @since 3.16.0
	*/
	var WillRenameFilesRequest;
	(function(WillRenameFilesRequest) {
		WillRenameFilesRequest.method = "workspace/willRenameFiles";
		WillRenameFilesRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		WillRenameFilesRequest.type = new messages_1.ProtocolRequestType(WillRenameFilesRequest.method);
		WillRenameFilesRequest.capabilities = messages_1.CM.create("workspace.fileOperations.willRename", "workspace.fileOperations.willRename");
	})(WillRenameFilesRequest || (exports.WillRenameFilesRequest = WillRenameFilesRequest = {}));
	/**
	* The did rename files notification is sent from the client to the server when
	* files were renamed from within the client.
	*
	* @since 3.16.0
	*/
	var DidRenameFilesNotification;
	(function(DidRenameFilesNotification) {
		DidRenameFilesNotification.method = "workspace/didRenameFiles";
		DidRenameFilesNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidRenameFilesNotification.type = new messages_1.ProtocolNotificationType(DidRenameFilesNotification.method);
		DidRenameFilesNotification.capabilities = messages_1.CM.create("workspace.fileOperations.didRename", "workspace.fileOperations.didRename");
	})(DidRenameFilesNotification || (exports.DidRenameFilesNotification = DidRenameFilesNotification = {}));
	/**
	* The will delete files request is sent from the client to the server before files are actually
	* deleted as long as the deletion is triggered from within the client.
	*
	* @since 3.16.0
	*/
	var DidDeleteFilesNotification;
	(function(DidDeleteFilesNotification) {
		DidDeleteFilesNotification.method = "workspace/didDeleteFiles";
		DidDeleteFilesNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidDeleteFilesNotification.type = new messages_1.ProtocolNotificationType(DidDeleteFilesNotification.method);
		DidDeleteFilesNotification.capabilities = messages_1.CM.create("workspace.fileOperations.didDelete", "workspace.fileOperations.didDelete");
	})(DidDeleteFilesNotification || (exports.DidDeleteFilesNotification = DidDeleteFilesNotification = {}));
	/**
	* The did delete files notification is sent from the client to the server when
	* files were deleted from within the client.
	*
	* @since 3.16.0
	*/
	var WillDeleteFilesRequest;
	(function(WillDeleteFilesRequest) {
		WillDeleteFilesRequest.method = "workspace/willDeleteFiles";
		WillDeleteFilesRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		WillDeleteFilesRequest.type = new messages_1.ProtocolRequestType(WillDeleteFilesRequest.method);
		WillDeleteFilesRequest.capabilities = messages_1.CM.create("workspace.fileOperations.willDelete", "workspace.fileOperations.willDelete");
	})(WillDeleteFilesRequest || (exports.WillDeleteFilesRequest = WillDeleteFilesRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.moniker.js
var require_protocol_moniker = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MonikerRequest = exports.MonikerKind = exports.UniquenessLevel = void 0;
	const messages_1 = require_messages();
	/**
	* Moniker uniqueness level to define scope of the moniker.
	*
	* @since 3.16.0
	*/
	var UniquenessLevel;
	(function(UniquenessLevel) {
		/**
		* The moniker is only unique inside a document
		*/
		UniquenessLevel.document = "document";
		/**
		* The moniker is unique inside a project for which a dump got created
		*/
		UniquenessLevel.project = "project";
		/**
		* The moniker is unique inside the group to which a project belongs
		*/
		UniquenessLevel.group = "group";
		/**
		* The moniker is unique inside the moniker scheme.
		*/
		UniquenessLevel.scheme = "scheme";
		/**
		* The moniker is globally unique
		*/
		UniquenessLevel.global = "global";
	})(UniquenessLevel || (exports.UniquenessLevel = UniquenessLevel = {}));
	/**
	* The moniker kind.
	*
	* @since 3.16.0
	*/
	var MonikerKind;
	(function(MonikerKind) {
		/**
		* The moniker represent a symbol that is imported into a project
		*/
		MonikerKind.$import = "import";
		/**
		* The moniker represents a symbol that is exported from a project
		*/
		MonikerKind.$export = "export";
		/**
		* The moniker represents a symbol that is local to a project (e.g. a local
		* variable of a function, a class not visible outside the project, ...)
		*/
		MonikerKind.local = "local";
	})(MonikerKind || (exports.MonikerKind = MonikerKind = {}));
	/**
	* A request to get the moniker of a symbol at a given text document position.
	* The request parameter is of type {@link TextDocumentPositionParams}.
	* The response is of type {@link Moniker Moniker[]} or `null`.
	*/
	var MonikerRequest;
	(function(MonikerRequest) {
		MonikerRequest.method = "textDocument/moniker";
		MonikerRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		MonikerRequest.type = new messages_1.ProtocolRequestType(MonikerRequest.method);
		MonikerRequest.capabilities = messages_1.CM.create("textDocument.moniker", "monikerProvider");
	})(MonikerRequest || (exports.MonikerRequest = MonikerRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.typeHierarchy.js
var require_protocol_typeHierarchy = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TypeHierarchySubtypesRequest = exports.TypeHierarchySupertypesRequest = exports.TypeHierarchyPrepareRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to result a `TypeHierarchyItem` in a document at a given position.
	* Can be used as an input to a subtypes or supertypes type hierarchy.
	*
	* @since 3.17.0
	*/
	var TypeHierarchyPrepareRequest;
	(function(TypeHierarchyPrepareRequest) {
		TypeHierarchyPrepareRequest.method = "textDocument/prepareTypeHierarchy";
		TypeHierarchyPrepareRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		TypeHierarchyPrepareRequest.type = new messages_1.ProtocolRequestType(TypeHierarchyPrepareRequest.method);
		TypeHierarchyPrepareRequest.capabilities = messages_1.CM.create("textDocument.typeHierarchy", "typeHierarchyProvider");
	})(TypeHierarchyPrepareRequest || (exports.TypeHierarchyPrepareRequest = TypeHierarchyPrepareRequest = {}));
	/**
	* A request to resolve the supertypes for a given `TypeHierarchyItem`.
	*
	* @since 3.17.0
	*/
	var TypeHierarchySupertypesRequest;
	(function(TypeHierarchySupertypesRequest) {
		TypeHierarchySupertypesRequest.method = "typeHierarchy/supertypes";
		TypeHierarchySupertypesRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		TypeHierarchySupertypesRequest.type = new messages_1.ProtocolRequestType(TypeHierarchySupertypesRequest.method);
	})(TypeHierarchySupertypesRequest || (exports.TypeHierarchySupertypesRequest = TypeHierarchySupertypesRequest = {}));
	/**
	* A request to resolve the subtypes for a given `TypeHierarchyItem`.
	*
	* @since 3.17.0
	*/
	var TypeHierarchySubtypesRequest;
	(function(TypeHierarchySubtypesRequest) {
		TypeHierarchySubtypesRequest.method = "typeHierarchy/subtypes";
		TypeHierarchySubtypesRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		TypeHierarchySubtypesRequest.type = new messages_1.ProtocolRequestType(TypeHierarchySubtypesRequest.method);
	})(TypeHierarchySubtypesRequest || (exports.TypeHierarchySubtypesRequest = TypeHierarchySubtypesRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.inlineValue.js
var require_protocol_inlineValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.InlineValueRefreshRequest = exports.InlineValueRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to provide inline values in a document. The request's parameter is of
	* type {@link InlineValueParams}, the response is of type
	* {@link InlineValue InlineValue[]} or a Thenable that resolves to such.
	*
	* @since 3.17.0
	*/
	var InlineValueRequest;
	(function(InlineValueRequest) {
		InlineValueRequest.method = "textDocument/inlineValue";
		InlineValueRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		InlineValueRequest.type = new messages_1.ProtocolRequestType(InlineValueRequest.method);
		InlineValueRequest.capabilities = messages_1.CM.create("textDocument.inlineValue", "inlineValueProvider");
	})(InlineValueRequest || (exports.InlineValueRequest = InlineValueRequest = {}));
	/**
	* @since 3.17.0
	*/
	var InlineValueRefreshRequest;
	(function(InlineValueRefreshRequest) {
		InlineValueRefreshRequest.method = `workspace/inlineValue/refresh`;
		InlineValueRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		InlineValueRefreshRequest.type = new messages_1.ProtocolRequestType0(InlineValueRefreshRequest.method);
		InlineValueRefreshRequest.capabilities = messages_1.CM.create("workspace.inlineValue.refreshSupport", void 0);
	})(InlineValueRefreshRequest || (exports.InlineValueRefreshRequest = InlineValueRefreshRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.inlayHint.js
var require_protocol_inlayHint = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.InlayHintRefreshRequest = exports.InlayHintResolveRequest = exports.InlayHintRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to provide inlay hints in a document. The request's parameter is of
	* type {@link InlayHintsParams}, the response is of type
	* {@link InlayHint InlayHint[]} or a Thenable that resolves to such.
	*
	* @since 3.17.0
	*/
	var InlayHintRequest;
	(function(InlayHintRequest) {
		InlayHintRequest.method = "textDocument/inlayHint";
		InlayHintRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		InlayHintRequest.type = new messages_1.ProtocolRequestType(InlayHintRequest.method);
		InlayHintRequest.capabilities = messages_1.CM.create("textDocument.inlayHint", "inlayHintProvider");
	})(InlayHintRequest || (exports.InlayHintRequest = InlayHintRequest = {}));
	/**
	* A request to resolve additional properties for an inlay hint.
	* The request's parameter is of type {@link InlayHint}, the response is
	* of type {@link InlayHint} or a Thenable that resolves to such.
	*
	* @since 3.17.0
	*/
	var InlayHintResolveRequest;
	(function(InlayHintResolveRequest) {
		InlayHintResolveRequest.method = "inlayHint/resolve";
		InlayHintResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		InlayHintResolveRequest.type = new messages_1.ProtocolRequestType(InlayHintResolveRequest.method);
		InlayHintResolveRequest.capabilities = messages_1.CM.create("textDocument.inlayHint.resolveSupport", "inlayHintProvider.resolveProvider");
	})(InlayHintResolveRequest || (exports.InlayHintResolveRequest = InlayHintResolveRequest = {}));
	/**
	* @since 3.17.0
	*/
	var InlayHintRefreshRequest;
	(function(InlayHintRefreshRequest) {
		InlayHintRefreshRequest.method = `workspace/inlayHint/refresh`;
		InlayHintRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		InlayHintRefreshRequest.type = new messages_1.ProtocolRequestType0(InlayHintRefreshRequest.method);
		InlayHintRefreshRequest.capabilities = messages_1.CM.create("workspace.inlayHint.refreshSupport", void 0);
	})(InlayHintRefreshRequest || (exports.InlayHintRefreshRequest = InlayHintRefreshRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.diagnostic.js
var require_protocol_diagnostic = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$4 && this$4.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$4 && this$4.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DiagnosticRefreshRequest = exports.WorkspaceDiagnosticRequest = exports.DocumentDiagnosticRequest = exports.DocumentDiagnosticReportKind = exports.DiagnosticServerCancellationData = void 0;
	const vscode_jsonrpc_1 = require_api$1();
	const Is = __importStar(require_is());
	const messages_1 = require_messages();
	/**
	* @since 3.17.0
	*/
	var DiagnosticServerCancellationData;
	(function(DiagnosticServerCancellationData) {
		function is(value) {
			const candidate = value;
			return candidate && Is.boolean(candidate.retriggerRequest);
		}
		DiagnosticServerCancellationData.is = is;
	})(DiagnosticServerCancellationData || (exports.DiagnosticServerCancellationData = DiagnosticServerCancellationData = {}));
	/**
	* The document diagnostic report kinds.
	*
	* @since 3.17.0
	*/
	var DocumentDiagnosticReportKind;
	(function(DocumentDiagnosticReportKind) {
		/**
		* A diagnostic report with a full
		* set of problems.
		*/
		DocumentDiagnosticReportKind.Full = "full";
		/**
		* A report indicating that the last
		* returned report is still accurate.
		*/
		DocumentDiagnosticReportKind.Unchanged = "unchanged";
	})(DocumentDiagnosticReportKind || (exports.DocumentDiagnosticReportKind = DocumentDiagnosticReportKind = {}));
	/**
	* The document diagnostic request definition.
	*
	*
	* @since 3.17.0
	*/
	var DocumentDiagnosticRequest;
	(function(DocumentDiagnosticRequest) {
		DocumentDiagnosticRequest.method = "textDocument/diagnostic";
		DocumentDiagnosticRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DocumentDiagnosticRequest.type = new messages_1.ProtocolRequestType(DocumentDiagnosticRequest.method);
		DocumentDiagnosticRequest.partialResult = new vscode_jsonrpc_1.ProgressType();
		DocumentDiagnosticRequest.capabilities = messages_1.CM.create("textDocument.diagnostic", "diagnosticProvider");
	})(DocumentDiagnosticRequest || (exports.DocumentDiagnosticRequest = DocumentDiagnosticRequest = {}));
	/**
	* The workspace diagnostic request definition.
	*
	* @since 3.17.0
	*/
	var WorkspaceDiagnosticRequest;
	(function(WorkspaceDiagnosticRequest) {
		WorkspaceDiagnosticRequest.method = "workspace/diagnostic";
		WorkspaceDiagnosticRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		WorkspaceDiagnosticRequest.type = new messages_1.ProtocolRequestType(WorkspaceDiagnosticRequest.method);
		WorkspaceDiagnosticRequest.partialResult = new vscode_jsonrpc_1.ProgressType();
		WorkspaceDiagnosticRequest.capabilities = messages_1.CM.create("workspace.diagnostics", "diagnosticProvider.workspaceDiagnostics");
	})(WorkspaceDiagnosticRequest || (exports.WorkspaceDiagnosticRequest = WorkspaceDiagnosticRequest = {}));
	/**
	* The diagnostic refresh request definition.
	*
	* @since 3.17.0
	*/
	var DiagnosticRefreshRequest;
	(function(DiagnosticRefreshRequest) {
		DiagnosticRefreshRequest.method = `workspace/diagnostic/refresh`;
		DiagnosticRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		DiagnosticRefreshRequest.type = new messages_1.ProtocolRequestType0(DiagnosticRefreshRequest.method);
		DiagnosticRefreshRequest.capabilities = messages_1.CM.create("workspace.diagnostics.refreshSupport", void 0);
	})(DiagnosticRefreshRequest || (exports.DiagnosticRefreshRequest = DiagnosticRefreshRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.notebook.js
var require_protocol_notebook = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$3 && this$3.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$3 && this$3.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DidCloseNotebookDocumentNotification = exports.DidSaveNotebookDocumentNotification = exports.DidChangeNotebookDocumentNotification = exports.NotebookCellArrayChange = exports.DidOpenNotebookDocumentNotification = exports.NotebookDocumentSyncRegistrationType = exports.NotebookDocument = exports.NotebookCell = exports.ExecutionSummary = exports.NotebookCellKind = void 0;
	const vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
	const Is = __importStar(require_is());
	const messages_1 = require_messages();
	/**
	* A notebook cell kind.
	*
	* @since 3.17.0
	*/
	var NotebookCellKind;
	(function(NotebookCellKind) {
		/**
		* A markup-cell is formatted source that is used for display.
		*/
		NotebookCellKind.Markup = 1;
		/**
		* A code-cell is source code.
		*/
		NotebookCellKind.Code = 2;
		function is(value) {
			return value === 1 || value === 2;
		}
		NotebookCellKind.is = is;
	})(NotebookCellKind || (exports.NotebookCellKind = NotebookCellKind = {}));
	var ExecutionSummary;
	(function(ExecutionSummary) {
		function create(executionOrder, success) {
			const result = { executionOrder };
			if (success === true || success === false) result.success = success;
			return result;
		}
		ExecutionSummary.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && vscode_languageserver_types_1.uinteger.is(candidate.executionOrder) && (candidate.success === void 0 || Is.boolean(candidate.success));
		}
		ExecutionSummary.is = is;
		function equals(one, other) {
			if (one === other) return true;
			if (one === null || one === void 0 || other === null || other === void 0) return false;
			return one.executionOrder === other.executionOrder && one.success === other.success;
		}
		ExecutionSummary.equals = equals;
	})(ExecutionSummary || (exports.ExecutionSummary = ExecutionSummary = {}));
	var NotebookCell;
	(function(NotebookCell) {
		function create(kind, document) {
			return {
				kind,
				document
			};
		}
		NotebookCell.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && NotebookCellKind.is(candidate.kind) && vscode_languageserver_types_1.DocumentUri.is(candidate.document) && (candidate.metadata === void 0 || Is.objectLiteral(candidate.metadata));
		}
		NotebookCell.is = is;
		function diff(one, two) {
			const result = /* @__PURE__ */ new Set();
			if (one.document !== two.document) result.add("document");
			if (one.kind !== two.kind) result.add("kind");
			if (one.executionSummary !== two.executionSummary) result.add("executionSummary");
			if ((one.metadata !== void 0 || two.metadata !== void 0) && !equalsMetadata(one.metadata, two.metadata)) result.add("metadata");
			if ((one.executionSummary !== void 0 || two.executionSummary !== void 0) && !ExecutionSummary.equals(one.executionSummary, two.executionSummary)) result.add("executionSummary");
			return result;
		}
		NotebookCell.diff = diff;
		function equalsMetadata(one, other) {
			if (one === other) return true;
			if (one === null || one === void 0 || other === null || other === void 0) return false;
			if (typeof one !== typeof other) return false;
			if (typeof one !== "object") return false;
			const oneArray = Array.isArray(one);
			const otherArray = Array.isArray(other);
			if (oneArray !== otherArray) return false;
			if (oneArray && otherArray) {
				if (one.length !== other.length) return false;
				for (let i = 0; i < one.length; i++) if (!equalsMetadata(one[i], other[i])) return false;
			}
			if (Is.objectLiteral(one) && Is.objectLiteral(other)) {
				const oneKeys = Object.keys(one);
				const otherKeys = Object.keys(other);
				if (oneKeys.length !== otherKeys.length) return false;
				oneKeys.sort();
				otherKeys.sort();
				if (!equalsMetadata(oneKeys, otherKeys)) return false;
				for (let i = 0; i < oneKeys.length; i++) {
					const prop = oneKeys[i];
					if (!equalsMetadata(one[prop], other[prop])) return false;
				}
			}
			return true;
		}
	})(NotebookCell || (exports.NotebookCell = NotebookCell = {}));
	var NotebookDocument;
	(function(NotebookDocument) {
		function create(uri, notebookType, version, cells) {
			return {
				uri,
				notebookType,
				version,
				cells
			};
		}
		NotebookDocument.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.uri) && vscode_languageserver_types_1.integer.is(candidate.version) && Is.typedArray(candidate.cells, NotebookCell.is);
		}
		NotebookDocument.is = is;
	})(NotebookDocument || (exports.NotebookDocument = NotebookDocument = {}));
	var NotebookDocumentSyncRegistrationType;
	(function(NotebookDocumentSyncRegistrationType) {
		NotebookDocumentSyncRegistrationType.method = "notebookDocument/sync";
		NotebookDocumentSyncRegistrationType.messageDirection = messages_1.MessageDirection.clientToServer;
		NotebookDocumentSyncRegistrationType.type = new messages_1.RegistrationType(NotebookDocumentSyncRegistrationType.method);
	})(NotebookDocumentSyncRegistrationType || (exports.NotebookDocumentSyncRegistrationType = NotebookDocumentSyncRegistrationType = {}));
	/**
	* A notification sent when a notebook opens.
	*
	* @since 3.17.0
	*/
	var DidOpenNotebookDocumentNotification;
	(function(DidOpenNotebookDocumentNotification) {
		DidOpenNotebookDocumentNotification.method = "notebookDocument/didOpen";
		DidOpenNotebookDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidOpenNotebookDocumentNotification.type = new messages_1.ProtocolNotificationType(DidOpenNotebookDocumentNotification.method);
		DidOpenNotebookDocumentNotification.registrationMethod = NotebookDocumentSyncRegistrationType.method;
	})(DidOpenNotebookDocumentNotification || (exports.DidOpenNotebookDocumentNotification = DidOpenNotebookDocumentNotification = {}));
	var NotebookCellArrayChange;
	(function(NotebookCellArrayChange) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && vscode_languageserver_types_1.uinteger.is(candidate.start) && vscode_languageserver_types_1.uinteger.is(candidate.deleteCount) && (candidate.cells === void 0 || Is.typedArray(candidate.cells, NotebookCell.is));
		}
		NotebookCellArrayChange.is = is;
		function create(start, deleteCount, cells) {
			const result = {
				start,
				deleteCount
			};
			if (cells !== void 0) result.cells = cells;
			return result;
		}
		NotebookCellArrayChange.create = create;
	})(NotebookCellArrayChange || (exports.NotebookCellArrayChange = NotebookCellArrayChange = {}));
	var DidChangeNotebookDocumentNotification;
	(function(DidChangeNotebookDocumentNotification) {
		DidChangeNotebookDocumentNotification.method = "notebookDocument/didChange";
		DidChangeNotebookDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidChangeNotebookDocumentNotification.type = new messages_1.ProtocolNotificationType(DidChangeNotebookDocumentNotification.method);
		DidChangeNotebookDocumentNotification.registrationMethod = NotebookDocumentSyncRegistrationType.method;
	})(DidChangeNotebookDocumentNotification || (exports.DidChangeNotebookDocumentNotification = DidChangeNotebookDocumentNotification = {}));
	/**
	* A notification sent when a notebook document is saved.
	*
	* @since 3.17.0
	*/
	var DidSaveNotebookDocumentNotification;
	(function(DidSaveNotebookDocumentNotification) {
		DidSaveNotebookDocumentNotification.method = "notebookDocument/didSave";
		DidSaveNotebookDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidSaveNotebookDocumentNotification.type = new messages_1.ProtocolNotificationType(DidSaveNotebookDocumentNotification.method);
		DidSaveNotebookDocumentNotification.registrationMethod = NotebookDocumentSyncRegistrationType.method;
	})(DidSaveNotebookDocumentNotification || (exports.DidSaveNotebookDocumentNotification = DidSaveNotebookDocumentNotification = {}));
	/**
	* A notification sent when a notebook closes.
	*
	* @since 3.17.0
	*/
	var DidCloseNotebookDocumentNotification;
	(function(DidCloseNotebookDocumentNotification) {
		DidCloseNotebookDocumentNotification.method = "notebookDocument/didClose";
		DidCloseNotebookDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidCloseNotebookDocumentNotification.type = new messages_1.ProtocolNotificationType(DidCloseNotebookDocumentNotification.method);
		DidCloseNotebookDocumentNotification.registrationMethod = NotebookDocumentSyncRegistrationType.method;
	})(DidCloseNotebookDocumentNotification || (exports.DidCloseNotebookDocumentNotification = DidCloseNotebookDocumentNotification = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.inlineCompletion.js
var require_protocol_inlineCompletion = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.InlineCompletionRequest = void 0;
	const messages_1 = require_messages();
	/**
	* A request to provide inline completions in a document. The request's parameter is of
	* type {@link InlineCompletionParams}, the response is of type
	* {@link InlineCompletion InlineCompletion[]} or a Thenable that resolves to such.
	*
	* @since 3.18.0
	*/
	var InlineCompletionRequest;
	(function(InlineCompletionRequest) {
		InlineCompletionRequest.method = "textDocument/inlineCompletion";
		InlineCompletionRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		InlineCompletionRequest.type = new messages_1.ProtocolRequestType(InlineCompletionRequest.method);
		InlineCompletionRequest.capabilities = messages_1.CM.create("textDocument.inlineCompletion", "inlineCompletionProvider");
	})(InlineCompletionRequest || (exports.InlineCompletionRequest = InlineCompletionRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.textDocumentContent.js
var require_protocol_textDocumentContent = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TextDocumentContentRefreshRequest = exports.TextDocumentContentRequest = void 0;
	const messages_1 = require_messages();
	/**
	* The `workspace/textDocumentContent` request is sent from the client to the
	* server to request the content of a text document.
	*
	* @since 3.18.0
	*/
	var TextDocumentContentRequest;
	(function(TextDocumentContentRequest) {
		TextDocumentContentRequest.method = "workspace/textDocumentContent";
		TextDocumentContentRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		TextDocumentContentRequest.type = new messages_1.ProtocolRequestType(TextDocumentContentRequest.method);
		TextDocumentContentRequest.capabilities = messages_1.CM.create("workspace.textDocumentContent", "workspace.textDocumentContent");
	})(TextDocumentContentRequest || (exports.TextDocumentContentRequest = TextDocumentContentRequest = {}));
	/**
	* The `workspace/textDocumentContent` request is sent from the server to the client to refresh
	* the content of a specific text document.
	*
	* @since 3.18.0
	*/
	var TextDocumentContentRefreshRequest;
	(function(TextDocumentContentRefreshRequest) {
		TextDocumentContentRefreshRequest.method = `workspace/textDocumentContent/refresh`;
		TextDocumentContentRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		TextDocumentContentRefreshRequest.type = new messages_1.ProtocolRequestType(TextDocumentContentRefreshRequest.method);
	})(TextDocumentContentRefreshRequest || (exports.TextDocumentContentRefreshRequest = TextDocumentContentRefreshRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/protocol.js
var require_protocol = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CodeActionRequest = exports.DocumentSymbolRequest = exports.DocumentHighlightRequest = exports.ReferencesRequest = exports.DefinitionRequest = exports.SignatureHelpRequest = exports.SignatureHelpTriggerKind = exports.HoverRequest = exports.CompletionResolveRequest = exports.CompletionRequest = exports.CompletionTriggerKind = exports.PublishDiagnosticsNotification = exports.WatchKind = exports.GlobPattern = exports.RelativePattern = exports.FileChangeType = exports.DidChangeWatchedFilesNotification = exports.WillSaveTextDocumentWaitUntilRequest = exports.WillSaveTextDocumentNotification = exports.TextDocumentSaveReason = exports.DidSaveTextDocumentNotification = exports.DidCloseTextDocumentNotification = exports.DidChangeTextDocumentNotification = exports.TextDocumentContentChangeEvent = exports.DidOpenTextDocumentNotification = exports.TextDocumentSyncKind = exports.TelemetryEventNotification = exports.LogMessageNotification = exports.ShowMessageRequest = exports.ShowMessageNotification = exports.MessageType = exports.DidChangeConfigurationNotification = exports.ExitNotification = exports.ShutdownRequest = exports.InitializedNotification = exports.InitializeErrorCodes = exports.InitializeRequest = exports.WorkDoneProgressOptions = exports.TextDocumentRegistrationOptions = exports.StaticRegistrationOptions = exports.PositionEncodingKind = exports.RegularExpressionEngineKind = exports.FailureHandlingKind = exports.ResourceOperationKind = exports.UnregistrationRequest = exports.RegistrationRequest = exports.DocumentSelector = exports.NotebookCellTextDocumentFilter = exports.NotebookDocumentFilter = exports.TextDocumentFilter = void 0;
	exports.UniquenessLevel = exports.WillDeleteFilesRequest = exports.DidDeleteFilesNotification = exports.WillRenameFilesRequest = exports.DidRenameFilesNotification = exports.WillCreateFilesRequest = exports.DidCreateFilesNotification = exports.FileOperationPatternKind = exports.LinkedEditingRangeRequest = exports.ShowDocumentRequest = exports.SemanticTokensRegistrationType = exports.SemanticTokensRefreshRequest = exports.SemanticTokensRangeRequest = exports.SemanticTokensDeltaRequest = exports.SemanticTokensRequest = exports.TokenFormat = exports.CallHierarchyPrepareRequest = exports.CallHierarchyOutgoingCallsRequest = exports.CallHierarchyIncomingCallsRequest = exports.WorkDoneProgressCancelNotification = exports.WorkDoneProgressCreateRequest = exports.WorkDoneProgress = exports.SelectionRangeRequest = exports.DeclarationRequest = exports.FoldingRangeRefreshRequest = exports.FoldingRangeRequest = exports.ColorPresentationRequest = exports.DocumentColorRequest = exports.ConfigurationRequest = exports.DidChangeWorkspaceFoldersNotification = exports.WorkspaceFoldersRequest = exports.TypeDefinitionRequest = exports.ImplementationRequest = exports.ApplyWorkspaceEditRequest = exports.ExecuteCommandRequest = exports.PrepareRenameRequest = exports.RenameRequest = exports.PrepareSupportDefaultBehavior = exports.DocumentOnTypeFormattingRequest = exports.DocumentRangesFormattingRequest = exports.DocumentRangeFormattingRequest = exports.DocumentFormattingRequest = exports.DocumentLinkResolveRequest = exports.DocumentLinkRequest = exports.CodeLensRefreshRequest = exports.CodeLensResolveRequest = exports.CodeLensRequest = exports.WorkspaceSymbolResolveRequest = exports.WorkspaceSymbolRequest = exports.CodeActionResolveRequest = void 0;
	exports.TextDocumentContentRefreshRequest = exports.TextDocumentContentRequest = exports.InlineCompletionRequest = exports.DidCloseNotebookDocumentNotification = exports.DidSaveNotebookDocumentNotification = exports.DidChangeNotebookDocumentNotification = exports.NotebookCellArrayChange = exports.DidOpenNotebookDocumentNotification = exports.NotebookDocumentSyncRegistrationType = exports.NotebookDocument = exports.NotebookCell = exports.ExecutionSummary = exports.NotebookCellKind = exports.DiagnosticRefreshRequest = exports.WorkspaceDiagnosticRequest = exports.DocumentDiagnosticRequest = exports.DocumentDiagnosticReportKind = exports.DiagnosticServerCancellationData = exports.InlayHintRefreshRequest = exports.InlayHintResolveRequest = exports.InlayHintRequest = exports.InlineValueRefreshRequest = exports.InlineValueRequest = exports.TypeHierarchySupertypesRequest = exports.TypeHierarchySubtypesRequest = exports.TypeHierarchyPrepareRequest = exports.MonikerRequest = exports.MonikerKind = void 0;
	const messages_1 = require_messages();
	const vscode_languageserver_types_1 = (init_main(), __toCommonJS(main_exports));
	const Is = __importStar(require_is());
	const protocol_implementation_1 = require_protocol_implementation();
	Object.defineProperty(exports, "ImplementationRequest", {
		enumerable: true,
		get: function() {
			return protocol_implementation_1.ImplementationRequest;
		}
	});
	const protocol_typeDefinition_1 = require_protocol_typeDefinition();
	Object.defineProperty(exports, "TypeDefinitionRequest", {
		enumerable: true,
		get: function() {
			return protocol_typeDefinition_1.TypeDefinitionRequest;
		}
	});
	const protocol_workspaceFolder_1 = require_protocol_workspaceFolder();
	Object.defineProperty(exports, "WorkspaceFoldersRequest", {
		enumerable: true,
		get: function() {
			return protocol_workspaceFolder_1.WorkspaceFoldersRequest;
		}
	});
	Object.defineProperty(exports, "DidChangeWorkspaceFoldersNotification", {
		enumerable: true,
		get: function() {
			return protocol_workspaceFolder_1.DidChangeWorkspaceFoldersNotification;
		}
	});
	const protocol_configuration_1 = require_protocol_configuration();
	Object.defineProperty(exports, "ConfigurationRequest", {
		enumerable: true,
		get: function() {
			return protocol_configuration_1.ConfigurationRequest;
		}
	});
	const protocol_colorProvider_1 = require_protocol_colorProvider();
	Object.defineProperty(exports, "DocumentColorRequest", {
		enumerable: true,
		get: function() {
			return protocol_colorProvider_1.DocumentColorRequest;
		}
	});
	Object.defineProperty(exports, "ColorPresentationRequest", {
		enumerable: true,
		get: function() {
			return protocol_colorProvider_1.ColorPresentationRequest;
		}
	});
	const protocol_foldingRange_1 = require_protocol_foldingRange();
	Object.defineProperty(exports, "FoldingRangeRequest", {
		enumerable: true,
		get: function() {
			return protocol_foldingRange_1.FoldingRangeRequest;
		}
	});
	Object.defineProperty(exports, "FoldingRangeRefreshRequest", {
		enumerable: true,
		get: function() {
			return protocol_foldingRange_1.FoldingRangeRefreshRequest;
		}
	});
	const protocol_declaration_1 = require_protocol_declaration();
	Object.defineProperty(exports, "DeclarationRequest", {
		enumerable: true,
		get: function() {
			return protocol_declaration_1.DeclarationRequest;
		}
	});
	const protocol_selectionRange_1 = require_protocol_selectionRange();
	Object.defineProperty(exports, "SelectionRangeRequest", {
		enumerable: true,
		get: function() {
			return protocol_selectionRange_1.SelectionRangeRequest;
		}
	});
	const protocol_progress_1 = require_protocol_progress();
	Object.defineProperty(exports, "WorkDoneProgress", {
		enumerable: true,
		get: function() {
			return protocol_progress_1.WorkDoneProgress;
		}
	});
	Object.defineProperty(exports, "WorkDoneProgressCreateRequest", {
		enumerable: true,
		get: function() {
			return protocol_progress_1.WorkDoneProgressCreateRequest;
		}
	});
	Object.defineProperty(exports, "WorkDoneProgressCancelNotification", {
		enumerable: true,
		get: function() {
			return protocol_progress_1.WorkDoneProgressCancelNotification;
		}
	});
	const protocol_callHierarchy_1 = require_protocol_callHierarchy();
	Object.defineProperty(exports, "CallHierarchyIncomingCallsRequest", {
		enumerable: true,
		get: function() {
			return protocol_callHierarchy_1.CallHierarchyIncomingCallsRequest;
		}
	});
	Object.defineProperty(exports, "CallHierarchyOutgoingCallsRequest", {
		enumerable: true,
		get: function() {
			return protocol_callHierarchy_1.CallHierarchyOutgoingCallsRequest;
		}
	});
	Object.defineProperty(exports, "CallHierarchyPrepareRequest", {
		enumerable: true,
		get: function() {
			return protocol_callHierarchy_1.CallHierarchyPrepareRequest;
		}
	});
	const protocol_semanticTokens_1 = require_protocol_semanticTokens();
	Object.defineProperty(exports, "TokenFormat", {
		enumerable: true,
		get: function() {
			return protocol_semanticTokens_1.TokenFormat;
		}
	});
	Object.defineProperty(exports, "SemanticTokensRequest", {
		enumerable: true,
		get: function() {
			return protocol_semanticTokens_1.SemanticTokensRequest;
		}
	});
	Object.defineProperty(exports, "SemanticTokensDeltaRequest", {
		enumerable: true,
		get: function() {
			return protocol_semanticTokens_1.SemanticTokensDeltaRequest;
		}
	});
	Object.defineProperty(exports, "SemanticTokensRangeRequest", {
		enumerable: true,
		get: function() {
			return protocol_semanticTokens_1.SemanticTokensRangeRequest;
		}
	});
	Object.defineProperty(exports, "SemanticTokensRefreshRequest", {
		enumerable: true,
		get: function() {
			return protocol_semanticTokens_1.SemanticTokensRefreshRequest;
		}
	});
	Object.defineProperty(exports, "SemanticTokensRegistrationType", {
		enumerable: true,
		get: function() {
			return protocol_semanticTokens_1.SemanticTokensRegistrationType;
		}
	});
	const protocol_showDocument_1 = require_protocol_showDocument();
	Object.defineProperty(exports, "ShowDocumentRequest", {
		enumerable: true,
		get: function() {
			return protocol_showDocument_1.ShowDocumentRequest;
		}
	});
	const protocol_linkedEditingRange_1 = require_protocol_linkedEditingRange();
	Object.defineProperty(exports, "LinkedEditingRangeRequest", {
		enumerable: true,
		get: function() {
			return protocol_linkedEditingRange_1.LinkedEditingRangeRequest;
		}
	});
	const protocol_fileOperations_1 = require_protocol_fileOperations();
	Object.defineProperty(exports, "FileOperationPatternKind", {
		enumerable: true,
		get: function() {
			return protocol_fileOperations_1.FileOperationPatternKind;
		}
	});
	Object.defineProperty(exports, "DidCreateFilesNotification", {
		enumerable: true,
		get: function() {
			return protocol_fileOperations_1.DidCreateFilesNotification;
		}
	});
	Object.defineProperty(exports, "WillCreateFilesRequest", {
		enumerable: true,
		get: function() {
			return protocol_fileOperations_1.WillCreateFilesRequest;
		}
	});
	Object.defineProperty(exports, "DidRenameFilesNotification", {
		enumerable: true,
		get: function() {
			return protocol_fileOperations_1.DidRenameFilesNotification;
		}
	});
	Object.defineProperty(exports, "WillRenameFilesRequest", {
		enumerable: true,
		get: function() {
			return protocol_fileOperations_1.WillRenameFilesRequest;
		}
	});
	Object.defineProperty(exports, "DidDeleteFilesNotification", {
		enumerable: true,
		get: function() {
			return protocol_fileOperations_1.DidDeleteFilesNotification;
		}
	});
	Object.defineProperty(exports, "WillDeleteFilesRequest", {
		enumerable: true,
		get: function() {
			return protocol_fileOperations_1.WillDeleteFilesRequest;
		}
	});
	const protocol_moniker_1 = require_protocol_moniker();
	Object.defineProperty(exports, "UniquenessLevel", {
		enumerable: true,
		get: function() {
			return protocol_moniker_1.UniquenessLevel;
		}
	});
	Object.defineProperty(exports, "MonikerKind", {
		enumerable: true,
		get: function() {
			return protocol_moniker_1.MonikerKind;
		}
	});
	Object.defineProperty(exports, "MonikerRequest", {
		enumerable: true,
		get: function() {
			return protocol_moniker_1.MonikerRequest;
		}
	});
	const protocol_typeHierarchy_1 = require_protocol_typeHierarchy();
	Object.defineProperty(exports, "TypeHierarchyPrepareRequest", {
		enumerable: true,
		get: function() {
			return protocol_typeHierarchy_1.TypeHierarchyPrepareRequest;
		}
	});
	Object.defineProperty(exports, "TypeHierarchySubtypesRequest", {
		enumerable: true,
		get: function() {
			return protocol_typeHierarchy_1.TypeHierarchySubtypesRequest;
		}
	});
	Object.defineProperty(exports, "TypeHierarchySupertypesRequest", {
		enumerable: true,
		get: function() {
			return protocol_typeHierarchy_1.TypeHierarchySupertypesRequest;
		}
	});
	const protocol_inlineValue_1 = require_protocol_inlineValue();
	Object.defineProperty(exports, "InlineValueRequest", {
		enumerable: true,
		get: function() {
			return protocol_inlineValue_1.InlineValueRequest;
		}
	});
	Object.defineProperty(exports, "InlineValueRefreshRequest", {
		enumerable: true,
		get: function() {
			return protocol_inlineValue_1.InlineValueRefreshRequest;
		}
	});
	const protocol_inlayHint_1 = require_protocol_inlayHint();
	Object.defineProperty(exports, "InlayHintRequest", {
		enumerable: true,
		get: function() {
			return protocol_inlayHint_1.InlayHintRequest;
		}
	});
	Object.defineProperty(exports, "InlayHintResolveRequest", {
		enumerable: true,
		get: function() {
			return protocol_inlayHint_1.InlayHintResolveRequest;
		}
	});
	Object.defineProperty(exports, "InlayHintRefreshRequest", {
		enumerable: true,
		get: function() {
			return protocol_inlayHint_1.InlayHintRefreshRequest;
		}
	});
	const protocol_diagnostic_1 = require_protocol_diagnostic();
	Object.defineProperty(exports, "DiagnosticServerCancellationData", {
		enumerable: true,
		get: function() {
			return protocol_diagnostic_1.DiagnosticServerCancellationData;
		}
	});
	Object.defineProperty(exports, "DocumentDiagnosticReportKind", {
		enumerable: true,
		get: function() {
			return protocol_diagnostic_1.DocumentDiagnosticReportKind;
		}
	});
	Object.defineProperty(exports, "DocumentDiagnosticRequest", {
		enumerable: true,
		get: function() {
			return protocol_diagnostic_1.DocumentDiagnosticRequest;
		}
	});
	Object.defineProperty(exports, "WorkspaceDiagnosticRequest", {
		enumerable: true,
		get: function() {
			return protocol_diagnostic_1.WorkspaceDiagnosticRequest;
		}
	});
	Object.defineProperty(exports, "DiagnosticRefreshRequest", {
		enumerable: true,
		get: function() {
			return protocol_diagnostic_1.DiagnosticRefreshRequest;
		}
	});
	const protocol_notebook_1 = require_protocol_notebook();
	Object.defineProperty(exports, "NotebookCellKind", {
		enumerable: true,
		get: function() {
			return protocol_notebook_1.NotebookCellKind;
		}
	});
	Object.defineProperty(exports, "ExecutionSummary", {
		enumerable: true,
		get: function() {
			return protocol_notebook_1.ExecutionSummary;
		}
	});
	Object.defineProperty(exports, "NotebookCell", {
		enumerable: true,
		get: function() {
			return protocol_notebook_1.NotebookCell;
		}
	});
	Object.defineProperty(exports, "NotebookDocument", {
		enumerable: true,
		get: function() {
			return protocol_notebook_1.NotebookDocument;
		}
	});
	Object.defineProperty(exports, "NotebookDocumentSyncRegistrationType", {
		enumerable: true,
		get: function() {
			return protocol_notebook_1.NotebookDocumentSyncRegistrationType;
		}
	});
	Object.defineProperty(exports, "DidOpenNotebookDocumentNotification", {
		enumerable: true,
		get: function() {
			return protocol_notebook_1.DidOpenNotebookDocumentNotification;
		}
	});
	Object.defineProperty(exports, "NotebookCellArrayChange", {
		enumerable: true,
		get: function() {
			return protocol_notebook_1.NotebookCellArrayChange;
		}
	});
	Object.defineProperty(exports, "DidChangeNotebookDocumentNotification", {
		enumerable: true,
		get: function() {
			return protocol_notebook_1.DidChangeNotebookDocumentNotification;
		}
	});
	Object.defineProperty(exports, "DidSaveNotebookDocumentNotification", {
		enumerable: true,
		get: function() {
			return protocol_notebook_1.DidSaveNotebookDocumentNotification;
		}
	});
	Object.defineProperty(exports, "DidCloseNotebookDocumentNotification", {
		enumerable: true,
		get: function() {
			return protocol_notebook_1.DidCloseNotebookDocumentNotification;
		}
	});
	const protocol_inlineCompletion_1 = require_protocol_inlineCompletion();
	Object.defineProperty(exports, "InlineCompletionRequest", {
		enumerable: true,
		get: function() {
			return protocol_inlineCompletion_1.InlineCompletionRequest;
		}
	});
	const protocol_textDocumentContent_1 = require_protocol_textDocumentContent();
	Object.defineProperty(exports, "TextDocumentContentRequest", {
		enumerable: true,
		get: function() {
			return protocol_textDocumentContent_1.TextDocumentContentRequest;
		}
	});
	Object.defineProperty(exports, "TextDocumentContentRefreshRequest", {
		enumerable: true,
		get: function() {
			return protocol_textDocumentContent_1.TextDocumentContentRefreshRequest;
		}
	});
	/**
	* The TextDocumentFilter namespace provides helper functions to work with
	* {@link TextDocumentFilter} literals.
	*
	* @since 3.17.0
	*/
	var TextDocumentFilter;
	(function(TextDocumentFilter) {
		function is(value) {
			const candidate = value;
			return Is.string(candidate) || Is.string(candidate.language) || Is.string(candidate.scheme) || GlobPattern.is(candidate.pattern);
		}
		TextDocumentFilter.is = is;
	})(TextDocumentFilter || (exports.TextDocumentFilter = TextDocumentFilter = {}));
	/**
	* The NotebookDocumentFilter namespace provides helper functions to work with
	* {@link NotebookDocumentFilter} literals.
	*
	* @since 3.17.0
	*/
	var NotebookDocumentFilter;
	(function(NotebookDocumentFilter) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && (Is.string(candidate.notebookType) || Is.string(candidate.scheme) || Is.string(candidate.pattern));
		}
		NotebookDocumentFilter.is = is;
	})(NotebookDocumentFilter || (exports.NotebookDocumentFilter = NotebookDocumentFilter = {}));
	/**
	* The NotebookCellTextDocumentFilter namespace provides helper functions to work with
	* {@link NotebookCellTextDocumentFilter} literals.
	*
	* @since 3.17.0
	*/
	var NotebookCellTextDocumentFilter;
	(function(NotebookCellTextDocumentFilter) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && (Is.string(candidate.notebook) || NotebookDocumentFilter.is(candidate.notebook)) && (candidate.language === void 0 || Is.string(candidate.language));
		}
		NotebookCellTextDocumentFilter.is = is;
	})(NotebookCellTextDocumentFilter || (exports.NotebookCellTextDocumentFilter = NotebookCellTextDocumentFilter = {}));
	/**
	* The DocumentSelector namespace provides helper functions to work with
	* {@link DocumentSelector}s.
	*/
	var DocumentSelector;
	(function(DocumentSelector) {
		function is(value) {
			if (!Array.isArray(value)) return false;
			for (const elem of value) if (!Is.string(elem) && !TextDocumentFilter.is(elem) && !NotebookCellTextDocumentFilter.is(elem)) return false;
			return true;
		}
		DocumentSelector.is = is;
	})(DocumentSelector || (exports.DocumentSelector = DocumentSelector = {}));
	/**
	* The `client/registerCapability` request is sent from the server to the client to register a new capability
	* handler on the client side.
	*/
	var RegistrationRequest;
	(function(RegistrationRequest) {
		RegistrationRequest.method = "client/registerCapability";
		RegistrationRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		RegistrationRequest.type = new messages_1.ProtocolRequestType(RegistrationRequest.method);
	})(RegistrationRequest || (exports.RegistrationRequest = RegistrationRequest = {}));
	/**
	* The `client/unregisterCapability` request is sent from the server to the client to unregister a previously registered capability
	* handler on the client side.
	*/
	var UnregistrationRequest;
	(function(UnregistrationRequest) {
		UnregistrationRequest.method = "client/unregisterCapability";
		UnregistrationRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		UnregistrationRequest.type = new messages_1.ProtocolRequestType(UnregistrationRequest.method);
	})(UnregistrationRequest || (exports.UnregistrationRequest = UnregistrationRequest = {}));
	var ResourceOperationKind;
	(function(ResourceOperationKind) {
		/**
		* Supports creating new files and folders.
		*/
		ResourceOperationKind.Create = "create";
		/**
		* Supports renaming existing files and folders.
		*/
		ResourceOperationKind.Rename = "rename";
		/**
		* Supports deleting existing files and folders.
		*/
		ResourceOperationKind.Delete = "delete";
	})(ResourceOperationKind || (exports.ResourceOperationKind = ResourceOperationKind = {}));
	var FailureHandlingKind;
	(function(FailureHandlingKind) {
		/**
		* Applying the workspace change is simply aborted if one of the changes provided
		* fails. All operations executed before the failing operation stay executed.
		*/
		FailureHandlingKind.Abort = "abort";
		/**
		* All operations are executed transactional. That means they either all
		* succeed or no changes at all are applied to the workspace.
		*/
		FailureHandlingKind.Transactional = "transactional";
		/**
		* If the workspace edit contains only textual file changes they are executed transactional.
		* If resource changes (create, rename or delete file) are part of the change the failure
		* handling strategy is abort.
		*/
		FailureHandlingKind.TextOnlyTransactional = "textOnlyTransactional";
		/**
		* The client tries to undo the operations already executed. But there is no
		* guarantee that this is succeeding.
		*/
		FailureHandlingKind.Undo = "undo";
	})(FailureHandlingKind || (exports.FailureHandlingKind = FailureHandlingKind = {}));
	/**
	* Regular Expression Engines
	*
	* @since 3.18.0
	*/
	var RegularExpressionEngineKind;
	(function(RegularExpressionEngineKind) {
		RegularExpressionEngineKind.ES2020 = "ES2020";
	})(RegularExpressionEngineKind || (exports.RegularExpressionEngineKind = RegularExpressionEngineKind = {}));
	/**
	* A set of predefined position encoding kinds.
	*
	* @since 3.17.0
	*/
	var PositionEncodingKind;
	(function(PositionEncodingKind) {
		/**
		* Character offsets count UTF-8 code units (e.g. bytes).
		*/
		PositionEncodingKind.UTF8 = "utf-8";
		/**
		* Character offsets count UTF-16 code units.
		*
		* This is the default and must always be supported
		* by servers
		*/
		PositionEncodingKind.UTF16 = "utf-16";
		/**
		* Character offsets count UTF-32 code units.
		*
		* Implementation note: these are the same as Unicode codepoints,
		* so this `PositionEncodingKind` may also be used for an
		* encoding-agnostic representation of character offsets.
		*/
		PositionEncodingKind.UTF32 = "utf-32";
	})(PositionEncodingKind || (exports.PositionEncodingKind = PositionEncodingKind = {}));
	/**
	* The StaticRegistrationOptions namespace provides helper functions to work with
	* {@link StaticRegistrationOptions} literals.
	*/
	var StaticRegistrationOptions;
	(function(StaticRegistrationOptions) {
		function hasId(value) {
			const candidate = value;
			return candidate && Is.string(candidate.id) && candidate.id.length > 0;
		}
		StaticRegistrationOptions.hasId = hasId;
	})(StaticRegistrationOptions || (exports.StaticRegistrationOptions = StaticRegistrationOptions = {}));
	/**
	* The TextDocumentRegistrationOptions namespace provides helper functions to work with
	* {@link TextDocumentRegistrationOptions} literals.
	*/
	var TextDocumentRegistrationOptions;
	(function(TextDocumentRegistrationOptions) {
		function is(value) {
			const candidate = value;
			return candidate && (candidate.documentSelector === null || DocumentSelector.is(candidate.documentSelector));
		}
		TextDocumentRegistrationOptions.is = is;
	})(TextDocumentRegistrationOptions || (exports.TextDocumentRegistrationOptions = TextDocumentRegistrationOptions = {}));
	/**
	* The WorkDoneProgressOptions namespace provides helper functions to work with
	* {@link WorkDoneProgressOptions} literals.
	*/
	var WorkDoneProgressOptions;
	(function(WorkDoneProgressOptions) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && (candidate.workDoneProgress === void 0 || Is.boolean(candidate.workDoneProgress));
		}
		WorkDoneProgressOptions.is = is;
		function hasWorkDoneProgress(value) {
			const candidate = value;
			return candidate && Is.boolean(candidate.workDoneProgress);
		}
		WorkDoneProgressOptions.hasWorkDoneProgress = hasWorkDoneProgress;
	})(WorkDoneProgressOptions || (exports.WorkDoneProgressOptions = WorkDoneProgressOptions = {}));
	/**
	* The initialize request is sent from the client to the server.
	* It is sent once as the request after starting up the server.
	* The requests parameter is of type {@link InitializeParams}
	* the response if of type {@link InitializeResult} of a Thenable that
	* resolves to such.
	*/
	var InitializeRequest;
	(function(InitializeRequest) {
		InitializeRequest.method = "initialize";
		InitializeRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		InitializeRequest.type = new messages_1.ProtocolRequestType(InitializeRequest.method);
	})(InitializeRequest || (exports.InitializeRequest = InitializeRequest = {}));
	/**
	* Known error codes for an `InitializeErrorCodes`;
	*/
	var InitializeErrorCodes;
	(function(InitializeErrorCodes) {
		/**
		* If the protocol version provided by the client can't be handled by the server.
		*
		* @deprecated This initialize error got replaced by client capabilities. There is
		* no version handshake in version 3.0x
		*/
		InitializeErrorCodes.unknownProtocolVersion = 1;
	})(InitializeErrorCodes || (exports.InitializeErrorCodes = InitializeErrorCodes = {}));
	/**
	* The initialized notification is sent from the client to the
	* server after the client is fully initialized and the server
	* is allowed to send requests from the server to the client.
	*/
	var InitializedNotification;
	(function(InitializedNotification) {
		InitializedNotification.method = "initialized";
		InitializedNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		InitializedNotification.type = new messages_1.ProtocolNotificationType(InitializedNotification.method);
	})(InitializedNotification || (exports.InitializedNotification = InitializedNotification = {}));
	/**
	* A shutdown request is sent from the client to the server.
	* It is sent once when the client decides to shutdown the
	* server. The only notification that is sent after a shutdown request
	* is the exit event.
	*/
	var ShutdownRequest;
	(function(ShutdownRequest) {
		ShutdownRequest.method = "shutdown";
		ShutdownRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		ShutdownRequest.type = new messages_1.ProtocolRequestType0(ShutdownRequest.method);
	})(ShutdownRequest || (exports.ShutdownRequest = ShutdownRequest = {}));
	/**
	* The exit event is sent from the client to the server to
	* ask the server to exit its process.
	*/
	var ExitNotification;
	(function(ExitNotification) {
		ExitNotification.method = "exit";
		ExitNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		ExitNotification.type = new messages_1.ProtocolNotificationType0(ExitNotification.method);
	})(ExitNotification || (exports.ExitNotification = ExitNotification = {}));
	/**
	* The configuration change notification is sent from the client to the server
	* when the client's configuration has changed. The notification contains
	* the changed configuration as defined by the language client.
	*/
	var DidChangeConfigurationNotification;
	(function(DidChangeConfigurationNotification) {
		DidChangeConfigurationNotification.method = "workspace/didChangeConfiguration";
		DidChangeConfigurationNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidChangeConfigurationNotification.type = new messages_1.ProtocolNotificationType(DidChangeConfigurationNotification.method);
		DidChangeConfigurationNotification.capabilities = messages_1.CM.create("workspace.didChangeConfiguration", void 0);
	})(DidChangeConfigurationNotification || (exports.DidChangeConfigurationNotification = DidChangeConfigurationNotification = {}));
	/**
	* The message type
	*/
	var MessageType;
	(function(MessageType) {
		/**
		* An error message.
		*/
		MessageType.Error = 1;
		/**
		* A warning message.
		*/
		MessageType.Warning = 2;
		/**
		* An information message.
		*/
		MessageType.Info = 3;
		/**
		* A log message.
		*/
		MessageType.Log = 4;
		/**
		* A debug message.
		*
		* @since 3.18.0
		*/
		MessageType.Debug = 5;
	})(MessageType || (exports.MessageType = MessageType = {}));
	/**
	* The show message notification is sent from a server to a client to ask
	* the client to display a particular message in the user interface.
	*/
	var ShowMessageNotification;
	(function(ShowMessageNotification) {
		ShowMessageNotification.method = "window/showMessage";
		ShowMessageNotification.messageDirection = messages_1.MessageDirection.serverToClient;
		ShowMessageNotification.type = new messages_1.ProtocolNotificationType(ShowMessageNotification.method);
		ShowMessageNotification.capabilities = messages_1.CM.create("window.showMessage", void 0);
	})(ShowMessageNotification || (exports.ShowMessageNotification = ShowMessageNotification = {}));
	/**
	* The show message request is sent from the server to the client to show a message
	* and a set of options actions to the user.
	*/
	var ShowMessageRequest;
	(function(ShowMessageRequest) {
		ShowMessageRequest.method = "window/showMessageRequest";
		ShowMessageRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		ShowMessageRequest.type = new messages_1.ProtocolRequestType(ShowMessageRequest.method);
		ShowMessageRequest.capabilities = messages_1.CM.create("window.showMessage", void 0);
	})(ShowMessageRequest || (exports.ShowMessageRequest = ShowMessageRequest = {}));
	/**
	* The log message notification is sent from the server to the client to ask
	* the client to log a particular message.
	*/
	var LogMessageNotification;
	(function(LogMessageNotification) {
		LogMessageNotification.method = "window/logMessage";
		LogMessageNotification.messageDirection = messages_1.MessageDirection.serverToClient;
		LogMessageNotification.type = new messages_1.ProtocolNotificationType(LogMessageNotification.method);
	})(LogMessageNotification || (exports.LogMessageNotification = LogMessageNotification = {}));
	/**
	* The telemetry event notification is sent from the server to the client to ask
	* the client to log telemetry data.
	*/
	var TelemetryEventNotification;
	(function(TelemetryEventNotification) {
		TelemetryEventNotification.method = "telemetry/event";
		TelemetryEventNotification.messageDirection = messages_1.MessageDirection.serverToClient;
		TelemetryEventNotification.type = new messages_1.ProtocolNotificationType(TelemetryEventNotification.method);
	})(TelemetryEventNotification || (exports.TelemetryEventNotification = TelemetryEventNotification = {}));
	/**
	* Defines how the host (editor) should sync
	* document changes to the language server.
	*/
	var TextDocumentSyncKind;
	(function(TextDocumentSyncKind) {
		/**
		* Documents should not be synced at all.
		*/
		TextDocumentSyncKind.None = 0;
		/**
		* Documents are synced by always sending the full content
		* of the document.
		*/
		TextDocumentSyncKind.Full = 1;
		/**
		* Documents are synced by sending the full content on open.
		* After that only incremental updates to the document are
		* send.
		*/
		TextDocumentSyncKind.Incremental = 2;
	})(TextDocumentSyncKind || (exports.TextDocumentSyncKind = TextDocumentSyncKind = {}));
	/**
	* The document open notification is sent from the client to the server to signal
	* newly opened text documents. The document's truth is now managed by the client
	* and the server must not try to read the document's truth using the document's
	* uri. Open in this sense means it is managed by the client. It doesn't necessarily
	* mean that its content is presented in an editor. An open notification must not
	* be sent more than once without a corresponding close notification send before.
	* This means open and close notification must be balanced and the max open count
	* is one.
	*/
	var DidOpenTextDocumentNotification;
	(function(DidOpenTextDocumentNotification) {
		DidOpenTextDocumentNotification.method = "textDocument/didOpen";
		DidOpenTextDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidOpenTextDocumentNotification.type = new messages_1.ProtocolNotificationType(DidOpenTextDocumentNotification.method);
		DidOpenTextDocumentNotification.capabilities = messages_1.CM.create("textDocument.synchronization", "textDocumentSync.openClose");
	})(DidOpenTextDocumentNotification || (exports.DidOpenTextDocumentNotification = DidOpenTextDocumentNotification = {}));
	var TextDocumentContentChangeEvent;
	(function(TextDocumentContentChangeEvent) {
		/**
		* Checks whether the information describes a delta event.
		*/
		function isIncremental(event) {
			const candidate = event;
			return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength === "number");
		}
		TextDocumentContentChangeEvent.isIncremental = isIncremental;
		/**
		* Checks whether the information describes a full replacement event.
		*/
		function isFull(event) {
			const candidate = event;
			return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
		}
		TextDocumentContentChangeEvent.isFull = isFull;
	})(TextDocumentContentChangeEvent || (exports.TextDocumentContentChangeEvent = TextDocumentContentChangeEvent = {}));
	/**
	* The document change notification is sent from the client to the server to signal
	* changes to a text document.
	*/
	var DidChangeTextDocumentNotification;
	(function(DidChangeTextDocumentNotification) {
		DidChangeTextDocumentNotification.method = "textDocument/didChange";
		DidChangeTextDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidChangeTextDocumentNotification.type = new messages_1.ProtocolNotificationType(DidChangeTextDocumentNotification.method);
		DidChangeTextDocumentNotification.capabilities = messages_1.CM.create("textDocument.synchronization", "textDocumentSync");
	})(DidChangeTextDocumentNotification || (exports.DidChangeTextDocumentNotification = DidChangeTextDocumentNotification = {}));
	/**
	* The document close notification is sent from the client to the server when
	* the document got closed in the client. The document's truth now exists where
	* the document's uri points to (e.g. if the document's uri is a file uri the
	* truth now exists on disk). As with the open notification the close notification
	* is about managing the document's content. Receiving a close notification
	* doesn't mean that the document was open in an editor before. A close
	* notification requires a previous open notification to be sent.
	*/
	var DidCloseTextDocumentNotification;
	(function(DidCloseTextDocumentNotification) {
		DidCloseTextDocumentNotification.method = "textDocument/didClose";
		DidCloseTextDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidCloseTextDocumentNotification.type = new messages_1.ProtocolNotificationType(DidCloseTextDocumentNotification.method);
		DidCloseTextDocumentNotification.capabilities = messages_1.CM.create("textDocument.synchronization", "textDocumentSync.openClose");
	})(DidCloseTextDocumentNotification || (exports.DidCloseTextDocumentNotification = DidCloseTextDocumentNotification = {}));
	/**
	* The document save notification is sent from the client to the server when
	* the document got saved in the client.
	*/
	var DidSaveTextDocumentNotification;
	(function(DidSaveTextDocumentNotification) {
		DidSaveTextDocumentNotification.method = "textDocument/didSave";
		DidSaveTextDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidSaveTextDocumentNotification.type = new messages_1.ProtocolNotificationType(DidSaveTextDocumentNotification.method);
		DidSaveTextDocumentNotification.capabilities = messages_1.CM.create("textDocument.synchronization.didSave", "textDocumentSync.save");
	})(DidSaveTextDocumentNotification || (exports.DidSaveTextDocumentNotification = DidSaveTextDocumentNotification = {}));
	/**
	* Represents reasons why a text document is saved.
	*/
	var TextDocumentSaveReason;
	(function(TextDocumentSaveReason) {
		/**
		* Manually triggered, e.g. by the user pressing save, by starting debugging,
		* or by an API call.
		*/
		TextDocumentSaveReason.Manual = 1;
		/**
		* Automatic after a delay.
		*/
		TextDocumentSaveReason.AfterDelay = 2;
		/**
		* When the editor lost focus.
		*/
		TextDocumentSaveReason.FocusOut = 3;
	})(TextDocumentSaveReason || (exports.TextDocumentSaveReason = TextDocumentSaveReason = {}));
	/**
	* A document will save notification is sent from the client to the server before
	* the document is actually saved.
	*/
	var WillSaveTextDocumentNotification;
	(function(WillSaveTextDocumentNotification) {
		WillSaveTextDocumentNotification.method = "textDocument/willSave";
		WillSaveTextDocumentNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		WillSaveTextDocumentNotification.type = new messages_1.ProtocolNotificationType(WillSaveTextDocumentNotification.method);
		WillSaveTextDocumentNotification.capabilities = messages_1.CM.create("textDocument.synchronization.willSave", "textDocumentSync.willSave");
	})(WillSaveTextDocumentNotification || (exports.WillSaveTextDocumentNotification = WillSaveTextDocumentNotification = {}));
	/**
	* A document will save request is sent from the client to the server before
	* the document is actually saved. The request can return an array of TextEdits
	* which will be applied to the text document before it is saved. Please note that
	* clients might drop results if computing the text edits took too long or if a
	* server constantly fails on this request. This is done to keep the save fast and
	* reliable.
	*/
	var WillSaveTextDocumentWaitUntilRequest;
	(function(WillSaveTextDocumentWaitUntilRequest) {
		WillSaveTextDocumentWaitUntilRequest.method = "textDocument/willSaveWaitUntil";
		WillSaveTextDocumentWaitUntilRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		WillSaveTextDocumentWaitUntilRequest.type = new messages_1.ProtocolRequestType(WillSaveTextDocumentWaitUntilRequest.method);
		WillSaveTextDocumentWaitUntilRequest.capabilities = messages_1.CM.create("textDocument.synchronization.willSaveWaitUntil", "textDocumentSync.willSaveWaitUntil");
	})(WillSaveTextDocumentWaitUntilRequest || (exports.WillSaveTextDocumentWaitUntilRequest = WillSaveTextDocumentWaitUntilRequest = {}));
	/**
	* The watched files notification is sent from the client to the server when
	* the client detects changes to file watched by the language client.
	*/
	var DidChangeWatchedFilesNotification;
	(function(DidChangeWatchedFilesNotification) {
		DidChangeWatchedFilesNotification.method = "workspace/didChangeWatchedFiles";
		DidChangeWatchedFilesNotification.messageDirection = messages_1.MessageDirection.clientToServer;
		DidChangeWatchedFilesNotification.type = new messages_1.ProtocolNotificationType(DidChangeWatchedFilesNotification.method);
		DidChangeWatchedFilesNotification.capabilities = messages_1.CM.create("workspace.didChangeWatchedFiles", void 0);
	})(DidChangeWatchedFilesNotification || (exports.DidChangeWatchedFilesNotification = DidChangeWatchedFilesNotification = {}));
	/**
	* The file event type
	*/
	var FileChangeType;
	(function(FileChangeType) {
		/**
		* The file got created.
		*/
		FileChangeType.Created = 1;
		/**
		* The file got changed.
		*/
		FileChangeType.Changed = 2;
		/**
		* The file got deleted.
		*/
		FileChangeType.Deleted = 3;
	})(FileChangeType || (exports.FileChangeType = FileChangeType = {}));
	var RelativePattern;
	(function(RelativePattern) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && (vscode_languageserver_types_1.URI.is(candidate.baseUri) || vscode_languageserver_types_1.WorkspaceFolder.is(candidate.baseUri)) && Is.string(candidate.pattern);
		}
		RelativePattern.is = is;
	})(RelativePattern || (exports.RelativePattern = RelativePattern = {}));
	var GlobPattern;
	(function(GlobPattern) {
		function is(value) {
			const candidate = value;
			return Is.string(candidate) || RelativePattern.is(candidate);
		}
		GlobPattern.is = is;
	})(GlobPattern || (exports.GlobPattern = GlobPattern = {}));
	var WatchKind;
	(function(WatchKind) {
		/**
		* Interested in create events.
		*/
		WatchKind.Create = 1;
		/**
		* Interested in change events
		*/
		WatchKind.Change = 2;
		/**
		* Interested in delete events
		*/
		WatchKind.Delete = 4;
	})(WatchKind || (exports.WatchKind = WatchKind = {}));
	/**
	* Diagnostics notification are sent from the server to the client to signal
	* results of validation runs.
	*/
	var PublishDiagnosticsNotification;
	(function(PublishDiagnosticsNotification) {
		PublishDiagnosticsNotification.method = "textDocument/publishDiagnostics";
		PublishDiagnosticsNotification.messageDirection = messages_1.MessageDirection.serverToClient;
		PublishDiagnosticsNotification.type = new messages_1.ProtocolNotificationType(PublishDiagnosticsNotification.method);
		PublishDiagnosticsNotification.capabilities = messages_1.CM.create("textDocument.publishDiagnostics", void 0);
	})(PublishDiagnosticsNotification || (exports.PublishDiagnosticsNotification = PublishDiagnosticsNotification = {}));
	/**
	* How a completion was triggered
	*/
	var CompletionTriggerKind;
	(function(CompletionTriggerKind) {
		/**
		* Completion was triggered by typing an identifier (24x7 code
		* complete), manual invocation (e.g Ctrl+Space) or via API.
		*/
		CompletionTriggerKind.Invoked = 1;
		/**
		* Completion was triggered by a trigger character specified by
		* the `triggerCharacters` properties of the `CompletionRegistrationOptions`.
		*/
		CompletionTriggerKind.TriggerCharacter = 2;
		/**
		* Completion was re-triggered as current completion list is incomplete
		*/
		CompletionTriggerKind.TriggerForIncompleteCompletions = 3;
	})(CompletionTriggerKind || (exports.CompletionTriggerKind = CompletionTriggerKind = {}));
	/**
	* Request to request completion at a given text document position. The request's
	* parameter is of type {@link TextDocumentPosition} the response
	* is of type {@link CompletionItem CompletionItem[]} or {@link CompletionList}
	* or a Thenable that resolves to such.
	*
	* The request can delay the computation of the {@link CompletionItem.detail `detail`}
	* and {@link CompletionItem.documentation `documentation`} properties to the `completionItem/resolve`
	* request. However, properties that are needed for the initial sorting and filtering, like `sortText`,
	* `filterText`, `insertText`, and `textEdit`, must not be changed during resolve.
	*/
	var CompletionRequest;
	(function(CompletionRequest) {
		CompletionRequest.method = "textDocument/completion";
		CompletionRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		CompletionRequest.type = new messages_1.ProtocolRequestType(CompletionRequest.method);
		CompletionRequest.capabilities = messages_1.CM.create("textDocument.completion", "completionProvider");
	})(CompletionRequest || (exports.CompletionRequest = CompletionRequest = {}));
	/**
	* Request to resolve additional information for a given completion item.The request's
	* parameter is of type {@link CompletionItem} the response
	* is of type {@link CompletionItem} or a Thenable that resolves to such.
	*/
	var CompletionResolveRequest;
	(function(CompletionResolveRequest) {
		CompletionResolveRequest.method = "completionItem/resolve";
		CompletionResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		CompletionResolveRequest.type = new messages_1.ProtocolRequestType(CompletionResolveRequest.method);
		CompletionResolveRequest.capabilities = messages_1.CM.create("textDocument.completion.completionItem.resolveSupport", "completionProvider.resolveProvider");
	})(CompletionResolveRequest || (exports.CompletionResolveRequest = CompletionResolveRequest = {}));
	/**
	* Request to request hover information at a given text document position. The request's
	* parameter is of type {@link TextDocumentPosition} the response is of
	* type {@link Hover} or a Thenable that resolves to such.
	*/
	var HoverRequest;
	(function(HoverRequest) {
		HoverRequest.method = "textDocument/hover";
		HoverRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		HoverRequest.type = new messages_1.ProtocolRequestType(HoverRequest.method);
		HoverRequest.capabilities = messages_1.CM.create("textDocument.hover", "hoverProvider");
	})(HoverRequest || (exports.HoverRequest = HoverRequest = {}));
	/**
	* How a signature help was triggered.
	*
	* @since 3.15.0
	*/
	var SignatureHelpTriggerKind;
	(function(SignatureHelpTriggerKind) {
		/**
		* Signature help was invoked manually by the user or by a command.
		*/
		SignatureHelpTriggerKind.Invoked = 1;
		/**
		* Signature help was triggered by a trigger character.
		*/
		SignatureHelpTriggerKind.TriggerCharacter = 2;
		/**
		* Signature help was triggered by the cursor moving or by the document content changing.
		*/
		SignatureHelpTriggerKind.ContentChange = 3;
	})(SignatureHelpTriggerKind || (exports.SignatureHelpTriggerKind = SignatureHelpTriggerKind = {}));
	var SignatureHelpRequest;
	(function(SignatureHelpRequest) {
		SignatureHelpRequest.method = "textDocument/signatureHelp";
		SignatureHelpRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		SignatureHelpRequest.type = new messages_1.ProtocolRequestType(SignatureHelpRequest.method);
		SignatureHelpRequest.capabilities = messages_1.CM.create("textDocument.signatureHelp", "signatureHelpProvider");
	})(SignatureHelpRequest || (exports.SignatureHelpRequest = SignatureHelpRequest = {}));
	/**
	* A request to resolve the definition location of a symbol at a given text
	* document position. The request's parameter is of type {@link TextDocumentPosition}
	* the response is of either type {@link Definition} or a typed array of
	* {@link DefinitionLink} or a Thenable that resolves to such.
	*/
	var DefinitionRequest;
	(function(DefinitionRequest) {
		DefinitionRequest.method = "textDocument/definition";
		DefinitionRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DefinitionRequest.type = new messages_1.ProtocolRequestType(DefinitionRequest.method);
		DefinitionRequest.capabilities = messages_1.CM.create("textDocument.definition", "definitionProvider");
	})(DefinitionRequest || (exports.DefinitionRequest = DefinitionRequest = {}));
	/**
	* A request to resolve project-wide references for the symbol denoted
	* by the given text document position. The request's parameter is of
	* type {@link ReferenceParams} the response is of type
	* {@link Location Location[]} or a Thenable that resolves to such.
	*/
	var ReferencesRequest;
	(function(ReferencesRequest) {
		ReferencesRequest.method = "textDocument/references";
		ReferencesRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		ReferencesRequest.type = new messages_1.ProtocolRequestType(ReferencesRequest.method);
		ReferencesRequest.capabilities = messages_1.CM.create("textDocument.references", "referencesProvider");
	})(ReferencesRequest || (exports.ReferencesRequest = ReferencesRequest = {}));
	/**
	* Request to resolve a {@link DocumentHighlight} for a given
	* text document position. The request's parameter is of type {@link TextDocumentPosition}
	* the request response is an array of type {@link DocumentHighlight}
	* or a Thenable that resolves to such.
	*/
	var DocumentHighlightRequest;
	(function(DocumentHighlightRequest) {
		DocumentHighlightRequest.method = "textDocument/documentHighlight";
		DocumentHighlightRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DocumentHighlightRequest.type = new messages_1.ProtocolRequestType(DocumentHighlightRequest.method);
		DocumentHighlightRequest.capabilities = messages_1.CM.create("textDocument.documentHighlight", "documentHighlightProvider");
	})(DocumentHighlightRequest || (exports.DocumentHighlightRequest = DocumentHighlightRequest = {}));
	/**
	* A request to list all symbols found in a given text document. The request's
	* parameter is of type {@link TextDocumentIdentifier} the
	* response is of type {@link SymbolInformation SymbolInformation[]} or a Thenable
	* that resolves to such.
	*/
	var DocumentSymbolRequest;
	(function(DocumentSymbolRequest) {
		DocumentSymbolRequest.method = "textDocument/documentSymbol";
		DocumentSymbolRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DocumentSymbolRequest.type = new messages_1.ProtocolRequestType(DocumentSymbolRequest.method);
		DocumentSymbolRequest.capabilities = messages_1.CM.create("textDocument.documentSymbol", "documentSymbolProvider");
	})(DocumentSymbolRequest || (exports.DocumentSymbolRequest = DocumentSymbolRequest = {}));
	/**
	* A request to provide commands for the given text document and range.
	*/
	var CodeActionRequest;
	(function(CodeActionRequest) {
		CodeActionRequest.method = "textDocument/codeAction";
		CodeActionRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		CodeActionRequest.type = new messages_1.ProtocolRequestType(CodeActionRequest.method);
		CodeActionRequest.capabilities = messages_1.CM.create("textDocument.codeAction", "codeActionProvider");
	})(CodeActionRequest || (exports.CodeActionRequest = CodeActionRequest = {}));
	/**
	* Request to resolve additional information for a given code action.The request's
	* parameter is of type {@link CodeAction} the response
	* is of type {@link CodeAction} or a Thenable that resolves to such.
	*/
	var CodeActionResolveRequest;
	(function(CodeActionResolveRequest) {
		CodeActionResolveRequest.method = "codeAction/resolve";
		CodeActionResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		CodeActionResolveRequest.type = new messages_1.ProtocolRequestType(CodeActionResolveRequest.method);
		CodeActionResolveRequest.capabilities = messages_1.CM.create("textDocument.codeAction.resolveSupport", "codeActionProvider.resolveProvider");
	})(CodeActionResolveRequest || (exports.CodeActionResolveRequest = CodeActionResolveRequest = {}));
	/**
	* A request to list project-wide symbols matching the query string given
	* by the {@link WorkspaceSymbolParams}. The response is
	* of type {@link SymbolInformation SymbolInformation[]} or a Thenable that
	* resolves to such.
	*
	* @since 3.17.0 - support for WorkspaceSymbol in the returned data. Clients
	*  need to advertise support for WorkspaceSymbols via the client capability
	*  `workspace.symbol.resolveSupport`.
	*
	*/
	var WorkspaceSymbolRequest;
	(function(WorkspaceSymbolRequest) {
		WorkspaceSymbolRequest.method = "workspace/symbol";
		WorkspaceSymbolRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		WorkspaceSymbolRequest.type = new messages_1.ProtocolRequestType(WorkspaceSymbolRequest.method);
		WorkspaceSymbolRequest.capabilities = messages_1.CM.create("workspace.symbol", "workspaceSymbolProvider");
	})(WorkspaceSymbolRequest || (exports.WorkspaceSymbolRequest = WorkspaceSymbolRequest = {}));
	/**
	* A request to resolve the range inside the workspace
	* symbol's location.
	*
	* @since 3.17.0
	*/
	var WorkspaceSymbolResolveRequest;
	(function(WorkspaceSymbolResolveRequest) {
		WorkspaceSymbolResolveRequest.method = "workspaceSymbol/resolve";
		WorkspaceSymbolResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		WorkspaceSymbolResolveRequest.type = new messages_1.ProtocolRequestType(WorkspaceSymbolResolveRequest.method);
		WorkspaceSymbolResolveRequest.capabilities = messages_1.CM.create("workspace.symbol.resolveSupport", "workspaceSymbolProvider.resolveProvider");
	})(WorkspaceSymbolResolveRequest || (exports.WorkspaceSymbolResolveRequest = WorkspaceSymbolResolveRequest = {}));
	/**
	* A request to provide code lens for the given text document.
	*/
	var CodeLensRequest;
	(function(CodeLensRequest) {
		CodeLensRequest.method = "textDocument/codeLens";
		CodeLensRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		CodeLensRequest.type = new messages_1.ProtocolRequestType(CodeLensRequest.method);
		CodeLensRequest.capabilities = messages_1.CM.create("textDocument.codeLens", "codeLensProvider");
	})(CodeLensRequest || (exports.CodeLensRequest = CodeLensRequest = {}));
	/**
	* A request to resolve a command for a given code lens.
	*/
	var CodeLensResolveRequest;
	(function(CodeLensResolveRequest) {
		CodeLensResolveRequest.method = "codeLens/resolve";
		CodeLensResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		CodeLensResolveRequest.type = new messages_1.ProtocolRequestType(CodeLensResolveRequest.method);
		CodeLensResolveRequest.capabilities = messages_1.CM.create("textDocument.codeLens.resolveSupport", "codeLensProvider.resolveProvider");
	})(CodeLensResolveRequest || (exports.CodeLensResolveRequest = CodeLensResolveRequest = {}));
	/**
	* A request to refresh all code actions
	*
	* @since 3.16.0
	*/
	var CodeLensRefreshRequest;
	(function(CodeLensRefreshRequest) {
		CodeLensRefreshRequest.method = `workspace/codeLens/refresh`;
		CodeLensRefreshRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		CodeLensRefreshRequest.type = new messages_1.ProtocolRequestType0(CodeLensRefreshRequest.method);
		CodeLensRefreshRequest.capabilities = messages_1.CM.create("workspace.codeLens", void 0);
	})(CodeLensRefreshRequest || (exports.CodeLensRefreshRequest = CodeLensRefreshRequest = {}));
	/**
	* A request to provide document links
	*/
	var DocumentLinkRequest;
	(function(DocumentLinkRequest) {
		DocumentLinkRequest.method = "textDocument/documentLink";
		DocumentLinkRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DocumentLinkRequest.type = new messages_1.ProtocolRequestType(DocumentLinkRequest.method);
		DocumentLinkRequest.capabilities = messages_1.CM.create("textDocument.documentLink", "documentLinkProvider");
	})(DocumentLinkRequest || (exports.DocumentLinkRequest = DocumentLinkRequest = {}));
	/**
	* Request to resolve additional information for a given document link. The request's
	* parameter is of type {@link DocumentLink} the response
	* is of type {@link DocumentLink} or a Thenable that resolves to such.
	*/
	var DocumentLinkResolveRequest;
	(function(DocumentLinkResolveRequest) {
		DocumentLinkResolveRequest.method = "documentLink/resolve";
		DocumentLinkResolveRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DocumentLinkResolveRequest.type = new messages_1.ProtocolRequestType(DocumentLinkResolveRequest.method);
		DocumentLinkResolveRequest.capabilities = messages_1.CM.create("textDocument.documentLink", "documentLinkProvider.resolveProvider");
	})(DocumentLinkResolveRequest || (exports.DocumentLinkResolveRequest = DocumentLinkResolveRequest = {}));
	/**
	* A request to format a whole document.
	*/
	var DocumentFormattingRequest;
	(function(DocumentFormattingRequest) {
		DocumentFormattingRequest.method = "textDocument/formatting";
		DocumentFormattingRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DocumentFormattingRequest.type = new messages_1.ProtocolRequestType(DocumentFormattingRequest.method);
		DocumentFormattingRequest.capabilities = messages_1.CM.create("textDocument.formatting", "documentFormattingProvider");
	})(DocumentFormattingRequest || (exports.DocumentFormattingRequest = DocumentFormattingRequest = {}));
	/**
	* A request to format a range in a document.
	*/
	var DocumentRangeFormattingRequest;
	(function(DocumentRangeFormattingRequest) {
		DocumentRangeFormattingRequest.method = "textDocument/rangeFormatting";
		DocumentRangeFormattingRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DocumentRangeFormattingRequest.type = new messages_1.ProtocolRequestType(DocumentRangeFormattingRequest.method);
		DocumentRangeFormattingRequest.capabilities = messages_1.CM.create("textDocument.rangeFormatting", "documentRangeFormattingProvider");
	})(DocumentRangeFormattingRequest || (exports.DocumentRangeFormattingRequest = DocumentRangeFormattingRequest = {}));
	/**
	* A request to format ranges in a document.
	*
	* @since 3.18.0
	*/
	var DocumentRangesFormattingRequest;
	(function(DocumentRangesFormattingRequest) {
		DocumentRangesFormattingRequest.method = "textDocument/rangesFormatting";
		DocumentRangesFormattingRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DocumentRangesFormattingRequest.type = new messages_1.ProtocolRequestType(DocumentRangesFormattingRequest.method);
		DocumentRangesFormattingRequest.capabilities = messages_1.CM.create("textDocument.rangeFormatting.rangesSupport", "documentRangeFormattingProvider.rangesSupport");
	})(DocumentRangesFormattingRequest || (exports.DocumentRangesFormattingRequest = DocumentRangesFormattingRequest = {}));
	/**
	* A request to format a document on type.
	*/
	var DocumentOnTypeFormattingRequest;
	(function(DocumentOnTypeFormattingRequest) {
		DocumentOnTypeFormattingRequest.method = "textDocument/onTypeFormatting";
		DocumentOnTypeFormattingRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		DocumentOnTypeFormattingRequest.type = new messages_1.ProtocolRequestType(DocumentOnTypeFormattingRequest.method);
		DocumentOnTypeFormattingRequest.capabilities = messages_1.CM.create("textDocument.onTypeFormatting", "documentOnTypeFormattingProvider");
	})(DocumentOnTypeFormattingRequest || (exports.DocumentOnTypeFormattingRequest = DocumentOnTypeFormattingRequest = {}));
	var PrepareSupportDefaultBehavior;
	(function(PrepareSupportDefaultBehavior) {
		/**
		* The client's default behavior is to select the identifier
		* according the to language's syntax rule.
		*/
		PrepareSupportDefaultBehavior.Identifier = 1;
	})(PrepareSupportDefaultBehavior || (exports.PrepareSupportDefaultBehavior = PrepareSupportDefaultBehavior = {}));
	/**
	* A request to rename a symbol.
	*/
	var RenameRequest;
	(function(RenameRequest) {
		RenameRequest.method = "textDocument/rename";
		RenameRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		RenameRequest.type = new messages_1.ProtocolRequestType(RenameRequest.method);
		RenameRequest.capabilities = messages_1.CM.create("textDocument.rename", "renameProvider");
	})(RenameRequest || (exports.RenameRequest = RenameRequest = {}));
	/**
	* A request to test and perform the setup necessary for a rename.
	*
	* @since 3.16 - support for default behavior
	*/
	var PrepareRenameRequest;
	(function(PrepareRenameRequest) {
		PrepareRenameRequest.method = "textDocument/prepareRename";
		PrepareRenameRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		PrepareRenameRequest.type = new messages_1.ProtocolRequestType(PrepareRenameRequest.method);
		PrepareRenameRequest.capabilities = messages_1.CM.create("textDocument.rename.prepareSupport", "renameProvider.prepareProvider");
	})(PrepareRenameRequest || (exports.PrepareRenameRequest = PrepareRenameRequest = {}));
	/**
	* A request send from the client to the server to execute a command. The request might return
	* a workspace edit which the client will apply to the workspace.
	*/
	var ExecuteCommandRequest;
	(function(ExecuteCommandRequest) {
		ExecuteCommandRequest.method = "workspace/executeCommand";
		ExecuteCommandRequest.messageDirection = messages_1.MessageDirection.clientToServer;
		ExecuteCommandRequest.type = new messages_1.ProtocolRequestType(ExecuteCommandRequest.method);
		ExecuteCommandRequest.capabilities = messages_1.CM.create("workspace.executeCommand", "executeCommandProvider");
	})(ExecuteCommandRequest || (exports.ExecuteCommandRequest = ExecuteCommandRequest = {}));
	/**
	* A request sent from the server to the client to modified certain resources.
	*/
	var ApplyWorkspaceEditRequest;
	(function(ApplyWorkspaceEditRequest) {
		ApplyWorkspaceEditRequest.method = "workspace/applyEdit";
		ApplyWorkspaceEditRequest.messageDirection = messages_1.MessageDirection.serverToClient;
		ApplyWorkspaceEditRequest.type = new messages_1.ProtocolRequestType("workspace/applyEdit");
		ApplyWorkspaceEditRequest.capabilities = messages_1.CM.create("workspace.applyEdit", void 0);
	})(ApplyWorkspaceEditRequest || (exports.ApplyWorkspaceEditRequest = ApplyWorkspaceEditRequest = {}));
}));
// node_modules/vscode-languageserver-protocol/lib/common/connection.js
var require_connection = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createProtocolConnection = createProtocolConnection;
	const vscode_jsonrpc_1 = require_api$1();
	function createProtocolConnection(input, output, logger, options) {
		if (vscode_jsonrpc_1.ConnectionStrategy.is(options)) options = { connectionStrategy: options };
		return (0, vscode_jsonrpc_1.createMessageConnection)(input, output, logger, options);
	}
}));
// src/gopls/facts/load-failure.ts
var import_api = (/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LSPErrorCodes = exports.createProtocolConnection = void 0;
	__exportStar(require_api$1(), exports);
	__exportStar((init_main(), __toCommonJS(main_exports)), exports);
	__exportStar(require_messages(), exports);
	__exportStar(require_protocol(), exports);
	var connection_1 = require_connection();
	Object.defineProperty(exports, "createProtocolConnection", {
		enumerable: true,
		get: function() {
			return connection_1.createProtocolConnection;
		}
	});
	var LSPErrorCodes;
	(function(LSPErrorCodes) {
		/**
		* This is the start range of LSP reserved error codes.
		* It doesn't denote a real error code.
		*
		* @since 3.16.0
		*/
		LSPErrorCodes.lspReservedErrorRangeStart = -32899;
		/**
		* A request failed but it was syntactically correct, e.g the
		* method name was known and the parameters were valid. The error
		* message should contain human readable information about why
		* the request failed.
		*
		* @since 3.17.0
		*/
		LSPErrorCodes.RequestFailed = -32803;
		/**
		* The server cancelled the request. This error code should
		* only be used for requests that explicitly support being
		* server cancellable.
		*
		* @since 3.17.0
		*/
		LSPErrorCodes.ServerCancelled = -32802;
		/**
		* The server detected that the content of a document got
		* modified outside normal conditions. A server should
		* NOT send this error code if it detects a content change
		* in it unprocessed messages. The result even computed
		* on an older state might still be useful for the client.
		*
		* If a client decides that a result is not of any use anymore
		* the client should cancel the request.
		*/
		LSPErrorCodes.ContentModified = -32801;
		/**
		* The client has canceled a request and a server has detected
		* the cancel.
		*/
		LSPErrorCodes.RequestCancelled = -32800;
		/**
		* This is the end range of LSP reserved error codes.
		* It doesn't denote a real error code.
		*
		* @since 3.16.0
		*/
		LSPErrorCodes.lspReservedErrorRangeEnd = -32800;
	})(LSPErrorCodes || (exports.LSPErrorCodes = LSPErrorCodes = {}));
})))();
const SHOWN = /^Error loading workspace|errors? loading workspace|initial workspace load failed/i;
/** Why gopls could not load the workspace, in its own words (v0.10 to v0.24); undefined: it told of no failure. */
function loadFailure({ critical, ended, errors }) {
	const endedBadly = ended?.startsWith("Error loading packages") ? ended : void 0;
	return critical ?? endedBadly ?? errors.find((message) => SHOWN.test(message));
}
// src/lsp/editor.ts
/** An editor over a client, telling changes as ranges or as whole texts, as the server asked. */
function editor(client, sync, languageId) {
	const open = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	const sent = {
		opened: 0,
		changed: 0,
		closed: 0,
		saved: 0,
		watched: 0
	};
	let configuration = {};
	const document = (uri) => {
		const found = open.get(uri);
		if (!found) throw new Error(`${uri} is not open in the editor`);
		return found;
	};
	const changeFolders = (added, removed) => client.notify("workspace/didChangeWorkspaceFolders", { event: {
		added,
		removed
	} });
	return {
		open: async (uri, text, otherLanguageId) => {
			if (open.has(uri)) throw new Error(`${uri} is open already`);
			open.set(uri, {
				uri,
				version: 1,
				text
			});
			sent.opened++;
			await client.notify("textDocument/didOpen", { textDocument: {
				uri,
				languageId: otherLanguageId ?? languageId,
				version: 1,
				text
			} });
		},
		change: async (uri, ...replacements) => {
			const before = document(uri);
			const { text, contentChanges } = changed(before.text, replacements, sync);
			const version = before.version + 1;
			open.set(uri, {
				uri,
				version,
				text
			});
			sent.changed++;
			await client.notify("textDocument/didChange", {
				textDocument: {
					uri,
					version
				},
				contentChanges
			});
		},
		saved: async (uri) => {
			document(uri);
			sent.saved++;
			await client.notify("textDocument/didSave", { textDocument: { uri } });
		},
		close: async (uri) => {
			document(uri);
			open.delete(uri);
			sent.closed++;
			await client.notify("textDocument/didClose", { textDocument: { uri } });
		},
		document,
		documents: () => [...open.values()],
		watched: async (changes) => {
			if (changes.length === 0) return;
			sent.watched++;
			await client.notify("workspace/didChangeWatchedFiles", { changes });
		},
		addFolder: async (folder) => {
			folders.set(folder.uri, folder);
			await changeFolders([folder], []);
		},
		removeFolder: async (uri) => {
			const folder = folders.get(uri);
			if (!folder) throw new Error(`${uri} was not added as a folder`);
			folders.delete(uri);
			await changeFolders([], [folder]);
		},
		folders: () => [...folders.values()],
		configure: async (settings) => {
			configuration = settings;
			const all = client.configure(settings);
			await client.notify("workspace/didChangeConfiguration", { settings: {} });
			return all;
		},
		configuration: () => configuration,
		sent: () => ({ ...sent })
	};
}
/** The text after some replacements, and the events that tell a server of them. */
function changed(before, replacements, sync) {
	let now = before;
	const contentChanges = [];
	for (const replacement of replacements) {
		contentChanges.push({
			range: rangeAt(now, replacement),
			text: replacement.text
		});
		now = replaced(now, replacement);
	}
	return {
		text: now,
		contentChanges: sync === "full" ? [{ text: now }] : contentChanges
	};
}
// src/measure/session/load-workspace.ts
/**
* Shakes hands, lets gopls load the workspace, and makes sure that it did: a gopls that failed to load goes on answering
* and publishing diagnostics. Of a folder of modules, those that workloads work in get a view each, which stays. Throws
* workspace-apart, workspace-not-loaded and workspace-has-errors, with gopls' own words.
*/
async function loadWorkspace(loading) {
	const { client, watch, limits, scan } = loading;
	refuseApart(loading);
	const hello = await watch("answering initialize", limits.initializeMs, client.initialize(loading.workspace));
	await watch("loading the workspace", limits.loadMs, client.until(() => client.progress.ended(progressTitles.load) > 0));
	refuseFailedLoad(loading);
	const buffers = editor(client, syncKind(hello), "go");
	const anchors = scan.apart ? goModFiles(scan, loading.worked) : [];
	for (const file of anchors) await buffers.open(fileUri(file.absolute), file.text, "go.mod");
	const files = inTurnFiles(scan).flatMap(({ path }) => readWorkspaceFile(scan.root, path) ?? []);
	for (const file of files) await buffers.open(fileUri(file.absolute), file.text);
	await settleWork({
		client,
		editor: buffers,
		watch,
		limitMs: limits.loadMs
	});
	const isDiagnosed = () => !client.progress.open().includes(progressTitles.firstDiagnosis);
	await watch(progressTitles.firstDiagnosis, limits.loadMs, client.until(isDiagnosed));
	refuseFailedLoad(loading);
	const packages = await workspacePackages(hello, loading);
	if (packages === 0) throw notLoaded(loading, "it found no package there");
	const errors = loadErrors(client, scan, scan.apart ? anchors.map(({ absolute }) => dirname(absolute)) : void 0);
	if (isBroken(errors) && !loading.allowErrors) throw failure("workspace-has-errors", {
		workspace: loading.workspace,
		errors: loadErrorWords(errors)
	});
	for (const file of files) await buffers.close(fileUri(file.absolute));
	await settleWork({
		client,
		editor: buffers,
		watch,
		limitMs: limits.loadMs
	});
	return {
		editor: buffers,
		packages,
		errors
	};
}
function refuseFailedLoad(loading) {
	const { progress, errors } = loading.client;
	const reason = loadFailure({
		critical: progress.outstanding(progressTitles.loadFailed),
		ended: progress.endMessage(progressTitles.load),
		errors
	});
	if (reason !== void 0) throw notLoaded(loading, reason);
}
function notLoaded(loading, reason) {
	const words = oneLine(reason.replace(/^[\d/]+ [\d:]+ /, "")).slice(0, 600);
	return failure("workspace-not-loaded", {
		gopls: goplsWords(loading.gopls),
		workspace: loading.workspace,
		reason: words,
		suggestion: suggestionFor(reason, loading.scan)
	});
}
function goplsWords({ version, toolchain }) {
	return `${version} with ${toolchain.replace(/^go version (\S+).*$/, "$1")}`;
}
/** What go itself advises; else another Go, where that is what is missing; else the command that shows what is wrong. */
function suggestionFor(reason, { root, modules }) {
	const advice = goAdvice(reason);
	if (advice !== void 0) return `Run \`${advice}\` there, as go advises.`;
	const needed = neededGo(reason);
	if (needed !== void 0) return `Use --go-version ${needed} or newer, with a gopls that builds with it.`;
	return `Make \`go list ${modules.slice(0, 3).map((folder) => `./${relative(root, folder)}/...`.replace("//", "/")).join(" ") || "."}\` succeed there first.`;
}
/** Since then gopls makes a view of each module of a folder; before, it takes the folder for one that has none. */
const VIEWS_OF_MODULES = "v0.15.0-0";
function refuseApart({ scan, gopls, workspace }) {
	if (!scan.apart || isInVersionRange(gopls.version, { since: VIEWS_OF_MODULES })) return;
	throw failure("workspace-apart", {
		path: workspace,
		modules: scan.modules,
		gopls: gopls.version
	});
}
function syncKind(hello) {
	const sync = hello.capabilities.textDocumentSync;
	return (typeof sync === "object" ? sync.change : sync) === import_api.TextDocumentSyncKind.Incremental ? "incremental" : "full";
}
async function workspacePackages(hello, loading) {
	const command = goplsCommands.workspaceStats;
	if (!hello.capabilities.executeCommandProvider?.commands.includes(command)) return void 0;
	const asked = loading.client.request("workspace/executeCommand", {
		command,
		arguments: []
	});
	return ((await loading.watch(command, loading.limits.loadMs, asked))?.Views ?? []).map((view) => view.WorkspacePackages?.Packages ?? 0).reduce((sum, count) => sum + count, 0);
}
// src/measure/session/session-plan.ts
/** Whether a session does pieces of workloads many times over, and so samples heap profiles finer. */
function isDosing(purpose) {
	return purpose === "dose" || purpose === "confirm";
}
// src/gopls/facts/start-flags.ts
/** Flags with which the gate starts gopls (v0.10 to v0.24); `serve` is the command and stands behind the flags before it. */
const startFlags = {
	serve: "serve",
	/** The debug server, on a port that the system chooses. */
	debug: `-debug=${anyPort}`,
	/** Listens for editors instead of speaking on pipes; ends this long after the last of them. */
	listen: (address, idleSeconds) => [`-listen=${address}`, `-listen.timeout=${idleSeconds}s`],
	/** Relays between pipes and a gopls that listens. */
	remote: (address) => `-remote=${address}`,
	/** Logs all messages, where gopls speaks on pipes; one that listens logs none. */
	trace: (path) => path === void 0 ? [] : ["-rpc.trace", `-logfile=${path}`]
};
/** Bytes of allocation to one sample of gopls' heap profiles (GODEBUG=memprofilerate). What it costs: docs/performance.md. */
const profileRates = {
	/** A phase is measured while an editor works, beside exact counters. */
	measuring: 4096,
	/** A fresh process has to show at call sites what grows, also beside known leaks. */
	dosing: 256
};
// src/gopls/process/daemon-address.ts
/** Longest path of a socket in bytes, without the zero behind it: sockaddr_un of macOS has 104, that of Linux 108. */
const MAX_PATH_BYTES = 103;
/**
* A socket in `folder`, which nobody else can reach where the folder is the user's own; where its path would be too long, and
* on Windows, a free port of the loopback interface.
*/
async function daemonAddress(folder, platform) {
	const socket = join(folder, "gopls");
	if (platform !== "win32" && Buffer.byteLength(socket) <= MAX_PATH_BYTES) return {
		flag: `unix;${socket}`,
		socket
	};
	return {
		flag: `127.0.0.1:${await freePort()}`,
		socket: void 0
	};
}
function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = typeof address === "object" && address !== null ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}
// src/gopls/process/gopls-environment.ts
/** Closed, with a profile rate that samples well, a cache of its own, and telemetry off. */
function goplsEnvironment({ gopls, arm, cacheDir, configDir, profileRate }, world) {
	const telemetry = join(configDir, "go", "telemetry");
	mkdirSync(telemetry, { recursive: true });
	mkdirSync(cacheDir, { recursive: true });
	writeFile(join(telemetry, "mode"), "off\n");
	const base = closedEnvironment(world.env);
	const godebug = [
		base.GODEBUG,
		arm.env.GODEBUG,
		`memprofilerate=${profileRate}`
	].filter((value) => value !== void 0 && value !== "");
	const home = world.platform === "linux" ? {
		XDG_CONFIG_HOME: configDir,
		GOENV: gopls.goEnv
	} : {};
	return {
		...base,
		...home,
		GOTOOLCHAIN: gopls.goToolchain,
		...arm.env,
		GOPLSCACHE: cacheDir,
		GODEBUG: godebug.join(",")
	};
}
// src/gopls/facts/flag-complaint.ts
/** How gopls and Go's flag package begin, or go on, when a command line can't be meant (v0.9 to v0.24); the usage follows. */
const COMPLAINT = /^(?:gopls(?: serve)?: )?(?:flag provided but not defined: |unknown flag: |flag needs an argument: |bad flag syntax: |invalid (?:boolean )?value .* for (?:flag )?-|unknown command ).*$/im;
/** What gopls says on standard error of a flag that it does not take; undefined: nothing. */
function flagComplaint(standardError) {
	return COMPLAINT.exec(standardError)?.[0].trim();
}
// src/gopls/process/open-files.ts
/** A process may have a million descriptors; each that is looked at takes some microseconds, in which gopls waits for its next request. */
const MOST_LISTED = 1e4;
/**
* The descriptors of a process, from /proc/PID/fd, whose size is their number since Linux 6.2. Undefined where that can't be read, and
* before Linux 6.2 where there are more than 10,000.
*/
function openFiles(pid) {
	const folder = `/proc/${pid}`;
	try {
		const { size } = statSync(`${folder}/fd`);
		if (size > MOST_LISTED) return { descriptors: size };
		const names = namesIn(`${folder}/fd`);
		if (names.length > MOST_LISTED) return void 0;
		const inotifyWatches = watchesOf(folder, names);
		return {
			descriptors: names.length,
			...inotifyWatches === void 0 ? {} : { inotifyWatches }
		};
	} catch {
		return;
	}
}
/** The names of a folder's entries: of more than can be looked at, one more than that. */
function namesIn(path) {
	const folder = opendirSync(path, { bufferSize: 1024 });
	try {
		const names = [];
		for (let entry = folder.readSync(); entry && names.length <= MOST_LISTED; entry = folder.readSync()) names.push(entry.name);
		return names;
	} finally {
		folder.closeSync();
	}
}
function watchesOf(folder, names) {
	try {
		return names.filter((name) => targetOf(`${folder}/fd/${name}`) === "anon_inode:inotify").map((name) => readText(`${folder}/fdinfo/${name}`).match(/^inotify wd:/gm)?.length ?? 0).reduce((sum, count) => sum + count, 0);
	} catch {
		return;
	}
}
/** "" for one that was closed meanwhile. */
function targetOf(descriptor) {
	try {
		return readlinkSync(descriptor);
	} catch {
		return "";
	}
}
// src/gopls/process/process-usage.ts
/** Clock ticks a second of /proc/PID/stat: 100 on every Linux that Node runs on (USER_HZ). */
const TICKS_PER_SECOND = 100;
/** CPU time (with children that ended), resident memory and open files of a process. Linux only: elsewhere undefined. */
function processUsage(pid, platform) {
	const unknown = () => void 0;
	if (platform !== "linux") return {
		cpuMs: unknown,
		rssBytes: unknown,
		peakRssBytes: unknown,
		openFiles: unknown
	};
	const statusBytes = (field) => {
		const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(readProc(pid, "status") ?? "")?.[1];
		return kilobytes === void 0 ? void 0 : Number(kilobytes) * 1024;
	};
	return {
		cpuMs: () => {
			const ticks = (readProc(pid, "stat")?.replace(/^.*\) /s, "").split(" "))?.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
			return ticks === void 0 ? void 0 : ticks / TICKS_PER_SECOND * 1e3;
		},
		rssBytes: () => statusBytes("VmRSS"),
		peakRssBytes: () => statusBytes("VmHWM"),
		openFiles: () => openFiles(pid)
	};
}
function readProc(pid, file) {
	try {
		return readText(`/proc/${pid}/${file}`);
	} catch {
		return;
	}
}
// src/gopls/process/standard-error.ts
/** Of the beginning and of the end, what is looked through for the address and for a panic. */
const KEPT_CHARACTERS = 65536;
/** Of the beginning and of the end, what the file holds: a gopls that writes without an end must not fill the disk. */
const FILE_CHARACTERS = 1048576;
const LINES = 6;
const PANIC = /^(?:panic:|fatal error:|runtime: |SIG[A-Z]+:).*$/m;
/** Reads standard error until it ends. */
function standardError(stream, file) {
	let first = "";
	let last = "";
	const log = keepEnds(file);
	let tell = () => {};
	const named = new Promise((resolve) => {
		tell = resolve;
	});
	stream.setEncoding("utf8");
	stream.on("data", (text) => {
		log.write(text);
		if (first.length < KEPT_CHARACTERS) {
			first += text;
			const address = debugAddressIn(first);
			if (address !== void 0) tell(address);
		}
		last = (last + text).slice(-65536);
	});
	let isOpen = true;
	const ended = () => {
		tell(void 0);
		if (isOpen) log.end();
		isOpen = false;
	};
	stream.once("end", ended).once("error", ended).once("close", ended);
	file.on("error", () => {});
	return {
		debugAddress: (withinMs) => orUndefined(withinMs, named),
		lastWords: () => lastWords(first, last),
		kept: new Promise((resolve) => file.once("close", () => resolve()))
	};
}
/** Writes the beginning of a text at once; of what is more, the end, and how much lies between. */
function keepEnds(file) {
	let room = FILE_CHARACTERS;
	let rest = "";
	let cut = 0;
	const trim = () => {
		const most = rest.slice(-1048576);
		cut += rest.length - most.length;
		rest = most;
	};
	return {
		write: (text) => {
			const head = text.slice(0, room);
			room -= head.length;
			if (head !== "") file.write(head);
			rest += text.slice(head.length);
			if (rest.length > 2 * FILE_CHARACTERS) trim();
		},
		end: () => {
			trim();
			const note = cut === 0 ? "" : `\n[gopls-leak-gate left out ${cut} characters here]\n`;
			file.end(note + rest);
			rest = "";
		}
	};
}
async function orUndefined(withinMs, something) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(() => resolve(void 0), withinMs);
	});
	const result = await Promise.race([something, late]);
	clearTimeout(timer);
	return result;
}
function lastWords(first, last) {
	const complaint = flagComplaint(first);
	if (complaint !== void 0) return complaint;
	for (const text of [first, last]) {
		const panic = PANIC.exec(text);
		if (panic) return nonEmptyLines(text.slice(panic.index)).slice(0, LINES).join(" | ");
	}
	return nonEmptyLines(last).slice(-6).join(" | ") || "it said nothing on standard error";
}
function nonEmptyLines(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
// src/gopls/process/spawn-gopls.ts
const OTHER_FLAGS = "This gopls does not take that flag. Leave it out of a copy of the settings file, or measure a gopls that has it.";
/** Starts gopls on pipes, as the leader of a process group of its own, so that it and its children can be ended together. */
function spawnGopls({ path, args, cwd, env, stderrPath }, world) {
	const child = execa(path, args, {
		cwd,
		env: { ...env },
		extendEnv: false,
		detached: world.platform !== "win32",
		buffer: false,
		reject: false,
		cleanup: false,
		stdin: "pipe",
		stdout: "pipe",
		stderr: "pipe"
	});
	giveUpPipes(child);
	const stderr = standardError(child.stderr, createWriteStream(stderrPath));
	const pid = child.pid ?? 0;
	let ended = pid === 0;
	const signal = (name) => {
		if (!ended) signalGroup(pid, name, world.platform);
	};
	const forget = rememberProcess(pid, () => signal("SIGKILL"));
	child.once("exit", () => {
		signal("SIGKILL");
		ended = true;
		forget();
	});
	child.stdin.on("error", () => {});
	const exited = child.then(async (result) => {
		await stderr.kept;
		const lastWords = stderr.lastWords();
		const suggestion = flagComplaint(lastWords) === void 0 ? {} : { suggestion: OTHER_FLAGS };
		return {
			status: statusOf(result),
			lastWords,
			...suggestion
		};
	});
	return {
		pid,
		stdin: child.stdin,
		stdout: child.stdout,
		debugAddress: (withinMs) => stderr.debugAddress(withinMs),
		exited,
		hasExited: () => ended,
		signal,
		...processUsage(pid, world.platform)
	};
}
function statusOf({ signal, exitCode, originalMessage }) {
	if (signal !== void 0) return `signal ${signal}`;
	return exitCode === void 0 ? originalMessage ?? "it did not start" : `exit status ${exitCode}`;
}
// src/gopls/process/start-daemon.ts
/** A daemon notices no pipe that closes: it ends this long after the last of its editors, however this program ended. */
const IDLE_SECONDS = 10;
const LISTEN_MS = 3e4;
const STEP_MS = 20;
/** Within it, one of several ends that belong together is told as the daemon's. */
const TOGETHER_MS = 500;
const TERM_MS = 1e3;
/**
* Starts gopls as a daemon, and as many editors' forwarders attached to it; the first is the one that is driven. The
* counters, CPU time and memory are the daemon's. Where any of them ends, all are ended, and that end is told. Throws
* gopls-crashed, gopls-hung or interrupted where the daemon does not come to listen.
*/
async function startDaemon(options, clients, world) {
	const { gopls, arm, stderrPath } = options;
	const env = goplsEnvironment(options, world);
	const address = await daemonAddress(dirname(options.cacheDir), world.platform);
	const spawn = (args, log) => spawnGopls({
		path: gopls.path,
		args,
		cwd: arm.workspace,
		env,
		stderrPath: log
	}, world);
	const listen = startFlags.listen(address.flag, IDLE_SECONDS);
	const daemon = spawn([
		startFlags.debug,
		...arm.flags ?? [],
		startFlags.serve,
		...listen
	], stderrPath);
	await listening(daemon, address, world);
	return together(daemon, Array.from({ length: clients }, (_, index) => {
		const trace = startFlags.trace(index === 0 ? options.tracePath : void 0);
		const log = stderrPath.replace(/(?:-stderr)?(?:\.log)?$/, `-editor-${index + 1}-stderr.log`);
		return spawn([
			startFlags.remote(address.flag),
			...trace,
			startFlags.serve
		], log);
	}), world);
}
/** A port can't be looked at without an editor's connection: there gopls' forwarder asks again, five times in 5 s. */
async function listening(daemon, { socket }, world) {
	const untilMs = world.elapsed() + LISTEN_MS;
	await daemon.debugAddress(LISTEN_MS / 3);
	while (!daemon.hasExited() && !world.interrupted.aborted && socket !== void 0 && !existsSync(socket)) {
		if (world.elapsed() > untilMs) break;
		await world.sleep(STEP_MS);
	}
	if (daemon.hasExited()) throw failure("gopls-crashed", {
		doing: "before it listened for editors",
		...await daemon.exited
	});
	if (!(socket !== void 0 && !existsSync(socket)) && !world.interrupted.aborted) return;
	daemon.signal("SIGKILL");
	await daemon.exited;
	if (world.interrupted.aborted) throw endedBy(world.interrupted, "the run directory");
	throw failure("gopls-hung", {
		waitingFor: "listening for editors",
		seconds: LISTEN_MS / 1e3
	});
}
function together(daemon, editors, world) {
	const [driven = daemon, ...others] = editors;
	const processes = [daemon, ...editors];
	const signal = (name) => {
		for (const running of processes) running.signal(name);
	};
	const exited = Promise.race(processes.map(({ exited: end }) => end)).then(async (first) => {
		const end = await ofDaemon(daemon, first, world);
		signal("SIGTERM");
		const ended = Promise.all(processes.map(({ exited: end }) => end));
		await Promise.race([ended, world.sleep(TERM_MS)]);
		signal("SIGKILL");
		await ended;
		return end;
	});
	return {
		...daemon,
		stdin: driven.stdin,
		stdout: driven.stdout,
		others,
		exited,
		hasExited: () => processes.every((running) => running.hasExited()),
		signal
	};
}
/** A daemon that crashes takes its editors along, and they may be noticed first. */
function ofDaemon(daemon, first, world) {
	return Promise.race([daemon.exited, world.sleep(TOGETHER_MS).then(() => first)]);
}
// src/gopls/process/start-gopls.ts
/**
* Starts gopls for one editor, which speaks on its pipes. It ends by itself when its standard input closes, which the system
* does even when this program is killed.
*/
function startGopls(options, world) {
	const { gopls, arm, stderrPath, tracePath } = options;
	const args = [
		startFlags.debug,
		...startFlags.trace(tracePath),
		...arm.flags ?? [],
		startFlags.serve
	];
	const env = goplsEnvironment(options, world);
	return {
		...spawnGopls({
			path: gopls.path,
			args,
			cwd: arm.workspace,
			env,
			stderrPath
		}, world),
		others: []
	};
}
// src/measure/session/start-process.ts
/** Starts an arm's gopls as the plan says: for one editor on pipes, or as a daemon that several are attached to. */
async function startProcess({ arm, number, gopls, start, rpcTrace, purpose }, { directory, temporary }, world) {
	const stderrPath = directory.logPath(arm.name, number);
	const options = {
		gopls,
		arm,
		stderrPath,
		cacheDir: join(temporary, "cache"),
		configDir: join(temporary, "config"),
		profileRate: isDosing(purpose) ? profileRates.dosing : profileRates.measuring,
		...rpcTrace ? { tracePath: stderrPath.replace(/-stderr\.log$/, "-rpc-trace.log") } : {}
	};
	return start.mode === "daemon" ? startDaemon(options, start.clients, world) : startGopls(options, world);
}
// src/measure/run-session.ts
/**
* One gopls process from start to exit: load, soak, then what the session is for: a phase for each workload and the control;
* the start of the first workload's phase alone; or suspects under a large dose. Everything read goes to the run
* directory at once. gopls is stopped, and the session's temporary folder removed, however this ends.
*/
async function runSession(plan, directory, outside, times = {
	soakMs: 0,
	measureMs: 0
}) {
	const { number, gopls, limits, workloads } = plan;
	const temporary = makeTemporaryFolder(outside);
	const world = withTemporaryFolder(outside, temporary);
	let process;
	let client;
	let attached = [];
	let debug;
	try {
		const { root, disk, env } = await prepareWorkspace(plan, temporary, world);
		const arm = {
			...plan.arm,
			workspace: root,
			env: {
				...plan.arm.env,
				...env
			}
		};
		const scan = await scanWorkspace({
			...arm,
			toolchain: gopls.goToolchain
		}, world);
		const changedSince = plan.arm.synthetic ? () => [] : watchOnce(plan.watched, plan.arm.workspace, scan);
		const bound = await bindAll(plan, scan, world);
		const startedMs = world.elapsed();
		world.progress({
			kind: "stage",
			stage: "load",
			text: "loading the workspace"
		});
		const started = await startProcess({
			...plan,
			arm
		}, {
			directory,
			temporary
		}, world);
		process = started;
		const editor = {
			settings: goplsSettings(arm, workloads),
			self: persona(arm.editor)
		};
		client = languageClient(started, editor, world.processId);
		const guard = watch({
			process: started,
			client,
			path: gopls.path,
			runDirectory: directory.path
		}, world);
		const loaded = await loadWorkspace({
			client,
			workspace: root,
			gopls,
			watch: guard,
			limits,
			allowErrors: plan.allowErrors,
			scan,
			worked: bound.flatMap(({ files }) => files.all)
		});
		const server = connectDebugServer(await debugAddress(started, client, guard, limits));
		debug = server;
		const attaching = {
			...editor,
			workspace: root,
			watch: guard,
			limits,
			processId: world.processId
		};
		attached = await attachEditors(started.others, attaching);
		const warnings = noteLoad(plan, {
			loaded,
			bound,
			scan,
			loadMs: world.elapsed() - startedMs
		}, directory, world);
		for (const warning of settingWarnings(client.shown)) warnings.add(warning);
		if (disk) noteChanges(changedSince(), warnings.add);
		const keeper = timekeeper(world);
		const session = {
			arm,
			number,
			goplsVersion: gopls.version,
			process: started,
			client,
			debug: server,
			editor: timedEditor(loaded.editor, {
				client,
				timekeeper: keeper,
				world
			}),
			timekeeper: keeper,
			limits,
			world,
			startedMs,
			bound,
			root,
			disk,
			allowCommands: plan.allowCommands,
			temporary,
			watch: guard,
			warn: (warning) => warnings.add(warning),
			quiet: () => settleAllocation(server, world)
		};
		try {
			await measureSession(session, plan, directory, times);
		} finally {
			if (!disk) noteChanges(changedSince(), warnings.add);
		}
	} finally {
		debug?.close();
		const ended = client;
		if (process && ended) await stopGopls(process, () => ended.shutDown(), world);
		for (const connected of [...attached, ...ended ? [ended] : []]) connected.close();
		rmSync(temporary, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
/** The folder that gopls works on: a module that is made, a copy of the workspace where a workload may write, or the workspace. */
async function prepareWorkspace(plan, temporary, world) {
	const { arm, workloads, schedule, gopls, allowCommands } = plan;
	const folder = join(temporary, "workspace");
	if (arm.synthetic) {
		writeSynthetic(arm.synthetic, schedule.seed, folder);
		return {
			root: folder,
			disk: diskOf(folder)
		};
	}
	if (!needsCopy(plan)) return {
		root: arm.workspace,
		disk: void 0
	};
	const named = workloads.flatMap((workload) => stepsOf(workload).flatMap(({ step }) => fileRefOf(step) ?? []));
	const asked = {
		...arm,
		toolchain: gopls.goToolchain
	};
	const copying = {
		folder: temporary,
		paths: [...new Set(named)],
		whole: allowCommands ?? false
	};
	const copy = await disposableCopy(asked, copying, world);
	return {
		...copy,
		disk: diskOf(copy.root)
	};
}
/** Warns of files that somebody changed since the run first looked at them. */
function noteChanges(paths, warn) {
	if (paths.length === 0) return;
	const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
	warn({
		code: "workspace-changed",
		message: `Somebody changed the workspace while it was measured: ${paths.slice(0, 3).join(", ")}${more}. What gopls read before and after may differ. Measure a checkout that nobody works in.`
	});
}
async function bindAll(plan, scan, world) {
	const { workloads, schedule, arm } = plan;
	const changed = workloads.some((workload) => stepsOf(workload).some(({ step }) => "file" in step && step.file === "changed")) ? await changedFiles(arm.workspace, world) : [];
	const { seed, cycles } = schedule;
	return workloads.map((workload) => bindWorkload(workload, scan, {
		changed,
		seed,
		cycles
	}));
}
async function measureSession(session, plan, directory, times) {
	const { world, bound } = session;
	const { schedule, purpose } = plan;
	const memory = newMemory();
	const soaked = purpose === "footprint" ? bound.slice(0, 1) : bound;
	try {
		await soak(session, {
			workloads: soaked,
			schedule,
			busy: isDosing(purpose)
		}, memory);
	} finally {
		times.soakMs = world.elapsed() - session.startedMs;
	}
	const soakedMs = world.elapsed();
	const measure = {
		confirm: runConfirm,
		dose: runDosesBesideKnown,
		measure: measureWorkloads,
		minimize: runMinimize,
		footprint: measureWorkloads
	};
	try {
		await measure[purpose](session, plan, memory, directory);
	} finally {
		times.measureMs = world.elapsed() - soakedMs;
	}
}
/** The parse cache drops what was not used for a minute and is swept each 10 s; a soak of this length is past that (docs/method.md). */
const STEADY_SOAK_MS = 9e4;
/** Records how the workspace loaded; warnings that come later are recorded as they come. */
function noteLoad(plan, facts, directory, world) {
	const { loaded, bound, scan } = facts;
	const add = (warning) => {
		directory.addWarning(warning);
		world.progress({
			kind: "warning",
			warning
		});
	};
	directory.addLoad({
		arm: plan.arm.name,
		session: plan.number,
		purpose: plan.purpose,
		loadMs: Math.round(facts.loadMs),
		...loaded.packages === void 0 ? {} : { packages: loaded.packages },
		files: Object.fromEntries(bound.map(({ workload, files }) => [workload.name, filesOf(workload, files)]))
	});
	const loadedWords = loaded.packages === void 0 ? "the workspace" : `${loaded.packages} packages`;
	world.progress({
		kind: "done",
		stage: "load",
		text: `loaded ${loadedWords} in ${(facts.loadMs / 1e3).toFixed(1)} s`
	});
	for (const note of scan.notes) add(note);
	if (scan.apart) add({
		code: "modules-apart",
		message: apartWords(scan)
	});
	if (loaded.errors.first.length > 0) add({
		code: "type-errors",
		message: `${loadErrorWords(loaded.errors)}.`
	});
	const { soakMs } = plan.schedule;
	if (soakMs < STEADY_SOAK_MS) add({
		code: "short-soak",
		message: `The soak had ${Math.round(soakMs / 1e3)} s. gopls' own caches still fill and move until ${STEADY_SOAK_MS / 1e3} s after its start, so what grows here may be a cache.`
	});
	for (const { tooSmall } of bound) if (tooSmall !== void 0) add({
		code: "tour-too-small",
		message: tooSmall
	});
	return { add };
}
/** The files that are changed or asked about, each once; of a tour's stops, those that a report has room for. */
function filesOf(workload, files) {
	const refs = stepsOf(workload).flatMap(({ step }) => step.do === "open" || step.do === "close" ? [] : fileRefOf(step) ?? []);
	return [...new Set(refs.flatMap((ref) => files.filesOf(ref)))].slice(0, MOST_FILES).map(({ path, lines, bytes }) => ({
		path,
		lines,
		bytes
	}));
}
const MOST_FILES = 400;
/** The debug server's address, from standard error, or else by asking gopls to start one. */
async function debugAddress(process, client, guard, limits) {
	const named = await guard("naming its debug address", limits.debugAddressMs + 1e3, process.debugAddress(limits.debugAddressMs));
	if (named !== void 0) return named;
	const command = {
		command: goplsCommands.startDebugging,
		arguments: [{ Addr: anyPort }]
	};
	const asked = client.request("workspace/executeCommand", command).catch(() => null);
	const url = (await guard("starting its debug server", limits.requestMs, asked))?.URLs?.[0];
	if (url === void 0) throw failure("debug-port-missing", { seconds: Math.round(limits.debugAddressMs / 1e3) });
	return new URL(url).host;
}
// src/measure/session-progress.ts
/** What a control takes that is seen at its first look: ten cycles of a second. */
const CONTROL_MS = 12e3;
/**
* What is told of a session, as one who waits for the whole run wants it: with the name of its arm where there are several, and
* with the time that is left of the run and not of one workload. Other workloads are taken to be as long as the one that runs.
*/
function sessionProgress({ arm, purpose, workloads }, { plan, number, endsMs }, { progress, elapsed }) {
	const began = /* @__PURE__ */ new Map();
	const leftOfRun = (stage, leftMs) => {
		const at = workloads.findIndex(({ name }) => name === stage);
		const laterSessions = Math.max(0, sureSessions(plan) - number);
		const phaseMs = elapsed() - (began.get(stage) ?? elapsed()) + leftMs;
		const controlMs = plan.schedule.controlCycles > 0 ? CONTROL_MS : 0;
		const restMs = purpose === "measure" && at >= 0 ? (workloads.length - 1 - at) * phaseMs + controlMs : 0;
		const laterMs = laterSessions * (plan.schedule.soakMs + workloads.length * phaseMs + controlMs);
		return Math.max(0, Math.min(leftMs + restMs + laterMs, endsMs - elapsed()));
	};
	const withLeft = (told) => told.kind === "cycle" ? {
		...told,
		leftMs: leftOfRun(told.stage, told.leftMs)
	} : told;
	const named = plan.arms.length > 1 ? (told) => ofArm(arm.name, told) : (told) => told;
	return (told) => {
		if (told.kind === "stage") began.set(told.stage, elapsed());
		progress(named(withLeft(told)));
	};
}
function ofArm(name, told) {
	if (told.kind === "warning") return told;
	if (told.kind === "cycle" || told.kind === "share") return {
		...told,
		stage: `${name}: ${told.stage}`
	};
	return {
		...told,
		text: `${name}: ${told.text}`
	};
}
// src/measure/until-deadline.ts
/** The option that ends a run whose time is over, as a signal's name ends one that is interrupted. */
const OUT_OF_TIME = "--max-minutes";
/** The world for `maxMs` milliseconds from now. What waits in it for anything is then told as on a signal, so nothing looks at a clock. */
function untilDeadline(world, maxMs) {
	const time = new AbortController();
	const timer = setTimeout(() => time.abort(OUT_OF_TIME), maxMs);
	const interrupted = AbortSignal.any([world.interrupted, time.signal]);
	return {
		world: {
			...world,
			interrupted
		},
		isOver: () => interrupted.reason === OUT_OF_TIME,
		release: () => clearTimeout(timer)
	};
}
// src/measure/measure.ts
/**
* The left half of a run: gopls installed, driven, and measured into the run directory, session after session, as long
* as the assessment of what was measured needs one more. What goes wrong on the way is recorded there as its end; where the end can't
* be written, because the disk is full or the directory is not this run's any more, it is thrown (and so is a beginning).
*/
async function measure(plan, directory, world, limits = defaultLimits) {
	const clock = {
		startedMs: world.elapsed(),
		ownCpuMs: world.ownCpuMs(),
		installMs: 0,
		soakMs: 0,
		measureMs: 0
	};
	directory.writeHeader(headerOf(plan, {}, world));
	const { assessment, ...ended } = await measureArms({
		plan,
		directory,
		limits,
		watched: /* @__PURE__ */ new Map(),
		clock
	}, world).catch(endOf);
	const goplsCpuMs = goplsCpuOf(directory.recording());
	const end = {
		...ended,
		cost: {
			installMs: Math.round(clock.installMs),
			soakMs: Math.round(clock.soakMs),
			measureMs: Math.round(clock.measureMs),
			totalMs: Math.round(world.elapsed() - clock.startedMs),
			ownCpuMs: Math.round(world.ownCpuMs() - clock.ownCpuMs),
			...goplsCpuMs === void 0 ? {} : { goplsCpuMs }
		}
	};
	writeEnd(directory, end);
	return {
		recording: {
			...directory.recording(),
			end
		},
		...assessment === void 0 ? {} : { assessment }
	};
}
/** Writes the end. Where that fails, what ended the run is what the user must know, and else why the end can't be written. */
function writeEnd(directory, end) {
	try {
		directory.writeEnd(end);
	} catch (error) {
		throw end.failure ? recordedFailure(end.failure) : error;
	}
}
/** CPU time of gopls up to the newest snapshot of each session, summed; undefined where the system does not tell. */
function goplsCpuOf({ snapshots }) {
	const newest = new Map(snapshots.flatMap(({ session, goplsCpuMs }) => goplsCpuMs === void 0 ? [] : [[session, goplsCpuMs]]));
	return newest.size === 0 ? void 0 : [...newest.values()].reduce((sum, ms) => sum + ms, 0);
}
async function measureArms(measuring, world) {
	const gopls = {};
	try {
		await installArms(measuring, gopls, world);
		return await measureInTime(measuring, gopls, world);
	} finally {
		for (const arm of measuring.plan.arms) {
			const installed = gopls[arm.name];
			if (installed) discardBuild(arm, installed);
		}
	}
}
async function measureInTime(measuring, gopls, world) {
	const endsMs = world.elapsed() + measuring.plan.schedule.maxMs;
	const timed = untilDeadline(world, measuring.plan.schedule.maxMs);
	try {
		return await measureSessions({
			...measuring,
			endsMs
		}, gopls, timed.world);
	} catch (error) {
		if (timed.isOver() && asFailure(error).code === "interrupted") return { ended: "out-of-time" };
		throw error;
	} finally {
		timed.release();
	}
}
async function measureSessions(measuring, gopls, world) {
	const { plan, directory, clock, endsMs } = measuring;
	let number = 0;
	for (;;) {
		const assessment = assess(directory.recording());
		const needed = assessment.needs;
		if (needed.length === 0) {
			const minimizing = minimizingSessions(plan, assessment.findings);
			for (const session of minimizing) await minimize({
				...session,
				number: ++number
			}, gopls, measuring, world);
			return {
				ended: "complete",
				assessment
			};
		}
		if (world.interrupted.aborted) throw endedBy(world.interrupted, directory.path);
		const sideBySide = needed.length > 1;
		if (sideBySide) world.progress({
			kind: "stage",
			stage: "sessions",
			text: `${needed.length} sessions side by side: ${sessionWords(needed)}`
		});
		const beside = {
			...world,
			progress: (progress) => isOfOne(progress) && world.progress(progress)
		};
		const times = needed.map(() => ({
			soakMs: 0,
			measureMs: 0
		}));
		const running = needed.map((session, i) => {
			number++;
			const shown = i === 0 ? world : beside;
			const progress = sessionProgress(session, {
				plan,
				number,
				endsMs
			}, shown);
			return run({
				...session,
				number,
				times: times[i]
			}, gopls, measuring, {
				...shown,
				progress
			});
		});
		try {
			await allDone(running);
		} finally {
			clock.soakMs += Math.max(...times.map(({ soakMs }) => soakMs));
			clock.measureMs += Math.max(...times.map(({ measureMs }) => measureMs));
		}
		if (sideBySide) world.progress({
			kind: "done",
			stage: "sessions",
			text: `${needed.length} sessions side by side`
		});
	}
}
/** A session after the verdict: what goes wrong in it is told, and changes nothing. Throws where the user ends the run. */
async function minimize(session, gopls, measuring, world) {
	const { plan, directory, endsMs } = measuring;
	const progress = sessionProgress(session, {
		plan,
		number: session.number,
		endsMs
	}, world);
	try {
		await run({
			...session,
			times: void 0
		}, gopls, measuring, {
			...world,
			progress
		});
	} catch (error) {
		const { code, message } = asFailure(error);
		if (code === "interrupted" && world.elapsed() < endsMs) throw error;
		const said = `The search for the shortest workload ended before its time: ${message}`;
		directory.addWarning({
			code: "minimize-ended",
			message: said
		});
		world.progress({
			kind: "warning",
			warning: {
				code: "minimize-ended",
				message: said
			}
		});
	}
}
/** Of sessions that run at once the first tells of all that it does, and another of what nobody takes for the first's. */
function isOfOne({ kind }) {
	return kind === "cycle" || kind === "warning";
}
/** What sessions that run at once are for. */
function sessionWords(needed) {
	if (needed.every(({ purpose }) => purpose === "footprint")) return "the heap after the soak";
	return needed.map(forWhat).join(" | ");
}
function forWhat({ purpose, workloads }) {
	const names = workloads.map(({ name }) => name).join(", ");
	return purpose === "dose" ? `pieces of ${names}, many times over, for what known leaks may hide` : names;
}
/** What is known of a run before anything is measured. */
function headerOf(plan, gopls, world) {
	return {
		format: 1,
		startedAt: new Date(world.now()).toISOString(),
		tool: {
			name: "gopls-leak-gate",
			version: world.version
		},
		machine: {
			os: world.platform,
			arch: world.arch,
			cpus: world.cpus
		},
		plan,
		gopls
	};
}
/** Installs every arm's gopls into `gopls`, and writes which they are. */
async function installArms({ plan, directory, clock }, gopls, world) {
	sweepTemporaryFolders(world);
	world.progress({
		kind: "done",
		stage: "plan",
		text: extentSentence(plan)
	});
	reportSettings(plan, directory, world);
	reportEnvironment(directory, world);
	const startedMs = world.elapsed();
	for (const arm of plan.arms) {
		const sinceMs = world.elapsed();
		const whose = plan.arms.length > 1 ? `${arm.name}: ` : "";
		world.progress({
			kind: "stage",
			stage: "install",
			text: `${whose}getting gopls ready`
		});
		const installed = await installGopls(arm, world);
		gopls[arm.name] = installed;
		const seconds = ((world.elapsed() - sinceMs) / 1e3).toFixed(1);
		const because = installed.insteadOf === void 0 ? "" : `, as ${installed.insteadOf} can't build it`;
		const text = `${whose}gopls ${installed.version} (built with ${installed.goVersion}${because}) ready in ${seconds} s`;
		world.progress({
			kind: "done",
			stage: "install",
			text
		});
	}
	directory.writeHeader(headerOf(plan, gopls, world));
	clock.installMs = world.elapsed() - startedMs;
}
/** What was taken of the user's own editor settings; the report too says it where something was left out. */
function reportSettings({ editorSettings: settings }, directory, world) {
	if (!settings) return;
	const text = settingsWords(settings);
	world.progress({
		kind: "done",
		stage: "settings",
		text
	});
	if (settings.left.length > 0) directory.addWarning({
		code: "settings-left",
		message: `The run ${text}.`
	});
}
/** Variables that Go or gopls may read and that the closed environment does not have. */
function reportEnvironment(directory, world) {
	const names = goVariablesLeft(world.env);
	if (names.length === 0) return;
	const are = names.length === 1 ? "is" : "are";
	const message = `${andList(names)} ${are} set in the environment, and gopls does not get ${names.length === 1 ? "it" : "them"}. An arm's env, or --settings, can give it to gopls.`;
	directory.addWarning({
		code: "environment",
		message
	});
	world.progress({
		kind: "warning",
		warning: {
			code: "environment",
			message
		}
	});
}
function run({ times, ...session }, gopls, { plan, directory, limits, watched, endsMs }, world) {
	const { arm } = session;
	const installed = gopls[arm.name];
	if (!installed) throw new Error(`arm ${arm.name} was not installed`);
	const { schedule, budget, baseline, start, rpcTrace, allowCommands, allowErrors } = plan;
	const how = {
		schedule,
		budget,
		limits,
		watched,
		compares: baseline !== void 0,
		start,
		rpcTrace,
		allowCommands,
		allowErrors,
		readsHolders: plan.holders !== "never" && arm.name !== baseline,
		endsMs
	};
	return runSession({
		...session,
		...how,
		gopls: installed
	}, directory, world, times);
}
/** Waits for all, also where one fails, so that no gopls is left behind; then throws the first failure. */
async function allDone(running) {
	await Promise.allSettled(running);
	await Promise.all(running);
}
function endOf(error) {
	const { code, message, hint } = asFailure(error);
	return {
		ended: code === "interrupted" ? "interrupted" : "failed",
		failure: {
			code,
			message,
			hint
		}
	};
}
export { measure };
