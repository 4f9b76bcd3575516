import type { FailureStage } from "./failure-text.ts";

/** Why a folder that an editor can open has no Go file for gopls; `what` is a file, or go's words, or folders. */
export interface WhyEmpty {
  readonly because: "other-system" | "cgo" | "filters" | "links" | "modules" | "skipped" | "said";
  readonly what: string;
}

/** How files come to be loaded that this system, or these tags, leave out. */
const OTHER_SYSTEM =
  "Give an arm of the config what they need: env such as { GOOS: js, GOARCH: wasm }, or settings such as { buildFlags: [-tags=integration] }.";

const WHY_EMPTY: Readonly<Record<WhyEmpty["because"], (what: string) => readonly [why: string, hint: string]>> = {
  "other-system": (file) => [`${file} is for another system, or other tags`, OTHER_SYSTEM],
  cgo: (file) => [
    `${file} is cgo, and cgo is off`,
    "Install a C compiler, or set CGO_ENABLED=1 in the environment or in an arm's env. Cgo is off where go finds no compiler, or GOOS is another system.",
  ],
  filters: (file) => [
    `directoryFilters leaves out all that there is, such as ${file}`,
    "Change directoryFilters in the settings: gopls would load nothing either.",
  ],
  links: (file) => [
    `${file} and all others are symbolic links`,
    "Give --workspace the folder that they lead to: what is behind a link is another folder's.",
  ],
  skipped: (file) => [`it does not look for ${file}`, SKIPPED],
  said: (words) => [`it says ${words}`, "Mend what go names: gopls asks go in the same way."],
  modules: (folders) => [
    `all Go files are in modules of their own, in ${folders}`,
    "Give --workspace one of these folders, or make a go.work of them: go work init, go work use.",
  ],
};

const SKIPPED =
  "Give --workspace a folder with packages. Folders that go skips for ./... do not count: vendor, testdata, those that begin with . or _, those that go.mod ignores.";

/** What to do where go was not asked, or could not answer. */
const NOT_ASKED =
  "Let go answer there, whatever keeps it from that. By names alone no build tags are known, so buildFlags changes nothing.";

/** Notes behind a message, which ends without a full stop. */
function noted(message: string, notes: readonly string[]): string {
  return [message, ...notes.map((note) => note.replace(/\.$/, ""))].join(". ");
}

/** The folder that gopls is to be pointed at, as an editor opens it. */
export const workspaceFailures = {
  "workspace-missing": (f: { path: string; isFile?: boolean }) => ({
    message: f.isFile ? `the workspace ${f.path} is a file` : `the workspace ${f.path} is not a folder`,
    hint: f.isFile
      ? "Give --workspace the folder that it lies in."
      : "Give --workspace the folder that an editor opens: a Go module, a folder of one, or one with a go.work.",
    exitCode: 2,
  }),
  "workspace-no-module": (f: {
    path: string;
    withoutModule: readonly string[];
    skipped: readonly string[];
    whole: boolean;
  }) => {
    const elsewhere = [
      f.withoutModule.length > 0 ? `; Go files without a module are in ${listed(f.withoutModule)}` : "",
      f.skipped.length > 0 ? `; a go.mod is in ${listed(f.skipped)}, where go does not look` : "",
    ].join("");
    return {
      message: `${f.path} has neither a go.mod nor a go.work, in it, above it${f.whole ? "" : ", in the first 20,000 folders"} or below it, and no Go file${elsewhere}`,
      hint:
        f.withoutModule.length > 0
          ? "Give --workspace the folder with the Go files, or make a module first: go mod init."
          : f.skipped.length > 0
            ? "Give --workspace the folder with that go.mod."
            : "Give --workspace a folder that holds Go code.",
      exitCode: 2,
    };
  },
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
  "workspace-empty": (f: {
    path: string;
    modules: readonly string[];
    why: WhyEmpty | undefined;
    byGo: boolean;
    notes: readonly string[];
  }) => {
    const [why, hint] = f.why ? WHY_EMPTY[f.why.because](f.why.what) : [undefined, f.byGo ? SKIPPED : NOT_ASKED];
    const lists = f.byGo ? "lists" : "would list";
    const which = f.modules.length === 1 ? "module is" : "modules are";
    const belongs = f.modules.length > 0 ? `Its ${which} ${listed(f.modules)}` : "It belongs to no module";
    return {
      message: noted(
        `${why ? `go ${lists} no Go file in ${f.path}: ${why}` : `there is no Go file in ${f.path}`}. ${belongs}`,
        f.notes,
      ),
      hint,
      exitCode: 4,
    };
  },
  "workload-without-files": (f: { workload: string; files: readonly string[] }) => ({
    message: `${f.workload} would send gopls nothing: the workspace has no file for any of its steps (${listed(f.files)})`,
    hint: "Paths are from the workspace. Name files that it has, or a role such as largest or in-turn.",
    exitCode: 4,
  }),
  "workspace-no-files": (f: {
    path: string;
    workload: string;
    files: number;
    leftAlone: string;
    forOtherSystems: boolean;
    byGo: boolean;
    notes: readonly string[];
  }) => ({
    message: noted(
      `${f.path} has no Go file that the workload ${f.workload} could edit. Of its ${f.files} Go file(s), ${f.leftAlone}`,
      f.notes,
    ),
    hint: f.forOtherSystems
      ? f.byGo
        ? OTHER_SYSTEM
        : NOT_ASKED
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
  "workspace-of-go": (f: { path: string; goroot: string }) => ({
    message: `${f.path} is a part of Go itself (GOROOT is ${f.goroot}), which builds nowhere else, so the workload has no copy to write to`,
    hint: "Choose workloads that do not write: everyday and type-unique.",
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
export function listed(names: readonly string[]): string {
  const most = 8;
  const more = names.length - most;
  return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
