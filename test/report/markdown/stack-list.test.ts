import { describe, expect, test } from "vitest";
import { findingReport } from "../../../src/report/make/finding-report.ts";
import { renderMarkdown } from "../../../src/report/markdown/render-markdown.ts";
import { stackList } from "../../../src/report/markdown/stack-list.ts";
import { renderText } from "../../../src/report/text/render-text.ts";
import { parseLeak } from "../sample-parts.ts";
import { sampleReports } from "../sample-reports.ts";

const sample = sampleReports.leak ?? never();
const facts = { files: [], again: "again", color: false, width: 100 };

const frame = (name: string) => ({ function: name, file: `${name.split(".")[0]}/file.go`, line: 7 });
const parser = Array.from({ length: 25 }, (_, i) => frame(`go/parser.(*parser).parse${i}`));
const gopls = [
  frame("golang.org/x/tools/gopls/internal/cache/parsego.Parse"),
  frame("golang.org/x/tools/internal/event.Do"),
];
const rest = [frame("golang.org/x/sync/errgroup.(*Group).Go.func1"), frame("runtime.goexit")];

/** The report of one finding with these frames, from the leaf. */
const withFrames = (frames: readonly ReturnType<typeof frame>[]) => ({
  ...sample,
  findings: [findingReport({ ...parseLeak, frames })],
});

/** The lines of the fenced block. */
const shownFrames = (markdown: string) => (/```\n([\s\S]*?)\n```/.exec(markdown)?.[1] ?? "").split("\n");

describe("a stack begins at the first frame of gopls", () => {
  test.each([
    ["25 frames of go/parser", [frame("runtime.mallocgc"), ...parser], "runtime.mallocgc`, 26 calls below"],
    ["one of go/token", [frame("go/token.(*File).AddLine")], "go/token.(*File).AddLine`, 1 call below"],
    ["a module that is not gopls'", [frame("golang.org/x/mod/modfile.Parse")], "modfile.Parse`, 1 call below"],
  ])("above %s", (_, below, leaf) => {
    const report = withFrames([...below, ...gopls, ...rest]);
    const list = stackList(report);
    expect(shownFrames(list)).toEqual(
      [...gopls, ...rest].map(({ function: name, file }) => `${name} ${file.split("/").slice(-2).join("/")}:7`),
    );
    expect(list).toContain(`Allocated by \`${leaf}:`);
    expect(renderMarkdown(report, {})).toContain(list);
  });

  test("which may be the one that allocates", () => {
    const list = stackList(withFrames([...gopls, ...rest]));
    expect(shownFrames(list)[0]).toMatch(/parsego\.Parse/);
    expect(list).not.toContain("Allocated by");
  });

  test("or at the leaf where gopls is nowhere on it", () => {
    expect(shownFrames(stackList(withFrames(rest)))[0]).toMatch(/errgroup/);
  });

  test("of many frames of gopls the first are shown", () => {
    const many = Array.from({ length: 60 }, (_, i) => frame(`golang.org/x/tools/gopls/internal/cache.f${i}`));
    const lines = shownFrames(stackList(withFrames([...parser, ...many])));
    expect([lines[0], lines.at(-1), lines.length]).toEqual([expect.stringMatching(/cache\.f0 /), "… and 35 more", 26]);
  });
});

test("on a terminal and in tables, the caller is the first of gopls, and none of go/parser stands between", () => {
  const report = withFrames([frame("runtime.mallocgc"), ...parser, ...gopls, ...rest]);
  const place = "runtime.mallocgc ← parsego.Parse (file.go:7)";
  expect(renderText(report, facts)).toContain(`allocated by ${place}`);
  expect(renderMarkdown(report, {})).toContain(`\`${place}\``);
  expect(renderText(report, facts)).not.toContain("go/parser");
});

function never(): never {
  throw new Error("the sample is missing");
}
