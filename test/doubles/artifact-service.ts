import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Buffer;
  /** "sha256:…" as the client computed it. */
  readonly hash: string;
}

export interface ArtifactService {
  /** For ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN. */
  readonly url: string;
  readonly token: string;
  /** Those that were finished. */
  readonly artifacts: StoredArtifact[];
  readonly close: () => Promise<void>;
}

/**
 * The artifact service of GitHub Actions on loopback: Twirp's JSON for CreateArtifact and FinalizeArtifact, and the blob
 * endpoint that the signed address names, with Put Block and Put Block List. A name can be used once.
 */
export async function artifactService(): Promise<ArtifactService> {
  const store: Store = { blocks: new Map(), blobs: new Map(), artifacts: [] };
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const { status, json } = answer(store, request, body);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(json === undefined ? undefined : JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url, token: runtimeToken(), artifacts: store.artifacts, close };
}

interface Store {
  /** Block id to bytes; a block belongs to one name here as ids are unique. */
  readonly blocks: Map<string, Buffer>;
  /** Name to the bytes of its list of blocks; created ones are empty until then. */
  readonly blobs: Map<string, Buffer>;
  readonly artifacts: StoredArtifact[];
}

interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

function answer(store: Store, request: IncomingMessage, body: Buffer): Answer {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const [, folder = "", name = ""] = pathname.split("/").map(decodeURIComponent);
  if (folder === "blob") return putBlob(store, name, searchParams, body);
  if (!pathname.startsWith("/twirp/github.actions.results.api.v1.ArtifactService/")) return { status: 404 };
  const message = JSON.parse(body.toString()) as { name: string; hash?: string };
  if (pathname.endsWith("/CreateArtifact")) return create(store, message.name, request.headers.host ?? "");
  if (pathname.endsWith("/FinalizeArtifact")) return finalize(store, message);
  return { status: 404 };
}

function create(store: Store, name: string, host: string): Answer {
  if (store.blobs.has(name)) {
    const msg = "an artifact with this name already exists on the workflow run";
    return { status: 409, json: { code: "already_exists", msg } };
  }
  store.blobs.set(name, Buffer.alloc(0));
  const signed_upload_url = `http://${host}/blob/${encodeURIComponent(name)}?sig=signature`;
  return { status: 200, json: { ok: true, signed_upload_url } };
}

function putBlob({ blocks, blobs }: Store, name: string, query: URLSearchParams, body: Buffer): Answer {
  if (query.get("comp") === "block") {
    blocks.set(query.get("blockid") ?? "", body);
  } else if (query.get("comp") === "blocklist") {
    const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = ""]) => id);
    blobs.set(name, Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0))));
  } else {
    blobs.set(name, body);
  }
  return { status: 201 };
}

function finalize({ blobs, artifacts }: Store, { name, hash }: { name: string; hash?: string }): Answer {
  const zip = blobs.get(name);
  if (!zip) return { status: 404, json: { code: "not_found", msg: "no such artifact" } };
  const id = 1_000 + artifacts.length;
  artifacts.push({ id, name, zip, hash: hash ?? "" });
  return { status: 200, json: { ok: true, artifact_id: String(id) } };
}

/** An unsigned token with the scope that the client reads the run and job from. */
function runtimeToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part({ scp: "Actions.Results:run-1:job-1" })}.`;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
