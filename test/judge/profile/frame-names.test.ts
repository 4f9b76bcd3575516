import { expect, test } from "vitest";
import { functionName, sourceFile } from "../../../src/judge/profile/frame-names.ts";

test.each([
  ["runtime.main", "runtime.main"],
  ["slices.Clone[...]", "slices.Clone[...]"],
  ["util/frob.Codec[go.shape.struct { Strings []string; M []*a/b.c }].Encode", "util/frob.Codec[...].Encode"],
  ["lru.(*Cache[go.shape.struct { k [32]uint8 },go.shape.interface {}]).Set", "lru.(*Cache[...]).Set"],
  ["a.F[int].func1.G[string]", "a.F[...].func1.G[...]"],
])("%s is %s", (name, short) => {
  expect(functionName(name)).toBe(short);
});

const check = "golang.org/x/tools/gopls/internal/cache.(*typeCheckBatch).checkPackage";

test.each([
  "/home/me/go/pkg/mod/golang.org/x/tools/gopls@v0.24.0/internal/cache/check.go",
  "golang.org/x/tools/gopls@v0.23.0/internal/cache/check.go",
  "/home/me/src/tools/gopls/internal/cache/check.go",
  "C:\\Users\\me\\tools\\gopls\\internal\\cache\\check.go",
])("%s is the same file", (file) => {
  expect(sourceFile(check, file)).toBe("golang.org/x/tools/gopls/internal/cache/check.go");
});

test.each([
  ["go/token.(*File).AddLine", "/usr/local/go/src/go/token/position.go", "go/token/position.go"],
  ["slices.Clone[...]", "/go/src/slices/slices.go", "slices/slices.go"],
  ["example.org/m/p.F[example.org/x/y.T]", "p.go", "example.org/m/p/p.go"],
  ["gopkg.in/yaml%2ev3.Parse", "/m/yaml.v3/yaml.go", "gopkg.in/yaml.v3/yaml.go"],
  ["x_cgo_init", "/go/src/runtime/cgo/gcc.c", "gcc.c"],
  ["runtime.main", "", ""],
])("%s in %s is %s", (name, file, short) => {
  expect(sourceFile(name, file)).toBe(short);
});
