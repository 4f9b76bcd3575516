import { expect, test } from "vitest";
import { looksOf } from "../../src/plan/looks.ts";

test("16 cycles: after 10, as planned, and after 40", () => {
  expect(looksOf(16)).toEqual([
    { cycles: 10, share: 0.2 },
    { cycles: 16, share: 0.6 },
    { cycles: 40, share: 0.2 },
  ]);
});

test("too few cycles for an early look: its share goes to the planned one", () => {
  const later = (cycles: number, extended: number) => [
    { cycles, share: 0.8 },
    { cycles: extended, share: 0.2 },
  ];
  expect(looksOf(5)).toEqual(later(5, 13));
  expect(looksOf(8)).toEqual(later(8, 20));
  expect(looksOf(9).map(({ cycles }) => cycles)).toEqual([8, 9, 23]);
});

test("whatever is planned, the looks come one after another and their shares are 1", () => {
  for (let cycles = 5; cycles <= 1000; cycles++) {
    const looks = looksOf(cycles);
    expect(looks.reduce((sum, { share }) => sum + share, 0)).toBe(1);
    expect(looks.every((look, index) => look.cycles > (looks[index - 1]?.cycles ?? 0))).toBe(true);
    expect(looks.map((look) => look.cycles)).toContain(cycles);
  }
});
