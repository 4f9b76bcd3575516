import { describe, expect, test } from "vitest";
import { exactMultiples } from "../../bench/rules/exact-multiples.ts";
import { fitLine } from "../../bench/rules/fit-line.ts";
import { growthPerEdit, growthPerEditRule } from "../../bench/rules/growth-per-edit.ts";
import { heapAllocSlope } from "../../bench/rules/heap-alloc-slope.ts";
import type { LabelledRun } from "../../bench/rules/labelled-runs.ts";
import { lastAboveFirst } from "../../bench/rules/last-above-first.ts";
import { measuredPhases } from "../../bench/rules/measured-phases.ts";
import { ourVerdict } from "../../bench/rules/our-verdict.ts";
import { rssSlope } from "../../bench/rules/rss-slope.ts";
import type { StoredGrowth } from "../../bench/rules/rule.ts";
import { rules } from "../../bench/rules/rules.ts";
import { storedGrowth } from "../../bench/rules/stored-growth.ts";
import { studentTail } from "../../bench/rules/student-tail.ts";
import { topThreeRising } from "../../bench/rules/top-three-rising.ts";
import type { Recording } from "../../src/model/recording.ts";
import type { MadeSite } from "../support/make-profile.ts";
import { header, plan } from "../support/recorded.ts";
import { madeRecording } from "./rules-recordings.ts";

const MB = 1_000_000;
const GOPLS = "golang.org/x/tools/gopls/internal/";

/** A profile of 80 MB in which one stack holds so much, and the three others hold 30, 20 and 10 MB. */
function holding(stack: readonly string[], bytes: number): readonly MadeSite[] {
  const others: [string, number][] = [
    [`${GOPLS}cache.parse`, 30 * MB],
    [`${GOPLS}cache.check`, 20 * MB],
    ["main.main", 10 * MB],
  ];
  return [{ stack, objects: bytes / 100, bytesEach: 100 }].concat(
    others.map(([name, all]) => ({ stack: [name], objects: all / 1000, bytesEach: 1000 })),
  );
}

/** 10 objects kept per iteration, 1.6 MB per iteration of heap, and the stack that does it first in the profile. */
const leak = madeRecording({
  live: (cycle) => 1000 + 100 * cycle,
  heapAlloc: (cycle) => 80 * MB + 1.6 * MB * cycle,
  sites: (cycle) => holding(["runtime.mallocgc", `${GOPLS}cache.keep`], 40 * MB + 1.6 * MB * cycle),
});
const flat = madeRecording({ sites: () => holding([`${GOPLS}cache.keep`], 40 * MB) });
/** A clean gopls grew by 1,000 B an edit. */
const stored: StoredGrowth = () => 1_000;
const tooShort = madeRecording({ cycles: 0, sites: () => [] });

describe.each(rules.map((rule) => [rule.name, rule] as const))("%s", (_name, rule) => {
  test("calls a large steady leak a leak, a flat heap none, and cannot tell from the baseline alone", () => {
    expect(rule.call(leak, stored)).toMatchObject({ calls: "fail" });
    expect(rule.call(flat, stored)).toMatchObject({ calls: "pass" });
    expect(rule.call(tooShort, stored)).toMatchObject({ calls: "not measured" });
  });
});

describe("only what the first session measured counts", () => {
  const grown = (over: Partial<Recording["snapshots"][number]>): Recording => {
    const more = leak.snapshots.map((one) => ({ ...one, ...over, heap: undefined }) as (typeof leak.snapshots)[number]);
    return { ...flat, snapshots: [...more, ...flat.snapshots] };
  };

  test.each([
    ["a later session", { session: 2 }],
    ["the control", { part: "control" as const }],
    ["a phase that is no workload", { phase: "soak" }],
  ])("not %s", (_text, over) => {
    expect(heapAllocSlope.call(grown(over), stored).calls).toBe("pass");
    expect(exactMultiples.call(grown(over), stored).calls).toBe("pass");
  });

  test("not an earlier session that was for something else", () => {
    const snapshots = [...leak.snapshots, ...flat.snapshots.map((one) => ({ ...one, session: 2 }))];
    const facts = { path: "a.go", lines: 1, bytes: 1 };
    const load = {
      arm: "gopls",
      session: 1,
      purpose: "footprint",
      loadMs: 1,
      files: { everyday: [facts] },
    } as const;
    expect(lastAboveFirst.call({ ...leak, snapshots }, stored).calls).toBe("fail");
    expect(lastAboveFirst.call({ ...leak, snapshots, loads: [load] }, stored).calls).toBe("pass");
  });
});

test("a workload without data leaves a run untold, and a leak in the other one found", () => {
  const [workload] = plan().workloads;
  if (!workload) throw new Error("the plan has no workload");
  const two = header({ plan: plan({ workloads: [workload, { ...workload, name: "type-unique" }] }) });
  expect(lastAboveFirst.call({ ...flat, header: two }, stored)).toEqual({
    calls: "not measured",
    why: "type-unique: 0 readings",
  });
  expect(lastAboveFirst.call({ ...leak, header: two }, stored)).toEqual({ calls: "fail", why: "everyday: +32.0 %" });
});

