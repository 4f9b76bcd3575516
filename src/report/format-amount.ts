import { formatBytes } from "../model/format-bytes.ts";
import { formatCount } from "../model/format-count.ts";
import type { SeriesReport } from "../model/report.ts";

export type Unit = SeriesReport["perIteration"]["unit"];

/** A number with its unit, for people: "1.2 KiB", "11 objects", "1 object", "0.1 goroutines", "1 entry". */
export function formatAmount(value: number, unit: Unit): string {
  if (unit === "bytes") return formatBytes(value);
  const count = formatCount(value);
  return `${count} ${count === "1" ? ONE[unit] : unit}`;
}

const ONE = { objects: "object", goroutines: "goroutine", entries: "entry" } as const;
