import { expect, test } from "vitest";
import { workDoneProgress } from "../../src/lsp/work-done-progress.ts";

test("work is counted by title when it ends, not when it begins", () => {
  let entries = 0;
  const progress = workDoneProgress(() => entries++);
  progress.take("1", { kind: "begin", title: "diagnosing changed files", message: "calculating" });
  progress.take("2", { kind: "begin", title: "diagnosing changed files" });
  expect(progress.ended("diagnosing changed files")).toBe(0);
  progress.take("2", { kind: "end", message: "Done." });
  expect(progress.ended("diagnosing changed files")).toBe(1);
  expect(progress.endMessage("diagnosing changed files")).toBe("Done.");
  expect(progress.open()).toEqual(["diagnosing changed files"]);
  expect(entries).toBe(3);
});

test("outstanding work tells its newest message, and ended work none", () => {
  const progress = workDoneProgress(() => {});
  progress.take(7, { kind: "begin", title: "Error loading workspace", message: "one" });
  progress.take(7, { kind: "report", message: "two" });
  expect(progress.outstanding("Error loading workspace")).toBe("two");
  progress.take(7, { kind: "end" });
  expect(progress.outstanding("Error loading workspace")).toBeUndefined();
});

test("an end without a beginning counts nothing", () => {
  const progress = workDoneProgress(() => {});
  progress.take("unknown", { kind: "end" });
  expect(progress.open()).toEqual([]);
});
