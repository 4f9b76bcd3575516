import type { FailureStage } from "./failure-text.ts";

/** A gopls that runs, and what it answers: in LSP and on the pages of its debug server. */
export const processFailures = {
  "gopls-crashed": (f: { doing: string; status: string; lastWords: string; suggestion?: string | undefined }) => ({
    message: `gopls ended ${f.doing} (${f.status}): ${f.lastWords}`,
    hint:
      f.suggestion ??
      "The run directory keeps its whole standard error. An old gopls built with a newer Go may crash: try another --go-version.",
    exitCode: 4,
  }),
  "gopls-hung": (f: { waitingFor: string; seconds: number }) => ({
    message: `gopls did not finish within ${f.seconds} s: ${f.waitingFor}`,
    hint: "The run directory keeps its standard error. A very large workspace may need a larger --max-minutes.",
    exitCode: 4,
  }),
  "lsp-error": (f: { method: string; answer: string }) => ({
    message: `gopls answered ${f.method} with an error: ${f.answer}`,
    hint: "A workload whose requests fail measures something else. Try another --workspace or another gopls.",
    exitCode: 4,
  }),
  "debug-port-missing": (f: { seconds: number }) => ({
    message: `gopls gave no debug address within ${f.seconds} s, on standard error or through gopls.start_debugging`,
    hint: "The exact counters come from its debug server. gopls v0.9.1 and newer have one.",
    exitCode: 4,
  }),
  "debug-page-unreadable": (f: { page: string; reason: string }) => ({
    message: `could not read gopls' debug page ${f.page}: ${f.reason}`,
    hint: "The gate uses only counters that it reads exactly. A gopls from golang.org/x/tools serves this page.",
    exitCode: 4,
  }),
  "debug-page-too-large": (f: { page: string; size: string; most: string }) => ({
    message: `gopls' debug page ${f.page} has ${f.size} or more, and no more than ${f.most} is read`,
    hint: "A heap or goroutines of that size are a leak in themselves. Measure with fewer --cycles or --iterations.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
