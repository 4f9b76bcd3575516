import type { Report } from "../../model/report.ts";
import { comparedArms } from "../../report/ask/arms.ts";

const LONGEST_VERSION = 60;

/**
 * What an issue says beside the report: its title, and the sentence that it is closed with. Of what the report names,
 * only what could be a version is left.
 */
export function issueWords(report: Report, runUrl: string): { readonly title: string; readonly closing: string } {
  const { candidate, baseline } = comparedArms(report);
  const against = baseline === undefined ? "" : ` against ${version(baseline)}`;
  const subject = `gopls ${version(candidate)}${against}`;
  return { title: `${subject} fails the leak gate`, closing: `${subject} passes the leak gate: ${runUrl}` };
}

function version(arm: Report["arms"][number] | undefined): string {
  return (arm?.gopls.version ?? "").replace(/[^A-Za-z0-9.+-]/g, "").slice(0, LONGEST_VERSION) || "of unknown version";
}
