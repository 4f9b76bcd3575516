import { expect, test } from "vitest";
import { grownPhases } from "../../../src/report/picture/grown-phases.ts";
import { sampleReports } from "../sample-reports.ts";

const report = sampleReports.leak ?? expect.fail("no report");

interface Stack {
  readonly owner: string;
  readonly bytes: number;
  readonly frames?: readonly number[];
}

function titlesOf(stacks: readonly Stack[]): readonly string[] {
  const drawn = stacks.map((stack) => ({ frames: [0], objects: 1, ...stack }));
  const others = { stacks: 0, grownBytes: 0, shrunkBytes: 0 };
  const grown = [
    { arm: "gopls", workload: "everyday", iterations: 8, functions: ["run", "other"], stacks: drawn, others },
  ];
  return grownPhases({ ...report, grown }).flatMap(({ pictures }) => pictures.map(({ title }) => title));
}

test("a picture says whose it is, the largest first, and what shrank has its own", () => {
  const of = (owner: string, bytes: number) => ({ owner, bytes });
  expect(titlesOf([of("a", 1_024), of("b", 2_048), of("a", 3_072), of("b", -1_024)])).toEqual([
    "6.0 KiB more than at the start: a 4.0 KiB, b 2.0 KiB",
    "1.0 KiB less than at the start: b 1.0 KiB",
  ]);
  const six = ["a", "b", "c", "d", "e", "f"].map((owner) => of(owner, 100));
  expect(titlesOf(six)[0]).toMatch(/: a 100 B, b 100 B, c 100 B, d 100 B and 2 others$/);
});

test("what is too narrow to be drawn counts", () => {
  expect(
    titlesOf([
      { owner: "a", bytes: 999_900 },
      { owner: "a", bytes: 900, frames: [1] },
    ]),
  ).toEqual(["977.3 KiB more than at the start: a 977.3 KiB"]);
});

test("a phase without a change has no picture", () => {
  expect(titlesOf([])).toEqual([]);
});
