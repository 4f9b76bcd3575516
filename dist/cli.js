#!/usr/bin/env node
import { a as exitCode, c as planHere, m as options, n as version, o as killLiveProcesses, r as plainProgress, t as realWorld } from "./chunks/real-world.js";
import { F as Failure, I as failure, L as recordedFailure, P as closest } from "./chunks/quantities.js";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
// src/text/wrap.ts
/** Lines of at most `width` characters, broken at spaces; a longer word stands on a line of its own. */
function wrap(text, width) {
	const lines = [];
	for (const word of text.split(" ").filter((part) => part !== "")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
// src/commands/help.ts
const COMMANDS = {
	run: "measure, judge, write the reports, exit with the verdict (the default)",
	measure: "only measure: write the run directory, decide nothing",
	judge: "judge a run directory again; the same recording gives the same report",
	workloads: "list what the editor can be made to do, or print one workload",
	record: "make a workload of what you do in your editor, or of a trace of it"
};
/** What a command takes beside options. */
const ARGUMENTS = {
	judge: " DIR",
	workloads: " [NAME]",
	record: " -o FILE"
};
/** The commands, in the order of --help. */
const commands = Object.keys(COMMANDS);
const COLUMN = 27;
/** What --help prints: what this is, how it is called, what it takes, how it ends. At most 98 columns. */
function helpText() {
	return `gopls-leak-gate: does this gopls, on this Go workspace, keep memory that it should give back?
It drives a real gopls through editing sessions, counts what stays on its heap, and decides.

Usage
  gopls-leak-gate [run] [options]
  gopls-leak-gate measure [options]
  gopls-leak-gate judge DIR
  gopls-leak-gate workloads [NAME]
  gopls-leak-gate record -o FILE [--anonymise] [--workspace DIR] [--keep-spool] -- GOPLS [FLAGS]
  gopls-leak-gate record -o FILE [--anonymise] [--workspace DIR] --from-trace LOG

Commands
${Object.entries(COMMANDS).map(([name, about]) => row(`${name}${ARGUMENTS[name] ?? ""}`, about)).join("\n")}

${groups().map((group) => `${group}\n${rowsOf(group).join("\n")}`).join("\n\n")}

Other
${row("--dry-run", "print the steps that run or measure would send, without any gopls")}
${row("-h, --help", "this text")}
${row("--version", "the version of this program")}

Exit codes
  0  pass           no growth above --max-growth, or none that --fail-on names
  1  fail           a leak or a regression that --fail-on names
  2  bad options    or a bad config; nothing was run
  3  inconclusive   neither a leak nor its absence could be shown; more --cycles may decide
  4  not measured   gopls did not install, start, load the workspace or answer

Examples
  gopls-leak-gate
      newest gopls on the module in this folder, about 4 minutes
  gopls-leak-gate --workspace ~/src/api --gopls-version v0.16.2 --go-version 1.24.13
      an older gopls, built with and running on a Go that it supports
  gopls-leak-gate --gopls-version ~/src/tools --baseline-gopls-version v0.24.0
      whether a patched gopls keeps less than the release, or more
  gopls-leak-gate --workload ./mine.yaml --dry-run
      what a workload of your own would do on the module in this folder
  gopls-leak-gate --workload type-unique --cycles 40 --max-growth 512B/iteration
      a longer, finer look at what typing costs

In the run directory (--out): report.md to read, report.json for programs, profiles/ for
\`go tool pprof\`, logs/ with what gopls said. How a verdict is reached: docs/method.md.
`;
}
function groups() {
	return [...new Set(Object.values(options).map((option) => option.group))];
}
function rowsOf(group) {
	return Object.entries(options).filter(([, option]) => option.group === group).map(([name, option]) => {
		const shown = option.default === void 0 ? "" : ` [${option.default}]`;
		return row(`--${name} ${option.placeholder}`, option.about + shown);
	});
}
/** Two columns; what is too long for the left one has a line of its own. */
function row(left, right) {
	const indented = wrap(right, 71).map((line) => " ".repeat(COLUMN) + line);
	const start = `  ${left} `;
	if (start.length > COLUMN) return [start.trimEnd(), ...indented].join("\n");
	const [first = "", ...more] = indented;
	return [start + first.slice(start.length), ...more].join("\n");
}
// src/cli.ts
process.on("exit", killLiveProcesses);
main(process.argv.slice(2)).then(end, (error) => {
	const known = error instanceof Failure ? error : failure("unexpected", { said: error.stack ?? String(error) });
	process.stderr.write(`gopls-leak-gate: ${known.message}\n  ${known.hint}\n`);
	end(known.exitCode);
});
function end(code) {
	process.exitCode = code;
}
async function main(argv) {
	if (argv[0] === "record" && argv[1] !== "-h" && argv[1] !== "--help") {
		const { recordHere } = await import("./chunks/record-here.js");
		return recordHere(argv.slice(1));
	}
	const { values, flags, positionals } = readArguments(argv);
	const [command = "run", ...rest] = positionals;
	if (flags.version) return say(`gopls-leak-gate ${version}\n`);
	if (flags.help) return say(helpText());
	if (!commands.includes(command)) throw failure("unknown-command", {
		command,
		closest: closest(command, commands)
	});
	if (flags.dryRun && command !== "run" && command !== "measure") throw failure("bad-arguments", { reason: `${command} has no --dry-run; run and measure have it` });
	if (command === "judge") return judgeCommand(rest);
	if (command === "workloads") return workloadsCommand(rest);
	if (rest.length > 0) throw failure("bad-arguments", { reason: `${command} takes no argument, and was given "${rest[0]}"` });
	if (flags.dryRun) return dryRunCommand(values);
	return command === "measure" ? measureCommand(values) : runCommand(values);
}
async function runCommand(values) {
	const { plan, out } = await planHere(values);
	const { gate } = await import("./chunks/gate.js");
	return lastScreen(await inWorld((world) => gate(plan, { out }, world)), out);
}
async function measureCommand(values) {
	const { plan, out } = await planHere(values);
	const { measure } = await import("./chunks/measure.js");
	const ended = await inWorld((world) => measure(plan, out, world));
	if (ended.failure) throw recordedFailure(ended.failure);
	return say(`measured into ${shown(out)}\n  again    ${invocation()} judge ${shown(out)}\n`);
}
async function judgeCommand(directories) {
	const [directory, ...more] = directories;
	if (directory === void 0 || more.length > 0) throw failure("bad-arguments", { reason: `judge takes one run directory, and was given ${directories.length}` });
	const { judgeDirectory } = await import("./chunks/gate.js");
	return lastScreen(judgeDirectory(resolve(directory)), resolve(directory));
}
/** The library, or one workload of it or of a file. */
async function workloadsCommand(names) {
	const [name, ...more] = names;
	if (more.length > 0) throw failure("bad-arguments", { reason: `workloads takes one name or none, and was given ${names.length}` });
	const { workloadsHere } = await import("./chunks/real-world.js").then((n) => n.l);
	if (name === void 0) {
		const { listWorkloads } = await import("./chunks/list-workloads.js");
		const defaults = options.workload.default.split(",");
		return say(listWorkloads(await workloadsHere({
			value: "all",
			label: "workloads"
		}), defaults));
	}
	const { showWorkload } = await import("./chunks/show-workload.js");
	return say((await workloadsHere({
		value: name,
		label: "workloads"
	})).map(showWorkload).join("\n---\n"));
}
async function dryRunCommand(values) {
	const { plan } = await planHere(values);
	const { dryRun } = await import("./chunks/dry-run.js");
	return say(await inWorld((world) => dryRun(plan, world)));
}
/** Prints the verdict and where to look on, and returns the exit code. */
async function lastScreen(report, out) {
	const { renderText } = await import("./chunks/render-text.js");
	const { reportFiles } = await import("./chunks/report-files.js").then((n) => n.n);
	const files = [
		{
			label: "report",
			path: shown(join(out, reportFiles.markdown))
		},
		{
			label: "numbers",
			path: shown(join(out, reportFiles.json))
		},
		{
			label: "profiles",
			path: shown(join(out, "profiles"))
		}
	];
	const color = process.stdout.isTTY === true && process.env.NO_COLOR === void 0;
	say(renderText(report, {
		files,
		again: `${invocation()} judge ${shown(out)}`,
		color,
		width: process.stdout.columns ?? 100
	}));
	return exitCode(report.outcome);
}
/** Runs with the real world, progress on standard error. */
async function inWorld(run) {
	const progress = process.stderr.isTTY === true ? (await import("./chunks/terminal-progress.js")).terminalProgress(process.stderr) : plainProgress(process.stderr);
	const world = realWorld({ report: progress.report });
	try {
		return await run(world);
	} finally {
		await progress.close();
		world.release();
	}
}
/** Flags by name, the last of each; unknown ones are refused by name with the closest. */
function readArguments(argv) {
	const names = Object.keys(options);
	const config = Object.fromEntries([
		...names.map((name) => [name, { type: "string" }]),
		["help", {
			type: "boolean",
			short: "h"
		}],
		["version", { type: "boolean" }],
		["dry-run", { type: "boolean" }]
	]);
	const { tokens, values, positionals } = parseArgs({
		args: argv.map((word, at) => isTrue(word, argv[at + 1]) ? `${word}=true` : word),
		options: config,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		if (!(token.name in config)) throw failure("unknown-option", {
			option: token.rawName,
			closest: closest(token.rawName, names.map((name) => `--${name}`))
		});
		const isOther = token.inlineValue === false && token.value.startsWith("--");
		if (token.name in options && (token.value === void 0 || isOther)) throw failure("bad-value", {
			option: token.rawName,
			value: "",
			expected: "a value"
		});
	}
	const { help, version: wantsVersion, "dry-run": dryRun, ...rest } = values;
	return {
		values: rest,
		flags: {
			help: help === true,
			version: wantsVersion === true,
			dryRun: dryRun === true
		},
		positionals
	};
}
/** Whether a word is an option that is on or off, and says neither. */
function isTrue(word, next) {
	return Object.entries(options).some(([name, { placeholder }]) => placeholder === "BOOL" && word === `--${name}`) && !/^(?:true|false)$/i.test(next ?? "");
}
/** How this program was called, to be copied: as a command, or from its file. */
function invocation() {
	const script = process.argv[1] ?? "";
	return /\.[cm]?js$/.test(script) ? `node ${shown(script)}` : "gopls-leak-gate";
}
/** A path as short as it can be typed from here. */
function shown(path) {
	const short = relative(process.cwd(), path);
	return short !== "" && short.length < path.length ? short : path;
}
function say(text) {
	process.stdout.write(text);
	return 0;
}
export { wrap as t };
