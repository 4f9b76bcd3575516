import type { Estimate } from "../model/growth.ts";
import type { Frame } from "../model/heap-profile.ts";
import type { Finding } from "../model/report.ts";
import type { SiteGrowth } from "../pprof/difference.ts";
import { siteKey } from "../pprof/site-key.ts";
import type { LeakCluster } from "./cluster-parts.ts";
import { fingerprint } from "./fingerprint.ts";
import type { LeakPart, PhaseEvidence } from "./leak-parts.ts";
import { finite, perUnit } from "./per-unit.ts";
import { phraseLeak } from "./phrase-leak.ts";
import { workUnitsPerIteration } from "./work-unit.ts";

/** The finding of one leak on the heap. Its stack is the one that allocated most of it. */
export function heapFinding(cluster: LeakCluster, { arm, workload, sentPerIteration: sent }: PhaseEvidence): Finding {
  const { owner, unit, parts } = cluster;
  const bytes = sum(parts.map((part) => part.bytes));
  const frames = largestStack(parts.filter((part) => part.owner === owner));
  return {
    kind: "leak",
    arm,
    workload,
    fingerprint: fingerprint("heap", owner, frames),
    owner,
    summary: phraseLeak(cluster, bytes.value / workUnitsPerIteration(unit, sent), frames),
    frames,
    perIteration: { value: bytes.value, low: finite(bytes.low), high: finite(bytes.high), unit: "bytes" },
    perUnit: perUnit(bytes, sent, unit),
    sizeClasses: sizeClasses(cluster, workUnitsPerIteration(unit, sent)),
  };
}

function sum(estimates: readonly Estimate[]): Pick<Estimate, "value" | "low" | "high"> {
  const total = { value: 0, low: 0, high: 0 };
  for (const { value, low, high } of estimates) {
    total.value += value;
    total.low += low;
    total.high += high;
  }
  return total;
}

/**
 * The largest site of the largest part. Parts are ranked by their series, which are exact, and not by what the profile shows
 * of them, so that the same leak has the same stack in every run. Ties go to the larger objects, then to the first key.
 */
function largestStack(parts: readonly LeakPart[]): readonly Frame[] {
  const sizeOf = ({ objects }: LeakPart) => objects?.bytesEach ?? Number.MAX_VALUE;
  const named = parts.filter(({ sites }) => sites.length > 0);
  const [largest] = [...named].sort((a, b) => b.bytes.value - a.bytes.value || sizeOf(b) - sizeOf(a));
  const keyOf = ({ site }: SiteGrowth) => siteKey(site.frames, site.objectBytes);
  const ranked = [...(largest?.sites ?? [])].sort(
    (a, b) => b.inuseBytes - a.inuseBytes || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  return ranked[0]?.site.frames ?? [];
}

function sizeClasses({ parts, unit }: LeakCluster, unitsPerIteration: number): Finding["sizeClasses"] {
  return parts
    .flatMap(({ objects }) => (objects ? [objects] : []))
    .sort((a, b) => b.bytesEach - a.bytesEach)
    .map(({ bytesEach, perIteration, count }) => ({
      bytes: bytesEach,
      objectsPerIteration: perIteration,
      objectsPerUnit: count ?? perIteration / unitsPerIteration,
      unit,
    }));
}
