import { readFileSync } from "node:fs";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import {
  createMessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  Trace,
  TraceFormat,
} from "vscode-jsonrpc/node";
import { linesOf } from "../../../../src/record/trace/log/lines-of.ts";
import { type ParsedTrace, parseTraceLog } from "../../../../src/record/trace/log/parse-trace-log.ts";
import { traceHeader } from "../../../../src/record/trace/log/trace-header.ts";

const recorded = (version: string) => readFileSync(`test/fixtures/traces/gopls-${version}.log`, "utf8");
const parsed = (text: string): ParsedTrace => parseTraceLog(linesOf([Buffer.from(text)]));
const brief = (text: string) => parsed(text).messages.map(({ from, kind, method }) => `${from} ${kind} ${method}`);
const sent = (text: string) =>
  parsed(text)
    .messages.filter(({ from, kind }) => from === "editor" && kind !== "response")
    .map(({ method }) => method);

/** What record-editing.lua makes Neovim send. */
const SENT = [
  ...["initialize", "initialized", "textDocument/didOpen"],
  ...["textDocument/hover", "textDocument/definition", "textDocument/references"],
  ...["textDocument/didOpen", "textDocument/documentSymbol"],
  ...Array.from({ length: 3 }, () => "textDocument/didChange"),
  ...["textDocument/completion", "textDocument/signatureHelp"],
  ...Array.from({ length: 4 }, () => "textDocument/didChange"),
  ...["textDocument/hover", "textDocument/didClose", "shutdown", "exit"],
];

