#!/usr/bin/env node
import { n as readFile, o as FileFault } from "./chunks/read-file.js";
import { l as failure, n as runEntry, t as quietly, u as recordedFailure } from "./chunks/run-entry.js";
import { t as createFile } from "./chunks/create-file.js";
import { r as reportFiles } from "./chunks/report.js";
import { i as formatBytes } from "./chunks/format-count.js";
import { E as makeBudget, T as askedOptions, c as knownLeaksHere, l as planHere, n as version, o as exitCode, r as plainProgress, s as configHere, t as inRealWorld, u as workloadsHere } from "./chunks/real-world.js";
import { n as listOptions, r as options } from "./chunks/options.js";
import { t as settingsWords } from "./chunks/settings-words.js";
import { n as parseReport, t as MAX_REPORT_BYTES } from "./chunks/parse-report.js";
import { t as judgeCommand$1 } from "./chunks/measure-command.js";
import { a as wrapIndented, i as wrapCommand, n as wrap, o as wrapLines, r as wrapBeside } from "./chunks/wrap.js";
import { l as andList } from "./chunks/names.js";
import { V as closest } from "./chunks/plan.js";
import { i as shown, r as onTerminal } from "./chunks/shown.js";
import { dirname, extname, join, relative, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { accessSync, constants, existsSync, lstatSync, renameSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { Socket } from "node:net";
// src/commands/columns.ts
/**
* Columns of the terminal behind a stream. Where it is none, or one of no known size (some containers say 0 × 0), what COLUMNS of
* the environment says; undefined: nobody says.
*/
function columnsOf(stream, { COLUMNS }) {
	const told = /^\d{1,4}$/.test(COLUMNS ?? "") ? Number(COLUMNS) : 0;
	return stream.columns || told || void 0;
}
/** Columns of a page of help, steps or workloads: as the screen is wide, within what can be read. */
function pageWidth({ width }) {
	return Math.min(Math.max(width, 60), 98);
}
// src/record/output-file.ts
/** Throws output-not-writable where a file can't be written, before anything depends on it. */
function checkOutput(path) {
	const folder = dirname(path);
	try {
		if (existsSync(path) && !statSync(path).isFile()) throw new Error("it is there and is no file");
		if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
		accessSync(folder, constants.W_OK);
	} catch (error) {
		throw failure("output-not-writable", {
			path,
			reason: error.message
		});
	}
}
/** Writes a file that is not there yet; one that was written earlier steps aside, to the same name with its date. */
function writeOutput(path, content) {
	stepAside(path);
	try {
		if (!createFile(path, () => content)) throw new Error("another program made it just now");
	} catch (error) {
		throw failure("output-not-writable", {
			path,
			reason: error.message
		});
	}
}
/** A name that nothing has yet: this one, or with a number behind it. */
function freeName(wanted) {
	const ending = extname(wanted);
	const stem = wanted.slice(0, wanted.length - ending.length);
	let name = wanted;
	for (let i = 2; existsSync(name); i++) name = `${stem}-${i}${ending}`;
	return name;
}
function stepAside(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return;
	const date = stats.mtime.toISOString().replace(/[-:]|\.\d+/g, "");
	const ending = extname(path);
	renameSync(path, freeName(`${path.slice(0, path.length - ending.length)}-${date}${ending}`));
}
// src/commands/shown-path.ts
/** A path as short as it can be typed in the current folder. */
function shownPath(path, { cwd }) {
	const short = relative(cwd, path);
	return short !== "" && short.length < path.length ? short : path;
}
// src/commands/bundle.ts
const group$1 = "Bundle";
const DEFAULT_OUTPUT = "bundle.zip";
/** Far above any growth profile, and it stops a bomb. */
const MAX_GROWTH_BYTES = 268435456;
/** `bundle`: what gopls' maintainers need of a run, in one file. */
const bundleCommand = {
	name: "bundle",
	usage: ["bundle DIR [-o FILE] [--redact] [--dry-run]"],
	summary: "put what proves a leak into one zip, with the text of an issue for gopls' maintainers",
	options: {
		output: {
			group: group$1,
			placeholder: "FILE",
			short: "o",
			about: "The zip to write. One that is there is renamed to its date.",
			default: DEFAULT_OUTPUT
		},
		redact: {
			group: group$1,
			placeholder: void 0,
			about: "Take out the names of the workspace, its packages, files and folders, of own workloads and arms, and all texts. The same name gets the same stand-in. Names of Go, gopls and what gopls is built of stay, and so do all numbers.",
			default: void 0
		},
		"dry-run": {
			group: group$1,
			placeholder: void 0,
			about: "List what would be in it, and write nothing.",
			default: void 0
		}
	},
	operands: {
		kind: "words",
		what: "one run directory",
		least: 1,
		most: 1
	},
	exits: [
		[
			0,
			"written",
			"or listed, with --dry-run; whatever the verdict is"
		],
		[
			2,
			"no bundle",
			"there is no run directory, a run is going on in it, or the zip can't be written"
		],
		[
			4,
			"damaged",
			"the run directory can't be read"
		]
	],
	examples: [{
		line: "bundle gopls-leak-gate-out",
		does: "bundle.zip, with issue.md to begin with"
	}, {
		line: "bundle gopls-leak-gate-out --redact -o leak.zip",
		does: "the same without names of the workspace"
	}],
	run: async ({ values: { output = DEFAULT_OUTPUT }, flags, operands: [operand = ""] }, outside) => {
		const isRedacted = flags.has("redact");
		const target = resolve(outside.cwd, output);
		if (!flags.has("dry-run")) checkOutput(target);
		const { entries, startedAt } = await makeBundle(resolve(outside.cwd, operand), isRedacted);
		outside.print(listing(entries, isRedacted));
		if (flags.has("dry-run")) return 0;
		const { zipOf } = await import("./chunks/zip-of.js");
		const zip = await zipOf(entries, startedAt);
		writeOutput(target, zip);
		outside.print(`\nwrote ${shownPath(target, outside)} (${formatBytes(zip.length)}); begin with its issue.md\n`);
		return 0;
	}
};
/**
* The files of the bundle of a run directory, judged as it was recorded. Throws run-directory-in-use, profile-damaged, and what reading a run directory
* throws.
*/
async function makeBundle(directory, isRedacted) {
	const { refuseWhileLive } = await import("./chunks/lock.js").then((n) => n.t);
	const { readRunDirectory } = await import("./chunks/read-run-directory.js");
	const { judge } = await import("./chunks/judge.js");
	const { redactRecording } = await import("./chunks/redact-recording.js");
	const { findingProfiles } = await import("./chunks/finding-profiles.js");
	const { bundleEntries } = await import("./chunks/bundle-entries.js");
	const { reportedPhases } = await import("./chunks/reported-findings.js");
	refuseWhileLive(directory);
	const recorded = readRunDirectory(directory);
	const redacted = isRedacted ? redactRecording(recorded) : void 0;
	const recording = redacted?.recording ?? recorded;
	const report = judge(recording);
	const written = await growthOf(directory, recording, report.outcome);
	const growth = written && redacted && written.isRead ? redacted.renamed(written.raw, reportFiles.growth) : written?.raw;
	const profiles = findingProfiles(recording, reportedPhases(report));
	return {
		entries: bundleEntries({
			header: recording.header,
			report,
			growth,
			profiles,
			isRedacted
		}),
		startedAt: recording.header.startedAt
	};
}
/**
* What grew, as a profile (not zipped): made of the recording, or where something was taken out of its profiles, as the run wrote it. Undefined:
* there is none.
*/
async function growthOf(directory, recording, outcome) {
	if (outcome === "not-measured") return void 0;
	const { growthProfile } = await import("./chunks/growth-profile.js");
	const { wireFault } = await import("./chunks/wire-fault.js").then((n) => n.n);
	const made = growthProfile(recording);
	if (made) return {
		raw: made,
		isRead: false
	};
	try {
		const zipped = readFile(join(directory, reportFiles.growth), {
			within: directory,
			most: MAX_GROWTH_BYTES
		});
		const raw = gunzipSync(zipped, { maxOutputLength: MAX_GROWTH_BYTES });
		const fault = wireFault(raw);
		if (fault) throw new Error(fault);
		return {
			raw,
			isRead: true
		};
	} catch (error) {
		if (error instanceof FileFault && error.code === "file-missing") return void 0;
		const reason = error instanceof FileFault ? error.reason : error.message;
		throw failure("profile-damaged", {
			path: reportFiles.growth,
			reason
		});
	}
}
/** What is in a bundle, and what it tells of its user. */
function listing(entries, isRedacted) {
	const sizes = entries.map(({ content }) => formatBytes(content.length));
	const [names, widths] = [entries.map(({ name }) => name.length), sizes.map(({ length }) => length)];
	const rows = entries.map(({ name, about }, i) => `  ${name.padEnd(Math.max(...names))}  ${(sizes[i] ?? "").padStart(Math.max(...widths))}  ${about}`);
	return `${isRedacted ? "Names of the workspace are taken out. Look through it before you give it away." : "It names folders, packages and files of the workspace; --redact takes the names out."}\n\n${rows.join("\n")}\n`;
}
// src/text/shell-word.ts
/** A text as a shell takes it for one word. */
function shellWord(text) {
	return /^[\w./%,:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// src/commands/judge-again.ts
/** The line that judges a run directory again, to be copied into a shell; with the options that it was judged with. */
function judgeAgain(directory, judgedWith, outside) {
	const flags = Object.entries(judgedWith).flatMap(([name, value]) => value === void 0 ? [] : [`--${name} ${shellWord(value)}`]);
	return [
		outside.invocation,
		"judge",
		shellWord(shownPath(directory, outside)),
		...flags
	].join(" ");
}
// src/commands/show-verdict.ts
/** Prints the verdict and where to look on, and returns the exit code. */
async function showVerdict(report, judged, outside) {
	const { renderText } = await import("./chunks/render-text.js");
	const { reportFiles } = await import("./chunks/report.js").then((n) => n.i);
	const { directory, judgedWith } = judged;
	const growth = join(directory, reportFiles.growth);
	const files = [
		{
			label: "report",
			path: shownPath(join(directory, reportFiles.html), outside)
		},
		{
			label: "numbers",
			path: shownPath(join(directory, reportFiles.json), outside)
		},
		...existsSync(growth) ? [{
			label: "growth",
			path: `go tool pprof -http=: ${shownPath(growth, outside)}`
		}] : [],
		{
			label: "profiles",
			path: shownPath(join(directory, "profiles"), outside)
		}
	];
	const again = judgeAgain(directory, judgedWith, outside);
	outside.print(renderText(report, {
		files,
		again,
		...outside.screen
	}));
	return exitCode(report.outcome);
}
// src/commands/verdict-exits.ts
/** How a command ends that judges. */
const verdictExits = [
	[
		0,
		"pass",
		"no growth above --max-growth, or only what --fail-on does not name"
	],
	[
		1,
		"fail",
		"a leak or a regression that --fail-on names"
	],
	[
		2,
		"bad options",
		"or a bad config, workload or settings file; nothing was run"
	],
	[
		3,
		"inconclusive",
		"could not tell whether it leaks; more --cycles or --max-minutes may decide"
	],
	[
		4,
		"not measured",
		"gopls could not be installed or started, or did not load or answer"
	]
];
// src/commands/judge.ts
/** `judge`: the right half of a run. */
const judgeCommand = {
	name: "judge",
	usage: ["judge DIR [options]"],
	summary: "judge a run directory again; the same recording gives the same report",
	options: {
		"max-growth": asRecorded(options["max-growth"]),
		"max-footprint": asRecorded(options["max-footprint"]),
		"fail-on": asRecorded(options["fail-on"]),
		"known-leaks": asRecorded(options["known-leaks"]),
		"known-leaks-of": asRecorded(options["known-leaks-of"]),
		config: {
			group: options.config.group,
			placeholder: options.config.placeholder,
			about: "YAML file whose options of judging and tolerations replace the recorded ones. Its other keys do nothing here. No config is read unless it is named.",
			default: void 0
		}
	},
	operands: {
		kind: "words",
		what: "one run directory",
		least: 1,
		most: 1
	},
	exits: verdictExits,
	examples: [{
		line: "judge gopls-leak-gate-out",
		does: "the same report again, from a downloaded artifact"
	}, {
		line: "judge gopls-leak-gate-out --max-growth 8KiB --fail-on leak",
		does: "the verdict of the same numbers under another budget; the recording does not change"
	}],
	run: async ({ values, operands }, outside) => {
		const directory = resolve(outside.cwd, operands[0] ?? "");
		const config = values.config === void 0 ? void 0 : await configHere(values.config, outside.cwd);
		const { judgeDirectory } = await import("./chunks/gate.js");
		const asked = askedOptions(values, config);
		const knownLeaks = await knownLeaksHere(asked["known-leaks"], outside.cwd);
		return showVerdict(judgeDirectory(directory, (recorded) => makeBudget({
			asked,
			tolerations: config?.tolerations,
			knownLeaks
		}, recorded)), {
			directory,
			judgedWith: values
		}, outside);
	}
};
/** Without a value it is as it was when the recording was made. */
function asRecorded({ group, placeholder, about }) {
	return {
		group,
		placeholder,
		about: `${about} Without it: as recorded.`,
		default: void 0
	};
}
// src/commands/dry-run-here.ts
/** The option of the commands that measure. */
const dryRunOption = { "dry-run": {
	group: "Other",
	placeholder: void 0,
	about: "Print the steps that would be sent and how long a run may take, and start no gopls.",
	default: void 0
} };
/** Prints the steps that a command would send here, tells what was taken of editor settings, and returns the exit code. Throws what planHere and dryRun throw. */
async function dryRunHere({ values }, outside) {
	const { plan } = await planHere(values, outside);
	const { dryRun } = await import("./chunks/dry-run.js");
	if (plan.editorSettings) outside.note(settingsWords(plan.editorSettings));
	outside.print(await outside.inWorld((world) => dryRun(plan, world, pageWidth(outside.screen))));
	return 0;
}
/** `measure`: the left half of a run. */
const measureCommand = {
	name: "measure",
	usage: ["measure [options]"],
	summary: "measure only: write the run directory, decide nothing",
	options: {
		...Object.fromEntries(Object.entries(options).filter(([, { group }]) => group !== "Who is told")),
		...dryRunOption
	},
	operands: { kind: "none" },
	exits: [
		[
			0,
			"measured",
			"the run directory holds all that there was time for"
		],
		[
			2,
			"bad options",
			"or a bad config, workload or settings file; nothing was run"
		],
		[
			4,
			"not measured",
			"gopls could not be installed or started, or did not load or answer"
		]
	],
	examples: [{
		line: "measure --out before --gopls-version v0.16.2",
		does: "a recording to judge later, or elsewhere"
	}],
	run: async (given, outside) => {
		if (given.flags.has("dry-run")) return dryRunHere(given, outside);
		const { plan, out } = await planHere(given.values, outside);
		const { measure } = await import("./chunks/measure.js");
		const { inRunDirectory } = await import("./chunks/run-directory.js");
		const { recording } = await outside.inWorld((world) => inRunDirectory(out, world, (directory) => measure(plan, directory, world)));
		if (recording.end.failure) throw recordedFailure(recording.end.failure);
		outside.print(`measured into ${shownPath(out, outside)}\n  again    ${judgeAgain(out, {}, outside)}\n`);
		return 0;
	}
};
// src/plan/options/record-options.ts
/** Options of `record`, checked; `server` is what stood behind `--`. Throws bad-arguments. */
function recordOptions(given, server) {
	const { output, workspace, was, "from-trace": fromTrace } = given;
	const bad = (reason) => failure("bad-arguments", {
		reason,
		command: "record"
	});
	if (output === void 0 || output === "") throw bad("record needs -o FILE, the workload file to write");
	if (!/\.ya?ml$/i.test(output)) throw bad(`record writes YAML, and -o was given "${output}"`);
	if (fromTrace === void 0 && server.length === 0) throw bad("record needs the command of gopls after --, or --from-trace LOG");
	if (fromTrace !== void 0 && server.length > 0) throw bad(`record --from-trace starts nothing, but was given "${server[0]}" after --`);
	if (fromTrace !== void 0 && given["keep-spool"] === true) throw bad("record --from-trace makes no spool that --keep-spool could keep");
	if (was !== void 0 && fromTrace === void 0) throw bad("record --was is for --from-trace: between an editor and gopls the code is where it was");
	if (was !== void 0 && !FULL_PATH.test(was)) throw bad(`record --was takes a full path, and was given "${was}"`);
	if (workspace === "") throw bad("record --workspace takes a folder, and was given nothing");
	return {
		output,
		workspace,
		was,
		fromTrace,
		server,
		isAnonymous: given.anonymise ?? false,
		keepSpool: given["keep-spool"] ?? false
	};
}
/** Of Unix, of Windows, or a URI. */
const FULL_PATH = /^(?:[/\\]|[A-Za-z]:[/\\]|file:\/\/)/i;
// src/commands/record.ts
const group = "Recording";
/** `record`: an editor's session, or a trace of one, as a workload file. */
const recordCommand = {
	name: "record",
	usage: ["record -o FILE [options] -- GOPLS [FLAGS]", "record -o FILE [options] --from-trace LOG"],
	summary: "make a workload from what you do in your editor, or from a trace",
	options: {
		output: {
			group,
			placeholder: "FILE",
			short: "o",
			about: "Required. The workload file to write, in YAML. The file of an earlier recording is renamed to its date.",
			default: void 0
		},
		"from-trace": {
			group,
			placeholder: "LOG",
			about: "Read a trace and start nothing: a log of gopls -rpc.trace, a log of the editor with all messages, or a spool that record kept.",
			default: void 0
		},
		workspace: {
			group,
			placeholder: "DIR",
			about: "Folder that the paths of files are relative to, where the code is now. Without it: the folder that the editor opened.",
			default: void 0
		},
		was: {
			group,
			placeholder: "DIR",
			about: "With --from-trace: where that folder was when the trace was written, such as C:\\src\\shop, if the trace is of another machine.",
			default: void 0
		},
		anonymise: {
			group,
			placeholder: void 0,
			about: "Write a workload that you can share: it holds no path, name or text of the code.",
			default: void 0
		},
		"keep-spool": {
			group,
			placeholder: void 0,
			about: "Keep the recorded bytes beside the workload. They hold the code of the files that were open.",
			default: void 0
		}
	},
	operands: {
		kind: "behind-hyphens",
		what: "gopls' command"
	},
	exits: [],
	examples: [
		{
			line: "record -o mine.yaml -- gopls",
			does: "the command that your editor starts instead of gopls; it exits as gopls does"
		},
		{
			line: "record -o mine.yaml --from-trace gopls.log",
			does: "a workload from a trace that you already have"
		},
		{
			line: "record -o mine.yaml --from-trace gopls.log --was /home/her/shop --workspace shop",
			does: "the same, from a trace of somebody else's machine"
		}
	],
	run: async ({ values, flags, operands }, { recorder, note }) => {
		const anonymise = flags.has("anonymise");
		const wanted = recordOptions({
			...values,
			anonymise,
			"keep-spool": flags.has("keep-spool")
		}, operands);
		const { fromTrace } = wanted;
		if (fromTrace !== void 0) {
			const { importTrace } = await import("./chunks/import-trace.js");
			importTrace({
				...wanted,
				fromTrace
			}, note);
			return 0;
		}
		const { recordServer } = await import("./chunks/record-server.js");
		return recordServer(wanted, recorder());
	}
};
// src/commands/render.ts
/** Each form in which a report can be printed, undefined where it can't; a form's code is loaded when it is asked for. */
const forms = {
	text: async (report, { screen }) => {
		const { renderText } = await import("./chunks/render-text.js");
		return renderText(report, {
			files: [],
			again: judgeCommand$1(report),
			...screen
		});
	},
	markdown: async (report) => (await import("./chunks/render-markdown.js").then((n) => n.n)).renderMarkdown(report),
	html: async (report) => (await import("./chunks/render-html.js").then((n) => n.n)).renderHtml(report),
	json: async (report) => (await import("./chunks/render-json.js").then((n) => n.n)).renderJson(report),
	openmetrics: async (report) => (await import("./chunks/render-openmetrics.js")).renderOpenMetrics(report),
	junit: async (report) => (await import("./chunks/render-junit.js")).renderJunit(report),
	sarif: async (report, { cwd: root }) => (await import("./chunks/render-sarif.js")).renderSarif(report, { root }),
	svg: async (report) => (await import("./chunks/render-svg.js")).renderSvg(report)
};
const NAMES = Object.keys(forms);
/** `render`: a report again, in another form. Nothing is judged. */
const renderCommand = {
	name: "render",
	usage: ["render DIR|REPORT.json [--format FORM]"],
	summary: "print a report that was written before, in another form",
	options: { format: {
		group: "Form",
		placeholder: "FORM",
		about: `${NAMES.slice(0, -1).join(", ")} or ${NAMES.at(-1)}.`,
		default: "text"
	} },
	operands: {
		kind: "words",
		what: "one run directory or report.json",
		least: 1,
		most: 1
	},
	exits: [[
		0,
		"printed",
		"whatever the verdict in it is"
	], [
		2,
		"no report",
		"there is none, or it is damaged; or the form does not exist, or has nothing to show"
	]],
	examples: [
		{
			line: "render gopls-leak-gate-out",
			does: "the last screen of that run again"
		},
		{
			line: "render gopls-leak-gate-out --format junit > leaks.xml",
			does: "for a CI that shows test results"
		},
		{
			line: "render report.json --format openmetrics > gopls.prom",
			does: "for a collector of text files"
		},
		{
			line: "render gopls-leak-gate-out --format sarif > leaks.sarif",
			does: "for code scanning on GitHub"
		},
		{
			line: "render gopls-leak-gate-out --format svg > growth.svg",
			does: "a picture of where it grew"
		}
	],
	run: async ({ values: { format = "text" }, operands: [operand = ""] }, outside) => {
		const form = NAMES.includes(format) ? forms[format] : void 0;
		if (!form) throw failure("bad-value", {
			option: "--format",
			value: format,
			expected: `${NAMES.join(", ")}`
		});
		const path = resolve(outside.cwd, operand);
		const text = await form(readReport(path, outside), outside);
		if (text === void 0) throw failure("report-without-growth", { path: shownPath(path, outside) });
		outside.print(text);
		return 0;
	}
};
/** The report in a run directory, or in a file. Throws report-unreadable, and what reading a file throws. */
function readReport(path, outside) {
	const file = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, reportFiles.json) : path;
	const refuse = (reason) => failure("report-unreadable", {
		path: shownPath(file, outside),
		reason
	});
	if (!lstatSync(file, { throwIfNoEntry: false })) throw refuse("it does not exist");
	const parsed = parseReport(readFile(file, { most: MAX_REPORT_BYTES }).toString("utf8"));
	if ("reason" in parsed) throw refuse(parsed.reason);
	return parsed.report;
}
// src/commands/tell-verdict.ts
/** Posts the verdict to a webhook. That it can't is noted, and changes no exit code. */
async function tellVerdict(report, { webhook, sleep }, outside) {
	const { ownRun } = await import("./chunks/workflow-run.js").then((n) => n.i);
	const { tellWebhook } = await import("./chunks/tell-webhook.js");
	const run = ownRun(outside.env);
	try {
		await tellWebhook(webhook, report, run ? { run: run.url } : {}, sleep);
	} catch (error) {
		outside.note(`No webhook message: ${error.message}`);
	}
}
// src/commands/commands.ts
/** Every command, in the order of --help; the first is the one where none is named. */
const commands = [
	{
		name: "run",
		usage: ["[run] [options]"],
		summary: "measure, judge, write the reports, exit with the verdict (the default)",
		options: {
			...options,
			...dryRunOption
		},
		operands: { kind: "none" },
		exits: verdictExits,
		examples: [
			{
				line: "",
				does: "newest gopls on the module in this folder, about 4 minutes"
			},
			{
				line: "--workspace ~/src/api --gopls-version v0.16.2 --go-version 1.24.13",
				does: "an older gopls, with a Go that it supports"
			},
			{
				line: "--gopls-version ~/src/tools --baseline-gopls-version v0.24.0",
				does: "whether a patched gopls keeps more or less memory than the release"
			},
			{
				line: "--workload ./mine.yaml --dry-run",
				does: "the steps of your own workload in the module in this folder"
			},
			{
				line: "--workload type-unique --cycles 40 --max-growth 512B/iteration",
				does: "a longer, finer look at what typing costs"
			}
		],
		run: async (given, outside) => {
			if (given.flags.has("dry-run")) return dryRunHere(given, outside);
			const { plan, out, webhook } = await planHere(given.values, outside);
			const { gate } = await import("./chunks/gate.js");
			const { report, cancelled, sleep } = await outside.inWorld(async (world) => {
				return {
					report: await gate(plan, { out }, world),
					cancelled: world.interrupted.aborted,
					sleep: world.sleep
				};
			});
			const code = await showVerdict(report, {
				directory: out,
				judgedWith: {}
			}, outside);
			if (webhook && !cancelled) await tellVerdict(report, {
				webhook,
				sleep
			}, outside);
			return code;
		}
	},
	measureCommand,
	judgeCommand,
	renderCommand,
	bundleCommand,
	{
		name: "workloads",
		usage: ["workloads [NAME]"],
		summary: "list what the editor can be made to do, or print one workload",
		options: {},
		operands: {
			kind: "words",
			what: "one name or none",
			least: 0,
			most: 1
		},
		exits: [],
		examples: [{
			line: "workloads",
			does: "all workloads, and what each one does; a star marks those that run without --workload"
		}, {
			line: "workloads everyday > mine.yaml",
			does: "a start for a workload of your own"
		}],
		run: async ({ operands: [name] }, { cwd, print, screen }) => {
			const workloads = await workloadsHere({
				value: name ?? "all",
				label: "workloads"
			}, cwd);
			if (name === void 0) {
				const { listWorkloads } = await import("./chunks/list-workloads.js");
				print(listWorkloads(workloads, options.workload.default.split(","), pageWidth(screen)));
			} else {
				const { showWorkload } = await import("./chunks/show-workload.js");
				print(workloads.map(showWorkload).join("\n---\n"));
			}
			return 0;
		}
	},
	recordCommand
];
// src/commands/help.ts
const PROGRAM = "gopls-leak-gate";
/** Of the column of names, its indentation and the space behind it with it. */
const COLUMN = 27;
/** What --help prints: what this is, its commands, how it ends; within `width` columns. */
function overview(commands, width) {
	const [first] = commands;
	const rows = commands.map(({ name, summary }) => row(name, summary, width));
	const about = `${PROGRAM}: does this gopls, on this Go workspace, keep memory that it should give back? It drives a real gopls through editing sessions, counts what stays on its heap, and decides.`;
	const where = "In the run directory (--out): report.html to read, report.json for programs, profiles/ for `go tool pprof`, logs/ with gopls' standard error. How a verdict is reached: docs/method.md.";
	return page([
		wrap(about, width),
		section("Usage", usage([...commands.flatMap((command) => command.usage), "help COMMAND"], width)),
		section("Commands", [...rows, row("help COMMAND", "show how to call a command, and all its options", width)].flat()),
		section("Every command", GENERAL.flatMap(([names, about]) => row(names, about, width))),
		...ending(first, width),
		wrap(where, width)
	]);
}
/** What `help COMMAND` prints: how it is called, its options, how it ends; within `width` columns. */
function commandHelp(command, width) {
	const { name, usage: lines, summary, options } = command;
	const groups = [...new Set(Object.values(options).map(({ group }) => group))];
	return page([
		wrap(`${PROGRAM} ${name}: ${summary}`, width),
		section("Usage", usage(lines, width)),
		...groups.map((group) => section(group, optionRows(options, group, width))),
		...ending(command, width)
	]);
}
/** How a command ends, and examples of it. */
function ending({ exits, examples }, width) {
	return [section("Exit codes", exits.flatMap((exit) => exitRow(exit, width))), section("Examples", examples.flatMap((example) => exampleRows(example, width)))];
}
const GENERAL = [["-h, --help", "help for the command; without a command, this text"], ["-V, --version", "version of this program"]];
function page(parts) {
	return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
/** Empty where there are no lines. */
function section(title, lines) {
	return lines.length === 0 ? [] : [title, ...lines];
}
function usage(lines, width) {
	return lines.flatMap((line) => wrapIndented(`  ${PROGRAM} ${line}`, width));
}
function optionRows(options, group, width) {
	return Object.entries(options).filter(([, option]) => option.group === group).flatMap(([name, option]) => {
		const shown = option.default === void 0 ? "" : ` [${option.default}]`;
		return row(optionName(name, option), option.about + shown, width);
	});
}
function optionName(name, { short, placeholder }) {
	const names = short === void 0 ? `--${name}` : `-${short}, --${name}`;
	return placeholder === void 0 ? names : `${names} ${placeholder}`;
}
function exitRow([code, word, when], width) {
	return wrapBeside(`  ${code}  ${word.padEnd(14)} `, when, width);
}
function exampleRows({ line, does }, width) {
	return [...wrapCommand(`${PROGRAM} ${line}`.trimEnd(), width - 2).map((part) => `  ${part}`), ...wrapIndented(`      ${does}`, width, 0)];
}
/** Two columns; what is too long for the left one has a line of its own. */
function row(left, right, width) {
	const start = `  ${left} `.padEnd(COLUMN);
	if (start.length === COLUMN) return wrapBeside(start, right, width);
	return [start.trimEnd(), ...wrapBeside(" ".repeat(COLUMN), right, width)];
}
// src/commands/read-arguments.ts
/** Names that no option of a command may have. */
const HELP = "help";
const VERSION = "version";
/**
* Reads a command line by the table of commands, of which the first is meant where none is named. Of an option that is
* given twice the last value holds, so that a script's own can be changed behind it; of a list both are meant, so that is
* refused. Throws unknown-command, unknown-option and bad-arguments; values are checked where they are used.
*/
function readArguments(argv, commands) {
	const line = readLine(argv, commands);
	const [word, ...others] = line.words;
	const named = commands.find(({ name }) => name === word);
	for (const option of line.given) refuseGeneralValue(option, (named ?? commands[0]).name);
	if (line.given.some(({ name }) => name === VERSION)) return { kind: "version" };
	if (word === HELP) return helpFor(others, commands);
	if (word === VERSION && others.length === 0) return { kind: "version" };
	if (line.given.some(({ name }) => name === HELP)) return {
		kind: "help",
		command: word === void 0 ? void 0 : named ?? refuseCommand(word, commands)
	};
	const command = named ?? commands[0];
	const { values, flags } = readOptions(line, command, commands);
	if (word !== void 0 && !named) refuseCommand(word, commands);
	return {
		kind: "run",
		command,
		given: {
			values,
			flags,
			operands: readOperands(command, others, line.behind)
		}
	};
}
function readLine(argv, commands) {
	const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
	const known = knownOptions(argv, commands);
	const args = argv.slice(0, end).map((word, index) => isBareSwitch(word, argv[index + 1], known) ? `${word}=true` : word);
	const { tokens } = parseArgs({
		args,
		options: parserOptions(known),
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	return {
		given: tokens.flatMap((token) => {
			if (token.kind !== "option") return [];
			const { name, value } = token;
			return [{
				word: args[token.index] ?? token.rawName,
				name,
				value,
				isInline: token.inlineValue === true
			}];
		}),
		words: tokens.flatMap((token) => token.kind === "positional" ? [token.value] : []),
		behind: argv.slice(end + 1)
	};
}
/** The options of all commands by name. Where two have one of the same name, the command's that the line begins with counts. */
function knownOptions(argv, commands) {
	const begun = commands.filter(({ name }) => name === argv[0]);
	return new Map([...commands, ...begun].flatMap(({ options }) => Object.entries(options)));
}
/** Whether a word is an option that is on or off, and says neither. A `yes` behind it is meant for it, and refused there. */
function isBareSwitch(word, next, known) {
	return known.get(word.replace(/^--/, ""))?.placeholder === "BOOL" && word.startsWith("--") && !/^(?:true|false|yes|no|on|off|[01])$/i.test(next ?? "");
}
function parserOptions(known) {
	const entries = [...known].map(([name, { placeholder, short }]) => {
		const type = placeholder === void 0 ? "boolean" : "string";
		return [name, short === void 0 ? { type } : {
			type,
			short
		}];
	});
	const general = {
		[HELP]: {
			type: "boolean",
			short: "h"
		},
		[VERSION]: {
			type: "boolean",
			short: "V"
		}
	};
	return {
		...Object.fromEntries(entries),
		...general
	};
}
function helpFor([word, ...others], commands) {
	if (others.length > 0) throw failure("bad-arguments", {
		reason: `help takes one command or none, but was given ${others.length + 1}`,
		command: word ?? ""
	});
	if (word === void 0 || word === HELP) return {
		kind: "help",
		command: void 0
	};
	return {
		kind: "help",
		command: commands.find(({ name }) => name === word) ?? refuseCommand(word, commands)
	};
}
function refuseCommand(word, commands) {
	const instead = forFolder(word);
	if (instead !== void 0) throw failure("bad-arguments", {
		reason: `there is no command "${word}"`,
		command: commands[0].name,
		instead
	});
	const names = [...commands.map(({ name }) => name), HELP];
	throw failure("unknown-command", {
		command: word,
		closest: closest(word, names)
	});
}
/** What to write for a folder, or for packages as go names them; undefined: the word is neither. */
function forFolder(word) {
	if (!/^\.{1,2}$|[/\\]/.test(word)) return void 0;
	return `A folder is given with --workspace ${shellWord(word.replace(/\/?\.\.\.$/, "") || ".")}.`;
}
/** The options of a line, all of which the command has. */
function readOptions({ given }, command, commands) {
	for (const option of given) refuseUnknown(option, command, commands);
	for (const option of given) refuseValue(option, command);
	const values = /* @__PURE__ */ new Map();
	const flags = /* @__PURE__ */ new Set();
	for (const { name, value } of given) if (value === void 0) flags.add(name);
	else if (values.has(name) && listOptions.includes(name)) refuseTwice(name, [values.get(name) ?? "", value], command);
	else values.set(name, value);
	return {
		values: Object.fromEntries(values),
		flags
	};
}
function refuseUnknown({ word, name }, command, commands) {
	const owners = commands.filter(({ options }) => name in options);
	const written = word.replace(/=.*/s, "");
	const isLongWithOneHyphen = /^-[^-].+/.test(written) && written.slice(1) in command.options;
	if (name in command.options && !isLongWithOneHyphen) return;
	if (owners.length > 0 && !isLongWithOneHyphen) {
		const have = `${andList(owners.map((owner) => owner.name))} ${owners.length === 1 ? "has" : "have"} it`;
		throw failure("bad-arguments", {
			reason: `${command.name} has no ${written}; ${have}`,
			command: command.name
		});
	}
	const off = written.replace(/^--no-/, "");
	if (off !== written && off in command.options) refuseOff(written, off, command);
	const meant = closest(written.replace(/^-+/, ""), Object.keys(command.options));
	const closestOption = meant === void 0 ? void 0 : `--${meant}`;
	throw failure("unknown-option", {
		option: written,
		closest: closestOption,
		command: command.name
	});
}
function refuseOff(written, name, { name: command, options }) {
	const instead = options[name]?.placeholder === "BOOL" ? `Write --${name}=false.` : `Leave --${name} out.`;
	throw failure("bad-arguments", {
		reason: `there is no option ${written}`,
		command,
		instead
	});
}
function refuseValue({ word, name, value, isInline }, { name: command, options }) {
	const placeholder = options[name]?.placeholder;
	const written = word.replace(/=.*/s, "");
	if (placeholder === void 0) {
		if (value !== void 0) throw failure("bad-arguments", {
			reason: `${written} takes no value, but was given "${value}"`,
			command
		});
		return;
	}
	if (/^-[^-]=/.test(word)) throw failure("bad-arguments", {
		reason: `${word} has its value after an equals sign`,
		command,
		instead: `Write ${written} ${placeholder}.`
	});
	const isNextOption = !isInline && value?.startsWith("--") === true;
	if (value === void 0 || value === "" || isNextOption) throw failure("bad-arguments", {
		reason: `${written} needs a value`,
		command,
		instead: `Write --${name}=${placeholder}.`
	});
}
/** `--help=x` and `-V=0` are no help and no version: who writes them means something else. */
function refuseGeneralValue({ word, name }, command) {
	const [written = "", ...value] = word.split("=");
	if (name !== HELP && name !== VERSION || value.length === 0) return;
	const given = /^(?:--|-.$)/.test(written) ? `, but was given "${value.join("=")}"` : "";
	throw failure("bad-arguments", {
		reason: `${written} takes no value${given}`,
		command
	});
}
function refuseTwice(name, values, { name: command }) {
	const instead = `Give all of them in one list: --${name} ${values.join(",")}.`;
	throw failure("bad-arguments", {
		reason: `--${name} was given twice`,
		command,
		instead
	});
}
function readOperands({ name: command, operands, options }, words, behind) {
	const all = [...words, ...behind];
	const refuse = (what, was, instead) => failure("bad-arguments", {
		reason: `${command} takes ${what}, but was given ${was}`,
		command,
		instead
	});
	const [first] = all;
	switch (operands.kind) {
		case "none":
			if (first !== void 0) throw refuse("no argument", `"${first}"`, "workspace" in options ? forFolder(first) : void 0);
			return [];
		case "words":
			if (all.length < operands.least || all.length > operands.most) throw refuse(operands.what, String(all.length));
			return all;
		case "behind-hyphens":
			if (words.length > 0) throw refuse(`${operands.what} after --`, `"${words[0]}"`);
			return behind;
	}
}
// src/commands/run-command-line.ts
/** Does what a command line asks for, and returns the exit code. What can't be done is thrown as a Failure. */
async function runCommandLine(argv, outside) {
	const request = readArguments(argv, commands);
	const width = pageWidth(outside.screen);
	switch (request.kind) {
		case "version":
			outside.print(`gopls-leak-gate ${outside.version}\n`);
			return 0;
		case "help":
			outside.print(request.command ? commandHelp(request.command, width) : overview(commands, width));
			return 0;
		case "run": return request.command.run(request.given, outside);
	}
}
// src/real-recorder.ts
/** The editor at this program's own pipes. Signals end the server; this program then ends by itself. */
function realRecorder(say) {
	const ending = new AbortController();
	for (const signal of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(signal, () => ending.abort(signal));
	return {
		stdin: process.stdin,
		stdout: standardOutput(),
		ending: ending.signal,
		platform: process.platform,
		elapsed: () => performance.now(),
		say
	};
}
/** One that can be closed, unlike Node's own: what an editor never takes would keep this program alive. */
function standardOutput() {
	try {
		return new Socket({
			fd: 1,
			readable: false,
			writable: true
		});
	} catch {
		return process.stdout;
	}
}
// src/cli.ts
runEntry(() => runCommandLine(process.argv.slice(2), terminal()), ({ message, hint }) => note(`${message}\n  ${hint}`));
/** The outside as it is where the command was typed. */
function terminal() {
	const { stdout, env } = process;
	const cwd = process.cwd();
	const script = process.argv[1] ?? "";
	return {
		cwd,
		env,
		version,
		invocation: /\.[cm]?js$/.test(script) ? `node ${shownPath(script, { cwd })}` : "gopls-leak-gate",
		screen: {
			width: columnsOf(stdout, env) ?? 100,
			color: stdout.isTTY === true && env.NO_COLOR === void 0
		},
		print: (text) => void stdout.write(onTerminal(text)),
		note,
		inWorld,
		recorder: () => realRecorder(note)
	};
}
function note(text) {
	const columns = columnsOf(process.stderr, process.env) ?? Number.POSITIVE_INFINITY;
	quietly(() => process.stderr.write(`${wrapLines(`gopls-leak-gate: ${shown(text)}`, columns)}\n`));
}
/** Runs with the real world, progress on standard error. */
async function inWorld(run) {
	const { show: progress, close } = process.stderr.isTTY === true ? (await import("./chunks/terminal-progress.js")).terminalProgress(process.stderr) : plainProgress({ write: (text) => quietly(() => process.stderr.write(text)) });
	return inRealWorld({ progress }, (world) => run(world).finally(close));
}
export { writeOutput as i, checkOutput as n, freeName as r, shellWord as t };
