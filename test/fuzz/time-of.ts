import { readFileSync } from "node:fs";

/**
 * A clock of the time that a process had: what it worked and what it waited for something, in milliseconds since the call, without what it
 * waited for a core of a machine that others keep busy (Linux' /proc/PID/schedstat; elsewhere nothing is taken off).
 */
export function timeOf(pid: number): () => number {
  let waited = waitedMs(pid) ?? 0;
  const begin = performance.now() - waited;
  return () => {
    // Of one that has ended nothing more is known.
    waited = waitedMs(pid) ?? waited;
    return performance.now() - waited - begin;
  };
}

function waitedMs(pid: number): number | undefined {
  try {
    const [, waitedNs] = readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ");
    return waitedNs === undefined ? undefined : Number(waitedNs) / 1e6;
  } catch {
    return undefined;
  }
}
