import { expect, test } from "vitest";
import { measuringRun, ownRun } from "../../../src/publish/github/workflow-run.ts";

const merge = "c".repeat(40);
const head = "a".repeat(40);
const env = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "octo/repo",
  GITHUB_RUN_ID: "9",
  GITHUB_RUN_ATTEMPT: "3",
  GITHUB_SHA: merge,
};
const own = { id: 9, attempt: 3, sha: merge, url: "https://github.com/octo/repo/actions/runs/9" };

test("a step knows its run", () => {
  expect(ownRun(env)).toEqual(own);
  expect(ownRun({ ...env, GITHUB_RUN_ATTEMPT: undefined })).toMatchObject({ attempt: 1 });
});

test.each(["GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_SHA"])(
  "without %s it is no step",
  (name) => {
    expect(ownRun({ ...env, [name]: undefined })).toBeUndefined();
  },
);

test("a run is about the head of a pull request, not about the merge", () => {
  expect(measuringRun({}, own)).toEqual(own);
  expect(measuringRun({ pull_request: { number: 7, head: { sha: head } } }, own)).toEqual({ ...own, sha: head });
});

test("after another run, that one is meant", () => {
  const ended = { id: 5, run_attempt: 2, event: "push", head_sha: head, head_branch: "main", head_repository: null };
  const expected = { id: 5, attempt: 2, sha: head, url: "https://github.com/octo/repo/actions/runs/5" };
  expect(measuringRun({ workflow_run: ended }, own)).toEqual(expected);
});
