import { PassThrough } from "node:stream";
import { afterEach, expect, test } from "vitest";
import {
  createMessageConnection,
  type MessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import { editor } from "../../src/lsp/editor.ts";
import { isMethodNotFound, type LanguageClient, languageClient } from "../../src/lsp/language-client.ts";

const open: { close: () => void }[] = [];
afterEach(() => {
  for (const { close } of open.splice(0)) close();
});

const self = {
  clientInfo: { name: "an editor" },
  capabilities: {
    general: { positionEncodings: ["utf-8"], markdown: { parser: "marked" } },
    workspace: { configuration: true },
    window: { workDoneProgress: false },
  },
};

/** A client and, over two joined streams, the server's end of the same connection. */
function joined(): { client: LanguageClient; server: MessageConnection } {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const editor = { settings: { diagnosticsDelay: "10ms" }, self };
  const client = languageClient({ stdin: toServer, stdout: toClient }, editor, 42);
  const server = createMessageConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  server.listen();
  open.push(client, { close: () => server.dispose() });
  return { client, server };
}

test("the handshake names the folder, the process and an editor's capabilities, and ends with initialized", async () => {
  const { client, server } = joined();
  const seen: unknown[] = [];
  server.onRequest("initialize", (params: unknown) => {
    seen.push(params);
    return { capabilities: { textDocumentSync: 2 } };
  });
  const initialized = new Promise((resolve) => server.onNotification("initialized", resolve));
  const result = await client.initialize("/w");
  await initialized;
  expect(result.capabilities.textDocumentSync).toBe(2);
  expect(seen[0]).toMatchObject({
    processId: 42,
    rootUri: "file:///w",
    initializationOptions: { diagnosticsDelay: "10ms" },
  });
});

test("to a server that has ended a notification goes nowhere, and that is no garbled answer", async () => {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const client = languageClient({ stdin, stdout }, { settings: {}, self }, 42);
  open.push(client);
  let garbled: string | undefined;
  client.garbled.then((reason) => {
    garbled = reason;
  });
  stdin.destroy();
  await client.notify("textDocument/didOpen", {});
  await expect(client.request("textDocument/hover", {})).rejects.toThrow();
  expect(garbled).toBeUndefined();
});

test("the editor's own capabilities and name are sent, but positions in UTF-16 and progress always", async () => {
  const { client, server } = joined();
  let seen: unknown;
  server.onRequest("initialize", (params: unknown) => {
    seen = params;
    return { capabilities: {} };
  });
  await client.initialize("/w");
  expect(seen).toMatchObject({
    clientInfo: { name: "an editor" },
    capabilities: {
      general: { positionEncodings: ["utf-16"], markdown: { parser: "marked" } },
      workspace: { configuration: true },
      window: { workDoneProgress: true },
    },
  });
});

test("requests of the server are answered as an editor answers them", async () => {
  const { server } = joined();
  const asked = await server.sendRequest("workspace/configuration", { items: [{ section: "gopls" }, {}] });
  expect(asked).toEqual([{ diagnosticsDelay: "10ms" }, { diagnosticsDelay: "10ms" }]);
  expect(await server.sendRequest("window/workDoneProgress/create", { token: 1 })).toBeNull();
  expect(await server.sendRequest("client/registerCapability", { registrations: [] })).toBeNull();
  expect(await server.sendRequest("window/showDocument", { uri: "https://example.com" })).toEqual({ success: false });
  expect(await server.sendRequest("workspace/applyEdit", { edit: {} })).toMatchObject({ applied: false });
});

test("waiting ends with the message that meets the condition", async () => {
  const { client, server } = joined();
  let done = false;
  const waited = client
    .until(() => client.progress.ended("work") === 2)
    .then(() => {
      done = true;
    });
  for (const token of ["a", "b"]) {
    expect(done).toBe(false);
    await server.sendNotification("$/progress", { token, value: { kind: "begin", title: "work" } });
    await server.sendNotification("$/progress", { token, value: { kind: "end" } });
  }
  await waited;
  expect(done).toBe(true);
});

test("errors are kept, lesser messages and newer diagnostics in their places", async () => {
  const { client, server } = joined();
  await server.sendNotification("window/showMessage", { type: 1, message: "bad" });
  await server.sendNotification("window/showMessage", { type: 2, message: "old" });
  await server.sendNotification("window/showMessage", { type: 3, message: "fine" });
  await server.sendNotification("window/logMessage", { type: 3, message: "fine" });
  await server.sendNotification("textDocument/publishDiagnostics", { uri: "file:///a.go", diagnostics: [] });
  await client.until(() => client.diagnostics.has("file:///a.go"));
  expect(client.errors).toEqual(["bad"]);
  expect(client.shown).toEqual(["bad", "old"]);
});

test("a method that the server does not know is told apart from one that fails", async () => {
  const { client, server } = joined();
  server.onRequest("textDocument/hover", () => new ResponseError(0, "no identifier"));
  const fails = await client.request("textDocument/hover", {}).catch((e: unknown) => e);
  const unknown = await client.request("textDocument/inlayHint", {}).catch((e: unknown) => e);
  expect([isMethodNotFound(fails), isMethodNotFound(unknown)]).toEqual([false, true]);
});

test("the editor counts what it sends, per kind, and numbers versions", async () => {
  const sent: [string, unknown][] = [];
  const notify = async (method: string, params: unknown) => void sent.push([method, params]);
  const buffers = editor({ notify, configure: () => ({}) }, "incremental", "go");
  await buffers.open("file:///a.go", "package a\n");
  await buffers.change("file:///a.go", { start: 10, end: 10, text: "// x\n" });
  await buffers.close("file:///a.go");
  expect(buffers.sent()).toEqual({ opened: 1, changed: 1, closed: 1, saved: 0, watched: 0 });
  expect(sent.map(([method]) => method)).toEqual([
    "textDocument/didOpen",
    "textDocument/didChange",
    "textDocument/didClose",
  ]);
  const at = { line: 1, character: 0 };
  expect(sent[1]?.[1]).toEqual({
    textDocument: { uri: "file:///a.go", version: 2 },
    contentChanges: [{ range: { start: at, end: at }, text: "// x\n" }],
  });
  await expect(buffers.change("file:///a.go", { start: 0, end: 0, text: "" })).rejects.toThrow("not open");
});

test("a message of which only a part came leaves no timer behind", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const toClient = new PassThrough();
  const before = timers();
  const client = languageClient({ stdin: new PassThrough(), stdout: toClient }, { settings: {}, self }, 42);
  toClient.write('Content-Length: 100\r\n\r\n{"jsonrpc":');
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
  expect(timers()).toBe(before);
  toClient.end();
  client.close();
});
