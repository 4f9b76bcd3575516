import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { clean } from "../../bench/mutants/base.ts";
import { mutantPath } from "../../bench/mutants/build-mutant.ts";
import { chooseMutants, fullName } from "../../bench/mutants/choose-mutants.ts";
import { leaksOfOnePerUnit } from "../../bench/mutants/leaks.ts";
import type { Place } from "../../bench/mutants/mutant.ts";
import { mutants, sameLeak } from "../../bench/mutants/mutants.ts";
import { plant } from "../../bench/mutants/plant.ts";
import { testWorld } from "../support/world.ts";

const place: Place = { file: "internal/answer/answer.go", anchor: /^func Answer\(.*\{$/m };
const mutant = { name: "made-up", base: clean, place, call: "plantedKeep()", declarations: "" };
const source = "package answer\n\n// func Answer() is below.\nfunc Answer(question string) int {\n\treturn 42\n}\n";

describe("planting", () => {
  test("puts the call first in the function", () => {
    const planted = plant(source, mutant);
    expect(planted.trimEnd()).toBe(source.replace("{\n", "{\n\tplantedKeep()\n").trimEnd());
  });

  test("puts declarations behind all else, and what they import before it, under names of their own", () => {
    const declarations =
      'import (\n\t"sync"\n\n\t"sync/atomic"\n)\n\nvar x struct {\n\tsync.Mutex\n\tn atomic.Int64\n}\n';
    const planted = plant(source, { ...mutant, declarations });
    expect(planted).toMatch(/^package answer\nimport planted_sync "sync"\nimport planted_atomic "sync\/atomic"\n\n/);
    expect(planted).toContain("var x struct {\n\tplanted_sync.Mutex\n\tn planted_atomic.Int64\n}\n");
    expect(planted).toContain("{\n\tplantedKeep()\n\treturn 42\n}\n");
  });

  test("of nothing changes nothing", () => {
    const { call: _call, ...none } = mutant;
    expect(plant(source, none)).toBe(source);
  });

  test("says which anchor a release does not have", () => {
    const other = source.replaceAll("Answer", "Reply");
    expect(() => plant(other, mutant)).toThrow(
      "mutant made-up: 0 lines of internal/answer/answer.go in gopls v0.16.2 match /^func Answer\\(.*\\{$/m, and it must be one.",
    );
  });

  test("refuses an anchor that is there twice", () => {
    expect(() => plant(source + source, mutant)).toThrow("mutant made-up: 2 lines");
  });
});

const all = [...mutants, ...Object.values(sameLeak).flatMap(({ before, after }) => [before, after])];

describe("the mutants", () => {
  test("have names of their own, also as folders", () => {
    const names = all.map(fullName);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of all) expect(name).toMatch(/^[A-Za-z0-9-]+$/);
  });

  test.each(all.map((one) => [fullName(one), one] as const))("%s says what is right of it", (_name, candidate) => {
    expect(candidate.about).not.toBe("");
    expect(candidate.declarations === "").toBe(candidate.call === undefined);
    if (candidate.expected === "no leak") expect(candidate.growth).toBeUndefined();
  });

  test("call a function that they declare, whose name tells that it was planted", () => {
    for (const { name, call, declarations } of all) {
      if (call === undefined) continue;
      const called = /\b(planted\w+)\(/.exec(call.replace(/plantedCalls\.Add\(\d\)/, ""))?.[1];
      expect(declarations, name).toContain(`func ${called}(`);
    }
  });

  test("have the same leaks in both bases, fifteen kinds or more of one object for each unit", () => {
    const leaksIn = (version: string) =>
      mutants.filter(({ base, expected }) => base.gopls === version && expected === "leak").map(({ name }) => name);
    expect(leaksIn("v0.24.0")).toEqual(leaksIn("v0.16.2"));
    expect(leaksOfOnePerUnit.size).toBeGreaterThanOrEqual(15);
    for (const name of leaksOfOnePerUnit) expect(leaksIn("v0.24.0")).toContain(name);
  });

  test("are built into places of their own, which an insertion that changes leaves", () => {
    const world = testWorld({ env: { GOPLS_LEAK_GATE_CACHE: "/tools" } });
    const paths = all.map((candidate) => mutantPath(candidate, world));
    expect(new Set(paths).size).toBe(paths.length);
    const [first] = chooseMutants(["none"]);
    if (first === undefined) throw new Error("no mutant");
    const path = mutantPath(first, world);
    expect(dirname(path)).toMatch(/^\/tools\/mutants\/none-v0\.16\.2-go1\.24\.13-[0-9a-f]{12}$/);
    expect(mutantPath({ ...first, declarations: "var x int\n" }, world)).not.toBe(path);
  });

  test("are chosen by name, and by base", () => {
    expect(chooseMutants([])).toBe(mutants);
    expect(chooseMutants(["hover-map", "v0.24.0/none"]).map(fullName)).toEqual(["v0.16.2/hover-map", "v0.24.0/none"]);
    expect(() => chooseMutants(["hover-mop"])).toThrow(
      'There is no mutant "hover-mop". There are: v0.16.2/none, v0.16.2/hover-16B,',
    );
  });

  test("of one size fill a slot with what they keep", () => {
    const rest = (name: string) => Number(/rest \[(\d+)\]byte/.exec(chooseMutants([name])[0]?.declarations ?? "")?.[1]);
    // The pointer to the next one takes 8 bytes, the allocator's header of larger ones another 8.
    expect(["hover-16B", "hover-256B", "hover-1KiB", "hover-16KiB", "hover-40KiB"].map(rest)).toEqual([
      8,
      248,
      1024 - 16,
      16_384 - 16,
      40_960 - 8,
    ]);
  });
});
