import { expect, test } from "vitest";
import type { JudgedFinding, Kept } from "../../../../src/model/judged-finding.ts";
import { findingSummary } from "../../../../src/report/words/finding/finding-summary.ts";

const frame = (name: string) => ({ function: name, file: "", line: 0 });
const stack = [frame("bytes.growSlice"), frame("golang.org/x/tools/gopls/internal/cache.(*Snapshot).clone")];

const sizes = [4096, 1024, 416, 176, 128, 80, 48].map((bytesEach) => ({ count: 2, bytesEach }));
const bytes = { unit: "edit", bytesPerUnit: 2048 } as const;

test.each<[Kept, JudgedFinding["frames"], string]>([
  [
    { what: "objects", ...bytes, objects: sizes.slice(4) },
    stack,
    "2.0 KiB kept for every edit: 2 × 128 B, 2 × 80 B, 2 × 48 B",
  ],
  [
    { what: "objects", ...bytes, objects: sizes },
    stack,
    "2.0 KiB kept for every edit: 2 × 4096 B, 2 × 1024 B, 2 × 416 B, 2 × 176 B, 2 × 128 B, 2 × 80 B and 1 more sizes",
  ],
  [{ what: "memory", ...bytes }, stack, "2.0 KiB kept for every edit: parse cache, cache.(*Snapshot).clone"],
  [{ what: "memory", ...bytes }, stack.slice(0, 1), "2.0 KiB kept for every edit: parse cache, bytes.growSlice"],
  [{ what: "memory", ...bytes }, [], "2.0 KiB kept for every edit; no heap profile names the stack"],
  [
    { what: "known-leak", ...bytes, title: "the line table is kept" },
    [],
    "2.0 KiB kept for every edit: the line table is kept",
  ],
  [
    { what: "goroutines", unit: "request", countPerUnit: 1, dead: false },
    stack,
    "1 goroutine that never ends for every request: bytes.growSlice",
  ],
  [
    { what: "goroutines", unit: "iteration", countPerUnit: 2, dead: false },
    stack,
    "2 goroutines that never end for every iteration: bytes.growSlice",
  ],
  [
    { what: "goroutines", unit: "iteration", countPerUnit: 0.4, dead: true },
    stack,
    "0.4 goroutines that can never run again for every iteration: bytes.growSlice",
  ],
  [
    { what: "entries", unit: "view", countPerUnit: 1, counter: "cache.parseKey" },
    [],
    "1 entry kept for every view: cache.parseKey, as gopls counts",
  ],
  [{ what: "footprint" }, [], "gopls holds more memory before any work"],
])("%j", (kept, frames, summary) => {
  expect(findingSummary({ kept, owner: "parse cache", frames })).toBe(summary);
});
