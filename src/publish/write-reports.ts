import { join } from "node:path";
import { writeFile } from "../files/write-file.ts";
import type { Report } from "../model/report.ts";
import { renderHtml } from "../report/html/render-html.ts";
import { renderJson } from "../report/json/render-json.ts";
import { reportFiles } from "../report/json/report-files.ts";
import { renderMarkdown } from "../report/markdown/render-markdown.ts";

/** Writes the reports of a run directory into it. Throws what writeFile throws: the directory may be anybody's. */
export function writeReports(directory: string, report: Report): void {
  writeFile(join(directory, reportFiles.json), renderJson(report));
  writeFile(join(directory, reportFiles.markdown), renderMarkdown(report));
  writeFile(join(directory, reportFiles.html), renderHtml(report));
  for (const { minimal } of report.findings)
    if (minimal?.found) writeFile(join(directory, minimal.found.file), minimal.found.yaml);
}
