import type { FailureStage } from "./failure-text.ts";

/** Asking GitHub, and posting a report there. */
export const postingFailures = {
  "not-in-a-workflow": (f: { variables: string }) => ({
    message: `this is no step of a GitHub workflow: not all of ${f.variables} are set`,
    hint: "It only posts what a workflow has measured, and runs nowhere else.",
    exitCode: 2,
  }),
  "token-missing": (f: { permission: string }) => ({
    message: "there is no github-token, and nothing can be posted without one",
    hint: `Leave the input github-token out, so that it is the workflow's own, and give the job \`permissions: ${f.permission}\`.`,
    exitCode: 2,
  }),
  "token-refused": (f: { doing: string; status: number; permission: string }) => ({
    message: `the token may not ${f.doing} (${f.status})`,
    hint: `Give the job \`permissions: ${f.permission}\`. A job of pull_request can write nothing for a pull request from a fork: post from workflow_run.`,
    exitCode: 4,
  }),
  "github-failed": (f: { doing: string; reason: string }) => ({
    message: `GitHub did not ${f.doing}: ${f.reason}`,
    hint: "Run the job again; what was posted already is brought up to date and not posted twice.",
    exitCode: 4,
  }),
  "report-missing": (f: { where: string; reason: string }) => ({
    message: `there is no report in ${f.where}: ${f.reason}`,
    hint: "Nothing was posted. Measure again, or give the input report the path of a run's report.json.",
    exitCode: 4,
  }),
  "report-refused": (f: { where: string; reason: string }) => ({
    message: `the report in ${f.where} is refused: ${f.reason}`,
    hint: "Nothing was posted. Only what this version of gopls-leak-gate wrote is taken, from a run of the same commit.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
