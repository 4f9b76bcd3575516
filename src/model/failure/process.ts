import type { FailureStage } from "./failure-text.ts";

/** A gopls that runs, and what it answers: in LSP and on the pages of its debug server. */
export const processFailures = {
  "gopls-crashed": (f: { doing: string; status: string; lastWords: string }) => ({
    message: `gopls ended ${f.doing} (${f.status}): ${f.lastWords}`,
    hint: "Its whole standard error is kept in the run directory. An old gopls built with a newer Go may crash: try another --go-version.",
    exitCode: 4,
  }),
  "gopls-hung": (f: { waitingFor: string; seconds: number }) => ({
    message: `gopls did not finish within ${f.seconds} s: ${f.waitingFor}`,
    hint: "Its standard error is kept in the run directory. A very large workspace may need a larger --max-minutes.",
    exitCode: 4,
  }),
  "lsp-error": (f: { method: string; answer: string }) => ({
    message: `gopls answered ${f.method} with an error: ${f.answer}`,
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
} as const satisfies FailureStage;
