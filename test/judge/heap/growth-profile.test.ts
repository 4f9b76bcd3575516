import { expect, test } from "vitest";
import { growthProfile } from "../../../src/judge/heap/growth-profile.ts";
import { liveProfile } from "../../../src/judge/profile/live-profile.ts";
import type { Recording } from "../../../src/model/recording.ts";
import { madeRecording } from "../../support/made-recording.ts";
import { makeProfile } from "../../support/make-profile.ts";
import { plan } from "../../support/recorded.ts";

const made = madeRecording(plan(), [{ arm: "gopls", purpose: "measure" }]);
const whole = makeProfile([{ stack: ["a", "root"], objects: 2, bytesEach: 64 }]);
const growthWith = (over: Partial<Recording>) => growthProfile({ ...made, profile: () => whole, ...over });

test("the growth is told where both ends of a workload have their profile", () => {
  expect(growthWith({})).toBeInstanceOf(Uint8Array);
});

test.each<[string, Partial<Recording>]>([
  ["profiles were thrown away", { profiles: new Set() }],
  ["they hold what is live alone", { profile: () => liveProfile(whole) }],
  ["what is dead in them can't be read", { profile: () => whole.subarray(0, whole.length - 5) }],
])("there is none where %s, and a verdict does without it", (_, over) => {
  expect(growthWith(over)).toBeUndefined();
});
