import { expect, test } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver-protocol";
import { offsetAt, positionAt } from "../../src/lsp/text-document.ts";
import { findPositions } from "../../src/session/find-positions.ts";

const text = `package a

// T calls nothing( in its comment.
type T struct{ n int }

func (t *T) Get() int {
	return t.n
}

func Names(in string) []string {
	if in == "sort(me)" { // never(this)
		return nil
	}
	out := strings.Fields(in)
	return out
}
`;

/** A symbol from `from` to the next line that is "}". */
function symbol(name: string, from: string, kind: 6 | 12): DocumentSymbol {
  const start = text.indexOf(from);
  const range = { start: positionAt(text, start), end: positionAt(text, text.indexOf("\n}", start) + 2) };
  const at = text.indexOf(name.replace(/^.*\./, ""), start);
  return { name, kind, range, selectionRange: { start: positionAt(text, at), end: positionAt(text, at + 3) } };
}
const get = symbol("(*T).Get", "func (t *T)", 6);
const names = symbol("Names", "func Names", 12);

test("the first function that calls something is asked about, comments and strings aside", () => {
  const found = findPositions(text, [get, names]);
  expect(found?.symbol).toBe("Names");
  expect(text.slice(offsetAt(text, found?.argument ?? { line: 0, character: 0 })).startsWith("in)")).toBe(true);
  expect(text.slice(offsetAt(text, found?.callee ?? { line: 0, character: 0 })).startsWith("ields(")).toBe(true);
  expect(found?.name).toEqual(names.selectionRange.start);
});

test("children of symbols count, and a file without calls has no position", () => {
  const type = { ...get, name: "T", kind: 23 as const, children: [names] };
  expect(findPositions(text, [type])?.symbol).toBe("Names");
  expect(findPositions(text, [get])).toBeUndefined();
});
