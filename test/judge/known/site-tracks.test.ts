import { describe, expect, test } from "vitest";
import { knownLeaks } from "../../../src/gopls/facts/known-leaks.ts";
import { siteTracks, trackOf } from "../../../src/judge/known/site-tracks.ts";
import { addLine, cancel, gopls, hover, parse, span } from "../cause/sample-phase.ts";
import { live, profilesOf, tracksOf } from "./sample-profiles.ts";

const all = () => true;
const ys = (points: readonly { readonly y: number }[]) => points.map(({ y }) => y);

describe("objects are counted by the function that they were allocated for", () => {
  test("whatever recursion is below it", () => {
    const recursions = [
      ["go/types.NewVar", "go/types.(*reader).typ", gopls("cache.(*typeCheckBatch).checkPackage")],
      [
        "go/types.NewVar",
        "go/types.(*reader).obj",
        "go/types.(*reader).typ",
        gopls("cache.(*typeCheckBatch).checkPackage"),
      ],
      ["go/types.NewVar", gopls("cache.(*typeCheckBatch).checkPackage.func2"), gopls("cache.(*Snapshot).x")],
    ];
    const { allocators } = tracksOf(
      recursions.map((stack, i) => live(stack, 96, [1, 10 * (i + 1)])),
      { leaks: [] },
    );
    expect(allocators).toMatchObject([{ caller: "cache.(*typeCheckBatch).checkPackage", part: undefined }]);
    expect(ys(allocators[0]?.sizes.get(96)?.points ?? [])).toEqual([3, 60]);
  });

  test("the leaf, where gopls is not on the stack", () => {
    expect(tracksOf([live(["runtime.malg", "runtime.newproc1"], 416, [1, 2])]).allocators).toMatchObject([
      { caller: "runtime.malg" },
    ]);
  });

  test("and by the part of a known leak that their stack shows", () => {
    const stacks = [span, cancel, ["context.withCancel", ...cancel], hover].map((stack) => live(stack, 48, [0, 5]));
    const { allocators } = tracksOf(stacks);
    const part = knownLeaks("v0.24.0").find(({ id }) => id === "CL-D")?.parts[0];
    expect(allocators.filter((one) => one.part === part).length).toBeGreaterThan(0);
    expect(allocators.filter((one) => one.part === undefined)).toMatchObject([{ caller: "golang.Hover" }]);
    expect(ys(trackOf(tracksOf(stacks), 48, (one) => one.part === part).points)).toEqual([0, 15]);
  });

  test("a stack that is known of another version shows nothing", () => {
    expect(tracksOf([live(span, 416, [0, 5])], { version: "v0.16.2" }).allocators).toMatchObject([{ part: undefined }]);
  });

  test("a stack that two parts match is of the first in the catalogue", () => {
    const [leak] = knownLeaks("v0.24.0").filter(({ id }) => id === "CL-B");
    if (!leak) throw new Error("no CL-B");
    const other = { ...leak, id: "CL-Z", parts: leak.parts.map((part) => ({ ...part })) };
    const { allocators } = tracksOf([live(addLine, 8192, [0, 5])], { leaks: [leak, other] });
    expect(allocators.map(({ part }) => part)).toEqual([leak.parts[0]]);
  });
});

test("what the observer and bounded caches hold is left out", () => {
  const held = [
    live(["runtime/trace.readBatch"], 65_536, [0, 300]),
    live(["bytes.growSlice", gopls("filecache.Set")], 131_072, [0, 300]),
    live(["go/ast.NewIdent", "go/parser.ParseFile", ...parse], 48, [0, 1]),
  ];
  expect(tracksOf(held).allocators.map(({ caller }) => caller)).toEqual(["cache/parsego.Parse"]);
});

describe("the counts of a profile after another", () => {
  test("are 0 where a profile does not have the site", () => {
    const { allocators } = tracksOf([live(hover, 64, [0, 4, 0, 7])]);
    expect(allocators[0]?.sizes.get(64)?.points).toEqual([
      { x: 0, y: 0 },
      { x: 10, y: 4 },
      { x: 20, y: 0 },
      { x: 30, y: 7 },
    ]);
  });

  test("are of one size each", () => {
    const tracks = tracksOf([live(hover, 64, [0, 4]), live(hover, 96, [0, 9])]);
    expect(tracks.allocators).toHaveLength(1);
    expect(ys(trackOf(tracks, 96, all).points)).toEqual([0, 9]);
    expect(trackOf(tracks, 128, all)).toEqual({
      points: [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
      ],
      changed: 0,
    });
  });

  test("of some allocators are those of no others", () => {
    const tracks = tracksOf([live(hover, 64, [0, 4]), live(parse, 64, [0, 9])]);
    const hovers = trackOf(tracks, 64, ({ caller }) => caller === "golang.Hover");
    expect(ys(hovers.points)).toEqual([0, 4]);
  });

  test("are decoded one after another, each once", () => {
    const decoded: number[] = [];
    const profiles = profilesOf([live(hover, 64, [1, 2, 3])]);
    const readings = profiles.map((profile, iterations) => ({
      iterations,
      profile: () => {
        decoded.push(iterations);
        return profile;
      },
    }));
    expect(siteTracks(readings, [], "v0.24.0")).toMatchObject({ rateBytes: 4096, iterations: [0, 1, 2] });
    expect(decoded).toEqual([0, 1, 2]);
  });
});

describe("what came or went", () => {
  const changed = (...counts: readonly (readonly number[])[]) =>
    trackOf(tracksOf(counts.map((each, i) => live([`a.leaf${i}`, ...hover], 416, each))), 416, all).changed;

  test("at a site that only rises is what it differs by, and adds up over sites whatever the sign", () => {
    expect(changed([100, 200, 300, 400])).toBe(300);
    expect(changed([400, 200, 0])).toBe(400);
    expect(changed([100, 400], [500, 200])).toBe(600);
    expect(changed([700, 700, 700])).toBe(0);
  });

  test("at one that goes up and down is all that it had", () => {
    expect(changed([1000, 1200, 900, 1100, 1000])).toBe(2000);
  });

  test("is no more where profiles follow at other distances", () => {
    // A dose has cycles of two lengths.
    const [profile = [], other = []] = [
      [0, 100, 200, 300, 460, 620, 780],
      [0, 100, 200, 300, 400, 500, 780],
    ];
    const at = (counts: readonly number[]) => {
      const profiles = profilesOf([live(hover, 416, counts)]);
      const readings = profiles.map((one, i) => ({ iterations: profile[i] ?? 0, profile: () => one }));
      return trackOf(siteTracks(readings, [], "v0.24.0"), 416, all).changed;
    };
    expect(at(profile.map((x) => 900 + 2 * x))).toBe(1560);
    expect(at(other.map((x) => 900 + 2 * x))).toBeGreaterThan(1560);
  });

  test("is little where it does so by a sample", () => {
    expect(changed([5000, 5900, 6900, 7990, 8980, 10_000])).toBeCloseTo(5000, -2);
    expect(changed([5000, 5000, 4990, 5000, 5000])).toBeLessThan(100);
  });
});
