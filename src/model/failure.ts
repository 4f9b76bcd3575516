import { driveFailures } from "./drive-failures.ts";
import { recordFailures } from "./record-failures.ts";

/** What a code's sentence and hint are made of, for each entry of the catalogue. */
const catalogue = {
  "unknown-option": (f: { option: string; closest: string | undefined }) => ({
    message: `there is no option ${f.option}`,
    hint: f.closest ? `Did you mean ${f.closest}? --help lists them all.` : "--help lists them all.",
    exitCode: 2,
  }),
  "unknown-command": (f: { command: string; closest: string | undefined }) => ({
    message: `there is no command "${f.command}"`,
    hint: f.closest ? `Did you mean ${f.closest}? --help lists them all.` : "--help lists them all.",
    exitCode: 2,
  }),
  "bad-value": (f: { option: string; value: string; expected: string }) => ({
    message: `${f.option} can't be "${f.value}"`,
    hint: `It takes ${f.expected}.`,
    exitCode: 2,
  }),
  "bad-arguments": (f: { reason: string }) => ({
    message: f.reason,
    hint: "--help shows how each command is called.",
    exitCode: 2,
  }),
  "config-missing": (f: { path: string }) => ({
    message: `there is no config file ${f.path}`,
    hint: "Give --config the path of a YAML file; without it .gopls-leak-gate.yaml is read, if it is there.",
    exitCode: 2,
  }),
  "config-unreadable": (f: { path: string; reason: string }) => ({
    message: `the config file ${f.path} can't be read: ${f.reason}`,
    hint: "A config is a YAML file in UTF-8 of at most 1 MiB. Nothing was run.",
    exitCode: 2,
  }),
  "config-bad": fileFault,
  "workload-unknown": (f: { option: string; name: string; closest: string | undefined; known: string }) => ({
    message: `${f.option}: there is no workload ${f.name}`,
    hint: `${f.closest ? `Did you mean ${f.closest}? ` : ""}The built-in ones are ${f.known}; a file has a slash in its path, or ends in .yaml.`,
    exitCode: 2,
  }),
  "workload-missing": (f: { path: string }) => ({
    message: `there is no workload file ${f.path}`,
    hint: "Give --workload the path of a YAML file, or a name that `gopls-leak-gate workloads` lists.",
    exitCode: 2,
  }),
  "workload-unreadable": (f: { path: string; reason: string }) => ({
    message: `the workload file ${f.path} can't be read: ${f.reason}`,
    hint: "A workload is a YAML file in UTF-8 of at most 1 MiB. Nothing was run.",
    exitCode: 2,
  }),
  "workload-bad": fileFault,
  "settings-unreadable": (f: { path: string; reason: string }) => ({
    message: `the settings file ${f.path} can't be read: ${f.reason}`,
    hint: "Give --settings a .vscode/settings.json or a *.code-workspace, in UTF-8 and of at most 1 MiB. Nothing was run.",
    exitCode: 2,
  }),
  "settings-bad": fileFault,
  "arms-and-option": (f: { arms: string; option: string }) => ({
    message: `${f.arms} can't be given together with ${f.option}`,
    hint: "Each arm names its own gopls and go: leave out gopls-version, baseline-gopls-version and go-version, or leave out the arms.",
    exitCode: 2,
  }),
  "unknown-input": (f: { input: string; closest: string | undefined; known: string }) => ({
    message: `there is no input ${f.input}`,
    hint: f.closest ? `Did you mean ${f.closest}? The inputs are ${f.known}.` : `The inputs are ${f.known}.`,
    exitCode: 2,
  }),
  "not-in-a-workflow": (f: { variables: string }) => ({
    message: `this is no step of a GitHub workflow: not all of ${f.variables} are set`,
    hint: "It only posts what a workflow has measured, and runs nowhere else.",
    exitCode: 2,
  }),
  "token-missing": (f: { permission: string }) => ({
    message: "there is no github-token, and nothing can be posted without one",
    hint: `Leave the input github-token out, so that it is the workflow's own, and give the job \`permissions: ${f.permission}\`.`,
    exitCode: 2,
  }),
  "token-refused": (f: { doing: string; status: number; permission: string }) => ({
    message: `the token may not ${f.doing} (${f.status})`,
    hint: `Give the job \`permissions: ${f.permission}\`. A job of pull_request can write nothing for a pull request from a fork: post from workflow_run.`,
    exitCode: 4,
  }),
  "github-failed": (f: { doing: string; said: string }) => ({
    message: `GitHub did not ${f.doing}: ${f.said}`,
    hint: "Run the job again; what was posted already is brought up to date and not posted twice.",
    exitCode: 4,
  }),
  "report-missing": (f: { where: string; reason: string }) => ({
    message: `there is no report in ${f.where}: ${f.reason}`,
    hint: "Nothing was posted. Measure again, or give the input report the path of a run's report.json.",
    exitCode: 4,
  }),
  "report-refused": (f: { where: string; reason: string }) => ({
    message: `the report in ${f.where} is refused: ${f.reason}`,
    hint: "Nothing was posted. Only what this version of gopls-leak-gate wrote is taken, from a run of the same commit.",
    exitCode: 4,
  }),
  "workspace-missing": (f: { path: string }) => ({
    message: `there is no directory ${f.path} to use as the workspace`,
    hint: "Give --workspace the folder of a Go module, the one with go.mod or go.work in it.",
    exitCode: 2,
  }),
  "workspace-no-module": (f: { path: string }) => ({
    message: `${f.path} has neither a go.mod nor a go.work`,
    hint: "Give --workspace the folder that holds one; gopls loads whole modules only.",
    exitCode: 2,
  }),
  "workspace-no-files": (f: { path: string }) => ({
    message: `${f.path} has no Go file that a workload could edit`,
    hint: "Generated, vendored, test, cgo and build-constrained files are left alone; at least one other file with a function is needed.",
    exitCode: 4,
  }),
  "out-not-ours": (f: { path: string }) => ({
    message: `${f.path} is there already and is not a run directory of this tool`,
    hint: "Give --out another folder; nothing in this one was touched.",
    exitCode: 2,
  }),
  "out-not-writable": (f: { path: string; reason: string }) => ({
    message: `${f.path} can't be written: ${f.reason}`,
    hint: "Give --out a folder that can be created here.",
    exitCode: 2,
  }),
  "go-missing": (f: { reason: string }) => ({
    message: `the go command was not found: ${f.reason}`,
    hint: "Install Go 1.21 or newer and put it on PATH; gopls itself calls it to load the workspace.",
    exitCode: 4,
  }),
  "go-too-old": (f: { have: string }) => ({
    message: `the Go on PATH is ${f.have}; 1.21 is the oldest that can fetch other toolchains`,
    hint: "Put Go 1.21 or newer on PATH.",
    exitCode: 4,
  }),
  "gopls-version-unknown": (f: { version: string; said: string }) => ({
    message: `there is no gopls ${f.version}: ${f.said}`,
    hint: "Give --gopls-version a release such as v0.24.0, latest, a checkout's folder, or the path of a binary.",
    exitCode: 4,
  }),
  "module-source-unreachable": (f: { version: string; said: string }) => ({
    message: `gopls ${f.version} could not be looked up: ${f.said}`,
    hint: "Check GOPROXY, GONOPROXY and the network, or give --gopls-version the path of a gopls that is there.",
    exitCode: 4,
  }),
  "toolchain-unavailable": (f: { wanted: string; why: string; said: string; newest: string | undefined }) => ({
    message: `${f.why} needs ${f.wanted}, which could not be had: ${f.said}`,
    hint: f.newest
      ? `With the Go that is here, the newest gopls that would work is ${f.newest}: --gopls-version ${f.newest}.`
      : "Install that Go version, or allow the go command to download it (GOPROXY).",
    exitCode: 4,
  }),
  "gopls-build-failed": (f: { version: string; goVersion: string; said: string; suggestion: string }) => ({
    message: `gopls ${f.version} does not build with ${f.goVersion}: ${f.said}`,
    hint: f.suggestion,
    exitCode: 4,
  }),
  "binary-missing": (f: { path: string }) => ({
    message: `there is no gopls at ${f.path}`,
    hint: "Give --gopls-version a release such as v0.24.0, latest, a checkout's folder, or the path of a binary.",
    exitCode: 2,
  }),
  "checkout-without-gopls": (f: { path: string }) => ({
    message: `${f.path} is not a checkout with gopls in it: it has no gopls/go.mod`,
    hint: "Give --gopls-version the top folder of a golang.org/x/tools checkout, or its gopls folder.",
    exitCode: 2,
  }),
  "not-gopls": (f: { path: string; reason: string }) => ({
    message: `${f.path} is not gopls: ${f.reason}`,
    hint: "Give --gopls-version a binary that was built from golang.org/x/tools/gopls.",
    exitCode: 4,
  }),
  "gopls-crashed": (f: { doing: string; status: string; said: string }) => ({
    message: `gopls ended ${f.doing} (${f.status}): ${f.said}`,
    hint: "Its whole standard error is kept in the run directory. An old gopls built with a newer Go may crash: try another --go-version.",
    exitCode: 4,
  }),
  "gopls-hung": (f: { waitingFor: string; seconds: number }) => ({
    message: `gopls did not finish within ${f.seconds} s: ${f.waitingFor}`,
    hint: "Its standard error is kept in the run directory. A very large workspace may need a larger --max-minutes.",
    exitCode: 4,
  }),
  "lsp-error": (f: { method: string; said: string }) => ({
    message: `gopls answered ${f.method} with an error: ${f.said}`,
    hint: "An iteration whose requests fail measures something else; try another --workspace or gopls.",
    exitCode: 4,
  }),
  "debug-port-missing": (f: { seconds: number }) => ({
    message: `gopls named no debug address within ${f.seconds} s, neither on standard error nor when asked (gopls.start_debugging)`,
    hint: "Without its debug server there are no exact counters. gopls v0.9 and newer have one.",
    exitCode: 4,
  }),
  "debug-page-unreadable": (f: { page: string; reason: string }) => ({
    message: `gopls' debug page ${f.page} could not be read: ${f.reason}`,
    hint: "Counters that can't be read exactly are not used. A gopls from golang.org/x/tools serves this page.",
    exitCode: 4,
  }),
  "profile-damaged": (f: { path: string; reason: string }) => ({
    message: `the heap profile ${f.path} is damaged: ${f.reason}`,
    hint: "A cut or altered profile is never judged. Run the measurement again.",
    exitCode: 4,
  }),
  "workspace-not-loaded": (f: { gopls: string; workspace: string; reason: string; suggestion: string }) => ({
    message: `gopls ${f.gopls} could not load ${f.workspace}: ${f.reason}`,
    hint: `gopls goes on answering after that, but such numbers mean nothing. ${f.suggestion}`,
    exitCode: 4,
  }),
  ...driveFailures,
  "not-a-run-directory": (f: { path: string; reason: string }) => ({
    message: `${f.path} is not a run directory: ${f.reason}`,
    hint: "judge takes the folder that a run wrote (--out), with its plan.json and snapshots.jsonl.",
    exitCode: 2,
  }),
  "run-directory-damaged": (f: { path: string; where: string; reason: string }) => ({
    message: `${f.path} is damaged at ${f.where}: ${f.reason}`,
    hint: "A damaged recording is never judged. Fetch the artifact again, or run the measurement again.",
    exitCode: 4,
  }),
  "too-few-cycles": (f: { workload: string; have: number; need: number; why: string }) => ({
    message: `${f.workload} has ${f.have} cycles, and a slope needs ${f.need}${f.why}`,
    hint: "Let the run finish, or give it more --cycles or --max-minutes.",
    exitCode: 4,
  }),
  ...recordFailures,
  "control-not-seen": (f: { planted: number; arm: string }) => ({
    message: `${f.planted} documents that were left open on purpose did not show in the heap of ${f.arm}`,
    hint: "A run that can't see growth that was planted can't see a leak either. Please report it with the run directory.",
    exitCode: 4,
  }),
  interrupted: (f: { signal: string; kept: string }) => ({
    message: `the run was ended by ${f.signal}`,
    hint: `What it had measured is in ${f.kept}; judge reads it if there are enough cycles.`,
    exitCode: 4,
  }),
  unexpected: (f: { said: string }) => ({
    message: `this program failed: ${f.said}`,
    hint: "That is a bug in gopls-leak-gate; please report it with the run directory.",
    exitCode: 4,
  }),
} as const;

