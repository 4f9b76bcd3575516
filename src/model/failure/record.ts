import type { FailureStage } from "./failure-text.ts";

/** The command `record`: an editor's session made into a workload file. */
export const recordFailures = {
  "server-not-started": (f: { command: string; reason: string }) => ({
    message: `could not start ${f.command}: ${f.reason}`,
    hint: "Put the language server's command after --, such as gopls with its flags. Give its full path if it is not on PATH.",
    exitCode: 4,
  }),
  "output-not-writable": (f: { path: string; reason: string }) => ({
    message: `${f.path} can't be written: ${f.reason}`,
    hint: "Give --output a file in a folder that exists and is writable. Nothing was started.",
    exitCode: 2,
  }),
  "trace-unreadable": (f: { path: string; reason: string }) => ({
    message: `the trace ${f.path} can't be read: ${f.reason}`,
    hint: "Give --from-trace a log of gopls -rpc.trace, a log of the editor with all messages, or a spool that record kept.",
    exitCode: 2,
  }),
  "record-empty": (f: { where: string; reason: string }) => ({
    message: `${f.where} holds nothing that a workload could do: ${f.reason}`,
    hint: 'Start gopls with -rpc.trace, or set "gopls.trace.server": "verbose" in VS Code. The log must show documents that are opened, changed or asked about.',
    exitCode: 4,
  }),
  "record-not-verbose": (f: { where: string; format: string; reason: string; advice: string }) => ({
    message: `${f.where} is ${f.format}: ${f.reason}`,
    hint: `${f.advice} Or let the editor start record -- gopls instead of gopls, which needs no log.`,
    exitCode: 4,
  }),
  "record-elsewhere": (f: { where: string; folder: string; documents: string }) => ({
    message: `no document of ${f.where} is below ${f.folder}; they are below ${f.documents}`,
    hint: `Give --was=${f.documents}, and --workspace with the folder in which the same code is now.`,
    exitCode: 4,
  }),
  "record-not-closed": (f: { document: string; step: string; line: number | undefined; reason: string }) => ({
    message: `this recording does not make a closed loop: ${f.step} of ${f.document}${f.line === undefined ? "" : `, in line ${f.line} of the log`}: ${f.reason}`,
    hint: "The recording begins after its documents were opened, or a part of it is missing. Record again, from the start of the editor.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
