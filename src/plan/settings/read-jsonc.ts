import { getNodeValue, type Node, type ParseError, type ParseErrorCode, parseTree } from "jsonc-parser";
import { type Failure, failure } from "../../model/failure.ts";
import { oneLine } from "../../text/one-line.ts";

/** A value of a file of settings, and where it stands. */
export interface JsoncValue {
  readonly value: unknown;
  /** "settings.json:3:9", as editors and terminals make a link of. */
  readonly place: string;
  /** The members of an object, in the order of the file; of one name the last value, as in JSON. */
  readonly members: readonly (readonly [name: string, value: JsoncValue])[];
  /** Names that the object has more than once. */
  readonly repeated: readonly string[];
  /** The values of a list. */
  readonly items: readonly JsoncValue[];
  /** settings-bad at this place. */
  readonly refuse: (what: string, allowed: string) => Failure;
}

/** Reads JSON with comments and trailing commas, as VS Code does. Throws settings-bad at the first fault of syntax. */
export function readJsonc(text: string, name: string): JsoncValue {
  const refuseAt = (offset: number, what: string, allowed: string) =>
    failure("settings-bad", { path: name, ...placeIn(text, offset), what: oneLine(what), allowed });
  const deep = tooDeepAt(text);
  if (deep !== undefined) throw refuseAt(deep, "it is nested too deeply", SYNTAX);
  if (text.trim() === "") throw refuseAt(0, "there is nothing in it", SYNTAX);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const fault = errors[0];
  if (fault) throw refuseAt(fault.offset, faults[fault.error] ?? "this is not JSON", SYNTAX);
  if (!root) throw refuseAt(0, "there is nothing in it", SYNTAX);
  return jsoncValue(root, { text, name, refuseAt });
}

/** The parser recurses, and an editor's settings have three levels. Brackets in texts are counted too. */
const MAX_DEPTH = 200;
const SYNTAX = "It is read as JSON with comments, as VS Code reads it.";

/** In words, by ParseErrorCode of jsonc-parser 3. */
const faults: Readonly<Partial<Record<ParseErrorCode, string>>> = {
  1: "this is not a JSON value",
  2: "this is not a JSON number",
  3: "a name in quotes is missing",
  4: "a value is missing",
  5: "a colon is missing",
  6: "a comma is missing",
  7: "a closing brace is missing",
  8: "a closing bracket is missing",
  9: "the end of the file was expected",
  11: "a comment does not end",
  12: "a text does not end",
  13: "a number does not end",
  14: "this is not a character code",
  15: "this is not an escaped character",
  16: "this character can't stand here",
};

function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    if (depth > MAX_DEPTH) return index;
  }
  return undefined;
}

interface JsoncSource {
  readonly text: string;
  readonly name: string;
  readonly refuseAt: (offset: number, what: string, allowed: string) => Failure;
}

/** Read as far as it is asked: to count the lines before every value would take the square of a large file's length. */
function jsoncValue(node: Node, source: JsoncSource): JsoncValue {
  let value: { readonly read: unknown } | undefined;
  let members: JsoncValue["members"] | undefined;
  return {
    get value() {
      value ??= { read: getNodeValue(node) as unknown };
      return value.read;
    },
    get place() {
      const { line, column } = placeIn(source.text, node.offset);
      return `${source.name}:${line}:${column}`;
    },
    get members() {
      members ??= [...new Map(membersOf(node).map(([name, inner]) => [name, jsoncValue(inner, source)]))];
      return members;
    },
    get repeated() {
      const names = membersOf(node).map(([name]) => name);
      const once = new Set<string>();
      return [...new Set(names.filter((name) => once.size === once.add(name).size))];
    },
    get items() {
      return node.type === "array" ? (node.children ?? []).map((child) => jsoncValue(child, source)) : [];
    },
    refuse: (what, allowed) => source.refuseAt(node.offset, what, allowed),
  };
}

function membersOf({ type, children = [] }: Node): readonly (readonly [name: string, value: Node])[] {
  if (type !== "object") return [];
  return children.flatMap(({ children: [name, value] = [] }) =>
    name && value ? [[String(name.value), value] as const] : [],
  );
}

/** Counted from 1; columns in UTF-16, as editors count. */
function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
