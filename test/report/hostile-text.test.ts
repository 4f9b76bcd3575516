import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { annotate } from "../../src/publish/runner/annotate.ts";
import { renderHtml } from "../../src/report/html/render-html.ts";
import { renderJson } from "../../src/report/json/render-json.ts";
import { renderMarkdown } from "../../src/report/markdown/render-markdown.ts";
import { renderSarif } from "../../src/report/sarif/render-sarif.ts";
import { renderSvg } from "../../src/report/svg/render-svg.ts";
import { renderText } from "../../src/report/text/render-text.ts";
import { onTerminal } from "../../src/text/shown.ts";
import { sampleReports } from "./sample-reports.ts";

/** What a terminal obeys, what turns words around, and what hides. */
const planted = [
  ...["\u001b]0;title\u0007", "\u001b[2J", "\u009b31m", "\u0000", "\b\b", "\r", "\u007f", "\u0085", "\u2028", "\u2029"],
  ...["\u202e", "\u2066", "\u061c", "\u200e", "\ufeff", "\u200b", "\u{e0041}", "\u{e0100}", "\ud800", "\u00ad"],
];
const seen = /(?!\n|\t|\u200c|\u200d)(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[\u{e0100}-\u{e01ef}])/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
const colors = /\u001b\[(?:0|1;3\d)m/g;

/** Texts that are one of a few words, a day or an identity: another one is no report. */
const isFree = (text: string, path: readonly string[]) =>
  !/^(?:format|outcome|kind|role|verdict|metric|unit|per|by|answer|failOn|code|expires|fingerprint|text|ended|purpose|part)$/.test(
    path.findLast((key) => !/^\d+$/.test(key)) ?? "",
  ) &&
  !/^(?:tool|findings\.\d+\.mechanism)\.name$/.test(path.join(".")) &&
  !/^\d{4}-\d\d-\d\d/.test(text);

/** The report with something planted into every text that is free. */
function withPlanted(report: Report, plant: string): Report {
  const walk = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === "string") return isFree(value, path) ? `${value.slice(0, 2)}${plant}${value.slice(2)}` : value;
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, String(index)]));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key])]));
  };
  return walk(report, []) as Report;
}

const facts = { files: [], again: "again", color: false, width: 80 };

describe.each(Object.entries(sampleReports))("nothing that is planted into %s is in", (_, sample) => {
  const each = (check: (report: Report) => void) =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...planted), { minLength: 1, maxLength: 3 }), (parts) =>
        check(withPlanted(sample, parts.join(""))),
      ),
      { numRuns: 12 },
    );

  test("its text, nor in what reaches a terminal", () => {
    each((report) => {
      expect(renderText(report, facts)).not.toMatch(seen);
      const colored = onTerminal(renderText(report, { ...facts, color: true }));
      expect(colored.replace(colors, "")).not.toMatch(seen);
    });
  });

  test("its Markdown, but for the spaces that escape mentions and addresses", () => {
    each((report) => {
      const text = renderMarkdown(report);
      expect(text.replace(/(?<=[@#:-]|www)\u200b/gi, "")).not.toMatch(seen);
    });
  });

  test("its page", () => {
    each((report) => {
      expect(renderHtml(report)).not.toMatch(seen);
    });
  });

  test("its JSON, which says the same", () => {
    each((report) => {
      const json = renderJson(report);
      expect(json).not.toMatch(seen);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
    });
  });

  test("its SARIF", () => {
    each((report) => {
      expect(renderSarif(report)).not.toMatch(seen);
    });
  });

  test("its picture", () => {
    each((report) => {
      expect(renderSvg(report) ?? "").not.toMatch(seen);
    });
  });

  test("its annotation", () => {
    each((report) => {
      const said: string[] = [];
      const say = (message: string) => void said.push(message);
      annotate({ error: say, warning: say, notice: say }, report);
      expect(said.join("")).not.toMatch(seen);
    });
  });
});
