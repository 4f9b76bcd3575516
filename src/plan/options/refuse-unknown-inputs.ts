import { failure } from "../../model/failure.ts";
import { closest } from "../../text/closest.ts";

/** Throws unknown-input for the first name that is not known, with the nearest one that is. */
export function refuseUnknownInputs(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw failure("unknown-input", { input: unknown, closest: closest(unknown, known), known: known.join(", ") });
}
