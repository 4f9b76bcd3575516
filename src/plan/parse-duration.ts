import { failure } from "../model/failure.ts";

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };
const FORM = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m)$/;

/** Milliseconds of a duration such as "90s", "2m" or "500ms", at most `mostMs`. A bare number, and anything else: bad-value. */
export function parseDuration(value: string, option: string, mostMs: number): number {
  const [, number = "", unit = ""] = FORM.exec(value) ?? [];
  const durationMs = number === "" ? Number.NaN : Number(number) * (UNIT_MS[unit] ?? Number.NaN);
  if (durationMs <= mostMs) return Math.round(durationMs);
  throw failure("bad-value", {
    option,
    value,
    expected: `a time such as 90s, 2m or 500ms, at most ${mostMs / 60_000}m`,
  });
}
