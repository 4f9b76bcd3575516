import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { toolFolder } from "../../src/gopls/install/tool-folder.ts";
import type { ArtifactService } from "../doubles/artifact-service.ts";
import type { GithubRest } from "../doubles/github-rest.ts";

const STUBBED = ["actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e"];
const STUB = `name: stub
description: does nothing
runs:
  using: composite
  steps:
    - run: "true"
      shell: bash
`;
const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Runner {
  /** Path of act, and the folder of the node that it runs actions with. */
  readonly act: string;
  readonly node: string;
  /** What a run needs and leaves is in it: `repository`, in which it runs; `gate`, a copy of this tree where a workflow uses it. */
  readonly folder: string;
  readonly github: GithubRest;
  readonly artifacts: ArtifactService;
}

/** Makes a folder a git repository whose one commit has all that is in it. */
export async function commitAll(folder: string): Promise<void> {
  await git(folder, "init", "-q", "-b", "main");
  await git(folder, "add", "-A");
  await git(folder, "commit", "-q", "-m", "e2e");
}

/** Runs git as nobody in particular, with nothing of the user's own settings; returns what it printed. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const env = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const who = ["-c", "user.name=e2e", "-c", "user.email=e2e@example.com"];
  return (await execa("git", [...who, ...args], { cwd: folder, env })).stdout;
}

/** What is run: a workflow's text, for an event and its payload, which act knows by these names. */
export interface Workflow {
  readonly text: string;
  readonly event: "pull_request" | "workflow_run" | "schedule" | "workflow_dispatch";
  readonly payload: unknown;
  /** Beside what every run has. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called when act runs. */
  readonly onStart?: (act: { readonly pid: number | undefined; readonly interrupt: () => void }) => void;
}

/** What became of a step, by act's log. */
export interface StepRun {
  /** The workflow's id of its job; a leg of a matrix has the others' id. */
  readonly job: string;
  readonly id: string;
  readonly outcome: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface WorkflowRun {
  /** Exit status of act: 0 where all jobs succeeded. */
  readonly status: number | undefined;
  readonly log: string;
  /** What steps wrote to the job summary, in the order of the log. */
  readonly summaries: readonly string[];
  readonly steps: readonly StepRun[];
  /** By job id: "success", "failure"; a job that was skipped has none. */
  readonly jobs: Readonly<Record<string, string>>;
}

/** A copy of the files of this tree that git has or would take, at `to`. */
export async function copyRepository(to: string): Promise<void> {
  const { stdout } = await execa("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  for (const path of stdout.split("\0").filter((path) => path !== "" && existsSync(join(root, path)))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(root, path), join(to, path));
  }
}

/** A workflow whose one job runs the repository's own action with these inputs, as the step "gate". */
export function gateWorkflow(inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`);
  return `name: e2e
on: pull_request
permissions:
  contents: read
  pull-requests: write # for the comment
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7 # the runner copies the repository in its place
        with:
          persist-credentials: false
      - id: gate
        uses: ./
        with:
${lines.join("\n")}
`;
}

/**
 * Runs a workflow on a real workflow runner, in the repository octo/repo. There are no containers; the environment is empty
 * but for what Go needs.
 */
export async function runWorkflow(runner: Runner, workflow: Workflow): Promise<WorkflowRun> {
  const { act, folder, github } = runner;
  const [text, event] = [join(folder, "workflow.yml"), join(folder, "event.json")];
  writeFileSync(text, workflow.text);
  writeFileSync(event, JSON.stringify(workflow.payload));
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "octo/repo", ...workflow.env };
  const args = [
    ...[workflow.event, "-W", text, "-e", event, "-P", "ubuntu-latest=-self-hosted"],
    ...["--json", "--no-cache-server", "-s", "GITHUB_TOKEN=token"],
    ...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ...localActions(folder),
  ];
  const options = { cwd: join(folder, "repository"), env: await environment(runner), extendEnv: false } as const;
  const running = execa(act, args, { ...options, reject: false, timeout: 10 * 60_000 });
  workflow.onStart?.({ pid: running.pid, interrupt: () => running.kill("SIGINT") });
  const { exitCode, stdout, stderr } = await running;
  const entries = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as LogEntry);
  return {
    status: exitCode,
    log: stdout + stderr,
    summaries: entries.flatMap(({ command, content }) => (command === "summary" && content ? [content] : [])),
    steps: stepsIn(entries),
    jobs: Object.fromEntries(
      entries.flatMap(({ jobID, jobResult }) => (jobID && jobResult ? [[jobID, jobResult]] : [])),
    ),
  };
}

/** A line of act's log, as far as it is looked at. */
interface LogEntry {
  readonly jobID?: string;
  readonly job?: string;
  readonly jobResult?: string;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

function stepsIn(entries: readonly LogEntry[]): readonly StepRun[] {
  const ended = entries.filter(({ stage, stepResult }) => stage === "Main" && stepResult !== undefined);
  return ended.map(({ jobID = "", job, stepID, stepResult = "" }) => {
    const same = (entry: LogEntry) => entry.job === job && entry.stepID?.join() === stepID?.join();
    const set = entries.filter((entry) => entry.command === "set-output" && same(entry));
    const outputs = Object.fromEntries(set.map(({ name = "", arg = "" }) => [name, arg] as const).sort());
    return { job: jobID, id: stepID?.join() ?? "", outcome: stepResult, outputs };
  });
}

/**
 * What stands in for actions that a workflow takes from elsewhere: for the one that sets up Go nothing is done, as Go is here
 * already; our own, by the placeholder of examples/workflows, are this tree's.
 */
function localActions(folder: string): readonly string[] {
  const stub = join(folder, "stub");
  mkdirSync(stub, { recursive: true });
  writeFileSync(join(stub, "action.yml"), STUB);
  const local = [
    ...STUBBED.map((action) => `${action}=${stub}`),
    `OWNER/gopls-leak-gate@COMMIT=${join(folder, "gate")}`,
  ];
  return local.flatMap((one) => ["--local-repository", one]);
}

/** Our own folders, so that nothing of the user's act is read or written; Go and the built tools are as they are here. */
async function environment({ node, folder, artifacts }: Runner): Promise<Record<string, string>> {
  const { stdout } = await execa("go", ["env", "-json", "GOPATH", "GOMODCACHE", "GOCACHE", "GOENV"]);
  const passed = Object.entries(process.env).filter(([name]) => /^GO|_PROXY$/i.test(name));
  return {
    ...(Object.fromEntries(passed) as Record<string, string>),
    ...(JSON.parse(stdout) as Record<string, string>),
    HOME: folder,
    PATH: `${node}${delimiter}${process.env.PATH}`,
    XDG_CONFIG_HOME: join(folder, "config"),
    XDG_CACHE_HOME: join(folder, "cache"),
    GOPLS_LEAK_GATE_CACHE: toolFolder(process),
    ACT_DISABLE_VERSION_CHECK: "1",
    ACTIONS_RESULTS_URL: artifacts.url,
    ACTIONS_RUNTIME_TOKEN: artifacts.token,
  };
}
