import type { Load, Recording } from "../../model/recording.ts";
import type { Part, Snapshot } from "../../model/snapshot.ts";

/** The snapshots of a recording that are of this part, from sessions of these purposes, by session and cycle. */
export function snapshotsOf(
  { snapshots, loads }: Pick<Recording, "snapshots" | "loads">,
  part: Part,
  ...purposes: readonly Load["purpose"][]
): readonly Snapshot[] {
  const purposeOf = new Map(loads.map(({ session, purpose }) => [session, purpose]));
  return snapshots
    .filter((snapshot) => snapshot.part === part && purposes.includes(purposeOf.get(snapshot.session) ?? "measure"))
    .sort((a, b) => a.session - b.session || a.cycle - b.cycle);
}
