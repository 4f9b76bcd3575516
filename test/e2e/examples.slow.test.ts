import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type ArtifactService, artifactService } from "../doubles/artifact-service.ts";
import { type GithubRest, githubRest } from "../doubles/github-rest.ts";
import { fakeGoplsBinary } from "../support/fake-gopls-binary.ts";
import { type GoplsProcess, goplsProcesses } from "../support/gopls-processes.ts";
import { installAct } from "../support/install-act.ts";
import { node24Folder } from "../support/node24-folder.ts";
import {
  commitAll,
  copyRepository,
  git,
  runWorkflow,
  type Workflow,
  type WorkflowRun,
} from "../support/run-workflow.ts";
import { withoutWhatVaries } from "../support/without-what-varies.ts";
import { zipNames } from "../support/zip-names.ts";

// The examples as they are copied, on a real workflow runner, in somebody's repository octo/repo. gopls is a fake, so that they
// take seconds; test/e2e/action.e2e.test.ts runs the Action with a real one.
const golden = (name: string) => resolve("test/golden/examples", name);
const example = (name: string) => readFileSync(resolve("examples/workflows", name), "utf8");
/** What act calls itself where GitHub says the workflow's file. */
const workflowRef = { GITHUB_WORKFLOW_REF: "octo/repo/.github/workflows/gopls.yml@refs/pull/7/merge" };

let at: { folder: string; act: string; node: string };
let fakes: { clean: string; leaky: string };
let github: GithubRest;
/** One for each workflow run, as on GitHub. */
let artifacts: ArtifactService;
let headSha = "";

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "gopls-leak-gate-examples-"));
  at = { folder, act: await installAct(), node: await node24Folder() };
  await copyRepository(join(folder, "gate"));
  const leak = { FAKE_LEAK: "1", FAKE_LEAK_METHOD: "textDocument/hover", FAKE_CLASS: "416" };
  fakes = { clean: await fakeGoplsBinary(folder, "clean"), leaky: await fakeGoplsBinary(folder, "leaky", leak) };
});
beforeEach(async () => {
  github = await githubRest();
  await newRun();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await artifacts.close();
  await github.close();
  expect(goplsProcesses(at.folder)).toEqual([]);
});
afterAll(() => at && rmSync(at.folder, { recursive: true, force: true }));

/** Artifacts are of one workflow run; GitHub's REST API shows them as soon as they are finished. */
async function newRun(): Promise<void> {
  await artifacts?.close();
  artifacts = await artifactService({
    onFinished: ({ id, name, zip }) => github.artifacts.push({ id, name, zip, run: 1, headSha, expired: false }),
  });
}

test("pull-request.yml: a comment for a leak, which the next push brings up to date", async () => {
  await repository({ gopls: fakes.leaky });
  const leaking = await pullRequest("pull-request.yml");
  expect(leaking.jobs).toEqual({ changes: "success", memory: "failure", comment: "success" });
  await expectGolden("pull-request-leak", leaking);

  await newRun();
  await repository({ gopls: fakes.clean });
  const passing = await pullRequest("pull-request.yml");
  expect(passing.jobs).toEqual({ changes: "success", memory: "success", comment: "success" });
  expect(github.comments).toHaveLength(1);
  await expectGolden("pull-request-pass", passing);
});

test("pull-request.yml: no comment where nothing was found, and nothing measured where nothing can matter", async () => {
  await repository({ gopls: fakes.clean });
  const passing = await pullRequest("pull-request.yml");
  expect(passing.jobs).toEqual({ changes: "success", memory: "success", comment: "success" });
  expect(github.comments).toEqual([]);

  await newRun();
  await repository({ gopls: fakes.leaky, changed: "docs/notes.md" });
  const skipped = await pullRequest("pull-request.yml");
  expect(skipped).toMatchObject({ status: 0, jobs: { changes: "success" } });
  expect(skipped.jobs).not.toHaveProperty("memory");
  expect(artifacts.artifacts).toEqual([]);
});

