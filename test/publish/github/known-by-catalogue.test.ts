import { expect, test } from "vitest";
import { knownLeaks } from "../../../src/gopls/facts/known-leaks.ts";
import { parsePosted } from "../../../src/publish/github/parse-posted.ts";
import { renderMarkdown } from "../../../src/report/markdown/render-markdown.ts";
import { sampleReports } from "../../report/sample-reports.ts";

/** A fork's report whose known leak has these words. */
function posted(over: { readonly id?: string }): string {
  const sample = Object.values(sampleReports).find(({ findings }) => findings.some(({ kind }) => kind === "known"));
  if (!sample) throw new Error("no sample has a known leak");
  const link = "https://evil.example/sign-in";
  const findings = sample.findings.map((finding) =>
    finding.known ? { ...finding, known: { ...finding.known, title: "sign in again here", link, ...over } } : finding,
  );
  return renderMarkdown(parsePosted(Buffer.from(JSON.stringify({ ...sample, findings })), "artifact 1"));
}

test("words and address of a known leak are the catalogue's, whatever the report says", () => {
  const [ours] = knownLeaks("v0.24.0").filter(({ id }) => id === "CL-D");
  const text = posted({ id: "CL-D" });
  expect(text).toContain(ours?.link);
  expect(text).toContain(ours?.title);
  expect(text).not.toMatch(/evil|sign in again/);
});

test("one that the catalogue does not have gets no link and no words of its own", () => {
  const text = posted({ id: "MY-1" });
  expect(text).toContain("MY-1");
  expect(text).not.toMatch(/evil|sign in again/);
});
