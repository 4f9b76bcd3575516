import type { JudgedFinding, Kept } from "../../../model/judged-finding.ts";
import { unitsPerIteration } from "../../../model/work.ts";
import { jsonInterval, sum } from "../../../stats/interval.ts";
import { fingerprint } from "../evidence/fingerprint.ts";
import { perUnit } from "../evidence/per-unit.ts";
import type { PhaseEvidence } from "../evidence/phase-evidence.ts";
import { tried } from "../evidence/tried.ts";
import { heapMechanism } from "../mechanism/heap-mechanism.ts";
import type { LeakCluster } from "./cluster-components.ts";
import { componentClasses } from "./component-classes.ts";
import { largestStack } from "./largest-stack.ts";
import type { LeakComponent } from "./leak-components.ts";

/** The finding of one leak on the heap. Its stack is the one that allocated most of it. With goroutines that grow it may be theirs. */
export function heapFinding(
  cluster: LeakCluster,
  { arm, workload, goplsVersion, sentPerIteration: sent }: PhaseEvidence,
  { goroutinesStay }: { readonly goroutinesStay: boolean },
): JudgedFinding {
  const { owner, unit, components } = cluster;
  const bytes = sum(components.map((component) => component.bytes));
  const frames = largestStack(components.filter((component) => component.owner === owner).map(weighed));
  const mechanism = goroutinesStay ? heapMechanism(components.flatMap(grownBy)) : undefined;
  return {
    kind: "leak",
    arm,
    workload,
    fingerprint: fingerprint({ kept: "heap", owner, frames, what: whatGrows(cluster), goplsVersion }),
    owner,
    kept: kept(cluster, bytes.value / unitsPerIteration(unit, sent)),
    ...tried(components.map(({ series }) => series)),
    ...(mechanism === undefined ? {} : { mechanism }),
    frames,
    perIteration: { ...jsonInterval(bytes), unit: "bytes" },
    perUnit: perUnit(bytes, sent, unit),
    sizeClasses: componentClasses(components, unit, unitsPerIteration(unit, sent)),
  };
}

function grownBy({ sites }: LeakComponent) {
  return sites.map(({ site, inuseBytes }) => ({ frames: site.frames, bytes: inuseBytes }));
}

function kept({ components, unit }: LeakCluster, bytesPerUnit: number): Kept {
  const objects = components
    .flatMap((component) =>
      component.objects?.count === undefined
        ? []
        : [{ count: component.objects.count, bytesEach: component.objects.bytesEach }],
    )
    .sort((a, b) => b.bytesEach - a.bytesEach);
  return objects.length === components.length
    ? { what: "objects", unit, bytesPerUnit, objects }
    : { what: "memory", unit, bytesPerUnit };
}

function weighed({ sites, bytes, objects }: LeakComponent) {
  return { sites, bytes: bytes.value, bytesEach: objects?.bytesEach ?? Number.MAX_VALUE };
}

/** "request: 416 176 128 large-objects". */
function whatGrows({ components, unit }: LeakCluster): string {
  const sizes = components.flatMap(({ objects }) => (objects ? [objects.bytesEach] : [])).sort((a, b) => b - a);
  const otherMetrics = components.flatMap(({ objects, series }) => (objects ? [] : [series.metric])).sort();
  return `${unit}: ${[...sizes, ...otherMetrics].join(" ")}`;
}
