// src/model/drive-failures.ts
/** What can go wrong while a workload is driven. */
const driveFailures = {
	"step-failed": (f) => ({
		message: `${f.step} of ${f.workload} can't be done: ${f.reason}`,
		hint: "Mend the workload; --dry-run shows what its steps are in this workspace. Nothing was judged.",
		exitCode: 4
	}),
	"link-not-written": (f) => ({
		message: `${f.path} is not written to: ${f.link} is a symbolic link, which may lead out of the disposable copy`,
		hint: "Name the file in the workload by the folder that it really is in. Nothing was judged.",
		exitCode: 4
	}),
	"iteration-not-closed": (f) => ({
		message: `an iteration of ${f.workload} did not return to where it began: ${f.difference} (${f.step})`,
		hint: "Growth of a loop that does not close is no leak, so nothing was judged.",
		exitCode: 4
	})
};
// src/model/record-failures.ts
/** The part of the catalogue of failures that `record` has. */
const recordFailures = {
	"record-not-closed": (f) => ({
		message: `no closed loop can be made of this recording: ${f.step} of ${f.document}: ${f.reason}`,
		hint: "The recording does not begin where its documents were opened, or part of it is missing. Record again, from the start of the editor.",
		exitCode: 4
	}),
	"record-empty": (f) => ({
		message: `there is nothing in ${f.where} that a workload could do: ${f.reason}`,
		hint: "A log of gopls is written by -rpc.trace, one of VS Code by \"gopls.trace.server\": \"verbose\"; it must show what was opened, changed or asked.",
		exitCode: 4
	}),
	"trace-unreadable": (f) => ({
		message: `the trace ${f.path} can't be read: ${f.reason}`,
		hint: "Give --from-trace a log of gopls (-rpc.trace), of VS Code's output panel, or a spool that record left.",
		exitCode: 2
	}),
	"output-not-writable": (f) => ({
		message: `${f.path} can't be written: ${f.reason}`,
		hint: "Give --output a file in a folder that is there and can be written to. Nothing was started.",
		exitCode: 2
	}),
	"server-not-started": (f) => ({
		message: `${f.command} could not be started: ${f.reason}`,
		hint: "What stands behind -- is the language server's command, such as gopls with its flags; give its path where it is not on PATH.",
		exitCode: 4
	})
};
// src/model/failure.ts
/** What a code's sentence and hint are made of, for each entry of the catalogue. */
const catalogue = {
	"unknown-option": (f) => ({
		message: `there is no option ${f.option}`,
		hint: f.closest ? `Did you mean ${f.closest}? --help lists them all.` : "--help lists them all.",
		exitCode: 2
	}),
	"unknown-command": (f) => ({
		message: `there is no command "${f.command}"`,
		hint: f.closest ? `Did you mean ${f.closest}? --help lists them all.` : "--help lists them all.",
		exitCode: 2
	}),
	"bad-value": (f) => ({
		message: `${f.option} can't be "${f.value}"`,
		hint: `It takes ${f.expected}.`,
		exitCode: 2
	}),
	"bad-arguments": (f) => ({
		message: f.reason,
		hint: "--help shows how each command is called.",
		exitCode: 2
	}),
	"config-missing": (f) => ({
		message: `there is no config file ${f.path}`,
		hint: "Give --config the path of a YAML file; without it .gopls-leak-gate.yaml is read, if it is there.",
		exitCode: 2
	}),
	"config-unreadable": (f) => ({
		message: `the config file ${f.path} can't be read: ${f.reason}`,
		hint: "A config is a YAML file in UTF-8 of at most 1 MiB. Nothing was run.",
		exitCode: 2
	}),
	"config-bad": fileFault,
	"workload-unknown": (f) => ({
		message: `${f.option}: there is no workload ${f.name}`,
		hint: `${f.closest ? `Did you mean ${f.closest}? ` : ""}The built-in ones are ${f.known}; a file has a slash in its path, or ends in .yaml.`,
		exitCode: 2
	}),
	"workload-missing": (f) => ({
		message: `there is no workload file ${f.path}`,
		hint: "Give --workload the path of a YAML file, or a name that `gopls-leak-gate workloads` lists.",
		exitCode: 2
	}),
	"workload-unreadable": (f) => ({
		message: `the workload file ${f.path} can't be read: ${f.reason}`,
		hint: "A workload is a YAML file in UTF-8 of at most 1 MiB. Nothing was run.",
		exitCode: 2
	}),
	"workload-bad": fileFault,
	"settings-unreadable": (f) => ({
		message: `the settings file ${f.path} can't be read: ${f.reason}`,
		hint: "Give --settings a .vscode/settings.json or a *.code-workspace, in UTF-8 and of at most 1 MiB. Nothing was run.",
		exitCode: 2
	}),
	"settings-bad": fileFault,
	"arms-and-option": (f) => ({
		message: `${f.arms} can't be given together with ${f.option}`,
		hint: "Each arm names its own gopls and go: leave out gopls-version, baseline-gopls-version and go-version, or leave out the arms.",
		exitCode: 2
	}),
	"unknown-input": (f) => ({
		message: `there is no input ${f.input}`,
		hint: f.closest ? `Did you mean ${f.closest}? The inputs are ${f.known}.` : `The inputs are ${f.known}.`,
		exitCode: 2
	}),
	"not-in-a-workflow": (f) => ({
		message: `this is no step of a GitHub workflow: not all of ${f.variables} are set`,
		hint: "It only posts what a workflow has measured, and runs nowhere else.",
		exitCode: 2
	}),
	"token-missing": (f) => ({
		message: "there is no github-token, and nothing can be posted without one",
		hint: `Leave the input github-token out, so that it is the workflow's own, and give the job \`permissions: ${f.permission}\`.`,
		exitCode: 2
	}),
	"token-refused": (f) => ({
		message: `the token may not ${f.doing} (${f.status})`,
		hint: `Give the job \`permissions: ${f.permission}\`. A job of pull_request can write nothing for a pull request from a fork: post from workflow_run.`,
		exitCode: 4
	}),
	"github-failed": (f) => ({
		message: `GitHub did not ${f.doing}: ${f.said}`,
		hint: "Run the job again; what was posted already is brought up to date and not posted twice.",
		exitCode: 4
	}),
	"report-missing": (f) => ({
		message: `there is no report in ${f.where}: ${f.reason}`,
		hint: "Nothing was posted. Measure again, or give the input report the path of a run's report.json.",
		exitCode: 4
	}),
	"report-refused": (f) => ({
		message: `the report in ${f.where} is refused: ${f.reason}`,
		hint: "Nothing was posted. Only what this version of gopls-leak-gate wrote is taken, from a run of the same commit.",
		exitCode: 4
	}),
	"workspace-missing": (f) => ({
		message: `there is no directory ${f.path} to use as the workspace`,
		hint: "Give --workspace the folder of a Go module, the one with go.mod or go.work in it.",
		exitCode: 2
	}),
	"workspace-no-module": (f) => ({
		message: `${f.path} has neither a go.mod nor a go.work`,
		hint: "Give --workspace the folder that holds one; gopls loads whole modules only.",
		exitCode: 2
	}),
	"workspace-no-files": (f) => ({
		message: `${f.path} has no Go file that a workload could edit`,
		hint: "Generated, vendored, test, cgo and build-constrained files are left alone; at least one other file with a function is needed.",
		exitCode: 4
	}),
	"out-not-ours": (f) => ({
		message: `${f.path} is there already and is not a run directory of this tool`,
		hint: "Give --out another folder; nothing in this one was touched.",
		exitCode: 2
	}),
	"out-not-writable": (f) => ({
		message: `${f.path} can't be written: ${f.reason}`,
		hint: "Give --out a folder that can be created here.",
		exitCode: 2
	}),
	"go-missing": (f) => ({
		message: `the go command was not found: ${f.reason}`,
		hint: "Install Go 1.21 or newer and put it on PATH; gopls itself calls it to load the workspace.",
		exitCode: 4
	}),
	"go-too-old": (f) => ({
		message: `the Go on PATH is ${f.have}; 1.21 is the oldest that can fetch other toolchains`,
		hint: "Put Go 1.21 or newer on PATH.",
		exitCode: 4
	}),
	"gopls-version-unknown": (f) => ({
		message: `there is no gopls ${f.version}: ${f.said}`,
		hint: "Give --gopls-version a release such as v0.24.0, latest, a checkout's folder, or the path of a binary.",
		exitCode: 4
	}),
	"module-source-unreachable": (f) => ({
		message: `gopls ${f.version} could not be looked up: ${f.said}`,
		hint: "Check GOPROXY, GONOPROXY and the network, or give --gopls-version the path of a gopls that is there.",
		exitCode: 4
	}),
	"toolchain-unavailable": (f) => ({
		message: `${f.why} needs ${f.wanted}, which could not be had: ${f.said}`,
		hint: f.newest ? `With the Go that is here, the newest gopls that would work is ${f.newest}: --gopls-version ${f.newest}.` : "Install that Go version, or allow the go command to download it (GOPROXY).",
		exitCode: 4
	}),
	"gopls-build-failed": (f) => ({
		message: `gopls ${f.version} does not build with ${f.goVersion}: ${f.said}`,
		hint: f.suggestion,
		exitCode: 4
	}),
	"binary-missing": (f) => ({
		message: `there is no gopls at ${f.path}`,
		hint: "Give --gopls-version a release such as v0.24.0, latest, a checkout's folder, or the path of a binary.",
		exitCode: 2
	}),
	"checkout-without-gopls": (f) => ({
		message: `${f.path} is not a checkout with gopls in it: it has no gopls/go.mod`,
		hint: "Give --gopls-version the top folder of a golang.org/x/tools checkout, or its gopls folder.",
		exitCode: 2
	}),
	"not-gopls": (f) => ({
		message: `${f.path} is not gopls: ${f.reason}`,
		hint: "Give --gopls-version a binary that was built from golang.org/x/tools/gopls.",
		exitCode: 4
	}),
	"gopls-crashed": (f) => ({
		message: `gopls ended ${f.doing} (${f.status}): ${f.said}`,
		hint: "Its whole standard error is kept in the run directory. An old gopls built with a newer Go may crash: try another --go-version.",
		exitCode: 4
	}),
	"gopls-hung": (f) => ({
		message: `gopls did not finish within ${f.seconds} s: ${f.waitingFor}`,
		hint: "Its standard error is kept in the run directory. A very large workspace may need a larger --max-minutes.",
		exitCode: 4
	}),
	"lsp-error": (f) => ({
		message: `gopls answered ${f.method} with an error: ${f.said}`,
		hint: "An iteration whose requests fail measures something else; try another --workspace or gopls.",
		exitCode: 4
	}),
	"debug-port-missing": (f) => ({
		message: `gopls named no debug address within ${f.seconds} s, neither on standard error nor when asked (gopls.start_debugging)`,
		hint: "Without its debug server there are no exact counters. gopls v0.9 and newer have one.",
		exitCode: 4
	}),
	"debug-page-unreadable": (f) => ({
		message: `gopls' debug page ${f.page} could not be read: ${f.reason}`,
		hint: "Counters that can't be read exactly are not used. A gopls from golang.org/x/tools serves this page.",
		exitCode: 4
	}),
	"profile-damaged": (f) => ({
		message: `the heap profile ${f.path} is damaged: ${f.reason}`,
		hint: "A cut or altered profile is never judged. Run the measurement again.",
		exitCode: 4
	}),
	"workspace-not-loaded": (f) => ({
		message: `gopls ${f.gopls} could not load ${f.workspace}: ${f.reason}`,
		hint: `gopls goes on answering after that, but such numbers mean nothing. ${f.suggestion}`,
		exitCode: 4
	}),
	...driveFailures,
	"not-a-run-directory": (f) => ({
		message: `${f.path} is not a run directory: ${f.reason}`,
		hint: "judge takes the folder that a run wrote (--out), with its plan.json and snapshots.jsonl.",
		exitCode: 2
	}),
	"run-directory-damaged": (f) => ({
		message: `${f.path} is damaged at ${f.where}: ${f.reason}`,
		hint: "A damaged recording is never judged. Fetch the artifact again, or run the measurement again.",
		exitCode: 4
	}),
	"too-few-cycles": (f) => ({
		message: `${f.workload} has ${f.have} cycles, and a slope needs ${f.need}${f.why}`,
		hint: "Let the run finish, or give it more --cycles or --max-minutes.",
		exitCode: 4
	}),
	...recordFailures,
	"control-not-seen": (f) => ({
		message: `${f.planted} documents that were left open on purpose did not show in the heap of ${f.arm}`,
		hint: "A run that can't see growth that was planted can't see a leak either. Please report it with the run directory.",
		exitCode: 4
	}),
	interrupted: (f) => ({
		message: `the run was ended by ${f.signal}`,
		hint: `What it had measured is in ${f.kept}; judge reads it if there are enough cycles.`,
		exitCode: 4
	}),
	unexpected: (f) => ({
		message: `this program failed: ${f.said}`,
		hint: "That is a bug in gopls-leak-gate; please report it with the run directory.",
		exitCode: 4
	})
};
function fileFault(f) {
	return {
		message: `${f.path}:${f.line}:${f.column}: ${f.what}`,
		hint: f.closest ? `Did you mean ${f.closest}? ${f.allowed}` : f.allowed,
		exitCode: 2
	};
}
/** Every code, for the test that each has one. */
const failureCodes = Object.keys(catalogue);
/** No measurement, and why. Never used for "leak found". Its sentence, hint and exit code come from one closed catalogue. */
var Failure = class extends Error {
	name = "Failure";
	code;
	hint;
	exitCode;
	constructor(code, text) {
		super(text.message);
		this.code = code;
		this.hint = text.hint;
		this.exitCode = text.exitCode;
	}
};
/** A Failure as it was recorded, again. */
function recordedFailure({ code, message, hint }) {
	return new Failure(failureCodes.find((name) => name === code) ?? "unexpected", {
		message,
		hint,
		exitCode: 4
	});
}
/** The Failure of that code with its facts filled in. */
function failure(code, facts) {
	const text = catalogue[code];
	return new Failure(code, text(facts));
}
// src/plan/closest.ts
/**
* The candidate nearest to what was typed, by Levenshtein distance; undefined where none is near enough to be meant:
* more than 3 changes, or more than half of the word.
*/
function closest(typed, candidates) {
	const best = candidates.map((candidate) => ({
		candidate,
		changes: distance(typed.toLowerCase(), candidate)
	})).sort((a, b) => a.changes - b.changes)[0];
	return best && best.changes <= Math.min(3, best.candidate.length / 2) ? best.candidate : void 0;
}
/** Insertions, deletions and substitutions from one word to the other. */
function distance(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (const [i, letter] of [...a].entries()) {
		const row = [i + 1];
		for (let j = 1; j <= b.length; j++) {
			const substituted = (previous[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
			row.push(Math.min(substituted, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		previous = row;
	}
	return previous[b.length] ?? 0;
}
// src/plan/parse-boolean.ts
/** The six spellings of YAML 1.2's core schema, as @actions/core reads them. Throws bad-value. */
function parseBoolean(value, option) {
	if (/^(true|True|TRUE)$/.test(value)) return true;
	if (/^(false|False|FALSE)$/.test(value)) return false;
	throw failure("bad-value", {
		option,
		value,
		expected: "true or false"
	});
}
// src/plan/parse-whole-number.ts
/** A whole number in digits only, from `least` to `most`, both included; anything else: bad-value. */
function parseWholeNumber(value, option, { least, most }) {
	const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
	if (number >= least && number <= most) return number;
	throw failure("bad-value", {
		option,
		value,
		expected: `a whole number from ${least} to ${most}`
	});
}
export { failure as a, Failure as i, parseBoolean as n, recordedFailure as o, closest as r, parseWholeNumber as t };
