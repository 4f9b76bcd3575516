import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseMemoryPage } from "../../../src/gopls/debug/parse-memory-page.ts";

const page = (version: string) =>
  readFileSync(new URL(`../../fixtures/debug-pages/memory-${version}.html`, import.meta.url), "utf8");

describe("pages of real processes", () => {
  // The ballast of v0.17 and newer, 100,000,000 bytes, is above the largest class.
  test.each([
    ["v0.10.1", { heapAlloc: 2_671_176, heapObjects: 20_424, stackInuse: 458_752 }, 0],
    ["v0.16.2", {}, 0],
    ["v0.24.0", {}, 100_000_000],
  ])("%s", (version, values, ballastBytes) => {
    const stats = parseMemoryPage(page(version));
    expect(stats).toMatchObject(values);
    const objects = stats.sizeClasses.reduce((sum, [, live = 0]) => sum + live, 0);
    const bytes = stats.sizeClasses.reduce((sum, [size = 0, live = 0]) => sum + size * live, 0);
    expect(objects / stats.heapObjects).toBeGreaterThan(0.9);
    expect(bytes / (stats.heapAlloc - ballastBytes)).toBeGreaterThan(0.25);
    expect(bytes).toBeLessThanOrEqual(stats.heapAlloc);
    expect(stats.sizeClasses[0]?.[0]).toBe(8);
  });
});

describe("damage is an error, never a zero", () => {
  const good = page("v0.24.0");
  const value = /(<td class="label">Heap object count<\/td><td class="value">)([^<]*)/;
  const class16 = /(<tr><td class="value">16<\/td><td class="value">)([^<]*)(<\/td><td class="value">)([^<]*)/;
  test.each([
    ["empty", ""],
    ["another page", "<html>404</html>"],
    ["cut off", good.slice(0, good.length / 4)],
    ["cut off before the classes", good.slice(0, good.indexOf("By size"))],
    ["a label is missing", good.replace("Heap object count", "Objects")],
    ["a value is empty", good.replace(value, "$1")],
    ["a value is no number", good.replace(value, "$1NaN")],
    ["a value is negative", good.replace(value, "$1-5")],
    ["commas stand elsewhere", good.replace(value, "$11,2")],
    ["more frees than mallocs", good.replace(class16, "$11$32")],
    ["a class's count is missing", good.replace(class16, "$1$3$4")],
    ["classes out of order", good.replace('<td class="value">16</td>', '<td class="value">64</td>')],
  ])("%s", (_, html) => {
    expect(html).not.toBe(good);
    expect(() => parseMemoryPage(html)).toThrow(expect.objectContaining({ code: "debug-page-unreadable" }));
  });
});
