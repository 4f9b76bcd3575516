import { failure } from "../model/failure.ts";

/** The choice that a value names. Throws bad-value, which lists them. */
export function oneOf<C extends string>(choices: readonly C[], value: string, option: string): C {
  const choice = choices.find((choice) => choice === value);
  if (choice !== undefined) return choice;
  const expected = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
  throw failure("bad-value", { option, value, expected });
}
