import { inputValues } from "../../plan/options/inputs.ts";
import { webhookVariable } from "../../plan/options/make-webhook.ts";
import { secretOptions } from "../../plan/options/options.ts";

/**
 * Tells the runner what no log may show, whoever prints it: inputs and variables that are secrets, as they were given. `setSecret` is that of
 * @actions/core. It comes before all that reads an input.
 */
export function maskSecrets(
  setSecret: (secret: string) => void,
  env: Readonly<Record<string, string | undefined>>,
): void {
  const inputs = inputValues(env);
  for (const secret of [...secretOptions.map((name) => inputs[name]), env[webhookVariable]])
    if (secret) setSecret(secret);
}
