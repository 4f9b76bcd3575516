import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { heldBy, holderOf } from "../../../src/gopls/facts/held.ts";
import { ownerOf } from "../../../src/gopls/facts/owner-of.ts";
import { packageSuffix } from "../../../src/gopls/facts/package-suffix.ts";
import { parseHeapProfile } from "../../../src/judge/profile/parse-heap-profile.ts";
import type { CallSite, Frame, HeapProfile } from "../../../src/model/heap-profile.ts";
import type { Held } from "../../../src/model/snapshot.ts";

const recorded: readonly [version: string, holders: readonly (keyof Held)[]][] = [
  ["v0.11.0", []],
  ["v0.16.2", ["boundedCaches"]],
  ["v0.18.1", ["boundedCaches", "ballast"]],
  ["v0.21.1", ["recorder", "boundedCaches", "ballast"]],
  ["v0.24.0", ["recorder", "boundedCaches", "ballast"]],
];

test.each(recorded)("%s: what the holders hold, and the owners of the largest stacks", async (version) => {
  const profile = read(version);
  const largest = [...profile.sites.values()].sort((a, b) => b.values.inuseBytes - a.values.inuseBytes);
  const stacks = largest.slice(0, 30).map(({ site, values }) => {
    const [holder, owner] = [holderOf(site, version) ?? "-", ownerOf(site.frames, version)];
    const shown = shownFrames(site, (frame) => ownerOf([frame], version) === owner);
    return `${holder} / ${owner}: ${values.inuseObjects} × ${site.objectBytes} B\n  ${shown.join("\n  ")}`;
  });
  const text = [JSON.stringify(heldBy(profile, version), undefined, 2), sums(profile, version), ...stacks].join("\n\n");
  await expect(`${text}\n`).toMatchFileSnapshot(`../../golden/pprof/owners-${version}.txt`);
});

test.each(recorded)("%s has %j, and nothing that a holder of another release could take", (version, holders) => {
  const profile = read(version);
  const held = heldBy(profile, version);
  expect(Object.keys(held).filter((key) => held[key as keyof Held] > 0)).toEqual(holders);
  expect(heldBy(profile)).toEqual(held);
});

/** The only owners of what a holder takes. The ballast is allocated by no part of gopls. */
const ownersOfHeld: Readonly<Record<keyof Held, string>> = {
  recorder: "observer",
  boundedCaches: "filecache",
  ballast: "unknown",
};

test.each(recorded)("%s: no holder takes a stack of another part", (version) => {
  for (const { site } of read(version).sites.values()) {
    const holder = holderOf(site, version);
    if (holder) expect([holder, ownerOf(site.frames, version)]).toEqual([holder, ownersOfHeld[holder]]);
  }
});

/** Leaks that are known allocate there, or below it. */
const neverHeld =
  /\/jsonrpc2\.CancelHandler|\.\(\*File\)\.AddLine$|\/parsego\.Parse$|\/cache\.parseGoImpl$|\/event\.Start$|\.applyIncrementalChanges$/;

test.each(recorded)("%s: what known leaks allocate is held by nobody", (version) => {
  const sites = [...read(version).sites.values()].filter(({ site }) => hasFrame(site, neverHeld));
  expect(sites.length).toBeGreaterThan(20);
  expect(sites.filter(({ site }) => holderOf(site, version) !== undefined)).toEqual([]);
});

test.each(recorded)("%s: what the file cache's code allocates and nobody holds is decoded, or a codec", (version) => {
  const sites = [...read(version).sites.values()].filter(
    ({ site }) => ownerOf(site.frames, version) === "filecache" && holderOf(site, version) === undefined,
  );
  expect(sites.filter(({ site }) => !hasFrame(site, /frob\.(?:\(\*frob\)\.[dD]ecode|frobFor)/))).toEqual([]);
});

test("stacks of the recorder are found whole", () => {
  for (const version of ["v0.21.1", "v0.24.0"]) {
    const batches = [...read(version).sites.values()].filter(({ site }) => site.objectBytes === 65_536);
    expect(batches.some(({ site }) => holderOf(site, version) === "recorder")).toBe(true);
    const wrapped = [...read(version).sites.values()].filter(({ site }) => hasFrame(site, /^runtime\/trace\.With/));
    expect(wrapped.some(({ site }) => holderOf(site, version) === undefined)).toBe(true);
    expect(wrapped.filter(({ site }) => holderOf(site, version) === "recorder")).toEqual([]);
  }
});

/** Bytes by holder and owner, the most first. */
function sums(profile: HeapProfile, version: string): string {
  const found = new Map<string, number>();
  for (const { site, values } of profile.sites.values()) {
    const key = `${holderOf(site, version) ?? "-"} / ${ownerOf(site.frames, version)}`;
    found.set(key, (found.get(key) ?? 0) + values.inuseBytes);
  }
  const rows = [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return rows.map(([key, bytes]) => `${String(bytes).padStart(11)} ${key}`).join("\n");
}

/** The three nearest to the leaf, and the one that decides with its caller. */
function shownFrames({ frames }: CallSite, decides: (frame: Frame) => boolean): readonly string[] {
  const names = frames.map((frame) => packageSuffix(frame.function));
  const at = frames.findIndex(decides);
  return at < 3 ? names.slice(0, 5) : [...names.slice(0, 3), "…", ...names.slice(at, at + 2)];
}

function hasFrame({ frames }: CallSite, pattern: RegExp): boolean {
  return frames.some((frame) => pattern.test(frame.function));
}

function read(version: string): HeapProfile {
  const file = new URL(`../../fixtures/profiles/gopls-${version}.pb.gz`, import.meta.url);
  return parseHeapProfile(gunzipSync(readFileSync(file)), `gopls-${version}.pb.gz`);
}
