import { getOctokit } from "@actions/github";
import { expect, onTestFinished, test } from "vitest";
import type { GithubEvent } from "../../../src/publish/github/github-event.ts";
import { pullRequestsOf } from "../../../src/publish/github/pull-requests-of.ts";
import type { GithubRest, StoredPull } from "../../doubles/github-rest.ts";
import { loopbackServer } from "../../doubles/loopback-server.ts";
import { githubInEachTest } from "../../support/github-in-each-test.ts";

const sha = "a".repeat(40);
let github: GithubRest;

githubInEachTest((rest) => {
  github = rest;
});

test("the event of a pull request names it, and GitHub is not asked", async () => {
  expect(await find({ pull_request: { number: 7, head: { sha } } })).toEqual([7]);
  expect(github.requests).toEqual([]);
});

test("after a run of a branch of the repository itself, its pull request is found, once", async () => {
  add({ number: 7 });
  expect(await find(ended({}))).toEqual([7]);
});

test("after a run of a fork, whose commit the repository does not have, it is found by the branch", async () => {
  add({ number: 7, repo: "ann/fork" });
  expect(await find(ended({ repo: "ann/fork" }))).toEqual([7]);
});

test("two pull requests with the same head are both meant", async () => {
  add({ number: 7 });
  add({ number: 8 });
  expect((await find(ended({}))).sort()).toEqual([7, 8]);
});

test.each([
  ["has moved on", { sha: "b".repeat(40) }],
  ["is closed", { state: "closed" }],
  ["is of another fork of the same owner", { repo: "ann/other" }],
  ["is of another branch", { ref: "other" }],
] as const)("one that %s is not meant", async (_, given) => {
  add({ number: 7, repo: "ann/fork", ...given });
  expect(await find(ended({ repo: "ann/fork" }))).toEqual([]);
});

test.each([
  ["a push, whatever its commit is the head of", { event: "push" }],
  ["a fork that is gone", { head_repository: null }],
])("a run of %s is about none", async (_, given) => {
  add({ number: 7 });
  const { workflow_run } = ended({});
  expect(await find({ workflow_run: { ...workflow_run, ...given } })).toEqual([]);
  expect(github.requests).toEqual([]);
});

test("a branch that is gone leaves the commit to look by", async () => {
  add({ number: 7 });
  expect(await find({ workflow_run: { ...ended({}).workflow_run, head_branch: null } })).toEqual([7]);
});

test.each([403, 404, 422])("a commit that GitHub answers with %d is no error: the branch tells too", async (status) => {
  const server = await loopbackServer(({ url }) =>
    url.pathname.includes("/commits/")
      ? { status, json: { message: `No commit found for SHA: ${sha}` } }
      : { status: 200, json: [] },
  );
  onTestFinished(server.close);
  expect(await find(ended({}), server.url)).toEqual([]);
});

test("any other error is one", async () => {
  github.faults.push({ on: /commits/, kind: "server-error", status: 500 });
  await expect(find(ended({}))).rejects.toMatchObject({ status: 500 });
});

function find(event: GithubEvent, baseUrl = github.url): Promise<number[]> {
  return pullRequestsOf(getOctokit("token", { baseUrl }), { owner: "octo", repo: "repo" }, event);
}

function ended({ repo = "octo/repo" }: { readonly repo?: string }) {
  const [login = ""] = repo.split("/");
  const head_repository = { full_name: repo, owner: { login } };
  return {
    workflow_run: { id: 5, run_attempt: 1, event: "pull_request", head_sha: sha, head_branch: "fix", head_repository },
  };
}

interface Given extends Partial<Pick<StoredPull, "state">> {
  readonly number: number;
  readonly sha?: string;
  readonly ref?: string;
  readonly repo?: string;
}

function add({ number, state = "open", repo = "octo/repo", ...head }: Given): void {
  github.pulls.push({ number, state, head: { sha, ref: "fix", repo, ...head }, base: { repo: "octo/repo" } });
}
