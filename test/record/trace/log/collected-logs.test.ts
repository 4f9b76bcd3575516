import { describe, expect, test } from "vitest";
import { linesOf } from "../../../../src/record/trace/log/lines-of.ts";
import { type ParsedTrace, parseTraceLog } from "../../../../src/record/trace/log/parse-trace-log.ts";

const parsed = (log: string | Uint8Array): ParsedTrace => parseTraceLog(linesOf([Buffer.from(log)]));
const sent = (log: string | Uint8Array) =>
  parsed(log)
    .messages.filter(({ from, kind }) => from === "editor" && kind !== "response")
    .map(({ kind, method, params }) => [kind, method, params]);

const uri = "file:///w/a.go";
const start = { rootUri: "file:///w", capabilities: {} };
const open = { textDocument: { uri, languageId: "go", version: 1, text: "package a\n" } };
const hover = { textDocument: { uri }, position: { line: 0, character: 2 } };
const SENT = [
  ["request", "initialize", start],
  ["notification", "textDocument/didOpen", open],
  ["request", "textDocument/hover", hover],
];

/** As VS Code writes it, or on one line as gopls does. */
function traced(indent: number, time: string): string {
  const part = (head: string, params: object) =>
    `[Trace - ${time}] Sending ${head}.\nParams: ${JSON.stringify(params, undefined, indent)}\n\n\n`;
  return [
    part("request 'initialize - (1)'", start),
    part("notification 'textDocument/didOpen'", open),
    part("request 'textDocument/hover - (2)'", hover),
  ].join("");
}

const vscode = traced(4, "3:04:05 PM");
const gopls = traced(0, "15:04:05.250 PM");
const eachLine = (log: string, change: (line: string, number: number) => string) =>
  log
    .split("\n")
    .map((line, index) => change(line, index + 1))
    .join("\n");

