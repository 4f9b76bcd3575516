import type { GithubEvent } from "./github-event.ts";
import type { Octokit, Repository } from "./octokit.ts";

/**
 * Numbers of the open pull requests that an event is about, as GitHub tells them and never as an artifact does: the
 * event's own, or, after a run of `pull_request`, those whose head is exactly what was measured. The event does not name
 * them where the head is in a fork, and nor does the list by commit; the list by branch does. None: it is about none, or
 * about one that has moved on or is closed.
 */
export async function pullRequestsOf(
  octokit: Octokit,
  { owner, repo }: Repository,
  { pull_request: pullRequest, workflow_run: run }: GithubEvent,
): Promise<number[]> {
  if (pullRequest) return [pullRequest.number];
  if (run?.event !== "pull_request" || !run.head_repository) return [];
  const { head_sha: sha, head_branch: branch, head_repository: head } = run;
  const { pulls, repos } = octokit.rest;
  const byCommit = repos.listPullRequestsAssociatedWithCommit;
  const found = [
    ...(await octokit.paginate(byCommit, { owner, repo, commit_sha: sha, per_page: 100 }).catch(noneIfUnknown)),
    ...(branch === null
      ? []
      : await octokit.paginate(pulls.list, {
          owner,
          repo,
          state: "open",
          per_page: 100,
          head: `${head.owner.login}:${branch}`,
        })),
  ];
  const matching = found.filter(
    ({ state, head: { sha: headSha, repo } }) =>
      state === "open" && headSha === sha && repo?.full_name === head.full_name,
  );
  return [...new Set(matching.map(({ number }) => number))];
}

/** GitHub's answers where the commit is not in the repository, or where the token may not ask about commits; the branch tells too. */
function noneIfUnknown(error: unknown): never[] {
  if ([403, 404, 422].includes((error as { status?: number }).status ?? 0)) return [];
  throw error;
}
