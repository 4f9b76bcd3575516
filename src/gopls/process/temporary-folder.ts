import { createHash } from "node:crypto";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { World } from "../../model/world.ts";
import { endLeftovers } from "./end-leftovers.ts";

const PREFIX = "gopls-leak-gate";
const NAME = new RegExp(`^${PREFIX}-([a-z0-9]+)-([a-z0-9]+)-([a-z0-9]{6})-[A-Za-z0-9]{6}$`);
/** The start time where the system does not tell one. */
const UNKNOWN = "0";

/**
 * A new folder below the temporary one that says whose it is: the id of this process, when it started, and where such ids count,
 * all in base 36. So what a killed run left is told from what a live one needs, and its gopls has the name in its environment.
 */
export function makeTemporaryFolder({ temporary, processId }: Pick<World, "temporary" | "processId">): string {
  const owner = [processId.toString(36), startOf(processId) ?? UNKNOWN, placeOfIds()];
  return mkdtempSync(join(temporary, `${PREFIX}-${owner.join("-")}-`));
}

/**
 * Ends what killed runs of this user left: what still runs of them, and their temporary folders. A folder goes only where its process
 * is known to be gone; links are not followed, and folders of another machine, container or start of the system stay. Never throws.
 */
export function sweepTemporaryFolders({ temporary }: Pick<World, "temporary">): void {
  for (const name of namesIn(temporary)) {
    const [, pid, start, place] = NAME.exec(name) ?? [];
    if (pid === undefined || place !== placeOfIds() || isAlive(Number.parseInt(pid, 36), start)) continue;
    const path = join(temporary, name);
    try {
      const stats = lstatSync(path);
      if (stats.isDirectory() && isOurs(stats.uid)) endLeftovers(path);
    } catch {
      // Another run has swept it meanwhile.
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isOurs(uid: number): boolean {
  return process.getuid === undefined || process.getuid() === uid;
}

/** Whether the process of a folder may still be there: where its start is not known, any process of that id counts as it. */
function isAlive(pid: number, start: string | undefined): boolean {
  const startsNow = startOf(pid);
  if (startsNow !== undefined && start !== UNKNOWN) return startsNow === start;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** When a process started, in clock ticks since the system did: field 22 of proc(5). Undefined: it is gone, or the system does not tell. */
function startOf(pid: number): string | undefined {
  const ticks = textOf(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, "")
    .split(" ")[19];
  return ticks === undefined ? undefined : Number(ticks).toString(36);
}

/** Where ids of processes are unique: one start of one system, and in it one namespace, as each container has its own. */
function placeOfIds(): string {
  const boot = textOf("/proc/sys/kernel/random/boot_id")?.trim();
  const place = `${hostname()} ${boot ?? ""} ${linkOf("/proc/self/ns/pid") ?? ""}`;
  const hash = createHash("sha256").update(place).digest().readUIntBE(0, 6);
  return hash.toString(36).padStart(6, "0").slice(-6);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