describe("a log is read with what stands before its lines", () => {
  const prefixes: Readonly<Record<string, (line: string, number: number) => string>> = {
    "quoted in Markdown": (line) => (line === "" ? ">" : `> ${line}`),
    "quoted twice": (line) => `> > ${line}`,
    "indented as code": (line) => (line === "" ? "" : `    ${line}`),
    "indented by a tab": (line) => `\t${line}`,
    "by docker, with times": (line, number) => `2026-03-01T10:11:12.${number}Z ${line}`,
    "by docker compose": (line) => `gopls-1  | ${line}`,
    "by journald": (line, number) => `Mar ${1 + (number % 30)} 10:11:12 host code[1234]: ${line}`,
    "by kubernetes": (line) => `2026-03-01T10:11:12.123456789Z stderr F ${line}`,
    "by pm2, of which the header has more than the rest": (line) =>
      /^\[/.test(line) ? `0|lsp  | JSON Server: ${line}` : `0|lsp  | ${line}`,
    "with numbers of lines": (line, number) => `${String(number).padStart(5)}\t${line}`,
    "by grep -n": (line, number) => `gopls.log:${number}:${line}`,
    "in colours": (line) => `\u001b[1;32m${line}\u001b[0m`,
    "by docker as JSON": (line) => JSON.stringify({ log: `${line}\n`, stream: "stderr" }),
    "by journald as JSON": (line) => JSON.stringify({ PRIORITY: "6", MESSAGE: line }),
  };
  test.each(Object.entries(prefixes))("%s", (_, change) => {
    for (const log of [vscode, gopls]) {
      expect(sent(`text before\n\n${eachLine(log, change)}\n\ntext behind\n`)).toEqual(SENT);
      expect(parsed(eachLine(log, change)).withoutContent).toBe(0);
    }
  });

  test("vscode-languageclient 10, below docker's times", () => {
    const log = vscode.replaceAll("[Trace - 3:04:05 PM]", "2026-03-27 15:04:05.250 [trace]");
    expect(sent(eachLine(log, (line) => `2026-03-27T15:04:06Z ${line}`))).toEqual(SENT);
  });

  test("a message within a text is none", () => {
    const line = `Params: {"text":"> [Trace - 3:04:05 PM] Sending request 'a - (1)'."}`;
    expect(parsed(line)).toMatchObject({ messages: [], withoutContent: 0 });
  });

  test.each(["utf-16le", "utf-16be"])("in %s without a byte order mark", (encoding) => {
    const bytes = Buffer.from(vscode, "utf16le");
    expect(sent(encoding === "utf-16le" ? bytes : bytes.swap16())).toEqual(SENT);
  });
});

const messages = [
  { jsonrpc: "2.0", id: 1, method: "initialize", params: start },
  { jsonrpc: "2.0", method: "textDocument/didOpen", params: open },
  { jsonrpc: "2.0", id: 2, method: "textDocument/hover", params: hover },
];
const inspected = messages.map((message) => ({
  isLSPMessage: true,
  type: message.id === undefined ? "send-notification" : "send-request",
  message,
  timestamp: 1_700_000_000_000,
}));

describe("messages as JSON are read", () => {
  const logs: Readonly<Record<string, string>> = {
    "in an array": JSON.stringify(messages),
    "in an array over several lines": JSON.stringify(messages, undefined, 2),
    "one below the other over several lines": messages.map((one) => JSON.stringify(one, undefined, 2)).join("\n"),
    "in batches": `${JSON.stringify(messages.slice(0, 1))}\n${JSON.stringify(messages.slice(1))}`,
    "of the LSP inspector, in an array": JSON.stringify(inspected),
    "of the LSP inspector, over several lines": JSON.stringify(inspected, undefined, 2),
    "below a header, as lsp-bridge writes them": messages
      .map((one) => `--- [00:49:05.685305] Send ${one.method} to 'gopls'\n${JSON.stringify(one, undefined, 3)}\n`)
      .join("\n"),
    "quoted and over several lines": eachLine(JSON.stringify(messages, undefined, 2), (line) => `> ${line}`),
    "of vim-lsp, which has neither version nor numbers in what it sends": messages
      .map(({ method, params }) => `木  1/31 09:46:13 2026:["--->",1,"gopls",${JSON.stringify({ method, params })}]`)
      .join("\n"),
  };
  test.each(Object.entries(logs))("%s", (_, log) => {
    expect(sent(log)).toEqual(SENT);
    expect(parsed(log).withoutContent).toBe(0);
  });

  test("vim-lsp's answer has the method of the request that stands beside it", () => {
    const answer = {
      response: { id: 1, jsonrpc: "2.0", result: { capabilities: {} } },
      request: { method: "initialize" },
    };
    const { messages: found } = parsed(`Mon:["<---",1,"gopls",${JSON.stringify(answer)}]`);
    expect(found).toMatchObject([{ from: "server", kind: "response", method: "initialize" }]);
  });

  test("a brace that opens something else takes no message with it", () => {
    const code = `func main() {\n\tx := map[string]int{\n${messages.map((one) => JSON.stringify(one)).join("\n")}`;
    expect(sent(code)).toEqual(SENT);
    expect(parsed('{\n  "a": 1\n').withoutContent).toBe(0);
    expect(parsed(JSON.stringify(messages[0], undefined, 2).slice(0, -3)).withoutContent).toBe(1);
  });
});

describe("clients whose forms have changed", () => {
  test("Sublime's LSP before the space, indented", () => {
    const log = [
      `\t:: --> gopls initialize(1): {'rootUri': 'file:///w', 'capabilities': {}}`,
      `\t::  -> gopls textDocument/didOpen: {'textDocument': {'uri': '${uri}', 'languageId': 'go', 'version': 1, 'text': 'package a\\n'}}`,
      `\t:: --> gopls textDocument/hover(2): {'textDocument': {'uri': '${uri}'}, 'position': {'line': 0, 'character': 2}}`,
      `\t:: <<< gopls 2: None`,
    ];
    expect(sent(log.join("\n"))).toEqual(SENT);
  });

  test("Eglot: deeper in a request, behind a fence, and with a hash table", () => {
    const hash = "#s(hash-table size 65 test eql rehash-size 1.5 rehash-threshold 0.8125 data\n\t())";
    const lisp = [
      `(:jsonrpc "2.0" :id 1 :method "initialize" :params (:rootUri "file:///w" :initializationOptions ${hash}))`,
      `(:jsonrpc "2.0" :method "textDocument/didOpen" :params (:textDocument (:uri "${uri}" :languageId "go" :version 1 :text "package a\n")))`,
    ];
    const old = `\`\`\`lisp[client-request] (id:1) Fri Jan 29 13:06:00 2021:\n${lisp[0]}\n[client-notification] Fri Jan 29 13:06:00 2021:\n${lisp[1]}\n`;
    const deeper = lisp.map((value) => `[jsonrpc] e[13:23:36.382]     --> x[1] \n${value}\n`).join("");
    for (const log of [old, deeper])
      expect(sent(log).map(([, method]) => method)).toEqual(["initialize", "textDocument/didOpen"]);
  });
});

describe("a log of several servers that it does not name", () => {
  const line = (message: object) => JSON.stringify({ jsonrpc: "2.0", ...message });
  const initialize = (root: string) => line({ id: 1, method: "initialize", params: { rootUri: root } });
  const answer = (name: string | undefined) =>
    line({ id: 1, result: { capabilities: {}, ...(name === undefined ? {} : { serverInfo: { name } }) } });
  const opened = (path: string, languageId: string) =>
    line({
      method: "textDocument/didOpen",
      params: { textDocument: { uri: `file:///w/${path}`, languageId, version: 1, text: "x\n" } },
    });
  const changed = (path: string, version: number) =>
    line({
      method: "textDocument/didChange",
      params: { textDocument: { uri: `file:///w/${path}`, version }, contentChanges: [{ text: "y" }] },
    });

  test.each(["lua_ls", undefined])("is that of gopls: without the handshake and the documents of %s", (other) => {
    const log = [
      ...[initialize("file:///w"), initialize("file:///lua"), answer("gopls"), answer(other)],
      ...[opened("a.go", "go"), opened("x.lua", "lua"), changed("x.lua", 2), opened("t.html", "gotmpl")],
      ...[opened("Makefile", ""), changed("b.py", 7)],
    ];
    const { ofOthers, others } = parsed(log.join("\n"));
    expect(sent(log.join("\n")).map(([, , params]) => params)).toMatchObject([
      { rootUri: "file:///w" },
      { textDocument: { uri: "file:///w/a.go" } },
      { textDocument: { uri: "file:///w/t.html" } },
      { textDocument: { uri: "file:///w/Makefile" } },
    ]);
    expect(ofOthers).toBe(5);
    expect(others).toEqual([...(other === undefined ? [] : [other]), "lua", "py"]);
  });

  test("a change that was sent to two of them is one", () => {
    const twice = (one: string) => [one, one];
    const log = [opened("a.go", "go"), ...twice(changed("a.go", 2)), ...twice(changed("a.go", 3)), changed("a.go", 4)];
    expect(sent(log.join("\n")).map(([, method]) => method)).toEqual([
      "textDocument/didOpen",
      ...["textDocument/didChange", "textDocument/didChange", "textDocument/didChange"],
    ]);
  });
});
