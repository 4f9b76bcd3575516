import { expect, test } from "vitest";
import { OwnerCatalogueSchema, ownerCatalogue } from "../../../src/gopls/facts/owner-catalogue.ts";

const owner = { owner: "parse cache", frames: ["a"] };
const holder = { holder: "recorder", about: "what it is", frames: ["a"] };

test.each<[string, unknown]>([
  ["an expression that is none", { holders: [], owners: [{ ...owner, frames: ["("] }] }],
  ["no frames", { holders: [], owners: [{ ...owner, frames: [] }] }],
  ["a version that is no tag", { holders: [], owners: [{ ...owner, since: "0.17" }] }],
  ["a misspelt key", { holders: [], owners: [{ ...owner, untill: "v0.17.0" }] }],
  ["a holder that the measurement does not have", { holders: [{ ...holder, holder: "debug server" }], owners: [] }],
  ["a holder that says nothing of itself", { holders: [{ ...holder, about: "" }], owners: [] }],
  ["a requirement that is no expression", { holders: [{ ...holder, requires: "a)" }], owners: [] }],
])("%s is refused", (_, table) => {
  expect(OwnerCatalogueSchema.safeParse({ holders: [holder], owners: [owner] }).success).toBe(true);
  expect(OwnerCatalogueSchema.safeParse(table).success).toBe(false);
});

test("an entry is for its versions, and one of several expressions is enough, from the beginning of a name", () => {
  const frames = (version: string) => ownerCatalogue.holders(version).map((entry) => entry.about);
  expect(frames("v0.11.0")).toEqual([]);
  expect(frames("v0.24.0")).toHaveLength(3);
  expect(frames("(devel)")).toHaveLength(4);
  const { owners } = OwnerCatalogueSchema.parse({ holders: [], owners: [{ ...owner, frames: ["a|b", "c$"] }] });
  expect(["a", "xa", "xb", "bx", "c", "cc"].filter((name) => owners[0]?.frames.test(name))).toEqual(["a", "bx", "c"]);
});

test("a part of gopls has one entry", () => {
  const names = ownerCatalogue.owners("(devel)").map((entry) => entry.owner);
  expect(names).toEqual([...new Set(names)]);
});
