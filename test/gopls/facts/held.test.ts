import { expect, test } from "vitest";
import { heldBy } from "../../../src/gopls/facts/held.ts";
import type { Held } from "../../../src/model/snapshot.ts";
import { madeProfile } from "../../support/make-profile.ts";

const gopls = (name: string) => `golang.org/x/tools/gopls/internal/${name}`;
const held = (stack: readonly string[], bytesEach = 100) => heldBy(madeProfile([{ stack, objects: 1, bytesEach }]));
const nobody = { recorder: 0, boundedCaches: 0, ballast: 0 };

test.each([
  ["runtime/trace.readBatch"],
  ["runtime/trace.(*traceMultiplexer).startLocked.func1"],
  ["runtime/trace.(*recorder).Write"],
])("%s is the recorder's", (frame) => {
  expect(held(["bytes.growSlice", frame, "runtime.goexit"])).toEqual({ ...nobody, recorder: 100 });
});

test.each([
  [gopls("filecache.Set")],
  ["golang.org/x/tools/gopls/internal/lsp/filecache.Get"],
  ["golang.org/x/tools/internal/lsp/filecache.Get"],
  [gopls("util/frob.(*frob).encode")],
  [gopls("util/frob.(*frob).Encode")],
  [gopls("util/frob.(*writer).uint32")],
  [gopls("util/frob.Codec[go.shape.struct { A []string }].Encode")],
  [gopls("lsp/frob.(*frob).Encode")],
  ["golang.org/x/tools/internal/gcimporter.IExportShallow"],
  ["golang.org/x/tools/internal/gcimporter.iexportCommon"],
  ["golang.org/x/tools/go/internal/gcimporter.iexportCommon.func1"],
])("%s fills a bounded cache", (frame) => {
  expect(held(["bytes.growSlice", frame, gopls("cache.storePackageResults")])).toEqual({
    ...nobody,
    boundedCaches: 100,
  });
});

test("gob under the old cache fills a bounded cache, elsewhere it does not", () => {
  const gob = "encoding/gob.(*Encoder).Encode";
  expect(held(["bytes.growSlice", gob, gopls("lsp/cache.storePackageResults")]).boundedCaches).toBe(100);
  expect(held([gopls("lsp/cache.inner"), gob, "main.main"])).toEqual(nobody);
  expect(held([gob, gopls("cache.(*action).exec")])).toEqual(nobody);
});

test.each([
  [["context.WithValue", "runtime/trace.WithRegion", gopls("util/memoize.(*Promise).run.func2")]],
  [["context.WithCancel", "golang.org/x/tools/internal/jsonrpc2.CancelHandler.func1"]],
  [
    [
      "golang.org/x/tools/internal/event/export.Spans.func1",
      gopls("debug.makeGlobalExporter.func1"),
      "runtime/trace.NewTask",
    ],
  ],
  [["bytes.growSlice", gopls("cache.storePackageResults")]],
  [[gopls("cache.(*analysisNode).runCached")]],
  [[gopls("util/frob.(*frob).Decode"), gopls("util/frob.Codec[go.shape.int].Decode")]],
  [["golang.org/x/tools/internal/gcimporter.IImportShallow"]],
  [["golang.org/x/tools/internal/gcimporter.IExportShallowly"]],
  [["example.org/evil/golang.org/x/tools/gopls/internal/filecache.Set"]],
  [[`slices.Clone[${gopls("filecache.entry")}]`]],
  [["runtime/trace.readBatches"]],
])("%j is gopls' own", (stack) => {
  expect(held(stack)).toEqual(nobody);
});

test("the ballast is one large object of the package's init", () => {
  const init = [gopls("cache.init"), "runtime.doInit1", "runtime.main"];
  expect(held(init, 100_007_936)).toEqual({ ...nobody, ballast: 100_007_936 });
  expect(held(init, 64)).toEqual(nobody);
  expect(held([gopls("cache.initialize"), "runtime.main"], 100_007_936)).toEqual(nobody);
});

test.each<[keyof Held, readonly string[], readonly string[]]>([
  ["recorder", ["runtime/trace.readBatch"], ["v0.19.0", "v0.24.0"]],
  ["boundedCaches", [gopls("filecache.Set")], ["v0.12.0", "v0.13.2", "v0.16.2", "v0.18.1", "v0.19.0", "v0.24.0"]],
  ["boundedCaches", ["encoding/gob.(*Encoder).Encode", gopls("lsp/cache.mustEncode")], ["v0.12.0", "v0.13.2"]],
  ["ballast", [gopls("cache.init")], ["v0.18.1", "v0.19.0", "v0.24.0"]],
])("%s holds %j in %j only, and in builds that do not say their version", (holder, stack, versions) => {
  const asked = ["v0.9.5", "v0.11.0", "v0.12.0", "v0.13.2", "v0.16.2", "v0.18.1", "v0.19.0", "v0.24.0", "(devel)"];
  const bytesEach = 100_007_936;
  const profile = madeProfile([{ stack, objects: 1, bytesEach }]);
  expect(asked.filter((version) => heldBy(profile, version)[holder] === bytesEach)).toEqual([...versions, "(devel)"]);
});

test("a stack counts once, the recorder's first", () => {
  const stack = ["runtime/trace.readBatch", gopls("filecache.Set"), gopls("cache.init")];
  expect(held(stack, 2_000_000)).toEqual({ ...nobody, recorder: 2_000_000 });
  expect(held([gopls("filecache.Set"), gopls("filecache.Set")])).toEqual({ ...nobody, boundedCaches: 100 });
});
