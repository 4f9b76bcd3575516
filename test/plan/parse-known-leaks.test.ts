import { expect, test } from "vitest";
import { parseKnownLeaks } from "../../src/plan/parse-known-leaks.ts";
import { knownLeak } from "../support/known-leak.ts";

const ENTRY = `- id: MY-1
  title: something is kept
  about: Growth that was measured.
  unit: request
  parts:
    - stacks: ['^planted\\.Keep']
      objects: { 48: 1 }
  ceiling: { bytes: 64 }
  link: https://example.com/1
`;

const parse = (text: string) => parseKnownLeaks(text, "mine.yaml");

test("a file is read as the catalogue is, with its numbers as numbers", () => {
  expect(parse(ENTRY)).toEqual([knownLeak()]);
  expect(parse(ENTRY.replace("      objects", "      shows: false\n      objects"))).toMatchObject([
    { parts: [{ shows: false }] },
  ]);
  expect(parse("[]")).toEqual([]);
});

test.each([
  ["", "1:1: the catalogue can't be empty", "It takes a list."],
  ["- [", "1:4: this is not YAML", "It is read as YAML 1.2."],
  [ENTRY.replace("MY-1", "CL-D"), "1:7: CL-D is a known leak of gopls already", "Give the entry an id of its own"],
  [ENTRY + ENTRY, '10:7: [1].id can\'t be "MY-1"', "It takes an id that no other entry has."],
  [ENTRY.replace("title", "titel"), "2:3: there is no key [0].titel", "Did you mean title?"],
  [ENTRY.replace("unit: request", "unit: reqest"), "4:9: [0].unit can't be", "Did you mean request?"],
  [ENTRY.replace("48: 1", "48: 0"), "7:22: [0].parts[0].objects.48 can't be", "It takes a whole number, 1 or more."],
  [ENTRY.replace("48: 1", "big: 1"), "7:18: [0].parts[0].objects can't have big", "It takes sizes of slots in bytes"],
  [ENTRY.replace("64", "-64"), '8:21: [0].ceiling.bytes can\'t be "-64"', "It takes a number of bytes, more than 0."],
  [ENTRY.replace("  unit", "  since: 0.2\n  unit"), '4:10: [0].since can\'t be "0.2"', "such as v0.24.0"],
  [ENTRY.replace(/ {2}link.*\n/, ""), "1:3: [0].link is missing", "It takes an address that begins with https://."],
])("%j is refused with its place", (text, message, hint) => {
  expect(() => parse(text)).toThrow(
    expect.objectContaining({
      code: "catalogue-bad",
      message: expect.stringContaining(`mine.yaml:${message}`),
      hint: expect.stringContaining(hint),
      exitCode: 2,
    }),
  );
});
