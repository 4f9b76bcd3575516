type Values = Readonly<Record<string, string | undefined>>;

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
