import fc from "fast-check";
import { expect, test } from "vitest";
import { benjaminiHochberg } from "../../src/stats/benjamini-hochberg.ts";
import { fixedRuns } from "./fixed-runs.ts";
import { golden } from "./golden.ts";

test.each(Object.entries(golden.benjaminiHochberg.significant))(
  "at a rate of %s it answers as scipy does",
  (rate, expected) => {
    expect(benjaminiHochberg(golden.benjaminiHochberg.p, Number(rate))).toEqual(expected);
  },
);

test("no test, no answer", () => {
  expect(benjaminiHochberg([], 0.01)).toEqual([]);
});

/** Up to a quarter, in steps that make ties frequent and quarters exact. */
const pValues = fc.array(
  fc.nat({ max: 256 }).map((steps) => steps / 1024),
  { minLength: 1, maxLength: 12 },
);

test("it calls no less than Bonferroni and no more than each test alone, in any order", () => {
  fc.assert(
    fc.property(pValues, (ps) => {
      const answers = benjaminiHochberg(ps, 0.05);
      for (const [i, p] of ps.entries()) {
        if (p <= 0.05 / ps.length) expect(answers[i]).toBe(true);
        if (p > 0.05) expect(answers[i]).toBe(false);
      }
      expect(benjaminiHochberg([...ps].reverse(), 0.05)).toEqual([...answers].reverse());
    }),
    fixedRuns,
  );
});

test("the answers move with the p-values, whatever their order", () => {
  const permuted = pValues.chain((ps) => {
    const places = ps.map((_, i) => i);
    return fc.tuple(
      fc.constant(ps),
      fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length }),
    );
  });
  fc.assert(
    fc.property(permuted, ([ps, places]) => {
      const answers = benjaminiHochberg(ps, 0.1);
      const moved = benjaminiHochberg(
        places.map((place) => ps[place] ?? Number.NaN),
        0.1,
      );
      expect(moved).toEqual(places.map((place) => answers[place]));
    }),
    fixedRuns,
  );
});

test("what is significant stays so at a higher rate, beside smaller p-values, and if all are scaled", () => {
  fc.assert(
    fc.property(pValues, fc.nat(), (ps, seed) => {
      const place = seed % ps.length;
      const answers = benjaminiHochberg(ps, 0.1);
      const higher = benjaminiHochberg(ps, 0.2);
      const beside = benjaminiHochberg(ps.with(place, (ps[place] ?? 0) / 2), 0.1);
      for (const [i, answer] of answers.entries()) {
        expect([higher[i], beside[i]]).toEqual([higher[i] || answer, beside[i] || answer]);
      }
      const scaled = ps.map((p) => p / 4);
      expect(benjaminiHochberg(scaled, 0.1 / 4)).toEqual(answers);
    }),
    fixedRuns,
  );
});

test("a smaller p-value is significant wherever a larger one is", () => {
  fc.assert(
    fc.property(pValues, (ps) => {
      const answers = benjaminiHochberg(ps, 0.1);
      const least = Math.max(...ps.filter((_, i) => answers[i]), -1);
      expect(answers).toEqual(ps.map((p) => p <= least));
    }),
    fixedRuns,
  );
});
