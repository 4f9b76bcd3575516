import { opendirSync, readlinkSync, statSync } from "node:fs";
import { readText } from "../../files/read-file.ts";

/** What a process has open, as the kernel tells. */
export interface OpenFiles {
  readonly descriptors: number;
  /** What all its inotify descriptors watch; absent: not told, or there are too many descriptors to look at. */
  readonly inotifyWatches?: number;
}

/** A process may have a million descriptors; each that is looked at takes some microseconds, in which gopls waits for its next request. */
const MOST_LISTED = 10_000;

/**
 * The descriptors of a process, from /proc/PID/fd, whose size is their number since Linux 6.2. Undefined where that can't be read, and
 * before Linux 6.2 where there are more than 10,000.
 */
export function openFiles(pid: number): OpenFiles | undefined {
  const folder = `/proc/${pid}`;
  try {
    const { size } = statSync(`${folder}/fd`);
    if (size > MOST_LISTED) return { descriptors: size };
    const names = namesIn(`${folder}/fd`);
    if (names.length > MOST_LISTED) return undefined;
    const inotifyWatches = watchesOf(folder, names);
    return { descriptors: names.length, ...(inotifyWatches === undefined ? {} : { inotifyWatches }) };
  } catch {
    // The process has ended, or is another user's.
    return undefined;
  }
}

/** The names of a folder's entries: of more than can be looked at, one more than that. */
function namesIn(path: string): readonly string[] {
  const folder = opendirSync(path, { bufferSize: 1_024 });
  try {
    const names: string[] = [];
    for (let entry = folder.readSync(); entry && names.length <= MOST_LISTED; entry = folder.readSync())
      names.push(entry.name);
    return names;
  } finally {
    folder.closeSync();
  }
}

function watchesOf(folder: string, names: readonly string[]): number | undefined {
  try {
    const inotify = names.filter((name) => targetOf(`${folder}/fd/${name}`) === "anon_inode:inotify");
    const lines = inotify.map((name) => readText(`${folder}/fdinfo/${name}`).match(/^inotify wd:/gm)?.length ?? 0);
    return lines.reduce((sum, count) => sum + count, 0);
  } catch {
    return undefined;
  }
}

/** "" for one that was closed meanwhile. */
function targetOf(descriptor: string): string {
  try {
    return readlinkSync(descriptor);
  } catch {
    return "";
  }
}
