import type { JudgeWarning } from "../../model/judge-warning.ts";
import type { RunHeader, Warning } from "../../model/recording.ts";
import { warningSentence } from "../words/warning-sentence.ts";

/** The warnings of a report: what its sessions warned of, and then what the judge warns of. */
export function warningReports(
  recorded: readonly Warning[],
  judged: readonly JudgeWarning[],
  { plan }: Pick<RunHeader, "plan">,
): readonly Warning[] {
  return [...recorded, ...judged.map((warning) => ({ code: warning.code, message: warningSentence(warning, plan) }))];
}
