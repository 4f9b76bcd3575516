import type { FailureStage } from "./failure-text.ts";

/** The end of the program itself, at any stage. */
export const programFailures = {
  interrupted: (f: { signal: string; kept: string }) => ({
    message: `the run was ended by ${f.signal}`,
    hint: `What it had measured is in ${f.kept}; judge reads it if there are enough cycles.`,
    exitCode: 4,
  }),
  unexpected: (f: { reason: string }) => ({
    message: `this program failed: ${f.reason}`,
    hint: "That is a bug in gopls-leak-gate; please report it with the run directory.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
