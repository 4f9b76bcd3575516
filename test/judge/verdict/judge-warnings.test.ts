import { expect, test } from "vitest";
import { judgeWarnings } from "../../../src/judge/verdict/judge-warnings.ts";
import type { Snapshot } from "../../../src/model/snapshot.ts";
import { sampleHeap, sampleSnapshot } from "../growth/sample-snapshot.ts";

function phase(of: (cycle: number) => Partial<Snapshot>): readonly Snapshot[] {
  return Array.from({ length: 12 }, (_, cycle) => sampleSnapshot(cycle, { heap: sampleHeap({}), ...of(cycle) }));
}

function codes(snapshots: readonly Snapshot[]) {
  return judgeWarnings(snapshots).map(({ code }) => code);
}

test("a phase as it should be needs no warning", () => {
  expect(judgeWarnings(phase(() => ({})))).toEqual([]);
});

test("more than a quarter of unstable readings is said, a quarter is not", () => {
  expect(codes(phase((cycle) => ({ stable: cycle >= 4 })))).toEqual(["unstable-readings"]);
  expect(codes(phase((cycle) => ({ stable: cycle >= 3 })))).toEqual([]);
  expect(judgeWarnings(phase(() => ({ stable: false })))).toMatchObject([
    { workload: "everyday", arm: "candidate", unstable: 12, readings: 12 },
  ]);
});

test("a bounded cache above its cap is said", () => {
  const holding = (boundedCaches: number) => phase(() => ({ heap: sampleHeap({ boundedCaches }) }));
  expect(codes(holding(151e6))).toEqual(["bounded-cache-above-cap"]);
  expect(codes(holding(129e6))).toEqual([]);
});

test("fewer than nine heap profiles are said", () => {
  const { heap: _, ...bare } = sampleSnapshot(0);
  expect(codes([...phase(() => ({})).slice(0, 8), { ...bare, cycle: 8 }])).toEqual(["few-profiles"]);
});

test("phases are judged apart, and the soak not at all", () => {
  const soak = phase(() => ({ phase: "soak", stable: false }));
  expect(codes([...soak, ...phase(() => ({})), ...phase(() => ({ phase: "type-unique", stable: false }))])).toEqual([
    "unstable-readings",
  ]);
});
