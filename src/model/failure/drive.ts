import type { FailureStage } from "./failure-text.ts";

/** Driving a workload in a workspace. */
export const driveFailures = {
  "step-failed": (f: { workload: string; step: string; reason: string }) => ({
    message: `${f.step} of ${f.workload} can't be done: ${f.reason}`,
    hint: "Mend the workload; --dry-run shows what its steps are in this workspace. Nothing was judged.",
    exitCode: 4,
  }),
  "link-not-written": (f: { path: string; link: string }) => ({
    message: `${f.path} is not written to: ${f.link} is a symbolic link, which may lead out of the disposable copy`,
    hint: "Name the file in the workload by the folder that it really is in. Nothing was judged.",
    exitCode: 4,
  }),
  "iteration-not-closed": (f: { workload: string; step: string; difference: string }) => ({
    message: `an iteration of ${f.workload} did not return to where it began: ${f.difference} (${f.step})`,
    hint: "Growth of a loop that does not close is no leak, so nothing was judged.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
