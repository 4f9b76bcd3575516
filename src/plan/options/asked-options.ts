import { failure } from "../../model/failure.ts";
import { closest } from "../../text/closest.ts";
import type { AskedOptions, Config } from "./config.ts";
import { options } from "./options.ts";

/** The options that have a value, flags and inputs before those of the config. Throws unknown-option. */
export function askedOptions(
  values: Readonly<Record<string, string | undefined>>,
  config: Pick<Config, "options"> | undefined,
): AskedOptions {
  refuseUnknown(Object.keys(values));
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, { value, label: `--${name}` }] as const],
  );
  return { ...config?.options, ...Object.fromEntries(given) };
}

function refuseUnknown(names: readonly string[]): void {
  const known = Object.keys(options);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = closest(unknown, known);
  const closestOption = meant === undefined ? undefined : `--${meant}`;
  throw failure("unknown-option", { option: `--${unknown}`, closest: closestOption, command: "run" });
}
