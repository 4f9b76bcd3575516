import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type ArtifactService, artifactService } from "../doubles/artifact-service.ts";
import { type GithubRest, githubRest, type StoredComment } from "../doubles/github-rest.ts";
import { installAct } from "../support/install-act.ts";
import { node24Folder } from "../support/node24-folder.ts";
import {
  commitAll,
  copyRepository,
  gateWorkflow,
  runWorkflow,
  type StepRun,
  type WorkflowRun,
} from "../support/run-workflow.ts";
import { zipNames } from "../support/zip-names.ts";

const marker = "<!-- gopls-leak-gate:gopls-leak-gate ";

/** As little as a run can be, on a gopls that every newer Go can have. */
const inputs = {
  workspace: "examples/workspace",
  workload: "everyday",
  "gopls-version": "v0.16.2",
  "go-version": "1.24.13",
  soak: "5s",
  cycles: "5",
  iterations: "2",
};

let at: { folder: string; act: string; node: string };
let github: GithubRest;
/** One for each workflow run, as on GitHub. */
let artifacts: ArtifactService;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "gopls-leak-gate-act-"));
  at = { folder, act: await installAct(), node: await node24Folder() };
  await copyRepository(join(folder, "repository"));
  await commitAll(join(folder, "repository"));
  github = await githubRest();
});
beforeEach(async () => {
  artifacts = await artifactService();
});
afterEach(() => artifacts.close());
afterAll(async () => {
  await github?.close();
  if (at) rmSync(at.folder, { recursive: true, force: true });
});

test("a pull request gets summary, outputs, artifact and a comment", async () => {
  const run = await runAction({ ...inputs, comment: "always" });
  expectVerdict(run);
  expect(gateStep(run).outputs).toMatchObject({
    "gopls-version": "v0.16.2",
    "run-directory": expect.stringMatching(/gopls-leak-gate-out$/),
    "artifact-url": "https://github.com/octo/repo/actions/runs/1/artifacts/1000",
    "comment-url": expect.stringMatching(/#issuecomment-\d+$/),
    findings: expect.stringMatching(/^\d+$/),
    "growth-bytes-per-iteration": expect.stringMatching(/^-?\d/),
  });
  expect(run.summaries.join()).toContain("v0.16.2");
  expect(run.log).toContain("gopls' own heap");
  const files = ["plan.json", "snapshots.jsonl", "report.json", "report.md", "report.html"];
  expect(zipNames(artifacts.artifacts[0]?.zip ?? Buffer.alloc(0))).toEqual(expect.arrayContaining(files));
  expect(comments()).toEqual([expect.objectContaining({ issue: 7, body: expect.stringContaining("v0.16.2") })]);
});

test("a bad input fails the step and says what it takes", async () => {
  const run = await runAction({ ...inputs, "fail-on": "sometimes" });
  expect(run.status).not.toBe(0);
  expect(gateStep(run)).toMatchObject({ outcome: "failure", outputs: { outcome: "not-measured" } });
  expect(run.log).toContain(`fail-on can't be`);
});

/** Measured, and the step and the job end as the verdict says. */
function expectVerdict(run: WorkflowRun): void {
  const step = gateStep(run);
  const outcome = step.outputs.outcome ?? "";
  expect(["pass", "inconclusive", "fail"], run.log).toContain(outcome);
  const failed = outcome === "fail";
  expect(step.outcome).toBe(failed ? "failure" : "success");
  expect(run.status === 0).toBe(!failed);
}

function gateStep({ steps, log }: WorkflowRun): StepRun {
  const step = steps.find(({ id }) => id === "gate");
  if (!step) throw new Error(`the gate's step did not run:\n${log}`);
  return step;
}

function comments(): StoredComment[] {
  return github.comments.filter(({ body }) => body.startsWith(marker));
}

function runAction(given: Readonly<Record<string, string>>): Promise<WorkflowRun> {
  const payload = { action: "synchronize", pull_request: { number: 7, head: { sha: "a".repeat(40) } } };
  return runWorkflow({ ...at, github, artifacts }, { text: gateWorkflow(given), event: "pull_request", payload });
}
