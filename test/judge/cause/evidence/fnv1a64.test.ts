import { expect, test } from "vitest";
import { fnv1a64 } from "../../../../src/judge/cause/evidence/fnv1a64.ts";

/** Test vectors of draft-eastlake-fnv, appendix C. */
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("of %j", (text, hash) => {
  expect(fnv1a64(text)).toBe(hash);
});
