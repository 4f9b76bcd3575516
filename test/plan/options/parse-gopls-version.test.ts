import { expect, test } from "vitest";
import { parseGoplsVersion } from "../../../src/plan/options/parse-gopls-version.ts";

test.each(["v0.24.0", "v0.25.0-pre.1"])("%s is a version", (version) => {
  expect(parseGoplsVersion(version, "--known-leaks-of")).toBe(version);
});

test.each(["", "latest", "0.24.0", "v0.24", "(devel)", "v0.0.0-20260820120000-aaaaaaaaaaaa"])("%j is none", (value) => {
  expect(() => parseGoplsVersion(value, "--known-leaks-of")).toThrow(
    expect.objectContaining({
      code: "bad-value",
      message: `--known-leaks-of can't be "${value}"`,
      hint: "It takes a version of gopls as its tag is written, such as v0.24.0.",
    }),
  );
});
