import type { Finding, Report } from "../../model/report.ts";
import { andList } from "../../text/and-list.ts";
import { badFindings } from "../ask/findings.ts";
import { mainUnit } from "../ask/units.ts";
import { formatAmount } from "./amount.ts";

/** About what a day of work has; round numbers, so that a reader can go on reckoning. */
const MANY = {
  edit: [500, "500 edits"],
  request: [5_000, "5,000 requests"],
  open: [100, "100 opened files"],
  view: [100, "100 new views"],
} as const;
const CALLS = 1_000;
const MOST = 2;

/** What the worst growth of each kind of work comes to: "500 edits keep 8.1 MiB."; undefined where nothing is counted so. */
export function rateSentence(report: Report): string | undefined {
  const worst = new Map<string, { readonly total: number; readonly finding: Finding }>();
  for (const finding of badFindings(report)) {
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
  if (method !== undefined && (unit === "request" || unit === "iteration")) return [CALLS, `1,000 × ${method}`];
  return unit === "iteration" ? [0, ""] : MANY[unit];
}
