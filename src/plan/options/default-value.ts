import { type OptionName, options } from "./options.ts";

/** Options that always have a value. */
export type DefaultedOption = {
  [N in OptionName]: (typeof options)[N]["default"] extends string ? N : never;
}[OptionName];

/** What an option's value means in a plan. */
export type OptionValue<N extends OptionName> = ReturnType<(typeof options)[N]["parse"]>;

/** What an option means in a plan where it is not given. */
export function defaultValue<N extends DefaultedOption>(name: N): OptionValue<N> {
  return options[name].parse(options[name].default, `--${name}`) as OptionValue<N>;
}
