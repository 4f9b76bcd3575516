import type { Finding, Report } from "../../model/report.ts";
import { kindOf, workKinds } from "../../model/work.ts";
import { andList } from "../../text/and-list.ts";
import { formatCount } from "../../text/format-count.ts";
import { badFindings, candidateFindings } from "../ask/findings.ts";
import { mainUnit } from "../ask/growth-per.ts";
import { formatAmount } from "./amount.ts";

/** Of one method: about what a day of work has, as `perDay` of a kind of work. */
const CALLS = 1_000;
const MOST = 2;

/**
 * What the worst growth of each kind of work comes to: "500 edits keep 8.1 MiB."; undefined where nothing is counted so. Where nothing is
 * bad, of what is accepted: it costs as much.
 */
export function rateSentence(report: Report): string | undefined {
  const worst = new Map<string, { readonly total: number; readonly finding: Finding }>();
  const bad = badFindings(report);
  for (const finding of bad.length > 0 ? bad : candidateFindings(report, "known", "tolerated")) {
    const [count, words] = many(finding);
    const total = mainUnit(finding).value * count;
    if (total > (worst.get(words)?.total ?? 0)) worst.set(words, { total, finding });
  }
  const parts = [...worst].map(([words, { total, finding }]) => {
    const more = finding.kind === "regression" ? " more" : "";
    return `${words} keep ${formatAmount(total, finding.perIteration.unit)}${more}`;
  });
  return parts.length === 0 ? undefined : `${andList(parts.slice(0, MOST))}.`;
}

function many(finding: Finding): readonly [number, string] {
  const { unit } = mainUnit(finding);
  const { method, kind } = finding;
  if (kind === "footprint") return [0, ""];
  if (method !== undefined && (unit === "request" || unit === "iteration"))
    return [CALLS, `${formatCount(CALLS)} × ${method}`];
  if (unit === "iteration") return [0, ""];
  const { perDay, word } = workKinds[kindOf(unit)];
  return [perDay, `${formatCount(perDay)} ${word}s`];
}
