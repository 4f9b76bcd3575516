import { failure } from "../../model/failure.ts";
import { type FailOn, FailOnSchema } from "../../model/plan.ts";
import { closest } from "../../text/closest.ts";
import { splitList } from "../../text/split-list.ts";

/** The six spellings of YAML 1.2's core schema, as @actions/core reads them. Throws bad-value. */
export function parseBoolean(value: string, option: string): boolean {
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (/^(false|False|FALSE)$/.test(value)) return false;
  throw failure("bad-value", { option, value, expected: "true or false" });
}

/** One or more of `choices` with commas between, each at most once, in the order of `choices`; anything else: bad-value. */
function parseChoices<C extends string>(value: string, option: string, choices: readonly C[]): readonly C[] {
  const named = splitList(value);
  const unknown = named.find((name) => !choices.some((choice) => choice === name));
  if (unknown === undefined && new Set(named).size === named.length) {
    return choices.filter((choice) => named.includes(choice));
  }
  const meant = unknown === undefined ? undefined : closest(unknown, choices);
  const list = `one or more of ${choices.join(", ")}, each once, with commas between`;
  throw failure("bad-value", {
    option,
    value,
    expected: meant === undefined ? list : `${list}; did you mean ${meant}`,
  });
}

/** What may fail the gate; "never" stands alone. */
export function parseFailOn(value: string, option: string): readonly FailOn[] {
  const failOn = parseChoices(value, option, FailOnSchema.options);
  if (failOn.includes("never") && failOn.length > 1) {
    throw failure("bad-value", { option, value, expected: "never alone, or what fails the gate without never" });
  }
  return failOn;
}

/** The choice that a value names. Throws bad-value, which lists them. */
export function oneOf<C extends string>(choices: readonly C[], value: string, option: string): C {
  const choice = choices.find((choice) => choice === value);
  if (choice !== undefined) return choice;
  const expected = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
  throw failure("bad-value", { option, value, expected });
}
