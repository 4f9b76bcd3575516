import type { Recording } from "../../src/model/recording.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { seededRandom } from "../../src/stats/seeded-random.ts";
import { type MadeSite, makeProfile } from "../support/make-profile.ts";
import { header, plan, runEnd, schedule, snapshot } from "../support/recorded.ts";

/** What a made phase reads after so many cycles of 10 iterations, 120 requests each. */
export interface Made {
  readonly heapAlloc?: (cycle: number) => number;
  /** Live objects of 64 B. */
  readonly live?: (cycle: number) => number;
  /** Heap profile, of every second cycle. */
  readonly sites?: (cycle: number) => readonly MadeSite[];
  readonly cycles?: number;
}

const HEAP = 80_000_000;
const FILE = { path: "a.go", lines: 100, bytes: 2_000 };
const DOSE_CYCLES = 5;

/**
 * One phase, "everyday", of 16 cycles, and a fresh process in which the same goes on as one that was measured so long does. What is not given neither grows nor moves by more than noise. */
export function madeRecording(made: Made = {}): Recording {
  const { live = () => 1000, sites, cycles = 16 } = made;
  const noise = seededRandom(3).uniform;
  const heapAlloc = made.heapAlloc ?? ((cycle) => HEAP + live(cycle) * 64 + Math.round(noise() * 4000));
  const reading = (cycle: number): Snapshot => {
    const sizeClasses: Snapshot["memory"]["sizeClasses"] = [
      [64, live(cycle)],
      [96, 500 + Math.round(noise())],
    ];
    const memory = { ...snapshot().memory, heapAlloc: heapAlloc(cycle), sizeClasses };
    const held = { recorder: 0, boundedCaches: 0, ballast: 0 };
    const heap = sites && cycle % 2 === 0 ? { path: `profiles/${cycle}`, held } : undefined;
    const rssBytes = heapAlloc(cycle) + 100_000_000;
    return snapshot({ cycle, part: "measure", counters: {}, memory, rssBytes, ...(heap && { heap }) });
  };
  const measured = Array.from({ length: cycles + 1 }, (_, cycle) => reading(cycle));
  const again = Array.from({ length: DOSE_CYCLES + 1 }, (_, cycle) => {
    const { cycle: _cycle, iterations: _iterations, sent: _sent, ...later } = reading(cycles + cycle);
    return snapshot({ ...later, cycle, session: 2, part: "dose", phase: "everyday/all" });
  });
  const snapshots = [...measured, ...(cycles === 0 ? [] : again)];
  return {
    header: header({ plan: plan({ schedule: schedule({ confirmDose: 8 }) }) }),
    loads: ([1, 2] as const).map((session) => {
      const purpose = session === 1 ? "measure" : "confirm";
      return { arm: "gopls", session, purpose, loadMs: 1_000, files: { everyday: [FILE] } };
    }),
    warnings: [],
    snapshots,
    end: runEnd(),
    profile: (path) => makeProfile(sites?.(Number(path.split("/")[1])) ?? []),
  };
}
