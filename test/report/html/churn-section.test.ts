import { expect, test } from "vitest";
import { churnSection } from "../../../src/report/html/churn-section.ts";
import { sampleReports } from "../sample-reports.ts";

const sample = (name: string) => sampleReports[name] ?? expect.fail(`no report ${name}`);
const textOf = (html = "") => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

test("one arm's owners have their share, and what is small is one row", () => {
  const text = textOf(churnSection(sample("leak"))?.html);
  expect(text).toContain("everyday: 13.1 MiB in 131,381 objects per iteration. Left out are 6.3 MiB that");
  expect(text).toContain("type check 12.4 MiB 120,000 objects 94.9 %");
  expect(text).toContain("2 others 29.7 KiB 380 objects 0.2 %");
  expect(text).not.toContain("telemetry");
});

test("two arms stand side by side, the baseline first", () => {
  const report = sample("regression");
  const churn = (report.churn ?? []).map((one) => (one.arm === "candidate" ? { ...one, bytesPerIteration: 2e7 } : one));
  const text = textOf(churnSection({ ...report, churn: churn.toReversed() })?.html);
  expect(text).toContain("part of gopls gopls v0.16.2 gopls v0.17.1 all 13.1 MiB 19.1 MiB objects 131,381 131,381");
  expect(text).toContain("others 29.7 KiB 29.7 KiB left out: the gate's own readings 6.3 MiB 6.3 MiB");
});

test("a report of a program that did not tell it has none", () => {
  const { churn: _, ...report } = sample("leak");
  expect(churnSection(report)).toBeUndefined();
});
