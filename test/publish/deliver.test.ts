import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeDelivery } from "../../src/plan/make-delivery.ts";
import { type Delivered, deliver, type Runner } from "../../src/publish/deliver.ts";
import { type GithubRest, githubRest } from "../doubles/github-rest.ts";
import { smallFinding, smallReport } from "./small-report.ts";

const leak = smallReport({ outcome: "fail", findings: [smallFinding("leak")] });
const title = "gopls-leak-gate";
let github: GithubRest;
let directory: string;
/** What the runner was told, in order. */
let told: string[];

beforeEach(async () => {
  github = await githubRest();
  directory = mkdtempSync(join(tmpdir(), "deliver-"));
  writeFileSync(join(directory, "plan.json"), "{}");
  told = [];
});
afterEach(async () => {
  await github.close();
  rmSync(directory, { recursive: true });
});

test("what needs least goes first", async () => {
  await delivered({});
  expect(told.map((line) => line.split("=")[0])).toEqual([
    "summary",
    "output outcome",
    "output run-directory",
    "output report-json",
    "output report-markdown",
    "output gopls-version",
    "output growth-bytes-per-iteration",
    "output findings",
    "error",
    "output artifact-id",
    "output artifact-url",
    "output comment-url",
  ]);
  expect(told).toContain("output artifact-url=https://github.com/octo/repo/actions/runs/9/artifacts/42");
  expect(github.comments).toHaveLength(1);
});

test("a pass makes no comment, and brings one that is there up to date", async () => {
  await delivered({ report: smallReport() });
  expect(github.comments).toEqual([]);
  await delivered({});
  const before = github.comments[0]?.body;
  await delivered({ report: smallReport() });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).not.toBe(before);
});

test("asked to, it comments on a pass too", async () => {
  await delivered({ report: smallReport(), delivery: makeDelivery({ "github-token": "t", comment: "always" }) });
  expect(github.comments).toHaveLength(1);
});

test("a token that may not comment is a notice", async () => {
  github.rights = "read";
  await delivered({});
  expect(told.at(-1)).toMatch(/^notice=No comment: the token may not write here \(403\)/);
});

test("a refused artifact is a warning, and the comment still comes", async () => {
  await delivered(
    {},
    { loadArtifacts: async () => ({ uploadArtifact: () => Promise.reject(new Error("quota is hit.")) }) },
  );
  expect(told).toContain(`warning=No artifact: quota is hit. The files are in ${directory}.`);
  expect(github.comments).toHaveLength(1);
});

test("a summary that can't be written is a warning, and the rest still comes", async () => {
  const core = {
    ...runner().core,
    summary: { addRaw: () => ({ write: () => Promise.reject(new Error("read-only")) }) },
  };
  await delivered({}, { core });
  expect(told[0]).toBe("warning=No job summary: read-only");
  expect(github.comments).toHaveLength(1);
});

test("a job that is being cancelled keeps the files and writes to nobody", async () => {
  await delivered({ cancelled: true });
  expect(told).toContain("output artifact-id=42");
  expect(github.requests).toEqual([]);
});

test.each([
  ["without a token", {}],
  ["where the user said never", { "github-token": "t", comment: "never" }],
])("%s, GitHub is not called", async (_, values) => {
  await delivered({ delivery: makeDelivery(values) });
  expect(github.requests).toEqual([]);
  expect(told.some((line) => line.startsWith("warning"))).toBe(false);
});

test("outside of a pull request there is no comment", async () => {
  const loadGithub: Runner["loadGithub"] = async (token) => ({
    ...(await runner().loadGithub(token)),
    payload: { ref: "main" },
  });
  await delivered({}, { loadGithub });
  expect(github.requests).toEqual([]);
});

test("the artifact can be left out", async () => {
  await delivered({ delivery: makeDelivery({ "upload-artifact": "false" }) });
  expect(told.some((line) => line.includes("artifact"))).toBe(false);
});

function delivered(given: Partial<Delivered>, other: Partial<Runner> = {}): Promise<void> {
  const delivery = makeDelivery({ "github-token": "t" });
  const all = { report: leak, runDirectory: directory, delivery, cancelled: false };
  return deliver({ ...all, ...given }, { ...runner(), ...other });
}

function runner(): Runner {
  const say = (level: string) => (message: string, properties: { title: string }) => {
    expect(properties).toEqual({ title });
    told.push(`${level}=${message}`);
  };
  const write = async () => told.push("summary");
  return {
    core: {
      error: say("error"),
      warning: say("warning"),
      notice: say("notice"),
      setOutput: (name, value) => told.push(`output ${name}=${value}`),
      summary: { addRaw: () => ({ write }) },
    },
    runUrl: "https://github.com/octo/repo/actions/runs/9",
    loadArtifacts: async () => ({ uploadArtifact: async () => ({ id: 42 }) }),
    loadGithub: async (token) => ({
      octokit: getOctokit(token, { baseUrl: github.url }),
      payload: { pull_request: { number: 7 } },
      owner: "octo",
      repo: "repo",
    }),
  };
}
