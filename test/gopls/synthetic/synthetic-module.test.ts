import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type SyntheticFile,
  type SyntheticSpec,
  syntheticModule,
} from "../../../src/gopls/synthetic/synthetic-module.ts";

const files = (spec: SyntheticSpec): readonly SyntheticFile[] => [...syntheticModule(spec)];

test("the same spec is the same bytes, on every machine", () => {
  const hash = createHash("sha256");
  for (const { path, text } of files({ packages: 20, lines: 120, seed: 1 })) hash.update(`${path}\n${text}\n`);
  expect(hash.digest("hex")).toBe("4eab23f856451705c2c8582342dd9922710d2ce9e969b4f729269e36c739d58c");
});

test("another seed is other code", () => {
  const [, one] = files({ packages: 1, lines: 120, seed: 1 });
  const [, two] = files({ packages: 1, lines: 120, seed: 2 });
  expect(one?.path).toBe(two?.path);
  expect(one?.text).not.toBe(two?.text);
});

test("every gopls that can be measured may load it", () => {
  const [goMod] = files({ packages: 1, lines: 40, seed: 1 });
  expect(goMod).toEqual({ path: "go.mod", text: "module example.com/synthetic1x40\n\ngo 1.18\n" });
});

test("a file for each package, about as long as was asked for, in a folder of its own", () => {
  const size = fc.record({
    packages: fc.integer({ min: 1, max: 30 }),
    lines: fc.integer({ min: 60, max: 2000 }),
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  });
  fc.assert(
    fc.property(size, (spec) => {
      const sources = files(spec).slice(1);
      expect(new Set(sources.map(({ path }) => path)).size).toBe(spec.packages);
      for (const { path, text } of sources) {
        expect(path).toMatch(/^([a-z]+)\/([a-z]+)\/\2\.go$/);
        expect(Math.abs(text.split("\n").length - spec.lines)).toBeLessThan(32); // half of the longest block, and the imports
      }
    }),
    { numRuns: 20 },
  );
});

test("packages of the largest module all have their own path", () => {
  const paths = files({ packages: 5000, lines: 40, seed: 1 }).map(({ path }) => path);
  expect(new Set(paths).size).toBe(5001);
});

test("packages import what comes before them, a few of them much more often", () => {
  const sources = files({ packages: 200, lines: 200, seed: 1 }).slice(1);
  const folders = sources.map(({ path }) => path.replace(/\/[^/]*$/, ""));
  const imports = sources.map(({ text }) => [...text.matchAll(/"example\.com\/[^/]*\/(.*)"/g)].map((m) => m[1] ?? ""));
  for (const [index, own] of imports.entries()) {
    for (const path of own) expect(folders.slice(0, index)).toContain(path);
  }
  const counts = folders.map((folder) => imports.filter((own) => own.includes(folder)).length).sort((a, b) => b - a);
  const all = counts.reduce((sum, count) => sum + count, 0);
  expect(all).toBeGreaterThan(300);
  expect(counts.slice(0, 20).reduce((sum, count) => sum + count, 0) / all).toBeGreaterThan(0.4);
  expect(counts.filter((count) => count === 0).length).toBeGreaterThan(20);
});

test("every file has a function that calls something through a package", () => {
  for (const { text } of files({ packages: 50, lines: 40, seed: 3 }).slice(1)) {
    expect(text).toMatch(/^func [^\n]*\{\n(?:\t[^\n]*\n)*\t[^\n]*\bstrings\.\w+\(/m);
  }
});
