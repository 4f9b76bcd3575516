import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parseHeapProfile } from "../../../src/judge/profile/parse-heap-profile.ts";
import { thinProfiles } from "../../../src/measure/recording/thin-profiles.ts";
import { makeProfile } from "../../support/make-profile.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test("heap profiles keep what is live; one that is damaged, and what is none, stay as they are", () => {
  const directory = temporaryFolder();
  const folder = join(directory, "profiles");
  mkdirSync(join(folder, "a folder"), { recursive: true });
  const whole = makeProfile([
    { stack: ["a", "root"], objects: 2, bytesEach: 64 },
    { stack: ["gone", "root"], objects: 0, bytesEach: 64, allocated: 5 },
  ]);
  const cut = gzipSync(whole.subarray(0, whole.length - 5));
  writeFileSync(join(folder, "whole.pb.gz"), gzipSync(whole));
  writeFileSync(join(folder, "cut.pb.gz"), cut);
  writeFileSync(join(folder, "text.pb.gz"), "no profile");
  thinProfiles(directory);
  const thin = gunzipSync(readFileSync(join(folder, "whole.pb.gz")));
  expect(thin.includes("gone")).toBe(false);
  expect(parseHeapProfile(thin, "thin")).toEqual(parseHeapProfile(whole, "whole"));
  expect(readFileSync(join(folder, "cut.pb.gz")).equals(cut)).toBe(true);
  expect(readFileSync(join(folder, "text.pb.gz"), "utf8")).toBe("no profile");
  expect(readdirSync(folder).sort()).toEqual(["a folder", "cut.pb.gz", "text.pb.gz", "whole.pb.gz"]);
});

test("a run without profiles has none to thin", () => {
  expect(() => thinProfiles(temporaryFolder())).not.toThrow();
});
