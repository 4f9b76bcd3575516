import type { Finding, Report } from "../model/report.ts";
import { againstCeiling } from "./against-ceiling.ts";
import { candidateFindings } from "./candidate-findings.ts";
import { noWorseThan } from "./no-worse-than.ts";
import { unitWord } from "./unit-word.ts";

/** A known leak of gopls below its ceiling, in words. */
export interface KnownRow {
  readonly id: string;
  readonly title: string;
  readonly workload: string;
  readonly kept: string;
  readonly ceiling: string;
  readonly since: string;
  readonly link: string;
  readonly note: string | undefined;
}

/** A row for each known leak of each workload of the arm that is judged. */
export function knownRows(report: Report): readonly KnownRow[] {
  return candidateFindings(report, "known").flatMap((finding) => row(finding, report));
}

function row(finding: Finding, report: Report): readonly KnownRow[] {
  const { known, workload } = finding;
  if (!known) return [];
  const { id, title, since, link, ceiling } = known;
  const limit = againstCeiling(finding, { amount: ceiling.bytes, per: ceiling.per });
  return [
    {
      id,
      title,
      workload,
      kept: `${limit.kept} per ${unitWord(ceiling.per)}`,
      ceiling: limit.ceiling,
      since: since ?? "–",
      link,
      note: noWorseThan(finding, report),
    },
  ];
}