test("a workload that had a gopls for itself counts like those of the first", () => {
  const [workload] = plan().workloads;
  if (!workload) throw new Error("the plan has no workload");
  const two = header({ plan: plan({ workloads: [workload, { ...workload, name: "save" }] }) });
  const own = leak.snapshots.map((one) => ({ ...one, session: 3, phase: "save" }));
  const recording = { ...flat, header: two, snapshots: [...flat.snapshots, ...own] };
  expect(lastAboveFirst.call(recording, stored)).toEqual({ calls: "fail", why: "save: +32.0 %" });
});

describe("each simple rule is fooled", () => {
  test("the slope, by a drift of 10 bytes a cycle and by a cache that fills and stops", () => {
    expect(heapAllocSlope.call(madeRecording({ heapAlloc: (cycle) => 80 * MB + 10 * cycle }), stored).calls).toBe(
      "fail",
    );
    const filling = madeRecording({ heapAlloc: (cycle) => 80 * MB + 5 * MB * (1 - Math.exp(-cycle / 3)) });
    expect(heapAllocSlope.call(filling, stored).calls).toBe("fail");
    expect(ourVerdict.call(filling, stored).calls).not.toBe("fail");
  });

  test("last − first, by one step, and by a leak in a large heap", () => {
    expect(lastAboveFirst.call(madeRecording({ heapAlloc: (c) => (c < 3 ? 80 : 90) * MB }), stored).calls).toBe("fail");
    const small = madeRecording({ live: (cycle) => 1000 + 100 * cycle });
    expect(lastAboveFirst.call(small, stored).calls).toBe("pass");
    expect(ourVerdict.call(small, stored).calls).toBe("fail");
  });

  test("the top three, by a cache below its cap, and by a leak that is not among the largest", () => {
    const cache = [`${GOPLS}filecache.Set`];
    const filling = madeRecording({ sites: (cycle) => holding(cache, 40 * MB + cycle * MB) });
    expect(topThreeRising.call(filling, stored)).toEqual({
      calls: "fail",
      why: "everyday: filecache.Set 40.0 → 48.3 %",
    });
    const small = madeRecording({ live: (c) => 1000 + 100 * c, sites: (c) => holding([`${GOPLS}a.b`], MB + c * 6400) });
    expect(topThreeRising.call(small, stored).calls).toBe("pass");
    expect(ourVerdict.call(small, stored).calls).toBe("fail");
  });

  test("exact multiples, by a single object more", () => {
    const inexact = madeRecording({ live: (cycle) => 1000 + 100 * cycle + (cycle === 16 ? 1 : 0) });
    expect(exactMultiples.call(inexact, stored).calls).toBe("pass");
    expect(ourVerdict.call(inexact, stored).calls).toBe("fail");
  });
});

describe("growth per edit", () => {
  // 16 cycles of 10 iterations: 30 edits a cycle.
  const growing = (bytesPerEdit: number) =>
    madeRecording({ heapAlloc: (cycle) => 80 * MB + 30 * bytesPerEdit * cycle });

  test("is that of the second half", () => {
    const of = (recording: Recording) => measuredPhases(recording).map(growthPerEdit);
    expect(of(growing(500))).toEqual([500]);
    const early = madeRecording({ heapAlloc: (cycle) => 80 * MB + 3_000 * Math.min(cycle, 8) });
    expect(of(early)).toEqual([0]);
  });

  test("alerts above 150 % of the stored value, which is never below 0", () => {
    expect(growthPerEditRule.call(growing(1_500), stored).calls).toBe("pass");
    expect(growthPerEditRule.call(growing(1_501), stored).calls).toBe("fail");
    expect(growthPerEditRule.call(growing(-1), () => -5).calls).toBe("pass");
    expect(growthPerEditRule.call(growing(1), () => -5).calls).toBe("fail");
  });

  test("says nothing without a stored value or without edits", () => {
    expect(growthPerEditRule.call(growing(1_501), () => undefined).why).toBe("everyday: no stored value");
    const { snapshots } = growing(1_501);
    const without = snapshots.map((one) => ({ ...one, sent: { ...one.sent, edits: 0 } }));
    expect(growthPerEditRule.call({ ...growing(1_501), snapshots: without }, stored).why).toBe("everyday: no edits");
  });

  test("is stored of the first other clean run on the same workspace", () => {
    const runOf = (name: string, group: "clean" | "A/A", workspace: string, growth: number): LabelledRun => ({
      path: name,
      label: { name, group, label: "no leak", known: [], workspace },
      read: () => growing(growth),
    });
    const [a, b, c, d] = [
      runOf("a", "clean", "sample", 10),
      runOf("b", "clean", "sample", 20),
      runOf("c", "A/A", "sample", 30),
      runOf("d", "clean", "lo", 40),
    ];
    const of = storedGrowth([a, b, c, d]);
    expect([a, b, c, d].map((run) => of(run)("everyday"))).toEqual([20, 10, 10, undefined]);
    expect(of(c)("type-unique")).toBeUndefined();
  });
});

