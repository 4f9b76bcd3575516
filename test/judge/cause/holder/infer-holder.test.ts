import { describe, expect, test } from "vitest";
import { inferHolder } from "../../../../src/judge/cause/holder/infer-holder.ts";
import type { Series } from "../../../../src/model/growth.ts";
import { noWork } from "../../../../src/model/work.ts";
import { transportLeak } from "../../../report/sample-parts.ts";
import { seriesWith } from "../../verdict/sample-series.ts";

/** An iteration of everyday. */
const sent = { ...noWork(), requests: 12, edits: 3 };
/** A count that grows by so many entries an iteration. */
const counter = (key: string, value: number, over: Partial<Series> = {}): Series =>
  seriesWith("leak", {
    arm: "gopls",
    workload: "everyday",
    metric: "counter",
    key,
    unit: "entries",
    decides: true,
    perIteration: { value, low: value - 0.1, high: value + 0.1, confidence: 0.95 },
    ...over,
  });
const objects = (...counts: number[]) => ({
  ...transportLeak,
  kept: {
    what: "objects" as const,
    unit: "request" as const,
    bytesPerUnit: 1,
    objects: counts.map((count, i) => ({ count, bytesEach: 16 * (i + 1) })),
  },
});

describe("who holds what is kept for each request, by gopls' own counts", () => {
  test("is the one that has an entry for each", () => {
    expect(inferHolder(transportLeak, [counter("cache.key", 12)], sent)).toEqual({
      by: "counters",
      path: ["cache.key"],
      objectsPerUnit: 10,
      unit: "request",
      entriesPerUnit: 1,
    });
  });

  test("has as many objects of each size to an entry", () => {
    expect(inferHolder(objects(2, 4), [counter("cache.key", 24)], sent)).toMatchObject({ entriesPerUnit: 2 });
    expect(inferHolder(objects(2, 3), [counter("cache.key", 24)], sent)).toBeUndefined();
  });

  test.each<[what: string, series: readonly Series[]]>([
    ["none grows", []],
    ["it grows by less than one", [counter("cache.key", 6)]],
    ["it grows for edits", [counter("cache.key", 3)]],
    [
      "its growth is not known well enough",
      [counter("cache.key", 12, { perIteration: { value: 12, low: 5, high: 19, confidence: 0.95 } })],
    ],
    ["it fills under new text", [counter("cache.key", 12, { decides: false })]],
    ["it is no leak", [counter("cache.key", 12, { verdict: "plateau" })]],
    ["it is of another workload", [counter("cache.key", 12, { workload: "type-unique" })]],
    ["it is of another arm", [counter("cache.key", 12, { arm: "baseline" })]],
    ["it counts something else", [counter("cache.key", 12, { metric: "goroutines" })]],
    ["another one grows alike", [counter("cache.key", 12), counter("views", 12)]],
  ])("is nobody where %s", (_, series) => {
    expect(inferHolder(transportLeak, series, sent)).toBeUndefined();
  });

  test("is nobody for what is no whole number of objects, or of a unit that was not sent", () => {
    const memory = {
      ...transportLeak,
      kept: { what: "memory" as const, unit: "request" as const, bytesPerUnit: 1216 },
    };
    expect(inferHolder(memory, [counter("cache.key", 12)], sent)).toBeUndefined();
    expect(inferHolder(transportLeak, [counter("cache.key", 12)], noWork())).toBeUndefined();
  });
});
