import type { Finding } from "../../../model/report.ts";
import { unitsPerIteration } from "../../../model/work.ts";
import { jsonInterval, sum } from "../../../stats/interval.ts";
import { fingerprint } from "../evidence/fingerprint.ts";
import { perUnit } from "../evidence/per-unit.ts";
import type { PhaseEvidence } from "../evidence/phase-evidence.ts";
import { tried } from "../evidence/tried.ts";
import type { LeakCluster } from "./cluster-parts.ts";
import { largestStack } from "./largest-stack.ts";
import type { LeakPart } from "./leak-parts.ts";
import { phraseLeak } from "./phrase-leak.ts";

/** The finding of one leak on the heap. Its stack is the one that allocated most of it. */
export function heapFinding(
  cluster: LeakCluster,
  { arm, workload, goplsVersion, sentPerIteration: sent }: PhaseEvidence,
): Finding {
  const { owner, unit, parts } = cluster;
  const bytes = sum(parts.map((part) => part.bytes));
  const frames = largestStack(parts.filter((part) => part.owner === owner).map(weighed));
  return {
    kind: "leak",
    arm,
    workload,
    fingerprint: fingerprint({ kept: "heap", owner, frames, what: whatGrows(cluster), goplsVersion }),
    owner,
    summary: phraseLeak(cluster, bytes.value / unitsPerIteration(unit, sent), frames),
    ...tried(parts.map(({ series }) => series)),
    frames,
    perIteration: { ...jsonInterval(bytes), unit: "bytes" },
    perUnit: perUnit(bytes, sent, unit),
    sizeClasses: sizeClasses(cluster, unitsPerIteration(unit, sent)),
  };
}

function weighed({ sites, bytes, objects }: LeakPart) {
  return { sites, bytes: bytes.value, bytesEach: objects?.bytesEach ?? Number.MAX_VALUE };
}

/** "request: 416 176 128 large-objects". */
function whatGrows({ parts, unit }: LeakCluster): string {
  const sizes = parts.flatMap(({ objects }) => (objects ? [objects.bytesEach] : [])).sort((a, b) => b - a);
  const others = parts.flatMap(({ objects, series }) => (objects ? [] : [series.metric])).sort();
  return `${unit}: ${[...sizes, ...others].join(" ")}`;
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
