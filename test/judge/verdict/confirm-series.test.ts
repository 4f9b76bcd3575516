import { expect, test } from "vitest";
import { choosePiece } from "../../../src/judge/needs/choose-pieces.ts";
import { confirmSeries } from "../../../src/judge/verdict/confirm-series.ts";
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

const dosed = (perTurn: number, piece = "textDocument/hover") =>
  kept(perTurn, `everyday/${piece}`).map((growth) => ({ growth, workload: "everyday", ablation: piece, turns: 2000 }));

const [suspect] = kept(1);

test.each([
  { pace: 1, answer: "confirmed", verdict: "leak" },
  { pace: 0.6, answer: "confirmed", verdict: "leak" },
  { pace: 1.9, answer: "confirmed", verdict: "leak" },
  { pace: 0.45, answer: "unclear", verdict: "leak" },
  { pace: 0.3, answer: "refuted", verdict: "plateau" },
  { pace: 0, answer: "refuted", verdict: "plateau" },
  { pace: 3, answer: "unclear", verdict: "leak" },
])("growth at $pace of the pace in a fresh process: $answer", ({ pace, answer, verdict }) => {
  const [series] = confirmSeries(kept(1), dosed(pace), budget);
  expect(series?.verdict).toBe(verdict);
  if (pace > 0) expect(series?.confirmation).toMatchObject({ answer, ablation: "textDocument/hover", turns: 2000 });
});

test("growth at less than half the pace is refuted where it is below the budget, or fades", () => {
  const heap = (bytes: (turn: number) => number, cycles: number) =>
    decided([sampleTrack(Array.from({ length: cycles + 1 }, (_, i) => 80_000_000 + bytes(10 * i)))]);
  const suspects = heap((turn) => 30_000 * turn, 16);
  const answerTo = (bytes: (turn: number) => number) => {
    const dose = heap(bytes, 5).map((growth) => ({ growth, workload: "everyday", ablation: "all", turns: 50 }));
    return confirmSeries(suspects, dose, budget)[0]?.confirmation?.answer;
  };
  expect(answerTo((turn) => 12_000 * turn)).toBe("unclear");
  expect(answerTo((turn) => 1_500 * turn)).toBe("refuted");
  expect(answerTo((turn) => 600_000 * (1 - 0.93 ** turn))).toBe("refuted");
});

test("what was not dosed stays a suspect without a confirmation", () => {
  const [series] = confirmSeries(kept(1), [], budget);
  expect(series?.verdict).toBe("leak");
  expect(series?.confirmation).toBeUndefined();
  expect(confirmSeries(kept(1, "type-unique"), dosed(1), budget)[0]?.confirmation).toBeUndefined();
});

test("a count that stood still under the dose has no series there, and is refuted all the same", () => {
  const others = kept(0.2, "everyday/textDocument/hover", 416).map((growth) => ({
    growth,
    workload: "everyday",
    ablation: "textDocument/hover",
    turns: 2000,
  }));
  const [series] = confirmSeries(kept(1), others, budget);
  expect(series).toMatchObject({ verdict: "plateau", confirmation: { answer: "refuted", turns: 2000 } });
});

test("of several pieces the one with the nearest pace counts", () => {
  const [series] = confirmSeries(kept(1), [...dosed(0.1, "edits"), ...dosed(0.9), ...dosed(2.5, "all")], budget);
  expect(series?.confirmation).toMatchObject({ answer: "confirmed", ablation: "textDocument/hover" });
});

test("what is no leak is left alone", () => {
  const [series] = confirmSeries(kept(0.01), dosed(1), budget);
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
