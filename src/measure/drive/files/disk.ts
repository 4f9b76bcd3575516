import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileEvent } from "vscode-languageserver-protocol";
import { fileUri } from "../../../lsp/file-uri.ts";
import { failure } from "../../../model/failure.ts";

/**
 * A disposable copy of a workspace on disk. Paths are relative to it, with "/" between; what it did is told as events. Nothing is
 * written or removed over a symbolic link, which may lead to the user's own files: that throws link-not-written.
 */
export interface Disk {
  /** Whether a file is there, and its text. */
  readonly read: (path: string) => string | undefined;
  /** Writes a file where it is, or by a new file that takes its place. */
  readonly write: (path: string, text: string, by: "in-place" | "rename") => readonly FileEvent[];
  readonly remove: (path: string) => readonly FileEvent[];
  /** What is done from now on is part of the set-up, or of an iteration. */
  readonly enter: (part: DiskPart) => void;
  /** Takes back all that was done in the part that was entered last. */
  readonly restore: () => readonly FileEvent[];
  /** Contents of all files, as hashes by path. */
  readonly state: () => ReadonlyMap<string, string>;
}

type DiskPart = "set-up" | "iteration";

/** FileChangeType. */
const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

/** A disk over a folder that nobody else writes to, but for the language server. */
export function diskOf(root: string): Disk {
  /** What was there before, by path. */
  const before = { "set-up": new Map<string, Buffer | undefined>(), iteration: new Map<string, Buffer | undefined>() };
  let part: DiskPart = "set-up";
  const known = new Map<string, { stamp: string; hash: string }>();
  const contents = (path: string): Buffer | undefined => {
    try {
      return readFileSync(join(root, path));
    } catch {
      return undefined;
    }
  };
  const remember = (path: string) => {
    refuseLinks(root, path);
    known.delete(path);
    if (!before[part].has(path)) before[part].set(path, contents(path));
  };
  const event = (path: string, type: 1 | 2 | 3): FileEvent => ({ uri: fileUri(join(root, path)), type });
  const put = (path: string, text: Buffer | string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  return {
    read: (path) => contents(path)?.toString("utf8"),
    write: (path, text, by) => {
      remember(path);
      const isNew = contents(path) === undefined;
      if (by === "in-place" || isNew) {
        put(path, text);
        return [event(path, isNew ? CREATED : CHANGED)];
      }
      const beside = join(root, `${path}.leak-gate-new`);
      writeFileSync(beside, text);
      renameSync(beside, join(root, path));
      return [event(path, DELETED), event(path, CREATED)];
    },
    remove: (path) => {
      remember(path);
      rmSync(join(root, path), { force: true });
      return [event(path, DELETED)];
    },
    enter: (entered) => {
      part = entered;
    },
    restore: () => {
      const events = [...before[part]].flatMap(([path, textBefore]) => {
        const now = contents(path);
        known.delete(path);
        if (textBefore === undefined) rmSync(join(root, path), { force: true });
        else put(path, textBefore);
        if (textBefore === undefined) return now === undefined ? [] : [event(path, DELETED)];
        return now?.equals(textBefore) ? [] : [event(path, now === undefined ? CREATED : CHANGED)];
      });
      before[part].clear();
      return events;
    },
    state: () => hashes(root, known),
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
      const hash = before?.stamp === stamp ? before.hash : hashOf(readFileSync(join(root, path)));
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
