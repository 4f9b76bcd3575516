import { lstatSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import * as z from "zod";
import { createFile, freshName, unlinkIfThere } from "../../files/create-file.ts";
import { FileFault } from "../../files/file-fault.ts";
import { readText } from "../../files/read-file.ts";
import { processStart, processSystem } from "../../gopls/process/process-start.ts";
import type { World } from "../../model/world.ts";

/** Who writes into a run directory, as its lock says it. */
const HolderSchema = z.object({
  tool: z.literal("gopls-leak-gate"),
  /** Of this run alone. */
  run: z.string(),
  pid: z.number().int(),
  /** As processStart and processSystem say it. */
  processStart: z.string(),
  system: z.string(),
  host: z.string(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  /** Of the lock itself: the lock in a copy of the folder has another one, and nobody writes there. */
  inode: z.number(),
});

export type Holder = z.infer<typeof HolderSchema>;

/** A lock has some 300 bytes, and grows by one with each sign. */
const MAX_LOCK_BYTES = 1024 * 1024;
/** A run on another system is taken for ended after that long without a sign. */
const ENDED_AFTER_MS = 5 * 60_000;

/** This process as the holder of a lock. */
export function holderHere(run: string, inode: number, world: Pick<World, "processId" | "now">): Holder {
  return {
    tool: "gopls-leak-gate",
    run,
    pid: world.processId,
    processStart: processStart(world.processId) ?? "unknown",
    system: processSystem(),
    host: hostname(),
    startedAt: new Date(world.now()).toISOString(),
    inode,
  };
}

/** The holder of a lock; undefined: there is no lock, or none that says whose it is. Throws what readFile throws of other kinds. */
export function holderOf(lock: string): Holder | undefined {
  try {
    return HolderSchema.safeParse(JSON.parse(readText(lock, { within: dirname(lock), most: MAX_LOCK_BYTES }))).data;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof FileFault && error.code === "file-missing")) return undefined;
    throw error;
  }
}

/** Whether the run goes on that holds a lock. */
export function isLive(holder: Holder, lock: string): boolean {
  if (lstatSync(lock, { throwIfNoEntry: false })?.ino !== holder.inode) return false;
  if (holder.system === processSystem()) return processStart(holder.pid) === holder.processStart;
  return silentMs(lock) < ENDED_AFTER_MS;
}

/** Who it is, in words: "pid 7 on host, since 2026-01-01T00:00:00.000Z". */
export function holderWords({ pid, host, system, startedAt }: Holder): string {
  return `pid ${pid}${system === processSystem() ? "" : ` on ${host}`}, since ${startedAt}`;
}

export function lockText(holder: Holder): string {
  return `${JSON.stringify(holder)}\n`;
}

/** How long ago a lock was written to, in milliseconds of the clock that its disk has: those of two hosts differ. */
function silentMs(lock: string): number {
  const probe = join(dirname(lock), freshName());
  try {
    createFile(probe, () => "");
    return statSync(probe).mtimeMs - statSync(lock).mtimeMs;
  } finally {
    unlinkIfThere(probe);
  }
}
