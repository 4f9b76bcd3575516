import { describe, expect, test } from "vitest";
import { knownLeakIds, knownLeaks } from "../../../src/gopls/facts/known-leaks.ts";
import { stackText } from "../../../src/judge/known/stack-text.ts";
import {
  addFile,
  addLine,
  cancel,
  children,
  counter,
  gopls,
  hover,
  labels,
  parse,
  span,
  status,
  tools,
} from "../../judge/cause/sample-phase.ts";
import { knownLeak } from "../../support/known-leak.ts";

const ids = (version: string) => knownLeaks(version).map(({ id }) => id);

test.each([
  ["v0.10.1", []],
  ["v0.11.0", []],
  ["v0.12.4", ["CL-C"]],
  ["v0.16.2", ["CL-C", "CL-E"]],
  ["v0.17.0", ["CL-A", "CL-C", "CL-B", "CL-E"]],
  ["v0.18.1", ["CL-A", "CL-C", "CL-B", "CL-E"]],
  ["v0.19.0", ["CL-A", "CL-C", "CL-B", "CL-D", "CL-E"]],
  ["v0.24.0", ["CL-A", "CL-C", "CL-B", "CL-D", "CL-E"]],
  ["(devel)", ["CL-A", "CL-C", "CL-B", "CL-D", "CL-E"]],
])("%s has %j", (version, expected) => {
  expect(ids(version)).toEqual(expected);
});

test("a part is left out of versions that are older", () => {
  const parts = (version: string) => knownLeaks(version).find(({ id }) => id === "CL-B")?.parts.length;
  expect(parts("v0.19.0")).toBe(4);
  expect(parts("v0.18.1")).toBe(3);
});

test("each of them, whatever the version, has its id", () => {
  expect(knownLeakIds).toEqual(["CL-A", "CL-C", "CL-B", "CL-D", "CL-E"]);
});

describe("a user's entries", () => {
  const users = (versions: object) => [knownLeak({ id: "MY-1", ...versions })];
  const found = (version: string, versions: object) => knownLeaks(version, users(versions)).map(({ id }) => id);

  test("stand behind gopls' own, in the versions that they name", () => {
    expect(found("v0.24.0", {})).toEqual(["CL-A", "CL-C", "CL-B", "CL-D", "CL-E", "MY-1"]);
    expect(found("v0.11.0", { since: "v0.10.0", until: "v0.12.0" })).toEqual(["MY-1"]);
    expect(found("v0.12.0", { since: "v0.10.0", until: "v0.12.0" })).toEqual(["CL-C"]);
    expect(found("v0.11.0", { parts: knownLeak({}).parts.map((part) => ({ ...part, since: "v0.16.0" })) })).toEqual([]);
  });

  test("take the place of one that came into the catalogue later", () => {
    const leaks = knownLeaks("v0.24.0", [knownLeak({ id: "CL-D", title: "mine" })]);
    expect(leaks.filter(({ id }) => id === "CL-D").map(({ title }) => title)).toEqual(["mine"]);
  });
});

