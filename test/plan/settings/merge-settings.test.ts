import { expect, test } from "vitest";
import { mergeSettings } from "../../../src/plan/settings/merge-settings.ts";

type Settings = Record<string, unknown>;

test("the later wins by the last part of a name, since gopls takes one setting under many names", () => {
  expect(mergeSettings({ semanticTokens: true, hints: { a: true } }, { "ui.semanticTokens": false })).toEqual({
    hints: { a: true },
    "ui.semanticTokens": false,
  });
  expect(mergeSettings({ "ui.inlayhint.hints": {} }, { hints: { b: true } })).toEqual({ hints: { b: true } });
  expect(mergeSettings()).toEqual({});
});

test("two names of one setting in one source both stay, since gopls tells of that fault; a later source wins over both", () => {
  const twice = { codelenses: { test: true }, "ui.codelenses": { tidy: false } };
  expect(mergeSettings<Settings>({ "ui.x": 1 }, twice)).toEqual({ "ui.x": 1, ...twice });
  expect(mergeSettings<Settings>(twice, { codelenses: {} })).toEqual({ codelenses: {} });
});
