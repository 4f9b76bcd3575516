import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { persona } from "../../src/gopls/facts/personas.ts";
import { installGopls } from "../../src/gopls/install/install-gopls.ts";
import { type GoplsProcess, startGopls } from "../../src/gopls/process/start-gopls.ts";
import { type LanguageClient, languageClient } from "../../src/lsp/language-client.ts";
import type { Arm } from "../../src/model/plan.ts";
import { offsetAt, type Position, type Range, rangeAt, replaced } from "../../src/text/positions.ts";
import { testWorld } from "../support/world.ts";

let root = "";
let gopls: GoplsProcess | undefined;
let client: LanguageClient;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "positions-"));
  writeFileSync(join(root, "go.mod"), "module example.com/p\n\ngo 1.24\n");
  const arm: Arm = {
    name: "gopls",
    gopls: { from: "release", version: "v0.24.0" },
    goVersion: "1.27.0",
    workspace: root,
    env: {},
    settings: {},
    editor: "full",
    flags: [],
  };
  const paths = {
    stderrPath: join(root, "log"),
    cacheDir: join(root, "cache"),
    configDir: join(root, "config"),
    profileRate: 4096,
  };
  gopls = startGopls({ gopls: await installGopls(arm, testWorld()), arm, ...paths }, testWorld());
  const settings = { verboseWorkDoneProgress: true, semanticTokens: true };
  client = languageClient(gopls, { settings, self: persona(arm.editor) }, process.pid);
  await client.initialize(root);
  await client.until(() => client.progress.ended("Setting up workspace") > 0);
});

afterAll(async () => {
  client?.close();
  gopls?.signal("SIGKILL");
  await gopls?.exited;
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
});

describe.each([
  ["\\n", "package p\n\nvar A = 1\nvar B = 2\n"],
  ["\\r\\n", "package p\r\n\r\nvar A = 1\r\nvar B = 2\r\n"],
  ["\\r", "package p\r\nvar A = 1\rvar B = 2\n\rvar C int\r"],
  ["nothing at the end", "package p\n// é\nvar A = 1; var B = 2"],
  ["\\n behind a byte order mark", "\ufeffpackage p; var A = 1\nvar B = 2\n"],
  ["\\n behind characters of two code units", 'package p\nvar A = "𝔊"; var B = /* 😀 */ "é"\nvar 𝔊 = 2\n'],
])("where lines end with %s", (_, text) => {
  test("declarations are where gopls says", async () => {
    const document = await open(text);
    const symbols = (await document.ask("documentSymbol")) as readonly { name: string; selectionRange: Range }[];
    const named = [...text.matchAll(/(?<=var )\S+/g)].map(({ index, 0: name }) => {
      return { name, selectionRange: rangeAt(text, { start: index, end: index + name.length }) };
    });
    expect(symbols).toMatchObject(named);
    expect(symbols).toHaveLength(named.length);
  });

  test("gopls refuses what lies beyond a line or the text, and nothing else", async () => {
    const document = await open(text);
    const places = placesIn(text);
    for (const { line, character } of places) {
      expect(await document.ask("hover", { position: { line, character } }).then(() => "", String)).toBe("");
      if (places.some((place) => place.line === line && place.character > character)) continue;
      const beyond = document.ask("hover", { position: { line, character: character + 1 } });
      await expect(beyond).rejects.toThrow(/column is beyond end of (?:line|file)/);
    }
    const outside = document.ask("hover", { position: { line: places.length, character: 0 } });
    await expect(outside).rejects.toThrow(/line number \d+ out of range/);
  });

  test("gopls makes a change where it is made here", async () => {
    const document = await open(text);
    const tokens = () => document.ask("semanticTokens/full") as Promise<{ data: readonly number[] }>;
    for (const position of placesIn(text)) {
      const start = offsetAt(text, position) ?? expect.fail("the text has no such place");
      // A place inside a word says no more than those around it.
      if (/\w$/.test(text.slice(0, start)) && /^\w/.test(text.slice(start))) continue;
      const after = replaced(text, { start, end: start, text: "/*x*/" });
      await document.change({ text: after });
      const { data } = await tokens();
      // gopls reads no file in which something stands before the byte order mark.
      expect(data.length === 0, after).toBe(after.startsWith("/*x*/\ufeff"));
      await document.change({ text });
      await document.change({ range: rangeAt(text, { start, end: start }), text: "/*x*/" });
      expect(await tokens(), after).toMatchObject({ data });
    }
  });
});

/** All places of a text whose lines end with "\n", and the line after the last one. */
function placesIn(text: string): readonly Position[] {
  return [...text.split("\n"), ""].flatMap((content, line) =>
    [...content, ""].map((_, index) => ({ line, character: [...content].slice(0, index).join("").length })),
  );
}

let files = 0;

/** Opens a document that is on no disk. */
async function open(text: string) {
  const uri = pathToFileURL(join(root, `file${files++}.go`)).href;
  let version = 1;
  await client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "go", version, text } });
  return {
    ask: (what: string, more = {}) => client.request(`textDocument/${what}`, { textDocument: { uri }, ...more }),
    change: (...contentChanges: readonly { readonly range?: Range; readonly text: string }[]) =>
      client.notify("textDocument/didChange", { textDocument: { uri, version: ++version }, contentChanges }),
  };
}
