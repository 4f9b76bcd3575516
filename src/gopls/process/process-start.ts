import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { readText } from "../../files/read-file.ts";

/**
 * The system whose table of processes a number of a process is of: this boot of this kernel and its namespace of processes (a container
 * has one of its own), or else the name of the host.
 */
export function processSystem(): string {
  const [boot, namespace] = [readProc("sys/kernel/random/boot_id"), namespaceOf()];
  return boot === undefined || namespace === undefined ? hostname() : `${boot.trim()} ${namespace}`;
}

/**
 * When a process of this system started, in clock ticks since boot, by which it is told from a later one of the same number; "unknown" where the
 * system does not tell (it has no /proc); undefined: it is gone, or it has ended and was not waited for.
 */
export function processStart(pid: number): string | undefined {
  // Fields 3 (state) and 22 (starttime) of proc(5); the name in front of them may hold anything.
  const fields = readProc(`${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ");
  if (fields) return /^[ZXx]$/.test(fields[0] ?? "") ? undefined : (fields[19] ?? "unknown");
  try {
    process.kill(pid, 0);
    return "unknown";
  } catch (error) {
    // EPERM: it is another user's.
    return (error as NodeJS.ErrnoException).code === "EPERM" ? "unknown" : undefined;
  }
}

function namespaceOf(): string | undefined {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return undefined;
  }
}

function readProc(path: string): string | undefined {
  try {
    return readText(`/proc/${path}`);
  } catch {
    return undefined;
  }
}
