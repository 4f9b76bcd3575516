import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { Label, Line, type Profile, Sample } from "pprof-format";
import { expect, test } from "vitest";
import { heldBy } from "../../../src/gopls/facts/held.ts";
import { parseHeapProfile } from "../../../src/judge/profile/parse-heap-profile.ts";
import { Failure } from "../../../src/model/failure.ts";
import type { HeapProfile } from "../../../src/model/heap-profile.ts";
import { type MadeSite, madeProfile, makeProfile } from "../../support/make-profile.ts";

const small: readonly MadeSite[] = [
  {
    stack: ["context.WithCancel", "golang.org/x/tools/internal/jsonrpc2.CancelHandler.func1"],
    objects: 3,
    bytesEach: 128,
  },
  { stack: ["strings.Clone", "main.main"], objects: 0, bytesEach: 16, allocated: 9 },
  { stack: ["a.Inlined > a.Middle > a.Outer", "main.main"], objects: 2, bytesEach: 64, line: 7 },
];

test("all lines of a location are frames, the leaf first, with package and file", () => {
  const { sites, sampleRateBytes } = parseHeapProfile(makeProfile(small), "p");
  expect(sampleRateBytes).toBe(4096);
  expect(
    [...sites.values()].map(({ site, values }) => [site.frames.map((f) => f.function), site.objectBytes, values]),
  ).toEqual([
    [
      ["context.WithCancel", "golang.org/x/tools/internal/jsonrpc2.CancelHandler.func1"],
      128,
      { inuseObjects: 3, inuseBytes: 384, allocObjects: 3, allocBytes: 384 },
    ],
    [
      ["a.Inlined", "a.Middle", "a.Outer", "main.main"],
      64,
      { inuseObjects: 2, inuseBytes: 128, allocObjects: 2, allocBytes: 128 },
    ],
  ]);
  expect([...sites.values()][1]?.site.frames[0]).toEqual({ function: "a.Inlined", file: "a/file.go", line: 7 });
});

test("stacks that differ in lines only are one site, with the lines of the larger; sizes are kept apart", () => {
  const sites: readonly MadeSite[] = [
    { stack: ["a.F"], objects: 1, bytesEach: 64, line: 3 },
    { stack: ["a.F"], objects: 5, bytesEach: 64, line: 9 },
    { stack: ["a.F"], objects: 5, bytesEach: 64, line: 8 },
    { stack: ["a.F"], objects: 1, bytesEach: 48, line: 3 },
  ];
  const folded = (order: readonly MadeSite[]) => Object.fromEntries(madeProfile(order).sites);
  expect(folded([...sites].reverse())).toEqual(folded(sites));
  const [first, second] = Object.values(folded(sites));
  expect(first).toMatchObject({ values: { inuseObjects: 11, inuseBytes: 704 }, site: { frames: [{ line: 8 }] } });
  expect(second).toMatchObject({ values: { inuseObjects: 1 }, site: { objectBytes: 48 } });
});

test("a key does not depend on where a build's sources lay, its type arguments or the order of its functions", () => {
  const generic = (argument: string) => `golang.org/x/tools/gopls/internal/util/lru.(*Cache[${argument}]).Set`;
  const one = madeProfile([...small, { stack: [generic("...")], objects: 1, bytesEach: 8, file: "/a/lru.go" }]);
  const other = madeProfile([
    { stack: [generic("go.shape.[]int")], objects: 1, bytesEach: 8, file: "lru.go", line: 4 },
  ]);
  expect([...one.sites.keys()]).toContain([...other.sites.keys()][0]);
});

const recorded = gunzipSync(readFileSync(new URL("../../fixtures/profiles/gopls-v0.24.0.pb.gz", import.meta.url)));

test("a recorded profile", async () => {
  const profile = parseHeapProfile(recorded, "gopls-v0.24.0.pb.gz");
  const rows = [...profile.sites.values()]
    .map(({ site, values }) => {
      const stack = site.frames.map(
        ({ function: name, file, line }) => `  ${name} ${file.replace(/^.*\//, "")}:${line}`,
      );
      return [`${values.inuseObjects} × ${site.objectBytes} B`, ...stack].join("\n");
    })
    .slice(0, 40);
  const sums = JSON.stringify({ sites: profile.sites.size, ...totals(profile), ...heldBy(profile) }, undefined, 2);
  await expect(`${[sums, ...rows].join("\n\n")}\n`).toMatchFileSnapshot("../../golden/pprof/recorded-profile.txt");
});

/** All live objects and bytes of a profile. */
function totals({ sites }: HeapProfile) {
  const values = [...sites.values()].map((site) => site.values);
  return {
    inuseBytes: values.reduce((sum, { inuseBytes }) => sum + inuseBytes, 0),
    inuseObjects: values.reduce((sum, { inuseObjects }) => sum + inuseObjects, 0),
  };
}

function reasonOf(raw: Uint8Array): string {
  try {
    parseHeapProfile(raw, "profiles/x.pb.gz");
    return "accepted";
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "profile-damaged") throw error;
    expect(error.message).toContain("profiles/x.pb.gz");
    return error.message.replace(/^.* is damaged: /, "");
  }
}

test("every prefix of a small profile is refused", () => {
  const raw = makeProfile(small);
  expect(reasonOf(raw)).toBe("accepted");
  const accepted = Array.from(raw, (_, length) => length).filter((n) => reasonOf(raw.subarray(0, n)) === "accepted");
  expect(accepted).toEqual([]);
});

