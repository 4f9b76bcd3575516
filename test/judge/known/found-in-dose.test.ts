import { expect, test } from "vitest";
import { foundInDose } from "../../../src/judge/known/found-in-dose.ts";
import type { Growth, Series } from "../../../src/model/growth.ts";
import { budget, confirmation, series } from "../cause/sample-phase.ts";

const beside = (over: Partial<Series> = {}) =>
  series("size-class", "416", 0.1, { spread: 9, verdict: "bounded", known: ["CL-D"], ...over });
const grew = (value: number, over: Partial<Growth> & { spread?: number } = {}) =>
  series("size-class", "416", value, { known: ["CL-D"], callers: ["golang.Hover"], workload: "everyday/all", ...over });
const piece = (growths: readonly Growth[], over = {}) => ({
  arm: "candidate",
  workload: "everyday",
  ablation: "all",
  turns: 320,
  wasChosen: false,
  beside: growths,
  ...over,
});
const found = (one: Series, ...pieces: readonly ReturnType<typeof piece>[]) => foundInDose([one], pieces, budget)[0];

test("what a fresh process proves beside known leaks is a leak, confirmed, and as large as it is there", () => {
  expect(found(beside(), piece([grew(1)]))).toMatchObject({
    verdict: "leak",
    callers: ["golang.Hover"],
    perIteration: { value: 1 },
    known: ["CL-D"],
    confirmation: { answer: "confirmed", ablation: "all", perTurn: { value: 1 }, turns: 320 },
  });
});

test("a piece in which no known leak grows is counted exactly", () => {
  const counted = (perTurn: (turns: number) => number) => {
    const points = Array.from({ length: 12 }, (_, cycle) => ({ x: cycle * 90, y: perTurn(cycle * 90) }));
    const pace = (from: number, to: number) => (perTurn(to) - perTurn(from)) / (to - from);
    const half = (value: number) => ({ value, low: 0.9 * value, high: 1.1 * value, confidence: 0.95 });
    const halves = { firstHalf: half(pace(0, 495)), secondHalf: half(pace(495, 990)) };
    const over = { known: undefined, callers: undefined, points, spread: 0.01, ...halves } as object;
    return piece([grew(pace(0, 990), over)], { ablation: "asks" });
  };
  expect(
    found(
      beside(),
      counted((turns) => turns),
    ),
  ).toMatchObject({
    verdict: "leak",
    confirmation: { answer: "confirmed", ablation: "asks" },
  });
  expect(
    found(
      beside(),
      counted((turns) => 0.1 * turns),
    )?.verdict,
  ).toBe("bounded");
  // It fills, and is full.
  expect(
    found(
      beside(),
      counted((turns) => Math.min(turns, 600)),
    )?.verdict,
  ).toBe("bounded");
});

test("the piece that shows most of it is the one that counts, the smallest of those that do", () => {
  const all = piece([grew(2)]);
  const asks = (value: number) => piece([grew(value)], { ablation: "asks" });
  const told = (value: number, ablation: string) => ({ perIteration: { value }, confirmation: { ablation } });
  expect(found(beside(), all, asks(1.9))).toMatchObject(told(1.9, "asks"));
  expect(found(beside(), all, asks(1))).toMatchObject(told(2, "all"));
  const notBy = (one: Series | undefined) => one?.confirmation?.notBy;
  expect(notBy(found(beside(), all, asks(0.3)))).toEqual(["asks"]);
  expect(notBy(found(beside(), all, piece([], { ablation: "asks" })))).toEqual(["asks"]);
  expect(notBy(found(beside(), all, asks(1)))).toBeUndefined();
  expect(found(beside(), piece([grew(0.6)], { ablation: "edits" }), asks(2))).toMatchObject(told(2, "asks"));
});

test("what is kept only where requests follow changes is seen in the dose of the whole", () => {
  const none = (ablation: string) => piece([grew(0, { callers: undefined } as object)], { ablation });
  const together = piece([grew(1.2, { callers: undefined } as object)]);
  expect(found(beside(), none("asks"), none("edits"))?.verdict).toBe("bounded");
  expect(found(beside(), none("asks"), together)).toMatchObject({
    verdict: "inconclusive",
    perIteration: { value: 1.2 },
  });
});

test("what was refuted in one piece is found in another", () => {
  const refuted = beside({ verdict: "plateau", confirmation: confirmation("refuted", "edits", 0) });
  expect(found(refuted, piece([grew(1)]))).toMatchObject({ verdict: "leak", confirmation: { answer: "confirmed" } });
});

