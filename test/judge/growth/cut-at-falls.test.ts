import { expect, test } from "vitest";
import { cutAtFalls } from "../../../src/judge/growth/cut-at-falls.ts";
import type { Unit } from "../../../src/model/growth.ts";
import { sampleTrack } from "./sample-track.ts";

function lengths(ys: readonly number[], unit: Unit = "bytes") {
  return cutAtFalls(sampleTrack(ys).points, unit).map((segment) => segment.length);
}

test.each([
  { what: "one fall", ys: [9e6, 9.1e6, 9e6, 9.1e6, 5e6, 5.1e6, 5e6, 5.1e6], unit: "bytes", expected: [4, 4] },
  {
    what: "growth on both sides of a fall",
    ys: [90, 91, 92, 93, 50, 51, 52, 53].map((mb) => mb * 1e6),
    unit: "bytes",
    expected: [4, 4],
  },
  { what: "a step up", ys: [5e6, 5e6, 5e6, 9e6, 9e6, 9e6], unit: "bytes", expected: [6] },
  { what: "a fall below the guard", ys: [5.2e6, 5.2e6, 5.2e6, 5e6, 5e6, 5e6], unit: "bytes", expected: [6] },
  { what: "growth that ends", ys: [1, 2, 3, 4, 5, 6, 6, 6, 6].map((mb) => mb * 1e6), unit: "bytes", expected: [9] },
  { what: "a sawtooth", ys: [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3].map((mb) => mb * 1e6), unit: "bytes", expected: [12] },
  { what: "noise", ys: [5e6, 9e6, 4e6, 8e6, 5e6, 9e6, 3e6], unit: "bytes", expected: [7] },
  { what: "31 objects of few", ys: [100, 100, 100, 69, 69, 69], unit: "objects", expected: [3, 3] },
  { what: "31 objects of many", ys: [9000, 9000, 9000, 8969, 8969, 8969], unit: "objects", expected: [3, 3] },
  { what: "30 objects", ys: [9000, 9000, 9000, 8970, 8970, 8970], unit: "objects", expected: [6] },
  {
    what: "as seen: an object kept at each iteration, and what one cache lets go of",
    ys: [28_113, 28_128, 28_142, 28_159, 28_174, 28_194, 27_839, 27_853, 27_871, 27_890, 27_903],
    unit: "objects",
    expected: [6, 5],
  },
  { what: "6 goroutines", ys: [10, 10, 10, 4, 4, 4], unit: "goroutines", expected: [3, 3] },
  { what: "one point", ys: [1], unit: "bytes", expected: [1] },
] as const)("$what: segments of $expected", ({ ys, unit, expected }) => {
  expect(lengths(ys, unit)).toEqual(expected);
});

test("another session begins another segment", () => {
  const points = [0, 10, 20, 0, 10, 20].map((x) => ({ x, y: 5 }));
  expect(cutAtFalls(points, "bytes").map((segment) => segment.length)).toEqual([3, 3]);
});
