import { i as shown } from "./shown.js";
// src/model/failure/shown-value.ts
/** Characters of a value that are shown of it. */
const LONGEST = 200;
/** A value that somebody gave, as a failure shows it. */
function shownValue(value) {
	return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
// src/model/failure/argument.ts
/** A command, an option or an input that cannot be meant. */
const argumentFailures = {
	"unknown-option": (f) => ({
		message: `there is no option ${f.option}`,
		hint: `${f.closest ? `Did you mean ${f.closest}? ` : ""}Run \`gopls-leak-gate help ${f.command}\` to see its options.`,
		exitCode: 2
	}),
	"unknown-command": (f) => ({
		message: `there is no command "${f.command}"`,
		hint: f.closest ? `Did you mean ${f.closest}? --help lists them all.` : "--help lists them all.",
		exitCode: 2
	}),
	"unknown-input": (f) => ({
		message: `there is no input ${f.input}`,
		hint: f.closest ? `Did you mean ${f.closest}? The inputs are ${f.known}.` : `The inputs are ${f.known}.`,
		exitCode: 2
	}),
	"bad-value": (f) => ({
		message: `${f.option} can't be "${shownValue(f.value)}"`,
		hint: `It takes ${f.expected}.`,
		exitCode: 2
	}),
	"webhook-address": (f) => ({
		message: `${f.option} is no address that a message can be posted to; it is not shown, because it is a secret`,
		hint: "It takes an https address without a user name, such as https://hooks.slack.com/services/…, or an http address of this machine (localhost).",
		exitCode: 2
	}),
	"bad-arguments": (f) => ({
		message: f.reason,
		hint: `${f.instead ? `${f.instead} ` : ""}Run \`gopls-leak-gate help ${f.command}\` to see how ${f.command} is called.`,
		exitCode: 2
	}),
	"arms-and-option": (f) => ({
		message: `${f.arms} can't be given together with ${f.option}`,
		hint: "Each arm names its own gopls and Go. Remove gopls-version, baseline-gopls-version and go-version, or remove the arms.",
		exitCode: 2
	})
};
// src/model/failure/drive.ts
/** Driving a workload in a workspace. */
const driveFailures = {
	"step-failed": (f) => ({
		message: `${f.step} of ${f.workload} can't be done: ${f.reason}`,
		hint: "Correct the workload. --dry-run shows its steps in this workspace. Nothing was judged.",
		exitCode: 4
	}),
	"link-not-written": (f) => ({
		message: `${f.path} can't be written: ${f.link} is a symbolic link, which may lead out of the disposable copy`,
		hint: "Name the file in the workload by its real folder. Nothing was judged.",
		exitCode: 4
	}),
	"iteration-not-closed": (f) => ({
		message: `an iteration of ${f.workload} did not end where it began: ${f.difference} (${f.step})`,
		hint: "Only a loop that closes can show a leak, so nothing was judged. Let the workload take back all that it changes.",
		exitCode: 4
	})
};
// src/model/failure/file.ts
/** What is written, and where else it can be. */
const FOLDERS = "--out for the run directory (for judge a copy of it), TMPDIR for temporary files, GOPLS_LEAK_GATE_CACHE for tools";
/** A file or a folder that can't be read or written, at any stage. */
const fileFailures = {
	"file-missing": fault("Check that it is there, and that no other program moves or removes it."),
	"file-is-a-link": fault("A symbolic link here can lead to a file that has nothing to do with this one, so it is not followed. Put the file itself in its place."),
	"file-not-regular": fault("Move it away, or give another path: only regular files are read and replaced."),
	"file-too-large": fault("No file of its kind has that size. Check where it comes from."),
	"disk-full": fault("Make room on that disk, and run it again. What was written before is kept."),
	"access-denied": fault(`Give this user access to it, or choose another folder: ${FOLDERS}.`),
	"disk-read-only": fault(`Choose a folder on another disk: ${FOLDERS}.`),
	"path-too-long": fault("Choose a shorter path. Most systems take 255 bytes for a name and 4096 for a path."),
	"links-in-a-ring": fault("Mend the symbolic links on the way to it: they lead to each other."),
	"too-many-open-files": fault("Raise the limit of open files (ulimit -n), or end other programs, and run it again."),
	"disk-failed": fault("Check the disk or the network share that it is on, and run it again.")
};
function fault(hint) {
	return ({ path, doing, reason }) => ({
		message: `${path} can't be ${doing}: ${reason}`,
		hint,
		exitCode: 4
	});
}
// src/model/failure/install.ts
/** Getting a gopls, and the Go that builds it. */
const installFailures = {
	"go-missing": (f) => ({
		message: `the go command was not found: ${f.reason}`,
		hint: "Install Go 1.21 or newer and put it on PATH. gopls calls it to load the workspace.",
		exitCode: 4
	}),
	"go-too-old": (f) => ({
		message: `the Go on PATH is ${f.have}, which is too old: it can't download other toolchains`,
		hint: "Put Go 1.21 or newer on PATH.",
		exitCode: 4
	}),
	"toolchain-unavailable": (f) => ({
		message: `${f.neededBy} needs ${f.wanted}, which is not available: ${f.reason}`,
		hint: f.newest ? `Use --gopls-version ${f.newest}, the newest gopls that works with this Go.` : "Install that Go version, or let the go command download it (GOPROXY).",
		exitCode: 4
	}),
	"gopls-version-unknown": (f) => ({
		message: `there is no gopls ${f.version}: ${f.reason}`,
		hint: "Give --gopls-version a release such as v0.24.0, latest, a checkout's folder, or the path of a binary.",
		exitCode: 4
	}),
	"module-source-unreachable": (f) => ({
		message: `could not look up gopls ${f.version}: ${f.reason}`,
		hint: "Check GOPROXY, GONOPROXY and the network, or give --gopls-version the path of a gopls binary.",
		exitCode: 4
	}),
	"gopls-build-failed": (f) => ({
		message: `gopls ${f.version} does not build with ${f.goVersion}: ${f.output}`,
		hint: f.suggestion,
		exitCode: 4
	}),
	"binary-missing": (f) => ({
		message: `there is no gopls at ${f.path}`,
		hint: "Give --gopls-version a release such as v0.24.0, latest, a checkout's folder, or the path of a binary.",
		exitCode: 2
	}),
	"checkout-without-gopls": (f) => ({
		message: `${f.path} is not a checkout of golang.org/x/tools: it has no gopls/go.mod`,
		hint: "Give --gopls-version the top folder of such a checkout, or its gopls folder.",
		exitCode: 2
	}),
	"gopls-unsupported": (f) => ({
		message: `gopls ${f.version} is too old to be measured`,
		hint: `Give --gopls-version ${f.oldest} or a newer one. Older ones differ in their flags, debug pages and messages.`,
		exitCode: 2
	}),
	"not-gopls": (f) => ({
		message: `${f.path} is not gopls: ${f.reason}`,
		hint: "Give --gopls-version a binary built from golang.org/x/tools/gopls.",
		exitCode: 4
	})
};
// src/model/failure/how-it-ended.ts
/** How a run that is not complete ended, in words. */
function howItEnded(ended) {
	if (ended === "interrupted") return "was interrupted";
	if (ended === "out-of-time") return "ran out of time (--max-minutes)";
	return "was cut off before it ended";
}
// src/model/failure/judging.ts
/** A recording from which nothing can be judged. */
const judgingFailures = {
	"too-few-cycles": (f) => ({
		message: `${f.workload} has ${f.have} cycles, and a slope needs ${f.need}${whyFew(f.ended)}`,
		hint: moreCycles(f.ended),
		exitCode: 4
	}),
	"workload-did-nothing": (f) => ({
		message: `${f.workload} sent gopls nothing: all of its steps were left out`,
		hint: "The warnings say why each was. Name files and places that the workspace has; --dry-run shows every step with its file.",
		exitCode: 4
	}),
	"control-not-seen": (f) => ({
		message: `${f.planted} documents, left open on purpose, did not show in ${f.arm}: ${f.missed.map(missedWords).join("; ")}`,
		hint: "A run that misses planted growth would miss a leak as well. Please report this, with the run directory.",
		exitCode: 4
	})
};
/** "objects of 2304 B: 1.00 planted for each document, 0.00 to 0.41 read". */
function missedWords({ metric, key, planted, grown: { low, high } }) {
	const what = {
		"size-class": `objects of ${key} B`,
		"owned-heap": "bytes of owned heap",
		goroutines: "goroutines"
	};
	const end = (number) => number?.toFixed(2) ?? "any number";
	return `${what[metric]}: ${planted.toFixed(2)} planted for each document, ${end(low)} to ${end(high)} read`;
}
function moreCycles(ended) {
	if (ended === "complete") return "Raise --cycles.";
	if (ended === "out-of-time") return "Raise --max-minutes, or shorten a cycle with --iterations.";
	return "Let the run finish.";
}
function whyFew(ended) {
	return ended === "complete" ? "" : `; the run ${howItEnded(ended)}`;
}
// src/model/failure/posting.ts
/** Asking GitHub, and posting a report there. */
const postingFailures = {
	"not-in-a-workflow": (f) => ({
		message: `this is not a step of a GitHub workflow: ${f.variables} are not all set`,
		hint: "The messenger posts what a workflow has measured, and runs only in a workflow.",
		exitCode: 2
	}),
	"token-missing": (f) => ({
		message: "there is no github-token, and posting needs one",
		hint: `Remove the input github-token, so that the workflow's own token is used. Give the job \`permissions: ${f.permission}\`.`,
		exitCode: 2
	}),
	"token-refused": (f) => ({
		message: `the token may not ${f.doing} (${f.status})`,
		hint: `Give the job \`permissions: ${f.permission}\`. For a pull request from a fork, a pull_request job can't write: post from workflow_run.`,
		exitCode: 4
	}),
	"github-failed": (f) => ({
		message: `GitHub did not ${f.doing}: ${f.reason}`,
		hint: "Run the job again. It updates what was already posted, and posts nothing twice.",
		exitCode: 4
	}),
	"report-missing": (f) => ({
		message: `there is no report in ${f.where}: ${f.reason}`,
		hint: "Nothing was posted. Measure again, or give the input report the path of a run's report.json.",
		exitCode: 4
	}),
	"report-refused": (f) => ({
		message: `the report in ${f.where} is refused: ${f.reason}`,
		hint: "Nothing was posted. A report must come from this version of gopls-leak-gate and from a run of the same commit.",
		exitCode: 4
	})
};
// src/model/failure/process.ts
/** A gopls that runs, and what it answers: in LSP and on the pages of its debug server. */
const processFailures = {
	"gopls-crashed": (f) => ({
		message: `gopls ended ${f.doing} (${f.status}): ${f.lastWords}`,
		hint: f.suggestion ?? "The run directory keeps its whole standard error. An old gopls built with a newer Go may crash: try another --go-version.",
		exitCode: 4
	}),
	"gopls-hung": (f) => ({
		message: `gopls did not finish within ${f.seconds} s: ${f.waitingFor}`,
		hint: "The run directory keeps its standard error. A very large workspace may need a larger --max-minutes.",
		exitCode: 4
	}),
	"lsp-error": (f) => ({
		message: `gopls answered ${f.method} with an error: ${f.answer}`,
		hint: "A workload whose requests fail measures something else. Try another --workspace or another gopls.",
		exitCode: 4
	}),
	"debug-port-missing": (f) => ({
		message: `gopls gave no debug address within ${f.seconds} s, on standard error or through gopls.start_debugging`,
		hint: "The exact counters come from its debug server. gopls v0.9.1 and newer have one.",
		exitCode: 4
	}),
	"debug-page-unreadable": (f) => ({
		message: `could not read gopls' debug page ${f.page}: ${f.reason}`,
		hint: "The gate uses only counters that it reads exactly. A gopls from golang.org/x/tools serves this page.",
		exitCode: 4
	}),
	"debug-page-too-large": (f) => ({
		message: `gopls' debug page ${f.page} has ${f.size} or more, and no more than ${f.most} is read`,
		hint: "A heap or goroutines of that size are a leak in themselves. Measure with fewer --cycles or --iterations.",
		exitCode: 4
	})
};
// src/model/failure/program.ts
/** The end of the program itself, at any stage. */
const programFailures = {
	interrupted: (f) => ({
		message: `${f.signal} ended the run`,
		hint: `What it measured is in ${f.kept}. judge reads it if there are enough cycles.`,
		exitCode: 4
	}),
	unexpected: (f) => ({
		message: `this program failed: ${f.reason}`,
		hint: "This is a bug in gopls-leak-gate. Please report it, with the run directory.",
		exitCode: 4
	})
};
// src/model/failure/record.ts
const WITHOUT = {
	messages: "Start gopls with -rpc.trace, or set \"gopls.trace.server\": \"verbose\" in VS Code. Other editors have logs too (docs/record.md).",
	gopls: "Give the log of gopls: an editor may keep one for each language server, or start gopls only when a Go file is opened.",
	folder: "Give --workspace the folder that the editor opened.",
	files: "Record again with a file of the workspace that is on disk. What the editor alone has, or another program, such as untitled: and git:, no workload can open.",
	uris: "Mend the editor, or its extension: a URI of a file begins with file:/// and has %25 for a percent sign.",
	names: "Record again with another file. A workload names files by paths with a dot, a slash or a star in them, and none in .git and its like.",
	documents: "It must show documents that are opened, changed or asked about. Record again, and edit a Go file.",
	begin: "Record again, from the start of the editor. What does more than read, or is about an earlier answer of gopls, is always left out."
};
/** The command `record`: an editor's session made into a workload file. */
const recordFailures = {
	"server-not-started": (f) => ({
		message: `could not start ${f.command}: ${f.reason}`,
		hint: "Put the language server's command after --, such as gopls with its flags. Give its full path if it is not on PATH.",
		exitCode: 4
	}),
	"output-not-writable": (f) => ({
		message: `${f.path} can't be written: ${f.reason}`,
		hint: "Give --output a file in a folder that exists and is writable. Nothing was started.",
		exitCode: 2
	}),
	"trace-unreadable": (f) => ({
		message: `the trace ${f.path} can't be read: ${f.reason}`,
		hint: "Give --from-trace a log of gopls -rpc.trace, a log of the editor with all messages, or a spool that record kept.",
		exitCode: 2
	}),
	"record-empty": (f) => ({
		message: `${f.where} holds nothing that a workload could do: ${f.reason}`,
		hint: WITHOUT[f.lacks],
		exitCode: 4
	}),
	"record-not-verbose": (f) => ({
		message: `${f.where} is ${f.format}: ${f.reason}`,
		hint: `${f.advice} Or let the editor start record -- gopls instead of gopls, which needs no log.`,
		exitCode: 4
	}),
	/** `was`: the folder of the documents as a shell takes it. */
	"record-elsewhere": (f) => ({
		message: `no document of ${f.where} is below ${f.folder}; they are below ${f.documents}`,
		hint: `Give --was=${f.was}, and --workspace with the folder in which the same code is now.`,
		exitCode: 4
	}),
	"record-not-closed": (f) => ({
		message: `this recording does not make a closed loop: ${f.step} of ${f.document}${f.line === void 0 ? "" : `, in line ${f.line} of the log`}: ${f.reason}`,
		hint: "The recording begins after its documents were opened, or a part of it is missing. Record again, from the start of the editor.",
		exitCode: 4
	})
};
// src/model/failure/run-directory.ts
/** The run directory, written and read again. */
const runDirectoryFailures = {
	"out-not-ours": (f) => ({
		message: `${f.path} exists and is not a run directory of this tool`,
		hint: "Give --out another folder. Nothing in this one was changed.",
		exitCode: 2
	}),
	"run-directory-in-use": (f) => ({
		message: `a run is going on in ${f.path}: ${f.by}`,
		hint: "Wait until it has ended, or give another folder (--out). A run of another machine counts as ended 5 minutes after its last sign.",
		exitCode: 2
	}),
	"run-directory-lost": (f) => ({
		message: `${f.path} is not this run's any more: ${f.by ? `another run has it, ${f.by}` : "it was moved or removed"}`,
		hint: "Nothing was written into what is there now. Measure again, and leave the folder alone until the run has ended.",
		exitCode: 4
	}),
	"out-not-writable": (f) => ({
		message: `${f.path} can't be written: ${f.reason}`,
		hint: "Give --out a folder that can be created here.",
		exitCode: 2
	}),
	"not-a-run-directory": (f) => ({
		message: `${f.path} is not a run directory: ${f.reason}`,
		hint: "Give the folder that a run wrote (--out). It holds plan.json and snapshots.jsonl.",
		exitCode: 2
	}),
	"report-unreadable": (f) => ({
		message: `${f.path} is no report of this program: ${f.reason}`,
		hint: "Give the folder that a run wrote (--out), or its report.json. `gopls-leak-gate judge DIR` writes the reports of a recording again.",
		exitCode: 2
	}),
	"report-without-growth": (f) => ({
		message: `the report in ${f.path} does not say where gopls grew, so there is nothing to draw`,
		hint: "A picture is made of heap profiles: one at the start and one at the end of a workload. A run that ended before has none, and neither has a report of an early version: `gopls-leak-gate judge DIR` writes it again.",
		exitCode: 2
	}),
	"run-directory-damaged": (f) => ({
		message: `${f.path} is damaged at ${f.where}: ${f.reason}`,
		hint: "A damaged recording is never judged. Download the artifact again, or measure again.",
		exitCode: 4
	}),
	"run-directory-of-another-version": (f) => ({
		message: `${f.path} was written by gopls-leak-gate ${f.version}, in format ${f.format}; this version reads format 1`,
		hint: "Judge it with that version, or measure again with this one.",
		exitCode: 4
	}),
	"profile-damaged": (f) => ({
		message: `the heap profile ${f.path} is damaged: ${f.reason}`,
		hint: "A cut or altered profile is never judged. Download the artifact again, or measure again.",
		exitCode: 4
	})
};
// src/model/failure/workspace.ts
/** How files come to be loaded that this system, or these tags, leave out. */
const OTHER_SYSTEM = "Give an arm of the config what they need: env such as { GOOS: js, GOARCH: wasm }, or settings such as { buildFlags: [-tags=integration] }.";
const WHY_EMPTY = {
	"other-system": (file) => [`${file} is for another system, or other tags`, OTHER_SYSTEM],
	cgo: (file) => [`${file} is cgo, and cgo is off`, "Install a C compiler, or set CGO_ENABLED=1 in the environment or in an arm's env. Cgo is off where go finds no compiler, or GOOS is another system."],
	filters: (file) => [`directoryFilters leaves out all that there is, such as ${file}`, "Change directoryFilters in the settings: gopls would load nothing either."],
	links: (file) => [`${file} and all others are symbolic links`, "Give --workspace the folder that they lead to: what is behind a link is another folder's."],
	skipped: (file) => [`it does not look for ${file}`, SKIPPED],
	said: (words) => [`it says ${words}`, "Mend what go names: gopls asks go in the same way."],
	modules: (folders) => [`all Go files are in modules of their own, in ${folders}`, "Give --workspace one of these folders, or make a go.work of them: go work init, go work use."]
};
const SKIPPED = "Give --workspace a folder with packages. Folders that go skips for ./... do not count: vendor, testdata, those that begin with . or _, those that go.mod ignores.";
/** What to do where go was not asked, or could not answer. */
const NOT_ASKED = "Let go answer there, whatever keeps it from that. By names alone no build tags are known, so buildFlags changes nothing.";
/** Notes behind a message, which ends without a full stop. */
function noted(message, notes) {
	return [message, ...notes.map((note) => note.replace(/\.$/, ""))].join(". ");
}
/** The folder that gopls is to be pointed at, as an editor opens it. */
const workspaceFailures = {
	"workspace-missing": (f) => ({
		message: f.isFile ? `the workspace ${f.path} is a file` : `the workspace ${f.path} is not a folder`,
		hint: f.isFile ? "Give --workspace the folder that it lies in." : "Give --workspace the folder that an editor opens: a Go module, a folder of one, or one with a go.work.",
		exitCode: 2
	}),
	"workspace-no-module": (f) => {
		const elsewhere = [f.withoutModule.length > 0 ? `; Go files without a module are in ${listed(f.withoutModule)}` : "", f.skipped.length > 0 ? `; a go.mod is in ${listed(f.skipped)}, where go does not look` : ""].join("");
		return {
			message: `${f.path} has neither a go.mod nor a go.work, in it, above it${f.whole ? "" : ", in the first 20,000 folders"} or below it, and no Go file${elsewhere}`,
			hint: f.withoutModule.length > 0 ? "Give --workspace the folder with the Go files, or make a module first: go mod init." : f.skipped.length > 0 ? "Give --workspace the folder with that go.mod." : "Give --workspace a folder that holds Go code.",
			exitCode: 2
		};
	},
	"workspace-work-unused": (f) => ({
		message: `${f.work} uses no module, so nothing belongs to this workspace. ${f.modules.length > 0 ? `A go.mod is in ${listed(f.modules)}` : "There is no go.mod below it"}`,
		hint: "Add the modules with `go work use DIR`, or remove the go.work.",
		exitCode: 4
	}),
	"workspace-not-listed": (f) => ({
		message: `go could not list the packages of ${f.workspace}: ${f.reason}`,
		hint: `gopls asks go in the same way, and loads nothing then. ${f.advice ? `Run \`${f.advice}\` there, as go advises.` : "Mend what go names."}`,
		exitCode: 4
	}),
	"workspace-empty": (f) => {
		const [why, hint] = f.why ? WHY_EMPTY[f.why.because](f.why.what) : [void 0, f.byGo ? SKIPPED : NOT_ASKED];
		const lists = f.byGo ? "lists" : "would list";
		const which = f.modules.length === 1 ? "module is" : "modules are";
		const belongs = f.modules.length > 0 ? `Its ${which} ${listed(f.modules)}` : "It belongs to no module";
		return {
			message: noted(`${why ? `go ${lists} no Go file in ${f.path}: ${why}` : `there is no Go file in ${f.path}`}. ${belongs}`, f.notes),
			hint,
			exitCode: 4
		};
	},
	"workload-without-files": (f) => ({
		message: `${f.workload} would send gopls nothing: the workspace has no file for any of its steps (${listed(f.files)})`,
		hint: "Paths are from the workspace. Name files that it has, or a role such as largest or in-turn.",
		exitCode: 4
	}),
	"workspace-no-files": (f) => ({
		message: noted(`${f.path} has no Go file that the workload ${f.workload} could edit. Of its ${f.files} Go file(s), ${f.leftAlone}`, f.notes),
		hint: f.forOtherSystems ? f.byGo ? OTHER_SYSTEM : NOT_ASKED : "Name a file by its path in a workload of your own, which may edit any (docs/workloads.md), or choose a workload that edits none, such as navigate.",
		exitCode: 4
	}),
	"workspace-apart": (f) => ({
		message: `${f.path} is a folder of modules without a go.work, and gopls ${f.gopls} loads one module at a time. A go.mod is in ${listed(f.modules)}`,
		hint: "Give --workspace one of them, use gopls v0.15 or newer, or make a go.work: go work init, go work use.",
		exitCode: 4
	}),
	"workspace-copy-too-large": (f) => ({
		message: `the copy of ${f.path} that the workload writes to takes ${f.needed}, and ${f.temporary} has ${f.free}`,
		hint: "Point TMPDIR at a folder with more room, or choose workloads that do not write: everyday and type-unique.",
		exitCode: 4
	}),
	"workspace-of-go": (f) => ({
		message: `${f.path} is a part of Go itself (GOROOT is ${f.goroot}), which builds nowhere else, so the workload has no copy to write to`,
		hint: "Choose workloads that do not write: everyday and type-unique.",
		exitCode: 4
	}),
	"workspace-not-loaded": (f) => ({
		message: `gopls ${f.gopls} could not load ${f.workspace}: ${f.reason}`,
		hint: `gopls still answers requests after that, but its memory then means nothing. ${f.suggestion}`,
		exitCode: 4
	}),
	"workspace-has-errors": (f) => ({
		message: `${f.workspace} did not load as a whole: ${f.errors}`,
		hint: "Mend them, so that `go vet` has none: often `go mod download` or `go mod tidy` does it, or access to a private module. With --allow-errors it is measured anyway.",
		exitCode: 4
	})
};
/** The first few of a list. */
function listed(names) {
	const most = 8;
	const more = names.length - most;
	return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
// src/model/failure/written-file.ts
/** A file that the user wrote for this program: a config, a workload, known leaks, settings of an editor. */
const writtenFileFailures = {
	"config-missing": (f) => ({
		message: `there is no config file ${f.path}`,
		hint: "Give --config the path of a YAML file. Without --config, .gopls-leak-gate.yaml is read if it exists.",
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
		hint: `${f.closest ? `Did you mean ${f.closest}? ` : ""}The built-in workloads are ${f.known}. The path of a workload file has a slash in it, or ends in .yaml.`,
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
	"catalogue-missing": (f) => ({
		message: `there is no file of known leaks ${f.path}`,
		hint: "Give --known-leaks the path of a YAML file as docs/known-leaks.md says it.",
		exitCode: 2
	}),
	"catalogue-unreadable": (f) => ({
		message: `the file of known leaks ${f.path} can't be read: ${f.reason}`,
		hint: "Known leaks are in a YAML file in UTF-8 of at most 1 MiB. Nothing was run.",
		exitCode: 2
	}),
	"catalogue-bad": fileFault,
	"settings-unreadable": (f) => ({
		message: `the settings file ${f.path} can't be read: ${f.reason}`,
		hint: "Give --settings a file of your editor's settings: JSON, with comments or without, in UTF-8, of at most 1 MiB. Nothing was run.",
		exitCode: 2
	}),
	"settings-in-language": (f) => ({
		message: `the settings file ${f.path} is ${f.language}, and not JSON`,
		hint: `${f.instead} Nothing was run.`,
		exitCode: 2
	}),
	"settings-nothing": (f) => ({
		message: `nothing in ${f.path} is a setting, a flag or a variable of gopls${f.left.length === 0 ? "" : `; there is ${f.left.join("; ")}`}`,
		hint: `Give --settings a file in one of these formats: ${f.formats.join("; ")}. Nothing was run.`,
		exitCode: 2
	}),
	"settings-bad": fileFault,
	"editor-gopls-missing": (f) => ({
		message: `${f.label} is ${f.path}, and there is nothing`,
		hint: "Give --gopls-version, which wins over the settings, such as latest, or run it on the machine of that editor. Nothing was run.",
		exitCode: 2
	})
};
function fileFault(f) {
	return {
		message: `${f.path}:${f.line}:${f.column}: ${f.what}`,
		hint: f.closest ? `Did you mean ${f.closest}? ${f.allowed}` : f.allowed,
		exitCode: 2
	};
}
const entries = new Map(Object.values({
	arguments: argumentFailures,
	"written files": writtenFileFailures,
	files: fileFailures,
	workspace: workspaceFailures,
	install: installFailures,
	process: processFailures,
	drive: driveFailures,
	"run directory": runDirectoryFailures,
	judging: judgingFailures,
	record: recordFailures,
	posting: postingFailures,
	program: programFailures
}).flatMap((stage) => Object.entries(stage)));
/** Every code, in the order of the stages. */
const failureCodes = [...entries.keys()];
/** The text of that code with its facts filled in. */
function failureText(code, facts) {
	return entries.get(code)(facts);
}
// src/model/failure/system-fault.ts
/** By the names of errno(3). */
const faults = {
	ENOENT: {
		code: "file-missing",
		reason: "it is not there"
	},
	ENOTDIR: {
		code: "file-missing",
		reason: "a folder on the way to it is a file"
	},
	EISDIR: {
		code: "file-not-regular",
		reason: "it is a folder"
	},
	ENXIO: {
		code: "file-not-regular",
		reason: "it is a socket, or a pipe that nobody reads"
	},
	ENOSPC: {
		code: "disk-full",
		reason: "the disk is full"
	},
	EDQUOT: {
		code: "disk-full",
		reason: "the user's share of the disk is used up"
	},
	EFBIG: {
		code: "disk-full",
		reason: "it would be larger than the system allows (ulimit -f)"
	},
	EACCES: {
		code: "access-denied",
		reason: "permission denied"
	},
	EPERM: {
		code: "access-denied",
		reason: "operation not permitted"
	},
	EROFS: {
		code: "disk-read-only",
		reason: "the file system is read-only"
	},
	ENAMETOOLONG: {
		code: "path-too-long",
		reason: "its name is too long"
	},
	ELOOP: {
		code: "links-in-a-ring",
		reason: "too many symbolic links"
	},
	EMFILE: {
		code: "too-many-open-files",
		reason: "too many open files"
	},
	ENFILE: {
		code: "too-many-open-files",
		reason: "too many open files in the whole system"
	},
	EIO: {
		code: "disk-failed",
		reason: "input or output error"
	},
	ESTALE: {
		code: "disk-failed",
		reason: "the network share was mounted anew"
	},
	EBUSY: {
		code: "disk-failed",
		reason: "it is in use"
	},
	ETXTBSY: {
		code: "disk-failed",
		reason: "it is a program that runs"
	},
	EXDEV: {
		code: "disk-failed",
		reason: "it is on another disk"
	},
	EEXIST: {
		code: "disk-failed",
		reason: "it is there already"
	},
	ENOTEMPTY: {
		code: "disk-failed",
		reason: "it is a folder that is not empty"
	}
};
/**
* What an error of the system says of a file, with the path where the system names it; undefined: it is no error of the system, or one of
* a process or of the network.
*/
function systemFault(error) {
	if (!(error instanceof Error)) return void 0;
	const { code, path, syscall } = error;
	if (code === "ERR_INVALID_ARG_VALUE" && error.message.includes("null bytes")) return {
		...nullByte,
		path: void 0
	};
	if (typeof code !== "string" || typeof syscall !== "string" || OTHER_CALLS.test(syscall)) return void 0;
	const fault = Object.hasOwn(faults, code) ? faults[code] : void 0;
	if (!fault) return void 0;
	const writes = WRITING_CALLS.test(syscall) || fault.code === "disk-full" || fault.code === "disk-read-only";
	return {
		...fault,
		path: typeof path === "string" ? path : void 0,
		doing: writes ? "written" : "read"
	};
}
const nullByte = {
	code: "file-missing",
	reason: "no path has a null byte in it",
	doing: "read"
};
/** System calls that fail with the same names, and are not about files. */
const OTHER_CALLS = /^(?:spawn|connect|listen|bind|accept|kill|getaddrinfo|uv_)/;
/** Those that change what is on the disk. */
const WRITING_CALLS = /^(?:write|f?truncate|rename|mkd|unlink|rm|link|symlink|f?chmod|copyfile|f?utime)/;
// src/model/failure.ts
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
/** The Failure of that code with its facts filled in. */
function failure(code, facts) {
	return new Failure(code, failureText(code, facts));
}
/** A Failure as it was recorded, again; "unexpected" where its code is of another version. */
function recordedFailure({ code, message, hint }) {
	return new Failure(failureCodes.find((name) => name === code) ?? "unexpected", {
		message,
		hint,
		exitCode: 4
	});
}
/**
* Why a run was told to end, as a Failure: what went wrong that nobody caught, or "interrupted" by a signal or by --max-minutes.
* `kept` says where what was measured is.
*/
function endedBy({ reason }, kept) {
	return reason instanceof Failure ? reason : failure("interrupted", {
		signal: String(reason),
		kept
	});
}
/**
* Whatever was thrown, as a Failure: what the system says of a file is one of the catalogue; all else that was none is "unexpected"
* with the place where it was thrown, which is a bug of this program.
*/
function asFailure(error) {
	if (error instanceof Failure) return error;
	const fault = systemFault(error);
	if (fault) return failure(fault.code, {
		path: fault.path ?? "a file",
		doing: fault.doing,
		reason: fault.reason
	});
	if (!(error instanceof Error)) return failure("unexpected", { reason: String(error) });
	const [place] = /^ {4}at .*$/m.exec(error.stack ?? "") ?? [];
	const where = place === void 0 ? "" : ` (${shortPlace(place)})`;
	return failure("unexpected", { reason: `${error.name}: ${error.message}${where}` });
}
/** "at judge (gate.js:12:3)", without the folder. */
function shortPlace(place) {
	return place.trim().replace(/[^\s(]*[\\/](?=[^\\/]*$)/, "");
}
// src/text/one-line.ts
/** Other people's text for one line of a terminal or a table: no line breaks, nothing that could draw. */
function oneLine(text) {
	return shown(text.replace(/\s+/g, " ")).trim();
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
// src/run-entry.ts
/** Codes of an output that nobody takes any more: a reader that has gone, or a terminal that was closed. */
const NOBODY_READS = [
	"EPIPE",
	"EOF",
	"EIO",
	"ECONNRESET",
	"ERR_STREAM_DESTROYED"
];
/** What was measured is written and gopls is stopped within it, after which what went wrong ends this program at once. */
const GRACE_MS = 15e3;
/** No measurement. It is the exit code until `main` has told one: a program that just stops must not look like a pass. */
const NOT_MEASURED = 4;
/**
* Runs an entry to its end, and sets its exit code: what `main` returns, or that of the Failure that it throws, which is told.
* What nobody caught is told as a Failure, and the exit code is then 4 whatever `main` says; a run that goes on is interrupted by
* it (real-world.ts), and gets 15 s. gopls never outlives the program.
*/
function runEntry(main, tell) {
	let told;
	const fail = (error) => {
		const known = asFailure(error);
		if (told?.message !== known.message) quietly(() => tell({
			message: oneLine(known.message),
			hint: oneLine(known.hint)
		}));
		told ??= known;
		return known;
	};
	let isBroken = false;
	const onUncaught = (error) => {
		if (!isBroken) fail(error);
		isBroken = true;
		end(NOT_MEASURED);
		setTimeout(() => process.exit(NOT_MEASURED), GRACE_MS).unref();
	};
	const end = (code) => {
		process.exitCode = isBroken ? NOT_MEASURED : code;
	};
	end(NOT_MEASURED);
	toleratePipes();
	process.on("uncaughtException", onUncaught);
	process.on("exit", killLiveProcesses);
	Promise.resolve().then(main).then(end, (error) => end(fail(error).exitCode));
}
/**
* What this program says goes nowhere once nobody reads it, and the program goes on. A verdict that can't be written for another
* reason is an error; progress that can't be written is none.
*/
function toleratePipes() {
	process.stdout.on("error", (error) => {
		if (!NOBODY_READS.includes(error.code ?? "")) throw Object.assign(error, { path: "standard output" });
	});
	process.stderr.on("error", () => {});
}
/** Says something, where that can be said. */
function quietly(say) {
	try {
		say();
	} catch {}
}
export { oneLine as a, endedBy as c, systemFault as d, failureCodes as f, shownValue as g, howItEnded as h, rememberProcess as i, failure as l, listed as m, runEntry as n, Failure as o, failureText as p, toleratePipes as r, asFailure as s, quietly as t, recordedFailure as u };
