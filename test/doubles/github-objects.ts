import { createHash } from "node:crypto";
import { repository } from "./github-repository.ts";
import type { StoredArtifact, StoredComment, StoredIssue, StoredPull } from "./github-state.ts";
import { day, simpleUser, web } from "./github-user.ts";

/** Where an object is shown: address of the API, and "owner/name" of the repository. */
export interface Place {
  readonly api: string;
  readonly repo: string;
}

const times = { created_at: day, updated_at: day };

/** A comment, with all that GitHub promises of one; `pull`: it is on a pull request. */
export function issueComment({ api, repo }: Place, { id, issue, login, body }: StoredComment, pull: boolean): object {
  return {
    id,
    node_id: `IC_${id}`,
    url: `${api}/repos/${repo}/issues/comments/${id}`,
    html_url: `${web}/${repo}/${pull ? "pull" : "issues"}/${issue}#issuecomment-${id}`,
    issue_url: `${api}/repos/${repo}/issues/${issue}`,
    body,
    user: simpleUser(api, login),
    author_association: "NONE",
    ...times,
  };
}

/** An issue, or a pull request as one, with the number of its comments. */
export function issue({ api, repo }: Place, stored: StoredIssue, comments: number): object {
  const { number, title, body, state, stateReason, login, pull } = stored;
  const url = `${api}/repos/${repo}/issues/${number}`;
  const html_url = `${web}/${repo}/${pull ? "pull" : "issues"}/${number}`;
  const asPull = { url: `${api}/repos/${repo}/pulls/${number}`, html_url, diff_url: null, patch_url: null };
  return {
    id: number,
    node_id: `I_${number}`,
    url,
    repository_url: `${api}/repos/${repo}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url,
    number,
    title,
    body,
    state,
    state_reason: stateReason ?? null,
    user: simpleUser(api, login),
    labels: [],
    assignee: null,
    milestone: null,
    locked: false,
    comments,
    closed_at: state === "closed" ? day : null,
    ...times,
    ...(pull ? { pull_request: asPull } : {}),
  };
}

/** A pull request as lists have it. */
export function pullRequest({ api, repo }: Place, { number, state, head, base }: StoredPull): object {
  const url = `${api}/repos/${repo}/pulls/${number}`;
  const html_url = `${web}/${repo}/pull/${number}`;
  const issue_url = `${api}/repos/${repo}/issues/${number}`;
  const links = {
    commits: `${url}/commits`,
    comments: `${issue_url}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${api}/repos/${repo}/pulls/comments{/number}`,
    statuses: `${api}/repos/${repo}/statuses/${head.sha}`,
  };
  const { 0: author = "" } = head.repo.split("/");
  return {
    id: number,
    node_id: `PR_${number}`,
    url,
    html_url,
    issue_url,
    diff_url: `${html_url}.diff`,
    patch_url: `${html_url}.patch`,
    ...Object.fromEntries(Object.entries(links).map(([name, link]) => [`${name}_url`, link])),
    number,
    state,
    title: `Pull request ${number}`,
    body: null,
    user: simpleUser(api, author),
    labels: [],
    assignee: null,
    milestone: null,
    locked: false,
    auto_merge: null,
    merge_commit_sha: null,
    merged_at: null,
    closed_at: state === "closed" ? day : null,
    author_association: "NONE",
    ...times,
    head: branch(api, head.repo, { ...head, fork: head.repo !== base.repo }),
    base: branch(api, base.repo, { ref: "main", sha: "0".repeat(40), fork: false }),
    _links: Object.fromEntries(
      Object.entries({ ...links, self: url, html: html_url, issue: issue_url }).map(([name, href]) => [name, { href }]),
    ),
  };
}

/** An artifact, with the digest of its zip. */
export function artifact({ api, repo }: Place, stored: StoredArtifact): object {
  const { id, name, run, headSha, expired, zip, sizeInBytes } = stored;
  const url = `${api}/repos/${repo}/actions/artifacts/${id}`;
  return {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: sizeInBytes ?? zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    digest: `sha256:${createHash("sha256").update(zip).digest("hex")}`,
    expires_at: day,
    ...times,
    workflow_run: { id: run, repository_id: 1, head_repository_id: 1, head_branch: "main", head_sha: headSha },
  };
}

function branch(api: string, repo: string, { ref, sha, fork }: { ref: string; sha: string; fork: boolean }): object {
  const { 0: owner = "" } = repo.split("/");
  return { label: `${owner}:${ref}`, ref, sha, user: simpleUser(api, owner), repo: repository(api, repo, fork) };
}
