import { expect, test } from "vitest";
import { declaredName } from "../../../src/gopls/facts/declared-name.ts";

const gopls = "golang.org/x/tools/gopls/internal/";

test.each([
  [`${gopls}cache.(*parseCache).startParse.func1.2-range1`, "cache.(*parseCache).startParse"],
  ["golang.org/x/tools/internal/lsp/cache.(*parseCache).startParse", "cache.(*parseCache).startParse"],
  ["golang.org/x/tools/internal/jsonrpc2.(*conn).run.gowrap1", "jsonrpc2.(*conn).run"],
  [`${gopls}golang.Hover.func1.1.func2`, "golang.Hover"],
  [`${gopls}util/persistent.(*Map[...]).Set.func3`, "util/persistent.(*Map[...]).Set"],
  ["go/types.(*Checker).infer.func10", "go/types.(*Checker).infer"],
  ["example.org/v2.function1", "example.org/v2.function1"],
  ["encoding/json/v2.makeString", "encoding/json/v2.makeString"],
  ["", ""],
])("%s is declared as %s", (name, declared) => {
  expect(declaredName(name)).toBe(declared);
});
