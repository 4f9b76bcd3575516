import { describe, expect, test } from "vitest";
import { readPhase, sentPerIteration, shownLeaks, withoutKnown } from "../../../src/judge/known/phase-growths.ts";
import { decide } from "../../../src/judge/verdict/decide.ts";
import { budget, hover, span } from "../cause/sample-phase.ts";
import { sampleWorkload } from "../growth/sample-snapshot.ts";
import { growing, live } from "./sample-profiles.ts";
import { factsOf, readings } from "./sample-readings.ts";

const contexts = (profiles = 17) => live(span, 416, growing(11, { profiles }));
const steady = live(hover, 416, growing(0, { from: 500, profiles: 17 }));
const growthsOf = (sites: Parameters<typeof readings>[0], shown?: readonly string[]) => {
  const read = readings(sites);
  const phase = readPhase(read.snapshots, factsOf(read));
  return withoutKnown(phase, new Set(shown ?? shownLeaks(phase)));
};

describe("profiles are decoded", () => {
  const decoded = (sites: Parameters<typeof readings>[0], of = {}, over = {}) => {
    const read = readings(sites, of);
    const facts = factsOf(read, over);
    readPhase(read.snapshots, facts);
    return facts.decoded.map((path) => Number(/-(\d+)\.pb\.gz$/.exec(path)?.[1]));
  };

  test("where something of the heap grows, eleven of them, the first and the last too", () => {
    expect(decoded([contexts(41)])).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40]);
    expect(decoded([contexts(12)])).toHaveLength(11);
    expect(decoded([contexts(12)]).at(-1)).toBe(11);
    expect(decoded([contexts(7)])).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test("not where nothing grows", () => {
    expect(decoded([steady])).toEqual([]);
  });

  test("not where no known leak could", () => {
    expect(decoded([contexts()], { sent: {} })).toEqual([]);
    expect(decoded([contexts()], {}, { goplsVersion: "v0.15.3" })).toEqual([]);
  });

  test("once each, whatever is asked of them later", () => {
    const read = readings([contexts()]);
    const facts = factsOf(read);
    const phase = readPhase(read.snapshots, facts);
    withoutKnown(phase, new Set(shownLeaks(phase)));
    withoutKnown(phase, new Set());
    expect(facts.decoded).toHaveLength(11);
  });

  test("where they are kept: what was thrown away is passed over", () => {
    const kept = (paths: (cycle: number) => boolean) => {
      const read = readings([contexts()]);
      const isKept = (path: string) => paths(Number(/-(\d+)\.pb\.gz$/.exec(path)?.[1]));
      const facts = factsOf(read, { isKept });
      return { phase: readPhase(read.snapshots, facts), facts };
    };
    const ends = kept((cycle) => cycle === 0 || cycle === 16);
    expect(ends.facts.decoded).toHaveLength(2);
    expect(shownLeaks(ends.phase)).toEqual(["CL-D"]);
    const one = kept((cycle) => cycle === 16);
    expect(one.facts.decoded).toEqual([]);
    expect(shownLeaks(one.phase)).toEqual([]);
    expect(withoutKnown(one.phase, new Set(["CL-D"]))).toEqual({ whole: one.phase.whole, beside: one.phase.whole });
  });

  test("of the last process, for two can't be subtracted", () => {
    const [before, after] = [1, 2].map((session) => readings([contexts(9)], { session }));
    if (!before || !after) throw new Error("two sessions");
    const profiles = new Map([...before.profiles, ...after.profiles]);
    const facts = factsOf({ profiles });
    readPhase([...before.snapshots, ...after.snapshots], facts);
    expect(facts.decoded).toEqual([...after.profiles.keys()]);
  });

  test("and one that is damaged is said to be", () => {
    const read = readings([contexts()]);
    const damaged = factsOf(read, {
      profile: () => {
        throw new Error("damaged");
      },
    });
    expect(() => readPhase(read.snapshots, damaged)).toThrow("damaged");
  });
});

describe("a phase", () => {
  test("has its growth with and without what known leaks keep", () => {
    const { whole, beside, known } = growthsOf([contexts(), steady]);
    const of = (growths: typeof whole) => decide(growths, budget).find(({ key }) => key === "416");
    expect(of(whole)).toMatchObject({ verdict: "leak", perIteration: { value: 11 } });
    expect(of(beside)).toMatchObject({ known: ["CL-D"], whole: { perIteration: { value: 11 } } });
    expect(of(beside)?.verdict).not.toBe("leak");
    expect(known?.known.map(({ leak }) => leak.id)).toEqual(["CL-D"]);
    expect(beside.map(({ metric, key }) => `${metric} ${key}`)).toEqual(
      whole.map(({ metric, key }) => `${metric} ${key}`),
    );
  });

  test("without a known leak has one growth", () => {
    const { whole, beside, known } = growthsOf([live(hover, 416, growing(11, { profiles: 17 }))]);
    expect(beside).toBe(whole);
    expect(known).toBeUndefined();
  });

  test("has known leaks taken off that another phase shows", () => {
    // Three samples in this one: growth there alone proves nothing.
    const few = live(span, 416, growing(0.2, { profiles: 17 }));
    const other = live(hover, 416, growing(3, { profiles: 17 }));
    expect(growthsOf([few, other]).known).toBeUndefined();
    const { beside, known } = growthsOf([few, other], ["CL-D"]);
    expect(known?.known.map(({ leak }) => leak.id)).toEqual(["CL-D"]);
    expect(beside.find(({ key }) => key === "416")).toMatchObject({ known: ["CL-D"], callers: ["golang.Hover"] });
  });

  test("has no known leak taken off that its gopls or its work can't have", () => {
    expect(growthsOf([contexts()], ["CL-A", "CL-E", "CL-Z"]).known).toBeUndefined();
  });

  test("whose classes do not decide has its owned heap taken off all the same", () => {
    const read = readings([contexts(), live(span, 20_480, growing(1, { profiles: 17 }))]);
    const phase = readPhase(read.snapshots, factsOf(read, { workload: sampleWorkload("everyday", "unique") }));
    const { beside } = withoutKnown(phase, new Set(shownLeaks(phase)));
    const owned = beside.find(({ metric }) => metric === "owned-heap");
    expect(owned?.whole?.perIteration.value).toBeCloseTo(11 * 416 + 20_480, 0);
    expect(owned?.perIteration.value).toBeLessThan(500);
    expect(beside.find(({ key }) => key === "416")).toMatchObject({ decides: false, known: ["CL-D"] });
  });
});

test("what was sent is of each iteration, and nothing where there was none", () => {
  const { snapshots } = readings([contexts()]);
  expect(sentPerIteration(snapshots)).toMatchObject({ requests: 11, edits: 2, opens: 0 });
  expect(sentPerIteration(snapshots.slice(0, 1))).toMatchObject({ requests: 0, edits: 0 });
  expect(sentPerIteration([])).toMatchObject({ requests: 0 });
});
