import fc from "fast-check";
import { expect, test } from "vitest";
import { benjaminiHochberg } from "../../src/stats/benjamini-hochberg.ts";
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

test("it calls no less than Bonferroni and no more than each test alone, in any order", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (ps) => {
      const answers = benjaminiHochberg(ps, 0.05);
      for (const [i, p] of ps.entries()) {
        if (p <= 0.05 / ps.length) expect(answers[i]).toBe(true);
        if (p > 0.05) expect(answers[i]).toBe(false);
      }
      expect(benjaminiHochberg([...ps].reverse(), 0.05)).toEqual([...answers].reverse());
    }),
  );
});
