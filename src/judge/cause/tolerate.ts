import type { Toleration } from "../../model/plan.ts";
import type { Finding } from "../../model/report.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";

/**
 * The finding as the user's tolerations see it: tolerated where one names it and holds; else as it was, with the one that does
 * not hold and why. What is known is not asked. `today` is "2027-03-31", in UTC, and a toleration holds on its last day.
 */
export function tolerate(finding: Finding, tolerations: readonly Toleration[], today: string): Finding {
  if (finding.kind !== "leak") return finding;
  const own = tolerations
    .filter(({ fingerprint }) => fingerprint === finding.fingerprint)
    .map((toleration) => ({ ...toleration, ...judged(finding, toleration, today) }));
  const toleration = own.find(({ holds }) => holds) ?? own[0];
  if (!toleration) return finding;
  return { ...finding, kind: toleration.holds ? "tolerated" : "leak", toleration };
}

function judged(
  { perIteration, perUnit }: Finding,
  { ceiling, per, expires }: Toleration,
  today: string,
): { readonly holds: boolean; readonly why: string } {
  const format = perIteration.unit === "bytes" ? formatBytes : formatCount;
  const value = per === "iteration" ? perIteration.value : perUnit.find(({ unit }) => unit === per)?.value;
  if (today > expires) return { holds: false, why: `its last day was ${expires}` };
  if (value === undefined) return { holds: false, why: `its ceiling is per ${per}, and this workload sends none` };
  const grows = `it grows by ${format(value)} per ${per}`;
  if (value > ceiling) return { holds: false, why: `${grows}, and ${format(ceiling)} are tolerated` };
  return { holds: true, why: `${grows}, of ${format(ceiling)} that are tolerated until ${expires}` };
}
