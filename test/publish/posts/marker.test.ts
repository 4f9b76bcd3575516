import fc from "fast-check";
import { expect, test } from "vitest";
import { isLater, readMarker, writeMarker } from "../../../src/publish/posts/marker.ts";

const run = { id: 9, attempt: 2, sha: "a".repeat(40) };

test("it says whose a comment is, and of which run", () => {
  expect(writeMarker({ key: "api", run })).toBe(`<!-- gopls-leak-gate:api run=9.2 sha=${run.sha} -->`);
});

test("what is written is read again, and no key ends the marker or its line", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }).filter((key) => key !== ""),
      (key) => {
        const text = writeMarker({ key, run });
        expect(text.indexOf("-->")).toBe(text.length - 3);
        expect(text).not.toContain("\n");
        expect(readMarker(`${text}\n# report`, key)).toEqual({ run });
      },
    ),
  );
});

test("that of an earlier version has no run", () => {
  expect(readMarker("<!-- gopls-leak-gate:api -->\n# report", "api")).toEqual({ run: undefined });
});

test.each([
  ["of another key", writeMarker({ key: "api2", run })],
  ["further down", ` ${writeMarker({ key: "api", run })}`],
  ["of another tool", "<!-- other:api -->"],
  ["cut off", writeMarker({ key: "api", run }).slice(0, -4)],
  ["nothing", ""],
])("a marker %s is none", (_, text) => {
  expect(readMarker(text, "api")).toBeUndefined();
});

test.each([
  [{ ...run, id: 10, attempt: 1 }, run, true],
  [{ ...run, attempt: 3 }, run, true],
  [run, run, false],
  [run, { ...run, id: 10, attempt: 1 }, false],
  [run, undefined, true],
  [undefined, run, false],
  [undefined, undefined, false],
])("%j is later than %j: %s", (a, b, expected) => {
  expect(isLater(a, b)).toBe(expected);
});
