import type { Finding, PerUnit, Report } from "../../model/report.ts";
import { andList } from "../../text/and-list.ts";
import { acceptedLeaks } from "../ask/findings.ts";
import { growthPer } from "../ask/growth-per.ts";
import { formatAmount } from "./amount.ts";

interface AgainstCeiling {
  readonly kept: string;
  readonly ceiling: string;
  /** How much the growth is above it; undefined: it is not. */
  readonly above: string | undefined;
}

/** A finding's growth beside what is accepted of it, per that unit, in words. */
export function againstCeiling(
  finding: Finding,
  ceiling: { readonly amount: number; readonly per: PerUnit["unit"] },
): AgainstCeiling {
  const { unit } = finding.perIteration;
  const value = growthPer(finding, ceiling.per);
  const over = value === undefined ? 0 : value - ceiling.amount;
  return {
    kept: value === undefined ? "–" : formatAmount(value, unit),
    ceiling: formatAmount(ceiling.amount, unit),
    above: over > 0 ? formatAmount(over, unit) : undefined,
  };
}

/** " apart from 2 known leaks of gopls below their ceilings and 1 tolerated leak"; "" without any. */
export function besideAccepted(report: Pick<Report, "arms" | "findings">): string {
  const { known, tolerated } = acceptedLeaks(report);
  const parts = [
    known === 0
      ? ""
      : `${known} known ${known === 1 ? "leak of gopls below its ceiling" : "leaks of gopls below their ceilings"}`,
    tolerated === 0 ? "" : `${tolerated} tolerated ${tolerated === 1 ? "leak" : "leaks"}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` apart from ${andList(parts)}`;
}
