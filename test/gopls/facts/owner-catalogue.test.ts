import { expect, test } from "vitest";
import { counterOwner } from "../../../src/gopls/facts/counter-owner.ts";
import { OwnerCatalogueSchema, ownerCatalogue, unknownOwner } from "../../../src/gopls/facts/owner-catalogue.ts";
import { ownerWork } from "../../../src/gopls/facts/owner-work.ts";

const owner = { owner: "parse cache", worksOn: "edits", frames: ["a"] };
const holder = { holder: "recorder", about: "what it is", frames: ["a"] };
const counter = { owner: "parse cache", names: ["parse"] };
const table = { holders: [holder], observerGoroutines: ["a"], owners: [owner], counters: [counter] };

test.each<[string, Partial<Record<keyof typeof table, unknown>>]>([
  ["an expression that is none", { owners: [{ ...owner, frames: ["("] }] }],
  ["no frames", { owners: [{ ...owner, frames: [] }] }],
  ["a version that is no tag", { owners: [{ ...owner, since: "0.17" }] }],
  ["a misspelt key", { owners: [{ ...owner, untill: "v0.17.0" }] }],
  ["an owner that works on nothing", { owners: [{ ...owner, worksOn: undefined }] }],
  ["an owner by the name of those that nobody knows", { owners: [owner, { ...owner, owner: unknownOwner }] }],
  ["a holder that the measurement does not have", { holders: [{ ...holder, holder: "debug server" }] }],
  ["a holder that says nothing of itself", { holders: [{ ...holder, about: "" }] }],
  ["a requirement that is no expression", { holders: [{ ...holder, requires: "a)" }] }],
  ["no goroutine of the observer", { observerGoroutines: [] }],
  ["a count without a name", { counters: [{ ...counter, names: [] }] }],
])("%s is refused", (_, change) => {
  expect(OwnerCatalogueSchema.safeParse(table).success).toBe(true);
  expect(OwnerCatalogueSchema.safeParse({ ...table, ...change }).success).toBe(false);
});

test("a count of an owner that is not described is refused by its place and name", () => {
  const planted = { ...table, counters: [counter, { ...counter, owner: "prase cache" }] };
  expect(OwnerCatalogueSchema.safeParse(planted).error?.issues).toMatchObject([
    { path: ["counters", 1, "owner"], message: 'there is no owner "prase cache"' },
  ]);
});

test("what a part of gopls works for is told of those that are described, and of no other", () => {
  expect(ownerWork("parse cache")).toBe("edits");
  expect(ownerWork("features")).toBe("requests");
  expect(ownerWork("transport")).toBe("messages");
  expect(ownerWork(unknownOwner)).toBe("messages");
  expect(() => ownerWork("prase cache")).toThrow('data/owners.yaml has no owner "prase cache"');
});

// files, overlays, views, parseModKey and symbolHandleKey were seen on a page of gopls; the others try the expressions.
test.each([
  ["files", "overlays and files"],
  ["overlays", "overlays and files"],
  ["views", "snapshots and views"],
  ["cache.parseKey", "parse cache"],
  ["cache.actionKey", "analysis"],
  ["cache.analyzeKey", "analysis"],
  ["cache.packageHandleKey", "type check"],
  ["cache.symbolHandleKey", "indexes"],
  ["cache.parseModKey", "metadata"],
  ["cache.modTidyKey", "metadata"],
  ["cache.knownDirs", "snapshots and views"],
])("%s are entries of %s", (name, expected) => {
  expect(counterOwner(name)).toBe(expected);
});

test("an entry is for its versions, and one of several expressions is enough, from the beginning of a name", () => {
  const frames = (version: string) => ownerCatalogue.holders(version).map((entry) => entry.about);
  expect(frames("v0.11.0")).toEqual([]);
  expect(frames("v0.24.0")).toHaveLength(3);
  expect(frames("(devel)")).toHaveLength(4);
  const { owners } = OwnerCatalogueSchema.parse({ ...table, owners: [{ ...owner, frames: ["a|b", "c$"] }] });
  expect(["a", "xa", "xb", "bx", "c", "cc"].filter((name) => owners[0]?.frames.test(name))).toEqual(["a", "bx", "c"]);
});

test("a part of gopls has one entry", () => {
  const names = ownerCatalogue.owners("(devel)").map((entry) => entry.owner);
  expect(names).toEqual([...new Set(names)]);
});
