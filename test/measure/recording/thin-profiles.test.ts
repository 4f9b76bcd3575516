import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { allocatedIn } from "../../../src/judge/heap/allocated.ts";
import { judge } from "../../../src/judge/judge.ts";
import { parseHeapProfile } from "../../../src/judge/profile/parse-heap-profile.ts";
import { referenceGrowth } from "../../../src/judge/profile/reference-growth.ts";
import { readRunDirectory } from "../../../src/measure/recording/read-run-directory.ts";
import { thinProfiles } from "../../../src/measure/recording/thin-profiles.ts";
import { renderJson } from "../../../src/report/json/render-json.ts";
import { madeRecording } from "../../support/made-recording.ts";
import { makeProfile } from "../../support/make-profile.ts";
import { makeReferences } from "../../support/make-references.ts";
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

describe("chains of references", () => {
  const chains = (objects: number) =>
    makeReferences([
      { chain: "a.Root > f. (*T)", objects, bytesEach: 64 },
      { chain: "a.Same > g. (*U)", objects: 5, bytesEach: 16 },
    ]);
  const of = { arm: "gopls", session: 1, phase: "w/all", tookMs: 1 };
  const write = (directory: string, first: Uint8Array, lines: readonly number[]) => {
    mkdirSync(join(directory, "references"));
    for (const cycle of lines)
      writeFileSync(join(directory, "references", `${cycle}.pb.gz`), gzipSync(chains(2 + cycle)));
    writeFileSync(join(directory, "references", "0.pb.gz"), first);
    const texts = lines.map((cycle) => `${JSON.stringify({ ...of, cycle, path: `references/${cycle}.pb.gz` })}\n`);
    writeFileSync(join(directory, "references.jsonl"), texts.join(""));
    const read = (cycle: number) => readFileSync(join(directory, "references", `${cycle}.pb.gz`));
    return { read, raw: (cycle: number) => gunzipSync(read(cycle)) };
  };

  test("that hold the same at both ends of a dose go", () => {
    const directory = temporaryFolder();
    const { raw } = write(directory, gzipSync(chains(2)), [0, 9]);
    thinProfiles(directory, () => []);
    expect([raw(0), raw(9)].map((bytes) => bytes.includes("a.Same"))).toEqual([false, false]);
    const profile = (cycle: number) => ({ path: "a", raw: raw(cycle) });
    expect(referenceGrowth({ first: profile(0), last: profile(9) })).toEqual([
      { path: ["a.Root", "f. (*T)"], objects: 9, bytes: 576 },
    ]);
  });

  test.each([
    ["where one is damaged", new Uint8Array([1, 2, 3]), [0, 9]],
    ["where there is one alone", gzipSync(chains(2)), [0]],
    ["where there are more than two", gzipSync(chains(2)), [0, 4, 9]],
  ])("stay %s", (_, first, lines) => {
    const directory = temporaryFolder();
    const { read } = write(directory, first, lines);
    const before = lines.map(read);
    thinProfiles(directory, () => []);
    expect(lines.map(read)).toEqual(before);
  });
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
