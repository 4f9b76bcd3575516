import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { describedOperations } from "./github-contract.ts";
import { type GithubRest, githubRest } from "./github-rest.ts";
import { githubRoutes } from "./github-routes.ts";

const here = { owner: "octo", repo: "repo" };
const zip = Buffer.from("the bytes of a zip");
let github: GithubRest;
let rest: ReturnType<typeof getOctokit>["rest"];
let paginate: ReturnType<typeof getOctokit>["paginate"];

beforeEach(async () => {
  github = await githubRest();
  ({ rest, paginate } = getOctokit("token", { baseUrl: github.url }));
});
afterEach(() => github.close());

test("what the double knows is what is described", () => {
  expect(Object.keys(githubRoutes).sort()).toEqual([...describedOperations].sort());
});

test("every endpoint answers as GitHub describes it", async () => {
  github.login = "octocat";
  github.pulls.push(pull(7, "octo/repo"), pull(8, "mallory/repo"));
  github.issues.push({ number: 7, title: "t", body: "", state: "open", login: "octocat", pull: true });
  github.artifacts.push(artifact(1));
  await rest.users.getAuthenticated();
  const { data: comment } = await rest.issues.createComment({ ...here, issue_number: 7, body: "text" });
  await rest.issues.updateComment({ ...here, comment_id: comment.id, body: "more" });
  await rest.issues.listComments({ ...here, issue_number: 7 });
  await rest.issues.deleteComment({ ...here, comment_id: comment.id });
  const { data: issue } = await rest.issues.create({ ...here, title: "title", body: "body" });
  await rest.issues.update({ ...here, issue_number: issue.number, state: "closed", state_reason: "not_planned" });
  await rest.issues.listForRepo({ ...here, state: "all" });
  await rest.pulls.list({ ...here, state: "open" });
  await rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: sha });
  await rest.actions.listWorkflowRunArtifacts({ ...here, run_id: 9 });
  await rest.actions.downloadArtifact({ ...here, artifact_id: 1, archive_format: "zip" });
  expect(github.violations).toEqual([]);
  expect(github.requests).toHaveLength(describedOperations.length);
});

describe("what GitHub would not understand is 500 and remembered", () => {
  test.each([
    ["a body without its text", "POST", "/repos/octo/repo/issues/7/comments", "{}", "required property 'body'"],
    ["no body", "POST", "/repos/octo/repo/issues/7/comments", undefined, "needs a body"],
    ["a body that is no JSON", "POST", "/repos/octo/repo/issues/7/comments", "text", "is no JSON"],
    ["a body where none belongs", "DELETE", "/repos/octo/repo/issues/comments/1", "{}", "takes no body"],
    ["a number that is none", "GET", "/repos/octo/repo/issues/seven/comments", undefined, "must be integer"],
    ["a query that is misspelt", "GET", "/repos/octo/repo/pulls?stat=open", undefined, "additional properties"],
    ["a word that is none of its words", "GET", "/repos/octo/repo/pulls?state=opened", undefined, "allowed values"],
    ["a query that only GitHub heeds", "GET", "/repos/octo/repo/pulls?base=main", undefined, "does not heed: base"],
    ["a field that only GitHub heeds", "POST", "/repos/octo/repo/issues", '{"title":"t","labels":["l"]}', "labels"],
    ["an endpoint that is not described", "GET", "/repos/octo/repo/branches", undefined, "unknown"],
    ["a method that is not described", "PUT", "/user", undefined, "unknown"],
  ])("%s", async (_, method, path, body, reason) => {
    const response = await fetch(`${github.url}${path}`, { method, ...(body === undefined ? {} : { body }) });
    expect(response.status).toBe(500);
    expect(github.violations).toEqual([expect.stringContaining(reason)]);
    expect(github.violations[0]).toContain(`${method} ${path}: `);
    expect(await response.json()).toEqual({ message: github.violations[0] });
  });

  test("an answer of its own that GitHub would not give", async () => {
    github.comments.push({ id: 1.5, issue: 7, login: "octocat", body: "text" });
    await expect(rest.issues.listComments({ ...here, issue_number: 7 })).rejects.toMatchObject({ status: 500 });
    expect(github.violations).toEqual([expect.stringMatching(/the answer: .*id must be integer/)]);
  });
});

