import { setTimeout as sleep } from "node:timers/promises";
import * as core from "@actions/core";
import { failure } from "./model/failure.ts";
import { inputValues } from "./plan/options/inputs.ts";
import { makeMessage } from "./plan/options/make-message.ts";
import { ownRun, runVariables } from "./publish/github/workflow-run.ts";
import { shownAnnotations } from "./publish/runner/shown-annotations.ts";
import { runEntry } from "./run-entry.ts";

const annotations = shownAnnotations(core);

runEntry(main, ({ message, hint }) => annotations.error(`${message}\n${hint}`, { title: "gopls-leak-gate" }));

/** Posts a report, or says why not. Nobody else's code runs in this process: it may hold a token that writes. */
async function main(): Promise<number> {
  const message = makeMessage(inputValues(process.env));
  const run = ownRun(process.env);
  if (run === undefined) throw failure("not-in-a-workflow", { variables: runVariables.join(", ") });
  // What is large is loaded once the inputs are good.
  const { context, getOctokit } = await import("@actions/github");
  const { githubEvent } = await import("./publish/github/github-event.ts");
  const { retryRequests } = await import("./publish/github/retry-requests.ts");
  const { postReports } = await import("./publish/post-reports.ts");
  const octokit = getOctokit(message.token);
  retryRequests(octokit, (ms) => sleep(ms));
  const event = githubEvent(context.payload);
  const { setOutput, summary } = core;
  const runner = { notice: annotations.notice, setOutput, summary };
  await postReports(message, { core: runner, octokit, repository: context.repo, event, run });
  return 0;
}
