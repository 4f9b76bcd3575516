import type { JudgedFinding, TolerationAnswer } from "../../model/judged-finding.ts";
import type { Toleration } from "../../model/plan.ts";

/**
 * The finding as the user's tolerations see it: tolerated where one names it and holds; else as it was, with the one that does
 * not hold and why. What is known is not asked. `today` is "2027-03-31", in UTC, and a toleration holds on its last day.
 */
export function tolerate(finding: JudgedFinding, tolerations: readonly Toleration[], today: string): JudgedFinding {
  if (finding.kind !== "leak") return finding;
  const judged = tolerations
    .filter(({ fingerprint }) => fingerprint === finding.fingerprint)
    .map((toleration) => ({ ...toleration, judged: answerOf(toleration, finding, today) }));
  const holding = judged.find((toleration) => toleration.judged.answer === "holds");
  if (holding) return { ...finding, kind: "tolerated", toleration: holding };
  return judged[0] ? { ...finding, toleration: judged[0] } : finding;
}

function answerOf(
  { ceiling, per, expires }: Toleration,
  { perIteration, perUnit }: JudgedFinding,
  today: string,
): TolerationAnswer {
  if (today > expires) return { answer: "expired" };
  const growth = per === "iteration" ? perIteration.value : perUnit.find(({ unit }) => unit === per)?.value;
  if (growth === undefined) return { answer: "unit-not-sent" };
  return { answer: growth > ceiling ? "above-ceiling" : "holds", growth };
}
