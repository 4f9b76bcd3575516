import { expect, test } from "vitest";
import { buildSettings } from "../../../../src/gopls/facts/settings/build-settings.ts";

test.each([
  ["by its own name", { buildFlags: ["-tags=a"], env: { GOOS: "js", n: 1 } }],
  ["with build. before it", { "build.buildFlags": ["-tags=a"], "build.env": { GOOS: "js" } }],
  ["under any name that ends so", { "x.y.buildFlags": ["-tags=a"], "ui.env": { GOOS: "js" } }],
])("a setting counts %s", (_, settings) => {
  expect(buildSettings(settings)).toMatchObject({ flags: ["-tags=a"], env: { GOOS: "js" } });
});

test("as in gopls, maps below a section are none, a list with another value is none, and maps of variables add up", () => {
  const below = { build: { buildFlags: ["-tags=a"], env: { GOOS: "js" }, directoryFilters: ["-web"] } };
  const { flags, env, looksInto } = buildSettings(below);
  expect([flags, env, looksInto("web")]).toEqual([[], {}, true]);
  expect(buildSettings({ buildFlags: ["-tags=a", 1] }).flags).toEqual([]);
  expect(buildSettings({ env: { GOOS: "js" }, "build.env": { GOARCH: "wasm" } }).env).toEqual({
    GOOS: "js",
    GOARCH: "wasm",
  });
});

test.each<[string[], string, boolean]>([
  [[], "web", true],
  [["-web"], "", true],
  [["-web"], "web", false],
  [["-web"], "web/api", false],
  [["-web"], "webs", true],
  [["-web", "+web/api"], "web/api/v1", true],
  [["-web", "+web/api"], "web/ui", false],
  [["-"], "a", false],
  [["-"], "", false],
  [["-**"], "", false],
  [["-", "+a"], "a/b", true],
  [["-", "+a"], "b", false],
  [["-**/node_modules"], "a/b/node_modules/c", false],
  [["-**/node_modules"], "node_modules", false],
  [["-a/**/gen"], "a/x/y/gen", false],
  [["-a/**/gen"], "a/x", true],
  [["-/web/"], "web", false],
  [["-a.b"], "axb", true],
  // The language's own engine would try these for years, and a text of that length is no pattern at all.
  [[`-${"**/".repeat(20)}x`], "a/".repeat(40), true],
  [[`-${"*a".repeat(40)}b`], "a".repeat(200), true],
  [[`-${"**/".repeat(5_000)}x`, "-web"], "web", false],
])("directoryFilters %j: %s is looked into: %s", (directoryFilters, folder, looksInto) => {
  expect(buildSettings({ directoryFilters }).looksInto(folder)).toBe(looksInto);
});

test.each([
  ["node_modules", false],
  ["web/node_modules/flatted/golang", false],
  ["node_module", true],
])("without directoryFilters gopls has its own: %s is looked into: %s", (folder, looksInto) => {
  expect(buildSettings({}).looksInto(folder)).toBe(looksInto);
});

test.each([["web"], ["-web", "x"], [""], ["-a/*/gen"], ["-web?"], ["-web", 1]])(
  "gopls takes no list with a filter that is none: %j, %j",
  (...directoryFilters) => {
    const { looksInto } = buildSettings({ directoryFilters });
    expect(["", "web", "a/x/gen", "node_modules"].map(looksInto)).toEqual([true, true, true, false]);
  },
);

test("what is no setting of that kind is none", () => {
  const { flags, env, looksInto } = buildSettings({ buildFlags: "x", env: [], directoryFilters: [1] });
  expect([flags, env, looksInto("a")]).toEqual([[], {}, true]);
});
