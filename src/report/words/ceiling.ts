import type { Finding, PerUnit, Report } from "../../model/report.ts";
import { andList } from "../../text/and-list.ts";
import { candidateFindings } from "../ask/findings.ts";
import { formatAmount } from "./amount.ts";

interface AgainstCeiling {
  readonly kept: string;
  readonly ceiling: string;
  /** How much the growth is above it; undefined: it is not. */
  readonly above: string | undefined;
}

/** A finding's growth beside what is accepted of it, per that unit, in words. */
export function againstCeiling(
  { perUnit, perIteration }: Finding,
  ceiling: { readonly amount: number; readonly per: PerUnit["unit"] },
): AgainstCeiling {
  const { unit } = perIteration;
  const value = ceiling.per === "iteration" ? perIteration.value : perUnit.find((p) => p.unit === ceiling.per)?.value;
  const over = value === undefined ? 0 : value - ceiling.amount;
  return {
    kept: value === undefined ? "–" : formatAmount(value, unit),
    ceiling: formatAmount(ceiling.amount, unit),
    above: over > 0 ? formatAmount(over, unit) : undefined,
  };
}

/** " beside 2 known leaks of gopls below their ceilings and 1 tolerated leak"; "" without any. */
export function besideAccepted(report: Pick<Report, "arms" | "findings">): string {
  const known = new Set(candidateFindings(report, "known").map(({ known, fingerprint }) => known?.id ?? fingerprint));
  const tolerated = new Set(candidateFindings(report, "tolerated").map(({ fingerprint }) => fingerprint));
  const parts = [
    known.size === 0
      ? ""
      : `${known.size} known ${known.size === 1 ? "leak of gopls below its ceiling" : "leaks of gopls below their ceilings"}`,
    tolerated.size === 0 ? "" : `${tolerated.size} tolerated ${tolerated.size === 1 ? "leak" : "leaks"}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` beside ${andList(parts)}`;
}
