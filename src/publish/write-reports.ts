import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../model/report.ts";
import { renderJson } from "../report/json/render-json.ts";
import { reportFiles } from "../report/json/report-files.ts";
import { renderMarkdown } from "../report/markdown/render-markdown.ts";

/** Writes the reports of a run directory into it. */
export function writeReports(directory: string, report: Report): void {
  writeFileSync(join(directory, reportFiles.json), renderJson(report));
  writeFileSync(join(directory, reportFiles.markdown), renderMarkdown(report));
}
