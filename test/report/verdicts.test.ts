import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { badFindings } from "../../src/report/ask/findings.ts";
import { headline } from "../../src/report/ask/headline.ts";
import { renderMarkdown } from "../../src/report/markdown/render-markdown.ts";
import { renderText } from "../../src/report/text/render-text.ts";
import { advice } from "../../src/report/words/advice.ts";
import { formatAmount } from "../../src/report/words/amount.ts";
import { controlSentence } from "../../src/report/words/control-sentence.ts";
import { webAddress } from "../../src/text/web-address.ts";
import { sampleReports } from "./sample-reports.ts";

const sample = (name: string): Report => sampleReports[name] ?? never();

test.each([
  ["known", "PASS"],
  ["known-fails", "LEAK"],
  ["known-above-ceiling", "LEAK"],
  ["known-unexcused", "LEAK"],
  ["known-exceeded", "LEAK"],
  ["known-not-seen", "PASS"],
  ["tolerated", "PASS"],
  ["toleration-expired", "LEAK"],
  ["suspect", "INCONCLUSIVE"],
  ["suspect-unclear", "INCONCLUSIVE"],
  ["refuted", "PASS"],
  ["leak-of-goroutines", "LEAK"],
  ["regression", "REGRESSION"],
  ["regression-of-footprint", "REGRESSION"],
  ["improvement", "PASS"],
  ["same", "PASS"],
  ["undecided", "INCONCLUSIVE"],
  ["interrupted", "INCONCLUSIVE"],
])("%s is called %s", (name, word) => {
  expect(headline(sample(name)).word).toBe(word);
});

describe("the verdict in one sentence", () => {
  test.each([
    [
      "known",
      "gopls v0.24.0: no growth above 307 B per iteration (95 %) apart from 2 known leaks of gopls below their ceilings.",
    ],
    [
      "known-above-ceiling",
      "gopls v0.24.0 keeps 3.1 KiB for every LSP request, 1.1 KiB above the ceiling of the known leak CL-D.",
    ],
    [
      "known-unexcused",
      "gopls (devel) keeps 16.5 KiB for every edit of modfile/rule.go (like the known leak CL-B) and 1.2 KiB for every LSP request (like the known leak CL-D).",
    ],
    [
      "known-exceeded",
      "gopls v0.24.0 keeps 1.2 KiB for every LSP request (like the known leak CL-D, but more objects of a size).",
    ],
    [
      "toleration-expired",
      "gopls v0.24.0 keeps 16.5 KiB for every edit of modfile/rule.go; its toleration ended on 2026-09-30.",
    ],
    [
      "suspect",
      "gopls v0.24.0 may keep 1.2 KiB for every LSP request, but the run ended before a fresh process could confirm that.",
    ],
    [
      "suspect-unclear",
      "gopls v0.24.0 may keep 1.2 KiB for every LSP request, but it grew differently in a fresh process.",
    ],
    ["leak-of-goroutines", "gopls v0.24.0 keeps 1 goroutine for every textDocument/hover."],
    [
      "regression",
      "gopls v0.17.1 keeps memory that v0.16.2 gave back: 16.5 KiB more for every edit of modfile/rule.go.",
    ],
    ["improvement", "gopls v0.16.2 gives back what v0.17.1 kept: 16.5 KiB less for every edit of modfile/rule.go."],
  ])("%s", (name, sentence) => {
    expect(sample(name).summary).toBe(sentence);
  });
});

test("a candidate that a comparison shows to be worse is not called no worse, whatever became of the finding", () => {
  const { comparisons, summary: _, ...rest } = sample("regression");
  const report = { ...rest, outcome: "pass" as const, findings: [], comparisons, summary: "" };
  expect(advice(report)).toBeUndefined();
  expect(renderText(report, { files: [], again: "", color: false, width: 100 })).not.toContain("is no worse");
});

test("a regression that is a known leak as well counts once", () => {
  const { findings } = sample("regression");
  expect(findings.map(({ kind }) => kind)).toEqual(["regression", "regression", "known", "footprint"]);
  expect(badFindings(sample("regression")).map(({ kind }) => kind)).toEqual(["regression", "regression", "footprint"]);
  expect(renderMarkdown(sample("regression"))).not.toContain("| known leak of gopls |");
});

test("what only the baseline has is no finding of the candidate's", () => {
  const report = sample("regression");
  const findings = report.findings.map((finding) => ({ ...finding, arm: "baseline" }));
  expect(badFindings({ ...report, findings })).toEqual([]);
});

