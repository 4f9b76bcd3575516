import { formatAmount, type Unit } from "./format-amount.ts";

/** Both ends of an interval, the unit once where it is the same: "13.0 … 13.2 KiB". An end that is null is unbounded. */
export function formatInterval(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  unit: Unit,
): string {
  if (low === null && high === null) return "anything";
  if (low === null) return `up to ${formatAmount(high ?? 0, unit)}`;
  if (high === null) return `${formatAmount(low, unit)} or more`;
  const [from, to] = [formatAmount(low, unit), formatAmount(high, unit)];
  if (from === to) return to;
  const [number = "", suffix = ""] = from.split(" ");
  return `${to.endsWith(` ${suffix}`) ? number : from} … ${to}`;
}
