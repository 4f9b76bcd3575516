import { expect, test } from "vitest";
import { residuals } from "../../src/stats/residuals.ts";

test("points on a line leave exactly 0, whatever the arithmetic", () => {
  const points = Array.from({ length: 20 }, (_, x) => ({ x, y: 60e6 + x / 3 }));
  expect(
    residuals([points], 1 / 3)
      .flat()
      .every((left) => left === 0),
  ).toBe(true);
});

test("each segment has a level of its own", () => {
  const at = (ys: readonly number[]) => ys.map((y, x) => ({ x, y }));
  const left = residuals([at([1, 2, 4]), at([101, 102, 103]), []], 1);
  expect(left.map((segment) => segment.map((value) => Number(value.toFixed(6))))).toEqual([[0, 0, 1], [0, 0, 0], []]);
});
