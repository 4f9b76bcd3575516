import type { Outcome, Series } from "../model/growth.ts";
import type { FailOn } from "../model/plan.ts";

/**
 * What the deciding series come to. A leak fails if `failOn` has "leak" or "any-leak", an inconclusive series if it has
 * "inconclusive"; nothing fails with "never". An inconclusive series that does not fail leaves the outcome inconclusive,
 * and so does having no deciding series at all: no data is never a pass.
 */
export function outcomeOf(series: readonly Series[], failOn: readonly FailOn[]): Outcome {
  const deciding = series.filter(({ decides }) => decides);
  const fails = (...reasons: readonly FailOn[]) =>
    !failOn.includes("never") && reasons.some((reason) => failOn.includes(reason));
  const unsure = deciding.length === 0 || deciding.some(({ verdict }) => verdict === "inconclusive");
  if (deciding.some(({ verdict }) => verdict === "leak") && fails("leak", "any-leak")) return "fail";
  if (unsure && fails("inconclusive")) return "fail";
  return unsure ? "inconclusive" : "pass";
}
