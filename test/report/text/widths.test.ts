import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { renderText } from "../../../src/report/text/render-text.ts";
import { mapTexts } from "../../../src/text/shown.ts";
import { widthOf } from "../../../src/text/width.ts";
import { sampleReports } from "../sample-reports.ts";

const WIDTHS = [60, 80, 200];

const facts = {
  files: [
    { label: "report", path: "gopls-leak-gate-out/report.md" },
    { label: "profiles", path: "gopls-leak-gate-out/profiles" },
  ],
  again: "gopls-leak-gate judge gopls-leak-gate-out --max-growth '2.5 KiB' --fail-on leak,regression",
  color: false,
};

test.each(["leak", "known", "inconclusive", "regression"])("%s in 60, 80 and 200 columns", async (name) => {
  const report = sampleReports[name] ?? never();
  const screens = WIDTHS.map((width) => `${"─".repeat(width)}\n${renderText(report, { ...facts, width })}`);
  await expect(screens.join("\n")).toMatchFileSnapshot(`../../golden/report/widths/${name}.txt`);
});

describe.each(WIDTHS)("in %i columns", (width) => {
  test.each(Object.entries(sampleReports))("no line of %s is wider that could be broken", (_, report) => {
    expect(tooWide(report, width)).toEqual([]);
  });

  test.each(Object.entries(sampleReports))("nor where %s is full of wide characters", (_, report) => {
    expect(tooWide(inWideWords(report), width)).toEqual([]);
  });
});

/** Lines that are wider than the terminal, and that have a space beside their indentation and their label. */
function tooWide(report: Report, width: number): readonly string[] {
  const lines = renderText(report, { ...facts, width }).split("\n");
  return lines.filter((line) => widthOf(line) > width && line.replace(/^ +(?:\w+ +)?/, "").includes(" "));
}

/** A report whose names are in Chinese, emoji and combined letters: two columns for a character, and fewer than characters. */
function inWideWords(report: Report): Report {
  const names = new Set(report.workloads.flatMap(({ name, files }) => [name, ...files.map(({ path }) => path)]));
  return mapTexts(report, (text) =>
    [...names].reduce((changed, name) => changed.replaceAll(name, `编辑 ${name} 👩‍👩‍👧 e\u0301te\u0301`), text),
  );
}

function never(): never {
  throw new Error("the sample is missing");
}
