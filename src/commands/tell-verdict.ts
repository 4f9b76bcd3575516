import type { Report } from "../model/report.ts";
import type { Webhook } from "../plan/options/make-webhook.ts";
import type { Outside } from "./command.ts";

interface Telling {
  readonly webhook: Webhook;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Posts the verdict to a webhook. That it can't is noted, and changes no exit code. */
export async function tellVerdict(report: Report, { webhook, sleep }: Telling, outside: Outside): Promise<void> {
  const { ownRun } = await import("../publish/github/workflow-run.ts");
  const { tellWebhook } = await import("../publish/webhook/tell-webhook.ts");
  const run = ownRun(outside.env);
  try {
    await tellWebhook(webhook, report, run ? { run: run.url } : {}, sleep);
  } catch (error) {
    outside.note(`No webhook message: ${(error as Error).message}`);
  }
}
