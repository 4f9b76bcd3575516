import { failure } from "../../model/failure.ts";

/** A module that is made for a measurement. */
export interface Synthetic {
  readonly packages: number;
  /** Lines of each package's file, about. */
  readonly lines: number;
}

const PREFIX = "synthetic:";
const MAX_PACKAGES = 5000;
const MIN_LINES = 40;
const MAX_LINES = 20_000;
/** So that it is written in seconds and fits into memory. */
const MAX_TOTAL = 5_000_000;

/** "synthetic:300x480" is 300 packages of about 480 lines; undefined: a value that does not begin so. Throws bad-value. */
export function parseSynthetic(value: string, option: string): Synthetic | undefined {
  if (!value.startsWith(PREFIX)) return undefined;
  const [, packages = "", lines = ""] = /^(\d{1,7})x(\d{1,7})$/.exec(value.slice(PREFIX.length)) ?? [];
  const spec = { packages: Number(packages), lines: Number(lines) };
  const isPossible =
    spec.packages >= 1 && spec.packages <= MAX_PACKAGES && spec.lines >= MIN_LINES && spec.lines <= MAX_LINES;
  if (isPossible && spec.packages * spec.lines <= MAX_TOTAL) return spec;
  const expected = `synthetic:PACKAGESxLINES, such as synthetic:300x480, with 1 to ${MAX_PACKAGES} packages, ${MIN_LINES} to ${MAX_LINES} lines in each, and ${MAX_TOTAL} in all`;
  throw failure("bad-value", { option, value, expected });
}
