import { heapMetrics, type Series } from "../../model/growth.ts";
import type { JudgedFinding } from "../../model/judged-finding.ts";
import type { Budget } from "../../model/plan.ts";
import { noWork } from "../../model/work.ts";
import { groupBy } from "../../stats/group-by.ts";
import type { KnownGrowth } from "../known/known-growth.ts";
import { allocators } from "../known/site-tracks.ts";
import { difference, type SiteGrowth } from "../profile/difference.ts";
import { siteKey } from "../profile/site-key.ts";
import type { Dose, PhaseEvidence } from "./evidence/phase-evidence.ts";
import { isKnownCount } from "./known-count.ts";
import { clusterComponents } from "./leak/cluster-components.ts";
import { counterFinding } from "./leak/counter-finding.ts";
import { goroutineFinding } from "./leak/goroutine-finding.ts";
import { goroutineLeaks } from "./leak/goroutine-leaks.ts";
import { goroutineParts } from "./leak/goroutine-parts.ts";
import { heapFinding } from "./leak/heap-finding.ts";
import { knownFinding } from "./leak/known-finding.ts";
import { type LeakComponent, leakComponents } from "./leak/leak-components.ts";
import type { LeakSeries } from "./leak/leak-series.ts";
import { tolerate } from "./tolerate.ts";

export type { PhaseEvidence };

export interface CauseInput {
  readonly series: readonly Series[];
  readonly phases: readonly PhaseEvidence[];
  readonly budget: Budget;
  /** The day on which the run started, "2027-03-31", in UTC. */
  readonly today: string;
  /**
   * False: the catalogue of known leaks is not asked. For growth that is a difference to another gopls, which has its known
   * leaks already taken off. True where it is absent.
   */
  readonly asksKnown?: boolean;
}

/** A goroutine's stack is never smaller (runtime/stack.go); only for the order of findings, as is the size of an entry. */
const GOROUTINE_BYTES = 2048;
const ENTRY_BYTES = 64;

/**
 * What grows, one finding for each leak of each arm's workload, largest first: what a known leak of gopls explains up to
 * its ceiling is known, what the user accepts is tolerated, the rest is a leak. Only series that decide and were called a
 * leak make findings: every such series is part of one, but for an owned heap that the others explain, and for what is
 * left of a series beside a known leak and is noise. The result does not depend on the order of series, phases or call sites.
 */
export function findCauses({ series, phases, budget, today, asksKnown = true }: CauseInput): readonly JudgedFinding[] {
  const byPhase = groupBy([...series].sort(byMetric), ({ arm, workload }) => JSON.stringify([arm, workload]));
  const findings = [...byPhase.values()].flatMap((phaseSeries) => {
    const phase = phaseSeries[0] && evidenceOf(phaseSeries[0], phases);
    return phase ? phaseFindings(phaseSeries, phase, { budget, asksKnown }) : [];
  });
  return findings
    .map((finding) => tolerate(finding, budget.tolerations, today))
    .sort((a, b) => weight(b) - weight(a) || (identity(a) < identity(b) ? -1 : 1));
}

function isLeak({ decides, verdict }: Series): boolean {
  return decides && verdict === "leak";
}

