import { balancedText } from "./balanced-text.ts";
import { beneath, isPrefix } from "./beneath.ts";
import { entryOf } from "./entry-of.ts";
import type { LineReader } from "./lines-of.ts";
import { readLisp } from "./literals/read-lisp.ts";
import { readLua } from "./literals/read-lua.ts";
import { readPython } from "./literals/read-python.ts";
import type { LogEntry } from "./log-format.ts";

/** Neovim: `"rpc.send"` or `"rpc.receive"`, and the message as a Lua table. */
export function luaLine(line: string, rest: LineReader): readonly LogEntry[] | undefined {
  if (!line.includes('"rpc.') && !line.includes('"decoded"')) return undefined;
  const [, before = "", value] =
    /^(.{0,300}?"(?:rpc\.(?:send|receive)(?:\.payload)?|decoded)")\s+([<{].*)$/.exec(line) ?? [];
  if (value === undefined) return undefined;
  const text = balancedText(value, rest, { quotes: `"'`, isNext: (next) => /^\[ ?\w+ ?\]/.test(next) });
  return listed(entryOf(literalOf(readLua, text), before, undefined));
}

/** Sublime's LSP panel: an arrow, the server, the method, and the parameters as Python writes them. */
export function pythonLine(line: string): readonly LogEntry[] | undefined {
  if (!line.includes(":: ")) return undefined;
  const { time = "", arrow = "", server, method, id, value = "" } = PYTHON.exec(line)?.groups ?? {};
  if (server === undefined) return undefined;
  const params = literalOf(readPython, value);
  if (params === undefined || /^<params/.test(value)) return ["not-whole"];
  const isResponse = /^(?:>>>|<<<|~~>|<~~)$/.test(arrow);
  const number = Number(id ?? method);
  const json = isResponse
    ? { id: number, result: params }
    : { id: id === undefined ? undefined : number, method, params };
  return listed(entryOf(json, `${time} ${arrow}`, server));
}

const PYTHON =
  /^[^{}"']{0,200}?:: (?:\[(?<time>[^\]]{0,40})\])? *(?<arrow>-->|<--|->|<-|<\?|>>>|<<<|~~>|<~~) +(?<server>[^\s:]+)(?: (?<method>[^\s():]+))?(?: ?\((?<id>\d+)\))?(?: \(duration: [^)]{0,40}\))?: (?<value>.*)$/;

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
  return listed(entryOf(literalOf(readLisp, text), line, undefined));
}

const MAX_HEADER = 500;
const LISP_HEADER =
  /(?:\[?\b(?:client|server)-(?:request|notification|reply)\]?(?: \(id:\S{1,40}\))?(?: ERROR)?(?: [A-Z]\w\w [A-Z]\w\w |:)|\[jsonrpc\] [eD]\[[^\]]{0,40}\] +(?:-->|<--) )/;

function listed(entry: LogEntry | undefined): readonly LogEntry[] | undefined {
  return entry && [entry];
}

function literalOf(read: (text: string) => unknown, text: string): unknown {
  try {
    return read(text);
  } catch {
    return undefined;
  }
}
