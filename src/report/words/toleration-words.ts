import type { JudgedFinding, JudgedToleration } from "../../model/judged-finding.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";

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
      return `its ceiling is per ${per}, and this workload sends none`;
    case "above-ceiling":
      return `it grows by ${format(judged.growth)} per ${per}, and ${format(ceiling)} are tolerated`;
    case "holds":
      return `it grows by ${format(judged.growth)} per ${per}, of ${format(ceiling)} that are tolerated until ${expires}`;
  }
}
