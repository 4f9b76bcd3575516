import { expect, test } from "vitest";
import { splitList } from "../../src/text/split-list.ts";

test.each<[string, readonly string[]]>([
  ["a", ["a"]],
  ["a, b,c", ["a", "b", "c"]],
  ["a\n  b\n", ["a", "b"]],
  ["a,\nb", ["a", "b"]],
  ["a,,b", ["a", "", "b"]],
  ["", [""]],
])("%j", (value, entries) => {
  expect(splitList(value)).toEqual(entries);
});
