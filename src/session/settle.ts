import type { DebugServer } from "../gopls/debug-server.ts";
import type { Editor } from "../lsp/editor.ts";
import type { LanguageClient } from "../lsp/language-client.ts";
import type { World } from "../model/world.ts";
import type { Watch } from "./watch.ts";

/**
 * Waits until gopls has finished what the editor sent, by counting: with `verboseWorkDoneProgress` it reports one piece
 * of work for every didOpen, didChange and didClose, titled as below, and ends it after the last diagnostics were
 * published. "No outstanding work" would not do: nobody knows when gopls starts on a notification.
 */
export async function settleWork(at: {
  client: LanguageClient;
  editor: Editor;
  watch: Watch;
  limitMs: number;
}): Promise<void> {
  const sent = at.editor.sent();
  const { progress } = at.client;
  const finished = () =>
    progress.ended("diagnosing opened files") >= sent.opened &&
    progress.ended("diagnosing changed files") >= sent.changed &&
    progress.ended("diagnosing close files") >= sent.closed; // spelled so by every version
  await at.watch("diagnosing what the editor sent", at.limitMs, at.client.until(finished));
}

const QUIET_BYTES = 400_000;
const QUIET_MS = 80;
const QUIET_READINGS = 2;
const MAX_READINGS = 250;

/**
 * Waits until gopls is quiet: TotalAlloc grows by less than 400 KB in 80 ms, twice in a row. Work that no progress
 * report speaks of (indexing, telemetry, cleanups) shows there. Gives up after 20 s; the flush then tells.
 */
export async function settleAllocation(debug: DebugServer, world: World): Promise<void> {
  let quiet = 0;
  let before = (await debug.memory()).totalAlloc;
  for (let i = 0; i < MAX_READINGS && quiet < QUIET_READINGS; i++) {
    await world.sleep(QUIET_MS);
    const now = (await debug.memory()).totalAlloc;
    quiet = now - before < QUIET_BYTES ? quiet + 1 : 0;
    before = now;
  }
}
