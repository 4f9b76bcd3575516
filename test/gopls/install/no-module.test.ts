import { expect, test } from "vitest";
import { noModule } from "../../../src/gopls/install/no-module.ts";

test.each([
  [undefined, ""],
  ["-mod=vendor", ""],
  ["-modcacherw -mod=mod --modfile=x.mod -trimpath", "-modcacherw -trimpath"],
  ["-overlay=o.json -C=dir -buildvcs=false", "-buildvcs=false"],
])("of GOFLAGS=%s stays %s", (GOFLAGS, expected) => {
  expect(noModule({ env: { GOFLAGS } })).toEqual({ GOWORK: "off", GO111MODULE: "on", GOFLAGS: expected });
});
