import { expect, test } from "vitest";
import { fingerprint } from "../../src/cause/fingerprint.ts";

const frames = (names: readonly string[]) => names.map((name, line) => ({ function: name, file: "f.go", line }));
const leak = (leaf: string, path: string, closure: string) =>
  frames([leaf, "go/parser.ParseFile", `${path}cache.(*parseCache).startParse${closure}`, "runtime.goexit"]);
const now = fingerprint(
  "heap",
  "parse cache",
  leak("go/token.(*File).AddLine", "golang.org/x/tools/gopls/internal/", ".func1"),
);

test.each([
  ["another leaf", leak("go/token.(*FileSet).AddFile", "golang.org/x/tools/gopls/internal/", ".func1")],
  ["the package's old place", leak("go/token.(*File).AddLine", "golang.org/x/tools/internal/lsp/", ".func1")],
  [
    "another number of the closure",
    leak("go/token.(*File).AddLine", "golang.org/x/tools/gopls/internal/", ".func2.1-range1"),
  ],
])("is the same with %s", (_, stack) => {
  expect(fingerprint("heap", "parse cache", stack)).toBe(now);
});

test("differs by what is kept, by owner and by function", () => {
  const gopls = "golang.org/x/tools/gopls/internal/";
  const others = [
    fingerprint("goroutines", "parse cache", leak("go/token.(*File).AddLine", gopls, ".func1")),
    fingerprint("heap", "unknown", leak("go/token.(*File).AddLine", gopls, ".func1")),
    fingerprint("heap", "parse cache", frames([`${gopls}cache/parsego.Parse`])),
    fingerprint("heap", "parse cache", []),
  ];
  expect(new Set([now, ...others]).size).toBe(5);
});
