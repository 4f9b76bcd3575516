import type { Finding, PerUnit } from "../model/report.ts";

const WORDS = {
  request: "request",
  edit: "edit",
  open: "opened file",
  view: "new view",
  iteration: "iteration",
} as const;

/**
 * What a finding is counted against, in a word for "per …" and "for every …": the method that alone makes it grow, which an
 * iteration asks once, where there is one.
 */
export function unitWord(unit: PerUnit["unit"], { method }: Pick<Finding, "method"> = {}): string {
  if (method !== undefined && (unit === "request" || unit === "iteration")) return method;
  return WORDS[unit];
}
