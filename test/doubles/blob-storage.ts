import { type Answer, loopbackServer, type Received } from "./loopback-server.ts";

/** The storage where the bytes of artifacts lie, behind addresses that need no other credential. */
export interface BlobStorage {
  /** Address that a blob is put to, and got from. */
  readonly address: (name: string) => string;
  /** Undefined: no such blob is complete. */
  readonly read: (name: string) => Promise<Buffer | undefined>;
  readonly close: () => Promise<void>;
}

const container = "artifacts";

/** Blobs of Azure's storage on loopback, as far as the client of @actions/artifact goes: Put Block, Put Block List, Put Blob, Get Blob. */
export async function blobStorage(): Promise<BlobStorage> {
  const blobs = new Map<string, Blob>();
  const server = await loopbackServer((request) => answer(blobs, request));
  return {
    address: (name) => `${server.url}/${container}/${encodeURIComponent(name)}?sig=signature`,
    read: async (name) => blobs.get(name)?.bytes,
    close: server.close,
  };
}

interface Blob {
  readonly blocks: Map<string, Buffer>;
  bytes?: Buffer;
  type?: string;
}

function answer(blobs: Map<string, Blob>, { method, url, headers, body }: Received): Answer {
  if (url.searchParams.get("sig") !== "signature") return { status: 403 };
  const name = decodeURIComponent(url.pathname.replace(`/${container}/`, ""));
  const blob: Blob = blobs.get(name) ?? { blocks: new Map() };
  if (method === "GET") {
    if (!blob.bytes) return { status: 404 };
    return { status: 200, headers: { "content-type": blob.type ?? "application/octet-stream" }, bytes: blob.bytes };
  }
  if (method !== "PUT") return { status: 405 };
  const what = url.searchParams.get("comp");
  const bytes = what === "blocklist" ? listed(blob, body) : body;
  if (!bytes) return { status: 400 };
  blobs.set(name, blob);
  if (what === "block") blob.blocks.set(url.searchParams.get("blockid") ?? "", body);
  else Object.assign(blob, { bytes, type: headers["x-ms-blob-content-type"] });
  return { status: 201 };
}

/** The bytes of a list of blocks in the list's order; undefined where one was never put. */
function listed({ blocks }: Blob, list: Buffer): Buffer | undefined {
  const ids = [...list.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = ""]) => id);
  const found = ids.flatMap((id) => blocks.get(id) ?? []);
  return found.length === ids.length ? Buffer.concat(found) : undefined;
}
