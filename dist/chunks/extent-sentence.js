import { c as endedBy, i as rememberProcess, l as failure, m as listed$1, o as Failure, s as asFailure } from "./run-entry.js";
import { n as readFile, r as readText$1, s as withFaultsOf, t as openFile } from "./read-file.js";
import { i as formatBytes } from "./format-count.js";
import { I as literal, L as patternOf, O as stepsOf, R as patternOrNone, T as innerSteps, k as writesOnDisk } from "./plan.js";
import { C as closedEnvironment, S as buildEnvironment, _ as filesOfNoModule, b as modulesBelow, g as fileAbove, h as entriesOf, v as hasGoMod, x as walkFolders, y as isLookedInto } from "./real-world.js";
import { n as lastPart } from "./setting-names.js";
import { l as andList } from "./names.js";
import { t as endLeftovers } from "./end-leftovers.js";
import { n as processSystem, t as processStart } from "./process-start.js";
import { i as rangeAt, n as offsetAt, r as positionAt, s as spanAt } from "./positions.js";
import { n as giveUpPipes, r as execa, t as signalGroup } from "./signal-group.js";
import { t as fileRefOf } from "./file-ref-of.js";
import { n as workKindsOf, t as sessionGroups } from "./session-groups.js";
import { t as groupBy } from "./group-by.js";
import { n as writeFile } from "./write-file.js";
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { accessSync, chmodSync, closeSync, constants, copyFileSync, lstatSync, mkdirSync, mkdtempSync, readSync, readdirSync, readlinkSync, realpathSync, statSync, statfsSync, symlinkSync } from "node:fs";
import { createHash } from "node:crypto";
// src/gopls/install/go-version.ts
/** Numbers of a Go version: "go1.26.8" or "1.27" is [1, 26, 8] or [1, 27, 0]. Undefined: not one. */
function goVersionNumbers(text) {
	const match = /^(?:go)?(\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
	return match ? [
		Number(match[1]),
		Number(match[2]),
		Number(match[3] ?? 0)
	] : void 0;
}
/** Whether Go `have` is as new as `need`. A version that can't be read is as old as can be. */
function goVersionAtLeast(have, need) {
	const a = goVersionNumbers(have) ?? [
		0,
		0,
		0
	];
	const b = goVersionNumbers(need) ?? [
		0,
		0,
		0
	];
	const different = a.findIndex((part, i) => part !== b[i]);
	return different < 0 || (a[different] ?? 0) > (b[different] ?? 0);
}
/** Name of the toolchain for a `go` line: from Go 1.21 on, the first release of a language version ends in ".0". */
function toolchainName(goLine) {
	const [major, minor, patch] = goVersionNumbers(goLine) ?? [
		1,
		21,
		0
	];
	return `go${major}.${minor}.${patch}`;
}
// src/gopls/process/temporary-folder.ts
const PREFIX = "gopls-leak-gate";
const NAME$1 = new RegExp(`^${PREFIX}-([a-z0-9]+)-([a-z0-9]+)-([a-z0-9]{6})-[A-Za-z0-9]{6}$`);
/** The start time where the system does not tell one. */
const UNKNOWN = "0";
/**
* A new folder below the temporary one that says whose it is: the id of this process, when it started, and where such ids count,
* all in base 36. So what a killed run left is told from what a live one needs, and its gopls has the name in its environment.
*/
function makeTemporaryFolder({ temporary, processId }) {
	const owner = [
		processId.toString(36),
		startOf(processId) ?? UNKNOWN,
		placeOfIds()
	];
	return mkdtempSync(join(temporary, `${PREFIX}-${owner.join("-")}-`));
}
/**
* A world whose programs put their temporary files into a folder: so where they are killed, nothing of theirs is left elsewhere. TEMP and TMP
* are the variables of Windows.
*/
function withTemporaryFolder(world, folder) {
	return {
		...world,
		temporary: folder,
		env: {
			...world.env,
			TMPDIR: folder,
			TEMP: folder,
			TMP: folder
		}
	};
}
/**
* Ends what killed runs of this user left: what still runs of them, and their temporary folders. A folder goes only where its process
* is known to be gone; links are not followed, and folders of another machine, container or start of the system stay. Never throws.
*/
function sweepTemporaryFolders({ temporary }) {
	for (const name of namesIn(temporary)) {
		const [, pid, start, place] = NAME$1.exec(name) ?? [];
		if (pid === void 0 || place !== placeOfIds() || isAlive(Number.parseInt(pid, 36), start)) continue;
		const path = join(temporary, name);
		try {
			const stats = lstatSync(path);
			if (stats.isDirectory() && isOurs(stats.uid)) endLeftovers(path);
		} catch {}
	}
}
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
function isOurs(uid) {
	return process.getuid === void 0 || process.getuid() === uid;
}
/** Whether the process of a folder may still be there: where no start is known, any process of that id counts as it. */
function isAlive(pid, start) {
	const startsNow = startOf(pid);
	return startsNow !== void 0 && (start === startsNow || start === UNKNOWN || startsNow === UNKNOWN);
}
/** When a process started, in base 36; undefined: it is gone. */
function startOf(pid) {
	const ticks = processStart(pid);
	if (ticks === void 0) return void 0;
	return /^\d+$/.test(ticks) ? Number(ticks).toString(36) : UNKNOWN;
}
/** Where ids of processes are unique, in six characters. */
function placeOfIds() {
	return createHash("sha256").update(processSystem()).digest().readUIntBE(0, 6).toString(36).padStart(6, "0").slice(-6);
}
// src/gopls/facts/settings/build-settings.ts
/**
* What `buildFlags`, `env` and `directoryFilters` say, as gopls reads them: by the last part of their names, at the top. A map
* below "build" is none, and a list is taken only where all in it are texts.
*/
function buildSettings(settings) {
	const env = valuesOf(settings, "env").filter((value) => typeof value === "object" && !Array.isArray(value)).flatMap((map) => Object.entries(map ?? {})).filter(([, value]) => typeof value === "string");
	const filters = (valuesOf(settings, "directoryFilters").filter(isListOfTexts).findLast((list) => list.every(isFilter)) ?? DIRECTORY_FILTERS).map(filterOf);
	return {
		flags: valuesOf(settings, "buildFlags").findLast(isListOfTexts) ?? [],
		env: Object.fromEntries(env),
		looksInto: (folder) => {
			const parts = folder.split("/");
			const path = (depth) => parts.slice(0, depth + 1).join("/");
			return filters.findLast(({ pattern }) => parts.some((_, depth) => pattern.test(path(depth))))?.includes ?? true;
		}
	};
}
/** Those of gopls since v0.9 where the user sets none that it takes (settings.DefaultOptions). */
const DIRECTORY_FILTERS = ["-**/node_modules"];
/** Under each of its names. gopls sets them all, in no order that is known, and says that this is a fault. */
function valuesOf(settings, setting) {
	return Object.entries(settings).flatMap(([name, value]) => lastPart(name) === setting ? [value] : []);
}
function isListOfTexts(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
/** gopls takes a list of filters only where all are such (settings.validateDirectoryFilter). */
function isFilter(filter) {
	return /^[+-]/.test(filter) && filter.slice(1).split("/").every((part) => part === "**" || !/[?*]/.test(part));
}
/** "-web" leaves a folder out, "+web/api" takes it in again, "-" alone is all; "**" stands for any folders. */
function filterOf(filter) {
	const path = filter.slice(1).replace(/^\/|\/$/g, "");
	const parts = path.split(/(\*\*(?:\/|$))/).map((part) => part === "**/" ? "(?:[^/]+/)*" : part === "**" ? ".*" : literal(part));
	return {
		includes: filter.startsWith("+"),
		pattern: path === "" ? /^/ : patternOrNone(`^${parts.join("")}$`)
	};
}
// src/gopls/go/go-symbols.ts
/**
* Functions, methods and types of a Go file, however it is laid out: what begins a statement outside of all brackets. In a text whose
* brackets don't match, as while it is edited, a declaration in the first column is one too.
*/
function goSymbols(text) {
	const source = withoutCommentsAndStrings(text);
	const symbols = [];
	let open;
	let depth = 0;
	let begins = true;
	const closeAt = (end) => {
		if (open) symbols.push({
			...open,
			end
		});
		open = void 0;
	};
	for (let at = 0; at < source.length; at++) {
		const char = source.charAt(at);
		const found = (char === "f" || char === "t") && (begins || source.charAt(at - 1) === "\n") ? declarationAt(source, at, depth === 0 ? ANY_LAYOUT : LAID_OUT) : void 0;
		if (found) {
			closeAt(withoutSpaceBefore(source, at));
			open = found;
			depth = 0;
			at = found.nameAt;
		} else if ("([{".includes(char)) depth++;
		else if (")]}".includes(char)) depth = Math.max(0, depth - 1);
		else if (char === "\n" && depth === 0) closeAt(source.charAt(at - 1) === "\r" ? at - 1 : at);
		else if (char === ";" && depth === 0) closeAt(at);
		begins = depth === 0 && (char === "\n" || char === ";" || begins && " 	\r﻿".includes(char));
	}
	closeAt(source.length);
	return symbols;
}
function declarationAt(source, start, layout) {
	layout.lastIndex = start;
	const match = layout.exec(source);
	if (!match) return void 0;
	const { receiver, name = "" } = match.groups ?? {};
	return {
		name: receiver === void 0 ? name : `${receiver}.${name}`,
		kind: match[0].startsWith("func") ? "func" : "type",
		exported: /^\p{Lu}/u.test(name),
		start,
		nameAt: start + match[0].length - name.length
	};
}
function withoutSpaceBefore(source, end) {
	let at = end;
	while (/\s/.test(source.charAt(at - 1))) at--;
	return at;
}
/** The same text with comments and strings made blank, so that nothing is found in them. */
function withoutCommentsAndStrings(text) {
	return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*"|`[^`]*(?:`|$)|'(?:\\.|[^'\\\n])*'/g, (found) => found.replace(/[^\n]/g, " "));
}
const LAID_OUT = /(?:func (?:\((?:[^\s)]+ )?\*?(?<receiver>[\p{L}\p{Nd}_]+)(?:\[[^\]]*\])?\) )?|type )(?<name>[\p{L}_][\p{L}\p{Nd}_]*)/uy;
const ANY_LAYOUT = /(?:func(?:\s*\(\s*(?:[^\s)*]+\s+)?\*?\s*(?<receiver>[\p{L}\p{Nd}_]+)(?:\[[^\]]*\])?\s*\)\s*|\s+)|type\s+)(?<name>[\p{L}_][\p{L}\p{Nd}_]*)/uy;
// src/gopls/go/find-place.ts
/** UTF-16 offset of a place in a Go file's text; undefined: there is none. */
function findPlace(text, place) {
	if (place === "start") return markLength(text);
	if (place === "end") return text.length;
	if (typeof place === "string") return callPlaces(text)?.[place];
	if ("line" in place) return offsetAt(text, place);
	if ("symbol" in place) {
		const symbol = goSymbols(text).find(({ name }) => name === place.symbol);
		return symbol && (place.side === "after" ? symbol.end : symbol.nameAt);
	}
	const found = firstMatch(text, place.pattern);
	return found && (place.side === "after" ? found.end : found.start);
}
/** The part of a Go file's text that a range means; undefined: there is none. */
function findRange(text, range) {
	if ("line" in range) return spanAt(text, {
		start: range,
		end: {
			line: range.endLine,
			character: range.endCharacter
		}
	});
	if ("symbol" in range) return goSymbols(text).find(({ name }) => name === range.symbol);
	return firstMatch(text, range.pattern);
}
/** Of an expression by lines. The first line begins behind a byte order mark, as in an editor. */
function firstMatch(text, pattern) {
	const mark = markLength(text);
	const match = patternOf(pattern, { byLines: true }).find(text.slice(mark));
	return match && {
		start: mark + match.start,
		end: mark + match.end
	};
}
/** gopls reads no file in which something stands before its byte order mark. */
function markLength(text) {
	return text.startsWith("﻿") ? 1 : 0;
}
/** The names of exported functions and methods, as offsets. */
function exportedFunctions(text) {
	return goSymbols(text).flatMap(({ kind, exported, nameAt }) => kind === "func" && exported ? [nameAt] : []);
}
/**
* Places in the first function whose body calls something; calls through a package or a value (`strings.Fields(`) come before
* plain ones, as they make a server look further. Undefined: none.
*/
function callPlaces(text) {
	const functions = goSymbols(text).filter(({ kind }) => kind === "func");
	const source = withoutCommentsAndStrings(text);
	return firstCall(functions, source, CALL_THROUGH) ?? firstCall(functions, source, CALL);
}
/** Go's identifiers have letters and digits of every script. */
const CALL_THROUGH = /(?<![\p{L}\p{Nd}_])[\p{L}_][\p{L}\p{Nd}_]*\.([\p{L}_][\p{L}\p{Nd}_]*)\(/gu;
const CALL = /(?<![\p{L}\p{Nd}_])([\p{L}_][\p{L}\p{Nd}_]*)\(/gu;
/** Words before "(" that call nothing. */
const NOT_CALLED = new Set("if for switch return func go defer select case range var const type import map chan".split(" "));
function firstCall(functions, source, pattern) {
	for (const symbol of functions) {
		const declaration = source.slice(symbol.start, symbol.end);
		const body = bodyOf(declaration);
		if (body === void 0) continue;
		for (const match of declaration.slice(body).matchAll(pattern)) {
			const callee = match[1] ?? "";
			if (NOT_CALLED.has(callee)) continue;
			const argument = symbol.start + body + match.index + match[0].length;
			const call = argument - 1 - callee.length + Math.min(1, callee.length - 1);
			return {
				name: symbol.nameAt,
				symbol,
				call,
				argument
			};
		}
	}
}
/** Where the body of a function begins; "interface{" and "struct{" in its signature begin none. Undefined: it has no body. */
function bodyOf(declaration) {
	let depth = 0;
	for (const { 0: bracket, index } of declaration.matchAll(/[()[\]{}]/g)) if ("([".includes(bracket)) depth++;
	else if (bracket !== "{") depth--;
	else if (depth > 0 || /\b(?:interface|struct)\s*$/.test(declaration.slice(Math.max(0, index - 20), index))) depth++;
	else return index;
}
// src/gopls/go/go-header.ts
const WHITE = /[\s;\ufeff]+/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const PACKAGE = /package\b/y;
const IMPORT = /import(?![\p{L}\p{Nd}_])/uy;
const NAME = /\.|[\p{L}_][\p{L}\p{Nd}_]*/uy;
const PATH = /"([^"\n]*)"|`([^`]*)`/y;
/**
* Reads a Go file up to its last import, by Go's grammar: a bracket or a quote in a comment is none. What can't be read ends
* the header there.
*/
function goHeader(text) {
	const imports = [];
	let at = 0;
	const take = (pattern) => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) at = pattern.lastIndex;
		return match ?? void 0;
	};
	const skip = () => {
		while (take(WHITE) || take(COMMENT));
	};
	const spec = () => {
		if (take(NAME)) skip();
		const path = take(PATH);
		if (path) imports.push(path[1] ?? path[2] ?? "");
		skip();
		return path !== void 0;
	};
	skip();
	if (text.slice(at, at + 7) !== "package") return {
		packageAt: text.length,
		imports
	};
	const packageAt = at;
	take(PACKAGE);
	skip();
	take(NAME);
	skip();
	while (take(IMPORT)) {
		skip();
		if (text[at] !== "(") {
			if (!spec()) break;
			continue;
		}
		at++;
		skip();
		while (text[at] !== ")" && spec());
		if (text[at] !== ")") break;
		at++;
		skip();
	}
	return {
		packageAt,
		imports
	};
}
// src/gopls/go/go-file.ts
/** Describes a Go file by its text. */
function describeGoFile(text) {
	const { packageAt, imports } = goHeader(text);
	const generated = GENERATED.test(text.slice(0, packageAt));
	return {
		hasPackage: packageAt < text.length,
		generated,
		imports,
		calls: callPlaces(text) !== void 0
	};
}
/** The line that marks generated code; it stands before the package clause (https://go.dev/s/generatedcode). */
const GENERATED = /^\ufeff?\/\/ Code generated .* DO NOT EDIT\.\r?$/m;
// src/gopls/go/go-advice.ts
/**
* What the go command says to do: the command that it prints on a line of its own after "to update it:", "to add it:" and the like.
* Undefined: it advises nothing.
*/
function goAdvice(words) {
	return /(?:\bto [^\n:]*|\brun|\buse|\btry):\s+(go (?:work|mod|get)\b[^\n|]*)/.exec(words)?.[1]?.trim();
}
/**
* The Go that a workspace needs and that is not the one that runs, from the go command's words ("… requires go >= 1.24 (running go
* 1.22.1; GOTOOLCHAIN=local)"). A go.work that lists an older Go than its modules has nothing to do with the toolchain.
*/
function neededGo(words) {
	return /requires go >= (\d+\.\d+(?:\.\d+)?)[^\n|]*\(running go/.exec(words)?.[1];
}
// src/gopls/process/run-program.ts
/** What is kept of each of its outputs, in characters. */
const MAX_OUTPUT = 67108864;
/**
* Runs a program to its end, without a shell and with nothing to read, as the leader of a process group that ends with it. Throws
* gopls-hung after `limitMs`, and what ended the run where it was told to end.
*/
async function runProgram(call, world) {
	const { program, args, cwd, env, limitMs } = call;
	const { interrupted, platform } = world;
	if (interrupted.aborted) throw endedBy(interrupted, KEPT);
	const child = execa(program, args, {
		cwd,
		env: { ...env },
		extendEnv: false,
		reject: false,
		cleanup: false,
		stdin: "ignore",
		detached: platform !== "win32",
		maxBuffer: MAX_OUTPUT
	});
	giveUpPipes(child);
	const pid = child.pid;
	const end = () => pid !== void 0 && signalGroup(pid, "SIGKILL", platform);
	const forget = pid === void 0 ? () => {} : rememberProcess(pid, end);
	let late = false;
	const timer = setTimeout(() => {
		late = true;
		end();
	}, limitMs);
	interrupted.addEventListener("abort", end, { once: true });
	child.once("exit", () => clearTimeout(timer));
	const result = await child;
	clearTimeout(timer);
	interrupted.removeEventListener("abort", end);
	forget();
	if (interrupted.aborted) throw endedBy(interrupted, KEPT);
	const waitingFor = [program, ...args].join(" ");
	if (late) throw failure("gopls-hung", {
		waitingFor,
		seconds: Math.round(limitMs / 1e3)
	});
	const { exitCode, stdout, stderr, code, originalMessage } = result;
	const answer = {
		ok: exitCode === 0,
		stdout: stdout ?? "",
		stderr: stderr ?? ""
	};
	return pid === void 0 ? {
		...answer,
		notStarted: {
			code,
			reason: originalMessage ?? String(code)
		}
	} : answer;
}
const KEPT = "the run directory";
// src/gopls/install/go-command.ts
/** Compiling gopls on a slow machine with an empty cache takes minutes; longer than this is a hang. */
const LIMIT_MS$2 = 6e5;
/** Runs the go command without a shell in a closed environment. Throws go-missing, gopls-hung or interrupted. */
async function goCommand(world, call) {
	const { args, cwd, toolchain, env, limitMs = LIMIT_MS$2 } = call;
	const chosen = toolchain === void 0 ? {} : { GOTOOLCHAIN: toolchain };
	const { notStarted, ...answer } = await runProgram({
		program: "go",
		args,
		cwd,
		env: {
			...buildEnvironment(world.env),
			...chosen,
			...env
		},
		limitMs
	}, world);
	if (!notStarted) return answer;
	const { code, reason } = notStarted;
	throw failure("go-missing", { reason: code === "ENOENT" ? "there is no go on PATH" : reason });
}
/** The lines of go's words that say what is wrong: not a download notice, not a server's boilerplate. */
function goSaid(answer) {
	return (answer.stderr.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/^go: downloading |^# |^server response:/.test(line)).slice(0, 3).join(" | ").replaceAll(": | ", ": ") || "it said nothing").replace(/https?:\/\/[^\s/"]+/g, "(module source)").slice(0, 600);
}
// src/measure/drive/files/ask-go.ts
/** The largest repositories take seconds; what takes longer is done without. */
const LIMIT_MS$1 = 6e4;
/** What says that this Go, or the lack of a network, is the reason, and not the workspace. */
const UNABLE = /GOPROXY=off|lookup disabled|toolchain not available|\(running go/;
/**
* The go command for questions about a workspace: in gopls' environment, without the network, and so that it writes nothing:
* -mod=mod in GOFLAGS would change go.mod. With where it finds itself, or why it can't be asked. Throws what ended the run.
*/
async function askGo({ workspace, env, settings, toolchain }, world) {
	const own = {
		...env,
		...buildSettings(settings).env
	};
	const chosen = toolchain === void 0 ? {} : { GOTOOLCHAIN: toolchain };
	const askIn = async (args, folder, over) => {
		try {
			const { notStarted, ...answer } = await runProgram({
				program: "go",
				args,
				cwd: folder,
				env: {
					...closedEnvironment(world.env),
					...chosen,
					...own,
					GOPROXY: "off",
					PWD: folder,
					...over
				},
				limitMs: LIMIT_MS$1
			}, world);
			const missing = notStarted && (notStarted.code === "ENOENT" ? "there is no go on PATH" : notStarted.reason);
			const ofModule = missing === void 0 && !answer.ok && UNABLE.test(answer.stderr);
			return {
				...answer,
				unable: missing ?? (ofModule ? goSaid(answer) : void 0),
				ofModule
			};
		} catch (error) {
			if (asFailure(error).code !== "gopls-hung") throw error;
			const words = `go ${args[0]} did not end within ${LIMIT_MS$1 / 1e3} s`;
			return {
				ok: false,
				stdout: "",
				stderr: words,
				unable: words,
				ofModule: false
			};
		}
	};
	const found = await askIn([
		"env",
		"-json",
		"GOFLAGS",
		"GOWORK",
		"GOMOD",
		"GOROOT",
		"GOPATH"
	], workspace, {});
	if (!found.ok) return { unable: found.unable ?? goSaid(found) };
	const where = readJson(found.stdout);
	if (where === void 0) return { unable: noJson(found) };
	const { GOFLAGS, GOWORK, GOMOD, GOROOT, GOPATH } = where;
	const harmless = GOFLAGS.split(/\s+/).filter((flag) => !/^--?mod=mod$/.test(flag));
	return {
		ask: (args, { folder = workspace, env: over = {} } = {}) => askIn(args, folder, {
			GOFLAGS: harmless.join(" "),
			...over
		}),
		work: isAbsolute(GOWORK) ? GOWORK : void 0,
		module: isAbsolute(GOMOD) && basename(GOMOD) === "go.mod" ? dirname(GOMOD) : void 0,
		byGopath: GOMOD === "",
		goroot: GOROOT,
		gopath: GOPATH.split(delimiter).filter((path) => path !== "")
	};
}
/** What go printed as JSON; undefined: it is none, as where a script named go in front of it prints something too. */
function readJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Why an answer that should be JSON says nothing. */
function noJson({ stdout }) {
	const said = stdout.trim().split("\n", 1)[0]?.slice(0, 100) ?? "";
	return `it answered ${said === "" ? "nothing" : `"${said}"`} in place of JSON`;
}
// src/measure/drive/files/embedded-by.ts
/**
* Files that patterns of `//go:embed` match, by their paths from the package with "/" between: of a folder all that is in it, but for
* files whose names begin with . or _ where the pattern has no "all:" (package embed, "Directives").
*/
function embeddedBy(patterns, folder) {
	return patterns.flatMap((pattern) => {
		const all = pattern.startsWith("all:");
		return (all ? pattern.slice(4) : pattern).split("/").reduce((paths, part) => paths.flatMap((path) => below(path, part, folder)), [""]).flatMap((path) => filesAt(path, folder, all));
	});
}
function below(path, part, folder) {
	const from = path === "" ? "" : `${path}/`;
	if (part === ".") return [path];
	if (!/[*?[\\]/.test(part)) return [`${from}${part}`];
	const pattern = partPattern(part);
	return entriesOf(join(folder, path)).flatMap(({ name }) => pattern.test(name) ? [`${from}${name}`] : []);
}
/** As path.Match takes it: "*", "?", "[a-z]", "[^a]", and what a backslash makes plain. What go refuses matches nothing. */
function partPattern(part) {
	const source = part.replace(/\\(.)|\[(\^?)((?:\\.|[^\]\\])+)\]|(\*)|(\?)|([.+^${}()|\]\\/[])/g, (...found) => {
		const [, plain, not, set, star, any, other] = found;
		if (set !== void 0) return `[${not ?? ""}${set.replace(/[[&~]/g, "\\$&")}]`;
		if (star) return "[^/]*";
		if (any) return "[^/]";
		return literal(plain ?? other ?? "");
	});
	return patternOrNone(`^${source}$`);
}
function filesAt(path, folder, all) {
	const stats = statSync(join(folder, path), { throwIfNoEntry: false });
	if (stats?.isFile()) return [path];
	if (!stats?.isDirectory()) return [];
	return entriesOf(join(folder, path)).filter((entry) => all || !/^[._]/.test(entry.name)).flatMap((entry) => {
		const at = path === "" ? entry.name : `${path}/${entry.name}`;
		if (entry.isDirectory()) return filesAt(at, folder, all);
		return entry.isFile() ? [at] : [];
	});
}
// src/gopls/go/built-here.ts
/** Node's names for systems, as Go spells them in file names; what is not listed is the same. */
const GO_OS = {
	win32: "windows",
	sunos: "solaris"
};
const GO_ARCH = {
	x64: "amd64",
	ia32: "386"
};
const KNOWN_OS = "aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos";
const KNOWN_ARCH = "386|amd64|arm|arm64|loong64|mips|mipsle|mips64|mips64le|ppc64|ppc64le|riscv|riscv64|s390|s390x|sparc|sparc64|wasm";
const SUFFIX = new RegExp(`_(?:(${KNOWN_OS})_(${KNOWN_ARCH})|(${KNOWN_OS})|(${KNOWN_ARCH}))\\.go$`);
const CONSTRAINT = /^\ufeff?\/\/(?:go:build| \+build)/m;
/**
* Whether a file is sure to be built on this system, for where the go command can't be asked: its name admits the system, and it has
* no build constraint, whatever that says.
*/
function builtHere(name, text, system) {
	if (/^[._]/.test(name) || CONSTRAINT.test(text.slice(0, goHeader(text).packageAt))) return false;
	const suffix = SUFFIX.exec(name.replace(/_test\.go$/, ".go"));
	if (!suffix) return true;
	const os = suffix[1] ?? suffix[3];
	const arch = suffix[2] ?? suffix[4];
	return (!os || os === (GO_OS[system.os] ?? system.os)) && (!arch || arch === (GO_ARCH[system.arch] ?? system.arch));
}
// src/measure/drive/files/workspace-listing.ts
/** Whether a path is a folder, or in it. */
function isIn(folder, path) {
	const way = relative(folder, path);
	return !isAbsolute(way) && way.split(sep)[0] !== "..";
}
// src/measure/drive/files/walk-workspace.ts
/** A file that is longer has its header in the first part. */
const MOST_BYTES$1 = 1e6;
/**
* The same as the go command lists, where it can't be asked: folders are walked, and a file counts as built here only if nothing
* could be against it.
*/
function walkWorkspace({ workspace }, why, { platform, arch }) {
	const work = fileAbove(workspace, "go.work");
	const own = fileAbove(workspace, "go.mod");
	const used = work === void 0 ? [] : usedFolders$1(work).filter(hasGoMod);
	const below = used.length > 0 || own !== void 0 ? void 0 : modulesBelow(workspace);
	const modules = below?.modules ?? (used.length > 0 || own === void 0 ? used : [dirname(own)]);
	const system = {
		os: platform,
		arch
	};
	const packages = modules.flatMap((folder) => packagesOf$1(folder, workspace, system));
	const loose = modules.length === 0 ? folderOf(workspace, "", system).found : [];
	const message = `go could not be asked about the files of ${workspace}: ${why}. They were found by their names, and those with build constraints left alone.`;
	return {
		work: used.length > 0 ? work : void 0,
		modules,
		apart: below !== void 0 && modules.length > 0,
		packages: [...packages, ...loose],
		faults: [],
		notes: [{
			code: "files-by-name",
			message
		}, ...below ? filesOfNoModule(below, workspace) : []],
		byGo: false
	};
}
/** Folders of a go.work's `use` directives, one a line or in a block. */
function usedFolders$1(work) {
	const text = readText$1(work).replace(/\/\/.*$/gm, "");
	const blocks = [...text.matchAll(/^use\s*\(([^)]*)\)/gm)].flatMap((match) => (match[1] ?? "").split("\n"));
	const lines = [...text.matchAll(/^use[ \t]+([^(\n]+)$/gm)].map((match) => match[1] ?? "");
	return [...blocks, ...lines].map((line) => line.trim().replace(/^(["`])(.*)\1$/, "$2")).filter((path) => path !== "").map((path) => resolve(dirname(work), path));
}
function packagesOf$1(root, workspace, system) {
	const name = /^module\s+["`]?([^\s"`]+)/m.exec(readText$1(join(root, "go.mod")))?.[1] ?? "";
	const start = isIn(root, workspace) ? workspace : root;
	const packages = [];
	const pending = [start];
	for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) {
		const way = relative(root, folder).split(sep).join("/");
		const { found, folders } = folderOf(folder, way === "" ? name : `${name}/${way}`, system);
		packages.push(...found);
		pending.push(...folders.filter((inner) => !hasGoMod(inner)));
	}
	return packages;
}
/** A folder as a package, if it is one, and the folders in it. */
function folderOf(folder, importPath, system) {
	const names = {
		built: [],
		cgo: [],
		ignored: [],
		tests: []
	};
	const entries = entriesOf(folder);
	for (const { name } of entries.filter((entry) => entry.isFile() && /^[^._].*\.go$/.test(entry.name))) {
		const path = join(folder, name);
		const text = lstatSync(path).size > MOST_BYTES$1 ? "package large\n" : readText$1(path);
		if (!builtHere(name, text, system)) names.ignored.push(name);
		else if (name.endsWith("_test.go")) names.tests.push(name);
		else if (goHeader(text).imports.includes("C")) names.cgo.push(name);
		else names.built.push(name);
	}
	return {
		found: Object.values(names).some((list) => list.length > 0) ? [{
			folder,
			importPath,
			...names,
			embedded: []
		}] : [],
		folders: entries.filter((entry) => entry.isDirectory() && isLookedInto(entry.name)).map((entry) => join(folder, entry.name))
	};
}
// src/measure/drive/files/list-workspace.ts
/** Each is listed by a go command of its own. */
const MOST_APART = 50;
const FIELDS = "Dir,ImportPath,GoFiles,CgoFiles,IgnoredGoFiles,TestGoFiles,XTestGoFiles,EmbedFiles,TestEmbedPatterns,XTestEmbedPatterns,Error";
/**
* Asks the go command what a folder is, as gopls does: a go.work or go.mod in it or above it, modules below it, or loose files.
* Where that Go can't answer, folders are walked instead, with a note. Throws workspace-work-unused and
* workspace-not-listed with go's own words.
*/
async function listWorkspace(asked, world) {
	const { workspace, env, settings } = asked;
	const driver = {
		...world.env,
		...env,
		...buildSettings(settings).env
	}.GOPACKAGESDRIVER;
	if (driver !== void 0 && driver !== "" && driver !== "off") return walkWorkspace(asked, `gopls asks ${driver} for packages (GOPACKAGESDRIVER)`, world);
	const place = await askGo(asked, world);
	if ("unable" in place) return walkWorkspace(asked, place.unable, world);
	const { ask, work, module } = place;
	if (work !== void 0) {
		const used = await ask([
			"list",
			"-m",
			"-f",
			"{{.Dir}}"
		]);
		if (used.unable !== void 0) return walkWorkspace(asked, used.unable, world);
		const modules = used.ok ? used.stdout.split(/\r?\n/).filter((line) => line !== "") : await usedFolders(ask, work);
		if (used.ok && modules.length === 0) throw failure("workspace-work-unused", {
			work,
			modules: modulesBelow(dirname(work)).modules
		});
		const belongs = module === void 0 && dirname(work) === workspace || modules.some((dir) => meets(dir, workspace));
		if (!used.ok && (belongs || modules.length === 0)) throw notListed(workspace, used.stderr);
		if (belongs) return listed({
			asked,
			ask,
			work,
			modules
		}, world);
	}
	if (module !== void 0) return listed({
		asked,
		ask: without(ask, work),
		work: void 0,
		modules: [module]
	}, world);
	if (place.byGopath) return listed({
		asked,
		ask,
		work: void 0,
		modules: [workspace]
	}, world);
	return listApart(asked, without(ask, work), world);
}
/** Folders that a go.work uses, whether they are there or not; none where it can't be read. */
async function usedFolders(ask, work) {
	const { Use } = readJson((await ask([
		"work",
		"edit",
		"-json",
		work
	])).stdout) ?? {};
	return (Use ?? []).map(({ DiskPath }) => resolve(dirname(work), DiskPath));
}
function without(ask, work) {
	return work === void 0 ? ask : (args, at) => ask(args, {
		...at,
		env: {
			...at?.env,
			GOWORK: "off"
		}
	});
}
/** The packages of modules: of one that the workspace lies in, those in the workspace. */
async function listed({ asked, ask, work, modules }, world) {
	const { workspace } = asked;
	const folders = modules.map((dir) => isIn(dir, workspace) ? workspace : dir);
	const named = folders.length === 1 ? [] : folders.filter((folder) => !isMisread(folder));
	const packages = [];
	const faults = [];
	for (const { patterns, folder } of [...named.length === 0 ? [] : [{
		patterns: named.map((at) => `${at}/...`),
		folder: workspace
	}], ...folders.filter((at) => !named.includes(at)).map((at) => ({
		patterns: ["./..."],
		folder: at
	}))]) {
		const some = await listPackages(ask, asked, {
			patterns,
			folder
		});
		if ("unable" in some) return walkWorkspace(asked, some.unable, world);
		packages.push(...some.packages);
		faults.push(...some.faults);
	}
	return {
		work,
		modules,
		apart: false,
		packages,
		faults,
		notes: [],
		byGo: true
	};
}
/** Whether go takes the path of a folder in a pattern for something else: for a wildcard, or for a folder that it skips. */
function isMisread(folder) {
	return folder.includes("...") || /^[._]|^testdata$/.test(basename(folder));
}
/** A folder of modules without a go.work, or of loose files. */
async function listApart(asked, ask, world) {
	const { workspace } = asked;
	const below = modulesBelow(workspace);
	const { modules, whole } = below;
	const [first] = modules;
	if (first === void 0) {
		const asLoose = (args, at) => ask(args, {
			...at,
			env: {
				...at?.env,
				GO111MODULE: "off"
			}
		});
		const loose = await listPackages(asLoose, asked, {
			patterns: ["."],
			folder: workspace
		});
		if ("unable" in loose) return walkWorkspace(asked, loose.unable, world);
		return {
			work: void 0,
			modules: [],
			apart: false,
			...loose,
			notes: [],
			byGo: true
		};
	}
	const packages = [];
	const faults = [];
	const broken = [];
	const unable = [];
	for (const folder of modules.slice(0, MOST_APART)) {
		const some = await listPackages(ask, asked, {
			patterns: ["./..."],
			folder
		}).catch(asNotListed);
		if (some instanceof Failure) broken.push(some);
		else if ("unable" in some) {
			if (!some.ofModule) return walkWorkspace(asked, some.unable, world);
			unable.push({
				folder,
				reason: some.unable
			});
		} else {
			packages.push(...some.packages);
			faults.push(...some.faults);
		}
	}
	const noted = (all) => all.map((words) => ({
		code: "workspace-in-part",
		message: `${workspace} is a folder of modules, and ${words}.`
	}));
	const brokenWords = broken.map(({ message }) => message);
	if (unable[0] && packages.length === 0) {
		const walked = walkWorkspace(asked, unable[0].reason, world);
		return {
			...walked,
			notes: [...walked.notes, ...noted(brokenWords)]
		};
	}
	const [fault] = broken;
	if (fault && packages.length === 0) throw fault;
	return {
		work: void 0,
		modules,
		apart: true,
		packages,
		faults,
		notes: [...noted([
			...modules.length - MOST_APART > 0 ? [`only the first ${MOST_APART} of its ${modules.length} modules were looked at`] : [],
			...whole ? [] : ["not all of its folders were looked at for a go.mod"],
			...brokenWords,
			...unable.map(({ folder, reason }) => notListed(folder, reason).message)
		]), ...filesOfNoModule(below, workspace)],
		byGo: true
	};
}
/** A module that go can't list is none that gopls could load, and the modules beside it are. */
function asNotListed(error) {
	if (error instanceof Failure && error.code === "workspace-not-listed") return error;
	throw error;
}
/** The packages that match patterns in a folder; what has no Go file is none, and may have a fault. */
async function listPackages(ask, { settings }, { patterns, folder }) {
	const answer = await ask([
		"list",
		"-e",
		"-find",
		"-buildvcs=false",
		...buildSettings(settings).flags,
		`-json=${FIELDS}`,
		"--",
		...patterns
	], { folder });
	if (answer.unable !== void 0) return {
		unable: answer.unable,
		ofModule: answer.ofModule
	};
	if (!answer.ok) throw notListed(folder, answer.stderr);
	const printed = readJson(`[${answer.stdout.replace(/^\}\r?\n(?=\{)/gm, "},")}]`);
	if (printed === void 0) return {
		unable: noJson(answer),
		ofModule: false
	};
	const packages = [];
	const faults = [];
	for (const found of printed) {
		const listed = packageOf$1(found);
		const { built, cgo, ignored, tests } = listed;
		if ([
			built,
			cgo,
			ignored,
			tests
		].some((names) => names.length > 0)) packages.push(listed);
		else if (found.Error) faults.push(goSaid({ stderr: found.Error.Err }));
	}
	return {
		packages,
		faults
	};
}
function packageOf$1(found) {
	const inTests = [...found.TestEmbedPatterns ?? [], ...found.XTestEmbedPatterns ?? []];
	return {
		folder: found.Dir ?? "",
		importPath: found.ImportPath,
		built: found.GoFiles ?? [],
		cgo: found.CgoFiles ?? [],
		ignored: found.IgnoredGoFiles ?? [],
		tests: [...found.TestGoFiles ?? [], ...found.XTestGoFiles ?? []],
		embedded: [.../* @__PURE__ */ new Set([...found.EmbedFiles ?? [], ...embeddedBy(inTests, found.Dir ?? "")])]
	};
}
function notListed(workspace, stderr) {
	return failure("workspace-not-listed", {
		workspace,
		reason: goSaid({ stderr }),
		advice: goAdvice(stderr)
	});
}
/** Whether one folder lies in the other. */
function meets(one, other) {
	return isIn(one, other) || isIn(other, one);
}
// src/measure/drive/files/why-empty.ts
/**
* Why a workspace has no Go file, the surest reason first; undefined: there is none anywhere. `links` are files that were listed and
* are none of their own.
*/
function whyEmpty({ packages, faults }, { root, links }, world) {
	const pathOf = (folder, name = "") => relative(root, join(folder, name)).split(sep).join("/");
	if (links[0] !== void 0) return {
		because: "links",
		what: links[0]
	};
	const filtered = packages.find(({ folder }) => isIn(root, folder));
	if (filtered) {
		const { folder, built, cgo, tests, ignored } = filtered;
		return {
			because: "filters",
			what: pathOf(folder, [
				...built,
				...cgo,
				...tests,
				...ignored
			][0])
		};
	}
	if (faults[0] !== void 0) return {
		because: "said",
		what: faults[0]
	};
	const found = walkWorkspace({ workspace: root }, "", world).packages.filter(({ folder }) => isIn(root, folder));
	const first = (namesOf) => found.flatMap((one) => namesOf(one).map((name) => pathOf(one.folder, name)))[0];
	const other = first(({ ignored }) => ignored);
	if (other !== void 0) return {
		because: "other-system",
		what: other
	};
	const cgo = first(({ cgo }) => cgo);
	if (cgo !== void 0) return {
		because: "cgo",
		what: cgo
	};
	const inner = modulesBelow(root).modules.filter((folder) => folder !== root);
	if (inner.length > 0) return {
		because: "modules",
		what: listed$1(inner.map((folder) => pathOf(folder)))
	};
	const skipped = skippedFile(root);
	return skipped === void 0 ? void 0 : {
		because: "skipped",
		what: pathOf(skipped)
	};
}
/** A Go file somewhere below a folder. */
function skippedFile(root) {
	let found;
	walkFolders(root, (name) => name !== ".git", ({ at }, entries) => {
		const file = entries.find((entry) => entry.isFile() && entry.name.endsWith(".go"));
		if (file) found ??= join(at, file.name);
	});
	return found;
}
// src/measure/drive/files/scan-workspace.ts
/** More would cost more than it finds: the largest module that is known has 27,000. */
const MOST_FILES = 5e4;
/** A file that is larger costs more to type into than gopls' work on it tells. */
const MOST_BYTES = 1e6;
/**
* Finds the Go files of a folder that an editor opens: those that go lists for it and that lie in it; of modules beside it only where
* it has none itself, and `most` files, with a note where there are more. Without folders that the setting `directoryFilters` leaves out. Throws workspace-empty and what
* listWorkspace throws.
*/
async function scanWorkspace(asked, world, most = MOST_FILES) {
	const { workspace: root } = asked;
	const listing = await listWorkspace(asked, world);
	const { packages, modules, apart, notes, byGo } = listing;
	const inside = packages.filter(({ folder }) => isIn(root, folder));
	const { looksInto } = buildSettings(asked.settings);
	const own = (inside.length > 0 ? inside : packages).filter(({ folder }) => looksInto(slashes(relative(root, folder))));
	const testsAlone = own.every(({ built, cgo, ignored }) => [
		...built,
		...cgo,
		...ignored
	].length === 0);
	const named = own.flatMap((listed) => namesOf(listed, testsAlone ? void 0 : "test"));
	const looked = named.length > most ? evenly(named, most) : named;
	const files = new Map(looked.flatMap((name) => sourceOf(name, root)).map((file) => [file.path, file]));
	if (files.size === 0) {
		const why = whyEmpty(listing, {
			root,
			links: looked.map(({ package: { folder }, name }) => slashes(relative(root, join(folder, name))))
		}, world);
		throw failure("workspace-empty", {
			path: root,
			modules,
			why,
			byGo,
			notes: notes.map(({ message }) => message)
		});
	}
	return {
		root,
		modules,
		apart,
		byGo,
		files: avoidLinks([...files.values()].sort((a, b) => a.path < b.path ? -1 : 1), root),
		notes: [
			...notes,
			...unlisted(root, listing.faults),
			...inPart(root, named.length, looked.length)
		]
	};
}
function namesOf(listed, ofTests) {
	const named = (names, leftAlone) => names.map((name) => ({
		package: listed,
		name,
		leftAlone,
		test: name.endsWith("_test.go")
	}));
	return [
		...named(listed.built, void 0),
		...named(listed.cgo, "cgo"),
		...named(listed.tests, ofTests),
		...named(listed.ignored, "other-system")
	];
}
/** As many as are looked at: of each package its first file, then the second of each, and so on. */
function evenly(named, most) {
	const seen = /* @__PURE__ */ new Map();
	return named.map((item) => {
		const rank = seen.get(item.package) ?? 0;
		seen.set(item.package, rank + 1);
		return {
			item,
			rank
		};
	}).sort((a, b) => a.rank - b.rank).slice(0, most).map(({ item }) => item);
}
function unlisted(root, faults) {
	const [fault] = faults;
	if (fault === void 0) return [];
	return [{
		code: "workspace-in-part",
		message: `go could not list all of ${root}, and gopls can't either: ${fault}${faults.length > 1 ? ` (and ${faults.length - 1} more)` : ""}.`
	}];
}
function inPart(root, all, looked) {
	if (all === looked) return [];
	return [{
		code: "workspace-in-part",
		message: `Only ${looked} of the ${all} Go files of ${root} were looked at, some of each package. Roles such as largest and most-imported are those among them.`
	}];
}
/** Symbolic links are none: what they lead to is another file's, and can't be written. */
function sourceOf({ package: { folder, importPath }, name, leftAlone, test }, root) {
	const absolute = join(folder, name);
	const stats = lstatSync(absolute, { throwIfNoEntry: false });
	if (!stats?.isFile()) return [];
	const text = readText(absolute, stats.size > MOST_BYTES);
	if (text === void 0) return [];
	const { hasPackage, generated, imports, calls } = describeGoFile(text);
	const unworkable = hasPackage ? calls ? void 0 : "no-call" : "no-package";
	const byText = stats.size > MOST_BYTES ? "too-large" : unworkable;
	const why = leftAlone ?? (generated ? "generated" : byText);
	return [{
		path: slashes(relative(root, absolute)),
		lines: linesOf$1(text),
		bytes: stats.size,
		absolute,
		importPath,
		imports,
		leftAlone: why,
		test
	}];
}
/** What is reached through a symbolic link is left alone where other files can be edited: nothing is written there. */
function avoidLinks(files, root) {
	const real = realpathSync(root);
	const known = /* @__PURE__ */ new Map();
	const linked = ({ absolute }) => {
		const folder = dirname(absolute);
		const found = known.get(folder) ?? realpathSync(folder) !== join(real, relative(root, folder));
		known.set(folder, found);
		return found;
	};
	if (!files.filter(({ leftAlone }) => leftAlone === void 0).some((file) => !linked(file))) return files;
	return files.map((file) => file.leftAlone === void 0 && linked(file) ? {
		...file,
		leftAlone: "link"
	} : file);
}
/** A file by its path from the workspace, with "/" between; undefined where it can't be read. */
function readWorkspaceFile(workspace, path) {
	const absolute = join(workspace, path);
	const text = readText(absolute);
	if (text === void 0) return void 0;
	return {
		path,
		absolute,
		text,
		lines: linesOf$1(text),
		bytes: Buffer.byteLength(text)
	};
}
function linesOf$1(text) {
	return text.split("\n").length - 1;
}
function slashes(path) {
	return path.split(sep).join("/");
}
/** A file's text, or its first part; undefined where it can't be read. */
function readText(path, inPart = false) {
	try {
		return (inPart ? firstPart(path) : readFile(path)).toString("utf8");
	} catch {
		return;
	}
}
function firstPart(path) {
	const file = openFile(path);
	try {
		const bytes = Buffer.alloc(MOST_BYTES);
		return bytes.subarray(0, readSync(file, bytes));
	} finally {
		closeSync(file);
	}
}
// src/measure/drive/files/apart.ts
/** Says of a folder of modules what gopls makes of it. */
function apartWords({ root, modules }) {
	const names = modules.slice(0, 8).map((folder) => pathFrom(root, folder));
	const more = modules.length > 8 ? ` and ${modules.length - 8} more` : "";
	return `${root} is a folder of the ${modules.length === 1 ? "module" : "modules"} ${more === "" ? andList(names) : names.join(", ")}${more} without a go.work that holds there: gopls (v0.15 and newer) makes a view of each module of which a file is open.`;
}
/**
* The go.mod files of the modules that some files belong to. Who works in a folder of modules has a file of each open all the time: gopls
* drops a module's view with its last open file.
*/
function goModFiles(scan, files) {
	return scan.modules.filter((folder) => files.some(({ absolute }) => isIn(folder, absolute))).flatMap((folder) => readWorkspaceFile(scan.root, pathFrom(scan.root, join(folder, "go.mod"))) ?? []);
}
function pathFrom(root, path) {
	return path.slice(root.length + 1).split("\\").join("/");
}
// src/workload/fit-tour.ts
/** A minute, and the sweep after it: gopls' parse cache then holds what it will hold at this pace. */
const WARMUP_MS = 75e3;
/** Before the start of the phase is no more than this share of the tour. */
const WARMUP_SHARE = 1 / 3;
/** Stops before the first cycle is read, in cycles. */
const UNREAD_CYCLES = 1;
/**
* As many iterations a cycle as the stops of a workspace allow, up to what the workload has; each stop is visited once. A workspace
* with too few of them gets a loop without pauses.
*/
function fitTour(workload, stops, cycles) {
	const { tour, iterationsPerCycle } = workload;
	if (!tour) throw new Error(`${workload.name} is no tour`);
	const counted = cycles + UNREAD_CYCLES;
	const needed = Math.ceil(counted / .6666666666666667);
	if (stops < needed) return {
		workload: {
			...workload,
			tour: {
				...tour,
				ms: 0
			}
		},
		warmupStops: 0,
		maxCycles: void 0,
		needed
	};
	const most = Math.floor(stops * WARMUP_SHARE);
	const warmupStops = tour.ms > 0 ? Math.min(most, Math.ceil(WARMUP_MS / tour.ms)) : most;
	const perCycle = Math.min(iterationsPerCycle, Math.floor((stops - warmupStops) / counted));
	const maxCycles = Math.floor((stops - warmupStops) / perCycle) - UNREAD_CYCLES;
	return {
		workload: {
			...workload,
			iterationsPerCycle: perCycle
		},
		warmupStops,
		maxCycles,
		needed
	};
}
// src/stats/seeded-random.ts
/** Numbers that are the same for the same seed everywhere: mulberry32 (period 2³²), normals by Box and Muller. */
function seededRandom(seed) {
	let state = seed >>> 0;
	const uniform = () => {
		state = state + 1831565813 >>> 0;
		let t = state;
		t = Math.imul(t ^ t >>> 15, t | 1);
		t ^= t + Math.imul(t ^ t >>> 7, t | 61);
		return ((t ^ t >>> 14) >>> 0) / 2 ** 32;
	};
	const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
	return {
		uniform,
		normal
	};
}
// src/text/glob-of.ts
/**
* A glob as people know it: `*` and `?` within a name, `**` over folders, `[a-c]`, `{a,b}`, and `!` at the beginning for all others. It is
* searched in linear time, whatever somebody wrote. What is no glob, such as `[z-a]`, means no file.
*/
function globOf(glob) {
	const [, isNot = "", body = ""] = /^(!?)(?:\.\/)?(.*)$/s.exec(glob) ?? [];
	try {
		const { test } = patternOf(`^${source(body)}$`);
		return isNot === "" ? { test } : { test: (path) => !test(path) };
	} catch {
		return { test: () => false };
	}
}
/** One thing of a glob: folders, all, a part of a name, a character, a set of some, or a character that stands for itself. */
const THINGS = /(?<=^|\/)\*\*\/|\*+|\?|\[(!|\^)?(\]?[^\]/]*)\]|[{},]|\\?(.)/gsu;
function source(glob) {
	let open = 0;
	const isBalanced = glob.split("{").length === glob.split("}").length;
	return glob.replace(THINGS, (thing, not, set, character) => {
		if (thing === "**/") return "(?:[^/]+/)*";
		if (thing.startsWith("*")) return thing.length > 1 ? ".*" : "[^/]*";
		if (thing === "?") return "[^/]";
		if (set !== void 0) return `[${not ? "^/" : ""}${set.replace(/[\\\]^[]/g, "\\$&")}]`;
		if (character !== void 0) return literal(character);
		if (!isBalanced || open === 0 && thing !== "{") return literal(thing);
		open += thing === "{" ? 1 : thing === "}" ? -1 : 0;
		return thing === "{" ? "(?:" : thing === "}" ? ")" : "|";
	});
}
// src/measure/drive/files/divisor-of.ts
/** The greatest divisor of `count` up to `most`; of 0, `most`. */
function divisorOf(count, most) {
	if (count === 0) return most;
	let divisor = most;
	while (divisor > 1 && count % divisor !== 0) divisor--;
	return divisor;
}
// src/measure/drive/files/left-alone-words.ts
const WORDS = {
	generated: "generated",
	test: "a test",
	cgo: "cgo",
	"other-system": "built on other systems or with other tags only",
	"no-package": "without a package clause",
	"no-call": "without a function that calls something",
	"too-large": "too large to type into",
	link: "behind a symbolic link"
};
/** Who goes by names alone knows no more of a file. */
const OTHER_BY_NAME = "of another system by name, or under build constraints that go was not asked about";
/** Why none of these files is edited: "2 are generated (a.pb.go, …), 1 is too large to type into (b.go has 1.2 MiB)". */
function leftAloneWords({ files, byGo }) {
	return [...groupBy(files, ({ leftAlone }) => leftAlone ?? "no-call")].map(([reason, list]) => {
		const [first] = list;
		const size = reason === "too-large" && first ? ` has ${formatBytes(first.bytes)}, and the limit is 1 MB` : "";
		const words = reason === "other-system" && !byGo ? OTHER_BY_NAME : WORDS[reason];
		return `${list.length} ${list.length === 1 ? "is" : "are"} ${words} (${first?.path}${size}${list.length > 1 ? ", …" : ""})`;
	}).join(", ");
}
// src/measure/drive/files/choose-files.ts
const MAX_IN_TURN = 5;
/**
* Chooses the files of a workload. Of references that mean several files as many are taken, one after another, as divide their uses in a cycle: gopls
* keeps what it last worked on, so each cycle must end on the same file, or the heap goes up and down with the files.
* `changed`: paths of the files that the change under review touches. Throws workspace-no-files where the workload edits a
* file by its role and none can be edited; what is only looked at may be a file that is left alone then.
*/
function chooseFiles(workload, scan, { changed, seed }) {
	const uses = usesOf(workload);
	refuseNothingToEdit(workload, scan);
	const known = roles(scan, changed);
	const read = (files) => files.flatMap(({ path }) => readWorkspaceFile(scan.root, path) ?? []);
	const chosen = /* @__PURE__ */ new Map();
	const tour = workload.tour ? read(shuffled(stops(scan, workload.tour.of), seed)) : [];
	for (const [ref, usesPerCycle] of uses) {
		const role = known.get(ref);
		const files = ref === "next" ? tour : role ? read(role) : byPath(ref, scan);
		const cap = ref === "in-turn" ? MAX_IN_TURN : files.length;
		chosen.set(ref, ref === "next" ? tour : files.slice(0, divisorOf(usesPerCycle, Math.min(cap, files.length))));
	}
	return {
		filesOf: (ref) => chosen.get(ref) ?? [],
		tour,
		all: [...chosen.values()].flat()
	};
}
/** One file of each of up to five packages, the most imported ones first. */
function inTurnFiles(scan) {
	return packagesOf(workedOn(scan)).slice(0, MAX_IN_TURN);
}
/** The files that roles are chosen from: those that can be edited; where there is none, all that can be looked at. */
function workedOn({ files }) {
	const editable = files.filter(({ leftAlone }) => leftAlone === void 0);
	return editable.length > 0 ? editable : files.filter(({ leftAlone }) => leftAlone !== "other-system");
}
const ROLE = /^(?:in-turn|largest(?:-\d+)?|visited|most-imported|leaf|next)$/;
const EDITS = /* @__PURE__ */ new Set([...[
	"edit",
	"type",
	"save",
	"rename-and-back",
	"apply-action"
], ...[
	"change-on-disk",
	"write-by-rename",
	"delete-on-disk"
]]);
function refuseNothingToEdit(workload, scan) {
	const { root, files, byGo } = scan;
	if (files.some(({ leftAlone }) => leftAlone === void 0)) return;
	if (!stepsOf(workload).some(({ step }) => EDITS.has(step.do) && ROLE.test(fileRefOf(step) ?? ""))) return;
	const others = files.filter(({ leftAlone }) => leftAlone === "other-system");
	const forOtherSystems = others.length > 0 && files.every((file) => file.test || others.includes(file));
	const facts = {
		path: root,
		workload: workload.name,
		files: files.length,
		forOtherSystems,
		byGo
	};
	const notes = scan.notes.map(({ message }) => message);
	throw failure("workspace-no-files", {
		...facts,
		leftAlone: leftAloneWords(scan),
		notes
	});
}
/** How often a cycle uses each reference, as a number that divides the uses of all its steps; 0 where all its uses are of `most` files at once. */
function usesOf({ setup, iteration, teardown, iterationsPerCycle }) {
	const uses = /* @__PURE__ */ new Map();
	const walk = (steps, times) => {
		for (const step of steps) {
			if (step.do === "repeat") walk(step.steps, times * step.times);
			if (step.do === "choose") for (const list of step.from) walk(list, times);
			const ref = fileRefOf(step);
			if (ref === void 0) continue;
			const used = "most" in step && step.most !== void 0 ? 0 : times;
			uses.set(ref, greatestCommonDivisor(uses.get(ref) ?? 0, used));
		}
	};
	walk(iteration, iterationsPerCycle);
	for (const step of [...setup, ...teardown]) {
		const ref = fileRefOf(step);
		if (ref !== void 0 && !uses.has(ref)) uses.set(ref, 0);
	}
	return uses;
}
function greatestCommonDivisor(a, b) {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
function roles(scan, changed) {
	const files = workedOn(scan);
	const bySize = [...files].sort(larger);
	const packages = packagesOf(files);
	const inTurn = inTurnFiles(scan);
	const imported = new Set(scan.files.flatMap(({ imports }) => imports));
	const listed = (file) => file ? [file] : [];
	const ranked = bySize.map((file, index) => [`largest-${index + 1}`, [file]]);
	return new Map([
		...ranked,
		["in-turn", inTurn],
		["largest", listed(bySize[0])],
		["visited", listed(bySize.find((file) => file !== bySize[0] && !inTurn.includes(file)))],
		["most-imported", listed(packages[0])],
		["leaf", listed(packages.find(({ importPath }) => !imported.has(importPath)))],
		["test", listed(scan.files.filter((file) => file.test && isOpened(file)).sort(larger)[0])],
		["changed", scan.files.filter((file) => changed.includes(file.path) && isOpened(file))]
	]);
}
function larger(a, b) {
	return b.lines - a.lines || (a.path < b.path ? -1 : 1);
}
/** The largest file of each package, packages ordered by how many files import them, then by that file's size. */
function packagesOf(files) {
	const importers = /* @__PURE__ */ new Map();
	for (const { imports } of files) for (const path of imports) importers.set(path, (importers.get(path) ?? 0) + 1);
	const largest = /* @__PURE__ */ new Map();
	for (const file of [...files].sort(larger)) if (!largest.has(file.importPath)) largest.set(file.importPath, file);
	const count = (file) => importers.get(file.importPath) ?? 0;
	return [...largest.values()].sort((a, b) => count(b) - count(a) || larger(a, b));
}
function stops(scan, unit) {
	return unit === "files" ? workedOn(scan) : packagesOf(workedOn(scan));
}
/** By the seed, so that neither size nor rank goes with the order of the stops. */
function shuffled(items, seed) {
	const { uniform } = seededRandom(seed);
	const order = [...items];
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(uniform() * (i + 1));
		const [a, b] = [order[i], order[j]];
		if (a !== void 0 && b !== void 0) [order[i], order[j]] = [b, a];
	}
	return order;
}
/** A path, of whatever file; a glob, of Go files. What is a file's name and a glob too, such as pages/[id]/page.go, is the file. */
function byPath(ref, scan) {
	const file = readWorkspaceFile(scan.root, ref.replace(/^\.\//, ""));
	if (file) return [file];
	if (!/[*?[{]/.test(ref)) return [];
	const glob = globOf(ref);
	return scan.files.filter((other) => glob.test(other.path) && isOpened(other)).flatMap(({ path }) => readWorkspaceFile(scan.root, path) ?? []);
}
/** What is too large is opened only where a workload names its path. */
function isOpened({ leftAlone }) {
	return leftAlone !== "too-large";
}
// src/measure/drive/files/bind-workload.ts
/** Binds a workload to a workspace's files. Throws workload-without-files, and what chooseFiles throws. */
function bindWorkload(workload, scan, { changed, seed, cycles }) {
	const files = chooseFiles(workload, scan, {
		changed,
		seed
	});
	refuseWithoutFiles(workload, files);
	if (!workload.tour) return {
		workload,
		files,
		warmupStops: 0,
		maxCycles: void 0,
		tooSmall: void 0
	};
	const stops = files.tour.length;
	const { needed, ...fitted } = fitTour(workload, stops, cycles);
	const tooSmall = fitted.maxCycles === void 0 ? `${workload.name} needs ${needed} ${workload.tour.of} for its tour, and the workspace has ${stops}. It visited them repeatedly, which does not show growth for each new one.` : void 0;
	return {
		...fitted,
		files,
		tooSmall
	};
}
/** Where all that would be sent is about files that are not there, nothing could grow. */
function refuseWithoutFiles({ name, iteration }, files) {
	const steps = stepsOf({
		setup: [],
		iteration,
		teardown: []
	}).map(({ step }) => step);
	const sends = (step) => innerSteps(step).length === 0 && workKindsOf({ iteration: [step] }).size > 0;
	const refs = steps.filter(sends).map(fileRefOf);
	const isMissing = (ref) => ref !== void 0 && files.filesOf(ref).length === 0;
	if (refs.length > 0 && refs.every(isMissing)) throw failure("workload-without-files", {
		workload: name,
		files: [...new Set(refs)]
	});
}
// src/measure/drive/files/read-git.ts
const LIMIT_MS = 2e4;
/**
* A git that reads the repository of a folder and runs nothing that the repository names. A repository's own configuration
* can name a program for nearly everything: to watch files, as a hook, to compare, to clean a file before it is compared, to
* fetch what a partial clone lacks. All of that is switched off here, the one place that calls git. What the machine's and the
* user's own configuration say besides stays, also that git refuses a repository of somebody else (`safe.directory`).
*/
async function readGit(folder, world) {
	const env = {
		...closedEnvironment(world.env),
		...NO_NETWORK,
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0"
	};
	const run = async (args) => {
		const { ok, stdout } = await runProgram({
			program: "git",
			args,
			cwd: folder,
			env,
			limitMs: LIMIT_MS
		}, world).catch(orEnded);
		return ok ? stdout : void 0;
	};
	const names = await run([
		...SAFE,
		"config",
		"--list",
		"--name-only",
		"-z"
	]);
	const filters = names === void 0 ? void 0 : withoutFilters(names.split("\0"));
	return async (...args) => filters === void 0 ? void 0 : run([
		...SAFE,
		...filters,
		...args
	]);
}
/** A git that takes too long tells nothing; a run that was told to end ends. */
function orEnded(error) {
	if (error instanceof Failure && error.code === "gopls-hung") return {
		ok: false,
		stdout: ""
	};
	throw error;
}
/** Whatever the repository says of `protocol.*.allow` and `core.sshCommand`: no object is fetched. */
const NO_NETWORK = {
	GIT_ALLOW_PROTOCOL: "none",
	GIT_NO_LAZY_FETCH: "1"
};
const SAFE = [
	"--no-pager",
	...[
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"core.untrackedCache=false"
	].flatMap((set) => ["-c", set]),
	...["diff.external=", "safe.bareRepository=explicit"].flatMap((set) => ["-c", set])
];
/**
* Arguments that switch off every filter that any configuration names. Undefined: a name has an equals sign, so that no
* argument can say it; then nothing is asked.
*/
function withoutFilters(names) {
	const drivers = new Set(names.flatMap((name) => /^filter\.(.*)\.[^.]*$/is.exec(name)?.[1] ?? []));
	if ([...drivers].some((driver) => driver.includes("="))) return void 0;
	return [...drivers].flatMap((driver) => [
		"clean=",
		"smudge=",
		"process=",
		"required=false"
	].flatMap((set) => ["-c", `filter.${driver}.${set}`]));
}
// src/measure/drive/files/changed-files.ts
/** Where the change under review may have begun, the surest first; HEAD^1 is what a merge commit of a pull request merges into. */
const BASES = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
/** Only names are asked for, and of these nothing that a program of the repository would have to make. */
const NAMES = [
	"--name-only",
	"--no-ext-diff",
	"--no-textconv",
	"--no-renames",
	"--ignore-submodules=all"
];
/**
* Paths, from the workspace, of the files that the branch or the pull request changes, with what is not committed yet, new
* files among it. Empty where git is not there or can't tell, as in a checkout that is one commit deep.
*/
async function changedFiles(workspace, world) {
	const asked = world.env.GITHUB_BASE_REF;
	const base = asked ? [`origin/${asked}`] : [];
	const git = await readGit(workspace, world);
	const head = (await git("rev-parse", "HEAD"))?.trim();
	for (const candidate of [...base, ...BASES]) {
		const from = (await git("merge-base", candidate, "HEAD"))?.trim();
		if (from !== void 0 && from !== "") return changedSince(from === head ? "HEAD" : from);
	}
	return changedSince("HEAD^1");
	async function changedSince(commit) {
		return [await git("diff", ...NAMES, "-z", "--relative", commit, "--"), await git("ls-files", "--others", "--exclude-standard", "-z")].flatMap((list) => list?.split("\0") ?? []).filter((name) => name !== "");
	}
}
// src/measure/drive/files/build-inputs.ts
/** By their names, what the go command and cgo read (`go help packages`, `go help c`), and templates, which gopls can. */
const BUILD_INPUT = /\.(?:go|mod|sum|work|s|S|sx|c|cc|cpp|cxx|m|h|hh|hpp|hxx|inc|inl|def|tcc|f|F|for|f90|swig|swigcxx|syso|pc|tmpl|gotmpl)$/;
/** What no language server reads: version control, and what was made by us or by others' package managers. */
const LEFT_OUT = /^(?:\.git|\.hg|\.svn|node_modules|gopls-leak-gate-out.*)$/;
/** Whether a build may need a file of that name, wherever it lies. */
function isBuildInput(name) {
	return BUILD_INPUT.test(name);
}
/** Whether a file or folder of that name is left out of a copy with all that is in it. */
function isLeftOut(name) {
	return LEFT_OUT.test(name);
}
// src/measure/drive/files/cgo-inputs.ts
/**
* Folders of which cgo may need any file, whatever its name, absolute: those of packages; by their paths from there, what `#cgo` lines
* name, as in `-I${SRCDIR}/include -L../lib`, and those of what is included, as in `#include "conf/table.dat"`. Absolute paths stay where they
* are.
*/
function cgoInputs(packages) {
	const folders = packages.flatMap(({ folder, cgo }) => {
		if (cgo.length === 0) return [];
		const sources = entriesOf(folder).filter((entry) => entry.isFile() && C_SOURCE.test(entry.name));
		const texts = cgo.map((name) => textOf(join(folder, name)));
		const search = [folder, ...texts.flatMap((text) => [...text.matchAll(CGO_LINE)]).flatMap(([line]) => pathsIn(line)).map((path) => resolve(folder, path))];
		const included = [...texts, ...sources.map(({ name }) => textOf(join(folder, name)))].flatMap((text) => [...text.matchAll(INCLUDE)].map((match) => match[1] ?? "")).filter((path) => !isAbsolute(path)).flatMap((path) => search.map((from) => join(from, path)));
		return [...search, ...included].flatMap(folderAt);
	});
	return [...new Set(folders)];
}
const C_SOURCE = /\.(?:c|cc|cpp|cxx|m|h|hh|hpp|hxx)$/;
const CGO_LINE = /^[ \t]*(?:\/\/|\*)?[ \t]*#cgo\b.*$/gm;
const INCLUDE = /^[ \t]*(?:\/\/|\*)?[ \t]*#[ \t]*include[ \t]*["<]([^">\n]+)[">]/gm;
const SRCDIR = /\$\{SRCDIR\}([^\s,"':;]*)/g;
const FLAG = /\s-(?:I|L|F(?!ramework)|iquote|isystem|include)\s*(?!\$\{SRCDIR\})([^\s/"'$-][^\s"']*)/g;
/** Paths from the package. */
function pathsIn(line) {
	return [...[...line.matchAll(SRCDIR)].map((match) => `.${match[1] ?? ""}`), ...[...line.matchAll(FLAG)].map((match) => match[1] ?? "")];
}
/** The folder at a path, or that of the file there. */
function folderAt(path) {
	try {
		const stats = statSync(path);
		return stats.isDirectory() ? [path] : stats.isFile() ? [dirname(path)] : [];
	} catch {
		return [];
	}
}
function textOf(path) {
	try {
		return readText$1(path);
	} catch {
		return "";
	}
}
// src/measure/drive/files/module-links.ts
/**
* Reads them by the go command; where it can't be asked, by their lines. Those of modules that are not main ones do not count.
* In a folder of modules each has the go.work that is nearest, and what that uses stands in for modules too.
*/
async function moduleLinks({ work, modules, apart }, ask) {
	const replacements = [];
	const absoluteUses = [];
	const works = apart ? modules.flatMap((module) => fileAbove(module, "go.work") ?? []) : [work ?? []].flat();
	const files = [...[...new Set(works)].map((path) => ({
		path,
		kind: "work"
	})), ...modules.map((folder) => ({
		path: join(folder, "go.mod"),
		kind: "mod"
	}))];
	for (const { path, kind } of files) {
		const answer = await ask?.([
			kind,
			"edit",
			"-json",
			path
		]);
		const { Replace, Use } = answer?.ok ? readJson(answer.stdout) ?? byLines(path) : byLines(path);
		const folders = (Replace ?? []).flatMap(({ New }) => New.Version ? [] : [New.Path]);
		replacements.push(...folders.filter((to) => !isAbsolute(to)).map((to) => resolve(dirname(path), to)));
		const uses = apart ? (Use ?? []).map(({ DiskPath }) => DiskPath).filter((to) => !isAbsolute(to)) : [];
		replacements.push(...uses.map((to) => resolve(dirname(path), to)));
		absoluteUses.push(...(Use ?? []).map(({ DiskPath }) => DiskPath).filter(isAbsolute));
	}
	return {
		replacements: [...new Set(replacements)],
		absoluteUses
	};
}
function byLines(path) {
	let text = "";
	try {
		text = readText$1(path).replace(/\/\/.*$/gm, "");
	} catch {}
	return { Replace: [...text.matchAll(/=>\s+(?:"([^"\n]+)"|`([^`\n]+)`|(\S+))[ \t]*\r?$/gm)].map((match) => match[1] ?? match[2] ?? match[3] ?? "").filter((to) => /^\.{1,2}(?:[\\/]|$)/.test(to)).map((Path) => ({ New: { Path } })) };
}
// src/measure/drive/files/disposable-copy.ts
/** Larger copies are told of before they are made. */
const TOLD_BYTES = 33554432;
const TOLD_FILES = 5e3;
const FILES_AT_ONCE = 100;
/**
* Copies what a build of a workspace needs: its go.work, wherever that is, the modules that it uses, those that replace others by a
* relative path, all at the same places relative to each other, and the folder itself. Data that no Go file needs is left out;
* `go list` says what is embedded, and cgo may need any file of its folders. Links into the copy lead into the copy, others to the very thing. Throws
* workspace-copy-too-large, workspace-of-go, interrupted and what listWorkspace throws.
*/
async function disposableCopy(asked, { folder, paths, whole }, world) {
	const { workspace } = asked;
	const listing = await listWorkspace(asked, world);
	const go = await goForCopy(asked, world);
	const { replacements, absoluteUses } = await moduleLinks(listing, go?.ask);
	const gopath = go?.byGopath ? go.gopath.find((path) => isIn(join(path, "src"), workspace)) : void 0;
	const trees = treesOf(workspace, [...listing.modules, ...replacements]);
	const work = listing.work === void 0 ? [] : [listing.work, `${listing.work}.sum`];
	const packages = [...listing.packages, ...await packagesBeside(listing, replacements, asked, world)];
	const inputs = cgoInputs(packages);
	const outside = inputs.filter((path) => !trees.some((tree) => isIn(tree, path)));
	const base = commonFolder([
		...trees,
		...work.map(dirname),
		...outside,
		...gopath === void 0 ? [] : [gopath]
	]);
	const target = (path) => join(folder, "copy", basename(base) || "root", relative(base, path));
	const plan = planCopy(trees, {
		workspace,
		listed: whole || !listing.byGo ? void 0 : listedFiles(packages),
		inputs,
		named: paths.map((path) => resolve(workspace, path))
	});
	for (const path of work) addFile(path, plan);
	if (listing.work !== void 0) walk(join(dirname(listing.work), "vendor"), plan, () => true);
	tellSize(plan, {
		workspace,
		folder
	}, world);
	for (const [index, [path, { mode }]] of [...plan.files].entries()) {
		if (index % FILES_AT_ONCE === 0) await world.sleep(0);
		if (world.interrupted.aborted) throw endedBy(world.interrupted, "the run directory");
		mkdirSync(dirname(target(path)), { recursive: true });
		withFaultsOf(path, "read", () => accessSync(path, constants.R_OK));
		copyFileSync(path, target(path), constants.COPYFILE_FICLONE);
		chmodSync(target(path), mode | 128);
	}
	mkdirSync(target(workspace), { recursive: true });
	for (const link of plan.links) copyLink(link, {
		trees,
		target
	});
	for (const path of outside) linkOutside(path, target);
	if (go !== void 0 && gopath !== void 0) return {
		root: target(workspace),
		env: { GOPATH: [target(gopath), ...go.gopath].join(delimiter) }
	};
	if (listing.work === void 0) return {
		root: target(workspace),
		env: {}
	};
	leadUsesIntoCopy(target(listing.work), absoluteUses, target);
	const named = {
		...world.env,
		...asked.env
	}.GOWORK || !isIn(dirname(listing.work), workspace);
	return {
		root: target(workspace),
		env: named ? { GOWORK: target(listing.work) } : {}
	};
}
/** Whether gopls works on a copy: a workload writes, or may make gopls write. */
function needsCopy(plan) {
	return plan.allowCommands === true || plan.workloads.some(writesOnDisk);
}
/** The go command for a copy of a workspace; undefined: it can't be asked. Throws workspace-of-go where no copy would build. */
async function goForCopy(asked, world) {
	const go = await askGo(asked, world);
	if ("unable" in go) return void 0;
	if (isIn(go.goroot, asked.workspace)) throw failure("workspace-of-go", {
		path: asked.workspace,
		goroot: go.goroot
	});
	return go;
}
/** The folders that are copied: the workspace, and modules that are there; of a module above it, what belongs to that module. */
function treesOf(workspace, modules) {
	const there = modules.filter((module) => lstatSync(join(module, "go.mod"), { throwIfNoEntry: false }));
	return [.../* @__PURE__ */ new Set([workspace, ...there])];
}
function commonFolder(paths) {
	const [first = "", ...others] = paths;
	return first === dirname(first) || others.every((path) => isIn(first, path)) ? first : commonFolder([dirname(first), ...others]);
}
/**
* The packages of a copy that the listing of a workspace has not: of a module that the workspace lies in, all; and those of what stands
* in for other modules.
*/
async function packagesBeside({ modules, byGo }, replacements, asked, world) {
	if (!byGo) return [];
	const holding = modules.filter((module) => module !== asked.workspace && isIn(module, asked.workspace));
	const packages = [];
	const others = replacements.filter((folder) => !modules.includes(folder));
	for (const workspace of [...holding, ...others]) {
		const env = {
			...asked.env,
			GOWORK: "off"
		};
		const listed = await listWorkspace({
			...asked,
			workspace,
			env
		}, world).catch(() => void 0);
		if (world.interrupted.aborted) break;
		packages.push(...listed?.packages ?? []);
	}
	return packages;
}
/** Go files of packages and what these embed, absolute: they are copied whatever their names, and the folders they are in. */
function listedFiles(packages) {
	const files = packages.flatMap(({ folder, built, cgo, tests, ignored, embedded }) => [
		...built,
		...cgo,
		...tests,
		...ignored,
		...embedded
	].map((path) => join(folder, path)));
	return new Set(files);
}
function planCopy(trees, { workspace, listed, inputs, named }) {
	const plan = {
		files: /* @__PURE__ */ new Map(),
		links: /* @__PURE__ */ new Set()
	};
	const isNeeded = (path, inVendor) => inVendor || listed === void 0 || isBuildInput(basename(path)) || inputs.includes(dirname(path));
	for (const tree of trees) {
		const isOther = (path) => tree !== workspace && entriesOf(path).some(({ name }) => name === "go.mod");
		walk(tree, plan, isNeeded, (path) => trees.includes(path) || isOther(path));
	}
	for (const path of [...listed ?? [], ...named]) addFile(path, plan);
	return plan;
}
/** Adds the files and links below a folder; it does not look into folders that are left to another walk. */
function walk(tree, plan, isNeeded, isLeft = () => false) {
	const pending = [{
		at: tree,
		inVendor: false
	}];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) for (const entry of entriesOf(next.at)) {
		if (isLeftOut(entry.name)) continue;
		const path = join(next.at, entry.name);
		const inVendor = next.inVendor || entry.name === "vendor";
		if (entry.isDirectory() && !isLeft(path)) pending.push({
			at: path,
			inVendor
		});
		if (entry.isSymbolicLink()) plan.links.add(path);
		if (entry.isFile() && isNeeded(path, next.inVendor)) addFile(path, plan);
	}
}
function addFile(path, { files }) {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats?.isFile()) files.set(path, {
		bytes: stats.size,
		mode: stats.mode
	});
}
/** Says how much is copied where that takes time. Throws workspace-copy-too-large. */
function tellSize({ files }, { workspace, folder }, world) {
	const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0);
	if (bytes <= TOLD_BYTES && files.size <= TOLD_FILES) return;
	const { bavail, bsize } = statfsSync(folder);
	if (bytes > bavail * bsize) {
		const [needed, free] = [formatBytes(bytes), formatBytes(bavail * bsize)];
		throw failure("workspace-copy-too-large", {
			path: workspace,
			needed,
			free,
			temporary: world.temporary
		});
	}
	const text = `copying ${files.size} files (${formatBytes(bytes)}) of the workspace, for a workload that writes`;
	world.progress({
		kind: "stage",
		stage: "load",
		text
	});
}
/** A link's copy leads to the copy of what is copied, and to the very thing elsewhere. Where a tree is copied to its place, it is none. */
function copyLink(link, { trees, target }) {
	if (trees.some((tree) => isIn(link, tree)) || lstatSync(target(link), { throwIfNoEntry: false })) return;
	const to = readlinkSync(link);
	const reached = resolve(dirname(link), to);
	const isCopied = trees.some((tree) => isIn(tree, reached));
	mkdirSync(dirname(target(link)), { recursive: true });
	symlinkSync(isCopied ? relative(dirname(link), reached) || "." : reached, target(link));
}
/** What cgo needs of outside is there, too: as a link, or as links beside what is copied to there. */
function linkOutside(path, target) {
	const isThere = (at) => lstatSync(target(at), { throwIfNoEntry: false }) !== void 0;
	mkdirSync(dirname(target(path)), { recursive: true });
	const linked = isThere(path) ? entriesOf(path).map(({ name }) => join(path, name)) : [path];
	for (const at of linked) if (!isThere(at)) symlinkSync(at, target(at));
}
/** A go.work that uses a folder by an absolute path uses that folder's copy. */
function leadUsesIntoCopy(work, uses, target) {
	if (uses.length === 0) return;
	const longestFirst = [...uses].sort((a, b) => b.length - a.length);
	const text = readText$1(work);
	const led = longestFirst.reduce((led, path) => led.replaceAll(path, isAbsolute(path) ? target(path) : path), text);
	writeFile(work, led);
}
// src/gopls/synthetic/synthetic-go.ts
/** Lines that are indented by two spaces each, from the fourth on, as gofmt indents. */
function syntheticGo(text) {
	return text.replace(/^\n/, "").trimEnd().split("\n").map((line) => line.slice(4).replace(/^(?: {2})+/, (spaces) => "	".repeat(spaces.length / 2))).join("\n");
}
/** "Ledger" of "ledger". */
function capital(word) {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
/** Words of which names in a made module are put together. */
const syntheticWords = {
	areas: words(`
  account airport archive auction backup billing booking branch budget cargo catalog charter claim clinic contract courier
  credit customs dairy depot dispatch energy estate export factory farm ferry fleet forest freight grant harbor hotel infirmary
  insurance inventory kitchen laboratory lease library market museum office orchard payroll port printing quarry railway ranch
`),
	nouns: words(`
  adjuster agenda allotment anchor appraisal arrival assessment balance barrel batch beacon bearing berth bond bracket bundle
  calendar carrier cell channel chart clause coil column compass consignment container convoy coupon crate crew cycle deck
  delivery deposit detour directive docket draft duty engine entry envelope excerpt factor fixture folder forecast gauge grade
  handover holding installment invoice journal junction keeper ladder ledger level manifest margin meter mileage notice offer
  outlet panel parcel permit pledge pool premium quota ration receipt record refund reserve roster route sample schedule
  segment shelf shipment signal slot stage statement stock surcharge survey tally tariff terminal ticket token voucher wharf
`),
	adjectives: words(`
  active annual bulk cached central closed complete current daily delayed early external final fixed former internal joint
  late local manual minor monthly nested normal open partial pending planned primary recent regional remote sealed second
  shared single spare stable strict temporary total trusted urgent valid weekly
`),
	verbs: words(`
  adjust align allocate approve assign balance cancel check clear collect combine confirm convert count divide estimate extend
  file gather hold inspect issue join limit match measure merge move note order pack plan price rank reduce release repeat
  replace reserve resolve return review revise round settle share shift split store sum track transfer trim verify weigh
`)
};
function words(text) {
	return text.trim().split(/\s+/);
}
// src/gopls/synthetic/synthetic-block.ts
const { adjectives, nouns: nouns$1, verbs } = syntheticWords;
/** Some declarations of one of several kinds. */
function syntheticBlock(choices) {
	const kinds = [
		recordBlock,
		tableBlock,
		groupBlock,
		parseBlock,
		kindBlock,
		sumBlock,
		renderBlock,
		holderBlock,
		keepBlock
	];
	const kind = kinds[choices.below(kinds.length)] ?? recordBlock;
	const verb = choices.pick(verbs);
	return kind({
		type: capital(choices.pick(adjectives)) + capital(choices.pick(nouns$1)),
		verb
	}, choices);
}
function recordBlock({ type, verb }, { fresh, below }) {
	const name = fresh(type);
	return {
		code: syntheticGo(`
    // ${name} is valid once it has a code, and for ${below(40) + 2} days.
    type ${name} struct {
      Code    string
      Weight  float64
      Created time.Time
      tags    []string
    }

    // ${capital(verb)} changes the weight by a share and reports whether anything is left.
    func (r *${name}) ${capital(verb)}(share float64) bool {
      if share < 0 || r.Code == "" {
        return false
      }
      r.Weight -= r.Weight * share
      return r.Weight > ${below(9)}.${below(9) + 1}
    }

    // Expired tells whether its time is over.
    func (r *${name}) Expired(now time.Time) bool {
      return now.Sub(r.Created) > ${below(40) + 2}*24*time.Hour
    }

    // Tagged counts the tags that begin in the same way.
    func (r ${name}) Tagged(prefix string) int {
      count := 0
      for _, tag := range r.tags {
        if strings.HasPrefix(tag, prefix) {
          count++
        }
      }
      return count
    }
  `),
		imports: ["strings", "time"]
	};
}
function tableBlock({ type, verb }, { fresh, below, pick }) {
	const name = fresh(`${verb}${type}`);
	return {
		code: syntheticGo(`
    // ${name} names the range that a value is in.
    func ${name}(value int) string {
      ranges := []struct {
        limit int
        label string
      }{
${Array.from({ length: 3 + below(5) }, (_, i) => i * 10 + below(10)).map((limit) => `        {${limit}, "${pick(adjectives)}"},`).join("\n")}
      }
      for _, r := range ranges {
        if value <= r.limit {
          return strings.ToUpper(r.label)
        }
      }
      return fmt.Sprintf("above %d", value)
    }
  `),
		imports: ["fmt", "strings"]
	};
}
function groupBlock({ type, verb }, { fresh, below }) {
	const name = fresh(`${capital(verb)}${type}s`);
	return {
		code: syntheticGo(`
    // ${name} groups words by their first letters, each group in order.
    func ${name}(text string) map[string][]string {
      groups := make(map[string][]string)
      for _, word := range strings.Fields(text) {
        key := strings.ToLower(word)
        if len(key) > ${below(4) + 1} {
          key = key[:${below(2) + 1}]
        }
        groups[key] = append(groups[key], word)
      }
      for _, group := range groups {
        sort.Strings(group)
      }
      return groups
    }
  `),
		imports: ["sort", "strings"]
	};
}
function parseBlock({ type, verb }, { fresh, below, pick }) {
	const name = fresh(`Parse${type}`);
	const problem = fresh(`err${type}`);
	return {
		code: syntheticGo(`
    var ${problem} = errors.New("${pick(adjectives)} ${pick(nouns$1)} can't be read")

    // ${name} reads "${verb} ${below(90)}" as a number.
    func ${name}(text string) (int, error) {
      _, digits, found := strings.Cut(text, " ")
      if !found {
        return 0, ${problem}
      }
      n, err := strconv.Atoi(strings.TrimSpace(digits))
      if err != nil {
        return 0, fmt.Errorf("after %q: %w", text, err)
      }
      if n > ${below(9e3) + 100} {
        return 0, ${problem}
      }
      return n, nil
    }
  `),
		imports: [
			"errors",
			"fmt",
			"strconv",
			"strings"
		]
	};
}
function kindBlock({ type }, { fresh, below, pick }) {
	const name = fresh(`${type}Kind`);
	const members = Array.from({ length: 3 + below(4) }, () => fresh(`${name}${capital(pick(adjectives))}`));
	const cases = members.map((member) => `      case ${member}:\n        return "${pick(adjectives)}"`).join("\n");
	return {
		code: syntheticGo(`
    // ${name} is what a ${type} can be.
    type ${name} int

    const (
      ${members[0]} ${name} = iota
${members.slice(1).map((member) => `      ${member}`).join("\n")}
    )

    func (k ${name}) String() string {
      switch k {
${cases}
      }
      return "kind " + strconv.Itoa(int(k))
    }
  `),
		imports: ["strconv"]
	};
}
function sumBlock({ type, verb }, { fresh, below }) {
	const name = fresh(`${verb}${type}Parts`);
	return {
		code: syntheticGo(`
    // ${name} weighs the parts at the same time, and adds them up.
    func ${name}(parts [][]int) int {
      var wait sync.WaitGroup
      var lock sync.Mutex
      total := 0
      for _, part := range parts {
        wait.Add(1)
        go func(values []int) {
          defer wait.Done()
          sum := ${below(9)}
          for _, v := range values {
            sum += v * ${below(9) + 2}
          }
          lock.Lock()
          total += sum
          lock.Unlock()
        }(part)
      }
      wait.Wait()
      return total
    }
  `),
		imports: ["sync"]
	};
}
function renderBlock({ type, verb }, { fresh, below, pick }) {
	const name = fresh(`Render${type}`);
	return {
		code: syntheticGo(`
    // ${name} writes amounts as lines, the largest first, for those who ${verb} them.
    func ${name}(amounts map[string]float64) string {
      keys := make([]string, 0, len(amounts))
      for key := range amounts {
        keys = append(keys, key)
      }
      sort.Slice(keys, func(i, j int) bool { return amounts[keys[i]] > amounts[keys[j]] })
      var out strings.Builder
      for i, key := range keys {
        if i == ${below(30) + 3} {
          fmt.Fprintf(&out, "and %d more\\n", len(keys)-i)
          break
        }
        fmt.Fprintf(&out, "${pick(nouns$1)} %-12s %.${below(3)}f\\n", key, amounts[key])
      }
      return out.String()
    }
  `),
		imports: [
			"fmt",
			"sort",
			"strings"
		]
	};
}
function holderBlock({ type, verb }, { fresh, below }) {
	const name = fresh(`${type}Holder`);
	const task = capital(verb);
	return {
		code: syntheticGo(`
    // ${name} is what can be held and asked for its size.
    type ${name} interface {
      ${task}(limit int) error
      Size() int
    }

    // ${task}All${name} stops at the first that refuses, and returns how many did not.
    func ${task}All${name}(holders []${name}) (int, error) {
      for i, holder := range holders {
        if holder.Size() < ${below(20)} {
          continue
        }
        if err := holder.${task}(i * ${below(50) + 1}); err != nil {
          return i, fmt.Errorf("holder %d: %w", i, err)
        }
      }
      return len(holders), nil
    }
  `),
		imports: ["fmt"]
	};
}
function keepBlock({ type, verb }, { fresh, below }) {
	const name = fresh(`${verb}Each${type}`);
	return {
		code: syntheticGo(`
    // ${name} keeps the items that a test accepts, ${below(90) + 5} at the most.
    func ${name}[T any](items []T, accept func(T) bool) []T {
      kept := make([]T, 0, len(items)/2)
      for _, item := range items {
        if accept(item) && len(kept) < ${below(90) + 5} {
          kept = append(kept, item)
        }
      }
      return kept
    }
  `),
		imports: []
	};
}
// src/gopls/synthetic/synthetic-choices.ts
/** SyntheticChoices by a seed. */
function syntheticChoices({ uniform }) {
	const taken = /* @__PURE__ */ new Map();
	const below = (end) => Math.floor(uniform() * end);
	return {
		below,
		pick: (from) => from[below(from.length)] ?? "",
		fresh: (name) => {
			const times = (taken.get(name) ?? 0) + 1;
			taken.set(name, times);
			return times === 1 ? name : `${name}${times}`;
		}
	};
}
// src/gopls/synthetic/synthetic-main.ts
/** The type that a package is named for, as Go wants it: "Ledger". Its functions are what other packages use. */
function syntheticMain(noun, { fresh }) {
	const type = fresh(capital(noun));
	fresh(`New${type}`);
	return {
		code: syntheticGo(`
    // ${type} counts amounts by key, and remembers in which order the keys came.
    type ${type} struct {
      name    string
      amounts map[string]int
      keys    []string
    }

    // New${type} makes an empty ${noun}.
    func New${type}(name string) *${type} {
      return &${type}{name: strings.TrimSpace(name), amounts: make(map[string]int)}
    }

    // Add adds an amount to what a key has.
    func (x *${type}) Add(key string, amount int) {
      if _, known := x.amounts[key]; !known {
        x.keys = append(x.keys, key)
      }
      x.amounts[key] += amount
    }

    // Total is the sum of all amounts.
    func (x *${type}) Total() int {
      total := 0
      for _, amount := range x.amounts {
        total += amount
      }
      return total
    }
  `),
		imports: ["strings"]
	};
}
// src/gopls/synthetic/synthetic-use.ts
/** A function that uses another package of the module. */
function syntheticUse(noun, choices) {
	const name = choices.fresh(choices.pick(syntheticWords.verbs) + capital(noun));
	return {
		code: syntheticGo(`
    // ${name} puts words into ${article(noun)} and returns its total.
    func ${name}(text string) int {
      sum := ${noun}.New${capital(noun)}("${choices.pick(syntheticWords.adjectives)}")
      for i, word := range strings.Fields(text) {
        sum.Add(word, i+${choices.below(90)})
      }
      return sum.Total()
    }
  `),
		imports: ["strings"]
	};
}
function article(noun) {
	return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
// src/gopls/synthetic/synthetic-module.ts
const { areas, nouns } = syntheticWords;
/** So that the oldest gopls that can be measured loads it. */
const GO_LINE = "1.18";
const MAX_IMPORTS = 6;
/** Lines that the use of an imported package takes, with what is around it. */
const LINES_PER_IMPORT = 12;
/** Comment, package clause and imports. */
const HEAD_LINES = 10;
/** Lines of the type that each package is named for, with the head of the file. */
const MAIN_LINES = 45;
/**
* A Go module that needs nothing but Go's library: one file a package, in the form of gofmt, that builds. Packages import
* such as come before them, the first ones much more often. The same spec gives the same bytes everywhere.
*/
function* syntheticModule({ packages, lines, seed }) {
	const module = `example.com/synthetic${packages}x${lines}`;
	yield {
		path: "go.mod",
		text: `module ${module}\n\ngo ${GO_LINE}\n`
	};
	for (let index = 0; index < packages; index++) {
		const { area, noun } = packageOf(index);
		yield {
			path: `${area}/${noun}/${noun}.go`,
			text: fileOf(index, {
				lines,
				seed,
				module
			})
		};
	}
}
/** Each of the numbers below areas × nouns has another pair: 51 and the 100 nouns have no common divisor. */
function packageOf(index) {
	const nounIndex = (index + Math.floor(index / areas.length)) % nouns.length;
	return {
		area: areas[index % areas.length] ?? "",
		noun: nouns[nounIndex] ?? ""
	};
}
function fileOf(index, { lines, seed, module }) {
	const random = seededRandom(Math.imul(seed + 1, 2654435761) + Math.imul(index, 2246822507) >>> 0);
	const choices = syntheticChoices(random);
	const { area, noun } = packageOf(index);
	const imported = importsOf(index, lines, random.uniform);
	const blocks = [syntheticMain(noun, choices), ...imported.map((other) => syntheticUse(other.noun, choices))];
	let written = HEAD_LINES + blocks.reduce((sum, block) => sum + linesOf(block), 0);
	for (;;) {
		const block = syntheticBlock(choices);
		if (written + linesOf(block) / 2 > lines) break;
		blocks.push(block);
		written += linesOf(block);
	}
	const groups = [[...new Set(blocks.flatMap((block) => block.imports))].sort().map((path) => `\t"${path}"`), imported.map((other) => `\t"${module}/${other.area}/${other.noun}"`).sort()].filter((group) => group.length > 0).map((group) => group.join("\n"));
	return `${[`${`// Package ${noun} is the part of ${area} that has to do with ${noun}s.`}\npackage ${noun}\n\nimport (\n${groups.join("\n\n")}\n)`, ...blocks.map((block) => block.code)].join("\n\n")}\n`;
}
function linesOf({ code }) {
	return code.split("\n").length + 1;
}
/** Packages that come before this one, each noun once, as a package goes by it in a file; small numbers are likelier. */
function importsOf(index, lines, uniform) {
	const most = Math.max(0, Math.min(MAX_IMPORTS, Math.floor((lines - MAIN_LINES) / LINES_PER_IMPORT)));
	const chosen = /* @__PURE__ */ new Map();
	const wanted = Math.floor(uniform() * (most + 1));
	for (let i = 0; i < wanted; i++) {
		const other = packageOf(Math.floor(index * cubed(uniform())));
		if (index > 0 && other.noun !== packageOf(index).noun) chosen.set(other.noun, other);
	}
	return [...chosen.values()];
}
/** By multiplication, whose last bit is the same on every machine. */
function cubed(x) {
	return x * x * x;
}
// src/measure/drive/files/write-synthetic.ts
/** Writes a made module into a folder, which is made if it is not there. Whoever asks for it removes it. */
function writeSynthetic(size, seed, folder) {
	for (const { path, text } of syntheticModule({
		...size,
		seed
	})) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFile(file, text);
	}
}
// src/measure/drive/steps/ask-parameters.ts
/**
* The requests of an `ask` in a document: one, or one for each exported function. Parameters are the usual ones of the method,
* the step's own over them. None: the place is not there, or the method has no usual parameters and the step none of its own.
*/
function askParameters(step, uri, text) {
	return (step.at === "exported-functions" ? exportedFunctions(text) : [offsetOf(step, text)]).flatMap((offset) => {
		if (offset === void 0 && (step.at !== void 0 || needsPlace(step.method))) return [];
		const position = positionAt(text, offset ?? 0);
		const usual = usualParameters(step.method, {
			uri,
			text,
			position
		});
		if (!usual && step.params === void 0) return [];
		const given = filledIn(step.params ?? {}, {
			uri,
			position,
			range: functionRange(text)
		});
		const first = FIRST[step.method];
		const before = first && usualParameters(first, {
			uri,
			text,
			position
		});
		return [{
			params: {
				...usual,
				...given
			},
			...first && before ? { first: {
				method: first,
				params: before
			} } : {}
		}];
	});
}
/** Methods that ask about what another one answered. */
const FIRST = {
	"callHierarchy/incomingCalls": "textDocument/prepareCallHierarchy",
	"callHierarchy/outgoingCalls": "textDocument/prepareCallHierarchy",
	"typeHierarchy/subtypes": "textDocument/prepareTypeHierarchy",
	"typeHierarchy/supertypes": "textDocument/prepareTypeHierarchy"
};
/** Where a method has something to say, unless the step says where. */
const AT_NAME = /(?:references|implementation|rename|prepareRename|prepareCallHierarchy|prepareTypeHierarchy|Hierarchy\/.*)$/;
const NO_PLACE = /(?:documentSymbol|semanticTokens\/.*|codeLens|foldingRange|documentLink|formatting|diagnostic|inlayHint|codeAction)$/;
function needsPlace(method) {
	return method.startsWith("textDocument/") && !NO_PLACE.test(method);
}
function offsetOf({ method, at }, text) {
	if (at !== void 0 && at !== "exported-functions") return findPlace(text, at);
	if (NO_PLACE.test(method)) return 0;
	const places = callPlaces(text);
	if (method.endsWith("/signatureHelp")) return places?.argument;
	return AT_NAME.test(method) ? places?.name : places?.call;
}
function usualParameters(method, { uri, text, position }) {
	const textDocument = { uri };
	if (method === "workspace/symbol") return { query: callPlaces(text)?.symbol.name.replace(/^.*\./, "") ?? "" };
	if (/^(?:call|type)Hierarchy\//.test(method)) return {};
	if (!method.startsWith("textDocument/")) return void 0;
	const whole = rangeAt(text, {
		start: 0,
		end: text.length
	});
	switch (method.slice(13)) {
		case "references": return {
			textDocument,
			position,
			context: { includeDeclaration: true }
		};
		case "rename": return {
			textDocument,
			position,
			newName: "leakGateRenamed"
		};
		case "codeAction": return {
			textDocument,
			range: functionRange(text) ?? whole,
			context: { diagnostics: [] }
		};
		case "inlayHint":
		case "rangeFormatting":
		case "semanticTokens/range": return {
			textDocument,
			range: whole
		};
		case "formatting": return {
			textDocument,
			options: {
				tabSize: 4,
				insertSpaces: false
			}
		};
		case "selectionRange": return {
			textDocument,
			positions: [position]
		};
		default: return NO_PLACE.test(method) ? { textDocument } : {
			textDocument,
			position
		};
	}
}
function functionRange(text) {
	const symbol = callPlaces(text)?.symbol;
	return symbol && rangeAt(text, symbol);
}
/** `$uri`, `$position` and `$range`, wherever they stand for a value. */
function filledIn(value, by) {
	if (value === "$uri") return by.uri;
	if (value === "$position") return by.position;
	if (value === "$range") return by.range ?? {
		start: by.position,
		end: by.position
	};
	if (Array.isArray(value)) return value.map((item) => filledIn(item, by));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filledIn(item, by)]));
}
// src/measure/drive/steps/place-of.ts
/** The part of a text that a step changes; undefined: the text has no such place. */
function changedSpan({ at, replace }, text) {
	if (replace) return findRange(text, replace);
	const start = findPlace(text, at ?? "end");
	return start === void 0 ? void 0 : {
		start,
		end: start
	};
}
/** The name that is renamed, and where it stands; undefined: the text has none there. */
function renamedName({ at }, text) {
	const offset = at === void 0 ? firstRenamed(text) : findPlace(text, at);
	const name = offset === void 0 ? void 0 : /^[\p{L}_][\p{L}\p{Nd}_]*/u.exec(text.slice(offset))?.[0];
	return offset === void 0 || name === void 0 ? void 0 : {
		name,
		offset
	};
}
/** A function that no interface asks for and no tool knows by name. */
function firstRenamed(text) {
	return goSymbols(text).find(({ kind, name }) => kind === "func" && !/\.|^(?:main|init|_)$|^(?:Test|Benchmark|Fuzz|Example)/.test(name))?.nameAt;
}
/** The part of a text for which an action is asked; undefined: the text has no such place. */
function actionSpan({ at }, text) {
	return at ? findRange(text, at) : {
		start: 0,
		end: 0
	};
}
/** Where a step works in a text, found as it is when the step is taken. None: it is left out. Undefined: it has no place. */
function placesOf(step, text) {
	const at = (offset) => offset === void 0 ? [] : [positionAt(text, offset)];
	switch (step.do) {
		case "edit":
		case "type":
		case "change-on-disk":
		case "write-by-rename": return at(changedSpan(step, text)?.start);
		case "rename-and-back": return at(renamedName(step, text)?.offset);
		case "apply-action": return step.at && at(actionSpan(step, text)?.start);
		case "ask":
		case "cancel": {
			const asking = askParameters(step, "file:///a.go", text);
			const places = asking.flatMap(({ params }) => params.position ?? []);
			return asking.length > 0 && places.length === 0 ? void 0 : places;
		}
		default: return;
	}
}
// src/plan/extent-sentence.ts
/**
* How much a plan measures and how long that takes, as far as it is known before gopls has run: "1 session, with 90 s of soak, then
* 16 to 40 cycles of everyday. Confirming a suspect may add 1 session. In all 2 min or more, and 20 min at most (--max-minutes)."
*/
function extentSentence(plan) {
	const { workloads, schedule, arms } = plan;
	const sure = sureSessions(plan);
	const names = arms.length > 1 ? ` of ${andList(arms.map(({ name }) => name))}` : "";
	const [least, most] = [schedule.looks[0]?.cycles ?? schedule.cycles, schedule.looks.at(-1)?.cycles ?? schedule.cycles];
	const cycles = least === most ? `${least}` : `${least} to ${most}`;
	const soak = `${Math.round(schedule.soakMs / 1e3)} s of soak`;
	const work = andList(workloads.map(({ name }) => name));
	const minutes = Math.max(1, Math.ceil(sure * schedule.soakMs / 6e4));
	return [
		`${counted(sure, "session")}${names}, with ${soak}, then ${cycles} cycles of ${work}.`,
		...moreSessions(plan),
		`In all ${minutes} min or more, and ${Math.round(schedule.maxMs / 6e4)} min at most (--max-minutes).`
	].join(" ");
}
/** Sessions that are measured in any case: of each arm, one for each group of workloads that share a gopls. */
function sureSessions({ workloads, arms }) {
	return sessionGroups(workloads).length * arms.length;
}
function moreSessions(plan) {
	const { schedule, baseline, arms } = plan;
	const confirming = schedule.confirmDose > 0 ? sureSessions(plan) : 0;
	const pairs = baseline === void 0 ? 0 : (schedule.repetitions - 1) * arms.length;
	const added = [...confirming > 0 ? [`confirming suspects may add ${counted(confirming, "session")}`] : [], ...pairs > 0 ? [`comparing the heap after the soak up to ${counted(pairs, "session")}`] : []];
	const text = andList(added);
	return text === "" ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
}
function counted(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
export { goVersionAtLeast as A, goSaid as C, makeTemporaryFolder as D, neededGo as E, sweepTemporaryFolders as O, goCommand as S, goAdvice as T, apartWords as _, placesOf as a, scanWorkspace as b, writeSynthetic as c, needsCopy as d, changedFiles as f, seededRandom as g, divisorOf as h, changedSpan as i, toolchainName as j, withTemporaryFolder as k, disposableCopy as l, inTurnFiles as m, sureSessions as n, renamedName as o, bindWorkload as p, actionSpan as r, askParameters as s, extentSentence as t, goForCopy as u, goModFiles as v, runProgram as w, isIn as x, readWorkspaceFile as y };
