import { setTimeout as sleep } from "node:timers/promises";
import * as core from "@actions/core";
import { context, getOctokit } from "@actions/github";
import { githubEvent } from "./github/github-event.ts";
import { retryRequests } from "./github/retry-requests.ts";
import { ownRun, runVariables } from "./github/workflow-run.ts";
import { Failure, failure } from "./model/failure.ts";
import { inputValues } from "./plan/input-values.ts";
import { makeMessage } from "./plan/make-message.ts";
import { postReports } from "./publish/post-reports.ts";

main().catch((error: unknown) => {
  const { message, hint } =
    error instanceof Failure ? error : failure("unexpected", { said: (error as Error).stack ?? String(error) });
  core.error(`${message}\n${hint}`, { title: "gopls-leak-gate" });
  process.exitCode = 1;
});

/** Posts a report, or says why not. Nobody else's code runs in this process: it may hold a token that writes. */
async function main(): Promise<void> {
  const message = makeMessage(inputValues(process.env));
  const run = ownRun(process.env);
  if (run === undefined) throw failure("not-in-a-workflow", { variables: runVariables.join(", ") });
  const octokit = getOctokit(message.token);
  retryRequests(octokit, (ms) => sleep(ms));
  const event = githubEvent(context.payload);
  await postReports(message, { core, octokit, repository: context.repo, event, run });
}
