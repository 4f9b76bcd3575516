import { expect, test } from "vitest";
import { makeTracks } from "../../../src/judge/growth/make-tracks.ts";
import type { Metric } from "../../../src/model/growth.ts";
import type { Snapshot } from "../../../src/model/snapshot.ts";
import { sampleHeap, sampleMemory, sampleSnapshot, sampleWorkload } from "./sample-snapshot.ts";

const workloads = [sampleWorkload("everyday", "repeat"), sampleWorkload("type-unique", "unique")];

function tracksOf(metric: Metric, snapshots: readonly Snapshot[]) {
  return makeTracks(snapshots, workloads).filter((track) => track.metric === metric);
}

function ys(tracks: ReturnType<typeof tracksOf>) {
  return tracks.map(({ points }) => points.map(({ y }) => y));
}

const profiled = (
  cycle: number,
  heapAlloc: number,
  held: Parameters<typeof sampleHeap>[0],
  of: Partial<Snapshot> = {},
) => sampleSnapshot(cycle, { memory: sampleMemory(heapAlloc, [[64, 1000]]), heap: sampleHeap(held), ...of });

test("owned heap is read at profiles only, less what the recorder and bounded caches hold", () => {
  const snapshots = [
    profiled(0, 900_000, {}),
    sampleSnapshot(1),
    profiled(2, 1_000_000, { recorder: 65_536, boundedCaches: 20_000 }),
  ];
  const [track] = tracksOf("owned-heap", snapshots);
  expect(track).toMatchObject({ arm: "candidate", workload: "everyday", key: "", unit: "bytes", decides: true });
  expect(track?.points).toEqual([
    { x: 0, y: 900_000 },
    { x: 20, y: 914_464 },
  ]);
});

test("of bounded caches no more is taken off than their caps allow, so that what grows above them is growth", () => {
  const snapshots = [0, 1, 2].map((cycle) =>
    profiled(cycle, 400e6 + cycle * 20e6, { boundedCaches: 120e6 + cycle * 20e6 }),
  );
  expect(ys(tracksOf("owned-heap", snapshots))).toEqual([[280e6, 280e6, 290e6]]);
});

test("a phase without profiles keeps its owned heap, without a point, so that it can't pass", () => {
  expect(tracksOf("owned-heap", [sampleSnapshot(0)])).toMatchObject([{ decides: true, points: [] }]);
  expect(tracksOf("large-objects", [sampleSnapshot(0)])).toMatchObject([{ decides: false }]);
});

test("classes that never change have no track; the others decide under repeated text only", () => {
  const at = (cycle: number, phase: string) =>
    sampleSnapshot(cycle, {
      phase,
      memory: sampleMemory(1_000_000, [
        [48, 700],
        [64, 100 + 4 * cycle],
      ]),
    });
  const tracks = tracksOf(
    "size-class",
    ["everyday", "type-unique"].flatMap((phase) => [at(1, phase), at(0, phase)]),
  );
  expect(tracks).toMatchObject([
    { workload: "everyday", key: "64", unit: "objects", decides: true },
    { workload: "type-unique", key: "64", unit: "objects", decides: false },
  ]);
  expect(tracks[0]?.points).toEqual([
    { x: 0, y: 100 },
    { x: 10, y: 104 },
  ]);
});

test("large objects are what no class holds; the recorder's are subtracted, and then only profiles count, and it does not decide", () => {
  const quiet = [profiled(0, 100_000, {}), sampleSnapshot(1, { memory: sampleMemory(110_000, [[64, 1000]]) })];
  expect(ys(tracksOf("large-objects", quiet))).toEqual([[36_000, 46_000]]);
  const recorded = [...quiet, profiled(2, 200_000, { recorder: 65_536, boundedCaches: 9000 })];
  expect(ys(tracksOf("large-objects", recorded))).toEqual([[36_000, 70_464]]);
  expect(tracksOf("large-objects", quiet)).toMatchObject([{ decides: true }]);
  expect(tracksOf("large-objects", recorded)).toMatchObject([{ decides: false }]);
});

