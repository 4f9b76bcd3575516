import { markdownTable } from "markdown-table";
import { clopperPearson } from "../statistics/clopper-pearson.ts";
import type { Tally } from "./study.ts";

const NULL_HEAD = [
  "keeps nothing for good",
  "runs",
  "suspected %",
  "95 %",
  "called leak %",
  "95 %",
  "unclear %",
  "inconclusive %",
  "plateau %",
  "cycles",
  "ended at first look %",
];
const EFFECT_HEAD = [
  "keeps",
  "runs",
  "found %",
  "95 %",
  "confirmed %",
  "inconclusive %",
  "plateau %",
  "within budget %",
  "cycles",
  "ended at first look %",
];

/**
 * Both tables as Markdown. Suspected, or found: a leak before it was confirmed. Called leak, or confirmed: after a fresh
 * process grew at the same pace; unclear: it grew more than twice as fast. A plateau passes like what is within the budget.
 */
export function renderStudy(nulls: readonly Tally[], effects: readonly Tally[]): string {
  const nullRows = nulls.map((tally) => {
    const { name, runs, suspected, confirmed, unclear, inconclusive, plateau, medianCycles, endedAtFirstLook } = tally;
    const shares = [unclear, inconclusive, plateau].map((count) => percent(count / runs));
    const called = [suspected, confirmed].flatMap((count) => [percent(count / runs), interval(count, runs)]);
    return [name, String(runs), ...called, ...shares, String(medianCycles), percent(endedAtFirstLook / runs)];
  });
  const effectRows = effects.map((tally) => {
    const { name, runs, suspected, confirmed, inconclusive, plateau, passed, medianCycles, endedAtFirstLook } = tally;
    const found = [percent(suspected / runs), interval(suspected, runs)];
    const shares = [confirmed, inconclusive, plateau, passed].map((count) => percent(count / runs));
    return [name, String(runs), ...found, ...shares, String(medianCycles), percent(endedAtFirstLook / runs)];
  });
  return `${table(NULL_HEAD, nullRows)}\n\n${table(EFFECT_HEAD, effectRows)}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([head, ...rows], { align: head.map((_, i) => (i === 0 ? "l" : "r")) });
}

function interval(count: number, runs: number): string {
  const { low, high } = clopperPearson(count, runs, 0.95);
  return `${percent(low)} … ${percent(high)}`;
}

/** Two digits behind the point where there is less than one percent on either side. */
function percent(share: number): string {
  const near = Math.min(share, 1 - share);
  return String(Number((share * 100).toFixed(near < 0.01 ? 2 : 1)));
}
