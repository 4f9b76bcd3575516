import { describe, expect, test } from "vitest";
import { askParameters } from "../../../../src/measure/drive/steps/ask-parameters.ts";
import type { StepOf } from "../../../../src/model/workload.ts";

const URI = "file:///w/a.go";
const GO =
  "package a\n\nfunc Ask(in string) []string {\n\treturn strings.Fields(in)\n}\n\nfunc other() {\n}\n\nfunc Tell() {\n}\n";
const END = { line: 11, character: 0 };
const NAME = { line: 2, character: 5 };
const CALL = { line: 3, character: 17 };
const ARGUMENT = { line: 3, character: 23 };
const FUNCTION = { start: { line: 2, character: 0 }, end: { line: 4, character: 1 } };
const WHOLE = { start: { line: 0, character: 0 }, end: END };

const ask = (method: string, over: Partial<StepOf<"ask">> = {}, text = GO) =>
  askParameters({ method, ...over }, URI, text);

const textDocument = { uri: URI };

describe("the usual parameters of", () => {
  test.each<[string, object]>([
    ["hover", { textDocument, position: CALL }],
    ["definition", { textDocument, position: CALL }],
    ["completion", { textDocument, position: CALL }],
    ["signatureHelp", { textDocument, position: ARGUMENT }],
    ["references", { textDocument, position: NAME, context: { includeDeclaration: true } }],
    ["implementation", { textDocument, position: NAME }],
    ["prepareRename", { textDocument, position: NAME }],
    ["rename", { textDocument, position: NAME, newName: "leakGateRenamed" }],
    ["prepareCallHierarchy", { textDocument, position: NAME }],
    ["selectionRange", { textDocument, positions: [CALL] }],
    ["documentSymbol", { textDocument }],
    ["codeLens", { textDocument }],
    ["semanticTokens/full", { textDocument }],
    ["semanticTokens/range", { textDocument, range: WHOLE }],
    ["inlayHint", { textDocument, range: WHOLE }],
    ["formatting", { textDocument, options: { tabSize: 4, insertSpaces: false } }],
    ["codeAction", { textDocument, range: FUNCTION, context: { diagnostics: [] } }],
  ])("textDocument/%s", (method, params) => {
    expect(ask(`textDocument/${method}`)).toEqual([{ params }]);
  });

  test("workspace/symbol: the function's own name, of a method without its type", () => {
    expect(ask("workspace/symbol")).toEqual([{ params: { query: "Ask" } }]);
    const method = GO.replace("func Ask", "func (t *T) Ask");
    expect(ask("workspace/symbol", {}, method)).toEqual([{ params: { query: "Ask" } }]);
  });

  test.each([
    ["callHierarchy/incomingCalls", "textDocument/prepareCallHierarchy"],
    ["callHierarchy/outgoingCalls", "textDocument/prepareCallHierarchy"],
    ["typeHierarchy/subtypes", "textDocument/prepareTypeHierarchy"],
    ["typeHierarchy/supertypes", "textDocument/prepareTypeHierarchy"],
  ])("%s: those of what %s answers at the name", (method, first) => {
    expect(ask(method)).toEqual([{ params: {}, first: { method: first, params: { textDocument, position: NAME } } }]);
  });
});

describe("what a step says itself", () => {
  test("a place goes before the usual one", () => {
    expect(ask("textDocument/hover", { at: { symbol: "Tell", side: "before" } })).toEqual([
      { params: { textDocument, position: { line: 9, character: 5 } } },
    ]);
    expect(ask("textDocument/references", { at: "end" })).toMatchObject([{ params: { position: END } }]);
  });

  test("parameters go over the usual ones, one by one", () => {
    const params = { context: { diagnostics: [], only: ["source.organizeImports"] } };
    expect(ask("textDocument/codeAction", { params })).toEqual([
      { params: { textDocument, range: FUNCTION, ...params } },
    ]);
    expect(ask("workspace/symbol", { params: { query: "x" } })).toEqual([{ params: { query: "x" } }]);
  });

  test("$uri, $position and $range are filled in wherever they are values", () => {
    const params = { command: "gopls.x", arguments: [{ URI: "$uri", Range: "$range", at: ["$position", "$uri/", 1] }] };
    const at = { symbol: "Tell", side: "before" } as const;
    expect(ask("workspace/executeCommand", { at, params })).toEqual([
      {
        params: {
          command: "gopls.x",
          arguments: [{ URI, Range: FUNCTION, at: [{ line: 9, character: 5 }, "$uri/", 1] }],
        },
      },
    ]);
  });

  test("in a file whose functions call nothing, $range is empty, at the place", () => {
    const [asked] = ask("workspace/executeCommand", { at: "end", params: { Range: "$range" } }, "package a\n");
    const end = { line: 1, character: 0 };
    expect(asked?.params).toEqual({ Range: { start: end, end } });
  });

  test("exported-functions asks at the name of each, and of no other", () => {
    const asked = ask("textDocument/references", { at: "exported-functions" });
    expect(asked.map(({ params }) => (params as { position: object }).position)).toEqual([
      NAME,
      { line: 9, character: 5 },
    ]);
  });
});

describe("nothing is asked", () => {
  const NOTHING = "package a\n\nfunc f() {\n}\n";
  test.each<[string, string, Partial<StepOf<"ask">>]>([
    ["where the file has no usual place", "textDocument/hover", {}],
    ["where the place is not there", "textDocument/hover", { at: { symbol: "Gone", side: "before" } }],
    ["where a method without place is given one that is not there", "textDocument/foldingRange", { at: "call" }],
    ["where no function is exported", "textDocument/references", { at: "exported-functions" }],
    ["with a method without usual parameters", "workspace/executeCommand", {}],
  ])("%s", (_, method, over) => {
    expect(ask(method, over, NOTHING)).toEqual([]);
  });

  test("but what needs no place is", () => {
    expect(ask("textDocument/foldingRange", {}, NOTHING)).toEqual([{ params: { textDocument } }]);
    expect(ask("workspace/symbol", {}, NOTHING)).toEqual([{ params: { query: "" } }]);
    expect(ask("textDocument/codeAction", {}, NOTHING)).toMatchObject([
      { params: { range: { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } } } },
    ]);
  });
});
