import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { toolFolder } from "../../src/gopls/tool-folder.ts";
import type { ArtifactService } from "../doubles/artifact-service.ts";
import type { GithubRest } from "../doubles/github-rest.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Runner {
  /** Path of act, and the folder of the node that it runs actions with. */
  readonly act: string;
  readonly node: string;
  /** An empty folder; what a run needs and leaves is in it. */
  readonly folder: string;
  readonly github: GithubRest;
  readonly artifacts: ArtifactService;
}

export interface WorkflowRun {
  /** Exit status of act: 0 where the job succeeded. */
  readonly status: number | undefined;
  readonly log: string;
  /** What the step under test wrote to the job summary. */
  readonly summary: string;
  /** The step's own outcome, and its outputs; nothing where the job did not come so far. */
  readonly step: { readonly outcome?: string; readonly outputs?: Readonly<Record<string, string>> };
}

/** A copy of the files that git has or would take, at `folder`/repository. */
export async function copyRepository(folder: string): Promise<void> {
  const { stdout } = await execa("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  const repository = join(folder, "repository");
  for (const path of stdout.split("\0").filter((path) => path !== "" && existsSync(join(root, path)))) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    cpSync(join(root, path), join(repository, path));
  }
  const git = (...args: string[]) =>
    execa("git", ["-c", "user.name=e2e", "-c", "user.email=e2e@example.com", ...args], { cwd: repository });
  await git("init", "-q");
  await git("commit", "-q", "--allow-empty", "-m", "e2e");
}

/**
 * Runs the repository's own action with these inputs on a real workflow runner, for the event pull_request of pull request 7
 * of octo/repo. There are no containers; the environment is empty but for what Go needs.
 */
export async function runWorkflow(runner: Runner, inputs: Readonly<Record<string, string>>): Promise<WorkflowRun> {
  const { act, folder, github } = runner;
  const results = join(folder, "results.json");
  const [workflow, event] = [join(folder, "workflow.yml"), join(folder, "event.json")];
  writeFileSync(results, "{}");
  writeFileSync(workflow, workflowText(inputs));
  writeFileSync(event, JSON.stringify({ action: "synchronize", pull_request: { number: 7 } }));
  const args = [
    ...["pull_request", "-j", "gate", "-W", workflow, "-e", event, "-P", "ubuntu-latest=-self-hosted"],
    ...["--json", "--no-cache-server", "-s", "GITHUB_TOKEN=token"],
    ...["--env", `GITHUB_API_URL=${github.url}`, "--env", "GITHUB_REPOSITORY=octo/repo", "--env", `RESULTS=${results}`],
  ];
  const options = { cwd: join(folder, "repository"), env: await environment(runner), extendEnv: false } as const;
  const { exitCode, stdout, stderr } = await execa(act, args, { ...options, reject: false, timeout: 10 * 60_000 });
  return {
    status: exitCode,
    log: stdout + stderr,
    summary: summaryIn(stdout),
    step: JSON.parse(readFileSync(results, "utf8")),
  };
}

function workflowText(inputs: Readonly<Record<string, string>>): string {
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
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.gate.outputs) }}
          OUTCOME: \${{ steps.gate.outcome }}
        run: printf '{"outcome":"%s","outputs":%s}' "$OUTCOME" "$OUTPUTS" > "$RESULTS"
`;
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

/** act does not keep the summary; it logs it. */
function summaryIn(log: string): string {
  const entries = log.split("\n").filter((line) => line.startsWith("{"));
  const summary = entries.map((line) => JSON.parse(line) as { command?: string; content?: string });
  return summary.find(({ command }) => command === "summary")?.content ?? "";
}