/** A fault at a place of a file that the user wrote; `what` and `allowed` are said in words. */
interface FileFault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly closest?: string | undefined;
  readonly allowed: string;
}

function fileFault(f: FileFault) {
  return {
    message: `${f.path}:${f.line}:${f.column}: ${f.what}`,
    hint: f.closest ? `Did you mean ${f.closest}? ${f.allowed}` : f.allowed,
    exitCode: 2 as const,
  };
}

type Catalogue = typeof catalogue;
export type FailureCode = keyof Catalogue;
/** 2: options or config; 4: could not measure. */
type FailureExitCode = ReturnType<Catalogue[FailureCode]>["exitCode"];

/** Every code, for the test that each has one. */
export const failureCodes = Object.keys(catalogue) as readonly FailureCode[];

/** No measurement, and why. Never used for "leak found". Its sentence, hint and exit code come from one closed catalogue. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: FailureCode;
  readonly hint: string;
  readonly exitCode: FailureExitCode;

  constructor(code: FailureCode, text: { message: string; hint: string; exitCode: FailureExitCode }) {
    super(text.message);
    this.code = code;
    this.hint = text.hint;
    this.exitCode = text.exitCode;
  }
}

/** A Failure as it was recorded, again. */
export function recordedFailure({ code, message, hint }: { code: string; message: string; hint: string }): Failure {
  const known = failureCodes.find((name) => name === code) ?? "unexpected";
  return new Failure(known, { message, hint, exitCode: 4 });
}

/** The Failure of that code with its facts filled in. */
export function failure<C extends FailureCode>(code: C, facts: Parameters<Catalogue[C]>[0]): Failure {
  const text = catalogue[code] as (facts: Parameters<Catalogue[C]>[0]) => ReturnType<Catalogue[FailureCode]>;
  return new Failure(code, text(facts));
}
