/** Digits that a measured number is reported with: far more than it is good for, and the same bytes in every engine. */
const DIGITS = 6;

/** A whole number as it is, another one to six significant digits; what is not finite is null, as JSON has it. */
export function roundNumber(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isSafeInteger(value)) return value + 0;
  return Number(value.toPrecision(DIGITS)) + 0;
}
