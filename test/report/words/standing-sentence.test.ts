import { expect, test } from "vitest";
import { standingSentence } from "../../../src/report/words/standing-sentence.ts";
import { sampleReports } from "../sample-reports.ts";

const report = sampleReports.pass ?? expect.fail("no report");

test("how large gopls stands after the soak", () => {
  expect(standingSentence(report)).toBe(
    "After the soak gopls held 326.2 MiB resident (at most 488.3 MiB), with 162.1 MiB of live heap; it loaded 11 packages in 3.9 s.",
  );
});

test("open files are told where there are many, and watches where there are any", () => {
  const told = (over: object) => {
    const standing = [{ arm: "gopls", heapBytes: 2048, goroutines: 1, owners: [], ...over }];
    return standingSentence({ ...report, standing }).replace("After the soak gopls held 2.0 KiB of live heap", "…");
  };
  expect(told({ descriptors: 511, inotifyWatches: 0 })).toBe("….");
  expect(told({ descriptors: 1200, inotifyWatches: 1 })).toBe("…; it had 1,200 file descriptors and 1 inotify watch.");
  expect(told({ descriptors: 9, inotifyWatches: 800 })).toBe("…; it had 800 inotify watches.");
});

test("says no more than was read", () => {
  const standing = [{ arm: "gopls", heapBytes: 2048, goroutines: 1, owners: [] }];
  expect(standingSentence({ ...report, standing })).toBe("After the soak gopls held 2.0 KiB of live heap.");
  expect(standingSentence({ arms: report.arms })).toBe("");
});
