import { markdownTable } from "markdown-table";
import { clopperPearson } from "../statistics/clopper-pearson.ts";
import type { Misses } from "./interval-misses.ts";
import type { Tally } from "./study.ts";

const NULL_HEAD = [
  "keeps nothing for good",
  "runs",
  "suspected %",
  "95 %",
  "called leak %",
  "95 %",
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
  "passed although it leaks %",
  "cycles",
  "ended at first look %",
];

/**
 * Both tables as Markdown. Suspected, or found: a leak before it was confirmed. Called leak, or confirmed: after a fresh
 * process grew as well. A plateau, which slowed down or was refuted, passes like what is within the budget.
 */
export function renderStudy(nulls: readonly Tally[], effects: readonly Tally[]): string {
  const nullRows = nulls.map((tally) => {
    const { name, runs, suspected, confirmed, inconclusive, plateau, medianCycles, endedAtFirstLook } = tally;
    const shares = [inconclusive, plateau].map((count) => percent(count / runs));
    const called = [suspected, confirmed].flatMap((count) => [percent(count / runs), interval(count, runs)]);
    return [name, String(runs), ...called, ...shares, String(medianCycles), percent(endedAtFirstLook / runs)];
  });
  const effectRows = effects.map((tally) => {
    const { name, runs, suspected, confirmed, inconclusive, passed, medianCycles, endedAtFirstLook } = tally;
    const found = [percent(suspected / runs), interval(suspected, runs)];
    const shares = [confirmed, inconclusive, passed].map((count) => percent(count / runs));
    return [name, String(runs), ...found, ...shares, String(medianCycles), percent(endedAtFirstLook / runs)];
  });
  return `${table(NULL_HEAD, nullRows)}\n\n${table(EFFECT_HEAD, effectRows)}\n`;
}

/** How often 95 % intervals miss, as Markdown: a row for each kind of errors. */
export function renderMisses(misses: readonly Misses[]): string {
  const errors = [...new Set(misses.map((one) => one.errors))];
  const readings = [...new Set(misses.map((one) => one.readings))];
  const share = (row: string, count: number) => {
    const one = misses.find((each) => each.errors === row && each.readings === count);
    return one ? `${percent(one.missed / one.runs)} (${interval(one.missed, one.runs)})` : "";
  };
  const rows = errors.map((row) => [row, ...readings.map((count) => share(row, count))]);
  return `${table(["errors", ...readings.map((count) => `${count} readings: missed % (95 %)`)], rows)}\n`;
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