describe("stacks", () => {
  const frames = (names: readonly string[]) => names.map((name) => ({ function: name, file: "", line: 0 }));
  /** Without CL-A, which is not looked for where texts change. */
  const entries = knownLeaks("v0.24.0").filter(({ without }) => without === undefined);
  const matching = (names: readonly string[]) =>
    entries
      .filter(({ parts }) =>
        parts.some(({ stacks }) => stacks.some((stack) => new RegExp(stack).test(stackText(frames(names))))),
      )
      .map(({ id }) => id);
  const readFile = [gopls("cache.readFile"), gopls("cache.(*memoizedFS).ReadFile"), gopls("cache.mustReadFile")];
  const run = tools("jsonrpc2.(*conn).run");
  const protocol = (name: string) => gopls(`protocol.Handlers.${name}`);

  const watched = (json: string) => [
    "internal/bytealg.MakeNoZero",
    "strings.(*Builder).grow",
    "net/url.(*URL).String",
    gopls("protocol.ParseDocumentURI"),
    gopls("protocol.(*DocumentURI).UnmarshalText"),
    json,
    gopls("protocol.serverDispatch"),
  ];

  test.each([
    ["CL-C", ["os.readFileContents", "os.ReadFile", ...readFile]],
    ["CL-C", readFile],
    ["CL-C", readFile.slice(1)],
    ["CL-C", ["os.ReadFile", ...readFile.map((name) => name.replace("cache.", "lsp/cache."))]],
    ["CL-B", addLine],
    ["CL-B", addFile],
    ["CL-D", span],
    ["CL-D", labels],
    ["CL-D", status],
    ["CL-D", ["context.WithValue", "runtime/trace.NewTask", gopls("debug.StdTrace.func1"), ...span]],
    ["CL-D", ["context.withCancel", ...cancel]],
    ["CL-D", ["context.(*cancelCtx).propagateCancel", "context.withCancel", ...cancel]],
    ["CL-D", children],
    ["CL-D", [run]],
    ["CL-E", [...counter("newFolder"), gopls("server.(*server).addView")]],
    // gopls v0.16 makes this one without counter.Inc.
    ["CL-E", [...counter("newFolder").slice(0, 2), gopls("server.(*server).newFolder")]],
    ["CL-E", counter("checkViewGoVersions")],
    ["CL-E", ["fmt.Sprintf", gopls("server.(*server).checkViewGoVersions")]],
    ["CL-E", [...counter("handleOptionResult"), gopls("server.(*server).fetchFolderOptions")]],
    ["CL-E", [gopls("telemetry.CounterPath.FullName"), gopls("server.(*server).handleOptionResult")]],
  ])("%s has %j", (id, stack) => {
    expect(matching(stack)).toEqual([id]);
  });

  test("a URI in a list of files is CL-C's first, and one of another message CL-B's alone", () => {
    for (const json of ["encoding/json.(*decodeState).array", "encoding/json/v2.makeSliceArshaler.func3"]) {
      expect(matching(watched(json))).toEqual(["CL-C", "CL-B"]);
    }
    expect(matching(watched("encoding/json.(*decodeState).object"))).toEqual(["CL-B"]);
  });

  test("CL-D has the names that Go 1.25 gives to inlined closures", () => {
    const exporter = gopls("debug.init.1.makeGlobalExporter.func1");
    const start = [exporter, tools("event/core.deliver"), tools("event.Start"), run];
    expect(matching([gopls("debug.makeInstanceExporter.Spans.func4"), ...start])).toEqual(["CL-D"]);
    expect(matching(["context.WithValue", gopls("debug.makeInstanceExporter.Labels.func5"), ...start])).toEqual([
      "CL-D",
    ]);
    const handlers = [protocol("CancelHandler.CancelHandler.func4"), protocol("CancelHandler.func3"), run];
    expect(matching(["context.withCancel", "context.WithCancel", ...handlers])).toEqual(["CL-D"]);
    const reply = [
      tools("jsonrpc2.(*conn).run.(*conn).replier.func1.1"),
      tools("jsonrpc2.(*conn).run.(*conn).replier.func1"),
    ];
    const cancels = [protocol("CancelHandler.func3.1"), protocol("CancelHandler.CancelHandler.func4.1")];
    const end = [protocol("AsyncHandler.func2.1")];
    expect(matching([tools("jsonrpc2.recordStatus"), ...reply, ...cancels, ...end])).toEqual(["CL-D"]);
  });

  test.each([
    ["of a handler", hover],
    ["a context that a handler makes and never cancels", ["context.withCancel", "context.WithCancel", ...hover]],
    ["a value that a handler keeps in a context", ["context.WithValue", ...hover]],
    [
      "a span that a handler starts",
      [tools("event/export.Spans.func1"), gopls("debug.makeGlobalExporter.func1"), tools("event.Start"), ...hover],
    ],
    ["the debug server's traces", [gopls("debug.(*traces).ProcessEvent"), ...labels]],
    ["the status of a notification", [...status.slice(4, 8), tools("jsonrpc2.AsyncHandler.func1.1")]],
    [
      "the parameters of a request",
      ["encoding/json.(*RawMessage).UnmarshalJSON", tools("jsonrpc2.DecodeMessage"), run],
    ],
    ["a counter of a handler", counter("Hover")],
    ["a file that something else reads", ["os.ReadFile", ...hover]],
    ["the span of a read", ["context.WithValue", tools("event.Start"), ...readFile]],
    ["syntax trees", ["go/ast.NewIdent", "go/parser.ParseFile", ...parse]],
    ["a line table outside of the parse cache", [...addLine.slice(0, 3), gopls("golang.Hover")]],
  ])("%s is not known", (_, stack) => {
    expect(matching(stack)).toEqual([]);
  });
});
