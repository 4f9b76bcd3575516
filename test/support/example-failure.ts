import type { FailureCode, FailureFacts } from "../../src/model/failure/catalogue.ts";
import { type Failure, failure } from "../../src/model/failure.ts";

/** A failure of that code, with facts that a run could have. */
export function exampleFailure<C extends FailureCode>(code: C): Failure {
  return failure(code, facts[code]);
}

const fault = {
  path: "leaks.yaml",
  line: 3,
  column: 5,
  what: "there is no field stpes",
  closest: "steps",
  allowed: "The fields are steps and text.",
};
const file = { path: "/tmp/there", reason: "EACCES: permission denied" };

const facts: { readonly [C in FailureCode]: FailureFacts<C> } = {
  "unknown-option": { option: "--cycle", closest: "--cycles", command: "run" },
  "unknown-command": { command: "jugde", closest: "judge" },
  "unknown-input": { input: "cycle", closest: undefined, known: "cycles and workspace" },
  "bad-value": { option: "--cycles", value: "many", expected: "a whole number from 4 on" },
  "bad-arguments": { reason: "judge takes one run directory, and was given 2", command: "judge" },
  "arms-and-option": { arms: "arms in leaks.yaml", option: "--go-version" },
  "config-missing": { path: "leaks.yaml" },
  "config-unreadable": file,
  "config-bad": fault,
  "workload-unknown": { option: "--workload", name: "evryday", closest: "everyday", known: "everyday and save" },
  "workload-missing": { path: "./own.yaml" },
  "workload-unreadable": file,
  "workload-bad": { ...fault, closest: undefined },
  "settings-unreadable": file,
  "settings-bad": fault,
  "workspace-missing": { path: "/nowhere" },
  "workspace-no-module": { path: "/tmp" },
  "workspace-no-files": { path: "/tmp/empty" },
  "workspace-not-loaded": {
    gopls: "v0.24.0 with go1.26.8",
    workspace: "/src",
    reason: "go.mod requires go >= 1.99",
    suggestion: "Make `go list ./...` succeed there first.",
  },
  "go-missing": { reason: "spawn go ENOENT" },
  "go-too-old": { have: "go1.20.14" },
  "toolchain-unavailable": {
    wanted: "go1.26.0",
    neededBy: "gopls v0.24.0",
    reason: "GOTOOLCHAIN=local",
    newest: "v0.20.0",
  },
  "gopls-version-unknown": { version: "v9.9.9", reason: "unknown revision gopls/v9.9.9" },
  "module-source-unreachable": { version: "latest", reason: "dial tcp: no such host" },
  "gopls-build-failed": {
    version: "v0.15.3",
    goVersion: "go1.24.1",
    output: "too many arguments in call to debug.SetCrashOutput",
    suggestion: "Try --go-version 1.22.12.",
  },
  "binary-missing": { path: "/tmp/gopls" },
  "checkout-without-gopls": { path: "/src/tools" },
  "not-gopls": { path: "/bin/true", reason: "it was built from an unknown package" },
  "gopls-crashed": { doing: "while answering initialize", status: "exit status 2", lastWords: "panic: on purpose" },
  "gopls-hung": { waitingFor: "loading the workspace", seconds: 120 },
  "lsp-error": { method: "textDocument/hover", answer: "no package metadata" },
  "debug-port-missing": { seconds: 15 },
  "debug-page-unreadable": { page: "/memory", reason: "it answers with status 404" },
  "step-failed": { workload: "save", step: "step 2", reason: "there is no file for the role largest" },
  "link-not-written": { path: "queue/queue.go", link: "queue" },
  "iteration-not-closed": { workload: "save", step: "step 3", difference: "queue.go is longer by 2 bytes" },
  "out-not-ours": { path: "/tmp/there" },
  "out-not-writable": file,
  "not-a-run-directory": { path: "/tmp", reason: "it has no plan.json" },
  "run-directory-damaged": { path: "/tmp/run", where: "snapshots.jsonl:7", reason: "it is not JSON" },
  "profile-damaged": { path: "profiles/3.pb.gz", reason: "incorrect data check" },
  "too-few-cycles": { workload: "save", have: 2, need: 4, ended: undefined },
  "control-not-seen": {
    planted: 80,
    arm: "the candidate",
    missed: [
      { metric: "size-class", key: "2304", planted: 1, grown: { low: 0, high: 0.41 } },
      { metric: "owned-heap", key: "", planted: 2304, grown: { low: null, high: 1024.5 } },
    ],
  },
  "server-not-started": { command: "goplsx", reason: "spawn goplsx ENOENT" },
  "output-not-writable": file,
  "trace-unreadable": file,
  "record-empty": { where: "gopls.log", reason: "it has no message" },
  "record-not-closed": { document: "queue.go", step: "step 9", reason: "its text is not that of the beginning" },
  "not-in-a-workflow": { variables: "GITHUB_RUN_ID and GITHUB_REPOSITORY" },
  "token-missing": { permission: "pull-requests: write" },
  "token-refused": { doing: "comment on #7", status: 403, permission: "pull-requests: write" },
  "github-failed": { doing: "list the artifacts", reason: "socket hang up" },
  "report-missing": { where: "run 7", reason: "it has no artifact" },
  "report-refused": { where: "run 7", reason: "it is not JSON" },
  interrupted: { signal: "SIGINT", kept: "/tmp/run" },
  unexpected: { reason: "TypeError: x is no function" },
};
