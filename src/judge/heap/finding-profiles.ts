import type { Recording } from "../../model/recording.ts";
import { liveProfile } from "../profile/live-profile.ts";
import { parseHeapProfile } from "../profile/parse-heap-profile.ts";
import { measuredPhases } from "../recorded/measured-phases.ts";
import { phaseEnds } from "./phase-ends.ts";

/** A phase in which something was found. */
interface FoundIn {
  readonly arm: string;
  readonly workload: string;
}

/** A phase's first and last heap profile, not zipped and without what is no longer live. */
export interface PhaseProfiles extends FoundIn {
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  /** Iterations between them. */
  readonly iterations: number;
}

/**
 * The heap profiles that show what was found: of each phase in which something was, its first and its last; none of a phase whose profiles were
 * thrown away. Throws profile-damaged.
 */
export function findingProfiles(recording: Recording, found: readonly FoundIn[]): readonly PhaseProfiles[] {
  const live = (path: string) => {
    const raw = recording.profile(path);
    parseHeapProfile(raw, path);
    return liveProfile(raw);
  };
  return measuredPhases(recording)
    .filter((phase) => found.some(({ arm, workload }) => arm === phase.arm && workload === phase.workload))
    .flatMap(({ arm, workload, snapshots }) => {
      const ends = phaseEnds(snapshots, recording);
      return ends
        ? [{ arm, workload, first: live(ends.first), last: live(ends.last), iterations: ends.iterations }]
        : [];
    });
}
