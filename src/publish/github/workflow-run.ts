import type { GithubEvent } from "./github-event.ts";

/** One attempt of a workflow run, and the commit that it is about: of a pull request its head. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly sha: string;
  /** Address of its page. */
  readonly url: string;
}

/** What a runner sets, and what tells the run. */
export const runVariables = ["GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_SHA"] as const;

/** The run that this process is a step of, by the variables that a runner sets; undefined outside of a workflow. */
export function ownRun(env: Readonly<Record<string, string | undefined>>): WorkflowRun | undefined {
  const [server, repository, id, sha] = runVariables.map((name) => env[name]);
  if (!server || !repository || !sha || !/^[1-9]\d*$/.test(id ?? "")) return undefined;
  const attempt = Number(env.GITHUB_RUN_ATTEMPT) || 1;
  return { id: Number(id), attempt, sha, url: `${server}/${repository}/actions/runs/${id}` };
}

/** The run that measured, and the commit that it measured: the run whose end is this event, or else the own. */
export function measuringRun(
  { workflow_run: ended, pull_request: pull }: GithubEvent,
  messengerRun: WorkflowRun,
): WorkflowRun {
  if (!ended) return { ...messengerRun, sha: pull?.head.sha ?? messengerRun.sha };
  const url = messengerRun.url.replace(/\d+$/, String(ended.id));
  return { id: ended.id, attempt: ended.run_attempt, sha: ended.head_sha, url };
}
