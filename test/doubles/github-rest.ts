import { artifactDownloads } from "./artifact-downloads.ts";
import { answerErrors, findOperation, requestErrors } from "./github-contract.ts";
import { type Fault, withFaults } from "./github-faults.ts";
import { type Call, forbidden, githubRoutes, notFound, type Route } from "./github-routes.ts";
import type { GithubState } from "./github-state.ts";
import { type Answer, loopbackServer, type Received } from "./loopback-server.ts";

export type { Fault } from "./github-faults.ts";
export type { StoredArtifact, StoredComment, StoredIssue, StoredPull } from "./github-state.ts";

export interface GithubRest extends GithubState {
  readonly url: string;
  /** Requests that will go wrong; each is used once. */
  readonly faults: Fault[];
  /** "METHOD /path?query" of each request. */
  readonly requests: string[];
  /** Requests and answers that GitHub's own description does not allow; such a request is answered with 500. */
  readonly violations: string[];
  readonly close: () => Promise<void>;
}

/**
 * GitHub's REST API on loopback, as far as this project uses it; it keeps what it is told. What goes in and out is held
 * against GitHub's own description of its API (github-openapi.json).
 */
export async function githubRest(): Promise<GithubRest> {
  const violations: string[] = [];
  const artifacts: GithubState["artifacts"] = [];
  const downloads = await artifactDownloads(artifacts, (reason) => violations.push(reason));
  const server = await loopbackServer((request) => {
    const line = lineOf(request);
    double.requests.push(line);
    return withFaults(double.faults, line, () => checkedAnswer(double, downloads.url, request));
  });
  const double: GithubRest = {
    url: server.url,
    comments: [],
    pulls: [],
    issues: [],
    artifacts,
    rights: "write",
    login: undefined,
    appLogin: "github-actions[bot]",
    beforeCreate: () => {},
    faults: [],
    requests: [],
    violations,
    close: async () => {
      await server.close();
      await downloads.close();
    },
  };
  return double;
}

function lineOf({ method, url }: Received): string {
  return `${method} ${url.pathname}${url.search}`;
}

/** The answer, if the description allows the request and the answer; nothing is carried out for a request that it doesn't. */
async function checkedAnswer(double: GithubRest, downloads: string, request: Received): Promise<Answer> {
  const { method, url, body } = request;
  const violated = (what: string, reasons: readonly string[]): Answer => {
    const message = `${lineOf(request)}: ${what}: ${reasons.join("; ")}`;
    double.violations.push(message);
    return { status: 500, json: { message } };
  };
  const operation = findOperation(method, url.pathname);
  const route = operation && githubRoutes[operation.id];
  if (!route)
    return violated("unknown", ["scripts/github-openapi.mjs and github-routes.ts list what the double knows"]);
  const asked = requestErrors(operation, url.searchParams, body);
  if (asked.length > 0) return violated("the request", asked);
  const { owner, repo } = operation.path;
  const call: Call = {
    state: double,
    place: { api: double.url, repo: `${owner}/${repo}` },
    downloads,
    path: operation.path,
    url,
    body: body.length === 0 ? {} : JSON.parse(body.toString()),
  };
  const unheeded = unheededBy(route, call);
  if (unheeded.length > 0) return violated("the double does not heed", unheeded);
  const answer = refusal(double, method) ?? (await route.answer(call));
  const given = answerErrors(operation, answer);
  return given.length > 0 ? violated("the answer", given) : answer;
}

/** What the call says and the double would silently pass over. */
function unheededBy({ heeds }: Route, { url, body }: Call): string[] {
  return [...url.searchParams.keys(), ...Object.keys(body)].filter((name) => !heeds.includes(name));
}

function refusal({ rights }: GithubState, method: string): Answer | undefined {
  if (rights === "none") return notFound;
  return rights === "read" && method !== "GET" ? forbidden : undefined;
}
