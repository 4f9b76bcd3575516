import { expect, test } from "vitest";
import { difference } from "../../../src/judge/profile/difference.ts";
import { type MadeSite, madeProfile } from "../../support/make-profile.ts";

const site = (name: string, objects: number, bytesEach = 64): MadeSite => ({ stack: [name], objects, bytesEach });
const rows = (base: readonly MadeSite[], later: readonly MadeSite[]) =>
  difference([{ first: madeProfile(base), last: madeProfile(later) }]).map(
    ({ site: { frames, objectBytes }, inuseObjects, inuseBytes }) => [
      frames[0]?.function,
      objectBytes,
      inuseObjects,
      inuseBytes,
    ],
  );

const base = [site("a.Same", 5), site("a.Grew", 1), site("a.Gone", 10), site("a.Grew", 3, 48)];
const later = [site("a.New", 2), site("a.Grew", 3), site("a.Same", 5), site("a.Grew", 4, 48)];

test("later less base by stack and size, largest change first, ties by key", () => {
  expect(rows(base, later)).toEqual([
    ["a.Gone", 64, -10, -640],
    ["a.Grew", 64, 2, 128],
    ["a.New", 64, 2, 128],
    ["a.Grew", 48, 1, 48],
  ]);
});

test("the order of sites does not matter", () => {
  expect(rows([...base].reverse(), [...later].reverse())).toEqual(rows(base, later));
});

test("pairs of profiles are added up, whatever came and went between them", () => {
  const pair = (first: number, last: number) => ({
    first: madeProfile([site("a.Kept", first)]),
    last: madeProfile([site("a.Kept", last)]),
  });
  const added = difference([pair(900, 910), pair(20, 25), pair(7, 7)]);
  expect(added.map(({ inuseObjects, inuseBytes }) => [inuseObjects, inuseBytes])).toEqual([[15, 960]]);
});

test("a profile and itself do not differ", () => {
  expect(rows(base, base)).toEqual([]);
});
