import { describe, expect, test } from "vitest";
import { linesOf } from "../../../../src/record/trace/log/lines-of.ts";
import { type ParsedTrace, parseTraceLog } from "../../../../src/record/trace/log/parse-trace-log.ts";

const parsed = (lines: readonly string[]): ParsedTrace => parseTraceLog(linesOf([Buffer.from(lines.join("\n"))]));
const uri = "file:///w/a.go";
const text = 'package a\n\n// it\'s "é"\\\tx\n';
const open = { textDocument: { uri, languageId: "go", version: 0, text } };
const hover = { textDocument: { uri }, position: { line: 2, character: 5 } };
const capabilities = { positionEncoding: "utf-8" };
const clock = "15:04:05.250";

/** The same four messages in each client's words: handshake with its answer, a document, a question. */
const jsonMessages = [
  ["-->", { jsonrpc: "2.0", id: 1, method: "initialize", params: { rootUri: "file:///w" } }],
  ["<--", { jsonrpc: "2.0", id: 1, result: { capabilities } }],
  ["-->", { jsonrpc: "2.0", method: "textDocument/didOpen", params: open }],
  ["-->", { jsonrpc: "2.0", id: 2, method: "textDocument/hover", params: hover }],
] as const;
const inJson = (line: (arrow: string, json: string, message: object) => string) =>
  jsonMessages.map(([arrow, message]) => line(arrow, JSON.stringify(message), message));

const luaText = `"package a\\n\\n// it's \\"é\\"\\\\\\tx\\n"`;
const lispText = `"package a\\n\\n// it's \\"é\\"\\\\\tx\\n"`;
const pythonText = `'package a\\n\\n// it\\'s "é"\\\\\\tx\\n'`;

const logs: Readonly<Record<string, readonly string[]>> = {
  "Eglot, new": inJson((arrow, json) => `[jsonrpc] e[${clock}] ${arrow} x[1] ${json}`),
  "Eglot, old": [
    "[internal] Mon Dec 21 15:04:04 2020:",
    "client-request (id:1) Mon Dec 21 15:04:05 2020:",
    '(:jsonrpc "2.0" :id 1 :method "initialize" :params',
    '\t  (:rootUri "file:///w" :capabilities nil))',
    "server-reply (id:1) Mon Dec 21 15:04:05 2020:",
    '(:id 1 :jsonrpc "2.0" :result (:capabilities (:positionEncoding "utf-8" :list [1 t :json-false])))',
    "[client-notification] Mon Dec 21 15:04:05 2020:",
    '(:jsonrpc "2.0" :method "textDocument/didOpen" :params',
    `  (:textDocument (:uri "${uri}" :languageId "go" :version 0 :text ${lispText})))`,
    "",
    "[client-request] (id:2) Mon Dec 21 15:04:05 2020:",
    '(:jsonrpc "2.0" :id 2 :method "textDocument/hover" :params',
    `  (:textDocument (:uri "${uri}") :position (:line 2 :character 5)))`,
  ],
  Neovim: [
    "[START][2024-03-01 15:04:04] LSP logging initiated",
    `[DEBUG][2024-03-01 15:04:05] .../lsp/rpc.lua:284\t"rpc.send"\t{ id = 1, jsonrpc = "2.0", method = "initialize", params = { capabilities = <1>{ a = { 1, 2 } }, rootUri = "file:///w", trace = vim.NIL, again = <table 1>, f = <function 1> } }`,
    `[DEBUG][2024-03-01 15:04:05] .../lsp/rpc.lua:391\t"rpc.receive"\t{ id = 1, jsonrpc = "2.0", result = { capabilities = { positionEncoding = "utf-8", x = vim.empty_dict() } } }`,
    `[DEBUG][2024-03-01 15:04:05] .../lsp/rpc.lua:284\t"rpc.send"\t{ jsonrpc = "2.0", method = "textDocument/didOpen", params = { textDocument = { languageId = "go", text = ${luaText}, uri = "${uri}", version = 0 } } }`,
    `[DEBUG][2024-03-01 15:04:05] .../lsp/rpc.lua:284\t"rpc.send"\t{  id = 2,  jsonrpc = "2.0",  method = "textDocument/hover",  params = {    position = {      character = 5,      line = 2    },    textDocument = {      ["uri"] = "${uri}"    }  }}`,
    `[ERROR][2024-03-01 15:04:06] .../lsp/rpc.lua:734\t"rpc"\t"gopls"\t"stderr"\t"2024/03/01 x\\n"`,
  ],
  "Sublime's LSP": [
    `:: [${clock}] --> gopls initialize (1): {'rootUri': 'file:///w', 'trace': None, 'capabilities': {}}`,
    `:: [${clock}] <<< gopls (1) (duration: 98ms): {'capabilities': {'positionEncoding': 'utf-8', 'a': (True, -1.5)}}`,
    `:: [${clock}]  -> gopls textDocument/didOpen: {'textDocument': {'uri': '${uri}', 'languageId': 'go', 'version': 0, 'text': ${pythonText}}}`,
    `:: [${clock}] --> gopls textDocument/hover (2): {'textDocument': {'uri': "${uri}"}, 'position': {'line': 2, 'character': 5}}`,
  ],
  Helix: inJson(
    (arrow, json) => `2024-03-01T${clock} helix_lsp::transport [INFO] gopls ${arrow.replace("--", "-")} ${json}`,
  ),
  "Helix, old": inJson(
    (arrow, json) => `2021-03-01T${clock} helix_lsp::transport [INFO] ${arrow.replace("--", "-")} ${json}`,
  ),
  Zed: inJson((arrow, json) => `// ${arrow === "-->" ? "Send" : "Receive"} [${clock}]:\n${json}\n`),
  "vim-lsp": inJson(
    (arrow, json) =>
      `Fri Mar  1 15:04:05 2024:["${arrow === "-->" ? "--->" : "<---"}",1,"gopls",${arrow === "-->" ? json : `{"response":${json},"request":{"jsonrpc":"2.0","method":"initialize"}}`}]`,
  ),
  "what went through a pipe": inJson((_, json) => `${json}Content-Length: 99\r\n\r`),
  "VS Code, on one line": inJson((arrow, _, message) => {
    const { id, method = "initialize", params, result } = message as Record<string, unknown>;
    const head = arrow === "<--" ? "Received response" : `Sending ${id === undefined ? "notification" : "request"}`;
    const which = `${method}${id === undefined ? "" : ` - (${id})`}`;
    return `[Trace - 3:04:05 PM] ${head} '${which}'${arrow === "<--" ? " in 3ms" : ""}.\n${arrow === "<--" ? "Result" : "Params"}: ${JSON.stringify(params ?? result)}\n\n`;
  }),
  "lsp-mode": inJson((arrow, _, message) => {
    const { id, method = "initialize", params, result } = message as Record<string, unknown>;
    const head =
      arrow === "-->" ? (id === undefined ? "Sending notification" : "Sending request") : "Received response";
    const body = JSON.stringify(params ?? result, undefined, 2);
    return `[Trace - 03:04:05 PM] ${head} '${method}${id === undefined ? "" : ` - (${id})`}'${arrow === "-->" ? "" : " in 3ms"}.\n${arrow === "-->" ? "Params" : "Result"}: ${body}\n\n`;
  }),
};

