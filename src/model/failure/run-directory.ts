import type { FailureStage } from "./failure-text.ts";

/** The run directory, written and read again. */
export const runDirectoryFailures = {
  "out-not-ours": (f: { path: string }) => ({
    message: `${f.path} is there already and is not a run directory of this tool`,
    hint: "Give --out another folder; nothing in this one was touched.",
    exitCode: 2,
  }),
  "out-not-writable": (f: { path: string; reason: string }) => ({
    message: `${f.path} can't be written: ${f.reason}`,
    hint: "Give --out a folder that can be created here.",
    exitCode: 2,
  }),
  "not-a-run-directory": (f: { path: string; reason: string }) => ({
    message: `${f.path} is not a run directory: ${f.reason}`,
    hint: "judge takes the folder that a run wrote (--out), with its plan.json and snapshots.jsonl.",
    exitCode: 2,
  }),
  "run-directory-damaged": (f: { path: string; where: string; reason: string }) => ({
    message: `${f.path} is damaged at ${f.where}: ${f.reason}`,
    hint: "A damaged recording is never judged. Fetch the artifact again, or run the measurement again.",
    exitCode: 4,
  }),
  "profile-damaged": (f: { path: string; reason: string }) => ({
    message: `the heap profile ${f.path} is damaged: ${f.reason}`,
    hint: "A cut or altered profile is never judged. Run the measurement again.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
