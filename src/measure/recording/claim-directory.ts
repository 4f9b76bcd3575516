import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { isFreshName } from "../../files/create-file.ts";
import { FileFault, withFaultsOf } from "../../files/file-fault.ts";
import { makeFolder } from "../../files/make-folder.ts";
import { readText } from "../../files/read-file.ts";
import { asFailure, failure } from "../../model/failure.ts";
import type { World } from "../../model/world.ts";
import { reportFiles } from "../../report/json/report-files.ts";
import { holderOf } from "./holder.ts";
import { type Lock, takeLock } from "./lock.ts";
import { parts } from "./parts.ts";

/** Far above any plan.json. */
const MAX_HEADER_BYTES = 16 * 1024 * 1024;
/** A try fails only where another process was faster just then. */
const TRIES = 100;
/** While another process takes a folder over, a look can fall between two of its steps; the next one does not. */
const LOOKS = 3;

/** What tells a run directory of any version of this program: its plan names the program. */
const OursSchema = z.object({ tool: z.object({ name: z.literal("gopls-leak-gate") }) });

/**
 * Makes the folder of a run, and locks it. An earlier run in it that has a snapshot steps aside, to the same name with its date; one
 * without, of which nothing can be judged, is removed. What is not of this program is left alone. Throws out-not-ours,
 * out-not-writable and run-directory-in-use.
 */
export function claimDirectory(path: string, world: Pick<World, "processId" | "now">): Lock {
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const lock = tryToClaim(path, world);
      if (lock) return lock;
    }
  } catch (error) {
    const { code, message } = asFailure(error);
    if (code === "run-directory-in-use" || code === "out-not-ours" || code === "unexpected") throw error;
    throw failure("out-not-writable", { path, reason: error instanceof FileFault ? error.reason : message });
  }
  throw failure("out-not-writable", { path, reason: "other runs begin there at the same time" });
}

/** Undefined: the folder has moved meanwhile, or was moved. */
function tryToClaim(path: string, world: Pick<World, "processId" | "now">): Lock | undefined {
  makeFolder(path);
  const lock = unlessGone(() => {
    if (!isOurs(path)) throw failure("out-not-ours", { path });
    return takeLock(path, world);
  });
  if (lock === undefined) return undefined;
  try {
    if (isFree(path)) return lock;
    if (isWorthless(path)) {
      removeAll(path);
      return lock;
    }
    const aside = freeName(`${path}-${dateOf(path)}`);
    renameSync(path, aside);
    lock.release(aside);
    return undefined;
  } catch (error) {
    lock.release();
    throw error;
  }
}

function unlessGone<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof FileFault && error.code === "file-missing") return undefined;
    throw error;
  }
}

/** An empty folder, and one with a plan or a lock of this program; what has just moved away is none yet. */
function isOurs(path: string): boolean {
  for (let looks = 0; looks < LOOKS; looks++) {
    if (hasOurHeader(path) || holderOf(join(path, parts.lock)) !== undefined) return true;
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || (stats.isDirectory() && isFree(path))) return true;
  }
  return false;
}

function hasOurHeader(path: string): boolean {
  try {
    const text = readText(join(path, parts.header), { within: path, most: MAX_HEADER_BYTES });
    return OursSchema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

function isFree(path: string): boolean {
  return withFaultsOf(path, "written", () => readdirSync(path)).every(
    (name) => name === parts.lock || isFreshName(name),
  );
}

/** Whether a run directory holds nothing that can be judged, and nothing that somebody put into it. */
function isWorthless(path: string): boolean {
  const known = new Set<string>([...Object.values(parts), ...Object.values(reportFiles)]);
  if (!readdirSync(path).every((name) => known.has(name) || isFreshName(name))) return false;
  return !statSync(join(path, parts.snapshots), { throwIfNoEntry: false })?.size;
}

/** All but the lock. */
function removeAll(path: string): void {
  for (const name of readdirSync(path)) {
    if (name !== parts.lock) rmSync(join(path, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

/** When a run began, in a name: 20260101T000000Z. */
function dateOf(path: string): string {
  const { mtime } = statSync(existsSync(join(path, parts.header)) ? join(path, parts.header) : path);
  return mtime.toISOString().replace(/[-:]|\.\d+/g, "");
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let i = 2; existsSync(name); i++) name = `${wanted}-${i}`;
  return name;
}
