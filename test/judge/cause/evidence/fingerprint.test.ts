import { expect, test } from "vitest";
import { fingerprint, type Identity } from "../../../../src/judge/cause/evidence/fingerprint.ts";

const frames = (names: readonly string[]) => names.map((name, line) => ({ function: name, file: "f.go", line }));
const leak = (leaf: string, path: string, closure: string) =>
  frames([leaf, "go/parser.ParseFile", `${path}cache.(*parseCache).startParse${closure}`, "runtime.goexit"]);
const at = (stack: Identity["frames"], more: Partial<Identity> = {}) =>
  fingerprint({ kept: "heap", owner: "parse cache", frames: stack, what: "edit: 96", ...more });
const gopls = "golang.org/x/tools/gopls/internal/";
const stack = leak("go/token.(*File).AddLine", gopls, ".func1");
const now = at(stack);

test.each([
  ["another leaf", leak("go/token.(*FileSet).AddFile", gopls, ".func1")],
  ["the package's old place", leak("go/token.(*File).AddLine", "golang.org/x/tools/internal/lsp/", ".func1")],
  ["another number of the closure", leak("go/token.(*File).AddLine", gopls, ".func2.1-range1")],
])("is the same with %s", (_, other) => {
  expect(at(other)).toBe(now);
  expect(at(other, { what: "edit: 96 64", goplsVersion: "v0.24.0" })).toBe(now);
});

test("differs by what is kept, by owner and by function", () => {
  const others = [
    at(stack, { kept: "goroutines" }),
    at(stack, { owner: "unknown" }),
    at(frames([`${gopls}cache/parsego.Parse`])),
    at([]),
  ];
  expect(new Set([now, ...others]).size).toBe(5);
});

test("of what has no stack differs by what grows", () => {
  expect(at([])).toBe(at([]));
  expect(at([], { what: "request: 416" })).not.toBe(at([]));
});
