import type { FailureStage } from "./failure-text.ts";

/** The end of the program itself, at any stage. */
export const programFailures = {
  interrupted: (f: { signal: string; kept: string }) => ({
    message: `${f.signal} ended the run`,
    hint: `What it measured is in ${f.kept}. judge reads it if there are enough cycles.`,
    exitCode: 4,
  }),
  unexpected: (f: { reason: string }) => ({
    message: `this program failed: ${f.reason}`,
    hint: "This is a bug in gopls-leak-gate. Please report it, with the run directory.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
