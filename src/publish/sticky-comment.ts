import type { getOctokit } from "@actions/github";

/** A client of @actions/github. */
export type Octokit = ReturnType<typeof getOctokit>;

export interface StickyComment {
  readonly owner: string;
  readonly repo: string;
  readonly pullRequest: number;
  /** Tells comments of several gates on one pull request apart. */
  readonly key: string;
  readonly markdown: string;
  /** False: only a comment that is there already is brought up to date. */
  readonly create: boolean;
}

/** Where comments of a workflow's own token come from; that token may not ask who it is. */
const workflowLogin = "github-actions[bot]";

/**
 * Keeps one comment on a pull request: makes it, or brings it up to date, and returns its address; undefined: there is none
 * and none was wanted. Ours is one that starts with the marker of this key *and* was written by us, on whatever page it is.
 * Should there be several, the oldest stays. Throws the client's RequestError; `status` 403 and 404 mean a token that may not.
 */
export async function stickyComment(octokit: Octokit, comment: StickyComment): Promise<string | undefined> {
  const { owner, repo, pullRequest, key, markdown, create } = comment;
  const { issues } = octokit.rest;
  const place = { owner, repo, issue_number: pullRequest };
  const marker = markerOf(key);
  const body = `${marker}\n${markdown}`;

  const login = await ownLogin(octokit);
  const all = await octokit.paginate(issues.listComments, { ...place, per_page: 100 });
  const own = all.filter(({ body, user }) => user?.login === login && body?.startsWith(marker));
  const [oldest, ...rest] = own.sort((a, b) => a.id - b.id);
  if (!oldest) return create ? (await issues.createComment({ ...place, body })).data.html_url : undefined;
  const { data } = await issues.updateComment({ owner, repo, comment_id: oldest.id, body });
  for (const { id } of rest) await issues.deleteComment({ owner, repo, comment_id: id });
  return data.html_url;
}

/** Encoded, so that no key can end the marker early. */
function markerOf(key: string): string {
  return `<!-- gopls-leak-gate:${encodeURIComponent(key)} -->`;
}

async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if ((error as { status?: number }).status === 403) return workflowLogin;
    throw error;
  }
}
