import { balancedText } from "./balanced-text.ts";
import { beneath, isPrefix } from "./beneath.ts";
import { entryOf } from "./entry-of.ts";
import type { LineReader } from "./lines-of.ts";
import { readLisp } from "./literals/read-lisp.ts";
import { readLua } from "./literals/read-lua.ts";
import { readPython } from "./literals/read-python.ts";
import { NestedTooDeeply } from "./literals/scanner.ts";
import type { LogEntry } from "./log-format.ts";

/** Neovim: `"rpc.send"` or `"rpc.receive"`, and the message as a Lua table. */
export function luaLine(line: string, rest: LineReader): readonly LogEntry[] | undefined {
  if (!line.includes('"rpc.') && !line.includes('"decoded"')) return undefined;
  const [, before, value = ""] = LUA.exec(line) ?? [];
  if (before === undefined) return undefined;
  if (!/^[<{]/.test(value)) return ["not-whole"];
  const text = balancedText(value, rest, { quotes: `"'`, isNext: (next) => /^\[ ?\w+ ?\]/.test(next) });
  return entriesOf(literalOf(readLua, text), before);
}

/** A text may have characters in it that end a line for a regular expression alone, such as U+2028. */
const LUA = /^(.{0,300}?"(?:rpc\.(?:send|receive)(?:\.payload)?|decoded)")(?:\s+(.*))?$/s;

/** Sublime's LSP panel: an arrow, the server, the method, and the parameters as Python writes them. */
export function pythonLine(line: string): readonly LogEntry[] | undefined {
  if (!line.includes(":: ")) return undefined;
  const { time = "", arrow = "", server, method, id, value = "" } = PYTHON.exec(line)?.groups ?? {};
  if (server === undefined) return PYTHON_ARROW.test(line) ? ["not-whole"] : undefined;
  const params = /^<params/.test(value) ? "not-whole" : literalOf(readPython, value);
  if (typeof params === "string") return [params];
  const isResponse = /^(?:>>>|<<<|~~>|<~~)$/.test(arrow);
  const number = Number(id ?? method);
  const json = isResponse
    ? { id: number, result: params.value }
    : { id: id === undefined ? undefined : number, method, params: params.value };
  return listed(entryOf(json, `${time} ${arrow}`, server));
}

const PYTHON =
  /^[^{}"']{0,200}?:: (?:\[(?<time>[^\]]{0,40})\])? *(?<arrow>-->|<--|->|<-|<\?|>>>|<<<|~~>|<~~) +(?<server>[^\s:]+)(?: (?<method>[^\s():]+))?(?: ?\((?<id>\d+)\))?(?: \(duration: [^)]{0,40}\))?: (?<value>.*)$/s;

/** By which it is a message, whatever is behind it. */
const PYTHON_ARROW = /^:: (?:\[[^\]]{0,40}\])? *(?:-->|<--|->|<-|<\?|>>>|<<<|~~>|<~~) /;

/** Eglot's events: a header, and below it the message as a Lisp list. */
export function lispLines(line: string, rest: LineReader): readonly LogEntry[] | undefined {
  const header = LISP_HEADER.exec(line.slice(0, MAX_HEADER));
  const prefix = line.slice(0, header?.index);
  if (!header || !isPrefix(prefix)) return undefined;
  // Markdown's fence stands before the first one alone.
  const below = beneath(rest, prefix.replace(/```\w*$/, ""));
  const first = below.peek();
  if (first === undefined || !/^\s*\(/.test(first)) return ["not-whole"];
  below.next();
  const isNext = (next: string) => LISP_HEADER.exec(next.slice(0, MAX_HEADER))?.index === 0;
  const text = balancedText(first, below, { quotes: '"', isNext });
  return entriesOf(literalOf(readLisp, text), line);
}

const MAX_HEADER = 500;
const LISP_HEADER =
  /(?:\[?\b(?:client|server)-(?:request|notification|reply)\]?(?: \(id:\S{1,40}\))?(?: ERROR)?(?: [A-Z]\w\w [A-Z]\w\w |:)|\[jsonrpc\] [eD]\[[^\]]{0,40}\] +(?:-->|<--) )/;

function listed(entry: LogEntry | undefined): readonly LogEntry[] | undefined {
  return entry && [entry];
}

type Literal = { readonly value: unknown } | Extract<LogEntry, string>;

function literalOf(read: (text: string) => unknown, text: string): Literal {
  try {
    return { value: read(text) };
  } catch (error) {
    return error instanceof NestedTooDeeply ? "too-deep" : "not-whole";
  }
}

/** The entry of a message that is a literal as a whole. */
function entriesOf(literal: Literal, before: string): readonly LogEntry[] | undefined {
  return typeof literal === "string" ? [literal] : listed(entryOf(literal.value, before, undefined));
}
