import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type StickyComment, stickyComment } from "../../src/publish/sticky-comment.ts";
import { type GithubRest, githubRest } from "../doubles/github-rest.ts";

const marker = "<!-- gopls-leak-gate:api -->";
const bot = "github-actions[bot]";
let github: GithubRest;

beforeEach(async () => {
  github = await githubRest();
});
afterEach(() => github.close());

test("the first report makes a comment that starts with the marker", async () => {
  const url = await comment({ markdown: "# leak" });
  expect(bodies()).toEqual([`${marker}\n# leak`]);
  expect(url).toMatch(/^https:.*#issuecomment-\d+$/);
});

test("the next report goes into the same comment", async () => {
  await comment({ markdown: "# leak" });
  await comment({ markdown: "# fixed", create: false });
  expect(bodies()).toEqual([`${marker}\n# fixed`]);
});

test("where none is wanted and none is there, none is made", async () => {
  expect(await comment({ create: false })).toBeUndefined();
  expect(bodies()).toEqual([]);
});

test("ours is found behind two pages of others", async () => {
  for (let i = 0; i < 250; i++) add("someone", `talk ${i}`);
  const id = add(bot, `${marker}\nold`);
  add("someone", "more talk");
  await comment({ markdown: "new" });
  expect(github.comments.find((stored) => stored.id === id)?.body).toBe(`${marker}\nnew`);
  expect(github.comments).toHaveLength(252);
});

test("another's comment with our marker is not ours", async () => {
  add("mallory", `${marker}\nno leak at all`);
  await comment({ markdown: "# leak" });
  expect(bodies()).toEqual([`${marker}\nno leak at all`, `${marker}\n# leak`]);
});

test("a marker further down, or of another key, is not ours", async () => {
  add(bot, `quoting ${marker}`);
  add(bot, "<!-- gopls-leak-gate:api2 -->\nof another gate");
  await comment({ markdown: "# leak" });
  expect(bodies()).toHaveLength(3);
});

test("of several, the oldest is brought up to date and the rest goes", async () => {
  add(bot, `${marker}\nfirst`);
  add("someone", "talk");
  add(bot, `${marker}\nsecond`);
  add(bot, `${marker}\nthird`);
  await comment({ markdown: "new" });
  expect(bodies()).toEqual([`${marker}\nnew`, "talk"]);
});

test("a person's token finds that person's comment", async () => {
  github.login = "octocat";
  add("octocat", `${marker}\nold`);
  await comment({ markdown: "new" });
  expect(bodies()).toEqual([`${marker}\nnew`]);
});

test("comments of other pull requests are left alone", async () => {
  add(bot, `${marker}\nof 8`, 8);
  await comment({ markdown: "of 7" });
  expect(bodies()).toEqual([`${marker}\nof 8`, `${marker}\nof 7`]);
});

test("a key cannot end the marker", async () => {
  await comment({ key: "a --> b", markdown: "text" });
  expect(bodies()).toEqual(["<!-- gopls-leak-gate:a%20--%3E%20b -->\ntext"]);
});

test.each([
  ["read", 403],
  ["none", 404],
] as const)("a token that may %s only is the library's error with status %i", async (rights, status) => {
  github.rights = rights;
  await expect(comment({})).rejects.toMatchObject({ status });
  expect(bodies()).toEqual([]);
});

function comment(given: Partial<StickyComment>): Promise<string | undefined> {
  const octokit = getOctokit("token", { baseUrl: github.url });
  const all = { owner: "octo", repo: "repo", pullRequest: 7, key: "api", markdown: "text", create: true };
  return stickyComment(octokit, { ...all, ...given });
}

function add(login: string, body: string, issue = 7): number {
  const id = 100 + github.comments.length;
  github.comments.push({ id, issue, login, body });
  return id;
}

function bodies(): string[] {
  return github.comments.map(({ body }) => body);
}
