import { expect, test } from "vitest";
import { buildSuggestion } from "../../../src/gopls/install/build-suggestion.ts";

test.each([
  ["v0.10.1", "--go-version 1.24.13"],
  ["v0.13.2", "--go-version 1.20.14"],
  ["v0.14.2", "--go-version 1.21.13"],
  ["v0.15.3", "--go-version 1.22.12"],
  ["v0.16.2", "--go-version 1.24.13"],
  ["v0.18.1", "--go-version 1.24.13"],
  ["v0.21.1", "--go-version 1.25.5"],
  ["v0.99.0", "--go-version 1.N.P"],
  ["v1.16.2", "--go-version 1.N.P"],
  ["from the checkout", "--go-version 1.N.P"],
])("for %s: %s", (version, expected) => {
  expect(buildSuggestion(version, "internal error")).toContain(expected);
});

test("what go itself asks for comes first", () => {
  const said = "golang.org/x/tools/gopls@v0.24.0 requires go >= 1.27.0 (running go 1.24.13; GOTOOLCHAIN=go1.24.13)";
  expect(buildSuggestion("v0.24.0", said)).toContain("--go-version 1.27.0");
});
