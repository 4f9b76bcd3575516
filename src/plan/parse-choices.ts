import { failure } from "../model/failure.ts";
import { closest } from "./closest.ts";

/** One or more of `choices` with commas between, each at most once, in the order of `choices`; anything else: bad-value. */
export function parseChoices<C extends string>(value: string, option: string, choices: readonly C[]): readonly C[] {
  const named = value.split(",").map((name) => name.trim());
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
