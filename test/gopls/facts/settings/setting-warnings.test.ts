import { expect, test } from "vitest";
import { settingWarnings } from "../../../../src/gopls/facts/settings/setting-warnings.ts";

const saying = (...parts: string[]) => settingWarnings([`Invalid settings: ${parts.join("; ")}`]).map((w) => w.message);

test("each thing that gopls says of a setting is one warning, and said once", () => {
  const unknown = 'setting option "semanticTokenz": unexpected setting';
  const old = 'setting option "tempModfile": this setting is deprecated';
  const message = `Invalid settings: ${unknown}; ${old}`;
  expect(settingWarnings([message, message])).toEqual([
    { code: "gopls-setting", message: `gopls says: ${unknown}.` },
    { code: "gopls-setting", message: `gopls says: ${old}.` },
  ]);
});

test("names without quotes, as v0.16 writes them", () => {
  const parts = [
    "setting option build.x: unexpected setting",
    'setting option hoverKind: invalid option "Loud" for enum',
  ];
  expect(saying(...parts)).toEqual(parts.map((part) => `gopls says: ${part}.`));
});

test("two spellings of a setting", () => {
  const parts = ['setting option "x": unexpected setting', "duplicate value for codelenses"];
  expect(saying(...parts)).toEqual(parts.map((part) => `gopls says: ${part}.`));
});

test("the words of older ones, and words with line breaks or a semicolon in them", () => {
  const parts = [
    'unexpected gopls setting "x"',
    'gopls setting "y" is deprecated, use "z" instead',
    'parsing setting "hoverKind": invalid; want one of 5',
  ];
  expect(saying(...parts)).toEqual(parts.map((part) => `gopls says: ${part}.`));
  expect(saying('gopls setting "a" is deprecated.\nPlease comment.')).toEqual([
    'gopls says: gopls setting "a" is deprecated. Please comment.',
  ]);
});

test("what is about something else is none", () => {
  expect(settingWarnings(["Error loading workspace: no packages", "a gopls setting"])).toEqual([]);
});
