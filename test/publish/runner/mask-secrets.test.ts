import { expect, test } from "vitest";
import { maskSecrets } from "../../../src/publish/runner/mask-secrets.ts";

function masked(env: Readonly<Record<string, string>>): readonly string[] {
  const secrets: string[] = [];
  maskSecrets((secret) => secrets.push(secret), env);
  return secrets;
}

test("the address of a webhook is masked, wherever it is given, and be it none", () => {
  const env = { "INPUT_WEBHOOK-URL": " https://a.example/x ", GOPLS_LEAK_GATE_WEBHOOK_URL: "b", INPUT_CYCLES: "20" };
  expect(masked(env)).toEqual(["https://a.example/x", "b"]);
});

test("nothing is masked that was not given", () => {
  expect(masked({ "INPUT_WEBHOOK-URL": "", PATH: "/bin" })).toEqual([]);
});
