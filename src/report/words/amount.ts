import type { JsonInterval, SeriesReport } from "../../model/report.ts";
import { median } from "../../stats/order-statistics.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";

type Unit = SeriesReport["perIteration"]["unit"];

/** A number with its unit, for people: "1.2 KiB", "11 objects", "1 object", "0.1 goroutines", "1 entry". */
export function formatAmount(value: number, unit: Unit): string {
  if (unit === "bytes") return formatBytes(value);
  const count = formatCount(value);
  return `${count} ${count === "1" ? ONE[unit] : unit}`;
}

const ONE = { objects: "object", goroutines: "goroutine", entries: "entry" } as const;

/** A difference with its sign: "+37.5 KiB", "−24 B", "0 B". */
export function formatChange(value: number, unit: Unit): string {
  const text = formatAmount(value, unit);
  return value > 0 && !/^0(?:\.0+)? /.test(text) ? `+${text}` : text;
}

/** Both ends of an interval, the unit once where it is the same: "13.0 … 13.2 KiB". An end that is null is unbounded. */
export function formatInterval({ low, high }: Pick<JsonInterval, "low" | "high">, unit: Unit): string {
  if (low === null && high === null) return "anything";
  if (low === null) return `up to ${formatAmount(high ?? 0, unit)}`;
  if (high === null) return `${formatAmount(low, unit)} or more`;
  const [from, to] = [formatAmount(low, unit), formatAmount(high, unit)];
  if (from === to) return to;
  const [number = "", suffix = ""] = from.split(" ");
  return `${to.endsWith(` ${suffix}`) ? number : from} … ${to}`;
}

/** A share with its sign, in per cent: "+19 %", "−0.3 %", "0.0 %". */
export function formatShare(share: number): string {
  const size = Math.abs(share * 100);
  const text = size.toFixed(size < 9.95 ? 1 : 0);
  const sign = Number(text) === 0 ? "" : share < 0 ? "−" : "+";
  return `${sign}${text} %`;
}

/** What is kept is whole objects: a slope within 0.05 of a whole number is said as that number, its interval beside it. */
export function nearlyWhole(value: number): number {
  const whole = Math.round(value);
  return whole !== 0 && Math.abs(value - whole) < 0.05 ? whole : value;
}

/** The median of readings as a report shows it; of none it is not a number. */
export function middle(readings: readonly number[]): number {
  return readings.length === 0 ? Number.NaN : median([...readings]);
}
