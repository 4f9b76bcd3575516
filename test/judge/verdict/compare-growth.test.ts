import { describe, expect, test } from "vitest";
import { compareGrowth } from "../../../src/judge/verdict/compare-growth.ts";
import type { Confirmation, Series, Track } from "../../../src/model/growth.ts";
import { classTrack, sampleTrack } from "../growth/sample-track.ts";
import { budget, decided } from "./sample-series.ts";

/** A baseline whose suspects grew again in a fresh process. */
const tried = (series: readonly Series[], answer: Confirmation["answer"] = "confirmed"): readonly Series[] =>
  series.map((growth) => {
    if (growth.verdict !== "leak") return growth;
    const confirmation = { answer, ablation: "all", perTurn: growth.perIteration, turns: 400 };
    return { ...growth, verdict: answer === "refuted" ? "plateau" : growth.verdict, confirmation };
  });

/** Owned heap that grows by so many bytes an iteration, with errors of some kilobytes. */
const heap = (arm: string, perIteration: number) => {
  const errors = [3, -5, 8, -2, 0, 6, -7, 1, 4, -3, 2, -6, 5, -1, 7, -4, 0];
  return decided([
    sampleTrack(
      errors.map((e, i) => 60e6 + 1000 * e + 10 * perIteration * i),
      { arm },
    ),
  ]);
};

test.each([
  { before: 0, after: 20_000, verdict: "worse" },
  { before: 20_000, after: 0, verdict: "better" },
  { before: 20_000, after: 20_000, verdict: "same" },
  { before: 20_000, after: 26_000, verdict: "worse" },
  { before: 20_000, after: 21_000, verdict: "same" },
  { before: 0, after: 0, verdict: "same" },
])("growth of $before, then of $after bytes an iteration: $verdict", ({ before, after, verdict }) => {
  const [compared] = compareGrowth(tried(heap("baseline", before)), heap("candidate", after), budget);
  expect(compared?.verdict).toBe(verdict);
  expect(compared?.difference.value).toBeCloseTo(after - before, -3);
});

test("a class that only one arm has grew by nothing in the other", () => {
  const grown = (arm: string) =>
    decided([
      classTrack(
        416,
        Array.from({ length: 17 }, (_, i) => 500 + 120 * i),
        { arm },
      ),
    ]);
  const worse = compareGrowth(heap("baseline", 0), [...heap("candidate", 0), ...grown("candidate")], budget);
  expect(worse.find(({ candidate }) => candidate.key === "416")).toMatchObject({
    verdict: "worse",
    difference: { value: 12 },
  });
  const better = compareGrowth([...heap("baseline", 0), ...tried(grown("baseline"))], heap("candidate", 0), budget);
  expect(better.find(({ candidate }) => candidate.key === "416")).toMatchObject({
    verdict: "better",
    difference: { value: -12 },
  });
});

test("a difference that is neither proven nor excluded is said to be that", () => {
  const restless = (arm: string) =>
    decided([
      sampleTrack(
        Array.from({ length: 7 }, (_, i) => 60e6 + (i % 3) * 4e6),
        { arm },
      ),
    ]);
  expect(compareGrowth(restless("baseline"), restless("candidate"), budget)[0]?.verdict).toBe("inconclusive");
});

/** What is kept of something at each iteration: objects by size in bytes, or goroutines by stack. */
type Kept = Readonly<Record<string, number>>;

const exactly = (perIteration: number) => Array.from({ length: 17 }, (_, i) => 500 + Math.round(10 * perIteration * i));
const objects = (kept: Kept) => Object.entries(kept).map(([bytes, each]) => classTrack(Number(bytes), exactly(each)));
const counts =
  (metric: Track["metric"], unit: Track["unit"]) =>
  (kept: Kept): readonly Track[] =>
    Object.entries(kept).map(([key, each]) => sampleTrack(exactly(each), { metric, unit, key }));
/** By stack, and all together. */
const goroutines = (kept: Kept): readonly Track[] =>
  counts("goroutines", "goroutines")({ ...kept, "": Object.values(kept).reduce((sum, each) => sum + each, 0) });
