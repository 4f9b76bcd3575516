import { describe, expect, test } from "vitest";
import { allocatedBetween } from "../../../src/judge/profile/allocated-between.ts";
import { liveProfile } from "../../../src/judge/profile/live-profile.ts";
import { type MadeSite, makeProfile } from "../../support/make-profile.ts";
import { refusal } from "../../support/refusal.ts";

const between = (first: readonly MadeSite[], last: readonly MadeSite[]) =>
  allocatedBetween({ first: makeProfile(first), last: makeProfile(last) }, "last.pb.gz");

const site = (name: string, allocated: number, over: Partial<MadeSite> = {}): MadeSite => ({
  stack: [name, "root"],
  objects: 0,
  bytesEach: 64,
  allocated,
  ...over,
});

describe("what was allocated between two profiles", () => {
  test("is told by stack, dead or alive; what allocated nothing is left out", () => {
    expect(between([site("a", 5), site("b", 7)], [site("b", 7), site("a", 8, { objects: 3 }), site("c", 2)])).toEqual([
      { functions: ["a", "root"], bytes: 192, objects: 3 },
      { functions: ["c", "root"], bytes: 128, objects: 2 },
    ]);
  });

  test("has sizes of objects and lines as one stack, inlined functions as frames, and type arguments as [...]", () => {
    const stack = ["put[go.shape.int] > in.(*Lru[go.shape.string]).Set", "root"];
    expect(between([], [site("", 1, { stack }), site("", 2, { stack, bytesEach: 8, line: 9 })])).toEqual([
      { functions: ["put[...]", "in.(*Lru[...]).Set", "root"], bytes: 80, objects: 3 },
    ]);
  });

  test("is not known where what is no longer live was taken out of one of them", () => {
    const whole = makeProfile([site("a", 1, { objects: 1 })]);
    expect(allocatedBetween({ first: whole, last: liveProfile(whole) }, "x")).toBeUndefined();
    expect(allocatedBetween({ first: liveProfile(whole), last: whole }, "x")).toBeUndefined();
  });

  test("is refused where a profile is cut off", () => {
    const whole = makeProfile([site("a", 1)]);
    const cut = whole.subarray(0, whole.length - 5);
    expect(refusal(() => allocatedBetween({ first: whole, last: cut }, "last.pb.gz")).code).toBe("profile-damaged");
  });
});
