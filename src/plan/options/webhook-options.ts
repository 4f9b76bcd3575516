import { failure } from "../../model/failure.ts";
import { oneOf } from "./choices.ts";

const FORMATS = ["slack", "json"] as const;
const ON = ["unless-pass", "always"] as const;

/** Options of the message that is sent when there is a verdict. They change nothing of the measurement, and no plan has them. */
export const webhookOptions = {
  "webhook-url": {
    group: "Who is told",
    placeholder: "URL",
    about:
      "https address to which one message is posted after the verdict. It is a secret: no output shows it, and a config can't have it. Without it, the variable GOPLS_LEAK_GATE_WEBHOOK_URL counts.",
    default: undefined,
    parse: parseWebhookUrl,
  },
  "webhook-format": {
    group: "Who is told",
    placeholder: "FORMAT",
    about:
      "slack or json (docs/configuration.md). Without it: slack for hooks.slack.com and hooks.slack-gov.com, else json.",
    default: undefined,
    parse: (value: string, option: string) => oneOf(FORMATS, value, option),
  },
  "webhook-on": {
    group: "Who is told",
    placeholder: "WHEN",
    about: "unless-pass: a message when the outcome is fail, inconclusive or not-measured. always: on a pass, too.",
    default: "unless-pass",
    parse: (value: string, option: string) => oneOf(ON, value, option),
  },
} as const;

const LONGEST = 2_000;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** An address that may be posted to. Throws webhook-address, which does not tell it: who has it can post. */
function parseWebhookUrl(value: string, option: string): string {
  const url = value.length <= LONGEST && URL.canParse(value) ? new URL(value) : undefined;
  const isReached = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.test(url.hostname));
  if (!url || !isReached || url.username !== "" || url.password !== "") throw failure("webhook-address", { option });
  return url.href;
}
