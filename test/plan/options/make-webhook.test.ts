import { describe, expect, test } from "vitest";
import { askedOptions } from "../../../src/plan/options/asked-options.ts";
import { makeWebhook } from "../../../src/plan/options/make-webhook.ts";

const SLACK = "https://hooks.slack.com/services/T0/B0/secret";
const made = (values: Record<string, string>, env: Record<string, string> = {}) =>
  makeWebhook(askedOptions(values, undefined), env);

describe("a webhook", () => {
  test("is none without an address", () => {
    expect(made({})).toBeUndefined();
    expect(made({ "webhook-format": "json" }, { GOPLS_LEAK_GATE_WEBHOOK_URL: "" })).toBeUndefined();
  });

  test("of Slack gets Slack's format, and any other JSON, unless it is said", () => {
    expect(made({ "webhook-url": SLACK })).toEqual({ url: SLACK, format: "slack", on: "unless-pass" });
    expect(made({ "webhook-url": SLACK, "webhook-format": "json" })?.format).toBe("json");
    expect(made({ "webhook-url": "https://hooks.slack-gov.com/services/x" })?.format).toBe("slack");
    expect(made({ "webhook-url": "https://hooks.slack.com.example.org/x" })?.format).toBe("json");
    expect(made({ "webhook-url": "https://chat.example.org/hooks/x", "webhook-format": "slack" })?.format).toBe(
      "slack",
    );
  });

  test("comes from the environment, where no option names one", () => {
    const env = { GOPLS_LEAK_GATE_WEBHOOK_URL: "https://a.example/env" };
    expect(made({ "webhook-on": "always" }, env)).toEqual({
      url: "https://a.example/env",
      format: "json",
      on: "always",
    });
    expect(made({ "webhook-url": "https://a.example/option" }, env)?.url).toBe("https://a.example/option");
  });

  test.each(["http://localhost:8080/x", "http://127.0.0.1/x", "http://[::1]:9/x"])(
    "may be of this machine: %s",
    (url) => {
      expect(made({ "webhook-url": url })?.url).toBe(url);
    },
  );
});

describe("is refused without being shown", () => {
  test.each([
    "hooks.slack.com/services/secret",
    "http://hooks.slack.com/services/secret",
    "http://127.0.0.1.example.org/secret",
    "http://localhost.example.org/secret",
    "https://user:secret@example.org/",
    "https://secret@example.org/",
    "ftp://example.org/secret",
    "file:///secret",
    "javascript:secret",
    `https://example.org/secret${"x".repeat(2_000)}`,
    " ",
  ])("%s", (url) => {
    for (const [values, env, option] of [
      [{ "webhook-url": url }, {}, "--webhook-url"],
      [{}, { GOPLS_LEAK_GATE_WEBHOOK_URL: url }, "GOPLS_LEAK_GATE_WEBHOOK_URL"],
    ] as const) {
      let thrown: unknown;
      try {
        made(values, env);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ code: "webhook-address", exitCode: 2, message: expect.stringContaining(option) });
      const { message, hint, stack } = thrown as Error & { hint: string };
      expect([message, hint, stack].join()).not.toMatch(/secret(?!;|,|$)(?!\n)|example\.org/);
    }
  });

  test.each([
    ["webhook-format", "teams"],
    ["webhook-on", "never"],
  ])("%s %s is, also without an address", (option, value) => {
    expect(() => made({ [option]: value })).toThrow(expect.objectContaining({ code: "bad-value" }));
  });
});
