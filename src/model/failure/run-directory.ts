import type { FailureStage } from "./failure-text.ts";

/** The run directory, written and read again. */
export const runDirectoryFailures = {
  "out-not-ours": (f: { path: string }) => ({
    message: `${f.path} exists and is not a run directory of this tool`,
    hint: "Give --out another folder. Nothing in this one was changed.",
    exitCode: 2,
  }),
  "run-directory-in-use": (f: { path: string; by: string }) => ({
    message: `a run is going on in ${f.path}: ${f.by}`,
    hint: "Wait until it has ended, or give another folder (--out). A run of another machine counts as ended 5 minutes after its last sign.",
    exitCode: 2,
  }),
  "run-directory-lost": (f: { path: string; by: string | undefined }) => ({
    message: `${f.path} is not this run's any more: ${f.by ? `another run has it, ${f.by}` : "it was moved or removed"}`,
    hint: "Nothing was written into what is there now. Measure again, and leave the folder alone until the run has ended.",
    exitCode: 4,
  }),
  "out-not-writable": (f: { path: string; reason: string }) => ({
    message: `${f.path} can't be written: ${f.reason}`,
    hint: "Give --out a folder that can be created here.",
    exitCode: 2,
  }),
  "not-a-run-directory": (f: { path: string; reason: string }) => ({
    message: `${f.path} is not a run directory: ${f.reason}`,
    hint: "Give the folder that a run wrote (--out). It holds plan.json and snapshots.jsonl.",
    exitCode: 2,
  }),
  "report-unreadable": (f: { path: string; reason: string }) => ({
    message: `${f.path} is no report of this program: ${f.reason}`,
    hint: "Give the folder that a run wrote (--out), or its report.json. `gopls-leak-gate judge DIR` writes the reports of a recording again.",
    exitCode: 2,
  }),
  "report-without-growth": (f: { path: string }) => ({
    message: `the report in ${f.path} does not say where gopls grew, so there is nothing to draw`,
    hint: "A picture is made of heap profiles: one at the start and one at the end of a workload. A run that ended before has none, and neither has a report of an early version: `gopls-leak-gate judge DIR` writes it again.",
    exitCode: 2,
  }),
  "run-directory-damaged": (f: { path: string; where: string; reason: string }) => ({
    message: `${f.path} is damaged at ${f.where}: ${f.reason}`,
    hint: "A damaged recording is never judged. Download the artifact again, or measure again.",
    exitCode: 4,
  }),
  "run-directory-of-another-version": (f: { path: string; format: string; version: string }) => ({
    message: `${f.path} was written by gopls-leak-gate ${f.version}, in format ${f.format}; this version reads format 1`,
    hint: "Judge it with that version, or measure again with this one.",
    exitCode: 4,
  }),
  "profile-damaged": (f: { path: string; reason: string }) => ({
    message: `the heap profile ${f.path} is damaged: ${f.reason}`,
    hint: "A cut or altered profile is never judged. Download the artifact again, or measure again.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
