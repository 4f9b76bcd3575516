import { gunzipSync } from "node:zlib";
import { heldBy } from "../../gopls/facts/held.ts";
import { largeBytes, liveBytes } from "../../judge/profile/live-bytes.ts";
import { parseHeapProfile } from "../../judge/profile/parse-heap-profile.ts";
import type { Times } from "../../model/latency.ts";
import type { Part, Planted, Snapshot } from "../../model/snapshot.ts";
import type { Work } from "../../model/work.ts";
import { takeReading } from "../reading/take-reading.ts";
import type { RunDirectory } from "../recording/run-directory.ts";
import type { Session } from "../session/session.ts";

/** Where in a session a snapshot is taken. */
interface Moment {
  readonly part: Part;
  readonly phase: string;
  readonly cycle: number;
  readonly iterations: number;
  readonly sent: Work;
  /** With part "control". */
  readonly planted?: Planted;
  /** With part "checkpoint": its name. */
  readonly checkpoint?: string;
  /** With part "measure". */
  readonly latency?: Times;
}

/**
 * Reads the session's gopls and records what was read, with where. What the observer and bounded caches hold is read off the heap
 * profile here, so that judging need not decode each one again.
 */
export async function recordSnapshot(
  session: Session,
  { withProfile, waitsAbove, ...moment }: Moment & { readonly withProfile: boolean; readonly waitsAbove?: number },
  directory: RunDirectory,
): Promise<Snapshot> {
  const { arm, number, debug, process: usage, world: clock, startedMs, limits } = session;
  const taking = takeReading({ debug, usage, clock }, { withProfile, waitsAbove });
  const { zippedProfile, ...reading } = await session.watch("serving its debug pages", limits.settleMs, taking);
  const snapshot: Snapshot = {
    arm: arm.name,
    session: number,
    ...moment,
    atMs: Math.round(clock.elapsed() - startedMs),
    ...reading,
    ...(zippedProfile === undefined ? {} : { heap: recordProfile(session, moment, zippedProfile, directory) }),
  };
  directory.addSnapshot(snapshot);
  return snapshot;
}

function recordProfile(
  { arm, number, goplsVersion }: Session,
  { part, phase, cycle, checkpoint }: Moment,
  zippedProfile: Uint8Array,
  directory: RunDirectory,
): NonNullable<Snapshot["heap"]> {
  const suffix = part === "dose" ? `${phase}-dose` : [phase, checkpoint].filter(Boolean).join("-at-");
  const name = `${arm.name}-${number}-${suffix}-${String(cycle).padStart(3, "0")}.pb.gz`;
  const path = directory.addProfile(name, zippedProfile);
  const profile = parseHeapProfile(gunzipSync(zippedProfile), path);
  return { path, held: heldBy(profile, goplsVersion), largeBytes: largeBytes(profile), liveBytes: liveBytes(profile) };
}
