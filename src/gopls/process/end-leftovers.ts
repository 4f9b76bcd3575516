import { readdirSync, rmSync } from "node:fs";
import { readText } from "../../files/read-file.ts";

/**
 * Ends what an earlier process of this program left: every process that has `folder` in its environment, as all that were
 * started with GOTMPDIR in it have, and then the folder. Processes are found where the system shows their environment in
 * /proc; elsewhere gopls ends by itself, when its standard input closes. Returns how many were ended.
 */
export function endLeftovers(folder: string): number {
  const left = processesWith(folder);
  for (const pid of left) kill(pid);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return left.length;
}

function processesWith(text: string): readonly number[] {
  const pids = entriesOf("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return pids.filter((pid) => pid !== process.pid && environmentOf(pid).includes(text));
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty for a process of somebody else's, and for one that has ended meanwhile. */
function environmentOf(pid: number): string {
  try {
    return readText(`/proc/${pid}/environ`);
  } catch {
    return "";
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // ESRCH: it has ended meanwhile.
  }
}
