import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { allocatedIn } from "../../../src/judge/heap/allocated.ts";
import { judge } from "../../../src/judge/judge.ts";
import { parseHeapProfile } from "../../../src/judge/profile/parse-heap-profile.ts";
import { readRunDirectory } from "../../../src/measure/recording/read-run-directory.ts";
import { thinProfiles } from "../../../src/measure/recording/thin-profiles.ts";
import { renderJson } from "../../../src/report/json/render-json.ts";
import { madeRecording } from "../../support/made-recording.ts";
import { makeProfile } from "../../support/make-profile.ts";
import { plan, runEnd } from "../../support/recorded.ts";
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
  thinProfiles(directory, () => []);
  const thin = gunzipSync(readFileSync(join(folder, "whole.pb.gz")));
  expect(thin.includes("gone")).toBe(false);
  expect(parseHeapProfile(thin, "thin")).toEqual(parseHeapProfile(whole, "whole"));
  expect(readFileSync(join(folder, "cut.pb.gz")).equals(cut)).toBe(true);
  expect(readFileSync(join(folder, "text.pb.gz"), "utf8")).toBe("no profile");
  expect(readdirSync(folder).sort()).toEqual(["a folder", "cut.pb.gz", "text.pb.gz", "whole.pb.gz"]);
});

test("a run without profiles has none to thin", () => {
  expect(() => thinProfiles(temporaryFolder(), () => [])).not.toThrow();
});

test("a run that was thinned, twice too, is judged byte for byte as before, with what it allocated", () => {
  const directory = temporaryFolder();
  writeRun(directory);
  const report = () => judge(readRunDirectory(directory));
  const before = report();
  expect(before.churn).toHaveLength(1);
  for (const _ of [1, 2]) {
    thinProfiles(directory, allocatedIn);
    expect(gunzipSync(readFileSync(join(directory, "profiles", "16.pb.gz"))).includes("gone")).toBe(false);
    expect(renderJson(report())).toBe(renderJson(before));
  }
});

/** A run whose stacks allocate ever more, and hold little of it. */
function writeRun(directory: string): void {
  const { header, loads, snapshots } = madeRecording(plan(), [{ arm: "gopls", purpose: "measure", control: false }]);
  const put = (name: string, text: string) => writeFileSync(join(directory, name), text);
  const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");
  mkdirSync(join(directory, "profiles"));
  put("plan.json", JSON.stringify(header));
  put("loads.jsonl", lines(loads));
  put("end.json", `${JSON.stringify(runEnd())}\n`);
  const held = { recorder: 0, boundedCaches: 0, ballast: 0 };
  const readings = snapshots.map(({ memory, cycle, ...rest }) => ({
    ...rest,
    cycle,
    memory: { ...memory, totalAlloc: 1e9 + cycle * 5_000 },
    heap: { path: `profiles/${cycle}.pb.gz`, held },
  }));
  put("snapshots.jsonl", lines(readings));
  for (const { cycle } of readings) {
    const profile = makeProfile([
      { stack: ["stays", "root"], objects: 10 + cycle, bytesEach: 64 },
      { stack: ["gone", "root"], objects: 0, bytesEach: 64, allocated: 5 + 70 * cycle },
    ]);
    writeFileSync(join(directory, "profiles", `${cycle}.pb.gz`), gzipSync(profile));
  }
}
