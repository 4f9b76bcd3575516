import { expect, test } from "vitest";
import { seeControl } from "../../../src/judge/needs/see-control.ts";
import type { Snapshot } from "../../../src/model/snapshot.ts";
import { controlWorkload } from "../../../src/workload/control-workload.ts";
import { sampleMemory, sampleSnapshot } from "../growth/sample-snapshot.ts";

const line = (perDocument: number, noise = 0, cycles = 8) =>
  Array.from({ length: cycles + 1 }, (_, i) => 1000 + Math.round(10 * perDocument * i) + (i % 2) * noise);

/** A control's snapshots, with live objects by size class and cycle. */
function control(classes: Readonly<Record<number, readonly number[]>>): readonly Snapshot[] {
  const cycles = Object.values(classes)[0] ?? [];
  return cycles.map((_, cycle) => {
    const live = Object.entries(classes).map(([bytes, counts]) => [Number(bytes), counts[cycle] ?? 0] as const);
    const heapAlloc = live.reduce((sum, [bytes, count]) => sum + bytes * count, 0);
    return sampleSnapshot(cycle, { part: "control", phase: "control", memory: sampleMemory(heapAlloc, live) });
  });
}

test("a text kept for each document is seen, and what shows it best is named", () => {
  const snapshots = control({ 48: line(1.3, 9), 1152: line(1), 416: line(1) });
  expect(seeControl(snapshots, controlWorkload)).toEqual({
    planted: 80,
    seen: true,
    shownBy: { bytes: 1152, objectsPerDocument: 1 },
  });
});

test.each([
  { what: "nothing grows", ys: line(0, 3) },
  { what: "less than one object for each document", ys: line(0.6) },
  { what: "growth that ends after half of them", ys: line(1).map((y, i) => (i < 4 ? y : 1040)) },
])("$what: not seen", ({ ys }) => {
  expect(seeControl(control({ 1152: ys }), controlWorkload)).toEqual({ planted: 80, seen: false });
});

test("two falls of a cache hide it among 8 cycles, not among 24", () => {
  const falling = (cycles: number) => line(1, 0, cycles).map((y, i) => y - (i >= 3 ? 400 : 0) - (i >= 6 ? 300 : 0));
  expect(seeControl(control({ 1152: falling(8) }), controlWorkload)).toMatchObject({ seen: false });
  expect(seeControl(control({ 1152: falling(24) }), controlWorkload)).toMatchObject({
    seen: true,
    shownBy: { objectsPerDocument: expect.closeTo(1, 2) },
  });
});
