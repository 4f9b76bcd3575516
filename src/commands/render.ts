import { lstatSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFile } from "../files/read-file.ts";
import { failure } from "../model/failure.ts";
import type { Report } from "../model/report.ts";
import { MAX_REPORT_BYTES, parseReport } from "../report/json/parse-report.ts";
import { reportFiles } from "../report/json/report-files.ts";
import { judgeCommand } from "../report/words/measure-command.ts";
import type { Command, Outside } from "./command.ts";
import { shownPath } from "./shown-path.ts";

/** Each form in which a report can be printed, undefined where it can't; a form's code is loaded when it is asked for. */
const forms: Readonly<Record<string, (report: Report, outside: Outside) => Promise<string | undefined>>> = {
  text: async (report, { screen }) => {
    const { renderText } = await import("../report/text/render-text.ts");
    return renderText(report, { files: [], again: judgeCommand(report), ...screen });
  },
  markdown: async (report) => (await import("../report/markdown/render-markdown.ts")).renderMarkdown(report),
  html: async (report) => (await import("../report/html/render-html.ts")).renderHtml(report),
  json: async (report) => (await import("../report/json/render-json.ts")).renderJson(report),
  openmetrics: async (report) =>
    (await import("../report/openmetrics/render-openmetrics.ts")).renderOpenMetrics(report),
  junit: async (report) => (await import("../report/junit/render-junit.ts")).renderJunit(report),
  // In a workflow a step starts in the root of the repository.
  sarif: async (report, { cwd: root }) =>
    (await import("../report/sarif/render-sarif.ts")).renderSarif(report, { root }),
  svg: async (report) => (await import("../report/svg/render-svg.ts")).renderSvg(report),
};

const NAMES = Object.keys(forms);

/** `render`: a report again, in another form. Nothing is judged. */
export const renderCommand: Command = {
  name: "render",
  usage: ["render DIR|REPORT.json [--format FORM]"],
  summary: "print a report that was written before, in another form",
  options: {
    format: {
      group: "Form",
      placeholder: "FORM",
      about: `${NAMES.slice(0, -1).join(", ")} or ${NAMES.at(-1)}.`,
      default: "text",
    },
  },
  operands: { kind: "words", what: "one run directory or report.json", least: 1, most: 1 },
  exits: [
    [0, "printed", "whatever the verdict in it is"],
    [2, "no report", "there is none, or it is damaged; or the form does not exist, or has nothing to show"],
  ],
  examples: [
    { line: "render gopls-leak-gate-out", does: "the last screen of that run again" },
    { line: "render gopls-leak-gate-out --format junit > leaks.xml", does: "for a CI that shows test results" },
    { line: "render report.json --format openmetrics > gopls.prom", does: "for a collector of text files" },
    { line: "render gopls-leak-gate-out --format sarif > leaks.sarif", does: "for code scanning on GitHub" },
    { line: "render gopls-leak-gate-out --format svg > growth.svg", does: "a picture of where it grew" },
  ],
  run: async ({ values: { format = "text" }, operands: [operand = ""] }, outside) => {
    const form = NAMES.includes(format) ? forms[format] : undefined;
    if (!form) throw failure("bad-value", { option: "--format", value: format, expected: `${NAMES.join(", ")}` });
    const path = resolve(outside.cwd, operand);
    const text = await form(readReport(path, outside), outside);
    if (text === undefined) throw failure("report-without-growth", { path: shownPath(path, outside) });
    outside.print(text);
    return 0;
  },
};

/** The report in a run directory, or in a file. Throws report-unreadable, and what reading a file throws. */
function readReport(path: string, outside: Outside): Report {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  const file = stats?.isDirectory() ? join(path, reportFiles.json) : path;
  const refuse = (reason: string) => failure("report-unreadable", { path: shownPath(file, outside), reason });
  if (!lstatSync(file, { throwIfNoEntry: false })) throw refuse("it does not exist");
  const parsed = parseReport(readFile(file, { most: MAX_REPORT_BYTES }).toString("utf8"));
  if ("reason" in parsed) throw refuse(parsed.reason);
  return parsed.report;
}
