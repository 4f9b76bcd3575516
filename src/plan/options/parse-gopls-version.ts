import { failure } from "../../model/failure.ts";
import { isVersionKnown } from "../../model/gopls-version.ts";

/** A version of gopls as its tag is written. "latest", a pseudo-version of no release, and anything else: bad-value. */
export function parseGoplsVersion(value: string, option: string): string {
  if (isVersionKnown(value)) return value;
  throw failure("bad-value", { option, value, expected: "a version of gopls as its tag is written, such as v0.24.0" });
}
