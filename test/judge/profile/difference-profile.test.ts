import { Profile } from "pprof-format";
import { describe, expect, test } from "vitest";
import { differenceProfile } from "../../../src/judge/profile/difference-profile.ts";
import { liveProfile } from "../../../src/judge/profile/live-profile.ts";
import { signedInteger } from "../../../src/judge/profile/signed-integer.ts";
import { type MadeSite, makeProfile } from "../../support/make-profile.ts";

/** The samples of a difference: the functions from the leaf, and the four values. */
function samplesOf(raw: Uint8Array = expect.fail("no difference")): readonly unknown[] {
  const { sample, location, function: functions, stringTable } = Profile.decode(raw);
  const nameOf = new Map(functions.map(({ id, name }) => [Number(id), stringTable.strings[Number(name)]]));
  const namesOf = new Map(
    location.map(({ id, line }) => [Number(id), line.map(({ functionId }) => nameOf.get(Number(functionId)))]),
  );
  return sample.map(({ locationId, value, label }) => [
    locationId.flatMap((id) => namesOf.get(Number(id)) ?? []).join(" < "),
    ...value.map(signedInteger),
    ...label.map(({ num }) => Number(num)),
  ]);
}

const difference = (first: readonly MadeSite[], last: readonly MadeSite[]) =>
  samplesOf(differenceProfile([{ first: makeProfile(first), last: makeProfile(last) }], "growth.pb.gz"));

describe("the difference of two profiles", () => {
  const site = (name: string, objects: number, over: Partial<MadeSite> = {}): MadeSite => ({
    stack: [name, "root"],
    objects,
    bytesEach: 64,
    ...over,
  });

  test("has what is more, and what is less, in all four values", () => {
    expect(
      difference([site("a", 2), site("b", 5)], [site("a", 3, { allocated: 9 }), site("b", 1, { allocated: 6 })]),
    ).toEqual([
      ["a < root", 7, 448, 1, 64, 64],
      ["b < root", 1, 64, -4, -256, 64],
    ]);
  });

  test("leaves out what did not change, and keeps what only allocated", () => {
    expect(difference([site("a", 2), site("b", 1)], [site("a", 2), site("b", 1, { allocated: 4 })])).toEqual([
      ["b < root", 3, 192, 0, 0, 64],
    ]);
  });

  test("adds up several pairs, with tables of their own", () => {
    const pair = (first: readonly MadeSite[], last: readonly MadeSite[]) => ({
      first: makeProfile(first),
      last: makeProfile(last),
    });
    const sum = differenceProfile(
      [pair([site("a", 1)], [site("a", 2)]), pair([site("a", 1), site("c", 1)], [site("a", 5), site("c", 2)])],
      "growth.pb.gz",
    );
    expect(samplesOf(sum)).toEqual([
      ["a < root", 5, 320, 5, 320, 64],
      ["c < root", 1, 64, 1, 64, 64],
    ]);
  });

  test("of the same profile is empty, and still a profile", () => {
    expect(difference([site("a", 2)], [site("a", 2)])).toEqual([]);
  });

  test("is not told where something was taken out of one of them", () => {
    const whole = makeProfile([site("a", 2)]);
    expect(differenceProfile([{ first: whole, last: liveProfile(whole) }], "p.pb.gz")).toBeUndefined();
  });

  test("refuses bytes that are cut, and a sample of a place that is not there", () => {
    const whole = makeProfile([site("a", 2)]);
    const cut = whole.subarray(0, whole.length - 5);
    expect(() => differenceProfile([{ first: cut, last: whole }], "p.pb.gz")).toThrow(
      /p\.pb\.gz is damaged: it is cut off/,
    );
    const lost = makeProfile([site("a", 2)], (profile) => profile.location.pop());
    expect(() => differenceProfile([{ first: whole, last: lost }], "p.pb.gz")).toThrow(/location \d+ is missing/);
  });
});