test("beside a recorder large objects are as of the profile, as its batches come and go between it and the counters", () => {
  const at = (cycle: number, heapAlloc: number, recorder: number) =>
    sampleSnapshot(cycle, {
      memory: sampleMemory(heapAlloc, [[64, 1000]]),
      heap: { ...sampleHeap({ recorder, boundedCaches: 500 }), largeBytes: 50_000 + recorder },
    });
  const snapshots = [at(0, 900_000, 65_536), at(1, 1_400_000, 131_072)];
  expect(ys(tracksOf("owned-heap", snapshots))).toEqual([[113_500, 113_500]]);
  expect(ys(tracksOf("large-objects", snapshots))).toEqual([[50_000, 50_000]]);
  const growing = [
    ...snapshots,
    { ...at(2, 900_000, 65_536), heap: { ...sampleHeap({ recorder: 65_536 }), largeBytes: 136_016 } },
  ];
  expect(tracksOf("large-objects", growing)).toMatchObject([{ decides: false }]);
  expect(ys(tracksOf("large-objects", growing))).toEqual([[50_000, 50_000, 70_480]]);
});

test("under unique text the owned heap is what samples have outside the caches, where a recording says so", () => {
  const at = (cycle: number, phase: string) =>
    sampleSnapshot(cycle, {
      phase,
      memory: sampleMemory(100_000 + 9_000 * cycle, [[64, 1000]]),
      heap: { ...sampleHeap({ recorder: 10, boundedCaches: 7_000 * cycle }), liveBytes: 90_010 + 7_100 * cycle },
    });
  expect(ys(tracksOf("owned-heap", [at(0, "type-unique"), at(1, "type-unique")]))).toEqual([[90_000, 90_100]]);
  expect(ys(tracksOf("owned-heap", [at(0, "everyday"), at(1, "everyday")]))).toEqual([[99_990, 101_990]]);
});

test("large objects do not decide under unique text, which fills caches", () => {
  const unique = [profiled(0, 100_000, {}, { phase: "type-unique" })];
  expect(tracksOf("large-objects", unique)).toMatchObject([{ decides: false }]);
});

const leaked = ["runtime.gopark", "runtime.chanrecv", "golang.org/x/tools/gopls/internal/cache.(*Session).watch.func1"];
const serving = ["internal/poll.runtime_pollWait", "net/http.(*connReader).Read", "net/http.(*conn).serve"];

test("goroutines are counted together and per stack, absent ones as 0; those of the debug server do not decide", () => {
  const at = (cycle: number, goroutines: Snapshot["goroutines"]) => sampleSnapshot(cycle, { goroutines });
  const steady = { count: 1, frames: ["runtime.gopark", "main.main"] };
  const snapshots = [at(0, [steady]), at(1, [steady, { count: 10, frames: leaked }, { count: 2, frames: serving }])];
  const tracks = tracksOf("goroutines", snapshots);
  expect(tracks.map(({ key, decides }) => [key, decides])).toEqual([
    ["", true],
    ["cache.(*Session).watch.func1", true],
    ["http.(*connReader).Read ← http.(*conn).serve", false],
  ]);
  expect(ys(tracks)).toEqual([
    [1, 11],
    [0, 10],
    [0, 2],
  ]);
});

test("HeapAlloc and RSS are shown and do not decide; RSS where it was read", () => {
  const snapshots = [sampleSnapshot(0, { rssBytes: 5e6 }), sampleSnapshot(1)];
  expect(tracksOf("heap-alloc", snapshots)).toMatchObject([{ decides: false }]);
  expect(tracksOf("rss", snapshots)).toMatchObject([{ decides: false, points: [{ x: 0, y: 5e6 }] }]);
  expect(tracksOf("rss", [sampleSnapshot(0)])).toEqual([]);
});

test("open file descriptors are shown where they change, and do not decide", () => {
  const snapshots = [5, 9].map((descriptors, cycle) => sampleSnapshot(cycle, { descriptors }));
  expect(tracksOf("descriptors", snapshots)).toMatchObject([{ decides: false, unit: "entries" }]);
  expect(ys(tracksOf("descriptors", snapshots))).toEqual([[5, 9]]);
  expect(tracksOf("descriptors", [sampleSnapshot(0, { descriptors: 5 }), sampleSnapshot(1)])).toEqual([]);
});

test("the soak is left out, arms are kept apart, and the order of snapshots does not matter", () => {
  const snapshots = [
    sampleSnapshot(0),
    sampleSnapshot(1),
    sampleSnapshot(0, { arm: "baseline" }),
    sampleSnapshot(3, { phase: "soak" }),
  ];
  const tracks = tracksOf("heap-alloc", snapshots);
  expect(tracks.map(({ arm, points }) => [arm, points.length])).toEqual([
    ["candidate", 2],
    ["baseline", 1],
  ]);
  const reversed = tracksOf("heap-alloc", [...snapshots].reverse());
  expect(new Set(reversed)).toEqual(new Set(tracks));
});