function byMetric(a: Series, b: Series): number {
  const [x, y] = [`${a.metric} ${a.key}`, `${b.metric} ${b.key}`];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** A leak without evidence is still a leak: nothing is then known but iterations. */
function evidenceOf({ arm, workload }: Series, phases: readonly PhaseEvidence[]): PhaseEvidence {
  const found = phases.find((phase) => phase.arm === arm && phase.workload === workload);
  return found ?? { arm, workload, goplsVersion: "(devel)", sentPerIteration: noWork(), stretches: [], waits: [] };
}

function phaseFindings(
  series: readonly Series[],
  phase: PhaseEvidence,
  { budget, asksKnown }: Pick<Required<CauseInput>, "budget" | "asksKnown">,
): readonly JudgedFinding[] {
  const leaks = series.filter(isLeak);
  const counts = leaks.filter(({ metric }) => metric === "counter");
  const waits = phase.waits ?? [];
  const goroutines = goroutineLeaks(leaks, waits);
  const heap = heapLeaks(series, phase, { asksKnown });
  const partsOf = goroutineParts(heap.components, goroutines, waits);
  const rest = heap.components.filter((component) => !partsOf.some((parts) => parts.includes(component)));
  const goroutinesStay = goroutines.length === 0;
  return [
    ...clusterComponents(rest).map((cluster) => heapFinding(cluster, phase, { goroutinesStay })),
    ...heap.known,
    ...goroutines.map((leak, i) => goroutineFinding(leak, phase, partsOf[i] ?? [])),
    // The heap of a known leak has its finding, which says what the entries hold.
    ...counts
      .filter((leak) => !(asksKnown && isKnownCount(leak, phase, budget)))
      .map((leak) => counterFinding(leak, phase)),
  ];
}

interface HeapLeaks {
  /** What grows, not yet put together to leaks. */
  readonly components: readonly LeakComponent[];
  /** Of known leaks. */
  readonly known: readonly JudgedFinding[];
}

function heapLeaks(
  series: readonly Series[],
  phase: PhaseEvidence,
  { asksKnown }: Pick<Required<CauseInput>, "asksKnown">,
): HeapLeaks {
  const leaks = series
    .filter((growth) => isLeak(growth) && heapMetrics.includes(growth.metric))
    .map((leak): LeakSeries => ({ ...leak, confirmed: leak.confirmation?.answer === "confirmed" }));
  const known = asksKnown ? phase.known : undefined;
  const grown = grownSites({ ...phase, known });
  const doses = (phase.doses ?? []).map((dose) => ({
    ...dose,
    leaks: leaks.filter((leak) => isConfirmedBy(dose, leak)),
  }));
  const components = leakComponents([
    { leaks: leaks.filter((leak) => !doses.some((dose) => dose.leaks.includes(leak))), sites: grown.foreign, phase },
    ...doses.map((dose) => {
      const dosed = { ...phase, stretches: dose.stretches, known: asksKnown ? dose.known : undefined };
      return { leaks: dose.leaks, sites: grownSites(dosed).foreign, phase: dosed };
    }),
  ]);
  const findings = known?.known.flatMap(
    (one) => knownFinding(one, { phase: known, series, evidence: phase, sites: grown.known(one) }) ?? [],
  );
  return { components, known: findings ?? [] };
}

/** A leak that grew again under a dose is named by what the dose's profiles show: the first session has few samples of it. */
function isConfirmedBy({ ablation, stretches }: Dose, { confirmation }: LeakSeries): boolean {
  return stretches.length > 0 && confirmation?.answer === "confirmed" && confirmation.ablation === ablation;
}

interface GrownSites {
  /** Of stacks that show no known leak. */
  readonly foreign: readonly SiteGrowth[];
  readonly known: (growth: KnownGrowth) => readonly SiteGrowth[];
}

/** What grew between the phase's profiles, without what the observer and bounded caches hold. */
function grownSites({ stretches, goplsVersion, known }: PhaseEvidence): GrownSites {
  const parts = new Map(known?.known.flatMap((growth) => growth.leak.parts.map((part) => [part, growth] as const)));
  const allocatorOf = allocators(
    (known?.known ?? []).map(({ leak }) => leak),
    goplsVersion,
  );
  const owned = difference(stretches).flatMap((growth) => {
    const allocator = allocatorOf(siteKey(growth.site.frames, growth.site.objectBytes), growth.site);
    return allocator ? [{ growth, known: allocator.part && parts.get(allocator.part) }] : [];
  });
  const of = (wanted: KnownGrowth | undefined) =>
    owned.filter(({ known: found }) => found === wanted).map(({ growth }) => growth);
  return { foreign: of(undefined), known: of };
}

function weight({ perIteration: { value, unit } }: JudgedFinding): number {
  if (unit === "entries") return value * ENTRY_BYTES;
  return unit === "goroutines" ? value * GOROUTINE_BYTES : value;
}

function identity({ fingerprint, arm, workload, kept }: JudgedFinding): string {
  return JSON.stringify([fingerprint, arm, workload, kept]);
}
