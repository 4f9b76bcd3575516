import fc from "fast-check";
import { expect, test } from "vitest";
import { divisorOf } from "../../../../src/measure/drive/files/divisor-of.ts";

test("it divides the count, is no more than allowed, and nothing between is so", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 60 }), (count, most) => {
      const divisor = divisorOf(count, most);
      expect(count % divisor).toBe(0);
      expect(divisor).toBeLessThanOrEqual(most);
      for (let larger = divisor + 1; larger <= most; larger++) expect(count % larger).not.toBe(0);
    }),
  );
});

test("of 0 it is all that is allowed; of nothing, nothing", () => {
  expect([divisorOf(0, 7), divisorOf(4, 0)]).toEqual([7, 0]);
});
