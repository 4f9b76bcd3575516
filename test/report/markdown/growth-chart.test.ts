import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { growthChart } from "../../../src/report/markdown/growth-chart.ts";
import { rateSentence } from "../../../src/report/words/rate-sentence.ts";
import { sampleReports } from "../sample-reports.ts";

const linesOf = (chart: string): number[][] =>
  [...chart.matchAll(/^ {2}line \[(.*)\]$/gm)].map(([, values = ""]) => values.split(", ").map(Number));

describe("growthChart", () => {
  test.each(Object.entries(sampleReports))("%s: what is drawn fits its axes", (_, report) => {
    const chart = growthChart(report);
    if (chart === "") return;
    const lines = linesOf(chart);
    const [, low = "", high = ""] = /y-axis "[^"]*" (\S+) --> (\S+)$/m.exec(chart) ?? [];
    expect(Number(low)).toBeLessThan(Number(high));
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    for (const value of lines.flat()) {
      expect(value).toBeGreaterThanOrEqual(Number(low));
      expect(value).toBeLessThanOrEqual(Number(high));
    }
    const block = /^```mermaid\n(.*?)\n```$/ms.exec(chart)?.[1] ?? "";
    expect(block.replaceAll("-->", "")).not.toMatch(/[<>@`]/);
  });

  test("two arms are two lines, the one that is judged first", () => {
    const [candidate = [], baseline = []] = linesOf(growthChart(sample("regression")));
    expect(candidate.at(-1)).toBeCloseTo(4.83, 1);
    expect(baseline.at(-1)).toBeCloseTo(0, 1);
  });

  test("of a known leak that the baseline does not have, gopls' own heap is drawn, and not its caches", () => {
    const report = sample("regression");
    const series = report.series.map((one) =>
      one.metric === "owned-heap" && one.verdict === "leak"
        ? { ...one, verdict: "bounded" as const, besideKnown: { leaks: ["CL-B"], perIteration: one.perIteration } }
        : one,
    );
    const chart = growthChart({ ...report, series });
    expect(chart).toBe(growthChart(report));
    expect(chart).toContain("gopls' own heap since the start");
  });

  test("what was counted in goroutines is drawn in goroutines", () => {
    expect(growthChart(sample("leak-of-goroutines"))).toContain('y-axis "goroutines" 0 --> 160');
  });

  test("nothing where nothing grew, where nothing was measured, and where there are too few points", () => {
    expect(growthChart(sample("pass"))).toBe("");
    expect(growthChart(sample("not-measured"))).toBe("");
    const leak = sample("leak");
    const short = leak.series.map((one) => ({ ...one, points: one.points.slice(0, 4) }));
    expect(growthChart({ ...leak, series: short })).toBe("");
  });
});

describe("rateSentence", () => {
  test("the worst of each kind of work, two at the most", () => {
    expect(rateSentence(sample("leak"))).toBe("500 edits keep 8.1 MiB and 5,000 requests keep 5.8 MiB.");
    expect(rateSentence(sample("regression"))).toBe("500 edits keep 8.1 MiB more.");
  });

  test("a method that alone makes it grow is named", () => {
    expect(rateSentence(sample("leak-of-goroutines"))).toBe("1,000 × textDocument/hover keep 1,000 goroutines.");
  });

  test("nothing for a larger heap; of what is accepted where nothing fails", () => {
    expect(rateSentence(sample("regression-of-footprint"))).toBeUndefined();
    expect(rateSentence(sample("known"))).toBe("500 edits keep 8.1 MiB and 5,000 requests keep 5.8 MiB.");
    expect(rateSentence(sample("pass"))).toBeUndefined();
  });
});

function sample(name: string): Report {
  const report = sampleReports[name];
  if (!report) throw new Error(`there is no sample ${name}`);
  return report;
}