test("forks: the token can only read, and the messenger posts what was measured", async () => {
  await repository({ gopls: fakes.leaky });
  github.rights = "read";
  const measured = await pullRequest("forks-measure.yml", { fork: true });
  expect(measured.jobs).toEqual({ changes: "success", memory: "failure" });
  expect(github.comments).toEqual([]);
  expect(artifacts.artifacts.map(({ name }) => name).sort()).toEqual(["gopls-leak-gate", "gopls-leak-gate-report"]);

  github.rights = "write";
  github.pulls.push({
    number: 7,
    state: "open",
    head: { sha: headSha, ref: "topic", repo: "ann/repo" },
    base: { repo: "octo/repo" },
  });
  const workflow_run = {
    id: 1,
    run_attempt: 1,
    event: "pull_request",
    conclusion: "failure",
    head_sha: headSha,
    head_branch: "topic",
    head_repository: { full_name: "ann/repo", owner: { login: "ann" } },
    pull_requests: [],
  };
  const posted = await run("forks-comment.yml", "workflow_run", { action: "completed", workflow_run });
  expect(posted.jobs).toEqual({ comment: "success" });
  await expectGolden("forks-comment", posted);
});

test("matrix.yml: a comment and an artifact for each module, and one check for all", async () => {
  await repository({ gopls: fakes.leaky, modules: ["services/api", "services/worker"] });
  const ran = await pullRequest("matrix.yml");
  expect(ran.jobs).toMatchObject({ changes: "success", memory: "failure", required: "failure" });
  const names = artifacts.artifacts.map(({ name }) => name).sort();
  expect(names.filter((name) => !name.endsWith("-report"))).toEqual(["gopls-leak-gate-api", "gopls-leak-gate-worker"]);
  expect(github.comments.map(({ body }) => /^<!-- gopls-leak-gate:(\S+)/.exec(body)?.[1]).sort()).toEqual([
    "gopls-leak-gate-api",
    "gopls-leak-gate-worker",
  ]);
});

test("nightly.yml, three nights: an issue is opened, brought up to date, and closed", async () => {
  await repository({ gopls: fakes.clean });
  headSha = await git(join(at.folder, "repository"), "rev-parse", "HEAD");
  const night = async (candidate: string) => {
    await newRun();
    github.artifacts.length = 0;
    const text = example("nightly.yml")
      .replace(/gopls-version: \$\{\{ matrix\.gopls \}\}/, `gopls-version: ${candidate}`)
      .replace(/PIN: v\S+/, `PIN: ${fakes.clean}`);
    return runWorkflow({ ...at, github, artifacts }, { text, event: "workflow_dispatch", payload: {} });
  };
  const first = await night(fakes.leaky);
  expect(first.jobs).toMatchObject({ candidates: "success", measure: "failure", report: "success" });
  expect(github.issues).toMatchObject([{ state: "open" }]);
  const opened = { ...github.issues[0] };
  await expect(withoutWhatVaries(`${opened.title}\n\n${opened.body}`, at.folder)).toMatchFileSnapshot(
    golden("nightly-issue.md"),
  );

  await night(fakes.leaky);
  expect(github.issues).toMatchObject([{ number: opened.number, state: "open" }]);
  expect(github.comments).toEqual([]);

  const last = await night(fakes.clean);
  expect(last.jobs).toMatchObject({ measure: "success", report: "success" });
  expect(github.issues).toMatchObject([{ number: opened.number, state: "closed", stateReason: "completed" }]);
  expect(github.comments).toHaveLength(1);
});

test("a run that is told to stop while it soaks leaves no gopls, and what it had is uploaded", async () => {
  await repository({ gopls: fakes.clean, soak: "60s" });
  const stopped = await pullRequest("pull-request.yml", {
    onStart: async () => {
      const { parent } = await runningGopls();
      const loads = `/proc/${parent}/cwd/gopls-leak-gate-out/loads.jsonl`;
      await eventually(() => (existsSync(loads) ? [loads] : []));
      process.kill(parent, "SIGINT"); // GitHub's runner does the same, and then waits for some seconds
    },
  });
  expect(stopped.jobs.memory).toBe("failure");
  expect(goplsProcesses(at.folder)).toEqual([]);
  const uploaded = artifacts.artifacts.find(({ name }) => name === "gopls-leak-gate");
  expect(zipNames(uploaded?.zip ?? Buffer.alloc(0))).toEqual(
    expect.arrayContaining(["plan.json", "loads.jsonl", "end.json", "report.json"]),
  );
  expect(github.comments).toEqual([]);
});

