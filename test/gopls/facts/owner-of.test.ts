import { describe, expect, test } from "vitest";
import { callerOf, ownerOf } from "../../../src/gopls/facts/owner-of.ts";

const frames = (names: readonly string[]) => names.map((name) => ({ function: name, file: "", line: 0 }));
const gopls = (name: string) => `golang.org/x/tools/gopls/internal/${name}`;
const tools = (name: string) => `golang.org/x/tools/internal/${name}`;

test.each<[string, readonly string[]]>([
  [
    "parse cache",
    [
      "go/token.(*File).AddLine",
      "go/parser.ParseFile",
      gopls("cache/parsego.Parse"),
      gopls("cache.(*parseCache).startParse.func1"),
    ],
  ],
  [
    "parse cache",
    [
      "go/ast.NewObj",
      "go/parser.ParseFile",
      tools("lsp/cache.parseGoImpl"),
      tools("lsp/cache.(*snapshot).ParseGo.func1"),
    ],
  ],
  ["parse cache", ["go/ast.NewObj", gopls("lsp/cache.parseGoImpl"), gopls("lsp/cache.(*snapshot).ParseGo.func1")]],
  ["parse cache", ["golang.org/x/tools/go/ast/inspector.New", gopls("cache/parsego.Parse")]],
  ["type check", ["go/types.(*Checker).newNamed", gopls("cache.(*typeCheckBatch).checkPackage")]],
  [
    "type check",
    ["golang.org/x/tools/internal/gcimporter.IImportShallow", gopls("cache.(*typeCheckBatch).importPackage")],
  ],
  ["metadata", ["golang.org/x/tools/go/packages.(*loader).parse", gopls("cache.(*Snapshot).load")]],
  ["metadata", [gopls("cache.buildMetadata.func1")]],
  ["filecache", ["bytes.growSlice", gopls("util/frob.(*writer).uint32"), gopls("cache.storePackageResults")]],
  ["filecache", [gopls("lsp/filecache.Set")]],
  ["overlays and files", ["os.readFileContents", "os.ReadFile", gopls("cache.readFile")]],
  ["overlays and files", [gopls("server.(*server).changedText"), gopls("server.(*server).DidChange")]],
  ["overlays and files", [gopls("protocol.(*Mapper).initLines.func1"), gopls("protocol.(*Mapper).OffsetPosition")]],
  ["indexes", [gopls("cache/xrefs.Index"), gopls("cache.(*syntaxPackage).xrefs.func1")]],
  ["indexes", [gopls("cache.(*syntaxPackage).methodsets.func1")]],
  ["analysis", ["go/types.NewVar", gopls("cache.(*analysisNode).typeCheck")]],
  ["analysis", ["honnef.co/go/tools/staticcheck.run", gopls("cache.(*action).exec.func6")]],
  ["transport", ["context.WithCancel", tools("jsonrpc2.CancelHandler.func1"), gopls("protocol.CancelHandler.func1")]],
  [
    "transport",
    [
      "context.WithValue",
      tools("event/export.Spans.func1"),
      gopls("debug.makeGlobalExporter.func1"),
      tools("event.Start"),
      tools("jsonrpc2.(*conn).run"),
    ],
  ],
  [
    "transport",
    [
      "runtime/pprof.WithLabels",
      gopls("debug.makeInstanceExporter.func1"),
      tools("event.Start"),
      gopls("lsprpc.handshaker.func1"),
    ],
  ],
  ["progress", [gopls("progress.(*Tracker).Start"), gopls("server.(*server).load")]],
  ["features", [gopls("server.leakedForTest"), gopls("protocol.serverDispatch")]],
  ["features", [gopls("golang/completion.(*completer).item"), gopls("golang.Completion")]],
  ["features", [tools("lsp/source.Hover"), tools("lsp.(*Server).Hover")]],
  ["telemetry", ["golang.org/x/telemetry/counter.New", gopls("cmd.Main")]],
  ["observer", ["bytes.growSlice", "runtime/trace.readBatch", "runtime.goexit"]],
  ["observer", ["compress/flate.NewWriter", "runtime/pprof.writeHeap", "net/http/pprof.handler.ServeHTTP"]],
  ["snapshots and views", [gopls("util/persistent.(*Map[...]).Set"), gopls("cache.(*Snapshot).clone")]],
  ["imports", [tools("imports.(*DirInfoCache).Store"), tools("gopathwalk.(*walker).walk")]],
  ["imports", ["path/filepath.Join", tools("gopathwalk.(*walker).walk"), tools("imports.ScanModuleCache")]],
  ["metadata", ["path/filepath.Join", tools("gopathwalk.(*walker).walk"), tools("modindex.create")]],
  ["unknown", ["golang.org/x/mod/modfile.Parse"]],
  ["unknown", ["runtime.malg", "runtime.newproc1"]],
  ["unknown", ["example.org/cache.(*parseCache).startParse"]],
  ["unknown", []],
])("%s: %j", (owner, stack) => {
  expect(ownerOf(frames(stack))).toBe(owner);
});

describe("a stack allocates for", () => {
  test.each<[string, readonly string[]]>([
    ["golang.Hover", [gopls("golang.Hover.func1"), gopls("golang.Hover"), gopls("server.(*server).Hover")]],
    ["cache.(*typeCheckBatch).checkPackage", ["go/types.NewVar", gopls("cache.(*typeCheckBatch).checkPackage.func2")]],
    ["cache.(*parseCache).startParse", [gopls("lsp/cache.(*parseCache).startParse.func1.2-range1"), "runtime.goexit"]],
    ["runtime.malg", ["runtime.malg", "runtime.newproc1"]],
    ["(no frames)", []],
  ])("%s: %j", (caller, stack) => {
    expect(callerOf(frames(stack))).toBe(caller);
  });

  test("the same function, whatever recursion is below it", () => {
    const below = [["go/types.(*reader).typ"], ["go/types.(*reader).obj", "go/types.(*reader).typ"], []];
    const callers = below.map((leaves) => callerOf(frames([...leaves, gopls("cache.(*typeCheckBatch).checkPackage")])));
    expect(new Set(callers).size).toBe(1);
  });
});
