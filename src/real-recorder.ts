import { Socket } from "node:net";
import type { Writable } from "node:stream";
import type { Recorder } from "./record/record-server.ts";

/** The editor at this program's own pipes. Signals end the server; this program then ends by itself. */
export function realRecorder(say: Recorder["say"]): Recorder {
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => ending.abort(signal));
  return {
    stdin: process.stdin,
    stdout: standardOutput(),
    ending: ending.signal,
    platform: process.platform,
    elapsed: () => performance.now(),
    say,
  };
}

/** One that can be closed, unlike Node's own: what an editor never takes would keep this program alive. */
function standardOutput(): Writable {
  try {
    return new Socket({ fd: 1, readable: false, writable: true });
  } catch {
    // A file or a terminal, which always takes all.
    return process.stdout;
  }
}
