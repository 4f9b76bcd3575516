import { Profile } from "pprof-format";
import { expect, test } from "vitest";
import { liveSamples } from "../../../src/judge/profile/live-samples.ts";
import { parseHeapProfile } from "../../../src/judge/profile/parse-heap-profile.ts";
import { madeProfile, makeProfile } from "../../support/make-profile.ts";

const live = { stack: ["a.F", "main.main"], objects: 3, bytesEach: 64 };
const dead = { stack: ["b.G", "main.main"], objects: 0, bytesEach: 4096, allocated: 1_000_000 };

test("samples without a live object are left out, and nothing else", () => {
  const raw = makeProfile([dead, live, dead, dead, { ...live, bytesEach: 128 }, dead]);
  const kept = liveSamples(raw);
  expect(kept.raw.length).toBeLessThan(raw.length);
  const [all, some] = [Profile.decode(raw), Profile.decode(kept.raw)];
  expect(some.sample).toEqual(all.sample.filter(({ value }) => value[2] !== 0));
  expect({ ...some, sample: [] }).toEqual({ ...all, sample: [] });
  expect(kept.otherLocations).toEqual([1, 2, 5, 6, 7, 8, 11, 12]);
});

test("a profile's sites do not depend on what is left out", () => {
  expect(madeProfile([dead, live, dead])).toEqual(madeProfile([live]));
});

test("a location that only a left out sample refers to must be there all the same", () => {
  const raw = makeProfile([dead, live], (profile) => {
    profile.sample[0]?.locationId.push(99);
  });
  expect(() => parseHeapProfile(raw, "p")).toThrow(/location 99 is missing/);
});

test("a sample that is not well written is kept for the checks that follow", () => {
  const fiveValues = makeProfile([dead, live], (profile) => {
    profile.sample[0]?.value.push(0);
  });
  expect(Profile.decode(liveSamples(fiveValues).raw).sample).toHaveLength(2);
  expect(() => parseHeapProfile(fiveValues, "p")).toThrow(/5 values where four belong/);
});
