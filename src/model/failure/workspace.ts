import type { FailureStage } from "./failure-text.ts";

/** The Go module or go.work that gopls is to be pointed at. */
export const workspaceFailures = {
  "workspace-missing": (f: { path: string }) => ({
    message: `the workspace ${f.path} is not a folder`,
    hint: "Give --workspace the folder of a Go module: the one that holds go.mod or go.work.",
    exitCode: 2,
  }),
  "workspace-no-module": (f: { path: string }) => ({
    message: `${f.path} has neither a go.mod nor a go.work`,
    hint: "Give --workspace a folder that holds one. gopls loads whole modules only.",
    exitCode: 2,
  }),
  "workspace-no-files": (f: { path: string }) => ({
    message: `${f.path} has no Go file that a workload could edit`,
    hint: "A workload needs one file with a function. It never edits generated, vendored, test, cgo or build-constrained files.",
    exitCode: 4,
  }),
  "workspace-not-loaded": (f: { gopls: string; workspace: string; reason: string; suggestion: string }) => ({
    message: `gopls ${f.gopls} could not load ${f.workspace}: ${f.reason}`,
    hint: `gopls still answers requests after that, but its memory then means nothing. ${f.suggestion}`,
    exitCode: 4,
  }),
} as const satisfies FailureStage;