test.each([
  ["read", 200, 403],
  ["none", 404, 404],
] as const)("a token that may %s", async (rights, reading, writing) => {
  github.rights = rights;
  const path = `${github.url}/repos/octo/repo/issues/7/comments`;
  const body = JSON.stringify({ body: "text" });
  expect((await fetch(path)).status).toBe(reading);
  expect((await fetch(path, { method: "POST", body })).status).toBe(writing);
  expect(github.comments).toEqual([]);
  expect(github.violations).toEqual([]);
});

test("who writes is who GET /user tells, or the token's app", async () => {
  const write = async () =>
    (await rest.issues.createComment({ ...here, issue_number: 7, body: "text" })).data.user?.login;
  expect(await write()).toBe("github-actions[bot]");
  await expect(rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
  github.appLogin = "gate[bot]";
  expect(await write()).toBe("gate[bot]");
  github.login = "octocat";
  expect(await write()).toBe("octocat");
  expect((await rest.users.getAuthenticated()).data.login).toBe("octocat");
});

test("three pages, each with the way to the next", async () => {
  for (let id = 1; id <= 5; id++) github.artifacts.push(artifact(id), { ...artifact(id + 100), run: 10 });
  const list = { ...here, run_id: 9, name: "report", per_page: 2 };
  expect((await rest.actions.listWorkflowRunArtifacts(list)).data.total_count).toBe(5);
  const all = await paginate(rest.actions.listWorkflowRunArtifacts, list);
  expect(all.map(({ id }) => id)).toEqual([5, 4, 3, 2, 1]);
  expect(github.requests.slice(1).map((line) => new URLSearchParams(line.split("?")[1]).get("page"))).toEqual([
    null,
    "2",
    "3",
  ]);
});

test("a pull request from a fork is found by its branch, and not by its commit", async () => {
  github.pulls.push(pull(7, "octo/repo"), pull(8, "mallory/repo"), { ...pull(9, "mallory/repo"), state: "closed" });
  const { data: byCommit } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: sha });
  expect(byCommit.map(({ number }) => number)).toEqual([7]);
  const { data: open } = await rest.pulls.list({ ...here, head: "mallory:topic" });
  expect(open).toMatchObject([{ number: 8, head: { sha, ref: "topic", repo: { full_name: "mallory/repo" } } }]);
  const { data: all } = await rest.pulls.list({ ...here, head: "mallory:topic", state: "all" });
  expect(all.map(({ number }) => number)).toEqual([9, 8]);
});

test("an issue is opened, closed and opened again", async () => {
  github.issues.push({ number: 3, title: "a pull request", body: "", state: "open", login: "octocat", pull: true });
  const { data: issue } = await rest.issues.create({ ...here, title: "title", body: "body" });
  expect(issue).toMatchObject({ number: 4, state: "open", user: { login: "github-actions[bot]" } });
  await rest.issues.update({ ...here, issue_number: 4, state: "closed" });
  expect(github.issues[1]).toMatchObject({ state: "closed", stateReason: "completed", title: "title", body: "body" });
  await rest.issues.update({ ...here, issue_number: 4, state: "open", body: "again" });
  expect(github.issues[1]).toMatchObject({ state: "open", stateReason: "reopened", body: "again" });
  const { data: listed } = await rest.issues.listForRepo(here);
  expect(listed.map(({ number, pull_request }) => [number, pull_request !== undefined])).toEqual([
    [4, false],
    [3, true],
  ]);
  const { data: own } = await rest.issues.listForRepo({ ...here, creator: "github-actions[bot]" });
  expect(own.map(({ number }) => number)).toEqual([4]);
});

test("an artifact's bytes lie elsewhere, where the token does not go", async () => {
  github.artifacts.push(artifact(1));
  const { data, url } = await rest.actions.downloadArtifact({ ...here, artifact_id: 1, archive_format: "zip" });
  expect(Buffer.from(data as ArrayBuffer)).toEqual(zip);
  expect(new URL(url).origin).not.toBe(github.url);
  expect(github.violations).toEqual([]);
  expect((await fetch(url, { headers: { authorization: "token t" } })).status).toBe(400);
  expect(github.violations).toEqual([expect.stringContaining("the token was sent to the storage")]);
});

test("an artifact that has expired is listed, and gone", async () => {
  github.artifacts.push({ ...artifact(1), expired: true, sizeInBytes: 99 });
  const { data } = await rest.actions.listWorkflowRunArtifacts({ ...here, run_id: 9 });
  expect(data.artifacts).toMatchObject([{ expired: true, size_in_bytes: 99, workflow_run: { id: 9, head_sha: sha } }]);
  const download = rest.actions.downloadArtifact({ ...here, artifact_id: 1, archive_format: "zip" });
  await expect(download).rejects.toMatchObject({ status: 410 });
});

