import type { Report } from "../../src/model/report.ts";
import type { Kind } from "./make-try.ts";
import type { Ended } from "./start-run.ts";

const headlines: Readonly<Record<number, RegExp>> = {
  0: /^PASS\b/,
  1: /^(?:LEAK|REGRESSION)\b/,
  3: /^INCONCLUSIVE\b/,
  4: /^NOT MEASURED\b/,
};

const CODES = { pass: 0, fail: 1, inconclusive: 3, "not-measured": 4 } as const;

/** What is wrong with what a program said that ended by itself: its words and its code belong together, and it has no bug to tell of. */
export function checkWords(who: string, { code, stdout, stderr }: Ended): readonly string[] {
  const wrong: string[] = [];
  const all = `${stdout}\n${stderr}`;
  if (/\n {4}at \S/.test(all)) wrong.push(`${who} printed a stack`);
  if (/please report/i.test(all))
    wrong.push(`${who} asked for a bug report: ${lineWith(all, /this program failed|did not show/)}`);
  const headline = headlines[code ?? -1];
  if (code === null) return wrong;
  if (headline === undefined) wrong.push(`${who} ended with code ${code}: ${firstLine(stderr)}`);
  else if (stdout === "" ? code !== 4 || stderr === "" : !headline.test(stdout.trimStart()))
    wrong.push(`${who} ended with code ${code} and said "${firstLine(stdout)}"`);
  return wrong;
}

/** A verdict that is the opposite of the truth, or whose code is another's. */
export function checkVerdict(who: string, kind: Kind, report: Report, code: number | null): readonly string[] {
  const wrong: string[] = [];
  if (code !== null && CODES[report.outcome] !== code)
    wrong.push(`${who}: code ${code}, but its report says ${report.outcome}`);
  if (kind === "clean" && report.outcome === "fail") wrong.push(`${who}: a clean gopls was said to leak`);
  if (kind === "leaky" && report.outcome === "pass") wrong.push(`${who}: a leaking gopls passed`);
  return wrong;
}

export function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}

function lineWith(text: string, what: RegExp): string {
  return text.split("\n").find((line) => what.test(line)) ?? "";
}
