import { describe, expect, test } from "vitest";
import { exactMultiples } from "../../bench/rules/exact-multiples.ts";
import { fitLine } from "../../bench/rules/fit-line.ts";
import { heapAllocSlope } from "../../bench/rules/heap-alloc-slope.ts";
import { lastAboveFirst } from "../../bench/rules/last-above-first.ts";
import { ourVerdict } from "../../bench/rules/our-verdict.ts";
import { rules } from "../../bench/rules/rules.ts";
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
const tooShort = madeRecording({ cycles: 0, sites: () => [] });

describe.each(rules.map((rule) => [rule.name, rule] as const))("%s", (_name, rule) => {
  test("calls a large steady leak a leak, a flat heap none, and cannot tell from the baseline alone", () => {
    expect(rule.call(leak)).toMatchObject({ calls: "leak" });
    expect(rule.call(flat)).toMatchObject({ calls: "no leak" });
    expect(rule.call(tooShort)).toMatchObject({ calls: "cannot tell" });
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
    expect(heapAllocSlope.call(grown(over)).calls).toBe("no leak");
    expect(exactMultiples.call(grown(over)).calls).toBe("no leak");
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
    expect(lastAboveFirst.call({ ...leak, snapshots }).calls).toBe("leak");
    expect(lastAboveFirst.call({ ...leak, snapshots, loads: [load] }).calls).toBe("no leak");
  });
});

test("a workload without data leaves a run untold, and a leak in the other one found", () => {
  const [workload] = plan().workloads;
  if (!workload) throw new Error("the plan has no workload");
  const two = header({ plan: plan({ workloads: [workload, { ...workload, name: "type-unique" }] }) });
  expect(lastAboveFirst.call({ ...flat, header: two })).toEqual({
    calls: "cannot tell",
    why: "type-unique: 0 readings",
  });
  expect(lastAboveFirst.call({ ...leak, header: two })).toEqual({ calls: "leak", why: "everyday: +32.0 %" });
});

test("a workload that had a gopls for itself counts like those of the first", () => {
  const [workload] = plan().workloads;
  if (!workload) throw new Error("the plan has no workload");
  const two = header({ plan: plan({ workloads: [workload, { ...workload, name: "save" }] }) });
  const own = leak.snapshots.map((one) => ({ ...one, session: 2, phase: "save" }));
  const recording = { ...flat, header: two, snapshots: [...flat.snapshots, ...own] };
  expect(lastAboveFirst.call(recording)).toEqual({ calls: "leak", why: "save: +32.0 %" });
});

describe("each simple rule is fooled", () => {
  test("the slope, by a drift of 10 bytes a cycle and by a cache that fills and stops", () => {
    expect(heapAllocSlope.call(madeRecording({ heapAlloc: (cycle) => 80 * MB + 10 * cycle })).calls).toBe("leak");
    const filling = madeRecording({ heapAlloc: (cycle) => 80 * MB + 5 * MB * (1 - Math.exp(-cycle / 3)) });
    expect(heapAllocSlope.call(filling).calls).toBe("leak");
    expect(ourVerdict.call(filling).calls).not.toBe("leak");
  });

  test("last − first, by one step, and by a leak in a large heap", () => {
    expect(lastAboveFirst.call(madeRecording({ heapAlloc: (c) => (c < 3 ? 80 : 90) * MB })).calls).toBe("leak");
    const small = madeRecording({ live: (cycle) => 1000 + 100 * cycle });
    expect(lastAboveFirst.call(small).calls).toBe("no leak");
    expect(ourVerdict.call(small).calls).toBe("leak");
  });

  test("the top three, by a cache below its cap, and by a leak that is not among the largest", () => {
    const cache = [`${GOPLS}filecache.Set`];
    const filling = madeRecording({ sites: (cycle) => holding(cache, 40 * MB + cycle * MB) });
    expect(topThreeRising.call(filling)).toEqual({
      calls: "leak",
      why: "everyday: filecache.Set 40.0 → 48.3 %",
    });
    const small = madeRecording({ live: (c) => 1000 + 100 * c, sites: (c) => holding([`${GOPLS}a.b`], MB + c * 6400) });
    expect(topThreeRising.call(small).calls).toBe("no leak");
    expect(ourVerdict.call(small).calls).toBe("leak");
  });

  test("exact multiples, by a single object more", () => {
    const inexact = madeRecording({ live: (cycle) => 1000 + 100 * cycle + (cycle === 16 ? 1 : 0) });
    expect(exactMultiples.call(inexact).calls).toBe("no leak");
    expect(ourVerdict.call(inexact).calls).toBe("leak");
  });
});

describe("the top three", () => {
  const rising = (stack: readonly string[]) => madeRecording({ sites: (c) => holding(stack, 40 * MB + c * MB) });

  test("count for the first gopls frame from the leaf, so a library that gopls calls is no gopls function", () => {
    const below = ["go/token.(*File).AddLine", `${GOPLS}parsego.Parse`, `${GOPLS}cache.parseGo`];
    expect(topThreeRising.call(rising(below)).why).toContain("parsego.Parse 40.0 → 48.3 %");
    expect(topThreeRising.call(rising(["runtime/trace.readBatch"])).calls).toBe("no leak");
  });

  test("must rise in every one of the five profiles looked at", () => {
    const dip = madeRecording({ sites: (c) => holding([`${GOPLS}a.b`], (40 + (c === 8 ? 0 : c)) * MB) });
    expect(topThreeRising.call(dip).calls).toBe("no leak");
  });
});

describe("exact multiples", () => {
  test("are named with their unit", () => {
    expect(exactMultiples.call(madeRecording({ live: (c) => 1000 + 240 * c })).why).toBe(
      "everyday: 2 × 64 B per request",
    );
    expect(exactMultiples.call(madeRecording({ live: (c) => 1000 + 10 * c })).why).toBe(
      "everyday: 1 × 64 B per iteration",
    );
  });

  test("are not one step of the right height, nor less than one per iteration", () => {
    expect(exactMultiples.call(madeRecording({ live: (c) => 1000 + (c < 12 ? 0 : 160) })).calls).toBe("no leak");
    expect(exactMultiples.call(madeRecording({ live: (c) => 1000 + 5 * c })).calls).toBe("no leak");
  });
});

test("our verdict does not take a damaged profile for a run that can't be told", () => {
  const damaged = { ...leak, profile: () => new Uint8Array([1, 2, 3]) };
  expect(() => ourVerdict.call(damaged)).toThrow(/profile/);
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
