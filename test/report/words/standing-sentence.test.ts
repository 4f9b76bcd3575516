import { expect, test } from "vitest";
import { standingSentence } from "../../../src/report/words/standing-sentence.ts";
import { sampleReports } from "../sample-reports.ts";

const report = sampleReports.pass ?? expect.fail("no report");

test("how large gopls stands after the soak", () => {
  expect(standingSentence(report)).toBe(
    "After the soak gopls held 326.2 MiB resident (at most 488.3 MiB), with 162.1 MiB of live heap; it loaded 11 packages in 3.9 s.",
  );
});

test("says no more than was read", () => {
  const standing = [{ arm: "gopls", heapBytes: 2048, goroutines: 1, owners: [] }];
  expect(standingSentence({ ...report, standing })).toBe("After the soak gopls held 2.0 KiB of live heap.");
  expect(standingSentence({ arms: report.arms })).toBe("");
});
