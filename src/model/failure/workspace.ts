import type { FailureStage } from "./failure-text.ts";

/** The folder that gopls is to be pointed at, as an editor opens it. */
/** How files come to be loaded that this system, or these tags, leave out. */
const OTHER_SYSTEM =
  "Give an arm of the config what they need: env such as { GOOS: js, GOARCH: wasm }, or settings such as { buildFlags: [-tags=integration] }.";

export const workspaceFailures = {
  "workspace-missing": (f: { path: string; isFile?: boolean }) => ({
    message: f.isFile ? `the workspace ${f.path} is a file` : `the workspace ${f.path} is not a folder`,
    hint: f.isFile
      ? "Give --workspace the folder that it lies in."
      : "Give --workspace the folder that an editor opens: a Go module, a folder of one, or one with a go.work.",
    exitCode: 2,
  }),
  "workspace-no-module": (f: { path: string; withoutModule: readonly string[]; whole: boolean }) => ({
    message: `${f.path} has neither a go.mod nor a go.work, in it, above it${f.whole ? "" : ", in the first 20,000 folders"} or below it, and no Go file${f.withoutModule.length > 0 ? `; Go files without a module are in ${listed(f.withoutModule)}` : ""}`,
    hint:
      f.withoutModule.length > 0
        ? "Give --workspace the folder with the Go files, or make a module first: go mod init."
        : "Give --workspace a folder that holds Go code.",
    exitCode: 2,
  }),
  "workspace-work-unused": (f: { work: string; modules: readonly string[] }) => ({
    message: `${f.work} uses no module, so nothing belongs to this workspace. ${f.modules.length > 0 ? `A go.mod is in ${listed(f.modules)}` : "There is no go.mod below it"}`,
    hint: "Add the modules with `go work use DIR`, or remove the go.work.",
    exitCode: 4,
  }),
  "workspace-not-listed": (f: { workspace: string; reason: string; advice: string | undefined }) => ({
    message: `go could not list the packages of ${f.workspace}: ${f.reason}`,
    hint: `gopls asks go in the same way, and loads nothing then. ${f.advice ? `Run \`${f.advice}\` there, as go advises.` : "Mend what go names."}`,
    exitCode: 4,
  }),
  "workspace-empty": (f: { path: string; modules: readonly string[]; unbuilt: string | undefined }) => ({
    message: `${f.unbuilt ? `go lists no Go file in ${f.path}: ${f.unbuilt} is for another system, or other tags` : `there is no Go file in ${f.path}`}. ${f.modules.length > 0 ? `Its ${f.modules.length === 1 ? "module is" : "modules are"} ${listed(f.modules)}` : "It belongs to no module"}`,
    hint: f.unbuilt
      ? OTHER_SYSTEM
      : "Give --workspace a folder with packages. Folders that go skips for ./... do not count: vendor, testdata, those that begin with . or _, those that go.mod ignores, and those that directoryFilters leaves out.",
    exitCode: 4,
  }),
  "workspace-no-files": (f: {
    path: string;
    workload: string;
    files: number;
    leftAlone: string;
    forOtherSystems: boolean;
  }) => ({
    message: `${f.path} has no Go file that the workload ${f.workload} could edit. Of its ${f.files} Go file(s), ${f.leftAlone}`,
    hint: f.forOtherSystems
      ? OTHER_SYSTEM
      : "Name a file by its path in a workload of your own, which may edit any (docs/workloads.md), or choose a workload that edits none, such as navigate.",
    exitCode: 4,
  }),
  "workspace-apart": (f: { path: string; modules: readonly string[]; gopls: string }) => ({
    message: `${f.path} is a folder of modules without a go.work, and gopls ${f.gopls} loads one module at a time. A go.mod is in ${listed(f.modules)}`,
    hint: "Give --workspace one of them, use gopls v0.15 or newer, or make a go.work: go work init, go work use.",
    exitCode: 4,
  }),
  "workspace-copy-too-large": (f: { path: string; needed: string; free: string; temporary: string }) => ({
    message: `the copy of ${f.path} that the workload writes to takes ${f.needed}, and ${f.temporary} has ${f.free}`,
    hint: "Point TMPDIR at a folder with more room, or choose workloads that do not write: everyday and type-unique.",
    exitCode: 4,
  }),
  "workspace-not-loaded": (f: { gopls: string; workspace: string; reason: string; suggestion: string }) => ({
    message: `gopls ${f.gopls} could not load ${f.workspace}: ${f.reason}`,
    hint: `gopls still answers requests after that, but its memory then means nothing. ${f.suggestion}`,
    exitCode: 4,
  }),
  "workspace-has-errors": (f: { workspace: string; errors: string }) => ({
    message: `${f.workspace} did not load as a whole: ${f.errors}`,
    hint: "Mend them, so that `go vet` has none: often `go mod download` or `go mod tidy` does it, or access to a private module. With --allow-errors it is measured anyway.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;

/** The first few of a list. */
function listed(names: readonly string[]): string {
  const most = 8;
  const more = names.length - most;
  return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
