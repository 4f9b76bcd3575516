import type { Report } from "../model/report.ts";
import { roundNumber } from "./round-number.ts";

type Interval = Readonly<Record<"low" | "high", number | null>> & { readonly value: number };
type Reported = Pick<Report["series"][number]["perIteration"], "value" | "low" | "high">;

/** An estimate divided by `by`, as the report has it: rounded, and with null for an end that is unbounded. */
export function estimateReport({ value, low, high }: Interval, by = 1): Reported {
  return {
    value: roundNumber(value / by) ?? 0,
    low: low === null ? null : roundNumber(low / by),
    high: high === null ? null : roundNumber(high / by),
  };
}
