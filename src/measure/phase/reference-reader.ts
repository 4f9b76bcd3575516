import { gunzipSync } from "node:zlib";
import { hasGrf, readReferences } from "../../gopls/references/read-references.ts";
import { whyNot } from "../../gopls/references/why-not.ts";
import { referenceFault } from "../../judge/profile/reference-chains.ts";
import type { InstalledGopls } from "../../model/recording.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";

interface ReaderPlan {
  readonly gopls: InstalledGopls;
  readonly endsMs?: number | undefined;
}

/** Of the time that is left to the run, so that a verdict never waits for it. */
const MOST_OF_TIME = 1 / 4;
/** A reading is not begun with less time than this, or than this many times what the one before took. */
const LEAST_MS = 5_000;
const AS_LONG_AGAIN = 1.5;
/** Within it grf is ended by its own limit, before gopls counts as hung. */
const END_MS = 30_000;
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads who holds what after a snapshot, and keeps it beside the snapshots; gopls stands still meanwhile. After one reading that failed there is no
 * other in the session, and the reader of the report is told why. Undefined: there is no grf.
 */
export function referenceReader(
  session: Session,
  { gopls, endsMs = Number.POSITIVE_INFINITY }: ReaderPlan,
  directory: RunDirectory,
): ((snapshot: Snapshot) => Promise<void>) | undefined {
  const { world, limits, arm, number, process, temporary, watch } = session;
  if (!hasGrf(world)) return undefined;
  const leftMs = (): number => Math.max(0, endsMs - world.elapsed());
  let budgetMs = Math.min(limits.allReferencesMs, leftMs() * MOST_OF_TIME);
  let [beforeMs, isOver] = [0, false];
  const giveUp = (why: string): void => {
    isOver = true;
    session.warn({ code: "holders-not-read", message: `Nobody read who holds what grows in ${arm.name}. ${why}` });
  };
  return async ({ phase, cycle }) => {
    if (isOver) return;
    const limitMs = Math.min(limits.referencesMs, budgetMs, leftMs() * MOST_OF_TIME);
    if (limitMs < Math.max(Math.min(LEAST_MS, limits.referencesMs), beforeMs * AS_LONG_AGAIN))
      return giveUp("There was too little time for it. More --max-minutes help.");
    const startedMs = world.elapsed();
    world.progress({ kind: "stage", stage: "holders", text: "reading who holds what, while gopls stands still" });
    const reading = readReferences({ process, goVersion: gopls.goVersion }, { folder: temporary, limitMs }, world);
    const answer = await watch("being read by grf", limitMs + END_MS, reading);
    const tookMs = Math.round(world.elapsed() - startedMs);
    [beforeMs, budgetMs] = [tookMs, budgetMs - tookMs];
    if (answer.answer === "failed") return giveUp(answer.why);
    const reason = faultOf(answer.zipped);
    if (reason) return giveUp(whyNot({ what: "unreadable", reason }));
    world.progress({ kind: "done", stage: "holders", text: `read who holds what in ${(tookMs / 1000).toFixed(1)} s` });
    directory.addReferences({ arm: arm.name, session: number, phase, cycle, tookMs }, answer.zipped);
  };
}

function faultOf(zipped: Uint8Array): string | undefined {
  try {
    return referenceFault(gunzipSync(zipped, { maxOutputLength: MAX_BYTES }));
  } catch (error) {
    return (error as Error).message;
  }
}
