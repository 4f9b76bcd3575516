import type { Finding, Report } from "../../model/report.ts";
import { andList } from "../../text/and-list.ts";
import { isExpired } from "../ask/findings.ts";
import { mainUnit } from "../ask/growth-per.ts";
import { formatAmount } from "./amount.ts";
import { againstCeiling } from "./ceiling.ts";
import { workWords } from "./units.ts";

const MOST = 3;

/** The worst finding of each unit: "40.0 KiB for every edit and 1.2 KiB for every LSP request". */
export function keptWords(findings: readonly Finding[], report: Pick<Report, "workloads" | "startedAt">): string {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    const { unit, value } = mainUnit(finding);
    const key = `${unit} ${finding.method ?? ""}`;
    const other = worst.get(key);
    if (!other || mainUnit(other).value < value) worst.set(key, finding);
  }
  const parts = [...worst.values()].map((finding) => {
    const amount = formatAmount(mainUnit(finding).value, finding.perIteration.unit);
    const more = finding.kind === "regression" ? " more" : "";
    return `${amount}${more} for every ${workWords(finding, report)}${accepted(finding, report)}`;
  });
  const more = parts.length > MOST ? [`${parts.length - MOST} things more`] : [];
  return andList([...parts.slice(0, MOST), ...more]);
}

/** Why growth that was known or tolerated still is a leak. */
function accepted(finding: Finding, report: Pick<Report, "startedAt">): string {
  const { known, toleration, kind } = finding;
  if (kind !== "leak") return "";
  if (toleration && isExpired(toleration, report)) return `; its toleration ended on ${toleration.expires}`;
  if (toleration) {
    const { above } = againstCeiling(finding, { amount: toleration.ceiling, per: toleration.per });
    return above === undefined ? "" : `, ${above} above what is tolerated`;
  }
  if (!known) return "";
  const { above } = againstCeiling(finding, { amount: known.ceiling.bytes, per: known.ceiling.per });
  if (above !== undefined) return `, ${above} above the ceiling of the known leak ${known.id}`;
  return known.excused === false
    ? ` (like the known leak ${known.id})`
    : ` (like the known leak ${known.id}, but more objects of a size)`;
}
