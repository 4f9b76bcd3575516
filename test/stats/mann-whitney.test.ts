import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mannWhitney } from "../../src/stats/mann-whitney.ts";
import { fixedRuns } from "./fixed-runs.ts";
import { golden } from "./golden.ts";
import { samples, shuffled } from "./samples.ts";

describe("agrees with scipy.stats.mannwhitneyu, and with permutation_test where there are ties", () => {
  test.each(golden.mannWhitney)("$method, $a.length against $b.length, U = $u", ({ a, b, u, p }) => {
    const found = mannWhitney(a, b);
    expect(found.u).toBe(u);
    expect(found.pValue).toBeCloseTo(p, 13);
  });
});

test("the p-value is the share of all ways to deal out the values that lie as far out, twice", () => {
  fc.assert(
    fc.property(samples(1, 5), samples(1, 5), (a, b) => {
      const seen = pairsWon(a, b);
      const all = deals([...a, ...b], b.length).map(([left, right]) => pairsWon(left, right));
      const tails = [all.filter((u) => u <= seen), all.filter((u) => u >= seen)].map(({ length }) => length);
      const { u, pValue } = mannWhitney(a, b);
      expect(u).toBe(seen);
      expect(pValue).toBeCloseTo(Math.min(1, (2 * Math.min(...tails)) / all.length), 13);
    }),
    fixedRuns,
  );
});

describe.each([
  { kind: "exact", from: 1, to: 12 },
  { kind: "approximate", from: 26, to: 30 },
])("$kind", ({ from, to }) => {
  const sample = samples(from, to);

  test("only ranks count: a shift, a scale and a curve that rises change nothing", () => {
    fc.assert(
      fc.property(sample, sample, fc.integer(), (a, b, shift) => {
        const plain = mannWhitney(a, b);
        for (const change of [(y: number) => y + shift, (y: number) => 7 * y, (y: number) => y ** 3]) {
          expect(mannWhitney(a.map(change), b.map(change))).toEqual(plain);
        }
      }),
      fixedRuns,
    );
  });

  test("the mirror, and the other way round, count the pairs that are left, with the same p-value", () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const plain = mannWhitney(a, b);
        const mirrored = mannWhitney(
          a.map((y) => -3 * y),
          b.map((y) => -3 * y),
        );
        for (const other of [mirrored, mannWhitney(b, a)]) {
          expect(other.u).toBe(a.length * b.length - plain.u);
          expect(other.pValue).toBeCloseTo(plain.pValue, 13);
        }
      }),
      fixedRuns,
    );
  });

  test("the order of values does not matter", () => {
    fc.assert(
      fc.property(shuffled(sample), shuffled(sample), ([a, otherA], [b, otherB]) => {
        expect(mannWhitney(otherA, otherB)).toEqual(mannWhitney(a, b));
      }),
      fixedRuns,
    );
  });

  test("a larger b wins no fewer pairs; one beyond all of a wins all of them, at the smallest p-value", () => {
    fc.assert(
      fc.property(sample, sample, fc.nat({ max: 9 }), (a, b, more) => {
        const raised = b.map((y) => y + more);
        expect(mannWhitney(a, raised).u).toBeGreaterThanOrEqual(mannWhitney(a, b).u);
        const beyond = b.map((y) => y + 25);
        expect(mannWhitney(a, beyond).u).toBe(a.length * b.length);
        expect(mannWhitney(a, beyond).pValue).toBeLessThanOrEqual(mannWhitney(a, b).pValue + 1e-12);
      }),
      fixedRuns,
    );
  });
});

test.each([
  { a: [], b: [] },
  { a: [1, 2], b: [] },
  { a: [], b: [1, 2] },
  { a: [], b: Array.from({ length: 60 }, (_, i) => i) },
  { a: [4, 4, 4], b: [4, 4, 4] },
  { a: [0, -0, 0], b: [-0, 0, -0] },
])("nothing to compare: p = 1", ({ a, b }) => {
  expect(mannWhitney(a, b)).toEqual({ u: (a.length * b.length) / 2, pValue: 1 });
});

function pairsWon(a: readonly number[], b: readonly number[]): number {
  return a.flatMap((x) => b.map((y) => (Math.sign(y - x) + 1) / 2)).reduce((sum, won) => sum + won, 0);
}

/** All ways to give `count` of the values to the right side. */
function deals(values: readonly number[], count: number): readonly (readonly [readonly number[], readonly number[]])[] {
  const [first, ...rest] = values;
  if (first === undefined) return count === 0 ? [[[], []]] : [];
  const kept = deals(rest, count).map(([left, right]) => [[first, ...left], right] as const);
  const given = count > 0 ? deals(rest, count - 1).map(([left, right]) => [left, [first, ...right]] as const) : [];
  return [...kept, ...given];
}
