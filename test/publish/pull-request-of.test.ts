import { expect, test } from "vitest";
import { pullRequestOf } from "../../src/publish/pull-request-of.ts";

test("a pull request's event names it", () => {
  expect(pullRequestOf({ action: "opened", pull_request: { number: 12 } })).toBe(12);
});

test.each([
  ["a push", { ref: "refs/heads/main" }],
  ["an issue, which has a number too", { issue: { number: 12 } }],
  ["a number that is none", { pull_request: { number: "12" } }],
  ["nothing", undefined],
  ["null", { pull_request: null }],
])("%s is about none", (_, payload) => {
  expect(pullRequestOf(payload)).toBeUndefined();
});
