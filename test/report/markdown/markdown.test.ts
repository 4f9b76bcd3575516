import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeBlock, codeSpan, escapeMarkdown } from "../../../src/report/markdown/escape.ts";
import { renderMarkdown } from "../../../src/report/markdown/render-markdown.ts";
import { type Section, shed } from "../../../src/report/markdown/shed.ts";
import { markdownRows } from "../../../src/report/markdown/table.ts";
import { sampleReports } from "../sample-reports.ts";

describe("escapeMarkdown", () => {
  test.each([
    ["map[string]*T", "map\\[string\\]\\*T"],
    ["<b>&", "&lt;b&gt;&amp;"],
    ["@everyone", "@\u200beveryone"],
    ["fixes #12, GH-7", "fixes #\u200b12, GH-\u200b7"],
    ["https://evil.example", "https:\u200b//evil.example"],
    ["`x`", "\\`x\\`"],
    ["1. one\n- two", "1\\. one - two"],
    ["20) x", "20\\) x"],
    ["## Approved", "\\## Approved"],
    ["---", "\\---"],
    ["-1 B", "-1 B"],
    ["\u001b[31mred\u202e", "\ufffd\\[31mred\ufffd"],
  ])("%j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("codeSpan", () => {
  test("no backtick in it can end it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("`", "a", " ", "|") }), (text) => {
        const span = codeSpan(text);
        const [fence = ""] = /^`*/.exec(span) ?? [];
        const inner = span.slice(fence.length, span.length - fence.length);
        expect(inner.match(/`+/g)?.every((run) => run.length < fence.length) ?? true).toBe(true);
      }),
    );
  });

  test("long names are cut", () => {
    expect(codeSpan("x".repeat(5_000)).length).toBeLessThan(210);
  });
});

test("no line can end a code block", () => {
  expect(codeBlock(["```", "a\u0007"])).toBe("````\n```\na\ufffd\n````");
});

describe("markdownRows", () => {
  test("a cell can't make a column", () => {
    expect(markdownRows(["a"], [["x|y"]], ["l"])).toBe("| a |\n| :- |\n| x\\|y |");
  });

  test("nor can a backslash before its pipe, in text and in code", () => {
    const [, , row] = markdownRows(["a"], [[codeSpan("x\\|y")]], ["l"]).split("\n");
    expect(row).toBe("| `x\\\u200b\\|y` |");
    const [, , text] = markdownRows(["a"], [[escapeMarkdown("x\\|y")]], ["l"]).split("\n");
    expect(text).toBe("| x\\\\\u200b\\|y |");
  });

  test("thirty rows, and how many more", () => {
    const rows = Array.from({ length: 42 }, (_, i) => [String(i)]);
    const lines = markdownRows(["n"], rows, ["r"]).split("\n");
    expect(lines).toHaveLength(34);
    expect(lines.at(-1)).toBe("… and 12 more in report.json.");
  });

  test("nothing without a row", () => {
    expect(markdownRows(["n"], [], ["r"])).toBe("");
  });
});

describe("shed", () => {
  const sections: readonly Section[] = [
    { name: "verdict", text: "v".repeat(200), keep: Number.POSITIVE_INFINITY },
    { name: "first", text: "a".repeat(200), keep: 2 },
    { name: "second", text: "b".repeat(200), keep: 1 },
    { name: "none", text: "", keep: 0 },
  ];

  test("nothing goes where all fits", () => {
    expect(shed(sections, 1_000)).toBe(`${"v".repeat(200)}\n\n${"a".repeat(200)}\n\n${"b".repeat(200)}\n`);
  });

  test("the least dear goes first, and is named", () => {
    const text = shed(sections, 520);
    expect(text).toMatch(/^v+\n\na+\n\nLeft out to stay within GitHub's limit: second\./);
    expect(text.length).toBeLessThanOrEqual(520);
  });

  test("what must stay is never cut", () => {
    expect(shed(sections, 10)).toMatch(/^v{200}\n\nLeft out .*: first, second\./);
  });
});

test("a report of thousands of findings and warnings stays below GitHub's limit, verdict and footer with it", () => {
  const leak = sampleReports.leak ?? never();
  const [finding = never()] = leak.findings;
  const huge = {
    ...leak,
    summary: "s".repeat(100_000),
    findings: Array.from({ length: 2_000 }, () => ({ ...finding, summary: "|".repeat(9_000) })),
    warnings: Array.from({ length: 2_000 }, (_, i) => ({ code: "w", message: `warning ${i} ${"<".repeat(100)}` })),
  };
  const text = renderMarkdown(huge);
  expect(text.length).toBeLessThanOrEqual(60_000);
  expect(text).toMatch(/^### ❌ s+\n/);
  expect(text).toContain("<sub>gopls-leak-gate 0.1.0");
  expect(renderMarkdown(huge)).toBe(text);
});

test("an address that is none is no link", () => {
  const pass = sampleReports.pass ?? never();
  expect(renderMarkdown(pass, { runUrl: "javascript:alert(1)" })).not.toContain("[run]");
  expect(renderMarkdown(pass, { runUrl: "https://x.example/a) [b](c" })).not.toContain("[run]");
});

function never(): never {
  throw new Error("the sample is missing");
}
