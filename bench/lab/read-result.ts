import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { ReportSchema } from "../../src/model/report.ts";

/** What a score needs of a report. No more is read: runs are kept for longer than the rest of a report stays as it is. */
const ResultSchema = z.object({
  outcome: ReportSchema.shape.outcome,
  summary: z.string(),
  findings: z.array(z.object({ kind: z.string() })),
  failure: z.object({ message: z.string() }).optional(),
  cost: z.object({ minutes: z.number() }).optional(),
});

export type RunResult = z.infer<typeof ResultSchema>;

/** The result below a configuration's folder, where its run has finished. */
export function readResult(folder: string): RunResult | undefined {
  const path = join(folder, "run", "report.json");
  return existsSync(path) ? ResultSchema.parse(JSON.parse(readFileSync(path, "utf8"))) : undefined;
}
