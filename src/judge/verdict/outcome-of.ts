import type { Outcome, Series } from "../../model/growth.ts";
import type { JudgedFinding } from "../../model/judged-finding.ts";
import type { FailOn } from "../../model/plan.ts";
import type { Comparison } from "../../model/report.ts";

/** What an outcome is made from; the baseline's own series and findings are not part of it. */
interface OutcomeInput {
  readonly series: readonly Series[];
  readonly findings: readonly JudgedFinding[];
  readonly comparisons: readonly Comparison[];
  readonly failOn: readonly FailOn[];
}

/**
 * What a run comes to. It fails on what `failOn` names: a confirmed leak ("leak"), also one that is known or tolerated
 * ("any-leak"), what a candidate does worse than the baseline ("regression"), what stayed undecided ("inconclusive"); on
 * nothing with "never". What stayed undecided leaves it inconclusive: a suspect that was not confirmed, and, where that was
 * asked for, growth or a difference that is possible and not proven. No deciding series at all is never a pass.
 */
export function outcomeOf({ series, findings, comparisons, failOn }: OutcomeInput): Outcome {
  const asked = (...reasons: readonly FailOn[]) => reasons.some((reason) => failOn.includes(reason));
  const fails = (...reasons: readonly FailOn[]) => !asked("never") && asked(...reasons);
  const found = (...kinds: readonly JudgedFinding["kind"][]) => findings.filter(({ kind }) => kinds.includes(kind));
  const confirmed = ({ confirmed }: JudgedFinding) => confirmed;

  if (found("leak").some(confirmed) && fails("leak", "any-leak")) return "fail";
  if (found("known", "tolerated").length > 0 && fails("any-leak")) return "fail";
  if (found("regression", "footprint").some(confirmed) && fails("regression")) return "fail";

  const onlyCompared = comparisons.length > 0 && asked("regression") && !asked("leak", "any-leak");
  const deciding = series.filter(({ decides }) => decides);
  const unsure =
    deciding.length === 0 ||
    (!onlyCompared && isUnsure(deciding, found("leak"))) ||
    (comparisons.some(isUndecided) && asked("regression")) ||
    found("regression", "footprint").some((finding) => !finding.confirmed);
  if (unsure && fails("inconclusive")) return "fail";
  return unsure ? "inconclusive" : "pass";
}

function isUnsure(deciding: readonly Series[], leaks: readonly JudgedFinding[]): boolean {
  return deciding.some(({ verdict }) => verdict === "inconclusive") || leaks.some(({ confirmed }) => !confirmed);
}

function isUndecided({ growth, footprint }: Comparison): boolean {
  return growth.some(({ verdict }) => verdict === "inconclusive") || footprint?.verdict === "inconclusive";
}