test("a suspect fails nothing and is no bad finding", () => {
  expect(badFindings(sample("suspect"))).toEqual([]);
});

describe("advice", () => {
  test.each([
    [
      "known",
      /^Nothing to do: the known leaks are gopls' own and below their ceilings, so the gate passes \(exit 0\)\./,
    ],
    ["regression", /^Stay on gopls v0\.16\.2\. .* leave regression out of --fail-on\.$/],
    ["regression-of-footprint", /^Stay on gopls v0\.18\.1, or allow the larger heap with --max-footprint\.$/],
    ["suspect", /^Measure again with more --max-minutes/],
    ["undecided", /^Measure again with more --repetitions\.$/],
    ["inconclusive", /^Measure again with more --cycles\.$/],
  ])("%s", (name, text) => {
    expect(advice(sample(name))).toMatch(text);
  });

  test("a dose decides beside known leaks: one that is larger", () => {
    const report = sample("inconclusive");
    const besideKnown = { leaks: ["CL-D"], perIteration: { unit: "bytes" as const, value: 80, low: -900, high: 3000 } };
    const series = report.series.map((one) => (one.verdict === "inconclusive" ? { ...one, besideKnown } : one));
    expect(advice({ ...report, series })).toBe("Measure again with more --iterations.");
  });

  test.each(["pass", "improvement", "not-measured"])("none is needed: %s", (name) => {
    expect(advice(sample(name))).toBeUndefined();
  });
});

test("controlSentence", () => {
  const { control } = sample("pass");
  expect(controlSentence({ control })).toBe(
    "Control: 80 documents planted; seen of each: 1.00 of 1 object of 2,304 B and 3.5 KiB of owned heap (2,304 B planted at least); in all: 10 of 10 goroutines.",
  );
  const [texts] = control?.metrics ?? [];
  const more = texts ? [{ ...texts, grown: { value: 2, low: 2, high: 2 }, answer: "more" as const }] : [];
  expect(controlSentence({ control: { planted: 80, seen: true, metrics: more } })).toBe(
    "Control: 80 documents planted; seen of each: 2.00 of 1 object of 2,304 B (more than planted); no goroutine was planted.",
  );
  const shownBy = { bytes: 1024, objectsPerDocument: 1 };
  expect(controlSentence({ control: { planted: 96, seen: true, shownBy } })).toBe(
    "Control: 96 documents planted; seen of each: 1.00 of 1 object of 1,024 B.",
  );
  expect(controlSentence({ control: { planted: 96, seen: false } })).toBe(
    "Control: 96 documents planted and not seen, so do not trust this run.",
  );
  const heap = {
    metric: "owned-heap",
    key: "",
    planted: 2304,
    grown: { value: 900, low: -41_000, high: 43_000 },
  } as const;
  expect(controlSentence({ control: { planted: 80, seen: false, metrics: [{ ...heap, answer: "unsure" }] } })).toBe(
    "Control: 80 documents planted; the heap moves too much to show them: −40.0 … 42.0 KiB of owned heap each (2,304 B planted at least).",
  );
  expect(controlSentence({ control: undefined })).toBe("The control leak was not seen yet: the run ended too early.");
});

test("one entry, two entries", () => {
  expect([formatAmount(1, "entries"), formatAmount(2, "entries")]).toEqual(["1 entry", "2 entries"]);
});

describe("webAddress", () => {
  test.each(["https://go.dev/issue/57222", "https://go.googlesource.com/tools/+/ade411c2a"])("%s", (url) => {
    expect(webAddress(url)).toBe(url);
  });

  test.each([
    "javascript:alert(1)",
    "http://go.dev/",
    "https://go.dev/) [x](https://evil.example/",
    "https://go.dev/ x",
    "https://user@evil.example/",
    "https://go.dev/\u001b[31m",
    `https://go.dev/${"x".repeat(300)}`,
  ])("%j is none", (url) => {
    expect(webAddress(url)).toBeUndefined();
  });
});

describe("nobody's words", () => {
  const report = sample("hostile-verdicts");

  test("draw on the terminal", () => {
    const text = renderText(report, { files: [], again: "again", color: false, width: 100 });
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(text).not.toContain("evil.example");
  });

  test("become a link, an element, a mention or an issue", () => {
    const text = renderMarkdown(report);
    const shown = text.replace(/```+[\s\S]*?```+|(`+)[^\n]*?\1(?!`)/g, "");
    expect(shown).not.toMatch(/<img|@everyone|#12|(?<!\\)\]\((?!https:\/\/go\.googlesource)/);
  });
});

function never(): never {
  throw new Error("the sample is missing");
}
