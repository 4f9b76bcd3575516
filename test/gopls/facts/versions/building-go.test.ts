import { expect, test } from "vitest";
import { buildingGo } from "../../../../src/gopls/facts/versions/building-go.ts";

test.each([
  ["v0.9.1", "1.24.13", "1.25"],
  ["v0.11.0", "1.24.13", "1.25"],
  ["v0.12.4", "1.20.14", "1.21"],
  ["v0.15.3", "1.22.12", "1.23"],
  ["v0.16.2", "1.24.13", "1.25"],
  ["v0.21.1", "1.25.5", undefined],
])("%s is built by Go %s", (version, by, below) => {
  expect(buildingGo(version)).toMatchObject({ by, ...(below === undefined ? {} : { below }) });
});

test.each(["v0.22.0", "v0.24.0", "v1.16.0", "(devel)", "v0.8.4"])("of %s nothing is known", (version) => {
  expect(buildingGo(version)).toBeUndefined();
});
