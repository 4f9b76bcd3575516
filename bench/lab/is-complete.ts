import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RunEndSchema } from "../../src/model/recording.ts";

/**
 * Whether a configuration's folder has a run that came to its end, and its label. A run that could not measure has: it is a result,
 * and would be chosen by its outcome if it were done again. One that was interrupted has not.
 */
export function isComplete(folder: string): boolean {
  const end = join(folder, "run", "end.json");
  if (!existsSync(join(folder, "label.json")) || !existsSync(end)) return false;
  return RunEndSchema.parse(JSON.parse(readFileSync(end, "utf8"))).ended !== "interrupted";
}
