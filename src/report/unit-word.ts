import type { Finding, PerUnit } from "../model/report.ts";

/** What a finding is counted against, in a word for "per …" and "for every …"; of requests the method that alone makes it grow. */
export function unitWord(unit: PerUnit["unit"], { method }: Pick<Finding, "method"> = {}): string {
  if (unit === "request") return method ?? "request";
  return unit === "open" ? "opened file" : unit;
}
