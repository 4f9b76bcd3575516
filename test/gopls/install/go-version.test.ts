import { expect, test } from "vitest";
import { goVersionAtLeast, toolchainName } from "../../../src/gopls/install/go-version.ts";

test.each([
  ["go1.26.8", "1.26.8", true],
  ["go1.26.8", "1.26", true],
  ["go1.26.8", "1.9", true],
  ["go1.26.8", "1.27.0", false],
  ["go1.26", "1.26.1", false],
  ["go2.0.0", "1.99.9", true],
  ["go1.27rc1", "1.27", true],
  ["what", "1.1", false],
])("%s is at least %s: %s", (have, need, expected) => {
  expect(goVersionAtLeast(have, need)).toBe(expected);
});

test.each([
  ["1.25", "go1.25.0"],
  ["1.27.0", "go1.27.0"],
  ["1.24.13", "go1.24.13"],
])("the toolchain of a go line %s is %s", (line, name) => {
  expect(toolchainName(line)).toBe(name);
});
