import { expect, test } from "vitest";
import { mergeSettings } from "../../../src/plan/settings/merge-settings.ts";

test("the later wins by the last part of a name, since gopls takes one setting under many names", () => {
  expect(mergeSettings({ semanticTokens: true, hints: { a: true } }, { "ui.semanticTokens": false })).toEqual({
    hints: { a: true },
    "ui.semanticTokens": false,
  });
  expect(mergeSettings({ "ui.inlayhint.hints": {} }, { hints: { b: true } })).toEqual({ hints: { b: true } });
  expect(mergeSettings()).toEqual({});
});
