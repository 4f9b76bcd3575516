import { actionOptions } from "./action-options.ts";

type Values = Readonly<Record<string, string | undefined>>;

/** Values by option name, apart as they are used: `run` is for makePlan, `delivery` for makeDelivery. */
export interface InputValues {
  readonly run: Values;
  readonly delivery: Values;
}

/**
 * The inputs of a GitHub Action as option values. The runner passes input `fail-on` as the variable `INPUT_FAIL-ON`, and one
 * that was not given as an empty string; surrounding white space is cut, as @actions/core does.
 */
export function valuesFromInputs(env: Values): InputValues {
  const run: Record<string, string | undefined> = {};
  const delivery: Record<string, string | undefined> = {};
  for (const [variable, value] of Object.entries(env)) {
    if (!/^INPUT_./i.test(variable)) continue;
    const name = variable.slice("INPUT_".length).toLowerCase();
    const side = name in actionOptions ? delivery : run;
    side[name] = value?.trim() || undefined;
  }
  return { run, delivery };
}