describe("texts have GitHub's limits", () => {
  const long = "x".repeat(65_537);
  test.each<[string, () => Promise<unknown>, string]>([
    ["a comment", () => rest.issues.createComment({ ...here, issue_number: 7, body: long }), "Body is too long"],
    ["an empty comment", () => rest.issues.createComment({ ...here, issue_number: 7, body: " " }), "be blank"],
    ["an issue", () => rest.issues.create({ ...here, title: "t", body: long }), "body is too long"],
    ["a title", () => rest.issues.create({ ...here, title: long }), "title is too long"],
    ["no title", () => rest.issues.create({ ...here, title: "" }), "missing_field"],
  ])("%s", async (_, act, message) => {
    await expect(act()).rejects.toMatchObject({ status: 422, message: expect.stringContaining(message) });
    expect([...github.comments, ...github.issues]).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  test("one more character and it is not changed either", async () => {
    const { data } = await rest.issues.createComment({ ...here, issue_number: 7, body: long.slice(1) });
    const change = rest.issues.updateComment({ ...here, comment_id: data.id, body: long });
    await expect(change).rejects.toMatchObject({ status: 422 });
    expect(github.comments[0]?.body).toHaveLength(65_536);
  });
});

describe("a fault", () => {
  const on = /^POST .*\/comments$/;
  const post = (signal?: AbortSignal) =>
    fetch(`${github.url}/repos/octo/repo/issues/7/comments`, {
      method: "POST",
      body: JSON.stringify({ body: "text" }),
      ...(signal ? { signal } : {}),
    });

  test("is used once, and only where it matches", async () => {
    github.faults.push({ on, kind: "server-error", status: 502 }, { on, kind: "server-error", status: 503 });
    expect((await fetch(`${github.url}/repos/octo/repo/issues/7/comments`)).status).toBe(200);
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([502, 503, 201]);
    expect(github.comments).toHaveLength(1);
    expect(github.faults).toEqual([]);
  });

  test.each([403, 429] as const)("can be the secondary rate limit, as %i", async (status) => {
    github.faults.push({ on, kind: "rate-limit", status, retryAfterSeconds: 7 });
    const response = await post();
    expect([response.status, response.headers.get("retry-after")]).toEqual([status, "7"]);
    expect(await response.json()).toEqual({ message: expect.stringContaining("secondary rate limit") });
    expect(github.comments).toEqual([]);
  });

  test("can drop the connection", async () => {
    github.faults.push({ on, kind: "dropped" });
    await expect(post()).rejects.toThrow();
    expect(github.comments).toEqual([]);
  });

  test("can lose the answer to what was carried out", async () => {
    github.faults.push(
      { on, kind: "dropped", carriedOut: true },
      { on, kind: "server-error", status: 500, carriedOut: true },
    );
    await expect(post()).rejects.toThrow();
    expect((await post()).status).toBe(500);
    expect(github.comments).toHaveLength(2);
  });

  test("can be slow, until the caller has had enough or it has passed", async () => {
    github.faults.push({ on, kind: "slow", delayMs: 60_000 }, { on, kind: "slow", delayMs: 1 });
    const caller = new AbortController();
    const first = expect(post(caller.signal)).rejects.toThrow();
    await vi.waitFor(() => expect(github.faults).toHaveLength(1));
    caller.abort();
    await first;
    expect((await post()).status).toBe(201);
    expect(github.comments).toHaveLength(1);
  });
});

test("two creates can race", async () => {
  let arrived = () => {};
  const both = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let waiting = 0;
  github.beforeCreate = () => {
    if (++waiting === 2) arrived();
    return both;
  };
  const add = async (body: string) => {
    const { data: before } = await rest.issues.listComments({ ...here, issue_number: 7 });
    await rest.issues.createComment({ ...here, issue_number: 7, body });
    return before.length;
  };
  expect(await Promise.all([add("one"), add("two")])).toEqual([0, 0]);
  expect(new Set(github.comments.map(({ id }) => id)).size).toBe(2);
});

const sha = "a".repeat(40);

function pull(number: number, repo: string): GithubRest["pulls"][number] {
  return { number, state: "open", head: { sha, ref: "topic", repo }, base: { repo: "octo/repo" } };
}

function artifact(id: number): GithubRest["artifacts"][number] {
  return { id, name: "report", run: 9, headSha: sha, expired: false, zip };
}
