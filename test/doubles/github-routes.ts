import { commentRefusal, issueRefusal } from "./github-limits.ts";
import { artifact, issue, issueComment, type Place, pullRequest } from "./github-objects.ts";
import type { GithubState, StoredComment, StoredIssue } from "./github-state.ts";
import { publicUser } from "./github-user.ts";
import type { Answer } from "./loopback-server.ts";

export interface Call {
  readonly state: GithubState;
  readonly place: Place;
  /** Address of the storage that zips are downloaded from. */
  readonly downloads: string;
  readonly path: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Route {
  /** Names of query parameters and of the body's fields that make a difference here; others are not understood. */
  readonly heeds: readonly string[];
  readonly answer: (call: Call) => Answer | Promise<Answer>;
}

const paging = ["per_page", "page"];

/** What the double can do, by the id of GitHub's operation. */
export const githubRoutes: Readonly<Record<string, Route>> = {
  "users/get-authenticated": { heeds: [], answer: authenticatedUser },
  "issues/list-comments": { heeds: paging, answer: listComments },
  "issues/create-comment": { heeds: ["body"], answer: createComment },
  "issues/update-comment": { heeds: ["body"], answer: updateComment },
  "issues/delete-comment": { heeds: [], answer: deleteComment },
  "repos/list-pull-requests-associated-with-commit": { heeds: paging, answer: listPullsOfCommit },
  "pulls/list": { heeds: ["state", "head", ...paging], answer: listPulls },
  "issues/list-for-repo": { heeds: ["state", "creator", ...paging], answer: listIssues },
  "issues/create": { heeds: ["title", "body"], answer: createIssue },
  "issues/update": { heeds: ["title", "body", "state", "state_reason"], answer: updateIssue },
  "actions/list-workflow-run-artifacts": { heeds: ["name", ...paging], answer: listArtifacts },
  "actions/download-artifact": { heeds: [], answer: downloadArtifact },
};

export const notFound: Answer = { status: 404, json: { message: "Not Found" } };
export const forbidden: Answer = { status: 403, json: { message: "Resource not accessible by integration" } };

function authenticatedUser({ state: { login }, place }: Call): Answer {
  return login === undefined ? forbidden : { status: 200, json: publicUser(place.api, login) };
}

/** An issue or a pull request need not be stored to have comments. */
function listComments(call: Call): Answer {
  const ofIssue = call.state.comments.filter(({ issue }) => issue === Number(call.path.issue_number));
  const oldestFirst = ofIssue.sort((a, b) => a.id - b.id);
  return page(call, oldestFirst, (comment) => shownComment(call, comment));
}

async function createComment(call: Call): Promise<Answer> {
  const { state, path } = call;
  const body = String(call.body.body);
  const refusal = commentRefusal(body);
  if (refusal) return refusal;
  await state.beforeCreate();
  const id = Math.max(100, ...state.comments.map(({ id }) => id)) + 1;
  const comment = { id, issue: Number(path.issue_number), login: writer(state), body };
  state.comments.push(comment);
  return { status: 201, json: shownComment(call, comment) };
}

function updateComment(call: Call): Answer {
  const comment = call.state.comments.find(({ id }) => id === Number(call.path.comment_id));
  if (!comment) return notFound;
  const body = String(call.body.body);
  const refusal = commentRefusal(body);
  if (refusal) return refusal;
  comment.body = body;
  return { status: 200, json: shownComment(call, comment) };
}

function deleteComment({ state: { comments }, path }: Call): Answer {
  const at = comments.findIndex(({ id }) => id === Number(path.comment_id));
  if (at === -1) return notFound;
  comments.splice(at, 1);
  return { status: 204 };
}

/** A commit of a fork is not in the repository: nothing is listed for it, although its pull request is here. */
function listPullsOfCommit(call: Call): Answer {
  const { state, place, path } = call;
  const here = state.pulls.filter(({ head, base }) => head.repo === place.repo && base.repo === place.repo);
  const wanted = here.filter(({ head }) => head.sha === path.commit_sha);
  return page(call, newestFirst(wanted), (pull) => pullRequest(place, pull));
}

function listPulls(call: Call): Answer {
  const { state, place, url } = call;
  const head = url.searchParams.get("head");
  const own = state.pulls.filter(({ base }) => base.repo === place.repo);
  const wanted = own.filter((pull) => head === null || head === `${pull.head.repo.split("/")[0]}:${pull.head.ref}`);
  return page(call, newestFirst(inState(wanted, url)), (pull) => pullRequest(place, pull));
}

/** Pull requests are issues too. */
function listIssues(call: Call): Answer {
  const { state, url } = call;
  const creator = url.searchParams.get("creator");
  const wanted = state.issues.filter(({ login }) => creator === null || login === creator);
  return page(call, newestFirst(inState(wanted, url)), (issue) => shownIssue(call, issue));
}

async function createIssue(call: Call): Promise<Answer> {
  const { state } = call;
  const text = { title: String(call.body.title), body: String(call.body.body ?? "") };
  const refusal = issueRefusal(text);
  if (refusal) return refusal;
  await state.beforeCreate();
  const number = Math.max(0, ...[...state.issues, ...state.pulls].map(({ number }) => number)) + 1;
  const issue: StoredIssue = { number, ...text, state: "open", login: writer(state), pull: false };
  state.issues.push(issue);
  return { status: 201, json: shownIssue(call, issue) };
}

function updateIssue(call: Call): Answer {
  const issue = call.state.issues.find(({ number }) => number === Number(call.path.issue_number));
  if (!issue) return notFound;
  const { title = issue.title, body = issue.body, state = issue.state, state_reason } = call.body as IssueChange;
  const refusal = issueRefusal({ title, body });
  if (refusal) return refusal;
  Object.assign(issue, { title, body });
  if (state !== issue.state) {
    issue.state = state;
    issue.stateReason = state_reason ?? (state === "closed" ? "completed" : "reopened");
  }
  return { status: 200, json: shownIssue(call, issue) };
}

type IssueChange = Partial<Pick<StoredIssue, "title" | "body" | "state">> & {
  readonly state_reason?: NonNullable<StoredIssue["stateReason"]>;
};

function listArtifacts(call: Call): Answer {
  const { state, place, path, url } = call;
  const name = url.searchParams.get("name");
  const ofRun = state.artifacts.filter(({ run }) => run === Number(path.run_id));
  const wanted = ofRun.filter((artifact) => name === null || artifact.name === name).sort((a, b) => b.id - a.id);
  const { json, ...rest } = page(call, wanted, (stored) => artifact(place, stored));
  return { ...rest, json: { total_count: wanted.length, artifacts: json } };
}

function downloadArtifact({ state, path, downloads }: Call): Answer {
  const artifact = state.artifacts.find(({ id }) => id === Number(path.artifact_id));
  if (!artifact || path.archive_format !== "zip") return notFound;
  if (artifact.expired) return { status: 410, json: { message: "Artifact has expired" } };
  return { status: 302, headers: { location: `${downloads}/${artifact.id}?sig=signature` } };
}

/** Who writes. */
function writer({ login, appLogin }: GithubState): string {
  return login ?? appLogin;
}

/** Those in the state that is asked for; open, where it is not said. */
function inState<T extends { readonly state: string }>(items: readonly T[], { searchParams }: URL): T[] {
  const wanted = searchParams.get("state") ?? "open";
  return items.filter(({ state }) => wanted === "all" || state === wanted);
}

function newestFirst<T extends { readonly number: number }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => b.number - a.number);
}

/** The page that is asked for, with GitHub's `Link` to the next and the last one. */
function page<T>({ url }: Call, items: readonly T[], show: (item: T) => object): Answer {
  const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), 100);
  const number = Number(url.searchParams.get("page") ?? 1);
  const last = Math.ceil(items.length / size);
  const link = (page: number, rel: string) => {
    const other = new URL(url);
    other.searchParams.set("page", String(page));
    return `<${other}>; rel="${rel}"`;
  };
  const headers = number < last ? { link: `${link(number + 1, "next")}, ${link(last, "last")}` } : {};
  return { status: 200, headers, json: items.slice((number - 1) * size, number * size).map(show) };
}

/** A comment of what is not stored is a pull request's, which most are. */
function shownComment({ state, place }: Call, comment: StoredComment): object {
  const stored = state.issues.find(({ number }) => number === comment.issue);
  return issueComment(place, comment, stored?.pull ?? true);
}

function shownIssue({ state, place }: Call, stored: StoredIssue): object {
  return issue(place, stored, state.comments.filter(({ issue }) => issue === stored.number).length);
}
