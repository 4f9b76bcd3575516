import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeDelivery } from "../../src/plan/options/make-delivery.ts";
import { type Delivered, deliver, type Runner } from "../../src/publish/deliver.ts";
import { type GithubRest, githubRest } from "../doubles/github-rest.ts";
import { type LoopbackServer, loopbackServer } from "../doubles/loopback-server.ts";
import { smallFinding, smallReport } from "./small-report.ts";

const leak = smallReport({ outcome: "fail", findings: [smallFinding("leak")] });
const title = "gopls-leak-gate";
const sha = "a".repeat(40);
let github: GithubRest;
let directory: string;
/** What the runner was told, in order. */
let told: string[];
let uploaded: { readonly name: string; readonly files: readonly string[] }[];

beforeEach(async () => {
  github = await githubRest();
  directory = mkdtempSync(join(tmpdir(), "deliver-"));
  writeFileSync(join(directory, "plan.json"), "{}");
  writeFileSync(join(directory, "report.json"), "{}");
  told = [];
  uploaded = [];
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
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
    "output report-html",
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

test("the run directory goes up as one artifact, and the report alone as another", async () => {
  await delivered({});
  const [all, report] = uploaded;
  expect(all).toEqual({ name: "gopls-leak-gate", files: expect.arrayContaining([join(directory, "plan.json")]) });
  expect(report).toEqual({ name: "gopls-leak-gate-report", files: [join(directory, "report.json")] });
  expect(uploaded).toHaveLength(2);
});

test("a report that can't go up alone is a warning, and the run directory is there", async () => {
  const uploadArtifact = async (name: string) => {
    if (name.endsWith("-report")) throw new Error("quota is hit.");
    return { id: 42 };
  };
  await delivered({}, { loadArtifacts: async () => ({ uploadArtifact }) });
  expect(told).toContain(`warning=No artifact of the report alone: quota is hit. The files are in ${directory}.`);
  expect(github.comments[0]?.body).toContain("https://github.com/octo/repo/actions/runs/9/artifacts/42");
});

test("the comment says which run it is of, and which commit of the pull request", async () => {
  await delivered({});
  expect(github.comments[0]?.body).toMatch(`<!-- gopls-leak-gate:gopls-leak-gate run=9.2 sha=${sha} -->\n`);
});

test("a report of a later run stays", async () => {
  await delivered({});
  const before = github.comments[0]?.body;
  await delivered({ report: smallReport() }, { run: { ...runner().run, id: 8 } as Runner["run"] });
  expect(github.comments).toMatchObject([{ body: before }]);
});

test("what passes is tried again, and a rate limit that does not is a warning and no missing right", async () => {
  github.faults.push({ on: /^POST/, kind: "server-error", status: 502 });
  await delivered({});
  expect(github.comments).toHaveLength(1);
  github.faults.push({ on: /^PATCH/, kind: "rate-limit", status: 403, retryAfterSeconds: 600 });
  await delivered({ report: smallReport() });
  expect(told.at(-1)).toMatch(/^warning=No comment: You have exceeded a secondary rate limit/);
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

test("outside of a workflow GitHub is not called", async () => {
  await delivered({}, { run: undefined });
  expect(github.requests).toEqual([]);
});

test("outside of a pull request there is no comment", async () => {
  const loadGithub: Runner["loadGithub"] = async (token) => ({
    ...(await runner().loadGithub(token)),
    event: {},
  });
  await delivered({}, { loadGithub });
  expect(github.requests).toEqual([]);
});

test("the artifact can be left out", async () => {
  await delivered({ delivery: makeDelivery({ "upload-artifact": "false" }) });
  expect(told.some((line) => line.includes("artifact"))).toBe(false);
});

describe("a webhook", () => {
  const bodies: Record<string, unknown>[] = [];
  let server: LoopbackServer;
  let status = 200;

  beforeEach(async () => {
    [status, bodies.length] = [200, 0];
    server = await loopbackServer(({ body }) => {
      bodies.push(JSON.parse(body.toString()));
      return { status };
    });
  });
  afterEach(() => server.close());

  const webhook = () => ({ url: `${server.url}/secret`, format: "json", on: "unless-pass" }) as const;

  test("is told last, with the addresses of the run and of its artifact", async () => {
    await delivered({ webhook: webhook() });
    const run = "https://github.com/octo/repo/actions/runs/9";
    expect(bodies).toMatchObject([{ outcome: "fail", urls: { run, artifact: `${run}/artifacts/42` } }]);
    expect(told.at(-1)).toMatch(/^output comment-url=/);
  });

  test("that fails is a warning without its address, be it a refusal or an error, and no word of a token", async () => {
    for (status of [403, 500]) {
      await delivered({ webhook: webhook() });
      const tries = status === 500 ? ", and was tried 4 times" : "";
      expect(told.at(-1)).toBe(`warning=No webhook message: the webhook answered ${status}${tries}.`);
    }
    expect(told.join()).not.toContain("secret");
    expect(github.comments).toHaveLength(1);
  });

  test("hears nothing of a job that is being cancelled, nor of a pass", async () => {
    await delivered({ webhook: webhook(), cancelled: true });
    await delivered({ webhook: webhook(), report: smallReport() });
    expect(bodies).toEqual([]);
  });
});

function delivered(given: Partial<Delivered>, other: Partial<Runner> = {}): Promise<void> {
  const delivery = makeDelivery({ "github-token": "t" });
  const all = { report: leak, runDirectory: directory, delivery, webhook: undefined, cancelled: false };
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
    run: { id: 9, attempt: 2, sha: "c".repeat(40), url: "https://github.com/octo/repo/actions/runs/9" },
    sleep: async () => {},
    loadArtifacts: async () => ({
      uploadArtifact: async (name, files) => {
        uploaded.push({ name, files });
        return { id: 41 + uploaded.length };
      },
    }),
    loadGithub: async (token) => ({
      octokit: getOctokit(token, { baseUrl: github.url }),
      repository: { owner: "octo", repo: "repo" },
      event: { pull_request: { number: 7, head: { sha } } },
    }),
  };
}
