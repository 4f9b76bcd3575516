import { describe, expect, test } from "vitest";
import { eachChain, nameTable, referenceFault } from "../../../src/judge/profile/reference-chains.ts";
import { referenceGrowth } from "../../../src/judge/profile/reference-growth.ts";
import { thinReferences } from "../../../src/judge/profile/thin-references.ts";
import { makeProfile } from "../../support/make-profile.ts";
import { type MadeChain, makeReferences } from "../../support/make-references.ts";

const profile = (raw: Uint8Array, path = "references/a.pb.gz") => ({ path, raw });
const growth = (first: Uint8Array, last: Uint8Array) => referenceGrowth({ first: profile(first), last: profile(last) });
const chain = (text: string, objects: number, bytesEach = 64): MadeChain => ({ chain: text, objects, bytesEach });

describe("what grew between two reference-chain profiles", () => {
  test("is each chain that holds more or less, from the root, whatever the numbers of its names", () => {
    const first = makeReferences([chain("a.Root > f. (*T)", 2), chain("a.Same", 5), chain("a.Less", 3)]);
    const last = makeReferences([
      chain("b.New", 1, 16),
      chain("a.Less", 1),
      chain("a.Same", 5),
      chain("a.Root > f. (*T)", 9),
    ]);
    expect(growth(first, last)).toEqual([
      { path: ["a.Root", "f. (*T)"], objects: 7, bytes: 448 },
      { path: ["a.Less"], objects: -2, bytes: -128 },
      { path: ["b.New"], objects: 1, bytes: 16 },
    ]);
  });

  test("takes elements of a list together, so that one that moved is none that grew", () => {
    const first = makeReferences([chain("a.List > [0]. (*T)", 1), chain("a.List > [10+]. (*T)", 4)]);
    const last = makeReferences([chain("a.List > [3]. (*T)", 1), chain("a.List > [10+]. (*T)", 6)]);
    expect(growth(first, last)).toEqual([{ path: ["a.List", "[]. (*T)"], objects: 2, bytes: 128 }]);
  });

  test("tells names and chains apart, however many there are and however long they are", () => {
    const many = Array.from({ length: 33_000 }, (_, i) => chain(`root > field${i}`, 1));
    const long = Array.from({ length: 9_000 }, (_, i) => `next${i % 3}`).join(" > ");
    const grown = growth(
      makeReferences(many),
      makeReferences([...many.slice(0, -1), chain("root > field32999", 3), chain(long, 1)]),
    );
    expect(grown.map(({ path, objects }) => [path.length, path.at(-1), objects])).toEqual([
      [2, "field32999", 2],
      [9_000, "next2", 1],
    ]);
  });
});

describe("a profile that is damaged", () => {
  const made = makeReferences([chain("a.Root > f. (*T)", 2), chain("a.Root > g. (*T)", 1)]);
  test.each<[what: string, raw: Uint8Array, reason: RegExp]>([
    ["cut", made.subarray(0, made.length - 3), /cut off inside a field/],
    ["without its tables", made.subarray(0, 20), /./],
    ["empty", new Uint8Array(), /it is empty/],
    ["of the heap", makeProfile([{ stack: ["a"], objects: 1, bytesEach: 8 }]), /not those of reference chains/],
    [
      "with a chain of which a name is missing",
      makeReferences([chain("a", 1)], (p) => p.location.pop()),
      /location 5 is missing/,
    ],
    [
      "with a place without a function",
      makeReferences([chain("a", 1)], (p) => p.function.pop()),
      /the name of location 5 is missing/,
    ],
    ["with a negative number", makeReferences([chain("a", -1)]), /negative, or too large/],
    [
      "with three values",
      makeReferences([chain("a", 1)], (p) => p.sample[0]?.value.push(1)),
      /3 values where two belong/,
    ],
    [
      "with a location of a huge number",
      makeReferences([chain("a", 1)], (p) => Object.assign(p.location[0] ?? {}, { id: 4_000_000_000 })),
      /location 4000000000 of 1 is missing/,
    ],
  ])("%s is refused", (_, raw, reason) => {
    const read = () => growth(made, raw);
    expect(read).toThrow(expect.objectContaining({ code: "profile-damaged", message: expect.stringMatching(reason) }));
  });

  test("is told as it is written, as far as its whole goes", () => {
    expect(referenceFault(made)).toBeUndefined();
    expect(referenceFault(new TextEncoder().encode("<html>"))).toMatch(/HTML/);
    expect(referenceFault(new TextEncoder().encode("hello"))).toMatch(/./);
  });
});

test("thinned profiles have grown by the same, and have nothing else", () => {
  const first = makeReferences([chain("a.Root > f. (*T)", 2), chain("a.Same > g. (*U)", 5)]);
  const last = makeReferences([chain("a.Root > f. (*T)", 4), chain("a.Same > g. (*U)", 5), chain("b.New", 1)]);
  const thin = thinReferences({ first: profile(first), last: profile(last) });
  expect(growth(thin.first, thin.last)).toEqual(growth(first, last));
  const names = nameTable();
  const kept: string[] = [];
  eachChain(profile(thin.last), names, (key) => kept.push(names.namesOf(key).join(" ")));
  expect(kept).toEqual(["a.Root f. (*T)", "b.New"]);
});
