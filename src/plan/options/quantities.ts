import { failure } from "../../model/failure.ts";
import type { Toleration } from "../../model/plan.ts";
import { WorkUnitSchema } from "../../model/work.ts";

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };
const DURATION = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m)$/;

/** Milliseconds of a duration such as "90s", "2m" or "500ms", at most `mostMs`. A bare number, and anything else: bad-value. */
export function parseDuration(value: string, option: string, mostMs: number): number {
  const [, number = "", unit = ""] = DURATION.exec(value) ?? [];
  const durationMs = number === "" ? Number.NaN : Number(number) * (UNIT_MS[unit] ?? Number.NaN);
  if (durationMs <= mostMs) return Math.round(durationMs);
  throw failure("bad-value", {
    option,
    value,
    expected: `a time such as 90s, 2m or 500ms, at most ${mostMs / 60_000}m`,
  });
}

const PERCENTAGE = /^(\d{1,4}(?:\.\d{1,4})?) ?%$/;
const MOST_PERCENT = 1000;

/** The share that a percentage such as "3%" or "2.5 %" is: 0.03, 0.025. A bare number, zero and over 1000%: bad-value. */
export function parsePercent(value: string, option: string): number {
  const percent = Number(PERCENTAGE.exec(value)?.[1] ?? Number.NaN);
  if (percent > 0 && percent <= MOST_PERCENT) return percent / 100;
  const expected = `a percentage such as 3% or 2.5 %, more than 0% and at most ${MOST_PERCENT}%`;
  const share = /^0?\.\d{1,6}$/.test(value) ? Number((Number(value) * 100).toFixed(4)) : 0;
  throw failure("bad-value", { option, value, expected: share > 0 ? `${expected}; did you mean ${share}%` : expected });
}

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

const BYTES: Readonly<Record<string, number>> = { B: 1, KB: 1000, KiB: 1024, MB: 1_000_000, MiB: 1_048_576 };
const GROWTH = /^(\d{1,9}(?:\.\d{1,6})?) ?(B|KB|KiB|MB|MiB)(?:\/iteration)?$/;

/**
 * Bytes per iteration of a quantity such as "2KiB/iteration", "512B" or "1.5MiB": 1 KiB is 1024 bytes, 1 KB is 1000, and
 * the "/iteration" may be left out. Anything else, and zero: bad-value.
 */
export function parseGrowth(value: string, option: string): number {
  const [, number = "", unit = ""] = GROWTH.exec(value) ?? [];
  const bytesPerIteration = Number(number) * (BYTES[unit] ?? 0);
  if (bytesPerIteration > 0) return bytesPerIteration;
  throw failure("bad-value", {
    option,
    value,
    expected: "an amount of memory per iteration, such as 2KiB/iteration, 512B or 1.5MiB (units: B, KB, KiB, MB, MiB)",
  });
}

const CEILING = /^(\d{1,9}(?:\.\d{1,6})?) ?(B|KB|KiB|MB|MiB|)\/([a-z]+)$/;

/**
 * Growth that is tolerated, such as "40KiB/edit": bytes per unit of work. Goroutines are counted and have no unit:
 * "1/request". Anything else, and zero: bad-value.
 */
export function parseCeiling(value: string, option: string): Pick<Toleration, "ceiling" | "per"> {
  const [, number = "", unit = "", work = ""] = CEILING.exec(value) ?? [];
  const ceiling = Number(number) * (unit === "" ? 1 : (BYTES[unit] ?? 0));
  const per = WorkUnitSchema.options.find((known) => known === work);
  if (ceiling > 0 && per !== undefined) return { ceiling, per };
  throw failure("bad-value", {
    option,
    value,
    expected: `growth per ${WorkUnitSchema.options.join(", ")}, such as 40KiB/edit; of goroutines their number, such as 1/request`,
  });
}
