import { readFileSync } from "node:fs";

/**
 * A clock of the time that a process had: what it worked and what it waited for something, in milliseconds since the call, without what it
 * waited for a core of a machine that others keep busy (Linux' /proc/PID/schedstat; elsewhere nothing is taken off).
 */
export function timeOf(pid: number): () => number {
  const begin = performance.now() - waitedMs(pid);
  return () => performance.now() - waitedMs(pid) - begin;
}

function waitedMs(pid: number): number {
  try {
    const [, waitedNs] = readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ");
    return Number(waitedNs) / 1e6;
  } catch {
    return 0;
  }
}
