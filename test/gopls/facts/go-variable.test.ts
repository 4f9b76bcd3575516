import { expect, test } from "vitest";
import { isGoVariable } from "../../../src/gopls/facts/go-variable.ts";

test.each([
  ["GOFLAGS", true],
  ["GO111MODULE", true],
  ["GOPLS_X", true],
  ["CGO_ENABLED", true],
  ["GOOGLE_API_KEY", false],
  ["GOLANG_VERSION", false],
  ["GOPLS_LEAK_GATE_X", false],
  ["PATH", false],
])("%s is Go's or gopls': %s", (name, isOfGo) => {
  expect(isGoVariable(name)).toBe(isOfGo);
});
