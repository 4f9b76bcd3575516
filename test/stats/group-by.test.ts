import { expect, test } from "vitest";
import { groupBy } from "../../src/stats/group-by.ts";

test("groups keep the order in which keys and items came", () => {
  const groups = groupBy(["pear", "apple", "plum", "avocado"], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ["p", ["pear", "plum"]],
    ["a", ["apple", "avocado"]],
  ]);
});
