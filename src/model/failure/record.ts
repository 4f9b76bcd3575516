import type { FailureStage } from "./failure-text.ts";

/** The command `record`: an editor's session made into a workload file. */
export const recordFailures = {
  "server-not-started": (f: { command: string; reason: string }) => ({
    message: `${f.command} could not be started: ${f.reason}`,
    hint: "What stands behind -- is the language server's command, such as gopls with its flags; give its path where it is not on PATH.",
    exitCode: 4,
  }),
  "output-not-writable": (f: { path: string; reason: string }) => ({
    message: `${f.path} can't be written: ${f.reason}`,
    hint: "Give --output a file in a folder that is there and can be written to. Nothing was started.",
    exitCode: 2,
  }),
  "trace-unreadable": (f: { path: string; reason: string }) => ({
    message: `the trace ${f.path} can't be read: ${f.reason}`,
    hint: "Give --from-trace a log of gopls (-rpc.trace), of VS Code's output panel, or a spool that record left.",
    exitCode: 2,
  }),
  "record-empty": (f: { where: string; reason: string }) => ({
    message: `there is nothing in ${f.where} that a workload could do: ${f.reason}`,
    hint: 'A log of gopls is written by -rpc.trace, one of VS Code by "gopls.trace.server": "verbose"; it must show what was opened, changed or asked.',
    exitCode: 4,
  }),
  "record-not-closed": (f: { document: string; step: string; reason: string }) => ({
    message: `no closed loop can be made of this recording: ${f.step} of ${f.document}: ${f.reason}`,
    hint: "The recording does not begin where its documents were opened, or part of it is missing. Record again, from the start of the editor.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
