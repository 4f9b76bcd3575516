import { failure } from "../model/failure.ts";

const FORM = /^(\d{1,4}(?:\.\d{1,4})?) ?%$/;
const MOST_PERCENT = 1000;

/** The share that a percentage such as "3%" or "2.5 %" is: 0.03, 0.025. A bare number, zero and over 1000%: bad-value. */
export function parsePercent(value: string, option: string): number {
  const percent = Number(FORM.exec(value)?.[1] ?? Number.NaN);
  if (percent > 0 && percent <= MOST_PERCENT) return percent / 100;
  const expected = `a percentage such as 3% or 2.5 %, more than 0% and at most ${MOST_PERCENT}%`;
  const share = /^0?\.\d{1,6}$/.test(value) ? Number((Number(value) * 100).toFixed(4)) : 0;
  throw failure("bad-value", { option, value, expected: share > 0 ? `${expected}; did you mean ${share}%` : expected });
}