const dead = counts("leaked-goroutines", "goroutines");
const entries = counts("counter", "entries");
const large = (bytes: number) => sampleTrack(exactly(bytes), { metric: "large-objects" });

/** What differs between two arms, each of which keeps these; the baseline was tried in a fresh process. */
const changes = (before: readonly Track[], after: readonly Track[], answer?: Confirmation["answer"]) => {
  const arm = (name: string, tracks: readonly Track[]) => decided(tracks.map((track) => ({ ...track, arm: name })));
  const baseline = arm("baseline", before);
  return compareGrowth(answer ? tried(baseline, answer) : baseline, arm("candidate", after), budget);
};
const verdictsOf = (before: readonly Track[], after: readonly Track[], answer: Confirmation["answer"] = "confirmed") =>
  Object.fromEntries(changes(before, after, answer).map(({ candidate, verdict }) => [candidate.key, verdict]));

describe("an object that is counted under another name", () => {
  test.each<{ readonly what: string; readonly before: Kept; readonly after: Kept; readonly verdicts: Kept | object }>([
    { what: "one field more", before: { 416: 12 }, after: { 448: 12 }, verdicts: { 416: "same", 448: "same" } },
    { what: "one field less", before: { 416: 12 }, after: { 384: 12 }, verdicts: { 416: "same", 384: "same" } },
    { what: "half of them", before: { 64: 4 }, after: { 64: 2, 80: 2 }, verdicts: { 64: "same", 80: "same" } },
    {
      what: "several of them",
      before: { 48: 2, 416: 1 },
      after: { 64: 2, 480: 1 },
      verdicts: { 48: "same", 64: "same", 416: "same", 480: "same" },
    },
    { what: "two become one", before: { 64: 2 }, after: { 256: 1 }, verdicts: { 64: "same", 256: "same" } },
    { what: "one becomes two", before: { 416: 1 }, after: { 208: 2 }, verdicts: { 208: "same", 416: "same" } },
    { what: "equally much of others", before: { 416: 2 }, after: { 64: 13 }, verdicts: { 64: "same", 416: "same" } },
    {
      what: "and one more",
      before: { 416: 12 },
      after: { 448: 12, 64: 1 },
      verdicts: { 64: "worse", 416: "same", 448: "worse" },
    },
    { what: "and one less", before: { 416: 3 }, after: { 384: 2 }, verdicts: { 384: "same", 416: "better" } },
    {
      what: "by more than the budget",
      before: { 2048: 1 },
      after: { 4864: 1 },
      verdicts: { 2048: "same", 4864: "worse" },
    },
    { what: "less of one, more in all", before: { 416: 1 }, after: { 64: 8 }, verdicts: { 64: "worse", 416: "same" } },
    { what: "less of one, less in all", before: { 416: 3 }, after: { 64: 1 }, verdicts: { 64: "same", 416: "better" } },
  ])("$what: $before, then $after", ({ before, after, verdicts }) => {
    expect(verdictsOf(objects(before), objects(after))).toEqual(verdicts);
  });

  test("outside the classes", () => {
    expect(verdictsOf(objects({ 32768: 1 }), [large(33_000)])).toEqual({ 32768: "same", "": "same" });
    expect(verdictsOf([large(40_960)], objects({ 28672: 1 }))).toEqual({ 28672: "same", "": "better" });
    expect(verdictsOf(objects({ 32768: 1 }), [large(65_536)])).toEqual({ 32768: "same", "": "worse" });
  });

  test("in another workload is another thing", () => {
    const elsewhere = objects({ 416: 1 }).map((track) => ({ ...track, workload: "save" }));
    expect(verdictsOf(elsewhere, objects({ 448: 1 }))).toEqual({ 416: "better", 448: "worse" });
  });

  test("what a large class drifts by does not outweigh a small object", () => {
    expect(verdictsOf(objects({ 8192: 0.1 }), objects({ 64: 1 }))).toEqual({ 64: "worse", 8192: "same" });
  });
});

