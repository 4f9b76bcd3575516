import { failure } from "../model/failure.ts";

/** A whole number in digits only, from `least` to `most`, both included; anything else: bad-value. */
export function parseWholeNumber(
  value: string,
  option: string,
  { least, most }: { least: number; most: number },
): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw failure("bad-value", { option, value, expected: `a whole number from ${least} to ${most}` });
}
