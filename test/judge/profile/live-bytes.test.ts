import { expect, test } from "vitest";
import { largeBytes, liveBytes } from "../../../src/judge/profile/live-bytes.ts";
import type { HeapProfile } from "../../../src/model/heap-profile.ts";

const site = (objectBytes: number, inuseBytes: number) => ({
  site: { frames: [], objectBytes },
  values: { inuseObjects: 1, inuseBytes, allocObjects: 1, allocBytes: inuseBytes },
});

const profile: HeapProfile = {
  sampleRateBytes: 4_096,
  sites: new Map([
    ["small", site(64, 640)],
    ["largest class", site(18_432, 18_432)],
    ["above it", site(20_480, 40_960)],
    ["recorder", site(65_536, 65_536)],
  ]),
};

test("all live objects count, whoever holds them", () => {
  expect(liveBytes(profile)).toBe(640 + 18_432 + 40_960 + 65_536);
});

test("of large ones those in the largest class do not", () => {
  expect(largeBytes(profile)).toBe(40_960 + 65_536);
});
