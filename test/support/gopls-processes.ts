import { readdirSync, readFileSync } from "node:fs";

export interface GoplsProcess {
  readonly pid: number;
  /** Process id of who started it. */
  readonly parent: number;
}

/** The gopls processes, real or fake, whose environment or command line names this folder; none where there is no /proc. */
export function goplsProcesses(folder: string): readonly GoplsProcess[] {
  const pids = entries("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const command = read(pid, "cmdline").split("\0");
    if (!command.includes("serve") || !`${read(pid, "environ")}`.includes(folder)) return [];
    const [, parent = "0"] = /^PPid:\s*(\d+)/m.exec(read(pid, "status")) ?? [];
    return [{ pid: Number(pid), parent: Number(parent) }];
  });
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
