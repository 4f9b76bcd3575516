import { expect, test } from "vitest";
import { doseTurns, moreDoseTurns } from "../../src/plan/dose.ts";

test("five cycles warm up, six are longer, by no ratio with which something could keep step", () => {
  expect(doseTurns(64)).toEqual([64, 64, 64, 64, 64, 104, 104, 104, 104, 104, 104]);
});

test("turns are whole multiples of a step", () => {
  expect(doseTurns(400, 8).map((turns) => turns % 8)).toEqual(Array(11).fill(0));
  expect(doseTurns(400, 8).at(-1)).toBe(648);
  expect(doseTurns(1)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
});

test("what may follow are cycles of the longer kind", () => {
  expect(moreDoseTurns(doseTurns(64))).toEqual(Array(6).fill(104));
  expect(moreDoseTurns(doseTurns(24, 8))).toEqual(Array(6).fill(40));
});
