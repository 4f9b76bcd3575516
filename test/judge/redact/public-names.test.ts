import { describe, expect, test } from "vitest";
import {
  isPublicFunction,
  isPublicMethod,
  isPublicVersion,
  publicGoVersion,
  publicToolchain,
} from "../../../src/judge/redact/public-names.ts";

describe("a function is public that is", () => {
  test.each([
    ...[
      "runtime.gopark",
      "go/token.(*File).AddLine",
      "net/http.(*conn).serve",
      "main.main",
      "vendor/golang.org/x/net/http2.x",
    ],
    ...["golang.org/x/tools/gopls/internal/cache.(*Session).run.func1", "honnef.co/go/tools/unused.Serialize"],
    ...["mvdan.cc/gofumpt/format.File", "github.com/BurntSushi/toml.Decode", "maps.Collect[...]"],
  ])("Go's, gopls' or of its modules: %s", (name) => expect(isPublicFunction(name)).toBe(true));

  test.each([
    ...["example.com/shop.Sell", "shop/till.Open", "main.sell", "github.com/ann/tools.Keep", "runtimes.x", ""],
    ...["golang.org.evil/x/tools.F", "go/token.F secret", "golang.org/x/tools/F\nsecret"],
  ])("nobody else's: %j", (name) => expect(isPublicFunction(name)).toBe(false));
});

describe("a version is public that is", () => {
  test.each([
    ...["v0.24.0", "v0.18.0-pre.1", "(devel)", "latest", "v0.24.0+dirty"],
    ...["v0.0.0-20261014163302-24a65270771e", "v0.51.1-0.20261014163302-24a65270771e"],
  ])("a release's or a commit's: %s", (version) => expect(isPublicVersion(version)).toBe(true));

  test.each(["v0.24.0-acme.1", "v0.24.0+acme", "acme", "v0.24.0-pre.1-acme"])("nobody else's: %s", (version) =>
    expect(isPublicVersion(version)).toBe(false),
  );
});

test("of a Go nothing but its release is told", () => {
  expect(publicGoVersion("go1.27.0 X:acme")).toBe("go1.27.0");
  expect(publicGoVersion("1.28rc1")).toBe("1.28rc1");
  expect(publicGoVersion("go1.27.0-acme")).toBeUndefined();
  expect(publicToolchain("go version go1.27.0 linux/amd64")).toBe("go version go1.27.0 linux/amd64");
  expect(publicToolchain("go version go1.27.0 acme/amd64")).toBeUndefined();
});

test("requests of LSP are public, and those of a server are not", () => {
  expect(["textDocument/semanticTokens/full", "workspace/symbol"].every(isPublicMethod)).toBe(true);
  expect(["acme/sell", "textDocument/hover/../x", "hover"].some(isPublicMethod)).toBe(false);
});
