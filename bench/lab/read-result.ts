import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Report, ReportSchema } from "../../src/model/report.ts";

/** The report below a configuration's folder, where its run has finished. */
export function readResult(folder: string): Report | undefined {
  const path = join(folder, "run", "report.json");
  return existsSync(path) ? ReportSchema.parse(JSON.parse(readFileSync(path, "utf8"))) : undefined;
}
