import { expect, test } from "vitest";
import { tellWebhook } from "../../../src/publish/webhook/tell-webhook.ts";
import { loopbackServer } from "../../doubles/loopback-server.ts";
import { smallReport } from "../small-report.ts";

/** What is posted for each outcome in turn. */
async function told(format: "slack" | "json", on: "unless-pass" | "always"): Promise<readonly unknown[]> {
  const bodies: unknown[] = [];
  const server = await loopbackServer(({ body }) => {
    bodies.push(JSON.parse(body.toString()));
    return { status: 204 };
  });
  for (const outcome of ["pass", "fail", "inconclusive", "not-measured"] as const)
    await tellWebhook({ url: server.url, format, on }, smallReport({ outcome }), {}, async () => {});
  await server.close();
  return bodies;
}

test("all but a pass is told, and a pass where it is asked for", async () => {
  const outcomes = ["fail", "inconclusive", "not-measured"].map((outcome) => expect.objectContaining({ outcome }));
  expect(await told("json", "unless-pass")).toEqual(outcomes);
  expect(await told("json", "always")).toEqual([expect.objectContaining({ outcome: "pass" }), ...outcomes]);
});

test("Slack gets blocks", async () => {
  const messages = await told("slack", "unless-pass");
  expect(messages).toHaveLength(3);
  for (const message of messages)
    expect(message).toMatchObject({ text: expect.any(String), blocks: expect.any(Array) });
});
