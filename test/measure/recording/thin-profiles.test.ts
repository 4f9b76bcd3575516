import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parseHeapProfile } from "../../../src/judge/profile/parse-heap-profile.ts";
import { referenceGrowth } from "../../../src/judge/profile/reference-growth.ts";
import { thinProfiles } from "../../../src/measure/recording/thin-profiles.ts";
import { makeProfile } from "../../support/make-profile.ts";
import { makeReferences } from "../../support/make-references.ts";
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
    thinProfiles(directory);
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
    thinProfiles(directory);
    expect(lines.map(read)).toEqual(before);
  });
});

test("a run without profiles has none to thin", () => {
  expect(() => thinProfiles(temporaryFolder())).not.toThrow();
});
