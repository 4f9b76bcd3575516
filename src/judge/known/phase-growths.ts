import { type Growth, heapMetrics, type Series, type Track } from "../../model/growth.ts";
import type { HeapProfile } from "../../model/heap-profile.ts";
import type { KnownLeak } from "../../model/known-leak.ts";
import type { Budget } from "../../model/plan.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { noWork, unitsPerIteration, type Work, workPer } from "../../model/work.ts";
import type { Workload } from "../../model/workload.ts";
import { evenlySpaced } from "../../stats/evenly-spaced.ts";
import { makeTracks } from "../growth/make-tracks.ts";
import { decide } from "../verdict/decide.ts";
import { besideKnown, type KnownPhase } from "./beside-known.ts";
import { growsWith, knownLeaksFor } from "./known-for.ts";
import { isShown, knownGrowth } from "./known-growth.ts";
import { isNotSeen } from "./not-seen.ts";
import { type SiteTracks, siteTracks } from "./site-tracks.ts";

/** What a phase's growth is judged by, beside its readings. */
export interface PhaseFacts {
  readonly workload: Workload;
  readonly goplsVersion: string;
  readonly budget: Budget;
  /** The growth of its tracks, in their order. */
  readonly measure: (tracks: readonly Track[]) => readonly Growth[];
  /** The same from the first reading on; absent: `measure` is. */
  readonly measureThroughout?: (tracks: readonly Track[]) => readonly Growth[];
  /** Whether the recording still has a heap profile. */
  readonly isKept: (path: string) => boolean;
  /** A heap profile by the path that the recording has for it. Throws profile-damaged. */
  readonly profile: (path: string) => HeapProfile;
}

/** The growth of one phase of one arm, before known leaks are taken off it. */
export interface ReadPhase {
  readonly whole: readonly Growth[];
  /** The same from the first reading on, as its profiles are. */
  readonly throughout: readonly Growth[];
  readonly sent: Work;
  readonly iterations: number;
  readonly budget: Budget;
  /** Absent: nothing of the heap grows by more than is allowed, or no profile says who allocated it. */
  readonly sites?: SiteTracks;
  /** Known leaks that the phase may show. */
  readonly leaks: readonly KnownLeak[];
}

/** The growth of one phase of one arm. */
export interface PhaseGrowths {
  /** All of it. */
  readonly whole: readonly Growth[];
  /** The same series, each less what known leaks keep of it. */
  readonly beside: readonly Growth[];
  /** Absent: no known leak is shown. */
  readonly known?: KnownPhase;
}

/** A profile takes 0.2 s to decode, and more of them would say little more. */
const MOST_PROFILES = 11;

/**
 * Measures the growth of a phase, from its snapshots by session and cycle, and reads off its profiles who allocated it. Profiles are decoded
 * only where something of the heap grows, or may, by more than is allowed.
 */
export function readPhase(snapshots: readonly Snapshot[], facts: PhaseFacts): ReadPhase {
  const { workload, budget, goplsVersion } = facts;
  const tracks = makeTracks(snapshots, [workload]);
  const whole = facts.measure(tracks);
  const sent = sentPerIteration(snapshots);
  const iterations = snapshots.at(-1)?.iterations ?? 0;
  const leaks = growingWith(sent, knownLeaksFor(goplsVersion, budget));
  const read = { whole, throughout: facts.measureThroughout?.(tracks) ?? whole, sent, iterations, budget, leaks };
  if (leaks.length === 0 || !decide(whole, budget).some(isOpen)) return read;
  const profiled = lastSession(snapshots).flatMap(({ iterations, heap }) =>
    heap && facts.isKept(heap.path) ? [{ iterations, profile: () => facts.profile(heap.path) }] : [],
  );
  const readings = evenlySpaced(profiled, MOST_PROFILES);
  return readings.length < 2 ? read : { ...read, sites: siteTracks(readings, leaks, goplsVersion) };
}

/** The known leaks that a phase shows by itself, by id. */
export function shownLeaks({ leaks, sites }: ReadPhase): readonly string[] {
  return sites ? leaks.filter((leak) => isShown(leak, sites)).map(({ id }) => id) : [];
}

/** The known leaks that a phase would have shown, and does not. */
export function notSeenLeaks({ leaks, sent, ...phase }: ReadPhase): readonly KnownLeak[] {
  return leaks.filter((leak) => isNotSeen(leak, { ...phase, units: unitsPerIteration(leak.unit, sent) }));
}

/** Takes the known leaks off a phase's growth that it shows, or another phase of the same gopls. */
export function withoutKnown(
  { whole, throughout, sent, budget, leaks, sites }: ReadPhase,
  shown: ReadonlySet<string>,
): PhaseGrowths {
  const known = sites ? leaks.filter(({ id }) => shown.has(id)).map((leak) => knownGrowth(leak, sites, sent)) : [];
  if (!sites || known.length === 0) return { whole, beside: whole };
  // Counts are compared with sites, from the same reading on. Bytes are not, and what a dose went on for is behind them then.
  const growths = throughout.map((growth, i) => (growth.unit === "bytes" ? (whole[i] ?? growth) : growth));
  const phase: KnownPhase = { growths, known, tracks: sites, budget };
  const beside = besideKnown(phase).map((growth, i) => (growth.known ? growth : (whole[i] ?? growth)));
  return { whole, beside, known: phase };
}

/** What was sent to gopls since the start of a phase, for each of its iterations. */
export function sentPerIteration(snapshots: readonly Snapshot[]): Work {
  const last = snapshots.at(-1);
  return last && last.iterations > 0 ? workPer(last.sent, last.iterations) : noWork();
}

/** Those that grow with something that is sent, and not beside what makes their stacks those of others. */
function growingWith(sent: Work, leaks: readonly KnownLeak[]): readonly KnownLeak[] {
  const has = (unit: KnownLeak["unit"]) => unitsPerIteration(unit, sent) > 0;
  return leaks.filter((leak) => growsWith(leak, has));
}

function isOpen({ metric, verdict }: Series): boolean {
  return heapMetrics.includes(metric) && (verdict === "leak" || verdict === "inconclusive");
}

/** Profiles of two processes can't be subtracted. */
function lastSession(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  const session = snapshots.at(-1)?.session;
  return snapshots.filter((snapshot) => snapshot.session === session);
}