test("a confirmed leak keeps its size and its confirmation, and is told the functions", () => {
  const leak = beside({ verdict: "leak", confirmation: confirmation("confirmed", "edits", 3) });
  const named = found(leak, piece([grew(1)]));
  expect(named).toEqual({ ...leak, callers: ["golang.Hover"] });
});

test("from the floor on, and not where less is possible", () => {
  // 0.4 object of 416 B an iteration, less 10 % for what is not sure.
  expect(found(beside(), piece([grew(0.45)]))?.verdict).toBe("leak");
  expect(found(beside(), piece([grew(0.43)]))?.verdict).toBe("inconclusive");
  expect(found(beside(), piece([grew(0.3)]))?.verdict).toBe("bounded");
  expect(found(beside(), piece([grew(3, { spread: 0.9 })]))?.verdict).toBe("bounded");
});

test("what many functions keep together, or several pieces, is undecided where it is proven and may be at the floor", () => {
  const together = (value: number) => grew(value, { callers: undefined } as object);
  expect(found(beside(), piece([together(1.2)]))?.verdict).toBe("inconclusive");
  const [asks, edits] = [piece([together(0.3)], { ablation: "asks" }), piece([together(0.3)], { ablation: "edits" })];
  expect(found(beside(), asks, edits)).toMatchObject({ verdict: "inconclusive", perIteration: { value: 0.6 } });
  expect(found(beside(), asks)?.verdict).toBe("bounded");
});

test("what no function is proven to keep is as much as the dose leaves open, all pieces together", () => {
  const open = (value: number, ends: number) => {
    const estimate = (confidence: number) => ({ value, low: value - ends, high: value + ends, confidence });
    return grew(value, { callers: undefined, perIteration: estimate(0.95), strict: estimate(0.99) } as object);
  };
  const pieces = [piece([open(0.1, 0.03)], { ablation: "asks" }), piece([open(0.05, 0.04)], { ablation: "edits" })];
  const closer = found(beside(), ...pieces);
  expect(closer?.verdict).toBe("bounded");
  expect(closer?.callers).toBeUndefined();
  expect(closer?.perIteration.value).toBeCloseTo(0.15, 9);
  expect(closer?.perIteration.high).toBeCloseTo(0.2, 9);
  expect(closer?.perIteration.confidence).toBe(0.95);
  // A phase that knows it better is taken at its word.
  expect(found(beside(), piece([open(0.1, 5)]))?.perIteration).toEqual(beside().perIteration);
  const leak = beside({ verdict: "leak" });
  expect(found(leak, ...pieces)).toBe(leak);
});

test("bytes that a phase knows too little of are as the dose says, also where no known leak was there", () => {
  const { known: _, ...heap } = series("owned-heap", "", 500, { spread: 9, verdict: "inconclusive" });
  const dosed = series("owned-heap", "", 30, { spread: 0.1, workload: "everyday/all" });
  expect(found(heap, piece([dosed]))).toMatchObject({ verdict: "within-budget", perIteration: { value: 30 } });
  expect(found(heap, piece([dosed], { wasChosen: true }))).toBe(heap);
  const rising = { ...heap, secondHalf: { value: 9000, low: 8000, high: 10_000, confidence: 0.95 } };
  expect(found(rising, piece([dosed]))).toBe(rising);
});

test("a heap in which even the dose would not have proven the budget is undecided", () => {
  const heap = (value: number, spread: number, verdict: Series["verdict"] = "bounded") =>
    series("owned-heap", "", value, { spread, verdict, known: ["CL-D"] });
  expect(found(heap(500, 20), piece([heap(500, 8)]))?.verdict).toBe("inconclusive");
  expect(found(heap(500, 20), piece([heap(500, 0.5)]))?.verdict).toBe("within-budget");
  // What the phase left open the dose may exclude.
  expect(found(heap(500, 20, "inconclusive"), piece([heap(10, 0.5)]))?.verdict).toBe("within-budget");
  expect(found(heap(500, 20, "inconclusive"), piece([heap(0, 0.5)]))?.verdict).toBe("bounded");
});

test.each<[string, Series, ReturnType<typeof piece>]>([
  ["a series that does not decide", beside({ decides: false }), piece([grew(1)])],
  ["one without a known leak", beside({ known: undefined } as object), piece([grew(1)])],
  ["another class", beside(), piece([grew(1, { key: "48" })])],
  ["another arm", beside(), piece([grew(1)], { arm: "baseline" })],
  ["another workload", beside(), piece([grew(1)], { workload: "save" })],
  ["no dose", beside(), piece([])],
])("%s changes nothing", (_, one, dosed) => {
  expect(found(one, dosed)).toBe(one);
});
