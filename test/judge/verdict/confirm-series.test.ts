import { describe, expect, test } from "vitest";
import { measureDose } from "../../../src/judge/growth/measure-dose.ts";
import { choosePiece } from "../../../src/judge/needs/choose-pieces.ts";
import { confirmSeries } from "../../../src/judge/verdict/confirm-series.ts";
import { isLumpy } from "../../../src/judge/verdict/is-lumpy.ts";
import type { Track } from "../../../src/model/growth.ts";
import { doseTurns } from "../../../src/plan/dose.ts";
import { seededRandom } from "../../../src/stats/seeded-random.ts";
import { classTrack, sampleTrack } from "../growth/sample-track.ts";
import { budget, decided } from "./sample-series.ts";

/** A class with so many objects kept per iteration; 10 iterations a cycle. */
const kept = (perIteration: number, workload = "everyday", size = 64) =>
  decided([
    classTrack(
      size,
      Array.from({ length: 17 }, (_, i) => 1000 + Math.round(10 * perIteration * i)),
      { workload },
    ),
  ]);

const [suspect] = kept(1);

/** Turns at each reading of a dose: its start, and the end of each cycle. */
const cycles = doseTurns(64);
const wholeDose = [0, ...cycles.map((_, i) => cycles.slice(0, i + 1).reduce((sum, turns) => sum + turns, 0))];
/** As it was read once: the second half of ten cycles. */
const halfDose = [0, 64, 128, 192, 256, 320];

/** What a piece did at these turns. */
function dosed(
  track: Track,
  at: readonly number[],
  y: (turn: number) => number,
  piece = "textDocument/hover",
): Parameters<typeof confirmSeries>[1] {
  const points = at.map((x) => ({ x, y: Math.round(y(x)) }));
  const growths = measureDose([{ ...track, workload: `everyday/${piece}`, points }]);
  return growths.map((growth) => ({ growth, workload: "everyday", ablation: piece, turns: at.at(-1) ?? 0 }));
}

const objects = classTrack(64, []);
const noisy = (sd: number, seed = 1) => {
  const { normal } = seededRandom(seed);
  return () => 28_000 + sd * normal();
};
const answerTo = (at: readonly number[], y: (turn: number) => number) =>
  confirmSeries(kept(1), dosed(objects, at, y), budget)[0]?.confirmation?.answer;

describe.each([
  { at: halfDose, form: "of 6 readings" },
  { at: wholeDose, form: "of 12 readings" },
])("a dose $form", ({ at }) => {
  test.each([
    { pace: 1, answer: "confirmed", verdict: "leak" },
    { pace: 0.6, answer: "confirmed", verdict: "leak" },
    { pace: 3, answer: "confirmed", verdict: "leak" },
    { pace: 0.45, answer: "unclear", verdict: "leak" },
    { pace: 0.3, answer: "refuted", verdict: "plateau" },
    { pace: 0, answer: "refuted", verdict: "plateau" },
  ])("growth at $pace of the pace in a fresh process: $answer", ({ pace, answer, verdict }) => {
    const level = noisy(0.8);
    const [series] = confirmSeries(
      kept(1),
      dosed(objects, at, (turn) => level() + pace * turn),
      budget,
    );
    const turns = at.at(-1);
    expect(series).toMatchObject({ verdict, confirmation: { answer, ablation: "textDocument/hover", turns } });
  });

  test.each([
    { what: "growth that grows", y: (turn: number) => turn + turn ** 2 / 100, answer: "confirmed" },
    { what: "a restless class that grows", y: (turn: number) => noisy(20, turn)() + turn, answer: "confirmed" },
    {
      what: "a cache that was filled in half of the dose",
      y: (turn: number) => Math.min(turn, 150),
      answer: "refuted",
    },
    { what: "growth in a cache that is dropped as a whole", y: (turn: number) => turn % 300, answer: "unclear" },
    { what: "a leak beside a cache that fills", y: (t: number) => 0.45 * t + Math.min(t, 130), answer: "unclear" },
  ])("$what: $answer", ({ y, answer }) => {
    expect(answerTo(at, y)).toBe(answer);
  });
});

test("a dose that is read from its start sees more", () => {
  expect(answerTo(wholeDose, (turn) => Math.min(turn, 500))).toBe("refuted");
  expect(answerTo(wholeDose, (turn) => Math.min(turn, 800))).toBe("unclear");
  expect(answerTo(wholeDose, (turn) => turn % 640)).toBe("unclear");
  expect(answerTo(wholeDose, (turn) => 28_000 + turn - (turn > 500 ? 355 : 0))).toBe("confirmed");
  expect(answerTo(wholeDose, (turn) => 28_000 + turn - (turn > 500 ? 710 : 0))).toBe("unclear");
});

