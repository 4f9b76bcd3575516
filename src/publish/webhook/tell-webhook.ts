import type { Report } from "../../model/report.ts";
import type { Webhook } from "../../plan/options/make-webhook.ts";
import { postWebhook } from "./post-webhook.ts";
import { jsonMessage, slackMessage, type WebhookLinks } from "./webhook-message.ts";

/**
 * Posts one message of a verdict, if its outcome is one to be told. That is each but a pass, unless passes are asked for as well: who hears
 * nothing of a night must not take an open question for a pass. Throws an Error that does not name the address.
 */
export async function tellWebhook(
  { url, format, on }: Webhook,
  report: Report,
  links: WebhookLinks,
  sleep: (ms: number) => Promise<void>,
): Promise<void> {
  if (report.outcome === "pass" && on !== "always") return;
  const message = format === "slack" ? slackMessage(report, links) : jsonMessage(report, links);
  await postWebhook(url, message, { sleep });
}
