import { describe, expect, test } from "vitest";
import { knownLeaks } from "../../../src/gopls/facts/known-leaks.ts";
import { isShown, knownGrowth } from "../../../src/judge/known/known-growth.ts";
import { noWork } from "../../../src/model/work.ts";
import type { MadeSite } from "../../support/make-profile.ts";
import { addFile, addLine, cancel, children, counter, hover, site, span } from "../cause/sample-phase.ts";
import { evenly, everyday, nodes, requestSites } from "./sample-known.ts";
import { tracksOf } from "./sample-profiles.ts";

const leakOf = (id: string, version = "v0.24.0") => {
  const leak = knownLeaks(version).find((one) => one.id === id);
  if (!leak) throw new Error(`no ${id} in ${version}`);
  return leak;
};
const tracks = (sites: readonly MadeSite[], rateBytes = 4096) =>
  tracksOf(
    sites.map((one) => evenly(one)),
    { rateBytes },
  );
const work = { ...noWork(), ...everyday };

describe("a known leak is shown", () => {
  const isSeen = (id: string, sites: readonly MadeSite[]) => isShown(leakOf(id), tracks(sites));

  test("by one of its parts that is proven to grow", () => {
    expect(isSeen("CL-D", requestSites())).toBe(true);
    expect(isSeen("CL-D", [site(span, 1000, 416)])).toBe(true);
    expect(isSeen("CL-B", [site(addLine, 20, 20_480)])).toBe(true);
  });

  test("not by so few samples that they may be chance", () => {
    expect(isSeen("CL-D", [site(span, 50, 416)])).toBe(false);
    expect(isSeen("CL-D", [])).toBe(false);
  });

  test("not by parts that others have too", () => {
    expect(isSeen("CL-B", [site(nodes, 9000, 64)])).toBe(false);
    expect(isSeen("CL-D", [site(children, 9000, 208)])).toBe(false);
  });

  test("not by what shrinks, nor by others", () => {
    const shrinking = { ...evenly(site(span, 1000, 416)), live: [5000, 4000, 3000, 2000, 1000, 0] };
    expect(isShown(leakOf("CL-D"), tracksOf([shrinking]))).toBe(false);
    expect(isSeen("CL-D", [site(hover, 9000, 416)])).toBe(false);
  });

  test("by samples of one part that stand at several stacks", () => {
    const few = [site(counter("newFolder"), 450, 64), site(counter("checkViewGoVersions"), 450, 64)];
    expect(isSeen("CL-E", few)).toBe(true);
    expect(isSeen("CL-E", few.slice(1))).toBe(false);
  });
});

describe("it keeps", () => {
  test("what all its parts do, by size", () => {
    const { objects } = knownGrowth(leakOf("CL-D"), tracks(requestSites()), work);
    expect([...objects.keys()]).toEqual([48, 80, 128, 176, 208, 416]);
    expect(objects.get(48)?.at(0.95).value).toBeCloseTo(55, 9);
    expect(objects.get(176)?.at(0.95).value).toBeCloseTo(22, 9);
  });

  test("nothing of others' stacks", () => {
    const sites = [...requestSites(), site(hover, 700, 416)];
    expect(knownGrowth(leakOf("CL-D"), tracks(sites), work).objects.get(416)?.at(0.95).value).toBeCloseTo(11, 9);
  });
});

describe("it exceeds what it is known to keep", () => {
  const exceeds = (id: string, sites: readonly MadeSite[], rateBytes?: number, sent = work) =>
    knownGrowth(leakOf(id), tracks(sites, rateBytes), sent).exceeds;
  const contexts = (times: number) => [site(["context.withCancel", ...cancel], 1100 * times, 80)];

  test("with more objects of a size for each unit, and not with as many", () => {
    expect(exceeds("CL-D", contexts(3))).toBe(true);
    expect(exceeds("CL-D", contexts(1), 512)).toBe(false);
    expect(exceeds("CL-D", requestSites(), 512)).toBe(false);
  });

  test("not by the few units that were not counted", () => {
    expect(exceeds("CL-D", contexts(1.03), 1)).toBe(false);
    expect(exceeds("CL-D", contexts(1.05), 1)).toBe(true);
  });

  test("only where it is proven", () => {
    expect(exceeds("CL-D", contexts(1.2))).toBe(false);
    expect(exceeds("CL-D", contexts(1.2), 64)).toBe(true);
  });

  test("not in a size that has the ceiling alone", () => {
    expect(exceeds("CL-B", [site(addLine, 2000, 20_480)])).toBe(false);
    expect(exceeds("CL-B", [site(addFile, 400, 96)], 64)).toBe(true);
  });

  test("in one part, whatever another of its parts may keep of that size", () => {
    // 112 B: one for each request in the part of the children, none in the others.
    expect(exceeds("CL-D", [site(children, 1100, 112)], 64)).toBe(false);
    expect(exceeds("CL-D", [site(children, 2200, 112)], 64)).toBe(true);
  });
});
