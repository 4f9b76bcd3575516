import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { makeMessage } from "../../src/plan/options/make-message.ts";
import { type GithubEvent, githubEvent } from "../../src/publish/github/github-event.ts";
import { retryRequests } from "../../src/publish/github/retry-requests.ts";
import { postReports } from "../../src/publish/post-reports.ts";
import { type GithubRest, githubRest, type StoredArtifact } from "../doubles/github-rest.ts";
import { loopbackServer } from "../doubles/loopback-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { makeZip } from "./make-zip.ts";
import { smallFinding, smallReport } from "./small-report.ts";

const sha = "a".repeat(40);
const leak = smallReport({ outcome: "fail", summary: "it leaks", findings: [smallFinding("leak")] });
/** The end of a run that measured pull request 7, from a fork. */
const ended = githubEvent({
  workflow_run: {
    id: 5,
    run_attempt: 2,
    event: "pull_request",
    head_sha: sha,
    head_branch: "fix",
    head_repository: { full_name: "ann/fork", owner: { login: "ann" } },
  },
});
const nightly = githubEvent({ schedule: "0 3 * * *" });

let github: GithubRest;
/** What the runner was told, in order. */
let told: string[];

beforeEach(async () => {
  github = await githubRest();
  told = [];
  const head = { sha, ref: "fix", repo: "ann/fork" };
  github.pulls.push({ number: 7, state: "open", head, base: { repo: "octo/repo" } });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

test("the report of the run that ended becomes a comment, rendered here", async () => {
  store({ name: "gopls-leak-gate" });
  store({ name: "gopls-leak-gate-report", report: leak });
  await post({});
  const [comment] = github.comments;
  expect(comment).toMatchObject({ issue: 7, login: "github-actions[bot]" });
  expect(comment?.body).toMatch(new RegExp(`^<!-- gopls-leak-gate:gopls-leak-gate run=5\\.2 sha=${sha} -->\n### ❌`));
  expect(comment?.body).toContain("https://github.com/octo/repo/actions/runs/5");
  expect(comment?.body).toContain("https://github.com/octo/repo/actions/runs/5/artifacts/1");
  const url = `https://github.com/octo/repo/pull/7#issuecomment-${comment?.id}`;
  expect(told).toEqual(["posted=created", `url=${url}`, "outcome=fail", `summary=fail: [created](${url})\n`]);
});

test("a pass makes no comment unless it is asked for, and brings one that is there up to date", async () => {
  store({ name: "gopls-leak-gate-report", report: smallReport() });
  await post({});
  expect(told).toEqual(["posted=none", "url=", "outcome=pass", "summary=Nothing was posted.\n"]);
  expect(github.comments).toEqual([]);
  await post({ comment: "always" });
  await post({});
  expect(told.at(-4)).toBe("posted=updated");
  expect(github.comments).toHaveLength(1);
});

test("each leg of a matrix has its comment, and the outputs are of the worst", async () => {
  store({ name: "gopls-leak-gate-api-report", report: smallReport() });
  store({ name: "gopls-leak-gate-web-report", report: leak });
  store({ name: "other-report", report: leak });
  await post({ comment: "always" });
  const keys = github.comments.map(({ body }) => /gate:(\S+)/.exec(body)?.[1]);
  expect(keys).toEqual(["gopls-leak-gate-web", "gopls-leak-gate-api"]);
  expect(told).toContain("outcome=fail");
  expect(told.at(-1)).toMatch(/^summary=fail: \[created\]\(\S+\), pass: \[created\]\(\S+\)\n$/);
});

test("of two attempts the newest report of a name is posted", async () => {
  store({ name: "gopls-leak-gate-report", report: smallReport() });
  store({ name: "gopls-leak-gate-report", report: leak });
  await post({});
  expect(told).toContain("outcome=fail");
});

test("reports are found behind other artifacts", async () => {
  store({ name: "gopls-leak-gate-report", report: leak });
  for (let i = 0; i < 120; i++) store({ name: `coverage-${i}` });
  await post({});
  expect(github.comments).toHaveLength(1);
});

test("a step of the run that measured takes the artifacts of its own run, or a path", async () => {
  const event = githubEvent({ pull_request: { number: 8, head: { sha } } });
  store({ name: "gopls-leak-gate-report", report: leak, run: 9 });
  await post({}, event);
  await post({ report: file(leak), key: "by path" }, event);
  expect(github.comments.map(({ issue }) => issue)).toEqual([8, 8]);
  expect(github.comments[1]?.body).toMatch(`<!-- gopls-leak-gate:by%20path run=9.1 sha=${sha} -->`);
});

test("a run that left no report is no error", async () => {
  store({ name: "gopls-leak-gate" });
  await post({});
  expect(told[0]).toBe("notice=The run left no report, so there is nothing to post.");
  expect(told).toContain("posted=none");
});

test("a pull request that moved on gets no comment, and one notice says so", async () => {
  github.pulls.length = 0;
  store({ name: "gopls-leak-gate-report", report: leak });
  store({ name: "gopls-leak-gate-api-report", report: leak });
  await post({});
  expect(told.filter((line) => line.startsWith("notice"))).toEqual([
    expect.stringMatching(/has this commit as its head/),
  ]);
  expect(told).toContain("posted=none");
  expect(github.comments).toEqual([]);
});

test("a report older than the one that is there is not posted", async () => {
  const body = `<!-- gopls-leak-gate:gopls-leak-gate run=6.1 sha=${sha} -->\nlater`;
  github.comments.push({ id: 1, issue: 7, login: "github-actions[bot]", body });
  store({ name: "gopls-leak-gate-report", report: leak });
  await post({});
  expect(github.comments).toMatchObject([{ body }]);
  expect(told).toContain("posted=superseded");
  expect(told[0]).toMatch(/^notice=The existing post is from a later run/);
});

test("an issue is kept by night: opened, left alone while it is not known, closed", async () => {
  const night = (report: Report) => post({ to: "issue", report: file(report) }, nightly);
  await night(leak);
  expect(github.issues).toMatchObject([{ title: "gopls v0.24.0 fails the leak gate", state: "open" }]);
  for (const outcome of ["inconclusive", "not-measured"] as const) {
    await night({ ...smallReport({ outcome }), failure: { code: "go-missing", message: "m", hint: "h" } });
    expect(told.filter((line) => line.startsWith("notice")).at(-1)).toMatch(`the outcome is ${outcome}`);
    expect(told).toContain(`outcome=${outcome}`);
  }
  expect(github.issues).toMatchObject([{ state: "open" }]);
  await night(smallReport());
  expect(told).toContain("posted=closed");
  expect(github.issues).toMatchObject([{ state: "closed", stateReason: "completed" }]);
});

test("names of an artifact can't become Markdown, HTML, mentions, markers or commands", async () => {
  const name = "<!-- gopls-leak-gate:x --><script>@everyone [x](https://evil.example) ::error::\n# no leak";
  const findings = Array.from({ length: 10_000 }, (_, i) => ({
    ...smallFinding("leak"),
    ...(i < 100 ? { owner: name, workload: name, method: name } : {}),
    summary: name,
    fingerprint: `f${i}`,
  }));
  store({ name: "gopls-leak-gate-report", report: { ...leak, findings, summary: name } });
  await post({});
  const body = github.comments[0]?.body ?? "";
  expect(body).toContain("everyone");
  expect(body.length).toBeLessThan(65_536);
  const [, ...lines] = body.split("\n");
  const text = lines
    .join("\n")
    .replace(/^```.*?^```$/gms, "")
    .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
  expect(text).not.toMatch(/<!--|<script|@everyone|\]\(https:..evil|^# no leak|^::error/m);
  expect(told.join("\n")).not.toMatch(/evil|everyone/);
});

const refused: readonly [what: string, code: string, message: RegExp, artifact: Partial<StoredArtifact>][] = [
  ["of another commit", "report-refused", /it is not of commit a{40}$/, { headSha: "b".repeat(40) }],
  ["that has expired", "report-missing", /it has expired$/, { expired: true }],
  ["that is said to be large", "report-refused", /it has 6000000 bytes$/, { sizeInBytes: 6_000_000 }],
  [
    "that is larger than is said",
    "report-refused",
    /it has over 5242880 bytes$/,
    { zip: Buffer.alloc(6_000_000), sizeInBytes: 9 },
  ],
  ["that is no zip", "report-refused", /it is not a readable zip/, { zip: Buffer.from("# no leak") }],
  [
    "with 50 MB of JSON",
    "report-refused",
    /it inflates to more than 5242880/,
    { zip: zipped(`"${" ".repeat(50_000_000)}"`) },
  ],
  [
    "with a path that climbs",
    "report-refused",
    /does not hold one report\.json/,
    { zip: zipped("{}", "../report.json") },
  ],
  ["that is cut off", "report-refused", /it is not JSON, or cut off$/, { zip: zipped('{"schema":1') }],
  ["of another schema", "report-refused", /the schema: schema: /, { zip: zipped('{"schema":2}') }],
];
test.each(refused)("of a run with one artifact %s nothing is posted", async (_, code, message, artifact) => {
  store({ name: "gopls-leak-gate-a-report", report: leak });
  store({ name: "gopls-leak-gate-b-report", report: leak, ...artifact });
  await expect(post({})).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  expect(github.comments).toEqual([]);
  expect(told).toEqual([]);
});

test("an artifact that expires between the list and the download is said", async () => {
  store({ name: "gopls-leak-gate-report", report: leak });
  const server = await loopbackServer(async ({ url }) => {
    if (url.pathname.endsWith("/zip")) return { status: 410, json: { message: "Artifact has expired" } };
    return { status: 200, json: await (await fetch(github.url + url.pathname + url.search)).json() };
  });
  const failed = await post({}, ended, server.url).catch((error: unknown) => error);
  await server.close();
  expect(failed).toMatchObject({ code: "report-missing", message: expect.stringMatching(/it has expired$/) });
});

test("of more than 20 reports nothing is posted", async () => {
  for (let i = 0; i < 21; i++) store({ name: `gopls-leak-gate-${i}-report`, report: leak });
  await expect(post({})).rejects.toMatchObject({
    code: "report-refused",
    message: expect.stringMatching(/there are 21/),
  });
  expect(github.comments).toEqual([]);
});

test.each([
  ["is not there", () => join(temporaryFolder(), "report.json"), "report-missing", /it is not there/],
  ["is a folder", temporaryFolder, "report-missing", /it is a folder/],
  ["is a link", linkToReport, "report-missing", /it is a symbolic link/],
  ["is too large", () => file(Buffer.alloc(6_000_000)), "report-refused", /it has 6000000 bytes, over 5242880/],
  ["is no report", () => file(Buffer.from("# no leak")), "report-refused", /it is not JSON/],
] as const)("a path that %s is refused", async (_, path, code, message) => {
  await expect(post({ report: path() })).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  expect(github.comments).toEqual([]);
});

test.each([
  [{ report: "" }, "comment", "pull-requests: write"],
  [{ report: "", to: "issue" }, "keep an issue", "issues: write"],
])("a token without rights is told which one is missing: %j", async (given, doing, permission) => {
  github.rights = "read";
  const failed = post({ ...given, report: file(leak) });
  await expect(failed).rejects.toMatchObject({
    code: "token-refused",
    message: `the token may not ${doing} (403)`,
    hint: expect.stringContaining(`\`permissions: ${permission}\``),
  });
});

test("a token that may not see artifacts needs actions: read", async () => {
  github.rights = "none";
  await expect(post({})).rejects.toMatchObject({
    code: "token-refused",
    hint: expect.stringContaining("actions: read"),
  });
});

test("what GitHub says beside that is passed on, and a rate limit is no missing right", async () => {
  github.faults.push({ on: /^POST/, kind: "rate-limit", status: 403, retryAfterSeconds: 600 });
  await expect(post({ report: file(leak) })).rejects.toMatchObject({
    code: "github-failed",
    message: expect.stringMatching(/^GitHub did not comment: You have exceeded a secondary rate limit/),
  });
});

function post(
  inputs: Readonly<Record<string, string>>,
  event: GithubEvent = ended,
  baseUrl = github.url,
): Promise<void> {
  const octokit = getOctokit("token", { baseUrl });
  retryRequests(octokit, async () => {});
  const core = {
    notice: (message: string, { title }: { title: string }) => {
      expect(title).toBe("gopls-leak-gate");
      told.push(`notice=${message}`);
    },
    setOutput: (name: string, value: string | number) => told.push(`${name}=${value}`),
    summary: { addRaw: (text: string) => ({ write: async () => told.push(`summary=${text}`) }) },
  };
  const run = { id: 9, attempt: 1, sha, url: "https://github.com/octo/repo/actions/runs/9" };
  const messenger = { core, octokit, repository: { owner: "octo", repo: "repo" }, event, run };
  return postReports(makeMessage({ "github-token": "token", ...inputs }), messenger);
}

function store({
  report,
  ...given
}: Partial<StoredArtifact> & { readonly name: string; readonly report?: Report }): void {
  const zip = report === undefined ? Buffer.alloc(0) : zipped(JSON.stringify(report));
  const id = github.artifacts.length + 1;
  github.artifacts.push({ id, run: 5, headSha: sha, expired: false, zip, ...given });
}

function zipped(json: string, name = "report.json"): Buffer {
  return makeZip([{ name, data: json }]);
}

function file(content: Report | Buffer): string {
  const path = join(temporaryFolder(), "report.json");
  writeFileSync(path, Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}

/** A link to a good report, as it may come out of an archive. */
function linkToReport(): string {
  const path = join(temporaryFolder(), "report.json");
  symlinkSync(file(leak), path);
  return path;
}
