import { getOctokit } from "@actions/github";
import { expect, test } from "vitest";
import { retryRequests } from "../../../src/publish/github/retry-requests.ts";
import type { Posted } from "../../../src/publish/posts/keep-one.ts";
import { writeMarker } from "../../../src/publish/posts/marker.ts";
import { type StickyComment, stickyComment } from "../../../src/publish/posts/sticky-comment.ts";
import type { GithubRest } from "../../doubles/github-rest.ts";
import { githubInEachTest } from "../../support/github-in-each-test.ts";

const bot = "github-actions[bot]";
let github: GithubRest;

githubInEachTest((rest) => {
  github = rest;
});

test("the first report makes a comment that starts with the marker", async () => {
  const result = await comment({ markdown: "# leak" });
  expect(bodies()).toEqual([text("# leak")]);
  expect(result).toEqual({ posted: "created", url: expect.stringMatching(/^https:.*#issuecomment-\d+$/) });
});

test("the next report goes into the same comment, in the place of the earlier one", async () => {
  await comment({ markdown: "# leak", create: true });
  const { posted } = await comment({ markdown: "# fixed", create: false, run: 6 });
  expect(posted).toBe("updated");
  expect(bodies()).toEqual([text("# fixed", 6)]);
});

test("where none is wanted and none is there, none is made", async () => {
  expect(await comment({ create: false })).toEqual({ posted: "none", url: undefined });
  expect(bodies()).toEqual([]);
});

test("ours is found behind two pages of others", async () => {
  for (let i = 0; i < 250; i++) add("someone", `talk ${i}`);
  const id = add(bot, text("old", 4));
  add("someone", "more talk");
  await comment({ markdown: "new" });
  expect(github.comments.find((stored) => stored.id === id)?.body).toBe(text("new"));
  expect(github.comments).toHaveLength(252);
});

test("another's comment with our marker is not ours", async () => {
  add("mallory", text("no leak at all", 999));
  await comment({ markdown: "# leak" });
  expect(bodies()).toEqual([text("no leak at all", 999), text("# leak")]);
});

test("a marker further down, or of another key, is not ours", async () => {
  add(bot, `quoting ${text("")}`);
  add(bot, `${writeMarker({ key: "api2", run: undefined })}\nof another gate`);
  await comment({ markdown: "# leak" });
  expect(bodies()).toHaveLength(3);
});

test("a report of a later run stays, and so does that of a later attempt", async () => {
  add(bot, text("later", 6));
  expect(await comment({ markdown: "earlier" })).toEqual({ posted: "superseded", url: expect.any(String) });
  expect(bodies()).toEqual([text("later", 6)]);
  expect((await comment({ markdown: "again", run: 6, attempt: 2 })).posted).toBe("updated");
  expect((await comment({ markdown: "first", run: 6 })).posted).toBe("superseded");
  expect(bodies()).toEqual([text("again", 6, 2)]);
});

test("what an earlier version of the gate posted is older than all", async () => {
  add(bot, `${writeMarker({ key: "api", run: undefined })}\nold`);
  await comment({ markdown: "new" });
  expect(bodies()).toEqual([text("new")]);
});

test("of several, the oldest is brought up to date and the rest goes", async () => {
  add(bot, text("first", 2));
  add("someone", "talk");
  add(bot, text("second", 3));
  add(bot, text("third", 4));
  await comment({ markdown: "new" });
  expect(bodies()).toEqual([text("new"), "talk"]);
});

test("of several, the report of the latest run is what stays", async () => {
  add(bot, text("first", 2));
  add(bot, text("latest", 8));
  expect((await comment({ markdown: "new" })).posted).toBe("superseded");
  expect(bodies()).toEqual([text("latest", 8)]);
});

test("two runs that race end with one comment, that of the later run, whoever is first", async () => {
  for (const [first, second] of [
    [5, 6],
    [6, 5],
  ] as const) {
    github.comments.length = 0;
    github.beforeCreate = meeting(2);
    await Promise.all([comment({ markdown: "a", run: first }), comment({ markdown: "b", run: second })]);
    expect(bodies()).toEqual([text(first === 6 ? "a" : "b", 6)]);
  }
});

test("a comment that another run made meanwhile is the one that stays", async () => {
  github.beforeCreate = () => add(bot, text("of a later run", 6));
  expect((await comment({ markdown: "mine" })).posted).toBe("superseded");
  expect(bodies()).toEqual([text("of a later run", 6)]);
});

test.each(["server-error", "dropped"] as const)(
  "a create whose answer was lost (%s) leaves one comment",
  async (kind) => {
    github.faults.push({ on: /^POST/, carriedOut: true, ...(kind === "dropped" ? { kind } : { kind, status: 502 }) });
    expect((await comment({ markdown: "# leak" })).posted).toBe("created");
    expect(github.requests.filter((line) => line.startsWith("POST"))).toHaveLength(2);
    expect(bodies()).toEqual([text("# leak")]);
  },
);

test("a comment that is gone before it is removed is no error", async () => {
  add(bot, text("first", 2));
  add(bot, text("second", 3));
  github.faults.push({ on: /^DELETE/, kind: "dropped", carriedOut: true });
  expect((await comment({ markdown: "new" })).posted).toBe("updated");
  expect(bodies()).toEqual([text("new")]);
});

test("a person's token finds that person's comment", async () => {
  github.login = "octocat";
  add("octocat", text("old", 4));
  await comment({ markdown: "new" });
  expect(bodies()).toEqual([text("new")]);
});

test("an app's token, which can't say who it is, ends with that app's one comment", async () => {
  github.appLogin = "leaks[bot]";
  add("leaks[bot]", text("old", 4));
  expect((await comment({ markdown: "new" })).posted).toBe("updated");
  expect(github.comments).toEqual([expect.objectContaining({ id: 100, login: "leaks[bot]", body: text("new") })]);
});

test("comments of other pull requests are left alone", async () => {
  add(bot, text("of 8", 4), 8);
  await comment({ markdown: "of 7" });
  expect(bodies()).toEqual([text("of 8", 4), text("of 7")]);
});

test.each([
  ["read", 403],
  ["none", 404],
] as const)("a token that may %s only is the library's error with status %i", async (rights, status) => {
  github.rights = rights;
  await expect(comment({})).rejects.toMatchObject({ status });
  expect(bodies()).toEqual([]);
});

type Given = Partial<StickyComment> & { readonly run?: number; readonly attempt?: number };

function comment({ run = 5, attempt = 1, ...given }: Given): Promise<Posted> {
  const octokit = getOctokit("token", { baseUrl: github.url });
  retryRequests(octokit, async () => {});
  const marker = { key: "api", run: { id: run, attempt, sha } };
  const all = { owner: "octo", repo: "repo", pullRequest: 7, marker, markdown: "text", create: true };
  return stickyComment(octokit, { ...all, ...given });
}

const sha = "a".repeat(40);

/** A comment of ours as it is stored. */
function text(markdown: string, run = 5, attempt = 1): string {
  return `${writeMarker({ key: "api", run: { id: run, attempt, sha } })}\n${markdown}`;
}

function add(login: string, body: string, issue = 7): number {
  const id = 100 + github.comments.length;
  github.comments.push({ id, issue, login, body });
  return id;
}

function bodies(): string[] {
  return github.comments.map(({ body }) => body);
}

/** Waits for so many to have come. */
function meeting(of: number): () => Promise<void> {
  let come = 0;
  let open = () => {};
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++come === of) open();
    return all;
  };
}
