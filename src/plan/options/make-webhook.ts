import type { AskedOptions } from "./config.ts";
import { webhookOptions } from "./webhook-options.ts";

/** Where one message is posted after the verdict. */
export interface Webhook {
  /** A secret. */
  readonly url: string;
  readonly format: "slack" | "json";
  readonly on: "unless-pass" | "always";
}

/** The variable that has the address where neither a flag nor an input gives it. */
export const webhookVariable = "GOPLS_LEAK_GATE_WEBHOOK_URL";

const SLACK = ["hooks.slack.com", "hooks.slack-gov.com"];

/**
 * The webhook that the options or the environment name; undefined: none. A format or an occasion that can't be is refused without an address,
 * too. Throws bad-value and webhook-address.
 */
export function makeWebhook(
  asked: AskedOptions,
  env: Readonly<Record<string, string | undefined>>,
): Webhook | undefined {
  const { "webhook-url": address, "webhook-format": formats, "webhook-on": occasions } = webhookOptions;
  const format = asked["webhook-format"];
  const on = asked["webhook-on"] ?? { value: occasions.default, label: "--webhook-on" };
  const askedFormat = format && formats.parse(format.value, format.label);
  const occasion = occasions.parse(on.value, on.label);
  const { value, label } = asked["webhook-url"] ?? { value: env[webhookVariable] ?? "", label: webhookVariable };
  if (value === "") return undefined;
  const url = address.parse(value, label);
  const usual = SLACK.includes(new URL(url).hostname) ? "slack" : "json";
  return { url, format: askedFormat ?? usual, on: occasion };
}
