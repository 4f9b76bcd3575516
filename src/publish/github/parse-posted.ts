import { failure } from "../../model/failure.ts";
import type { Report } from "../../model/report.ts";
import { parseReport } from "../../report/json/parse-report.ts";
import { knownByCatalogue } from "./known-by-catalogue.ts";

/** A report to be posted out of the bytes of a report.json from anybody; `where` is how an error names it. Throws report-refused. */
export function parsePosted(bytes: Buffer, where: string): Report {
  const parsed = parseReport(bytes.toString("utf8"));
  if ("reason" in parsed) throw failure("report-refused", { where, reason: parsed.reason });
  return knownByCatalogue(parsed.report);
}
