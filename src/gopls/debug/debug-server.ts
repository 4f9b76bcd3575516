import { Agent, get, type IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import { failure } from "../../model/failure.ts";
import type { GoroutineStack, GoroutineWait, MemoryStats } from "../../model/snapshot.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { debugPages } from "../facts/debug-pages.ts";
import { holdConnection } from "./hold-connection.ts";
import { counterPages, parseCounters } from "./parse-counters.ts";
import { parseGoroutines } from "./parse-goroutines.ts";
import { parseMemoryPage } from "./parse-memory-page.ts";
import { parseWaits } from "./parse-waits.ts";

/** gopls' debug server: exact counters and profiles of the running process. */
export interface DebugServer {
  /** Three forced garbage collections, then the counters. */
  readonly collectGarbage: () => Promise<MemoryStats>;
  readonly memory: () => Promise<MemoryStats>;
  readonly goroutines: () => Promise<readonly GoroutineStack[]>;
  /** Goroutines by stack, state and starter. Stops gopls for as long as it takes to write them. */
  readonly waits: () => Promise<readonly GoroutineWait[]>;
  /** Goroutines that can never run again; undefined where this build does not tell (Go 1.27, or an experiment before). */
  readonly leakedGoroutines: () => Promise<readonly GoroutineStack[] | undefined>;
  /** What gopls itself counts, by name; empty where it links no such page. */
  readonly counters: () => Promise<Readonly<Record<string, number>>>;
  /** The heap profile as of the last collection, gzip'd, its checksum verified. */
  readonly heapProfile: () => Promise<Uint8Array>;
  /** Opens a connection that asks nothing, and resolves with what closes it; undefined where it can't be opened. gopls holds a goroutine for it. */
  readonly holdConnection: () => Promise<(() => void) | undefined>;
  readonly close: () => void;
}

/** A page of a very large heap takes seconds, not minutes. */
const PAGE_LIMIT_MS = 60_000;

/**
 * The largest page that is read. A page of stacks of a gopls with 100,000 goroutines has some 20 MB, its largest heap profile zipped
 * less; a text of more than 512 MB is one that Node can't hold.
 */
const MOST_PAGE_BYTES = 256 * 1024 * 1024;
/** The largest heap profile, unzipped: as much as is read of it again when it is judged. */
const MOST_PROFILE_BYTES = 512 * 1024 * 1024;

/** Connects to a debug server at "host:port". Requests fail with debug-page-unreadable, debug-page-too-large, profile-damaged or gopls-hung. */
export function connectDebugServer(address: string, mostPageBytes = MOST_PAGE_BYTES): DebugServer {
  // One connection kept alive: its goroutines and buffers are the same at every snapshot.
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const fetchPage = (path: string) => fetchBytes({ agent, address, path, mostBytes: mostPageBytes });
  const page = async (path: string): Promise<Buffer> => {
    const { status, body } = await fetchPage(path);
    if (status !== 200)
      throw failure("debug-page-unreadable", { page: path, reason: `it answers with status ${status}` });
    return body;
  };
  const text = async (path: string) => (await page(path)).toString();
  const memory = async () => parseMemoryPage(await text(debugPages.memory));
  let hasGcPage = true;
  let hasLeakProfile = true;
  let pages: ReturnType<typeof counterPages> | "not asked" = "not asked";
  return {
    collectGarbage: async () => {
      if (hasGcPage) hasGcPage = (await fetchPage(debugPages.collect)).status === 307;
      // Before gopls v0.12.1: each such heap profile runs one collection.
      if (!hasGcPage) for (let i = 0; i < 3; i++) await page(debugPages.collectOnce);
      return memory();
    },
    memory,
    goroutines: async () => parseGoroutines(await text(debugPages.goroutines)),
    waits: async () => parseWaits(await text(debugPages.waits)),
    leakedGoroutines: async () => {
      if (!hasLeakProfile) return undefined;
      const { status, body } = await fetchPage(debugPages.leakedGoroutines);
      hasLeakProfile = status === 200;
      return hasLeakProfile ? parseGoroutines(body.toString()) : undefined;
    },
    counters: async () => {
      if (pages === "not asked") pages = counterPages((await fetchPage(debugPages.main)).body.toString());
      return pages ? parseCounters(await text(pages.cache), await text(pages.session)) : {};
    },
    heapProfile: async () => verified(await page(debugPages.heapProfile)),
    holdConnection: () => holdConnection(address),
    close: () => agent.destroy(),
  };
}

/** A transfer that was cut off, or bytes that were altered, fail gzip's checksum. */
function verified(zipped: Buffer): Uint8Array {
  try {
    gunzipSync(zipped, { maxOutputLength: MOST_PROFILE_BYTES });
    return zipped;
  } catch (error) {
    throw damaged(error as Error);
  }
}

interface Fetching {
  readonly agent: Agent;
  readonly address: string;
  readonly path: string;
  readonly mostBytes: number;
}

function fetchBytes({ agent, address, path, mostBytes }: Fetching): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const broken = (error: Error) => reject(path === debugPages.heapProfile ? damaged(error) : unreadable(path, error));
    const request = get(`http://${address}${path}`, { agent, timeout: PAGE_LIMIT_MS }, (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        const size = Math.max(bytes, Number(response.headers["content-length"] ?? 0));
        if (size <= mostBytes) return void chunks.push(chunk);
        reject(failure("debug-page-too-large", { page: path, size: formatBytes(size), most: formatBytes(mostBytes) }));
        request.destroy();
      });
      // Also a body that ends before its announced length.
      response.on("error", broken);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
    });
    // A page that trickles never times out by itself.
    const limit = setTimeout(() => request.emit("timeout"), PAGE_LIMIT_MS);
    request.on("close", () => clearTimeout(limit));
    request.on("timeout", () => {
      reject(failure("gopls-hung", { waitingFor: `its debug page ${path}`, seconds: PAGE_LIMIT_MS / 1000 }));
      request.destroy();
    });
    request.on("error", (error) => reject(unreadable(path, error)));
  });
}

function damaged(error: Error) {
  return failure("profile-damaged", { path: debugPages.heapProfile, reason: error.message });
}

function unreadable(page: string, error: Error) {
  return failure("debug-page-unreadable", { page, reason: error.message });
}
