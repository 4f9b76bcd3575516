import { Agent, get, type IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import { failure } from "../model/failure.ts";
import type { GoroutineStack, MemoryStats } from "../model/snapshot.ts";
import { parseGoroutines } from "./parse-goroutines.ts";
import { parseMemoryPage } from "./parse-memory-page.ts";

/** gopls' debug server: exact counters and profiles of the running process. */
export interface DebugServer {
  /** Three forced garbage collections, then the counters. */
  readonly collectGarbage: () => Promise<MemoryStats>;
  readonly memory: () => Promise<MemoryStats>;
  readonly goroutines: () => Promise<readonly GoroutineStack[]>;
  /** The heap profile as of the last collection, gzip'd, its checksum verified. */
  readonly heapProfile: () => Promise<Uint8Array>;
  readonly close: () => void;
}

/** A page of a very large heap takes seconds, not minutes. */
const PAGE_LIMIT_MS = 60_000;

/** Connects to a debug server at "host:port". Pages that can't be read are debug-page-unreadable or profile-damaged. */
export function connectDebugServer(address: string): DebugServer {
  // One connection kept alive: its goroutines and buffers are the same at every snapshot.
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const page = async (path: string): Promise<Buffer> => {
    const { status, body } = await fetchPage(agent, address, path);
    if (status !== 200) throw failure("debug-page-unreadable", { page: path, reason: `it answers with status ${status}` });
    return body;
  };
  const memory = async () => parseMemoryPage((await page("/memory")).toString());
  let hasGcPage = true;
  return {
    collectGarbage: async () => {
      if (hasGcPage) hasGcPage = (await fetchPage(agent, address, "/gc")).status === 307;
      // Before gopls v0.12.1: each such heap profile runs one collection.
      if (!hasGcPage) for (let i = 0; i < 3; i++) await page("/debug/pprof/heap?gc=1");
      return memory();
    },
    memory,
    goroutines: async () => parseGoroutines((await page("/debug/pprof/goroutine?debug=1")).toString()),
    heapProfile: async () => verified(await page("/debug/pprof/heap")),
    close: () => agent.destroy(),
  };
}

function verified(zipped: Buffer): Uint8Array {
  try {
    gunzipSync(zipped);
    return zipped;
  } catch (error) {
    throw failure("profile-damaged", { path: "/debug/pprof/heap", reason: (error as Error).message });
  }
}

function fetchPage(agent: Agent, address: string, path: string): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const request = get(`http://${address}${path}`, { agent, timeout: PAGE_LIMIT_MS }, (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", (error) => reject(unreadable(path, error)));
      response.on("end", () => {
        // A body shorter than its Content-Length ends as an aborted response.
        if (!response.complete) return reject(unreadable(path, new Error("the answer was cut off")));
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) });
      });
    });
    request.on("timeout", () => request.destroy(new Error(`no answer within ${PAGE_LIMIT_MS / 1000} s`)));
    request.on("error", (error) => reject(unreadable(path, error)));
  });
}

function unreadable(page: string, error: Error) {
  return failure("debug-page-unreadable", { page, reason: error.message });
}
