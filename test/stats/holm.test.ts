import fc from "fast-check";
import { expect, test } from "vitest";
import { holm } from "../../src/stats/holm.ts";
import { fixedRuns } from "./fixed-runs.ts";
import { golden } from "./golden.ts";

test.each(Object.entries(golden.holm.significant))(
  "significant at a family-wise error of %s, as adjusted p-values say it",
  (rate, expected) => {
    expect(holm(golden.holm.p, Number(rate))).toEqual(expected);
  },
);

test("of none there is none, and one alone is as by itself", () => {
  expect(holm([], 0.01)).toEqual([]);
  expect(holm([0.01], 0.01)).toEqual([true]);
  expect(holm([0.0101], 0.01)).toEqual([false]);
});

test("Holm's example: the smallest against all, the next against all but one, and none after one that is not", () => {
  expect(holm([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true]);
  expect(holm([0.03, 0.02, 0.001], 0.05)).toEqual([true, true, true]);
});

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });

test("it is never more than a test by itself, never less than Bonferroni, and does not depend on the order", () => {
  fc.assert(
    fc.property(pValues, (ps) => {
      const answers = holm(ps, 0.05);
      for (const [i, p] of ps.entries()) {
        if (answers[i]) expect(p).toBeLessThanOrEqual(0.05);
        if (p <= 0.05 / ps.length) expect(answers[i]).toBe(true);
      }
      expect(holm([...ps].reverse(), 0.05)).toEqual([...answers].reverse());
    }),
    fixedRuns,
  );
});

test("a smaller p-value never takes an answer away", () => {
  fc.assert(
    fc.property(pValues, fc.nat(), (ps, at) => {
      const place = at % ps.length;
      const answers = holm(ps, 0.1);
      const beside = holm(ps.with(place, (ps[place] ?? 0) / 2), 0.1);
      for (const [i, answer] of answers.entries()) if (answer) expect(beside[i]).toBe(true);
    }),
    fixedRuns,
  );
});
