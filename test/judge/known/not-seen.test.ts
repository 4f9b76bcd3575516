import { describe, expect, test } from "vitest";
import { isNotSeen } from "../../../src/judge/known/not-seen.ts";
import { siteTracks } from "../../../src/judge/known/site-tracks.ts";
import type { Growth } from "../../../src/model/growth.ts";
import type { KnownLeak } from "../../../src/model/known-leak.ts";
import { knownLeak } from "../../support/known-leak.ts";
import { madeProfile } from "../../support/make-profile.ts";
import { series } from "../cause/sample-phase.ts";

const UNITS = 10;
const ITERATIONS = 100;

/** A size class that does not grow by more than this. */
const below = (size: number, high: number, decides = true): Growth =>
  series("size-class", String(size), 0, { decides, strict: { value: 0, low: -high, high, confidence: 0.99 } });
const heap = (high: number) =>
  series("owned-heap", "", 0, { strict: { value: 0, low: -high, high, confidence: 0.99 } });

const notSeen = (leak: KnownLeak, whole: readonly Growth[], over: object = {}) =>
  isNotSeen(leak, { whole, units: UNITS, iterations: ITERATIONS, ...over });

describe("by the exact counts of size classes", () => {
  test("a leak is not seen where its sizes grow by less than half of what is known", () => {
    expect(notSeen(knownLeak(), [below(48, 4.9), below(64, 100)])).toBe(true);
    expect(notSeen(knownLeak(), [below(48, 5.1), below(64, 0)])).toBe(false);
  });

  test("a class whose count never changes does not grow", () => {
    expect(notSeen(knownLeak(), [below(64, 100)])).toBe(true);
  });

  test("all of its sizes must be so, as the catalogue has the most of each", () => {
    const leak = knownLeak({ parts: [{ stacks: ["a"], objects: { 48: 1, 64: 2 }, shows: true }] });
    expect(notSeen(leak, [below(48, 1), below(64, 9)])).toBe(true);
    expect(notSeen(leak, [below(48, 1), below(64, 11)])).toBe(false);
  });

  test("stacks at which others allocate say nothing", () => {
    const shared = { stacks: ["b"], objects: { 64: 1 }, shows: false };
    const leak = knownLeak({ parts: [...knownLeak().parts, shared] });
    expect(notSeen(leak, [below(48, 1), below(64, 100)])).toBe(true);
  });

  test("of a leak whose numbers are not known, nothing may be kept at all", () => {
    const leak = knownLeak({ parts: [{ stacks: ["a"], objects: {}, shows: true }] });
    expect(notSeen(leak, [below(48, 4.9), below(64, 4.9), heap(90_000)])).toBe(true);
    expect(notSeen(leak, [below(48, 4.9), below(64, 5.1), heap(90_000)])).toBe(false);
    expect(notSeen(leak, [below(48, 4.9), below(64, 4.9), heap(95_000)])).toBe(false);
  });

  test("a loop says nothing of what is kept for the new alone", () => {
    expect(notSeen(knownLeak({ sometimes: true }), [below(48, 0)])).toBe(false);
  });

  test("nor do few units, classes that do not decide, and objects in no class", () => {
    expect(notSeen(knownLeak(), [below(48, 0)], { iterations: 9 })).toBe(false);
    expect(notSeen(knownLeak(), [below(48, 0, false)])).toBe(false);
    expect(notSeen(knownLeak(), [])).toBe(false);
    const large = knownLeak({ parts: [{ stacks: ["a"], objects: { 20480: 1 }, shows: true }] });
    expect(notSeen(large, [below(48, 0)])).toBe(false);
  });
});

describe("by samples, where something else grows in its size", () => {
  const leak = knownLeak();
  const restless = [below(48, 1000)];
  /** Profiles at the start and the end of the phase, the second with more objects at the leak's stack. */
  const sites = (grown: number) => {
    const profile = (objects: number) =>
      madeProfile([
        { stack: ["planted.Keep"], objects, bytesEach: 48 },
        { stack: ["other.Keep"], objects: 10 * objects, bytesEach: 48 },
      ]);
    const readings = [
      { iterations: 0, profile: () => profile(100) },
      { iterations: 1000, profile: () => profile(100 + grown) },
    ];
    return siteTracks(readings, [leak], "v0.24.0");
  };
  const rate = sites(0).rateBytes;
  /** Units in each iteration that make this number of samples of a leak of one object each. */
  const unitsFor = (samples: number) => samples / (1000 * (1 - Math.exp(-48 / rate)));

  test("its stack must have far fewer than it is known to", () => {
    expect(notSeen(leak, restless, { sites: sites(0), units: unitsFor(30) })).toBe(true);
    expect(notSeen(leak, restless, { sites: sites(1000 * unitsFor(30)), units: unitsFor(30) })).toBe(false);
  });

  test("few samples are expected by chance: none of them says nothing", () => {
    expect(notSeen(leak, restless, { sites: sites(0), units: unitsFor(9) })).toBe(false);
    expect(notSeen(leak, restless, { sites: sites(0), units: unitsFor(15) })).toBe(false);
  });
});
