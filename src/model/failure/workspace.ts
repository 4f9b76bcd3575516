import type { FailureStage } from "./failure-text.ts";

/** The Go module or go.work that gopls is to be pointed at. */
export const workspaceFailures = {
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
  "workspace-not-loaded": (f: { gopls: string; workspace: string; reason: string; suggestion: string }) => ({
    message: `gopls ${f.gopls} could not load ${f.workspace}: ${f.reason}`,
    hint: `gopls goes on answering after that, but such numbers mean nothing. ${f.suggestion}`,
    exitCode: 4,
  }),
} as const satisfies FailureStage;
