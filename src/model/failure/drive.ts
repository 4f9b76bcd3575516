import type { FailureStage } from "./failure-text.ts";

/** Driving a workload in a workspace. */
export const driveFailures = {
  "step-failed": (f: { workload: string; step: string; reason: string }) => ({
    message: `${f.step} of ${f.workload} can't be done: ${f.reason}`,
    hint: "Correct the workload. --dry-run shows its steps in this workspace. Nothing was judged.",
    exitCode: 4,
  }),
  "link-not-written": (f: { path: string; link: string }) => ({
    message: `${f.path} can't be written: ${f.link} is a symbolic link, which may lead out of the disposable copy`,
    hint: "Name the file in the workload by its real folder. Nothing was judged.",
    exitCode: 4,
  }),
  "iteration-not-closed": (f: { workload: string; step: string; difference: string }) => ({
    message: `an iteration of ${f.workload} did not end where it began: ${f.difference} (${f.step})`,
    hint: "Only a loop that closes can show a leak, so nothing was judged. Let the workload take back all that it changes.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
