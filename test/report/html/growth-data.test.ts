import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import type { Grown } from "../../../src/model/report-heap.ts";
import { growthData } from "../../../src/report/html/growth-data.ts";
import { sampleReports } from "../sample-reports.ts";

const sample = (name: string): Report => sampleReports[name] ?? expect.fail(`no report ${name}`);

function dataOf(grown: Grown | undefined = expect.fail("nothing grew"), report: Report) {
  const { html } = growthData(grown, report);
  const [, json] = /^<script type="application\/json" class="drawn">(.*)<\/script>$/s.exec(html) ?? [];
  return { html, data: JSON.parse(json ?? expect.fail(html)) };
}

test("the numbers of a picture are the report's, at each moment, its end the last", () => {
  const report = sample("leak");
  const { data } = dataOf(report.grown?.[0], report);
  expect(data.moments).toEqual([32, 80, 128]);
  expect(data.live.stacks[0].slice(2)).toEqual([
    [300_000, 1_200_000, 1_900_000],
    [1_152, 3_072, 4_608],
  ]);
  expect(data.live.rest).toBe("41 smaller stacks, which are not drawn, hold 58.6 KiB more and 46.9 KiB less.");
  expect(data.allocated.stacks.map((stack: readonly unknown[]) => stack[2])).toEqual([[1_600_000_000], [80_000_000]]);
  expect(data.against).toBeUndefined();
});

test("a candidate has what it grew by against the baseline, which is named", () => {
  const report = sample("regression");
  const [baseline, candidate] = report.grown ?? [];
  expect(dataOf(baseline, report).data.against).toBeUndefined();
  expect(dataOf(candidate, report).data.against).toMatchObject({
    baseline: "gopls v0.16.2",
    stacks: [
      [[0, 1], 0, [14_843.7], [36]],
      [[0], 0, [-312.5], [-1]],
    ],
  });
});

test("of two profiles alone, and without churn, there is one moment and one picture", () => {
  const [grown] = sample("leak").grown ?? [];
  const { moments: _, ...rest } = grown ?? expect.fail("nothing grew");
  const stacks = rest.stacks.map(({ frames, owner, bytes, objects }) => ({ frames, owner, bytes, objects }));
  const { data } = dataOf({ ...rest, stacks }, { ...sample("leak"), churn: [] });
  expect(data).toMatchObject({ moments: [128], live: { stacks: [[[0, 1, 2], 0, [1_900_000], [4_608]], {}, {}] } });
  expect(data.allocated).toBeUndefined();
});

test("a hostile name does not end the data", () => {
  const report = sample("hostile");
  const { html, data } = dataOf(report.grown?.[0], report);
  expect(html.slice(1, -1)).not.toMatch(/<(?!\/script$)/);
  expect(data.live.functions.flat().some((name: string) => name.includes("</button></style><script>"))).toBe(true);
});
