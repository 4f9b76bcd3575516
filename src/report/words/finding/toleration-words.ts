import type { JudgedFinding, JudgedToleration } from "../../../model/judged-finding.ts";
import { formatBytes } from "../../../text/format-bytes.ts";
import { formatCount } from "../../../text/format-count.ts";

/** Why a toleration holds, or does not. */
export function tolerationWords(
  { ceiling, per, expires, judged }: JudgedToleration,
  unit: JudgedFinding["perIteration"]["unit"],
): string {
  const format = unit === "bytes" ? formatBytes : formatCount;
  switch (judged.answer) {
    case "expired":
      return `its last day was ${expires}`;
    case "unit-not-sent":
      return `its ceiling is per ${per}, and this workload has none`;
    case "above-ceiling":
      return `it grows by ${format(judged.growth)} per ${per}, above the tolerated ${format(ceiling)}`;
    case "holds":
      return `it grows by ${format(judged.growth)} per ${per}, within the ${format(ceiling)} tolerated until ${expires}`;
  }
}
