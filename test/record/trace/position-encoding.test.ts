import { expect, test } from "vitest";
import { workloadOf } from "../../../src/record/trace/workload-of.ts";
import { type MadeTrace, madeTail, uriOf } from "./made-trace.ts";

const text = 'package a\n\nvar s = "é𝄞x"\n';
/** Behind the "x" of the third line, as each counts. */
const behindX = { "utf-8": 16, "utf-16": 13, "utf-32": 12 } as const;

function session(positionEncoding: string | undefined): MadeTrace {
  const capabilities = positionEncoding === undefined ? {} : { positionEncoding };
  return madeTail().ask("initialize", { rootUri: "file:///home/me/shop" }, { capabilities }).open("a.go", text);
}

function recorded(trace: MadeTrace) {
  return workloadOf(trace.messages, {
    where: "the test",
    folder: { was: undefined, now: undefined, fallback: undefined, namesOf: (name) => [name] },
    textOnDisk: () => undefined,
    isAnonymous: false,
  });
}

test.each(["utf-8", "utf-16", "utf-32"] as const)("positions by %s become positions by UTF-16", (encoding) => {
  const at = behindX[encoding];
  const place = { line: 2, character: at };
  const about = { textDocument: { uri: uriOf("a.go") } };
  const asked = session(encoding)
    .ask("textDocument/hover", { ...about, position: place })
    .ask("textDocument/codeAction", { ...about, range: { start: place, end: place }, context: { diagnostics: [] } })
    .ask("textDocument/selectionRange", { ...about, positions: [place] })
    .change("a.go", "ü", [2, at, 2, at])
    .ask("textDocument/hover", { ...about, position: { line: 2, character: at + (encoding === "utf-8" ? 2 : 1) } });
  const utf16 = { line: 2, character: 13 };
  expect(recorded(asked).file.iteration.slice(1, -3)).toEqual([
    { do: "ask", file: "a.go", method: "textDocument/hover", at: utf16 },
    {
      do: "ask",
      file: "a.go",
      method: "textDocument/codeAction",
      params: { range: { start: utf16, end: utf16 } },
    },
    { do: "ask", file: "a.go", method: "textDocument/selectionRange", params: { positions: [utf16] } },
    { do: "edit", file: "a.go", insert: "ü", at: utf16 },
    { do: "settle" },
    { do: "ask", file: "a.go", method: "textDocument/hover", at: { line: 2, character: 14 } },
  ]);
});

test("of several changes at once each counts in the text before it", () => {
  const range = (from: number, to: number) => ({
    start: { line: 2, character: from },
    end: { line: 2, character: to },
  });
  const textDocument = { uri: uriOf("a.go") };
  const contentChanges = [
    { range: range(9, 11), text: "" },
    { range: range(9, 13), text: "y" },
  ];
  const { file } = recorded(session("utf-8").notify("textDocument/didChange", { textDocument, contentChanges }));
  const replace = { line: 2, character: 9, endLine: 2, endCharacter: 12 };
  expect(file.iteration[1]).toEqual({ do: "edit", file: "a.go", insert: "y", replace });
});

test.each([undefined, "utf-16", "utf-7"])("negotiated %s, positions stay as they are", (encoding) => {
  const position = { line: 2, character: 13 };
  const trace = session(encoding).ask("textDocument/hover", { textDocument: { uri: uriOf("a.go") }, position });
  expect(recorded(trace).file.iteration[1]).toMatchObject({ at: position });
});
