#!/usr/bin/env node
import { S as makeBudget, c as knownLeaksHere, l as planHere, n as version, o as exitCode, r as plainProgress, s as configHere, t as inRealWorld, u as workloadsHere, x as askedOptions } from "./chunks/real-world.js";
import { n as listOptions, r as options } from "./chunks/options.js";
import { c as failure, l as recordedFailure, n as runEntry, t as quietly } from "./chunks/run-entry.js";
import { t as settingsWords } from "./chunks/settings-words.js";
import { t as andList } from "./chunks/and-list.js";
import { Z as __commonJSMin, j as closest, nt as __toESM } from "./chunks/work.js";
import { i as shown, r as onTerminal } from "./chunks/shown.js";
import { join, relative, resolve } from "node:path";
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
// src/text/shell-word.ts
/** A text as a shell takes it for one word. */
function shellWord(text) {
	return /^[\w./%,:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// src/commands/shown-path.ts
/** A path as short as it can be typed in the current folder. */
function shownPath(path, { cwd }) {
	const short = relative(cwd, path);
	return short !== "" && short.length < path.length ? short : path;
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
	const { reportFiles } = await import("./chunks/report-files.js").then((n) => n.n);
	const { directory, judgedWith } = judged;
	const files = [
		{
			label: "report",
			path: shownPath(join(directory, reportFiles.markdown), outside)
		},
		{
			label: "numbers",
			path: shownPath(join(directory, reportFiles.json), outside)
		},
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
// src/commands/measure.ts
/** `measure`: the left half of a run. */
const measureCommand = {
	name: "measure",
	usage: ["measure [options]"],
	summary: "measure only: write the run directory, decide nothing",
	options: {
		...options,
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
			const { plan, out } = await planHere(given.values, outside);
			const { gate } = await import("./chunks/gate.js");
			return showVerdict(await outside.inWorld((world) => gate(plan, { out }, world)), {
				directory: out,
				judgedWith: {}
			}, outside);
		}
	},
	measureCommand,
	judgeCommand,
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
// node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
// node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}
// node_modules/eastasianwidth/eastasianwidth.js
var require_eastasianwidth = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var eaw = {};
	if ("undefined" == typeof module) window.eastasianwidth = eaw;
	else module.exports = eaw;
	eaw.eastAsianWidth = function(character) {
		var x = character.charCodeAt(0);
		var y = character.length == 2 ? character.charCodeAt(1) : 0;
		var codePoint = x;
		if (55296 <= x && x <= 56319 && 56320 <= y && y <= 57343) {
			x &= 1023;
			y &= 1023;
			codePoint = x << 10 | y;
			codePoint += 65536;
		}
		if (12288 == codePoint || 65281 <= codePoint && codePoint <= 65376 || 65504 <= codePoint && codePoint <= 65510) return "F";
		if (8361 == codePoint || 65377 <= codePoint && codePoint <= 65470 || 65474 <= codePoint && codePoint <= 65479 || 65482 <= codePoint && codePoint <= 65487 || 65490 <= codePoint && codePoint <= 65495 || 65498 <= codePoint && codePoint <= 65500 || 65512 <= codePoint && codePoint <= 65518) return "H";
		if (4352 <= codePoint && codePoint <= 4447 || 4515 <= codePoint && codePoint <= 4519 || 4602 <= codePoint && codePoint <= 4607 || 9001 <= codePoint && codePoint <= 9002 || 11904 <= codePoint && codePoint <= 11929 || 11931 <= codePoint && codePoint <= 12019 || 12032 <= codePoint && codePoint <= 12245 || 12272 <= codePoint && codePoint <= 12283 || 12289 <= codePoint && codePoint <= 12350 || 12353 <= codePoint && codePoint <= 12438 || 12441 <= codePoint && codePoint <= 12543 || 12549 <= codePoint && codePoint <= 12589 || 12593 <= codePoint && codePoint <= 12686 || 12688 <= codePoint && codePoint <= 12730 || 12736 <= codePoint && codePoint <= 12771 || 12784 <= codePoint && codePoint <= 12830 || 12832 <= codePoint && codePoint <= 12871 || 12880 <= codePoint && codePoint <= 13054 || 13056 <= codePoint && codePoint <= 19903 || 19968 <= codePoint && codePoint <= 42124 || 42128 <= codePoint && codePoint <= 42182 || 43360 <= codePoint && codePoint <= 43388 || 44032 <= codePoint && codePoint <= 55203 || 55216 <= codePoint && codePoint <= 55238 || 55243 <= codePoint && codePoint <= 55291 || 63744 <= codePoint && codePoint <= 64255 || 65040 <= codePoint && codePoint <= 65049 || 65072 <= codePoint && codePoint <= 65106 || 65108 <= codePoint && codePoint <= 65126 || 65128 <= codePoint && codePoint <= 65131 || 110592 <= codePoint && codePoint <= 110593 || 127488 <= codePoint && codePoint <= 127490 || 127504 <= codePoint && codePoint <= 127546 || 127552 <= codePoint && codePoint <= 127560 || 127568 <= codePoint && codePoint <= 127569 || 131072 <= codePoint && codePoint <= 194367 || 177984 <= codePoint && codePoint <= 196605 || 196608 <= codePoint && codePoint <= 262141) return "W";
		if (32 <= codePoint && codePoint <= 126 || 162 <= codePoint && codePoint <= 163 || 165 <= codePoint && codePoint <= 166 || 172 == codePoint || 175 == codePoint || 10214 <= codePoint && codePoint <= 10221 || 10629 <= codePoint && codePoint <= 10630) return "Na";
		if (161 == codePoint || 164 == codePoint || 167 <= codePoint && codePoint <= 168 || 170 == codePoint || 173 <= codePoint && codePoint <= 174 || 176 <= codePoint && codePoint <= 180 || 182 <= codePoint && codePoint <= 186 || 188 <= codePoint && codePoint <= 191 || 198 == codePoint || 208 == codePoint || 215 <= codePoint && codePoint <= 216 || 222 <= codePoint && codePoint <= 225 || 230 == codePoint || 232 <= codePoint && codePoint <= 234 || 236 <= codePoint && codePoint <= 237 || 240 == codePoint || 242 <= codePoint && codePoint <= 243 || 247 <= codePoint && codePoint <= 250 || 252 == codePoint || 254 == codePoint || 257 == codePoint || 273 == codePoint || 275 == codePoint || 283 == codePoint || 294 <= codePoint && codePoint <= 295 || 299 == codePoint || 305 <= codePoint && codePoint <= 307 || 312 == codePoint || 319 <= codePoint && codePoint <= 322 || 324 == codePoint || 328 <= codePoint && codePoint <= 331 || 333 == codePoint || 338 <= codePoint && codePoint <= 339 || 358 <= codePoint && codePoint <= 359 || 363 == codePoint || 462 == codePoint || 464 == codePoint || 466 == codePoint || 468 == codePoint || 470 == codePoint || 472 == codePoint || 474 == codePoint || 476 == codePoint || 593 == codePoint || 609 == codePoint || 708 == codePoint || 711 == codePoint || 713 <= codePoint && codePoint <= 715 || 717 == codePoint || 720 == codePoint || 728 <= codePoint && codePoint <= 731 || 733 == codePoint || 735 == codePoint || 768 <= codePoint && codePoint <= 879 || 913 <= codePoint && codePoint <= 929 || 931 <= codePoint && codePoint <= 937 || 945 <= codePoint && codePoint <= 961 || 963 <= codePoint && codePoint <= 969 || 1025 == codePoint || 1040 <= codePoint && codePoint <= 1103 || 1105 == codePoint || 8208 == codePoint || 8211 <= codePoint && codePoint <= 8214 || 8216 <= codePoint && codePoint <= 8217 || 8220 <= codePoint && codePoint <= 8221 || 8224 <= codePoint && codePoint <= 8226 || 8228 <= codePoint && codePoint <= 8231 || 8240 == codePoint || 8242 <= codePoint && codePoint <= 8243 || 8245 == codePoint || 8251 == codePoint || 8254 == codePoint || 8308 == codePoint || 8319 == codePoint || 8321 <= codePoint && codePoint <= 8324 || 8364 == codePoint || 8451 == codePoint || 8453 == codePoint || 8457 == codePoint || 8467 == codePoint || 8470 == codePoint || 8481 <= codePoint && codePoint <= 8482 || 8486 == codePoint || 8491 == codePoint || 8531 <= codePoint && codePoint <= 8532 || 8539 <= codePoint && codePoint <= 8542 || 8544 <= codePoint && codePoint <= 8555 || 8560 <= codePoint && codePoint <= 8569 || 8585 == codePoint || 8592 <= codePoint && codePoint <= 8601 || 8632 <= codePoint && codePoint <= 8633 || 8658 == codePoint || 8660 == codePoint || 8679 == codePoint || 8704 == codePoint || 8706 <= codePoint && codePoint <= 8707 || 8711 <= codePoint && codePoint <= 8712 || 8715 == codePoint || 8719 == codePoint || 8721 == codePoint || 8725 == codePoint || 8730 == codePoint || 8733 <= codePoint && codePoint <= 8736 || 8739 == codePoint || 8741 == codePoint || 8743 <= codePoint && codePoint <= 8748 || 8750 == codePoint || 8756 <= codePoint && codePoint <= 8759 || 8764 <= codePoint && codePoint <= 8765 || 8776 == codePoint || 8780 == codePoint || 8786 == codePoint || 8800 <= codePoint && codePoint <= 8801 || 8804 <= codePoint && codePoint <= 8807 || 8810 <= codePoint && codePoint <= 8811 || 8814 <= codePoint && codePoint <= 8815 || 8834 <= codePoint && codePoint <= 8835 || 8838 <= codePoint && codePoint <= 8839 || 8853 == codePoint || 8857 == codePoint || 8869 == codePoint || 8895 == codePoint || 8978 == codePoint || 9312 <= codePoint && codePoint <= 9449 || 9451 <= codePoint && codePoint <= 9547 || 9552 <= codePoint && codePoint <= 9587 || 9600 <= codePoint && codePoint <= 9615 || 9618 <= codePoint && codePoint <= 9621 || 9632 <= codePoint && codePoint <= 9633 || 9635 <= codePoint && codePoint <= 9641 || 9650 <= codePoint && codePoint <= 9651 || 9654 <= codePoint && codePoint <= 9655 || 9660 <= codePoint && codePoint <= 9661 || 9664 <= codePoint && codePoint <= 9665 || 9670 <= codePoint && codePoint <= 9672 || 9675 == codePoint || 9678 <= codePoint && codePoint <= 9681 || 9698 <= codePoint && codePoint <= 9701 || 9711 == codePoint || 9733 <= codePoint && codePoint <= 9734 || 9737 == codePoint || 9742 <= codePoint && codePoint <= 9743 || 9748 <= codePoint && codePoint <= 9749 || 9756 == codePoint || 9758 == codePoint || 9792 == codePoint || 9794 == codePoint || 9824 <= codePoint && codePoint <= 9825 || 9827 <= codePoint && codePoint <= 9829 || 9831 <= codePoint && codePoint <= 9834 || 9836 <= codePoint && codePoint <= 9837 || 9839 == codePoint || 9886 <= codePoint && codePoint <= 9887 || 9918 <= codePoint && codePoint <= 9919 || 9924 <= codePoint && codePoint <= 9933 || 9935 <= codePoint && codePoint <= 9953 || 9955 == codePoint || 9960 <= codePoint && codePoint <= 9983 || 10045 == codePoint || 10071 == codePoint || 10102 <= codePoint && codePoint <= 10111 || 11093 <= codePoint && codePoint <= 11097 || 12872 <= codePoint && codePoint <= 12879 || 57344 <= codePoint && codePoint <= 63743 || 65024 <= codePoint && codePoint <= 65039 || 65533 == codePoint || 127232 <= codePoint && codePoint <= 127242 || 127248 <= codePoint && codePoint <= 127277 || 127280 <= codePoint && codePoint <= 127337 || 127344 <= codePoint && codePoint <= 127386 || 917760 <= codePoint && codePoint <= 917999 || 983040 <= codePoint && codePoint <= 1048573 || 1048576 <= codePoint && codePoint <= 1114109) return "A";
		return "N";
	};
	eaw.characterLength = function(character) {
		var code = this.eastAsianWidth(character);
		if (code == "F" || code == "W" || code == "A") return 2;
		else return 1;
	};
	function stringToArray(string) {
		return string.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]/g) || [];
	}
	eaw.length = function(string) {
		var characters = stringToArray(string);
		var len = 0;
		for (var i = 0; i < characters.length; i++) len = len + this.characterLength(characters[i]);
		return len;
	};
	eaw.slice = function(text, start, end) {
		textLen = eaw.length(text);
		start = start ? start : 0;
		end = end ? end : 1;
		if (start < 0) start = textLen + start;
		if (end < 0) end = textLen + end;
		var result = "";
		var eawLen = 0;
		var chars = stringToArray(text);
		for (var i = 0; i < chars.length; i++) {
			var char = chars[i];
			var charLen = eaw.length(char);
			if (eawLen >= start - (charLen == 2 ? 1 : 0)) {
				if (eawLen + charLen <= end) result += char;
				else break;
			}
			eawLen += charLen;
		}
		return result;
	};
}));
// node_modules/emoji-regex/index.js
var require_emoji_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function() {
		return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67)\uDB40\uDC7F|(?:\uD83E\uDDD1\uD83C\uDFFF\u200D\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFC-\uDFFF])|\uD83D\uDC68(?:\uD83C\uDFFB(?:\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFF])|\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFF]))|\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|[\u2695\u2696\u2708]\uFE0F|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))?|(?:\uD83C[\uDFFC-\uDFFF])\u200D\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFF])|\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFF]))|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])\uFE0F|\u200D(?:(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|\uD83D[\uDC66\uDC67])|\uD83C\uDFFF|\uD83C\uDFFE|\uD83C\uDFFD|\uD83C\uDFFC)?|(?:\uD83D\uDC69(?:\uD83C\uDFFB\u200D\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|(?:\uD83C[\uDFFC-\uDFFF])\u200D\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69]))|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)(?:\uD83C[\uDFFB-\uDFFF])|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC69(?:\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83E\uDDD1(?:\u200D(?:\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|\uD83D\uDE36\u200D\uD83C\uDF2B|\uD83C\uDFF3\uFE0F\u200D\u26A7|\uD83D\uDC3B\u200D\u2744|(?:(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC70\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD35\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD4\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uFE0F|\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\uD83C\uDFF4\u200D\u2620|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC70\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD35\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD4\uDDD6-\uDDDD])\u200D[\u2640\u2642]|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u2600-\u2604\u260E\u2611\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26B0\u26B1\u26C8\u26CF\u26D1\u26D3\u26E9\u26F0\u26F1\u26F4\u26F7\u26F8\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u3030\u303D\u3297\u3299]|\uD83C[\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]|\uD83D[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3])\uFE0F|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDE35\u200D\uD83D\uDCAB|\uD83D\uDE2E\u200D\uD83D\uDCA8|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83E\uDDD1(?:\uD83C\uDFFF|\uD83C\uDFFE|\uD83C\uDFFD|\uD83C\uDFFC|\uD83C\uDFFB)?|\uD83D\uDC69(?:\uD83C\uDFFF|\uD83C\uDFFE|\uD83C\uDFFD|\uD83C\uDFFC|\uD83C\uDFFB)?|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF6\uD83C\uDDE6|\uD83C\uDDF4\uD83C\uDDF2|\uD83D\uDC08\u200D\u2B1B|\u2764\uFE0F\u200D(?:\uD83D\uDD25|\uD83E\uDE79)|\uD83D\uDC41\uFE0F|\uD83C\uDFF3\uFE0F|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|[#\*0-9]\uFE0F\u20E3|\u2764\uFE0F|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC70\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD35\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD4\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uFE0F|\uD83C[\uDFFB-\uDFFF])|\uD83C\uDFF4|(?:[\u270A\u270B]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0C\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270C\u270D]|\uD83D[\uDD74\uDD90])(?:\uFE0F|\uD83C[\uDFFB-\uDFFF])|[\u270A\u270B]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC08\uDC15\uDC3B\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE2E\uDE35\uDE36\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0C\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5]|\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC70\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD35\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD4\uDDD6-\uDDDD]|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF]|[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED7\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB]|\uD83E[\uDD0D\uDD0E\uDD10-\uDD17\uDD1D\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78\uDD7A-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCB\uDDD0\uDDE0-\uDDFF\uDE70-\uDE74\uDE78-\uDE7A\uDE80-\uDE86\uDE90-\uDEA8\uDEB0-\uDEB6\uDEC0-\uDEC2\uDED0-\uDED6]|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5-\uDED7\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB]|\uD83E[\uDD0C-\uDD3A\uDD3C-\uDD45\uDD47-\uDD78\uDD7A-\uDDCB\uDDCD-\uDDFF\uDE70-\uDE74\uDE78-\uDE7A\uDE80-\uDE86\uDE90-\uDEA8\uDEB0-\uDEB6\uDEC0-\uDEC2\uDED0-\uDED6])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26A7\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5-\uDED7\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFC\uDFE0-\uDFEB]|\uD83E[\uDD0C-\uDD3A\uDD3C-\uDD45\uDD47-\uDD78\uDD7A-\uDDCB\uDDCD-\uDDFF\uDE70-\uDE74\uDE78-\uDE7A\uDE80-\uDE86\uDE90-\uDEA8\uDEB0-\uDEB6\uDEC0-\uDEC2\uDED0-\uDED6])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0C\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDD77\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
	};
}));
// node_modules/string-width/index.js
var import_eastasianwidth = /* @__PURE__ */ __toESM(require_eastasianwidth(), 1);
var import_emoji_regex = /* @__PURE__ */ __toESM(require_emoji_regex(), 1);
function stringWidth(string, options = {}) {
	if (typeof string !== "string" || string.length === 0) return 0;
	options = {
		ambiguousIsNarrow: true,
		...options
	};
	string = stripAnsi(string);
	if (string.length === 0) return 0;
	string = string.replace((0, import_emoji_regex.default)(), "  ");
	const ambiguousCharacterWidth = options.ambiguousIsNarrow ? 1 : 2;
	let width = 0;
	for (const character of string) {
		const codePoint = character.codePointAt(0);
		if (codePoint <= 31 || codePoint >= 127 && codePoint <= 159) continue;
		if (codePoint >= 768 && codePoint <= 879) continue;
		switch (import_eastasianwidth.default.eastAsianWidth(character)) {
			case "F":
			case "W":
				width += 2;
				break;
			case "A":
				width += ambiguousCharacterWidth;
				break;
			default: width += 1;
		}
	}
	return width;
}
// src/text/width.ts
/** Columns that a text takes on a terminal: two for a wide character or an emoji, none for what combines with the one before. */
function widthOf(text) {
	return stringWidth(text);
}
/** A text of at most `width` columns: the whole of it, or its beginning and "…". No character is cut apart. */
function fitted(text, width) {
	if (widthOf(text) <= width) return text;
	let kept = "";
	let columns = 1;
	for (const { segment } of new Intl.Segmenter("en").segment(text)) {
		columns += widthOf(segment);
		if (columns > width) break;
		kept += segment;
	}
	return `${kept}…`;
}
// src/text/wrap.ts
/** Lines of at most `width` columns, broken at spaces; a longer word stands on a line of its own. */
function wrap(text, width) {
	return filled(wordsOf(text), width);
}
/** What a line is not broken in: a word, a number with its unit, and a sign with what is before it ("300 B", "480 ×", "a ·"). */
function wordsOf(text) {
	const spaced = text.replace(/ +/g, " ").trim();
	return spaced === "" ? [] : spaced.split(BREAK);
}
const BREAK = / (?!(?<=\d )(?:[KMG]iB|B|%|s|min)(?!\w)|[·…←×](?: |$))/;
/** A text of several lines, each wrapped; what goes on is indented as its line is, and two columns more. */
function wrapLines(text, width) {
	return text.split("\n").flatMap((line) => wrapIndented(line, width)).join("\n");
}
/** One line wrapped; what goes on is indented as the line is, and `more` columns more. */
function wrapIndented(line, width, more = 2) {
	const [indent = ""] = /^ */.exec(line) ?? [];
	const [first = "", ...others] = wrap(line, width - indent.length);
	if (others.length === 0) return [line.trimEnd()];
	const hanging = indent + " ".repeat(more);
	return [indent + first, ...wrap(others.join(" "), width - hanging.length).map((rest) => hanging + rest)];
}
/** A text beside its start, which stands on the first line alone. */
function wrapBeside(start, text, width) {
	const columns = widthOf(start);
	const [first = "", ...more] = columns + widthOf(text) <= width ? [text] : wrap(text, width - columns);
	return [(start + first).trimEnd(), ...more.map((line) => " ".repeat(columns) + line)];
}
/** A command for a shell: its lines go on behind a backslash. It is not broken in what is quoted, or before an option's value. */
function wrapCommand(command, width) {
	if (widthOf(command) <= width) return [command];
	const lines = filled(command.match(/(?:--[\w-]+ (?!-))?(?:'[^']*'|\\.|[^\s'])+/g) ?? [], width - 2);
	return lines.map((line, index) => index < lines.length - 1 ? `${line} \\` : line);
}
function filled(words, width) {
	const lines = [];
	let columns = 0;
	for (const word of words) {
		const wide = widthOf(word);
		const isFirst = lines.length === 0 || columns + 1 + wide > width;
		if (isFirst) lines.push(word);
		else lines[lines.length - 1] += ` ${word}`;
		columns = isFirst ? wide : columns + 1 + wide;
	}
	return lines;
}
// src/commands/help.ts
const PROGRAM = "gopls-leak-gate";
/** Of the column of names, its indentation and the space behind it with it. */
const COLUMN = 27;
/** What --help prints: what this is, its commands, how it ends; within `width` columns. */
function overview(commands, width) {
	const [{ exits, examples }] = commands;
	const rows = commands.map(({ name, summary }) => row(name, summary, width));
	const about = `${PROGRAM}: does this gopls, on this Go workspace, keep memory that it should give back? It drives a real gopls through editing sessions, counts what stays on its heap, and decides.`;
	const where = "In the run directory (--out): report.md to read, report.json for programs, profiles/ for `go tool pprof`, logs/ with gopls' standard error. How a verdict is reached: docs/method.md.";
	return page([
		wrap(about, width),
		section("Usage", usage([...commands.flatMap((command) => command.usage), "help COMMAND"], width)),
		section("Commands", [...rows, row("help COMMAND", "show how to call a command, and all its options", width)].flat()),
		section("Every command", GENERAL.flatMap(([names, about]) => row(names, about, width))),
		section("Exit codes", exits.flatMap((exit) => exitRow(exit, width))),
		section("Examples", examples.flatMap((example) => exampleRows(example, width))),
		wrap(where, width)
	]);
}
/** What `help COMMAND` prints: how it is called, its options, how it ends; within `width` columns. */
function commandHelp(command, width) {
	const { name, usage: lines, summary, options, exits, examples } = command;
	const groups = [...new Set(Object.values(options).map(({ group }) => group))];
	return page([
		wrap(`${PROGRAM} ${name}: ${summary}`, width),
		section("Usage", usage(lines, width)),
		...groups.map((group) => section(group, optionRows(options, group, width))),
		section("Exit codes", exits.flatMap((exit) => exitRow(exit, width))),
		section("Examples", examples.flatMap((example) => exampleRows(example, width)))
	]);
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
/** Whether a word is an option that is on or off, and says neither. */
function isBareSwitch(word, next, known) {
	return known.get(word.replace(/^--/, ""))?.placeholder === "BOOL" && word.startsWith("--") && !/^(?:true|false)$/i.test(next ?? "");
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
	if (word === void 0) return {
		kind: "help",
		command: void 0
	};
	return {
		kind: "help",
		command: commands.find(({ name }) => name === word) ?? refuseCommand(word, commands)
	};
}
function refuseCommand(word, commands) {
	const names = [...commands.map(({ name }) => name), HELP];
	throw failure("unknown-command", {
		command: word,
		closest: closest(word, names)
	});
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
	throw failure("bad-arguments", {
		reason: `${written} takes no value, but was given "${value.join("=")}"`,
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
function readOperands({ name: command, operands }, words, behind) {
	const all = [...words, ...behind];
	const refuse = (what, was) => failure("bad-arguments", {
		reason: `${command} takes ${what}, but was given ${was}`,
		command
	});
	switch (operands.kind) {
		case "none":
			if (all.length > 0) throw refuse("no argument", `"${all[0]}"`);
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
export { fitted as a, shellWord as c, wrapCommand as i, wrap as n, widthOf as o, wrapBeside as r, stripAnsi as s, wordsOf as t };