describe("a log of", () => {
  test.each(Object.entries(logs))("%s: its messages with their parameters", (_, lines) => {
    const { messages, withoutContent, twice } = parsed(lines);
    expect(messages.map(({ from, kind, method = "initialize", id }) => [from, kind, method, id])).toEqual([
      ["editor", "request", "initialize", "1"],
      ["server", "response", "initialize", "1"],
      ["editor", "notification", "textDocument/didOpen", undefined],
      ["editor", "request", "textDocument/hover", "2"],
    ]);
    const [start, answer, opened, hovered] = messages;
    expect(start?.params).toMatchObject({ rootUri: "file:///w" });
    expect(answer?.result).toMatchObject({ capabilities });
    expect([opened?.params, hovered?.params]).toEqual([open, hover]);
    expect([withoutContent, twice]).toEqual([0, 0]);
  });

  test.each(Object.entries(logs))("%s that is cut in the middle of a line has what is whole", (_, lines) => {
    const all = lines.join("\n");
    const cut = parseTraceLog(linesOf([Buffer.from(all.slice(0, all.lastIndexOf("character") + 4))]));
    expect(cut.messages.map(({ method }) => method)).not.toContain("textDocument/hover");
    expect(cut.messages.at(-1)?.params).toEqual(open);
    expect(cut.withoutContent).toBe(1);
  });

  test.each(Object.entries(logs))("%s with separators of lines and paragraphs in a text has all of it", (_, lines) => {
    const odd = lines.map((line) => line.replaceAll("é", "\u2028é\u2029"));
    const { messages, withoutContent } = parsed(odd);
    const opened = messages.find(({ method }) => method === "textDocument/didOpen")?.params;
    expect(opened).toEqual({ textDocument: { ...open.textDocument, text: text.replace("é", "\u2028é\u2029") } });
    expect([messages.length, withoutContent]).toEqual([4, 0]);
  });

  test("a message that can't be read is counted", () => {
    const nvim = (value: string) => `[DEBUG][2024-03-01 15:04:05] x\t"rpc.send"\t${value}`;
    for (const line of [
      nvim(""),
      nvim("nothing"),
      nvim("{ method = "),
      `:: [${clock}] --> my gopls textDocument/hover`,
    ])
      expect(parsed([line]).withoutContent).toBe(1);
  });

  test("another server that was started first has what is sent before gopls is started", () => {
    const copilot = { capabilities: {}, serverInfo: { name: "GitHub Copilot Language Server" } };
    const start = { jsonrpc: "2.0", id: 1, method: "initialize", params: { rootUri: "file:///w" } };
    const answer = { jsonrpc: "2.0", id: 1, result: { capabilities: {}, serverInfo: { name: "gopls" } } };
    const opened = { jsonrpc: "2.0", method: "textDocument/didOpen", params: open };
    const log = [start, { ...answer, result: copilot }, opened, start, answer, opened].map((one) =>
      JSON.stringify(one),
    );
    const { messages, ofOthers, others } = parsed(log);
    expect(messages.map(({ method = "answer" }) => method)).toEqual(["initialize", "answer", "textDocument/didOpen"]);
    expect([ofOthers, others]).toEqual([3, ["GitHub Copilot Language Server"]]);
    const python = { textDocument: { uri: "file:///w/a.py", languageId: "python", text: "" } };
    const nameless = [start, { ...answer, result: { capabilities } }, { ...opened, params: python }, ...log.slice(3)];
    expect(parsed(nameless.map((one) => (typeof one === "string" ? one : JSON.stringify(one)))).others).toEqual([
      "python",
    ]);
    const running = parsed([JSON.stringify(opened), ...log]);
    expect(running.messages.map(({ method = "answer" }) => method)).toEqual([
      ...["textDocument/didOpen", "textDocument/didOpen", "initialize", "answer", "textDocument/didOpen"],
    ]);
  });

  test("several servers: that of gopls is taken", () => {
    const helix = (name: string) =>
      `2024-03-01T${clock} helix_lsp::transport [INFO] ${name} -> {"jsonrpc":"2.0","method":"initialized","params":{}}`;
    const { messages, ofOthers } = parsed([helix("taplo"), helix("gopls"), helix("taplo")]);
    expect([messages.length, ofOthers]).toEqual([1, 2]);
  });

  test("a Lua table that names itself, and nesting without end, end", () => {
    const nvim = (value: string) => `[DEBUG][2024-03-01 15:04:05] x\t"rpc.send"\t${value}`;
    const deep = "{".repeat(100_000);
    expect(parsed([nvim(`<1>{ method = "a", params = <table 1> }`)]).messages).toMatchObject([
      { method: "a", params: null },
    ]);
    for (const line of [nvim(deep), `:: [${clock}]  -> gopls a: ${deep}`])
      expect(parsed([line])).toMatchObject({ withoutContent: 0, tooDeep: 1, firstTooDeep: 1 });
  });
});

