import type { Octokit, Repository } from "../github/octokit.ts";
import { ownLogin } from "../github/own-login.ts";
import { type Entry, type EntryStore, keepOne, type Posted, type Posting } from "./keep-one.ts";

export interface StickyComment extends Repository, Posting {
  /** Its number. */
  readonly pullRequest: number;
}

/**
 * Keeps one comment on a pull request, as keepOne says. Throws the client's RequestError; `status` 403 and 404 mean a token
 * that may not.
 */
export async function stickyComment(octokit: Octokit, comment: StickyComment): Promise<Posted> {
  return keepOne(commentStore(octokit, comment), await ownLogin(octokit), comment);
}

function commentStore(octokit: Octokit, { owner, repo, pullRequest }: StickyComment): EntryStore {
  const { issues } = octokit.rest;
  const place = { owner, repo, issue_number: pullRequest };
  return {
    list: async () => (await octokit.paginate(issues.listComments, { ...place, per_page: 100 })).map(entryOf),
    create: async (body) => entryOf((await issues.createComment({ ...place, body })).data),
    update: async (id, body) => entryOf((await issues.updateComment({ owner, repo, comment_id: id, body })).data),
    remove: async (id) => {
      await issues.deleteComment({ owner, repo, comment_id: id }).catch(unlessGone);
    },
  };
}

interface Comment {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  readonly body?: string;
  readonly html_url: string;
}

function entryOf({ id, user, body, html_url: url }: Comment): Entry {
  return { id, login: user?.login, body: body ?? "", url };
}

function unlessGone(error: unknown): void {
  if ((error as { status?: number }).status !== 404) throw error;
}