describe("a goroutine, or an entry, that is counted under another name", () => {
  test.each<{ readonly before: Kept; readonly after: Kept; readonly verdicts: object }>([
    { before: { waitOld: 1 }, after: { waitNew: 1 }, verdicts: { waitOld: "same", waitNew: "same" } },
    { before: { a: 1, b: 1 }, after: { c: 1, d: 1 }, verdicts: { a: "same", b: "same", c: "same", d: "same" } },
    { before: { a: 2 }, after: { b: 1, c: 1 }, verdicts: { a: "same", b: "same", c: "same" } },
    { before: { a: 1 }, after: { b: 2 }, verdicts: { a: "same", b: "worse" } },
    { before: { a: 1 }, after: { a: 1, b: 1 }, verdicts: { a: "same", b: "worse" } },
    { before: { a: 2 }, after: { b: 1 }, verdicts: { a: "better", b: "same" } },
  ])("$before, then $after", ({ before, after, verdicts }) => {
    expect(verdictsOf(entries(before), entries(after))).toEqual(verdicts);
    expect(verdictsOf(goroutines(before), goroutines(after))).toMatchObject(verdicts);
    const withDead = (kept: Kept) => [...goroutines(kept), ...dead(kept)];
    const deadOnly = changes(withDead(before), withDead(after), "confirmed").filter(
      ({ candidate }) => candidate.metric === "leaked-goroutines",
    );
    expect(Object.fromEntries(deadOnly.map(({ candidate, verdict }) => [candidate.key, verdict]))).toEqual(verdicts);
  });

  test("is no worse where as many were kept on many stacks, of each too few to be a leak of its own", () => {
    const stacks = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`s${i}`, 0.05]));
    expect(verdictsOf(goroutines(stacks), goroutines({ one: 1 }))).toMatchObject({ one: "same", "": "same" });
  });

  test("is undecided where a stack has more, and all together are too restless to tell", () => {
    const restless = exactly(0).map((y, i) => y + ((i * 7) % 5) * 8);
    const all = [sampleTrack(restless, { metric: "goroutines", unit: "goroutines" })];
    const one = counts("goroutines", "goroutines")({ one: 0.5 });
    expect(verdictsOf(all, [...all, ...one])).toMatchObject({ one: "inconclusive" });
  });

  test("is no worse where only the newer runtime says that it can never run again", () => {
    const [verdict] = changes(goroutines({ a: 1 }), [...goroutines({ a: 1 }), ...dead({ a: 1 })], "confirmed").filter(
      ({ candidate }) => candidate.metric === "leaked-goroutines",
    );
    expect(verdict?.verdict).toBe("same");
  });
});

describe("the baseline's growth in a fresh process", () => {
  const [more, none] = [objects({ 1024: 1 }), objects({ 1024: 0 })];

  test("makes an improvement only where it came again", () => {
    expect(verdictsOf(more, none, "confirmed")).toEqual({ 1024: "better" });
    expect(verdictsOf(more, none, "unclear")).toEqual({ 1024: "same" });
    expect(verdictsOf(more, none, "refuted")).toEqual({ 1024: "same" });
    expect(changes(more, none)).toMatchObject([{ verdict: "same", isUntried: true }]);
    expect(changes(more, none, "unclear")).toMatchObject([{ isUntried: false }]);
  });

  test("makes up for nothing where it did not come again", () => {
    expect(verdictsOf(more, objects({ 64: 2 }), "refuted")).toEqual({ 1024: "same", 64: "worse" });
    expect(verdictsOf(more, more, "refuted")).toEqual({ 1024: "worse" });
  });

  test("is asked about only where the candidate keeps less", () => {
    expect(changes(more, more)).toMatchObject([{ verdict: "same", isUntried: false }]);
    expect(changes(none, more)).toMatchObject([{ verdict: "worse", isUntried: false }]);
    const moved = changes(objects({ 416: 12 }), objects({ 448: 12 }));
    expect(moved.filter(({ isUntried }) => isUntried).map(({ candidate }) => candidate.key)).toEqual(["416"]);
  });
});

test("a candidate's plateau is not for good, and gives nothing back", () => {
  const filling = tried(decided(objects({ 1024: 5 })), "refuted");
  expect(compareGrowth([], filling, budget)).toMatchObject([{ verdict: "same" }]);
});
