import { median } from "../stats/order-statistics.ts";

/** The median of readings as a report shows it; of none it is not a number. */
export function middle(readings: readonly number[]): number {
  return readings.length === 0 ? Number.NaN : median([...readings]);
}
