import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, expect, test } from "vitest";
import { retryRequests } from "../../../src/publish/github/retry-requests.ts";
import { type Fault, type GithubRest, githubRest } from "../../doubles/github-rest.ts";

let github: GithubRest;
/** How long the client would have waited, before each retry. */
let waits: number[];

beforeEach(async () => {
  github = await githubRest();
  github.login = "octocat";
  waits = [];
});
afterEach(() => github.close());

const dropped: Fault = { on: /./, kind: "dropped" };
const unavailable: Fault = { on: /./, kind: "server-error", status: 503 };
const limited = (status: 403 | 429, retryAfterSeconds: number): Fault => ({
  on: /./,
  kind: "rate-limit",
  status,
  retryAfterSeconds,
});

test.each([
  ["GitHub's own error", [unavailable], [1_000]],
  ["a dropped connection", [dropped], [1_000]],
  ["three in a row", [unavailable, dropped, unavailable], [1_000, 4_000, 9_000]],
  ["a secondary rate limit", [limited(403, 60), limited(429, 2)], [60_000, 2_000]],
] as const)("after %s the request is made again", async (_, faults, expected) => {
  github.faults.push(...faults);
  expect(await login()).toBe("octocat");
  expect(waits).toEqual(expected);
});

test.each([
  ["a fourth failure", [unavailable, unavailable, unavailable, unavailable], 503, 4],
  ["a limit of more than a minute", [limited(403, 61)], 403, 1],
] as const)("%s is the client's error", async (_, faults, status, requests) => {
  github.faults.push(...faults);
  await expect(login()).rejects.toMatchObject({ status });
  expect(github.requests).toHaveLength(requests);
});

test("a refusal is not asked again", async () => {
  github.rights = "none";
  await expect(login()).rejects.toMatchObject({ status: 404 });
  expect(github.requests).toHaveLength(1);
  expect(waits).toEqual([]);
});

async function login(): Promise<string> {
  const octokit = getOctokit("token", { baseUrl: github.url });
  retryRequests(octokit, async (ms) => {
    waits.push(ms);
  });
  return (await octokit.rest.users.getAuthenticated()).data.login;
}
