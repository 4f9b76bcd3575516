import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseGoroutines } from "../../../src/gopls/debug/parse-goroutines.ts";

const page = (version: string) =>
  readFileSync(new URL(`../../fixtures/debug-pages/goroutines-${version}.txt`, import.meta.url), "utf8");

test.each(["v0.10.1", "v0.16.2", "v0.24.0"])("a page of %s", (version) => {
  const stacks = parseGoroutines(page(version));
  const total = Number(/total (\d+)/.exec(page(version))?.[1]);
  expect(stacks.reduce((sum, stack) => sum + stack.count, 0)).toBe(total);
  expect(stacks.map((stack) => stack.frames.join(" "))).toContainEqual(
    expect.stringMatching(/main\.main runtime\.main$/),
  );
  expect(stacks.flatMap((stack) => stack.frames).filter((frame) => /\+0x|\s|^$/.test(frame))).toEqual([]);
});

const small = `goroutine profile: total 6
3 @ 0x1 0x2
# labels: {"a":"b"}
#	0x1	b.f+0x1	/b.go:1
#	0x2	main.main+0x2	/m.go:2

2 @ 0x3 0x4
#	0x3	b.f+0x9	/b.go:7
#	0x4	main.main+0x2	/m.go:2

1 @ 0x5
#	0x5	a.(*T[...]).g.func1+0x2	/a b.go:2
`;

test("stacks that differ in line or address are one, and the order is that of the names", () => {
  expect(parseGoroutines(small)).toEqual([
    { count: 1, frames: ["a.(*T[...]).g.func1"] },
    { count: 5, frames: ["b.f", "main.main"] },
  ]);
});

test.each([
  ["empty", ""],
  ["another page", "<html>"],
  ["cut off", small.slice(0, small.indexOf("1 @"))],
  ["another total", small.replace("total 6", "total 7")],
])("damage is an error: %s", (_, text) => {
  expect(() => parseGoroutines(text)).toThrow(expect.objectContaining({ code: "debug-page-unreadable" }));
});
