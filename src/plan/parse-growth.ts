import { failure } from "../model/failure.ts";

const BYTES: Readonly<Record<string, number>> = { B: 1, KB: 1000, KiB: 1024, MB: 1_000_000, MiB: 1_048_576 };
const FORM = /^(\d{1,9}(?:\.\d{1,6})?) ?(B|KB|KiB|MB|MiB)(?:\/iteration)?$/;

/**
 * Bytes per iteration of a quantity such as "2KiB/iteration", "512B" or "1.5MiB": 1 KiB is 1024 bytes, 1 KB is 1000, and
 * the "/iteration" may be left out. Anything else, and zero: bad-value.
 */
export function parseGrowth(value: string, option: string): number {
  const [, number = "", unit = ""] = FORM.exec(value) ?? [];
  const bytesPerIteration = Number(number) * (BYTES[unit] ?? 0);
  if (bytesPerIteration > 0) return bytesPerIteration;
  throw failure("bad-value", {
    option,
    value,
    expected: "an amount of memory per iteration, such as 2KiB/iteration, 512B or 1.5MiB (units: B, KB, KiB, MB, MiB)",
  });
}