test("bytes are refuted where they are below the budget, or fade", () => {
  const suspects = decided([sampleTrack(Array.from({ length: 17 }, (_, i) => 80_000_000 + 300_000 * i))]);
  const answer = (bytes: (turn: number) => number) =>
    confirmSeries(
      suspects,
      dosed(sampleTrack([]), wholeDose, (turn) => 8e7 + bytes(turn)),
      budget,
    )[0]?.confirmation?.answer;
  expect(answer((turn) => 12_000 * turn)).toBe("unclear");
  expect(answer((turn) => 1_500 * turn)).toBe("refuted");
  expect(answer((turn) => 5_000_000 * (1 - 0.99 ** turn))).toBe("refuted");
});

describe("growth in steps", () => {
  const steps = (at: (cycle: number) => number) =>
    decided([sampleTrack(Array.from({ length: 17 }, (_, cycle) => 60e6 + at(cycle)))]);
  const [lumpy] = steps((cycle) => (cycle > 4 ? 3e6 : 0) + (cycle > 14 ? 3e6 : 0));
  const tried = (bytes: (turn: number) => number) =>
    confirmSeries(
      lumpy ? [lumpy] : [],
      dosed(sampleTrack([]), wholeDose, (turn) => 6e7 + bytes(turn)),
      budget,
    )[0];

  test("is undecided, and a fresh process can decide it; noise is not, nor what slows down", () => {
    expect(lumpy && isLumpy(lumpy, budget)).toBe(true);
    const other = [steps(() => 0), steps((cycle) => 1e6 * (1 - Math.exp(-cycle / 3))), steps((cycle) => 1e5 * cycle)];
    expect(other.flat().map((series) => isLumpy(series, budget))).toEqual([false, false, false]);
  });

  test("that goes on is a leak, with the growth of the dose", () => {
    const series = tried((turn) => 3e6 * Math.floor(turn / 100));
    expect(series).toMatchObject({ verdict: "leak", confirmation: { answer: "confirmed" } });
    expect(series?.perIteration.value).toBeGreaterThan(25e3);
    expect(series?.perIteration.value).toBeLessThan(35e3);
  });

  test("that came once is a plateau, and stays undecided where it comes too rarely to tell", () => {
    expect(tried(() => 0)).toMatchObject({ verdict: "plateau", confirmation: { answer: "refuted" } });
    expect(tried((turn) => (turn > 500 ? 3e6 : 0))).toMatchObject({
      verdict: "inconclusive",
      confirmation: { answer: "unclear" },
    });
  });
});

const pieceOf = (perTurn: number, piece: string) => dosed(objects, wholeDose, (turn) => 1000 + perTurn * turn, piece);

test("what was not dosed stays a suspect without a confirmation", () => {
  const [series] = confirmSeries(kept(1), [], budget);
  expect(series?.verdict).toBe("leak");
  expect(series?.confirmation).toBeUndefined();
  expect(confirmSeries(kept(1, "type-unique"), pieceOf(1, "all"), budget)[0]?.confirmation).toBeUndefined();
});

test("a count that stood still under the dose has no series there, and is refuted all the same", () => {
  const others = dosed(classTrack(416, []), wholeDose, (turn) => 0.2 * turn);
  const [series] = confirmSeries(kept(1), others, budget);
  expect(series).toMatchObject({ verdict: "plateau", confirmation: { answer: "refuted", turns: 944 } });
});

test("of several pieces the one that says most counts, of those the one with the nearest pace", () => {
  const tries = [...pieceOf(0.1, "edits"), ...pieceOf(0.9, "textDocument/hover"), ...pieceOf(2.5, "all")];
  const [series] = confirmSeries(kept(1), tries, budget);
  expect(series?.confirmation).toMatchObject({ answer: "confirmed", ablation: "textDocument/hover" });
});

test("what is no leak is left alone", () => {
  const [series] = confirmSeries(kept(0.01), pieceOf(1, "all"), budget);
  expect(series?.confirmation).toBeUndefined();
});

const pieces = ["everyday/textDocument/hover", "everyday/asks", "everyday/edits", "everyday/all"];
const named = pieces.map((name) => ({ name }));

test.each([
  { grows: { "everyday/textDocument/hover": 1, "everyday/asks": 1, "everyday/all": 1 }, chosen: pieces[0] },
  { grows: { "everyday/textDocument/hover": 0.1, "everyday/asks": 1, "everyday/all": 1 }, chosen: pieces[1] },
  { grows: { "everyday/asks": 0.02, "everyday/edits": 0.9, "everyday/all": 1 }, chosen: pieces[2] },
  { grows: { "everyday/textDocument/hover": 4, "everyday/edits": 0.3 }, chosen: pieces[3] },
  { grows: {}, chosen: pieces[3] },
])("the smallest piece that stands for the suspect is chosen: $chosen", ({ grows, chosen }) => {
  const growths = Object.entries(grows).flatMap(([workload, perTurn]) => kept(perTurn, workload));
  expect(suspect && choosePiece(suspect, named, growths)?.name).toBe(chosen);
});
