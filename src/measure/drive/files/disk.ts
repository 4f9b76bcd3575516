import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, renameSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileEvent } from "vscode-languageserver-protocol";
import { readFile } from "../../../files/read-file.ts";
import { fileUri } from "../../../lsp/file-uri.ts";
import { failure } from "../../../model/failure.ts";

/**
 * A disposable copy of a workspace on disk. Paths are relative to it, with "/" between; what it did is told as events. Nothing is
 * written or removed over a symbolic link, which may lead to the user's own files: that throws link-not-written.
 */
export interface Disk {
  /** Whether a file is there, and its text. */
  readonly read: (path: string) => string | undefined;
  readonly write: (path: string, text: string, by: WrittenBy) => readonly FileEvent[];
  readonly remove: (path: string) => readonly FileEvent[];
  /** What is done from now on is part of the set-up, or of an iteration. */
  readonly enter: (part: DiskPart) => void;
  /**
   * Takes back all that was done in the part that was entered last: where another file took the place of the first, by a third one, of
   * now or of the first one's time, as the second was of now or not.
   */
  readonly restore: () => readonly FileEvent[];
  /** Files that were replaced by one of another time than now, so far. */
  readonly replacedByOld: () => number;
  /** Contents of all files, as hashes by path. */
  readonly state: () => ReadonlyMap<string, string>;
}

/**
 * Where it is; or by a new file that takes its place, and is of now; or by one that is an hour older than the one it replaces.
 * Git, Vim and formatters write new files. What tar, rsync, `cp -p` and package managers bring has the time that it had
 * elsewhere, and a language server may take it for settled.
 */
export type WrittenBy = "in-place" | "rename" | "old-rename";

type DiskPart = "set-up" | "iteration";

/** FileChangeType. */
const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

/** The largest file of a workspace that is looked at. */
const MAX_BYTES = 1024 * 1024 * 1024;
const HOUR_MS = 3_600_000;

/** A file as it was. */
interface Was {
  readonly bytes: Buffer;
  readonly inode: number;
  readonly mtimeMs: number;
}

/** What was there before at a path, and whether times are kept there. */
interface Before {
  readonly was: Was | undefined;
  readonly keepsTime: boolean;
}

/** A disk over a folder that nobody else writes to, but for the language server; what is replaced goes to a folder beside it. */
export function diskOf(root: string): Disk {
  /** By path. */
  const before = { "set-up": new Map<string, Before>(), iteration: new Map<string, Before>() };
  let part: DiskPart = "set-up";
  let replacedByOld = 0;
  const known = new Map<string, { stamp: string; hash: string }>();
  const setAside = asideOf(`${root}.aside`);
  const at = (path: string) => join(root, path);
  const fileAt = (path: string): Was | undefined => {
    try {
      const { ino, mtimeMs } = lstatSync(at(path));
      return { bytes: readFile(at(path), { within: root, most: MAX_BYTES }), inode: ino, mtimeMs };
    } catch {
      return undefined;
    }
  };
  const remember = (path: string, by?: WrittenBy) => {
    refuseLinks(root, path);
    known.delete(path);
    const { was, keepsTime } = before[part].get(path) ?? { was: fileAt(path), keepsTime: false };
    before[part].set(path, { was, keepsTime: keepsTime || by === "old-rename" });
  };
  const event = (path: string, type: 1 | 2 | 3): FileEvent => ({ uri: fileUri(at(path)), type });
  /** A new file, of now or of that time, whether another is there or not. */
  const place = (path: string, text: Buffer | string, mtimeMs?: number): readonly FileEvent[] => {
    mkdirSync(dirname(at(path)), { recursive: true });
    const beside = at(`${path}.leak-gate-new`);
    writeFileSync(beside, text);
    if (mtimeMs !== undefined) utimesSync(beside, mtimeMs / 1000, mtimeMs / 1000);
    const events = take(path);
    if (mtimeMs !== undefined) replacedByOld += events.length;
    renameSync(beside, at(path));
    return [...events, event(path, CREATED)];
  };
  const take = (path: string): readonly FileEvent[] => (setAside(at(path)) ? [event(path, DELETED)] : []);
  return {
    read: (path) => fileAt(path)?.bytes.toString("utf8"),
    write: (path, text, by) => {
      remember(path, by);
      const now = fileAt(path);
      if (by !== "in-place" || now === undefined) {
        return place(path, text, by === "old-rename" && now ? now.mtimeMs - HOUR_MS : undefined);
      }
      writeFileSync(at(path), text);
      return [event(path, CHANGED)];
    },
    remove: (path) => {
      remember(path);
      take(path);
      return [event(path, DELETED)];
    },
    enter: (entered) => {
      part = entered;
    },
    restore: () => {
      const events = [...before[part]].flatMap(([path, { was, keepsTime }]) => {
        known.delete(path);
        if (was === undefined) return take(path);
        const now = fileAt(path);
        if (now?.inode !== was.inode) return place(path, was.bytes, keepsTime ? was.mtimeMs : undefined);
        if (now.bytes.equals(was.bytes)) return [];
        writeFileSync(at(path), was.bytes);
        return [event(path, CHANGED)];
      });
      before[part].clear();
      return events;
    },
    replacedByOld: () => replacedByOld,
    state: () => hashes(root, known),
  };
}

/**
 * Moves files that are not needed any more to a folder, empty, where they keep their inodes: ext4 and others would give the number
 * to the next file at once, and who tells files apart by it takes that for the old one. On a disk where others work
 * that is rarely so, and APFS, NTFS, Btrfs and tmpfs never use a number again. Says of each whether it was there.
 */
function asideOf(folder: string): (file: string) => boolean {
  let count = 0;
  return (file) => {
    mkdirSync(folder, { recursive: true });
    const aside = join(folder, String(count++));
    try {
      renameSync(file, aside);
    } catch {
      return false;
    }
    truncateSync(aside);
    return true;
  };
}

/** Throws link-not-written where a file, or a folder that it is in, is a symbolic link. */
function refuseLinks(root: string, path: string): void {
  const parts = path.split("/");
  for (const [index] of parts.entries()) {
    const link = parts.slice(0, index + 1).join("/");
    const stats = lstatSync(join(root, link), { throwIfNoEntry: false });
    if (stats?.isSymbolicLink()) throw failure("link-not-written", { path, link });
  }
}

/** Only what has another size or time than before is read, or was written by us: a file's clock may tick in steps of 4 ms. */
function hashes(root: string, known: Map<string, { stamp: string; hash: string }>): ReadonlyMap<string, string> {
  const state = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      if (!entry.isFile()) continue;
      const { size, mtimeMs, ino } = lstatSync(join(root, path));
      const stamp = `${size} ${mtimeMs} ${ino}`;
      const before = known.get(path);
      const hash =
        before?.stamp === stamp ? before.hash : hashOf(readFile(join(root, path), { within: root, most: MAX_BYTES }));
      known.set(path, { stamp, hash });
      state.set(path, hash);
    }
  };
  walk("");
  return state;
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
