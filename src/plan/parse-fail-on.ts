import { failure } from "../model/failure.ts";
import { type FailOn, FailOnSchema } from "../model/plan.ts";
import { parseChoices } from "./parse-choices.ts";

/** What may fail the gate; "never" stands alone. */
export function parseFailOn(value: string, option: string): readonly FailOn[] {
  const failOn = parseChoices(value, option, FailOnSchema.options);
  if (failOn.includes("never") && failOn.length > 1) {
    throw failure("bad-value", { option, value, expected: "never alone, or what fails the gate without never" });
  }
  return failOn;
}
