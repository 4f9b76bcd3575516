import { expect, test } from "vitest";
import { lookOf } from "../../../src/judge/recorded/look-of.ts";
import { schedule } from "../../support/recorded.ts";

const looks = [
  { cycles: 10, share: 0.2 },
  { cycles: 16, share: 0.6 },
  { cycles: 40, share: 0.2 },
];

test("a phase is judged at the look at which it ended, one that was cut off at the next", () => {
  const at = (done: number) => lookOf(schedule({ looks }), done).cycles;
  expect([5, 10, 13, 16, 20, 40, 41].map(at)).toEqual([10, 10, 16, 16, 40, 40, 40]);
});

test("without looks it is judged with all errors at once", () => {
  expect(lookOf(schedule({ looks: [], cycles: 20 }), 12)).toEqual({ cycles: 20, share: 1 });
});
