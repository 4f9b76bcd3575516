import { Profile } from "pprof-format";
import { describe, expect, test } from "vitest";
import { isLiveOnly, liveProfile } from "../../../src/judge/profile/live-profile.ts";
import { parseHeapProfile } from "../../../src/judge/profile/parse-heap-profile.ts";
import { makeProfile } from "../../support/make-profile.ts";

const dead = Array.from({ length: 400 }, (_, i) => ({
  stack: [`gone${i}`, "root"],
  objects: 0,
  bytesEach: 64,
  allocated: 3,
}));
const raw = makeProfile([
  { stack: ["a > inlined", "root"], objects: 4, bytesEach: 416, allocated: 9 },
  ...dead,
  { stack: ["b", "root"], objects: 1, bytesEach: 48, line: 7, file: "/src/b.go" },
]);

describe("a profile of what is live", () => {
  test("says the same to a verdict, and is small", () => {
    const thin = liveProfile(raw);
    expect(parseHeapProfile(thin, "thin.pb.gz")).toEqual(parseHeapProfile(raw, "raw.pb.gz"));
    expect(thin.length).toBeLessThan(raw.length / 20);
  });

  test("names nothing that is gone, and says so", () => {
    const thin = Profile.decode(liveProfile(raw));
    expect(thin.stringTable.strings.filter((text) => text.startsWith("gone"))).toEqual([]);
    expect(thin.function).toHaveLength(4);
    expect([isLiveOnly(thin), isLiveOnly(Profile.decode(raw))]).toEqual([true, false]);
  });

  test("of such a profile is the same again", () => {
    const once = liveProfile(raw);
    expect(liveProfile(once)).toEqual(once);
  });
});
