import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { issueWords } from "../../../src/publish/posts/issue-words.ts";
import { smallReport } from "../small-report.ts";

const url = "https://github.com/octo/repo/actions/runs/5";

test("an issue is named after what was measured, and against what", () => {
  const report = smallReport({ arms: [arm("v0.24.0", "baseline"), arm("v0.25.0-pre.1", "candidate")] });
  expect(issueWords(report, url)).toEqual({
    title: "gopls v0.25.0-pre.1 against v0.24.0 fails the leak gate",
    closing: `gopls v0.25.0-pre.1 against v0.24.0 passes the leak gate: ${url}`,
  });
  expect(issueWords(smallReport(), url).title).toBe("gopls v0.24.0 fails the leak gate");
});

test("of a name only what could be a version is left", () => {
  const evil = "v1 @everyone <!-- x --> [a](https://evil.example) #12\n`";
  const { title, closing } = issueWords(smallReport({ arms: [arm(evil, "only")] }), url);
  expect(title).toBe("gopls v1everyone--x--ahttpsevil.example12 fails the leak gate");
  expect(closing).toMatch(/^gopls [A-Za-z0-9.+-]+ passes/);
  expect(issueWords(smallReport({ arms: [arm("v".repeat(500), "only")] }), url).title.length).toBeLessThan(100);
});

test("without a version it still says something", () => {
  const nothing = "gopls of unknown version fails the leak gate";
  expect(issueWords(smallReport({ arms: [] }), url).title).toBe(nothing);
  expect(issueWords(smallReport({ arms: [arm("@@@", "only")] }), url).title).toBe(nothing);
});

function arm(version: string, role: Report["arms"][number]["role"]): Report["arms"][number] {
  return { name: role, role, workspace: "/repo", gopls: { version } };
}
