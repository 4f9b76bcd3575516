import { describe, expect, test } from "vitest";
import { makeMessage } from "../../../src/plan/options/make-message.ts";

test("nothing but a token: a comment on a finding, of the artifacts of a run", () => {
  expect(makeMessage({ "github-token": "t" })).toEqual({
    token: "t",
    report: undefined,
    artifactName: "gopls-leak-gate",
    to: "pull-request",
    comment: "on-finding",
    key: "gopls-leak-gate",
  });
});

test("all said", () => {
  const values = {
    "github-token": "t",
    report: "out/report.json",
    "artifact-name": "leaks",
    to: "issue",
    comment: "always",
    key: "nightly of api",
  };
  expect(makeMessage(values)).toEqual({
    token: "t",
    report: "out/report.json",
    artifactName: "leaks",
    to: "issue",
    comment: "always",
    key: "nightly of api",
  });
});

describe("is refused by name", () => {
  test.each([
    ["to", "pull-requests", "pull-request or issue"],
    ["comment", "never", "on-finding or always"],
    ["artifact-name", "a/b", "a name without"],
    ["key", "a\nb", "1 to 100 characters"],
    ["key", "k".repeat(101), "1 to 100 characters"],
  ])("%s %j", (option, value, takes) => {
    const expected = {
      code: "bad-value",
      message: `${option} can't be "${value}"`,
      hint: expect.stringContaining(takes),
    };
    expect(() => makeMessage({ "github-token": "t", [option]: value })).toThrow(expect.objectContaining(expected));
  });
});

test.each([
  ["artifact-nam", "Did you mean artifact-name?"],
  ["markdown", "The inputs are github-token, report, artifact-name, to, comment, key."],
])("there is no input %s", (input, hint) => {
  const expected = {
    code: "unknown-input",
    message: `there is no input ${input}`,
    hint: expect.stringContaining(hint),
  };
  expect(() => makeMessage({ "github-token": "t", [input]: "x" })).toThrow(expect.objectContaining(expected));
});

test.each([
  ["pull-request", "permissions: pull-requests: write"],
  ["issue", "permissions: issues: write"],
])("without a token nothing can be posted to a %s", (to, permission) => {
  const expected = { code: "token-missing", hint: expect.stringContaining(permission) };
  expect(() => makeMessage({ to })).toThrow(expect.objectContaining(expected));
});
