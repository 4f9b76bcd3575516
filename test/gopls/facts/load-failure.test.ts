import { expect, test } from "vitest";
import { type LoadWords, loadFailure } from "../../../src/gopls/facts/load-failure.ts";

const nothing: LoadWords = { critical: undefined, ended: undefined, errors: [] };

test.each<[string, Partial<LoadWords>, string | undefined]>([
  ["nothing", {}, undefined],
  ["a load that ended well", { ended: "Finished loading packages." }, undefined],
  ["an error about something else", { errors: ["no identifier found"] }, undefined],
  ["work that ended with an error", { ended: "Error loading packages: x" }, "Error loading packages: x"],
  ["an error that was shown", { errors: ["a", "Error loading workspace: x"] }, "Error loading workspace: x"],
  [
    "an error that was logged",
    { errors: ["2026/01/02 initial workspace load failed: x"] },
    "2026/01/02 initial workspace load failed: x",
  ],
  ["several, the one that stands first", { critical: "x", ended: "Error loading packages: y" }, "x"],
])("%s", (_, words, expected) => {
  expect(loadFailure({ ...nothing, ...words })).toBe(expected);
});
