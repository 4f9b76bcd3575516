import { randomUUID } from "node:crypto";
import { linkSync, renameSync } from "node:fs";
import { join } from "node:path";
import { createFile, freshName, unlinkIfThere } from "../../files/create-file.ts";
import { appendFile } from "../../files/write-file.ts";
import { failure } from "../../model/failure.ts";
import type { World } from "../../model/world.ts";
import { holderHere, holderOf, holderWords, isLive, lockText } from "./holder.ts";
import { parts } from "./parts.ts";

/** A run directory that is this run's. */
export interface Lock {
  /** Throws run-directory-lost where it is not any more. */
  readonly check: () => void;
  /** Gives it back, at the place to which the directory was moved. */
  readonly release: (directory?: string) => void;
}

/** How often a run shows that it goes on, to those who can't see its process. */
const SIGN_EVERY_MS = 20_000;
/** A try fails only where another process was faster just then. */
const TRIES = 100;

/**
 * Takes the lock of a run directory; one that is left of a run which is gone is taken over. Throws run-directory-in-use where a run is
 * going on, and FileFault: file-missing where the directory is gone.
 */
export function takeLock(directory: string, world: Pick<World, "processId" | "now">): Lock {
  const path = join(directory, parts.lock);
  const run = randomUUID();
  for (let tries = 0; tries < TRIES; tries++) {
    if (createFile(path, (inode) => lockText(holderHere(run, inode, world)))) return held(directory, run);
    refuseWhileLive(directory);
    removeDead(directory);
  }
  throw failure("out-not-writable", { path: directory, reason: "other runs begin there at the same time" });
}

/** Throws run-directory-in-use where a run is going on in a directory. */
export function refuseWhileLive(directory: string): void {
  const path = join(directory, parts.lock);
  const holder = holderOf(path);
  if (holder && isLive(holder, path))
    throw failure("run-directory-in-use", { path: directory, by: holderWords(holder) });
}

function held(directory: string, run: string): Lock {
  const path = join(directory, parts.lock);
  const timer = setInterval(() => {
    try {
      // That the file is of now is the sign; JSON takes the line.
      if (holderOf(path)?.run === run) appendFile(path, "\n");
    } catch {
      // What is wrong with the disk is said by the next append.
    }
  }, SIGN_EVERY_MS);
  timer.unref();
  return {
    check: () => {
      const holder = holderOf(path);
      if (holder?.run !== run)
        throw failure("run-directory-lost", { path: directory, by: holder && holderWords(holder) });
    },
    release: (now = directory) => {
      clearInterval(timer);
      const lock = join(now, parts.lock);
      if (holderOf(lock)?.run === run) unlinkIfThere(lock);
    },
  };
}

/**
 * Removes the lock of a run that is gone. Another process may have removed it meanwhile and have locked the directory: what was moved away is
 * looked at, and put back.
 */
function removeDead(directory: string): void {
  const [path, aside] = [join(directory, parts.lock), join(directory, freshName())];
  try {
    renameSync(path, aside);
    const holder = holderOf(aside);
    if (holder && isLive(holder, aside)) linkSync(aside, path);
  } catch {
    // Another process was faster. Whoever has lost a lock by that notices it at the next append.
  }
  unlinkIfThere(aside);
}
