import { getOctokit } from "@actions/github";
import { expect, test } from "vitest";
import { retryRequests } from "../../../src/publish/github/retry-requests.ts";
import type { Posted } from "../../../src/publish/posts/keep-one.ts";
import { writeMarker } from "../../../src/publish/posts/marker.ts";
import { type StickyIssue, stickyIssue } from "../../../src/publish/posts/sticky-issue.ts";
import type { GithubRest, StoredIssue } from "../../doubles/github-rest.ts";
import { githubInEachTest } from "../../support/github-in-each-test.ts";

const bot = "github-actions[bot]";
const sha = "a".repeat(40);
let github: GithubRest;

githubInEachTest((rest) => {
  github = rest;
});

test("the first failure opens an issue", async () => {
  expect(await issue({ run: 5 })).toEqual({ posted: "created", url: expect.stringMatching(/\/issues\/\d+$/) });
  expect(github.issues).toMatchObject([{ title: "of 5", body: text("report 5", 5), state: "open" }]);
});

test("the next failure brings it up to date, with its title", async () => {
  await issue({ run: 5 });
  expect((await issue({ run: 6 })).posted).toBe("updated");
  expect(github.issues).toMatchObject([{ title: "of 6", body: text("report 6", 6), state: "open" }]);
});

test("a pass closes it with one sentence, as done, and keeps the last report", async () => {
  await issue({ run: 5 });
  expect((await issue({ run: 6, fails: false })).posted).toBe("closed");
  expect(github.issues).toMatchObject([{ body: text("report 5", 6), state: "closed", stateReason: "completed" }]);
  expect(github.comments).toMatchObject([{ issue: github.issues[0]?.number, body: "passes since 6" }]);
});

test("a pass without an open issue says nothing", async () => {
  expect(await issue({ run: 5, fails: false })).toEqual({ posted: "none", url: undefined });
  await issue({ run: 5 });
  await issue({ run: 6, fails: false });
  expect(await issue({ run: 7, fails: false })).toEqual({ posted: "none", url: undefined });
  expect(github.comments).toHaveLength(1);
});

test("if it comes again, the same issue is opened again", async () => {
  await issue({ run: 5 });
  await issue({ run: 6, fails: false });
  expect((await issue({ run: 7 })).posted).toBe("updated");
  expect(github.issues).toMatchObject([{ body: text("report 7", 7), state: "open" }]);
});

test("an earlier run that ends later changes nothing", async () => {
  await issue({ run: 6 });
  expect((await issue({ run: 5 })).posted).toBe("superseded");
  expect((await issue({ run: 5, fails: false })).posted).toBe("superseded");
  await issue({ run: 8, fails: false });
  expect((await issue({ run: 7 })).posted).toBe("superseded");
  expect(github.issues).toMatchObject([{ body: text("report 6", 8), state: "closed" }]);
});

test("an issue of somebody else, of another key and a pull request are not ours", async () => {
  const body = text("not ours", 1);
  add({ number: 1, login: "mallory", body });
  add({ number: 2, login: bot, body: `${writeMarker({ key: "weekly", run: undefined })}\nnot ours` });
  add({ number: 3, login: bot, body, pull: true });
  expect((await issue({ run: 5 })).posted).toBe("created");
  await issue({ run: 6, fails: false });
  expect(github.issues.map(({ state }) => state)).toEqual(["open", "open", "open", "closed"]);
});

test("ours is found behind two pages of others", async () => {
  add({ number: 1, login: bot, body: text("old", 4) });
  for (let number = 2; number < 250; number++) add({ number, login: bot, body: "something else" });
  expect((await issue({ run: 5 })).posted).toBe("updated");
  expect(github.issues).toHaveLength(249);
});

test("of two that raced the older stays, and the other is ours no more", async () => {
  github.beforeCreate = () => {
    github.beforeCreate = () => {};
    add({ number: 1, login: bot, body: text("of the other", 4) });
  };
  expect((await issue({ run: 5 })).posted).toBe("updated");
  await issue({ run: 6 });
  expect(github.issues).toMatchObject([
    { number: 1, body: text("report 6", 6), state: "open" },
    { number: 2, body: "Duplicate of an older issue, which is kept.", state: "closed", stateReason: "not_planned" },
  ]);
});

test("a create whose answer was lost leaves one open issue", async () => {
  github.faults.push({ on: /^POST/, kind: "dropped", carriedOut: true });
  expect((await issue({ run: 5 })).posted).toBe("created");
  expect(github.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
});

function issue({ run, fails = true }: { readonly run: number; readonly fails?: boolean }): Promise<Posted> {
  const octokit = getOctokit("token", { baseUrl: github.url });
  retryRequests(octokit, async () => {});
  const all: StickyIssue = {
    owner: "octo",
    repo: "repo",
    fails,
    marker: { key: "nightly", run: { id: run, attempt: 1, sha } },
    title: `of ${run}`,
    markdown: `report ${run}`,
    closing: `passes since ${run}`,
  };
  return stickyIssue(octokit, all);
}

/** An issue's text as it is stored. */
function text(markdown: string, run: number): string {
  return `${writeMarker({ key: "nightly", run: { id: run, attempt: 1, sha } })}\n${markdown}`;
}

function add(given: Pick<StoredIssue, "number" | "login" | "body"> & Partial<StoredIssue>): void {
  github.issues.push({ title: "some issue", state: "open", pull: false, ...given });
}
