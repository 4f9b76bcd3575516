import { Failure } from "../../model/failure.ts";
import type { Recording } from "../../model/recording.ts";
import { differenceProfile } from "../profile/difference-profile.ts";
import { judgedArms } from "../recorded/judged-arms.ts";
import { measuredPhases } from "../recorded/measured-phases.ts";
import { phaseEnds } from "./phase-ends.ts";

/**
 * What the judged gopls held more at the end of its workloads than at their starts, as a profile that pprof opens (not zipped); all workloads
 * together, and of several arms the first that is no baseline. Undefined without profiles, where something was taken out of them, and where
 * what is no longer live in them can't be read: a verdict does without it.
 */
export function growthProfile(recording: Recording): Uint8Array | undefined {
  const [judged] = judgedArms(recording.header.plan);
  const ends = measuredPhases(recording)
    .filter(({ arm }) => arm === judged?.name)
    .flatMap(({ snapshots }) => phaseEnds(snapshots, recording) ?? []);
  if (ends.length === 0) return undefined;
  try {
    const pairs = ends.map(({ first, last }) => ({ first: recording.profile(first), last: recording.profile(last) }));
    return differenceProfile(pairs, ends.at(-1)?.last ?? "");
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
