import type { Finding, PerUnit } from "../model/report.ts";
import { formatAmount } from "./format-amount.ts";

export interface AgainstCeiling {
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
