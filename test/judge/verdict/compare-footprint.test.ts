import { expect, test } from "vitest";
import { compareFootprint } from "../../../src/judge/verdict/compare-footprint.ts";

const MB = 1e6;
const about = (mb: number, count: number) => Array.from({ length: count }, (_, i) => (mb + 0.05 * ((i * 3) % 5)) * MB);

test.each([
  { before: about(60, 4), after: about(60, 4), verdict: "same" },
  { before: about(60, 4), after: about(61, 4), verdict: "same" }, // proven, and below 3 %
  { before: about(60, 4), after: about(70, 4), verdict: "worse" },
  { before: about(70, 4), after: about(60, 4), verdict: "better" },
  { before: about(60, 3), after: about(70, 3), verdict: "inconclusive" },
  {
    before: [60 * MB, 90 * MB, 61 * MB, 70 * MB],
    after: [62 * MB, 80 * MB, 63 * MB, 95 * MB],
    verdict: "inconclusive",
  },
  // Starts of one and the same gopls on a small module, in MiB: beyond 3 % of 31 MiB, and surely below 4 MiB.
  {
    before: [31.96, 30.52, 31.92, 31.91, 30.82, 31.24].map((mib) => mib * 2 ** 20),
    after: [31.57, 31.37, 32.26, 33.2, 33.27, 31.43].map((mib) => mib * 2 ** 20),
    verdict: "same",
  },
  { before: about(31, 4), after: about(33, 4), verdict: "worse" }, // little, and proven
  { before: [], after: [], verdict: "inconclusive" },
])("$before against $after: $verdict", ({ before, after, verdict }) => {
  expect(compareFootprint(before, after, 0.03).verdict).toBe(verdict);
});

test("one session that overlaps takes the proof away at 4 and 4, and not at 6 and 6", () => {
  const overlap = (count: number) => [...about(70, count - 1), 60.1 * MB];
  expect(compareFootprint(about(60, 4), overlap(4), 0.03).verdict).toBe("inconclusive");
  expect(compareFootprint(about(60, 6), about(70, 6), 0.03)).toMatchObject({
    verdict: "worse",
    shift: { low: expect.any(Number) },
  });
});
