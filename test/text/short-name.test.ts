import { expect, test } from "vitest";
import { shortName } from "../../src/text/short-name.ts";

test.each([
  ["golang.org/x/tools/gopls/internal/cache.(*parseCache).startParse.func1", "cache.(*parseCache).startParse.func1"],
  ["golang.org/x/tools/gopls/internal/util/lru.(*Cache[...]).Set", "lru.(*Cache[...]).Set"],
  ["go/token.(*File).AddLine", "go/token.(*File).AddLine"],
  ["encoding/json/v2.Unmarshal", "encoding/json/v2.Unmarshal"],
  ["example.org/m/v2.F", "m/v2.F"],
  ["example.org/m/v2/p.F", "p.F"],
  ["gopkg.in/yaml%2ev3.Parse", "yaml.v3.Parse"],
  ["runtime.main", "runtime.main"],
  ["cache.(*Session).run", "cache.(*Session).run"],
])("%s is %s", (name, short) => {
  expect(shortName(name)).toBe(short);
});
