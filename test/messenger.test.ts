import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { failureCodes } from "../src/model/failure/catalogue.ts";
import type { GithubRest } from "./doubles/github-rest.ts";
import { smallFinding, smallReport } from "./publish/small-report.ts";
import { exampleFailure } from "./support/example-failure.ts";
import { githubInEachTest } from "./support/github-in-each-test.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const sha = "a".repeat(40);
const report = smallReport({ outcome: "fail", findings: [smallFinding("leak")] });
let github: GithubRest;

githubInEachTest((rest) => {
  github = rest;
});

test("a report becomes a comment on the event's pull request", async () => {
  const { status, output, summary } = await messenger({ report: "report.json" });
  expect(status).toBe(0);
  expect(github.comments).toMatchObject([
    { issue: 7, body: expect.stringMatching(`^<!-- gopls-leak-gate:gopls-leak-gate run=9.2 sha=${sha} -->\n### `) },
  ]);
  const url = `https://github.com/octo/repo/pull/7#issuecomment-${github.comments[0]?.id}`;
  expect(output).toEqual({ posted: "created", url, outcome: "fail" });
  expect(summary).toBe(`fail: [created](${url})\n`);
});

const refused: readonly [
  code: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  message: string,
][] = [
  ["unknown-input", { reports: "report.json" }, {}, "there is no input reports%0ADid you mean report?"],
  ["bad-value", { to: "issues" }, {}, 'to can\'t be "issues"'],
  ["token-missing", { "github-token": "" }, {}, "there is no github-token"],
  ["not-in-a-workflow", {}, { GITHUB_RUN_ID: "" }, "this is not a step of a GitHub workflow"],
  ["report-missing", { report: "nowhere.json" }, {}, "there is no report in nowhere.json"],
  ["token-refused", { report: "report.json" }, {}, "the token may not comment (403)"],
];
test.each(refused)(
  "%s %j ends with its exit code, one error and nothing posted",
  async (code, inputs, env, message) => {
    github.rights = "read";
    const { status, stdout, output } = await messenger(inputs, env);
    expect(stdout.split("\n").filter((line) => line.startsWith("::"))).toEqual([
      expect.stringContaining(`::error title=gopls-leak-gate::${message}`),
    ]);
    expect({ status, output }).toEqual({ status: failureExit(code), output: {} });
    expect(github.comments).toEqual([]);
  },
);

function failureExit(code: string): number {
  return exampleFailure(failureCodes.find((known) => known === code) ?? "unexpected").exitCode;
}

/** Runs the built messenger as a runner does, for an event of pull request 7 of octo/repo. */
async function messenger(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder, name);
  writeFileSync(path("report.json"), JSON.stringify(report));
  writeFileSync(path("event.json"), JSON.stringify({ pull_request: { number: 7, head: { sha } } }));
  for (const name of ["output", "summary"]) writeFileSync(path(name), "");
  const child = spawn(process.execPath, [resolve("dist/messenger.js")], {
    cwd: folder,
    env: {
      ...Object.fromEntries(
        Object.entries({ "github-token": "token", ...inputs }).map(([name, value]) => [
          `INPUT_${name.toUpperCase()}`,
          value,
        ]),
      ),
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: "octo/repo",
      GITHUB_RUN_ID: "9",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_SHA: "c".repeat(40),
      GITHUB_EVENT_PATH: path("event.json"),
      GITHUB_OUTPUT: path("output"),
      GITHUB_STEP_SUMMARY: path("summary"),
      ...env,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [status] = await once(child, "close");
  const outputs = readFileSync(path("output"), "utf8").matchAll(/^(\w+)<<(\S+)\n(.*?)\n\2$/gms);
  return {
    status: status as number,
    stdout: Buffer.concat(chunks).toString(),
    output: Object.fromEntries([...outputs].map(([, name, , value]) => [name, value])),
    summary: readFileSync(path("summary"), "utf8"),
  };
}
