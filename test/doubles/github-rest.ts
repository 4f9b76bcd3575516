import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

/** What the token may do: "write"; "read" answers writes with 403; "none" answers all with 404, as for a hidden repository. */
export type Rights = "write" | "read" | "none";

export interface GithubRest {
  readonly url: string;
  /** May be changed at any time, as may the rights. */
  readonly comments: StoredComment[];
  rights: Rights;
  /** Login that GET /user tells; undefined: 403, as for a workflow's own token. */
  login: string | undefined;
  /** "METHOD /path?query" of each request. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** GitHub's REST API on loopback, as far as the comments of issues and pull requests go; it keeps what it is told. */
export async function githubRest(): Promise<GithubRest> {
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    double.requests.push(`${request.method} ${request.url}`);
    const { status, json, headers = {} } = answer(double, request, body);
    send(response, status, json, headers);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const double: GithubRest = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments: [],
    rights: "write",
    login: undefined,
    requests: [],
    close: () => closed(server),
  };
  return double;
}

interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Record<string, string>;
}

const forbidden: Answer = { status: 403, json: { message: "Resource not accessible by integration" } };
const notFound: Answer = { status: 404, json: { message: "Not Found" } };

function answer(double: GithubRest, { method = "GET", url = "/" }: IncomingMessage, body: string): Answer {
  if (double.rights === "none") return notFound;
  if (double.rights === "read" && method !== "GET") return forbidden;
  const { pathname, searchParams } = new URL(url, double.url);
  if (pathname === "/user")
    return double.login === undefined ? forbidden : { status: 200, json: { login: double.login } };
  const list = /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/.exec(pathname);
  if (list) {
    const issue = Number(list[1]);
    return method === "POST" ? create(double, issue, body) : page(double, issue, { pathname, searchParams });
  }
  const one = /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/.exec(pathname);
  const comment = double.comments.find(({ id }) => id === Number(one?.[1]));
  if (!comment) return notFound;
  if (method === "PATCH") return update(comment, body);
  if (method === "DELETE") return remove(double, comment);
  return notFound;
}

function create(double: GithubRest, issue: number, body: string): Answer {
  const text = bodyField(body);
  if (text === undefined) return invalid;
  const id = Math.max(100, ...double.comments.map(({ id }) => id)) + 1;
  const comment = { id, issue, login: double.login ?? "github-actions[bot]", body: text };
  double.comments.push(comment);
  return { status: 201, json: shown(comment) };
}

function update(comment: StoredComment, body: string): Answer {
  const text = bodyField(body);
  if (text === undefined) return invalid;
  comment.body = text;
  return { status: 200, json: shown(comment) };
}

function remove(double: GithubRest, comment: StoredComment): Answer {
  double.comments.splice(double.comments.indexOf(comment), 1);
  return { status: 204 };
}

/** A page with GitHub's `Link` to the next one. */
function page(
  double: GithubRest,
  issue: number,
  { pathname, searchParams }: Pick<URL, "pathname" | "searchParams">,
): Answer {
  const all = double.comments.filter((comment) => comment.issue === issue);
  const size = Math.min(Number(searchParams.get("per_page") ?? 30), 100);
  const number = Number(searchParams.get("page") ?? 1);
  const json = all.slice((number - 1) * size, number * size).map(shown);
  const next = `<${double.url}${pathname}?per_page=${size}&page=${number + 1}>; rel="next"`;
  return { status: 200, json, headers: number * size < all.length ? { link: next } : {} };
}

const invalid: Answer = { status: 422, json: { message: "Validation Failed" } };

/** The comment's text, if GitHub would take it. */
function bodyField(json: string): string | undefined {
  const { body } = JSON.parse(json) as { body?: unknown };
  return typeof body === "string" && body.length > 0 && body.length <= 65_536 ? body : undefined;
}

function shown({ id, issue, login, body }: StoredComment): unknown {
  return { id, body, user: { login }, html_url: `https://github.com/octo/repo/pull/${issue}#issuecomment-${id}` };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, status: number, json: unknown, headers: Record<string, string>): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(json === undefined ? undefined : JSON.stringify(json));
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
