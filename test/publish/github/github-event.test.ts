import { expect, test } from "vitest";
import { githubEvent } from "../../../src/publish/github/github-event.ts";

const sha = "a".repeat(40);
const run = {
  id: 5,
  run_attempt: 2,
  event: "pull_request",
  head_sha: sha,
  head_branch: "fix",
  head_repository: { full_name: "ann/repo", owner: { login: "ann" } },
};

test("a pull request's event names it and its head", () => {
  const pull = { number: 12, head: { sha } };
  expect(githubEvent({ action: "opened", pull_request: { ...pull, title: "x" } })).toEqual({ pull_request: pull });
});

test("the end of a run names the run, also where branch and fork are gone", () => {
  expect(githubEvent({ workflow_run: run })).toEqual({ workflow_run: run });
  const gone = { ...run, head_branch: null, head_repository: null };
  expect(githubEvent({ workflow_run: gone })).toEqual({ workflow_run: gone });
});

test.each([
  ["a push", { ref: "refs/heads/main" }],
  ["an issue, which has a number too", { issue: { number: 12 } }],
  ["a number that is none", { pull_request: { number: "12", head: { sha } } }],
  ["a head that is no commit", { pull_request: { number: 12, head: { sha: "--> x" } } }],
  ["a run without a commit", { workflow_run: { ...run, head_sha: undefined } }],
  ["nothing", undefined],
  ["null", { pull_request: null }],
])("%s is about none", (_, payload) => {
  expect(githubEvent(payload)).toEqual({});
});
