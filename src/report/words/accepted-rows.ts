import type { Finding, Report } from "../../model/report.ts";
import { candidateFindings } from "../ask/findings.ts";
import { noWorseThan } from "../ask/no-worse-than.ts";
import { againstCeiling } from "./ceiling.ts";
import { unitWord } from "./units.ts";

/** A known leak of gopls below its ceiling, in words. */
interface KnownRow {
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
  return candidateFindings(report, "known").flatMap((finding) => knownRow(finding, report));
}

function knownRow(finding: Finding, report: Report): readonly KnownRow[] {
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

/** Growth that the user accepts for now, in words. */
interface ToleratedRow {
  readonly owner: string;
  readonly workload: string;
  readonly kept: string;
  readonly ceiling: string;
  readonly expires: string;
  readonly reason: string;
  readonly note: string | undefined;
}

/** A row for each tolerated finding of the arm that is judged. */
export function toleratedRows(report: Report): readonly ToleratedRow[] {
  return candidateFindings(report, "tolerated").flatMap((finding) => toleratedRow(finding, report));
}

function toleratedRow(finding: Finding, report: Report): readonly ToleratedRow[] {
  const { toleration, owner, workload } = finding;
  if (!toleration) return [];
  const { ceiling, per, expires, reason } = toleration;
  const limit = againstCeiling(finding, { amount: ceiling, per });
  return [
    {
      owner,
      workload,
      kept: `${limit.kept} per ${unitWord(per, finding)}`,
      ceiling: limit.ceiling,
      expires,
      reason,
      note: noWorseThan(finding, report),
    },
  ];
}
