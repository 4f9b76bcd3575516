import type { Octokit } from "./octokit.ts";

/** Where comments of a workflow's own token come from; that token may not ask who it is. */
const workflowLogin = "github-actions[bot]";

/**
 * The login that the token writes as. The token of a GitHub App may not ask either, and only the answer to its first
 * writing tells who it is.
 */
export async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if ((error as { status?: number }).status === 403) return workflowLogin;
    throw error;
  }
}
