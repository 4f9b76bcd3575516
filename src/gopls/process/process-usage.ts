import { readText } from "../../files/read-file.ts";
import { type OpenFiles, openFiles } from "./open-files.ts";

/** Clock ticks a second of /proc/PID/stat: 100 on every Linux that Node runs on (USER_HZ). */
const TICKS_PER_SECOND = 100;

export interface ProcessUsage {
  readonly cpuMs: () => number | undefined;
  readonly rssBytes: () => number | undefined;
  /** The most that was resident so far. */
  readonly peakRssBytes: () => number | undefined;
  readonly openFiles: () => OpenFiles | undefined;
}

/** CPU time (with children that ended), resident memory and open files of a process. Linux only: elsewhere undefined. */
export function processUsage(pid: number, platform: string): ProcessUsage {
  const unknown = () => undefined;
  if (platform !== "linux") return { cpuMs: unknown, rssBytes: unknown, peakRssBytes: unknown, openFiles: unknown };
  const statusBytes = (field: string) => {
    const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(readProc(pid, "status") ?? "")?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  };
  return {
    cpuMs: () => {
      const fields = readProc(pid, "stat")
        ?.replace(/^.*\) /s, "")
        .split(" ");
      // utime, stime, cutime, cstime: fields 14 to 17 of proc(5), the name and what precedes it cut off.
      const ticks = fields?.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      return ticks === undefined ? undefined : (ticks / TICKS_PER_SECOND) * 1000;
    },
    rssBytes: () => statusBytes("VmRSS"),
    peakRssBytes: () => statusBytes("VmHWM"),
    openFiles: () => openFiles(pid),
  };
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readText(`/proc/${pid}/${file}`);
  } catch {
    return undefined;
  }
}