test("with a baseline the simple rules look at the candidate", () => {
  const arms = plan().arms;
  const [arm] = arms;
  if (!arm) throw new Error("the plan has no arm");
  const two = header({ plan: plan({ arms: [{ ...arm, name: "before" }, arm], baseline: "before" }) });
  const before = leak.snapshots.map((one) => ({ ...one, arm: "before" }));
  expect(heapAllocSlope.call({ ...flat, header: two, snapshots: [...before, ...flat.snapshots] }, stored).calls).toBe(
    "pass",
  );
});

test("the resident set has a slope of its own", () => {
  const rising = flat.snapshots.map((one) => ({ ...one, rssBytes: 200 * MB + one.cycle * MB }));
  expect(rssSlope.call({ ...flat, snapshots: rising }, stored)).toEqual({
    calls: "fail",
    why: "everyday: 976.6 KiB a cycle, p < 0.0001",
  });
  const unread = flat.snapshots.map(({ rssBytes: _rss, ...one }) => one);
  expect(rssSlope.call({ ...flat, snapshots: unread }, stored).calls).toBe("not measured");
});

test("our verdict says what leaks, on which stack", () => {
  const live = (cycle: number) => 1000 + 100 * cycle;
  const stack = ["runtime.mallocgc", `${GOPLS}cache.keep`];
  const kept = madeRecording({ live, sites: (cycle) => [{ stack, objects: live(cycle), bytesEach: 64 }] });
  expect(ourVerdict.call(kept, stored)).toMatchObject({ calls: "fail", known: [] });
  expect(ourVerdict.call(kept, stored).named).toContain(`${GOPLS}cache.keep`);
});

describe("the top three", () => {
  const rising = (stack: readonly string[]) => madeRecording({ sites: (c) => holding(stack, 40 * MB + c * MB) });

  test("count for the first gopls frame from the leaf, so a library that gopls calls is no gopls function", () => {
    const below = ["go/token.(*File).AddLine", `${GOPLS}parsego.Parse`, `${GOPLS}cache.parseGo`];
    expect(topThreeRising.call(rising(below), stored).why).toContain("parsego.Parse 40.0 → 48.3 %");
    expect(topThreeRising.call(rising(["runtime/trace.readBatch"]), stored).calls).toBe("pass");
  });

  test("must rise in every one of the five profiles looked at", () => {
    const dip = madeRecording({ sites: (c) => holding([`${GOPLS}a.b`], (40 + (c === 8 ? 0 : c)) * MB) });
    expect(topThreeRising.call(dip, stored).calls).toBe("pass");
  });
});

describe("exact multiples", () => {
  test("are named with their unit", () => {
    expect(exactMultiples.call(madeRecording({ live: (c) => 1000 + 240 * c }), stored).why).toBe(
      "everyday: 2 × 64 B per request",
    );
    expect(exactMultiples.call(madeRecording({ live: (c) => 1000 + 10 * c }), stored).why).toBe(
      "everyday: 1 × 64 B per iteration",
    );
  });

  test("are not one step of the right height, nor less than one per iteration", () => {
    expect(exactMultiples.call(madeRecording({ live: (c) => 1000 + (c < 12 ? 0 : 160) }), stored).calls).toBe("pass");
    expect(exactMultiples.call(madeRecording({ live: (c) => 1000 + 5 * c }), stored).calls).toBe("pass");
  });
});

test("our verdict does not take a damaged profile for a run that can't be told", () => {
  const damaged = { ...leak, profile: () => new Uint8Array([1, 2, 3]) };
  expect(() => ourVerdict.call(damaged, stored)).toThrow(/profile/);
});

describe("the line", () => {
  test.each([
    [12.706, 1],
    [4.303, 2],
    [3.182, 3],
    [2.571, 5],
    [2.131, 15],
    [2.042, 30],
  ])("|t| of %f with %i degrees of freedom has p = 0.05", (t, freedom) => {
    expect(studentTail(t, freedom)).toBeCloseTo(0.05, 4);
    expect(studentTail(-t, freedom)).toBe(studentTail(t, freedom));
  });

  test("is the least-squares one, with the p-value that R's lm gives", () => {
    const points = [1, 3, 2, 5, 4].map((y, x) => ({ x, y }));
    // t = 0.8 / sqrt(3.6 / 3 / 10) = 2.3094 on 3 degrees of freedom
    expect(fitLine(points).slope).toBeCloseTo(0.8, 12);
    expect(fitLine(points).pValue).toBeCloseTo(0.10409, 5);
  });

  test("without residuals is certain, and flat is nothing", () => {
    expect(fitLine([0, 1, 2, 3].map((x) => ({ x, y: 2 * x })))).toEqual({ slope: 2, pValue: 0, deviation: 0 });
    expect(fitLine([0, 1, 2, 3].map((x) => ({ x, y: 7 })))).toEqual({ slope: 0, pValue: 1, deviation: 0 });
  });
});
