import { measureGrowth } from "../../../src/judge/growth/measure-growth.ts";
import type { PhaseFacts } from "../../../src/judge/known/phase-growths.ts";
import type { HeapProfile } from "../../../src/model/heap-profile.ts";
import type { Snapshot } from "../../../src/model/snapshot.ts";
import { noWork, type Work } from "../../../src/model/work.ts";
import { budget } from "../cause/sample-phase.ts";
import { sampleHeap, sampleMemory, sampleSnapshot, sampleWorkload } from "../growth/sample-snapshot.ts";
import { type LiveSite, profilesOf } from "./sample-profiles.ts";

export interface Read {
  readonly snapshots: readonly Snapshot[];
  /** By the paths that the snapshots have for them. */
  readonly profiles: ReadonlyMap<string, HeapProfile>;
}

/**
 * Readings of a phase, 10 iterations a cycle, with a profile at each, from the live objects of its sites. A class has all objects of its
 * size, and a steady 100 more; `sent` is of each iteration.
 */
export function readings(
  sites: readonly LiveSite[],
  {
    sent = { requests: 11, edits: 2 },
    rateBytes = 4096,
    ...of
  }: Partial<Omit<Snapshot, "sent">> & { sent?: Partial<Work>; rateBytes?: number } = {},
): Read {
  const profiles = profilesOf(sites, rateBytes);
  const sizes = [...new Set(sites.map(({ bytesEach }) => bytesEach))].sort((a, b) => a - b);
  const snapshots = profiles.map((_, cycle) => {
    const liveOf = (size: number) =>
      sites.reduce((sum, { bytesEach, live }) => sum + (bytesEach === size ? (live[cycle] ?? 0) : 0), 100);
    const classes = sizes.map((size) => [size, liveOf(size)] as const);
    const heapAlloc = 50_000_000 + classes.reduce((sum, [size, live]) => sum + size * live, 0);
    const work = Object.fromEntries(Object.entries(sent).map(([kind, each]) => [kind, each * 10 * cycle]));
    return sampleSnapshot(cycle, {
      sent: { ...noWork(), ...work },
      memory: sampleMemory(
        heapAlloc,
        classes.filter(([size]) => size <= 18_432),
      ),
      heap: { ...sampleHeap({}), path: pathOf(of, cycle) },
      ...of,
    });
  });
  return { snapshots, profiles: new Map(profiles.map((profile, cycle) => [pathOf(of, cycle), profile])) };
}

function pathOf({ arm = "candidate", session = 1, phase = "everyday" }: Partial<Snapshot>, cycle: number): string {
  return `profiles/${arm}-${session}-${phase.replaceAll("/", "-")}-${cycle}.pb.gz`;
}

/** What such a phase is judged by, and the profiles that were decoded for it. */
export function factsOf(
  { profiles }: Pick<Read, "profiles">,
  of: Partial<PhaseFacts> = {},
): PhaseFacts & { readonly decoded: readonly string[] } {
  const decoded: string[] = [];
  return {
    workload: sampleWorkload("everyday", "repeat"),
    goplsVersion: "v0.24.0",
    budget,
    measure: measureGrowth,
    isKept: (path) => profiles.has(path),
    profile: (path) => {
      const profile = profiles.get(path);
      if (!profile) throw new Error(`${path} is not there`);
      decoded.push(path);
      return profile;
    },
    decoded,
    ...of,
  };
}
