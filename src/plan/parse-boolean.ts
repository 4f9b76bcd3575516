import { failure } from "../model/failure.ts";

/** The six spellings of YAML 1.2's core schema, as @actions/core reads them. Throws bad-value. */
export function parseBoolean(value: string, option: string): boolean {
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw failure("bad-value", { option, value, expected: "true or false" });
}