describe("a log that gopls wrote", () => {
  test.each(["v0.16.2", "v0.24.0"])("%s: every message with its parameters", (version) => {
    const { messages, withoutContent, twice } = parsed(recorded(version));
    expect(sent(recorded(version))).toEqual(SENT);
    expect([withoutContent, twice]).toEqual([0, 0]);
    const open = messages.find(({ method }) => method === "textDocument/didOpen")?.params;
    expect(open).toMatchObject({ textDocument: { uri: "file:///home/me/harbour/tide/tide.go", languageId: "go" } });
    const answer = messages.find(({ kind, method }) => kind === "response" && method === "initialize");
    expect(answer).toMatchObject({ from: "server", id: "1", result: { serverInfo: { name: "gopls" } } });
    const times = messages.map(({ atMs }) => atMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test("that is cut at the start and at the end: what is whole, and how much is not", () => {
    const text = recorded("v0.16.2");
    const middle = text.slice(
      text.indexOf("'textDocument/references") - 60,
      text.lastIndexOf("request 'textDocument/hover") + 90,
    );
    const { withoutContent } = parsed(middle);
    expect(sent(middle)).toEqual(SENT.slice(5, -4));
    expect(withoutContent).toBe(1);
  });

  test("with other lines between, and Windows' ends of lines", () => {
    const noise =
      "2026/03/08 16:29:56 go info for /home/me\n(view type GoModView)\n[Info  - 16:29:56] Sending request\n\n";
    const text = recorded("v0.24.0").replaceAll(/^\[Trace/gm, `${noise}[Trace`);
    expect(sent(text.replaceAll(/\r?\n/g, "\r\n"))).toEqual(SENT);
  });
});

describe("a log of VS Code's client, written by the same library as there", () => {
  const prefixes = {
    "vscode-languageclient 9, English": "[Trace - 3:04:05 PM] ",
    "vscode-languageclient 9, 24 hours": "[Trace - 15:04:05] ",
    "in a log channel": "2026-03-27 15:04:05.250 [info] [Trace - 3:04:05 PM] ",
    "vscode-languageclient 10": "2026-03-27 15:04:05.250 [trace] ",
  };
  test.each(Object.entries(prefixes))("%s", async (_, prefix) => {
    const text = await clientLog(prefix, TraceFormat.Text);
    expect(brief(text)).toEqual(CLIENT_MESSAGES);
    const { messages } = parsed(text);
    expect(messages[0]).toMatchObject({ id: "0", params: PARAMS });
    expect(Math.floor((messages[0]?.atMs ?? 0) / 1000)).toBe(15 * 3600 + 4 * 60 + 5);
  });

  test("as JSON", async () => {
    const text = await clientLog("[LSP   - 3:04:05 PM] ", TraceFormat.JSON);
    const expected = CLIENT_MESSAGES.map((line) => line.replace(/(response) .*/, "$1 undefined"));
    expect(brief(text)).toEqual(expected);
  });

  test("that is not verbose has no parameters, and that is told", async () => {
    const text = await clientLog("[Trace - 3:04:05 PM] ", TraceFormat.Text, Trace.Messages);
    expect(parsed(text).withoutContent).toBe(3);
  });

  test("with gopls' own trace in the same panel: each message is taken once", async () => {
    const both = `${await clientLog("[Trace - 3:04:05 PM] ", TraceFormat.Text)}\n${recorded("v0.16.2")}`;
    expect(sent(both)).toEqual(SENT);
    expect(parsed(both).twice).toBe(CLIENT_MESSAGES.length);
  });
});

describe("a header", () => {
  const cases: readonly [line: string, expected: object | undefined][] = [
    ["[Error - Received] 18:36:44.832 PM #8 no packages returned", { from: "server", kind: "response", id: "8" }],
    ["[Error - Sent] 18:36:44.832 PM #8 x", { from: "editor", kind: "response", id: "8", writer: "gopls" }],
    [
      "[Trace - 18:36:44.832 PM] Received response 'a/b - (7)' in 39ms. Request failed: no (0).",
      { from: "server", kind: "response", id: "7", method: "a/b", writer: "gopls", clockMs: 67_004_832 },
    ],
    ["[Trace - 12:00:01 AM] Sending notification 'a'.", { clockMs: 1000, id: undefined, writer: "client" }],
    ["[Trace - 12:00:01 PM] Sending notification 'a'.", { clockMs: 43_201_000 }],
    ["[Trace - 下午3:04:05] Sending request 'a - (1)'.", { clockMs: 54_245_000 }],
    ["[Trace - 15.04.05] Sending request 'a - (1)'.", { clockMs: 54_245_000 }],
    ["[Trace - 18:36:44.832 PM] Sending request 'a - (x-1)'.", { id: "x-1" }],
    ["[gopls client] [Trace - 15:04:05] Sending request 'a - (1)'.", { id: "1", writer: "client" }],
    ["[Trace - 03:04:05 PM] Received request 'a - (1).", { id: "1", from: "server" }],
    ["Sending request 'a - (1)'.", undefined],
    ["[Info  - 3:04:05 PM] Sending request 'a - (1)'.", undefined],
    ['Params: {"text":"[Trace - 3:04:05 PM] Sending request \'a - (1)\'."}', undefined],
  ];
  test.each(cases)("%s", (line, expected) => {
    const header = traceHeader(line);
    if (expected === undefined) expect(header).toBeUndefined();
    else expect(header).toMatchObject(expected);
  });
});

test("times go on over midnight", () => {
  const log = (time: string) => `[Trace - ${time}] Sending notification 'a'.\nParams: {}\r\n\r\n\r\n`;
  const times = parsed(log("23:59:59.000 PM") + log("00:00:01.000 AM")).messages.map(({ atMs }) => atMs);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBe(2000);
});

const PARAMS = { textDocument: { uri: "file:///w/a.go" }, position: { line: 1, character: 2 } };
const CLIENT_MESSAGES = [
  "editor request textDocument/hover",
  "editor notification initialized",
  "server notification window/logMessage",
  "server response textDocument/hover",
  "editor request shutdown",
  "server response shutdown",
];

/** A conversation, traced at the client. */
async function clientLog(prefix: string, format: TraceFormat, trace = Trace.Verbose): Promise<string> {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const client = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const server = createMessageConnection(new StreamMessageReader(there), new StreamMessageWriter(back));
  const lines: string[] = [];
  const log = (message: unknown, data?: string) => {
    const text = typeof message === "string" ? message : JSON.stringify(message);
    lines.push(`${prefix}${text}`, ...(data === undefined ? [] : [`${data}\n\n`]));
  };
  await client.trace(trace, { log } as Parameters<typeof client.trace>[1], { traceFormat: format });
  server.onRequest("textDocument/hover", async () => {
    await server.sendNotification("window/logMessage", {
      type: 3,
      message: "[Trace - 3:04:05 PM] Sending request 'x'.",
    });
    return { contents: "text\n}\n" };
  });
  server.onRequest("shutdown", () => new ResponseError(-1, "no"));
  client.onNotification("window/logMessage", () => {});
  for (const connection of [client, server]) connection.listen();
  const answer = client.sendRequest("textDocument/hover", PARAMS);
  await client.sendNotification("initialized", {});
  await answer;
  await client.sendRequest("shutdown").catch(() => {});
  for (const connection of [client, server]) connection.dispose();
  return `${lines.join("\n")}\n`;
}
