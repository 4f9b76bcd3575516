import { actionOptions } from "./action-options.ts";
import { inputValues } from "./input-values.ts";
import { options } from "./options.ts";
import { refuseUnknownInputs } from "./refuse-unknown-inputs.ts";

type Values = Readonly<Record<string, string | undefined>>;

/** Values by option name, apart as they are used: `run` is for makePlan, `delivery` for makeDelivery. */
interface InputValues {
  readonly run: Values;
  readonly delivery: Values;
}

/** The inputs of the Action as option values. Throws unknown-input. */
export function valuesFromInputs(env: Values): InputValues {
  const values = inputValues(env);
  refuseUnknownInputs(Object.keys(values), [...Object.keys(options), ...Object.keys(actionOptions)]);
  const side = (isDelivery: boolean) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => name in actionOptions === isDelivery));
  return { run: side(false), delivery: side(true) };
}
