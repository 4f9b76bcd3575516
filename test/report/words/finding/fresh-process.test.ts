import { expect, test } from "vitest";
import { freshProcess } from "../../../../src/report/words/finding/fresh-process.ts";
import { sampleReports } from "../../sample-reports.ts";

const report = sampleReports["known-exceeded"] ?? never();
const finding = report.findings.find(({ kind }) => kind === "leak") ?? never();

/** What is told of a finding. Its phase had `cycles` cycles of 8 iterations, and `turns` turns of a piece confirmed it. */
function told(cycles: number, turns: number, ablation = "asks"): string | undefined {
  return freshProcess(finding, {
    workloads: report.workloads.map((workload) => ({ ...workload, cycles, iterationsPerCycle: 8 })),
    series: report.series.map((series) =>
      series.confirmation ? { ...series, confirmation: { ...series.confirmation, turns, ablation } } : series,
    ),
  });
}

test.each([
  // A dose beside a known leak, after a phase that went on to its last look.
  [40, 1_080, "asks", " with 3.4 times the work: 1,080 × all requests, after 320 iterations"],
  [40, 1_800, "asks", " with 5.6 times the work: 1,800 × all requests, after 320 iterations"],
  [10, 1_080, "asks", " with 13.5 times the work: 1,080 × all requests, after 80 iterations"],
  [20, 1_280, "textDocument/hover", " with 8 times the work: 1,280 × textDocument/hover, after 160 iterations"],
  // Less than twice the work is no dose to speak of.
  [40, 360, "edits", ": 360 × the edits alone, after 320 iterations"],
  [40, 120, "edits", ": 120 × the edits alone, after 320 iterations"],
])("after %i cycles of 8 iterations, %i turns of %s", (cycles, turns, ablation, words) => {
  expect(told(cycles, turns, ablation)).toBe(`confirmed in a fresh process${words}`);
});

test("a report that does not know the phase says what was done", () => {
  expect(freshProcess(finding, { ...report, workloads: [] })).toBe(
    "confirmed in a fresh process: 1,280 × all requests",
  );
});

function never(): never {
  throw new Error("the sample is missing");
}
