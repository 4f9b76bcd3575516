import { expect, test } from "vitest";
import { largeBytes } from "../../../src/judge/profile/large-bytes.ts";
import type { HeapProfile } from "../../../src/model/heap-profile.ts";

test("objects above the largest class count, whoever holds them, and those in it do not", () => {
  const site = (objectBytes: number, inuseBytes: number) => ({
    site: { frames: [], objectBytes },
    values: { inuseObjects: 1, inuseBytes, allocObjects: 1, allocBytes: inuseBytes },
  });
  const sites = new Map([
    ["small", site(64, 640)],
    ["largest class", site(18_432, 18_432)],
    ["above it", site(20_480, 40_960)],
    ["recorder", site(65_536, 65_536)],
  ]);
  const profile: HeapProfile = { sampleRateBytes: 4_096, sites };
  expect(largeBytes(profile)).toBe(40_960 + 65_536);
});
