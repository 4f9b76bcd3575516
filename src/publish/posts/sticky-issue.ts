import type { Octokit, Repository } from "../github/octokit.ts";
import { ownLogin } from "../github/own-login.ts";
import { type Entry, type EntryStore, keepOne, type Posted, type Posting } from "./keep-one.ts";
import { isLater, readMarker, writeMarker } from "./marker.ts";

export interface StickyIssue extends Repository, Omit<Posting, "create"> {
  readonly title: string;
  /** Whether there is something to be open about. */
  readonly fails: boolean;
  /** One sentence, the comment that it is closed with. */
  readonly closing: string;
}

/**
 * Keeps one issue in a repository, as keepOne says: while it fails, the issue is open and its text the current report;
 * when it does not, the issue is closed, and the next failure opens the same one again. With the token of a GitHub App,
 * which can't say who it is, a pass finds no issue to close. Throws the client's RequestError.
 */
export async function stickyIssue(octokit: Octokit, issue: StickyIssue): Promise<Posted> {
  const login = await ownLogin(octokit);
  if (issue.fails) return keepOne(issueStore(octokit, issue), login, { ...issue, create: true });
  return closeIssue(octokit, issue, login);
}

function issueStore(octokit: Octokit, issue: StickyIssue): EntryStore {
  const { owner, repo, title } = issue;
  const { issues } = octokit.rest;
  return {
    list: async (login) => (await issuesBy(octokit, issue, login)).map(entryOf),
    create: async (body) => entryOf((await issues.create({ owner, repo, title, body })).data),
    update: async (id, body) =>
      entryOf((await issues.update({ owner, repo, issue_number: id, title, body, state: "open" })).data),
    // Nobody may delete an issue; without the marker it is ours no more.
    remove: async (id) => {
      const body = "Duplicate of an older issue, which is kept.";
      await issues.update({ owner, repo, issue_number: id, body, state: "closed", state_reason: "not_planned" });
    },
  };
}

async function closeIssue(octokit: Octokit, issue: StickyIssue, login: string): Promise<Posted> {
  const { owner, repo, marker, closing } = issue;
  const open = (await issuesBy(octokit, issue, login)).find(
    ({ state, user, body }) => state === "open" && user?.login === login && readMarker(body ?? "", marker.key),
  );
  if (!open) return { posted: "none", url: undefined };
  const { number, html_url: url, body } = open;
  if (isLater(readMarker(body ?? "", marker.key)?.run, marker.run)) return { posted: "superseded", url };
  // The marker moves on with the run, so that an earlier run that ends later does not open the issue again.
  const moved = (body ?? "").replace(/^.*/, writeMarker(marker));
  const { issues } = octokit.rest;
  const place = { owner, repo, issue_number: number };
  await issues.update({ ...place, body: moved, state: "closed", state_reason: "completed" });
  await issues.createComment({ ...place, body: closing });
  return { posted: "closed", url };
}

/** Issues of a login, open or not, without the pull requests that GitHub lists among them. */
async function issuesBy(octokit: Octokit, { owner, repo }: Repository, login: string) {
  const wanted = { owner, repo, creator: login, state: "all", per_page: 100 } as const;
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, wanted);
  return all.filter((issue) => issue.pull_request === undefined);
}

interface Issue {
  readonly number: number;
  readonly user: { readonly login: string } | null;
  readonly body?: string | null | undefined;
  readonly html_url: string;
}

function entryOf({ number, user, body, html_url: url }: Issue): Entry {
  return { id: number, login: user?.login, body: body ?? "", url };
}
