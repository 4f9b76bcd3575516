import { afterEach, describe, expect, test } from "vitest";
import { postWebhook } from "../../../src/publish/webhook/post-webhook.ts";
import { type Answer, type LoopbackServer, loopbackServer, type Received } from "../../doubles/loopback-server.ts";

const SECRET = "T000-B000-this-is-secret";
const open: LoopbackServer[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

type Reply = Answer | "dropped" | "silent";

/** A webhook that gives these answers, the last one for ever, and what came of posting to it. */
async function posted(replies: readonly Reply[], attemptMs?: number) {
  const received: Received[] = [];
  const waits: number[] = [];
  const server = await loopbackServer(async (request) => {
    received.push(request);
    const reply = replies[received.length - 1] ?? replies.at(-1) ?? "dropped";
    if (reply === "silent") await new Promise(() => {});
    return typeof reply === "string" ? undefined : reply;
  });
  open.push(server);
  const sleep = async (ms: number) => void waits.push(ms);
  const waiting = attemptMs === undefined ? { sleep } : { sleep, attemptMs };
  const error = await postWebhook(`${server.url}/services/${SECRET}`, '{"text":"ü"}', waiting).catch((e: Error) => e);
  const why = error instanceof Error ? error.message : undefined;
  if (error instanceof Error) expect(`${error.stack} ${String(error.cause)}`).not.toMatch(/T000|127\.0\.0\.1|services/);
  return { received, waits, why };
}

const ok: Answer = { status: 200, bytes: Buffer.from("ok") };

describe("a webhook", () => {
  test("gets one message, as JSON", async () => {
    const { received, waits, why } = await posted([ok]);
    expect(why).toBeUndefined();
    expect(waits).toEqual([]);
    expect(received).toMatchObject([
      { method: "POST", headers: { "content-type": "application/json; charset=utf-8" } },
    ]);
    expect(received[0]?.url.pathname).toBe(`/services/${SECRET}`);
    expect(received[0]?.body.toString()).toBe('{"text":"ü"}');
  });

  test("that asks for a pause gets it", async () => {
    const later = { status: 429, headers: { "retry-after": "7" } };
    expect(await posted([later, ok])).toMatchObject({ waits: [7_000], why: undefined });
    const date = "Tue, 01 Dec 2026 04:00:00 GMT";
    const until = { status: 503, headers: { date, "retry-after": "Tue, 01 Dec 2026 04:00:20 GMT" } };
    expect(await posted([until, ok])).toMatchObject({ waits: [20_000], why: undefined });
    const past = { status: 503, headers: { date, "retry-after": "Tue, 01 Dec 2026 03:00:00 GMT" } };
    expect(await posted([past, ok])).toMatchObject({ waits: [0], why: undefined });
  });

  test("whose pause is too long is given up", async () => {
    const later = { status: 429, headers: { "retry-after": "61" } };
    expect(await posted([later])).toMatchObject({ waits: [], why: "the webhook answered 429." });
  });

  test("that drops the connection is tried again", async () => {
    expect(await posted(["dropped", { status: 500 }, ok])).toMatchObject({ waits: [1_000, 4_000], why: undefined });
  });

  test("that always fails is given up after three more attempts", async () => {
    const { received, waits, why } = await posted([{ status: 500 }]);
    expect(received).toHaveLength(4);
    expect(waits).toEqual([1_000, 4_000, 9_000]);
    expect(why).toBe("the webhook answered 500, and was tried 4 times.");
  });

  test("that says nothing is not waited for", async () => {
    const { received, why } = await posted(["silent"], 100);
    expect(received).toHaveLength(4);
    expect(why).toBe("the webhook did not answer within 0.1 s, and was tried 4 times.");
  });

  test("that refuses is not asked again", async () => {
    for (const status of [400, 403, 404, 410]) {
      const { received, why } = await posted([{ status, bytes: Buffer.from("invalid_token") }, ok]);
      expect(received).toHaveLength(1);
      expect(why).toBe(`the webhook answered ${status}.`);
    }
  });

  test("that redirects is not followed", async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const { received, why } = await posted([{ status, headers: { location: "/elsewhere" } }, ok]);
      expect(received).toHaveLength(1);
      expect(why).toBe(`the webhook redirects (${status}), and redirects are not followed.`);
    }
  });

  test("that is not there is told by a code, and not by its name", async () => {
    const server = await loopbackServer(() => ok);
    await server.close();
    const sleep = async () => {};
    await expect(postWebhook(`${server.url}/${SECRET}`, "{}", { sleep })).rejects.toThrow(
      /^the webhook could not be reached \(ECONNREFUSED\), and was tried 4 times\.$/,
    );
  });
});
