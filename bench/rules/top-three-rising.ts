import { parseHeapProfile } from "../../src/judge/profile/parse-heap-profile.ts";
import type { HeapProfile } from "../../src/model/heap-profile.ts";
import type { Recording } from "../../src/model/recording.ts";
import { evenlySpaced } from "../../src/stats/evenly-spaced.ts";
import { callPhases } from "./call-phases.ts";
import type { MeasuredPhase } from "./measured-phases.ts";
import type { Call, Rule } from "./rule.ts";

const TOP = 3;
const MIN_PROFILES = 3;
const MAX_PROFILES = 5;
const GOPLS = /^golang\.org\/x\/tools\//;

/**
 * What users are told to do by hand with `go tool pprof -top`, on three to five heap profiles of a phase.
 *
 * Each stack's inuse_space is counted for one function: the first frame from the leaf that is in golang.org/x/tools/…, or
 * the leaf where there is none. That is kinder than pprof's own flat, which counts for the leaf only: most of what gopls
 * keeps is allocated inside go/token, go/types or runtime, and would never be a gopls function. The top three and the
 * shares are of all that the profile holds, so the flight recorder and the ballast take their places too.
 */
export const topThreeRising: Rule = {
  name: "pprof top 3 rising",
  about:
    "A gopls function is in the top three of the last heap profile by inuse_space (counted for the first golang.org/x/tools frame from the leaf), and its share rises from each of 3 to 5 profiles to the next.",
  comparesArms: false,
  call: (recording: Recording) => callPhases(recording, (phase) => callPhase(phase, recording.profile)),
};

function callPhase({ snapshots }: MeasuredPhase, read: Recording["profile"]): Call {
  const paths = snapshots.flatMap(({ heap }) => (heap ? [heap.path] : []));
  if (paths.length < MIN_PROFILES) return { calls: "not measured", why: `${paths.length} heap profiles` };
  const profiles = evenlySpaced(paths, MAX_PROFILES).map((path) =>
    sharesByFunction(parseHeapProfile(read(path), path)),
  );
  const top = [...(profiles.at(-1) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, TOP);
  const rising = top.map(([name]) => name).filter((name) => GOPLS.test(name) && isRising(name, profiles));
  if (rising.length > 0) return { calls: "fail", why: rising.map((name) => history(name, profiles)).join(", ") };
  return { calls: "pass", why: `top ${TOP}: ${top.map(([name]) => history(name, profiles)).join(", ")}` };
}

/** Every function's part of the live bytes, 0 to 1. */
function sharesByFunction({ sites }: HeapProfile): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  let total = 0;
  for (const { site, values } of sites.values()) {
    const frame = site.frames.find(({ function: name }) => GOPLS.test(name)) ?? site.frames[0];
    const name = frame?.function ?? "unknown";
    bytes.set(name, (bytes.get(name) ?? 0) + values.inuseBytes);
    total += values.inuseBytes;
  }
  return new Map([...bytes].map(([name, own]) => [name, own / total]));
}

function isRising(name: string, profiles: readonly ReadonlyMap<string, number>[]): boolean {
  const shares = profiles.map((profile) => profile.get(name) ?? 0);
  return shares.every((share, i) => i === 0 || share > (shares[i - 1] ?? 0));
}

function history(name: string, profiles: readonly ReadonlyMap<string, number>[]): string {
  const [first, last] = [profiles[0], profiles.at(-1)].map((profile) => ((profile?.get(name) ?? 0) * 100).toFixed(1));
  return `${name.slice(name.lastIndexOf("/") + 1)} ${first} → ${last} %`;
}
