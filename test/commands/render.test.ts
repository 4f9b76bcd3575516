import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommandLine } from "../../src/commands/run-command-line.ts";
import { renderHtml } from "../../src/report/html/render-html.ts";
import { renderJson } from "../../src/report/json/render-json.ts";
import { renderMarkdown } from "../../src/report/markdown/render-markdown.ts";
import { sampleReports } from "../report/sample-reports.ts";
import { sampleOutside } from "../support/sample-outside.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const report = sampleReports.leak ?? expect.fail("no report");

/** A folder with a run directory `out` that has a report. */
function withReport(text = renderJson(report)): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "out", "report.json"), text);
  return folder;
}

async function render(cwd: string, ...args: readonly string[]): Promise<string> {
  let printed = "";
  const print = (text: string) => {
    printed += text;
  };
  expect(await runCommandLine(["render", ...args], sampleOutside({ cwd, print }))).toBe(0);
  return printed;
}

describe("render prints a report in another form", () => {
  test("as text without a form, of a folder or of the file, and ends well whatever the verdict is", async () => {
    const text = await render(withReport(), "out");
    expect(text).toMatch(/^LEAK {2}gopls v0\.24\.0 keeps/);
    expect(await render(withReport(), "out/report.json")).toBe(text);
  });

  test.each([
    ["markdown", renderMarkdown(report)],
    ["html", renderHtml(report)],
    ["json", renderJson(report)],
  ])("as %s, the same that a run writes", async (form, written) => {
    expect(await render(withReport(), "out", "--format", form)).toBe(written);
  });

  test("as openmetrics, as junit and as sarif, whose places begin in the current folder", async () => {
    expect(await render(withReport(), "out", "--format", "openmetrics")).toMatch(/# EOF\n$/);
    expect(await render(withReport(), "out", "--format", "junit")).toMatch(/^<\?xml /);
    const sarif = JSON.parse(await render(withReport(), "out", "--format", "sarif"));
    expect(sarif).toMatchObject({ version: "2.1.0", runs: [{ results: [{ ruleId: "leak" }, { ruleId: "leak" }] }] });
    const cwd = withReport();
    const here = { ...report, arms: report.arms.map((arm) => ({ ...arm, workspace: join(cwd, "api") })) };
    writeFileSync(join(cwd, "out", "report.json"), renderJson(here));
    expect(await render(cwd, "out", "--format", "sarif")).toContain('"uri": "api/go.mod"');
  });
});

test("render draws what has a picture, and refuses what has none", async () => {
  expect(await render(withReport(), "out", "--format", "svg")).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
  for (const name of ["not-measured", "leak"]) {
    const { grown: _, ...without } = sampleReports[name] ?? expect.fail("no report");
    const cwd = withReport(renderJson(without));
    const error = await runCommandLine(["render", "out", "--format", "svg"], sampleOutside({ cwd })).catch((e) => e);
    expect(error).toMatchObject({
      code: "report-without-growth",
      exitCode: 2,
      message: expect.stringContaining("in out "),
    });
  }
});

describe("render refuses", () => {
  const refused = (cwd: string, ...args: readonly string[]) =>
    runCommandLine(["render", ...args], sampleOutside({ cwd })).catch((error: Error) => error);

  test.each([
    ["what is not there", withReport, ["elsewhere"], "elsewhere is no report of this program: it does not exist"],
    [
      "what is cut off",
      () => withReport("{"),
      ["out"],
      "out/report.json is no report of this program: it is not JSON, or cut off",
    ],
    [
      "another file",
      () => withReport("{}"),
      ["out"],
      "out/report.json is no report of this program: it does not fit the schema",
    ],
  ] as const)("%s", async (_, make, args, message) => {
    const error = await refused(make(), ...args);
    expect(error).toMatchObject({ code: "report-unreadable", exitCode: 2, message: expect.stringContaining(message) });
  });

  test("a form that does not exist, with those that do", async () => {
    expect(await refused(withReport(), "out", "--format", "pdf")).toMatchObject({
      code: "bad-value",
      hint: "It takes text, markdown, html, json, openmetrics, junit, sarif, svg.",
    });
  });
});
