import { formatAmount, type Unit } from "./format-amount.ts";

/** A difference with its sign: "+37.5 KiB", "−24 B", "0 B". */
export function formatChange(value: number, unit: Unit): string {
  const text = formatAmount(value, unit);
  return value > 0 && !/^0(?:\.0+)? /.test(text) ? `+${text}` : text;
}