test("a workflow that is cancelled, and its step killed at once, leaves no gopls either: the post step ends it", async () => {
  await repository({ gopls: fakes.clean, soak: "60s" });
  const cancelled = await pullRequest("pull-request.yml", {
    onStart: async ({ interrupt }) => {
      const { pid } = await runningGopls();
      process.kill(pid, "SIGSTOP"); // or it would end by itself
      interrupt();
    },
  });
  expect(cancelled.jobs.memory).toBe("failure");
  // One gopls for each session that had started.
  expect(cancelled.log).toMatch(/ended (?:1 process|2 processes) that a killed measurement had left/);
  expect(goplsProcesses(at.folder)).toEqual([]);
});

async function runningGopls(): Promise<GoplsProcess> {
  const [gopls] = await eventually(() => goplsProcesses(at.folder));
  if (gopls === undefined) throw new Error("gopls did not start");
  return gopls;
}

/** What somebody has: a module, a config, and a pull request's merge commit that changes a file. */
async function repository(given: {
  readonly gopls: string;
  readonly changed?: string;
  readonly soak?: string;
  readonly modules?: readonly string[];
}): Promise<void> {
  const { gopls, changed = "go.mod", soak = "1s", modules = ["."] } = given;
  const folder = join(at.folder, "repository");
  rmSync(folder, { recursive: true, force: true });
  for (const module of modules) cpSync(resolve("examples/workspace"), join(folder, module), { recursive: true });
  const config = { "gopls-version": gopls, soak, cycles: 8, iterations: 2, workload: "everyday", repetitions: 1 };
  const lines = Object.entries(config).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  writeFileSync(join(folder, ".gopls-leak-gate.yaml"), lines.join(""));
  await commitAll(folder);
  await git(folder, "checkout", "-q", "-b", "topic");
  const path = join(folder, modules[0] ?? ".", changed);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, "\n// changed\n", { flag: "a" });
  await git(folder, "add", "-A");
  await git(folder, "commit", "-q", "-m", "topic");
  headSha = await git(folder, "rev-parse", "HEAD");
  await git(folder, "checkout", "-q", "main");
  await git(folder, "merge", "-q", "--no-ff", "-m", "merge", "topic");
}

function pullRequest(
  name: string,
  { fork = false, onStart }: { readonly fork?: boolean; readonly onStart?: Workflow["onStart"] } = {},
): Promise<WorkflowRun> {
  const head = { sha: headSha, ref: "topic", repo: { full_name: fork ? "ann/repo" : "octo/repo" } };
  const base = { sha: "0".repeat(40), ref: "main", repo: { full_name: "octo/repo" } };
  const payload = {
    action: "synchronize",
    number: 7,
    pull_request: { number: 7, state: "open", head, base, labels: [] },
  };
  return run(name, "pull_request", payload, onStart);
}

function run(
  name: string,
  event: Workflow["event"],
  payload: object,
  onStart?: Workflow["onStart"],
): Promise<WorkflowRun> {
  const repository = { full_name: "octo/repo", name: "repo", owner: { login: "octo" } };
  const workflow = { text: example(name), event, payload: { repository, ...payload }, env: workflowRef };
  return runWorkflow({ ...at, github, artifacts }, { ...workflow, ...(onStart ? { onStart } : {}) });
}

/** What a run left for people and for scripts: comment, job summary, outputs, artifacts with their files but for the profiles. */
async function expectGolden(name: string, { steps, summaries }: WorkflowRun): Promise<void> {
  const outputs = steps.filter(({ outputs }) => Object.keys(outputs).length > 0);
  const parts = [
    ...github.comments.map(({ body }) => `=== comment\n${body}`),
    ...summaries.map((summary) => `=== summary\n${summary}`),
    `=== outputs\n${JSON.stringify(outputs, undefined, 2)}`,
    ...artifacts.artifacts.map(({ name, zip }) => `=== artifact ${name}\n${filesIn(zip).join("\n")}`),
  ];
  await expect(withoutWhatVaries(`${parts.join("\n\n")}\n`, at.folder)).toMatchFileSnapshot(golden(`${name}.txt`));
}

function filesIn(zip: Buffer): readonly string[] {
  return zipNames(zip)
    .filter((name) => !name.endsWith(".pb.gz"))
    .sort();
}

async function eventually<T>(read: () => readonly T[]): Promise<readonly T[]> {
  for (let i = 0; i < 600; i++) {
    const found = read();
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [];
}