describe("lines", () => {
  const bytes = (content: string) => new TextEncoder().encode(content);

  test("are the same however their bytes are cut, and whatever ends them", () => {
    const whole = bytes("é\r\n\n𝄞 b\nlast");
    for (let size = 1; size <= whole.length; size++) {
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
        whole.subarray(i * size, (i + 1) * size),
      );
      expect([...linesOf(pieces)]).toEqual(["é", "", "𝄞 b", "last"]);
    }
    expect([...linesOf([])]).toEqual([]);
  });

  test("are read of UTF-16, as PowerShell writes it", () => {
    expect([...linesOf([Buffer.from("\ufeffa é\r\nb", "utf16le")])]).toEqual(["a é", "b"]);
  });

  test("longer than a string may be are passed over; what stands behind them is read", { timeout: 120_000 }, () => {
    const mebibyte = new Uint8Array(2 ** 20).fill(120);
    function* log(): Generator<Uint8Array> {
      yield bytes(`[Trace - ${clock} PM] Received response 'textDocument/completion - (1)' in 1ms.\nResult: {"a":"`);
      for (let i = 0; i < 600; i++) yield mebibyte;
      yield bytes(
        `"}\n\n\n[Trace - ${clock} PM] Sending notification 'textDocument/didOpen'.\nParams: ${JSON.stringify(open)}\n`,
      );
    }
    const { messages, withoutContent } = parseTraceLog(linesOf(log()));
    expect(messages.map(({ method }) => method)).toEqual(["textDocument/didOpen"]);
    expect(withoutContent).toBe(1);
  });
});
