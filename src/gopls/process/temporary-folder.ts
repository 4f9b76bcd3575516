import { createHash } from "node:crypto";
import { lstatSync, mkdtempSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { World } from "../../model/world.ts";
import { endLeftovers } from "./end-leftovers.ts";
import { processStart, processSystem } from "./process-start.ts";

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
 * A world whose programs put their temporary files into a folder: so where they are killed, nothing of theirs is left elsewhere. TEMP and TMP
 * are the variables of Windows.
 */
export function withTemporaryFolder(world: World, folder: string): World {
  return { ...world, temporary: folder, env: { ...world.env, TMPDIR: folder, TEMP: folder, TMP: folder } };
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

/** Whether the process of a folder may still be there: where no start is known, any process of that id counts as it. */
function isAlive(pid: number, start: string | undefined): boolean {
  const startsNow = startOf(pid);
  return startsNow !== undefined && (start === startsNow || start === UNKNOWN || startsNow === UNKNOWN);
}

/** When a process started, in base 36; undefined: it is gone. */
function startOf(pid: number): string | undefined {
  const ticks = processStart(pid);
  if (ticks === undefined) return undefined;
  return /^\d+$/.test(ticks) ? Number(ticks).toString(36) : UNKNOWN;
}

/** Where ids of processes are unique, in six characters. */
function placeOfIds(): string {
  const hash = createHash("sha256").update(processSystem()).digest().readUIntBE(0, 6);
  return hash.toString(36).padStart(6, "0").slice(-6);
}
