import { expect, test } from "vitest";
import { functionName } from "../../../src/judge/profile/function-name.ts";

test.each([
  ["runtime.main", "runtime.main"],
  ["slices.Clone[...]", "slices.Clone[...]"],
  ["util/frob.Codec[go.shape.struct { Strings []string; M []*a/b.c }].Encode", "util/frob.Codec[...].Encode"],
  ["lru.(*Cache[go.shape.struct { k [32]uint8 },go.shape.interface {}]).Set", "lru.(*Cache[...]).Set"],
  ["a.F[int].func1.G[string]", "a.F[...].func1.G[...]"],
])("%s is %s", (name, short) => {
  expect(functionName(name)).toBe(short);
});
