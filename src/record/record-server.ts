import { startProxied } from "../gopls/process/start-proxied.ts";
import { Failure } from "../model/failure.ts";
import type { RecordOptions } from "../plan/options/record-options.ts";
import { checkWorkspace } from "./folder-here.ts";
import { spooled } from "./import-trace.ts";
import { checkOutput } from "./output-file.ts";
import { type EditorStreams, proxy } from "./proxy.ts";
import { createSpool, type SpoolFile } from "./spool-file.ts";
import { writeWorkload } from "./write-workload.ts";

/** What recording needs of the outside. */
export interface Recorder extends EditorStreams {
  readonly platform: string;
  /** Milliseconds on a clock that never goes back. */
  readonly elapsed: () => number;
  /** Tells the user something, on standard error. */
  readonly say: (text: string) => void;
}

/**
 * Works between an editor and a language server, writes what the editor did as a workload when the server has ended, and
 * returns the server's exit code. It tells what can't be made of the recording, and still returns the server's code.
 * Throws workspace-missing and output-not-writable before the server starts, and server-not-started.
 */
export async function recordServer(options: RecordOptions, recorder: Recorder): Promise<number> {
  checkWorkspace(options.workspace);
  checkOutput(options.output);
  const spool = createSpool(options.output);
  const startedMs = recorder.elapsed();
  try {
    const server = startProxied(options.server, recorder.platform);
    const code = await proxy(recorder, server, (from, bytes) =>
      spool.append({ from, atMs: recorder.elapsed() - startedMs, bytes }),
    );
    const fault = await spool.close();
    if (fault !== undefined) recorder.say(`${spool.path} could not be written to the end (${fault}); the rest is used`);
    if (!convert(spool, options, recorder.say)) return code;
    if (!options.keepSpool) spool.remove();
    return code;
  } catch (error) {
    await spool.close();
    spool.remove();
    throw error;
  }
}

/** Whether the spool has done its part. One that no workload could be made of stays, unless nothing was ever said in LSP. */
function convert(spool: SpoolFile, options: RecordOptions, say: (text: string) => void): boolean {
  try {
    const messages = spooled(spool.path, say);
    if (messages.length === 0) return true;
    const source = { where: "this session", how: "proxy", fallback: undefined } as const;
    writeWorkload(messages, { ...options, source }, say);
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(`${error.message}\n  ${error.hint}`);
    if (error.code === "record-empty") return true;
    say(`what was recorded is in ${spool.path}; --from-trace reads it again`);
    return false;
  }
}
