import { expect, test } from "vitest";
import { renderMarkdown } from "../../../src/report/markdown/render-markdown.ts";
import { renderText } from "../../../src/report/text/render-text.ts";
import { isSynthetic, workspaceWords } from "../../../src/report/words/names.ts";
import { smallReport } from "../../publish/small-report.ts";

test.each([
  ["synthetic:300x480", "a synthetic module of 300 packages of 480 lines", true],
  ["/home/ann/synthetic:300x480", "/home/ann/synthetic:300x480", false],
  ["/home/ann/src", "/home/ann/src", false],
])("%s", (workspace, words, made) => {
  expect(workspaceWords(workspace)).toBe(words);
  expect(isSynthetic(workspace)).toBe(made);
});

test("reports say so", () => {
  const arms = smallReport().arms.map((arm) => ({ ...arm, workspace: "synthetic:300x480" }));
  const report = smallReport({ arms });
  const text = renderText(report, { files: [], again: "", color: false, width: 400 });
  expect(text).toContain(" on a synthetic module of 300 packages of 480 lines\n");
  expect(renderMarkdown(report)).toContain(", on a synthetic module of 300 packages of 480 lines;");
});
