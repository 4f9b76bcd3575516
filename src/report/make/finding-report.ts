import type { JudgedFinding, JudgedToleration } from "../../model/judged-finding.ts";
import type { Finding, Holder } from "../../model/report.ts";
import { roundInterval, roundNumber } from "../rounded.ts";
import { findingSummary } from "../words/finding/finding-summary.ts";
import { tolerationWords } from "../words/finding/toleration-words.ts";

/** A finding as the report has it: in words, and rounded. */
export function findingReport(finding: JudgedFinding): Finding {
  const { kind, arm, workload, fingerprint, owner, confirmed, method, known, holder, toleration, frames } = finding;
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
    ...(holder === undefined ? {} : { holder: holderReport(holder) }),
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

/** Types of Go reach thousands of characters, and a chain hundreds of nodes: of both the beginning, of a chain its end as well. */
function holderReport({ path, objectsPerUnit, ...holder }: Holder): Holder {
  const names = path.map((name) => [...name].slice(0, MOST_CHARACTERS).join(""));
  const left = names.length - MOST_NODES;
  const shown =
    left <= 0 ? names : [...names.slice(0, MOST_NODES / 2), `${left} more`, ...names.slice(-MOST_NODES / 2)];
  return { ...holder, path: shown, objectsPerUnit: roundNumber(objectsPerUnit) ?? 0 };
}

const MOST_CHARACTERS = 200;
const MOST_NODES = 60;

function tolerationReport(
  toleration: JudgedToleration,
  unit: Finding["perIteration"]["unit"],
): NonNullable<Finding["toleration"]> {
  const { judged, ...asked } = toleration;
  return { ...asked, holds: judged.answer === "holds", why: tolerationWords(toleration, unit) };
}
