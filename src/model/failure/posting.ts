import type { FailureStage } from "./failure-text.ts";

/** Asking GitHub, and posting a report there. */
export const postingFailures = {
  "not-in-a-workflow": (f: { variables: string }) => ({
    message: `this is not a step of a GitHub workflow: ${f.variables} are not all set`,
    hint: "The messenger posts what a workflow has measured, and runs only in a workflow.",
    exitCode: 2,
  }),
  "token-missing": (f: { permission: string }) => ({
    message: "there is no github-token, and posting needs one",
    hint: `Remove the input github-token, so that the workflow's own token is used. Give the job \`permissions: ${f.permission}\`.`,
    exitCode: 2,
  }),
  "token-refused": (f: { doing: string; status: number; permission: string }) => ({
    message: `the token may not ${f.doing} (${f.status})`,
    hint: `Give the job \`permissions: ${f.permission}\`. For a pull request from a fork, a pull_request job can't write: post from workflow_run.`,
    exitCode: 4,
  }),
  "github-failed": (f: { doing: string; reason: string }) => ({
    message: `GitHub did not ${f.doing}: ${f.reason}`,
    hint: "Run the job again. It updates what was already posted, and posts nothing twice.",
    exitCode: 4,
  }),
  "report-missing": (f: { where: string; reason: string }) => ({
    message: `there is no report in ${f.where}: ${f.reason}`,
    hint: "Nothing was posted. Measure again, or give the input report the path of a run's report.json.",
    exitCode: 4,
  }),
  "report-refused": (f: { where: string; reason: string }) => ({
    message: `the report in ${f.where} is refused: ${f.reason}`,
    hint: "Nothing was posted. A report must come from this version of gopls-leak-gate and from a run of the same commit.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
