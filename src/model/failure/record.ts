import type { FailureStage } from "./failure-text.ts";

/** What a recording has not, without which there is no workload. */
export type RecordLacks = "messages" | "gopls" | "folder" | "files" | "uris" | "names" | "documents" | "begin";

const WITHOUT: Readonly<Record<RecordLacks, string>> = {
  messages:
    'Start gopls with -rpc.trace, or set "gopls.trace.server": "verbose" in VS Code. Other editors have logs too (docs/record.md).',
  gopls:
    "Give the log of gopls: an editor may keep one for each language server, or start gopls only when a Go file is opened.",
  folder: "Give --workspace the folder that the editor opened.",
  files:
    "Record again with a file of the workspace that is on disk. What the editor alone has, or another program, such as untitled: and git:, no workload can open.",
  uris: "Mend the editor, or its extension: a URI of a file begins with file:/// and has %25 for a percent sign.",
  names:
    "Record again with another file. A workload names files by paths with a dot, a slash or a star in them, and none in .git and its like.",
  documents: "It must show documents that are opened, changed or asked about. Record again, and edit a Go file.",
  begin:
    "Record again, from the start of the editor. What does more than read, or is about an earlier answer of gopls, is always left out.",
};

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
  "record-empty": (f: { where: string; reason: string; lacks: RecordLacks }) => ({
    message: `${f.where} holds nothing that a workload could do: ${f.reason}`,
    hint: WITHOUT[f.lacks],
    exitCode: 4,
  }),
  "record-not-verbose": (f: { where: string; format: string; reason: string; advice: string }) => ({
    message: `${f.where} is ${f.format}: ${f.reason}`,
    hint: `${f.advice} Or let the editor start record -- gopls instead of gopls, which needs no log.`,
    exitCode: 4,
  }),
  /** `was`: the folder of the documents as a shell takes it. */
  "record-elsewhere": (f: { where: string; folder: string; documents: string; was: string }) => ({
    message: `no document of ${f.where} is below ${f.folder}; they are below ${f.documents}`,
    hint: `Give --was=${f.was}, and --workspace with the folder in which the same code is now.`,
    exitCode: 4,
  }),
  "record-not-closed": (f: { document: string; step: string; line: number | undefined; reason: string }) => ({
    message: `this recording does not make a closed loop: ${f.step} of ${f.document}${f.line === undefined ? "" : `, in line ${f.line} of the log`}: ${f.reason}`,
    hint: "The recording begins after its documents were opened, or a part of it is missing. Record again, from the start of the editor.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
