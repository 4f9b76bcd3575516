import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { chooseHolders, type Kept } from "../../../../src/judge/cause/holder/choose-holders.ts";
import { type ChainGrowth, referenceGrowth } from "../../../../src/judge/profile/reference-growth.ts";

/** gopls v0.23.0: what it keeps of a request, as its size classes count it. */
const CONTEXT = { 416: 1, 176: 2, 128: 1, 80: 1, 48: 5 };
const CONTEXT_HOLDER = [
  "golang.org/x/tools/gopls/internal/cmd.(*Serve).Run.ctx",
  "children. (map[context.canceler]struct {})",
  "$mapkey. (context.canceler)",
];

/** After 500 hovers and after 1,500, without the chains that hold the same in both (see test/fixtures/references). */
function recorded(name: string): readonly ChainGrowth[] {
  const profile = (requests: number) => {
    const path = resolve("test/fixtures/references", `${name}-${requests}.pb.gz`);
    return { path, raw: gunzipSync(readFileSync(path)) };
  };
  return referenceGrowth({ first: profile(500), last: profile(1500) });
}

function kept(sizes: Readonly<Record<string, number>>, over: Partial<Kept> = {}): Kept {
  const objects = Object.entries(sizes).map(([bytes, count]) => [Number(bytes), count] as const);
  const bytes = objects.reduce((sum, [each, count]) => sum + each * count, 0);
  const bytesPerUnit = { value: bytes, low: bytes * 0.99, high: bytes * 1.01 };
  return { units: 1000, bytesPerUnit, objectsPerUnit: new Map(objects), ...over };
}

const memory = (bytes: number) => kept({}, { bytesPerUnit: { value: bytes, low: bytes * 0.99, high: bytes * 1.01 } });

describe("of a recorded gopls", () => {
  const planted = recorded("planted-hover-64B");
  const contexts = recorded("v0.23.0-hover");

  test("a planted variable holds its object of each request", () => {
    expect(chooseHolders(planted, kept({ 64: 1 }))).toEqual([
      { path: ["golang.org/x/tools/gopls/internal/server.leakedForTest", "[]. ([]uint8)"], objectsPerUnit: 1 },
    ]);
  });

  test.each([
    ["objects that are counted by size", kept(CONTEXT)],
    ["with the names that are labels", kept({ ...CONTEXT, 24: 1, 16: 1 })],
    ["bytes alone", memory(1_256)],
  ])("the server's context holds those of requests: %s", (_, sought) => {
    expect(chooseHolders(contexts, sought)).toEqual([{ path: CONTEXT_HOLDER, objectsPerUnit: 12.342 }]);
  });

  // 12,659 map keys of 1.28 MB in all grew as the module cache was scanned: as many and as large as the contexts of 1,000 requests.
  test.each([
    ["a directory each", kept({ 144: 13 })],
    ["the whole of it", memory(4_450)],
    ["less of it", memory(2_720)],
    ["its small texts", memory(665)],
    ["its small texts, by size", kept({ 48: 13 })],
  ])("the scan of the module cache, which comes once, holds nothing of requests: %s", (_, sought) => {
    expect(chooseHolders(contexts, sought)).toEqual([]);
  });

  test.each([
    ["of another size", planted, kept({ 80: 1 })],
    ["twice as many", planted, kept({ 64: 2 })],
    ["half as many", planted, kept({ 64: 1 }, { units: 2_000 })],
    ["of other sizes", contexts, kept({ 96: 13 })],
    ["of more of the same", contexts, kept({ 416: 2, 176: 4, 128: 2, 80: 2, 48: 10 })],
  ])("nobody is named for what does not fit: %s", (_, chains, sought) => {
    expect(chooseHolders(chains, sought)).toEqual([]);
  });
});

describe("who holds what grows", () => {
  const chain = (text: string, objects: number, bytesEach = 64): ChainGrowth => ({
    path: text.split(" > "),
    objects,
    bytes: objects * bytesEach,
  });
  const named = (chains: readonly ChainGrowth[], sought = kept({ 64: 1 })) =>
    chooseHolders(chains, sought).map(({ path }) => path.join(" > "));

  test("is the last node that holds all of it, and not a part", () => {
    const parts = [
      chain("a.Root > all > left", 1000),
      chain("a.Root > all > right", 1000, 48),
      chain("a.Root > other", 900, 1024),
    ];
    expect(named(parts, kept({ 64: 1, 48: 1 }))).toEqual(["a.Root > all"]);
  });

  test("is no part of what grows beside it, where the bytes alone are known", () => {
    const parts = [chain("a.Root > all > left", 1000), chain("a.Root > all > right", 1000, 48)];
    expect(named(parts, memory(64))).toEqual([]);
    expect(named(parts, memory(112))).toEqual(["a.Root > all"]);
    expect(named([chain("a.Root > left", 1000), chain("a.Root > fills", 733, 48)], memory(64))).toEqual([
      "a.Root > left",
    ]);
  });

  test("is a list once, however long the chain through it is", () => {
    const list = `a.Head${" > next. (*T)".repeat(250)} > $sub_objects$`;
    expect(named([chain(list, 1000)])).toEqual(["a.Head > next. (*T) × 250 > $sub_objects$"]);
  });

  test("comes with others that fit as well, in an order of its own", () => {
    const two = [chain("b.Second", 1000), chain("a.First", 1000)];
    expect(named(two)).toEqual(["a.First", "b.Second"]);
    expect(named([...two].reverse())).toEqual(["a.First", "b.Second"]);
  });

  test("is nobody where half of it or more does not grow by whole numbers", () => {
    expect(named([chain("a.Cache > x", 450), chain("a.Cache > y", 550)])).toEqual([]);
    expect(named([chain("a.Cache > x", 450), chain("a.Kept > y", 1000)])).toEqual(["a.Kept > y"]);
  });

  test("may have slots of 16 B beside it, which counts by size leave out", () => {
    expect(named([chain("a.Root > kept", 1000), chain("a.Root > name", 300, 16)])).toEqual(["a.Root"]);
    expect(named([chain("a.Root > kept", 1000), chain("a.Root > name", 300, 32)])).toEqual(["a.Root > kept"]);
  });

  test.each([
    ["too few units", kept({ 64: 1 }, { units: 19 })],
    ["bytes that may be none", kept({ 64: 1 }, { bytesPerUnit: { value: 64, low: 0, high: 128 } })],
    ["bytes without a bound", kept({ 64: 1 }, { bytesPerUnit: { value: 64, low: 1, high: Number.POSITIVE_INFINITY } })],
  ])("is not told of %s", (_, sought) => {
    const grown = [chain("a.Root", sought.units)];
    expect(named(grown, sought)).toEqual([]);
  });

  test("is not looked for in a tree without end", () => {
    const many = Array.from({ length: 50_001 }, (_, i) => chain(`a${i}`, 1));
    expect(named([...many, chain("a.Root", 1000)])).toEqual([]);
  });
});