test("a recorded profile that is cut is refused, between two fields too", () => {
  const cuts = fieldStarts(recorded);
  expect(cuts.length).toBeGreaterThan(2000);
  const tried = cuts.filter((_, index) => index % 23 === 0 || index > cuts.length - 12).flatMap((at) => [at, at + 1]);
  expect(tried.filter((at) => reasonOf(recorded.subarray(0, at)) === "accepted")).toEqual([]);
});

/** Where each top-level field starts; all of them are numbers, or have a length. */
function fieldStarts(raw: Uint8Array): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  const integer = () => {
    let [value, unit] = [0, 1];
    for (; ; unit *= 0x80) {
      const byte = raw[at++] ?? 0;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
  };
  while (at < raw.length) {
    starts.push(at);
    const tag = integer();
    const value = integer();
    if ((tag & 7) === 2) at += value;
  }
  return starts;
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** One comment field of 20 million numbers. */
function manyNumbers(): Uint8Array {
  return Buffer.concat([Uint8Array.of(0x6a, 0x80, 0xda, 0xc4, 0x09), Buffer.alloc(20_000_000, 1)]);
}

test.each<[string, Uint8Array, RegExp]>([
  ["nothing", new Uint8Array(), /^it is empty$/],
  ["a page", bytes("<!DOCTYPE html><html>404</html>"), /HTML/],
  ["an error in plain text", bytes("404 page not found\n"), /./],
  ["JSON", bytes('{"error":"no"}'), /./],
  ["a zipped profile", gzipSync(makeProfile(small)), /still compressed/],
  ["20 million empty strings", Buffer.alloc(40_000_000, Uint8Array.of(0x32, 0)), /more than 10000000 fields/],
  ["a list of 20 million numbers", manyNumbers(), /more than 10000000 fields/],
  ["zeros", new Uint8Array(4096), /there is no field 0/],
  ["a text profile", bytes("heap profile: 1: 2 [3: 4] @ heap/1048576\n"), /./],
])("%s is refused", (_, raw, reason) => {
  const found = reasonOf(raw);
  expect(found).toMatch(reason);
  expect(found).not.toBe("accepted");
});

test("random bytes are refused", () => {
  let state = 1;
  const byte = () => {
    state = (state * 48271) % 0x7fffffff;
    return state & 0xff;
  };
  for (let round = 0; round < 300; round += 1) {
    const raw = Uint8Array.from({ length: 1 + (round % 97) }, byte);
    expect(reasonOf(raw)).not.toBe("accepted");
  }
});

const first = <T>(list: readonly T[]): T => {
  const found = list[0];
  if (found === undefined) throw new Error("the list is empty");
  return found;
};

test.each<[string, (profile: Profile) => void, RegExp]>([
  ["no samples", (p) => p.sample.splice(0), /no samples/],
  ["no sample types", (p) => p.sampleType.splice(0), /sample types are ""/],
  ["two sample types", (p) => p.sampleType.splice(2), /not those of a Go heap profile/],
  ["sample types in another order", (p) => p.sampleType.reverse(), /not those of a Go heap profile/],
  ["no period", (p) => Object.assign(p, { period: 0 }), /sampling period is missing/],
  ["no period type", (p) => Object.assign(p, { periodType: undefined }), /period is not in space\/bytes/],
  ["a period in another unit", (p) => Object.assign(p, { periodType: first(p.sampleType) }), /period is not in/],
  ["three values", (p) => first(p.sample).value.pop(), /3 values where four belong/],
  ["negative live values", (p) => Object.assign(first(p.sample), { value: [3, 384, -3, -384] }), /negative/],
  ["live bytes without objects", (p) => Object.assign(first(p.sample), { value: [3, 384, 0, 384] }), /disagree/],
  ["live objects without bytes", (p) => Object.assign(first(p.sample), { value: [3, 384, 3, 0] }), /disagree/],
  ["bytes of another size", (p) => Object.assign(first(p.sample), { value: [3, 384, 3, 900] }), /disagree/],
  ["no size", (p) => first(p.sample).label.pop(), /label bytes is missing/],
  ["two sizes", (p) => first(p.sample).label.push(new Label(first(first(p.sample).label))), /label bytes is missing/],
  ["a size of 0", (p) => Object.assign(first(first(p.sample).label), { num: 0 }), /label bytes is missing/],
  ["a missing location", (p) => Object.assign(first(p.location), { id: 99 }), /location 1 is missing/],
  ["a missing location of a dead sample", (p) => p.location.splice(2, 1), /location 3 is missing/],
  ["a location twice", (p) => Object.assign(first(p.location), { id: 2 }), /location 2 appears twice/],
  ["a missing function", (p) => p.function.shift(), /function 1 of location 1 is missing/],
  ["a function twice", (p) => Object.assign(first(p.function), { id: 2 }), /function 2 appears twice/],
  ["a function without an id", (p) => Object.assign(first(p.function), { id: 0 }), /function without an id/],
  ["a line without a function", (p) => first(p.location).line.push(new Line({ line: 3 })), /function 0 of location 1/],
  [
    "a missing mapping",
    (p) => Object.assign(first(p.location), { mappingId: 4 }),
    /mapping 4 of location 1 is missing/,
  ],
  ["a missing text", (p) => Object.assign(first(p.function), { name: 4000 }), /text 4000 of \d+ is missing/],
])("%s: refused", (_, change, reason) => {
  expect(reasonOf(makeProfile(small, change))).toMatch(reason);
});

test("a sample of a stack that was never counted is no damage", () => {
  const raw = makeProfile(small, (p) => p.sample.push(new Sample({ locationId: [1], value: [0, 0, 0, 0] })));
  expect(parseHeapProfile(raw, "p").sites.size).toBe(2);
});
