import { readdirSync, readFileSync } from "node:fs";

export interface Found {
  readonly pid: number;
  readonly command: string;
}

/** Processes that have a text in their environment, as all that a run starts have its TMPDIR; zombies have none. Linux only. */
export function processesOf(text: string): readonly Found[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return pids.flatMap((pid) => {
    if (!read(pid, "environ").includes(text)) return [];
    return [{ pid: Number(pid), command: read(pid, "cmdline").replaceAll("\0", " ").trim() }];
  });
}

/** Those of them that serve an editor, or listen for one. */
export function goplsOf(text: string): readonly Found[] {
  return processesOf(text).filter(({ command }) => / serve\b/.test(command));
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return ""; // it has ended meanwhile
  }
}
