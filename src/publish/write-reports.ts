import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../model/report.ts";
import { renderJson } from "../report/render-json.ts";
import { renderMarkdown } from "../report/render-markdown.ts";
import { reportFiles } from "../report/report-files.ts";

/** Writes the reports of a run directory into it. */
export function writeReports(directory: string, report: Report): void {
  writeFileSync(join(directory, reportFiles.json), renderJson(report));
  writeFileSync(join(directory, reportFiles.markdown), renderMarkdown(report));
}
