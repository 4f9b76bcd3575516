import { failure } from "../../model/failure.ts";
import { closest } from "../../text/closest.ts";
import { actionOptions } from "./action-options.ts";
import { commandLineOnly, options } from "./options.ts";

type Values = Readonly<Record<string, string | undefined>>;

/** Values by option name, apart as they are used: `run` is for makePlan, `delivery` for makeDelivery. */
interface InputValues {
  readonly run: Values;
  readonly delivery: Values;
}

/** The inputs of the Action as option values. Throws unknown-input. */
export function valuesFromInputs(env: Values): InputValues {
  const values = inputValues(env);
  const ofRun = Object.keys(options).filter((name) => !commandLineOnly.includes(name));
  refuseUnknownInputs(Object.keys(values), [...ofRun, ...Object.keys(actionOptions)]);
  const side = (isDelivery: boolean) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => name in actionOptions === isDelivery));
  return { run: side(false), delivery: side(true) };
}

/**
 * The inputs of a GitHub Action by name. The runner passes input `fail-on` as the variable `INPUT_FAIL-ON`, and one that was
 * not given as an empty string; surrounding white space is cut, as @actions/core does.
 */
export function inputValues(env: Values): Values {
  const inputs = Object.entries(env).filter(([variable]) => /^INPUT_./i.test(variable));
  return Object.fromEntries(
    inputs.map(([variable, value]) => [variable.slice("INPUT_".length).toLowerCase(), value?.trim() || undefined]),
  );
}

/** Throws unknown-input for the first name that is not known, with the nearest one that is. */
export function refuseUnknownInputs(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw failure("unknown-input", { input: unknown, closest: closest(unknown, known), known: known.join(", ") });
}
