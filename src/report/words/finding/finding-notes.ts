import type { Finding, Report } from "../../../model/report.ts";
import { isExpired } from "../../ask/findings.ts";
import { noWorseThan } from "../../ask/no-worse-than.ts";
import { againstCeiling } from "../ceiling.ts";
import { unitWord } from "../units.ts";
import { freshProcess } from "./fresh-process.ts";
import { holderNote } from "./holder-note.ts";
import { mechanismWords } from "./mechanism-words.ts";

/** Notes on a finding: who holds it, the known leak, the toleration, how the baseline compares, and the fresh process. */
export function findingNotes(finding: Finding, report: Report): readonly string[] {
  return [
    holderNote(finding),
    knownNote(finding),
    tolerationNote(finding, report),
    mechanismWords(finding),
    noWorseThan(finding, report),
    isAccepted(finding) && !finding.confirmed ? undefined : freshProcess(finding, report),
    minimalNote(finding),
  ].filter((note) => note !== undefined);
}

/** What is accepted need not be tried in a fresh process. */
function isAccepted({ kind }: Finding): boolean {
  return kind === "known" || kind === "tolerated";
}

function minimalNote({ minimal }: Finding): string | undefined {
  if (!minimal) return undefined;
  const { found, tries, cutShort } = minimal;
  const searched = `${tries} ${tries === 1 ? "try" : "tries"}${cutShort ? ", until the time was over" : ""}`;
  if (!found) return `no shorter workload showed it again (${searched})`;
  const { steps, turns, file } = found;
  const length = steps.length === 1 ? "1 step" : `${steps.length} steps`;
  return `shortest workload that shows it: ${length}: ${steps.join(", ")} (${searched}; again in ${turns} turns): ${file}`;
}

function knownNote(finding: Finding): string | undefined {
  const { known, kind } = finding;
  if (!known) return undefined;
  const { id, title, since, ceiling, excused } = known;
  const limit = againstCeiling(finding, { amount: ceiling.bytes, per: ceiling.per });
  if (kind === "leak" && limit.above !== undefined) {
    return `known leak ${id}, but ${limit.above} above its ceiling of ${limit.ceiling} per ${unitWord(ceiling.per)}`;
  }
  if (excused === false) {
    return `looks like known leak ${id} (${title}); not excused, because gopls' version is unknown: --known-leaks-of v0.24.0 takes it for that release`;
  }
  if (kind === "leak") return `known leak ${id} (${title}), but more objects of a size than are known of it`;
  return `known leak ${id}${since === undefined ? "" : `, since ${since}`}: ${title}`;
}

function tolerationNote(finding: Finding, report: Report): string | undefined {
  const { toleration } = finding;
  if (!toleration || toleration.holds) return undefined;
  const { expires, reason, ceiling, per, why } = toleration;
  if (isExpired(toleration, report)) return `no longer tolerated: the toleration ended on ${expires} (${reason})`;
  const { above, ceiling: limit } = againstCeiling(finding, { amount: ceiling, per });
  if (above === undefined) return `not tolerated: ${why}`;
  return `${above} above the tolerated ${limit} per ${unitWord(per)} (${reason})`;
}
