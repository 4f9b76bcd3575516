import type { JudgedFinding, JudgedToleration } from "../../model/judged-finding.ts";
import type { Finding } from "../../model/report.ts";
import { roundInterval, roundNumber } from "../rounded.ts";
import { findingSummary } from "../words/finding/finding-summary.ts";
import { tolerationWords } from "../words/finding/toleration-words.ts";

/** A finding as the report has it: in words, and rounded. */
export function findingReport(finding: JudgedFinding): Finding {
  const { kind, arm, workload, fingerprint, owner, confirmed, method, known, toleration, frames } = finding;
  const { unit } = finding.perIteration;
  return {
    kind,
    arm,
    workload,
    fingerprint,
    owner,
    summary: findingSummary(finding),
    confirmed,
    ...(method === undefined ? {} : { method }),
    ...(finding.mechanism === undefined
      ? {}
      : { mechanism: { ...finding.mechanism, share: roundNumber(finding.mechanism.share) ?? 0 } }),
    ...(known === undefined ? {} : { known }),
    frames,
    perIteration: { ...roundInterval(finding.perIteration), unit },
    perUnit: finding.perUnit.map((against) => ({ unit: against.unit, ...roundInterval(against) })),
    sizeClasses: finding.sizeClasses.map((sizeClass) => ({
      ...sizeClass,
      objectsPerIteration: roundNumber(sizeClass.objectsPerIteration) ?? 0,
      objectsPerUnit: roundNumber(sizeClass.objectsPerUnit) ?? 0,
    })),
    ...(toleration === undefined ? {} : { toleration: tolerationReport(toleration, unit) }),
  };
}

function tolerationReport(
  toleration: JudgedToleration,
  unit: Finding["perIteration"]["unit"],
): NonNullable<Finding["toleration"]> {
  const { judged, ...asked } = toleration;
  return { ...asked, holds: judged.answer === "holds", why: tolerationWords(toleration, unit) };
}
