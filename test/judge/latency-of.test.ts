import { describe, expect, test } from "vitest";
import { latencyOf } from "../../src/judge/latency-of.ts";
import type { Times } from "../../src/model/latency.ts";
import { bucketOf } from "../../src/stats/log-histogram.ts";
import { snapshot } from "../support/recorded.ts";

const phase = (...cycles: readonly (Times | undefined)[]) => ({
  arm: "gopls",
  workload: "everyday",
  snapshots: cycles.map((latency, cycle) => snapshot({ cycle, ...(latency ? { latency } : {}) })),
});

const times = (method: string, ...ms: readonly number[]): Times[number] => ({
  method,
  counts: ms.map((one) => [bucketOf(one), 1] as const),
});

describe("how long gopls took in a phase", () => {
  test("is told of all its cycles together, by method", () => {
    const [latency] = latencyOf(
      phase(undefined, [times("b", 10, 10), times("a", 1)], [times("a", 3, 3)], [times("a", ...Array(17).fill(100))]),
    );
    expect(latency).toMatchObject({ arm: "gopls", workload: "everyday" });
    expect(latency?.requests.map(({ method, count }) => [method, count])).toEqual([
      ["a", 20],
      ["b", 2],
    ]);
    const [a, b] = latency?.requests ?? [];
    expect(Math.abs((a?.medianMs ?? 0) - 100)).toBeLessThanOrEqual(1);
    expect(Math.abs((a?.p95Ms ?? 0) - 100)).toBeLessThanOrEqual(1);
    expect(Math.abs((b?.medianMs ?? 0) - 10)).toBeLessThanOrEqual(0.1);
  });

  test("has no 95th percentile of fewer than 20", () => {
    const [request] = latencyOf(phase(undefined, [times("a", ...Array(19).fill(1))]))[0]?.requests ?? [];
    expect(request).not.toHaveProperty("p95Ms");
  });

  test("is nothing where nothing was timed, as in recordings of programs that did not", () => {
    expect(latencyOf(phase(undefined, undefined))).toEqual([]);
    expect(latencyOf(phase(undefined, [], [{ method: "a", counts: [] }]))).toEqual([]);
  });
});
