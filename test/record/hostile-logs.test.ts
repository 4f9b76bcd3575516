import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordOptions } from "../../src/plan/options/record-options.ts";
import { importTrace } from "../../src/record/import-trace.ts";
import { parseWorkload } from "../../src/workload/parse-workload.ts";
import { refusal } from "../support/refusal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const uri = "file:///home/me/shop/main.go";
const text = "package main\n\nfunc main() {\n}\n";
const line = (message: object) => JSON.stringify({ jsonrpc: "2.0", ...message });
const notify = (method: string, params: unknown) => line({ method, params });
const initialize = line({ id: 1, method: "initialize", params: { rootUri: "file:///home/me/shop" } });
const open = (of: object = {}) =>
  notify("textDocument/didOpen", { textDocument: { uri, languageId: "go", version: 1, text, ...of } });
const change = (contentChanges: unknown) =>
  notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges });
const hover = (params: object) =>
  line({
    id: 2,
    method: "textDocument/hover",
    params: { textDocument: { uri }, position: { line: 0, character: 1 }, ...params },
  });

/** The steps that a log becomes, as words, and what was said; the workload can be run without a word of trust. */
function imported(lines: readonly string[] | Buffer): { steps: readonly string[]; said: string; yaml: string } {
  const folder = temporaryFolder();
  const [log, output] = [join(folder, "a.log"), join(folder, "mine.yaml")];
  writeFileSync(log, lines instanceof Buffer ? lines : lines.join("\n"));
  const said: string[] = [];
  importTrace({ ...recordOptions({ output, "from-trace": log }, []), fromTrace: log }, (words) => said.push(words));
  const yaml = readFileSync(output, "utf8");
  const { setup, iteration } = parseWorkload(yaml, "mine.yaml");
  const steps = [...setup, ...iteration].map((step) => `${step.do}${"method" in step ? ` ${step.method}` : ""}`);
  return { steps: steps.filter((step) => step !== "settle"), said: said.join("\n"), yaml };
}

describe("what is not as LSP says", () => {
  test.each([
    ["a string", "x"],
    ["no text", [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } }]],
    ["a place that is none", [{ range: { start: { line: "a" }, end: null }, text: "" }]],
    [
      "a place before the first",
      [{ range: { start: { line: -1, character: 0 }, end: { line: 0, character: 0 } }, text: "" }],
    ],
    ["nothing", [null]],
  ])("changes that are %s are refused with their line", (_, changes) => {
    const refused = refusal(() => imported([initialize, open(), change(changes)]));
    expect(refused).toMatchObject({ code: "record-not-closed", exitCode: 4 });
    expect(refused.message).toContain("didChange of main.go, in line 3 of the log: it says no change as LSP does");
  });

  test("a range outside of the text is refused with its line", () => {
    const range = { start: { line: 90, character: 0 }, end: { line: 90, character: 0 } };
    expect(refusal(() => imported([initialize, open(), change([{ range, text: "x" }])])).message).toContain(
      "in line 3 of the log: it changes a line that it does not have",
    );
  });

  test("a text, files that changed and folders that are none are left out", () => {
    const { steps, said } = imported([
      ...[initialize, open(), notify("textDocument/didOpen", { textDocument: { uri: `${uri}x.go`, text: 5 } })],
      notify("workspace/didChangeWatchedFiles", { changes: [null, 5, { uri: 7 }] }),
      notify("workspace/didChangeWatchedFiles", { changes: "x" }),
      notify("workspace/didChangeWorkspaceFolders", null),
      hover({}),
    ]);
    expect(steps).toEqual(["open", "ask textDocument/hover", "close"]);
    expect(said).toContain("textDocument/didOpen: its parameters are not those of LSP");
    expect(said).toContain("workspace/didChangeWatchedFiles: its parameters are not those of LSP (2 times)");
  });

  const traced = (json: string) => {
    const { method, params } = JSON.parse(json);
    return `[Trace - 3:04:05 PM] Sending request '${method} - (2)'.\nParams: ${JSON.stringify(params)}\n\n\n`;
  };
  const opened = `[Trace - 3:04:05 PM] Sending notification 'textDocument/didOpen'.\nParams: ${open().replace(/^.*"params":|\}$/g, "")}\n\n`;
  const nested = (form: string, levels: number) =>
    form.replace('"x":0', `"x":${"[".repeat(levels)}${"]".repeat(levels)}`);

  test.each([60, 1_000, 3_000, 100_000])(
    "a message that is nested %d levels deep is left out with a note",
    (levels) => {
      const deep = hover({ x: 0 });
      const ofJson = imported([initialize, open(), nested(deep, levels)]);
      expect(ofJson.steps).toEqual(["open", "close"]);
      expect(ofJson.said).toContain("1 message is nested deeper than 50 levels and was left out, in line 3");
      const ofClient = imported([
        traced(initialize),
        opened,
        nested(traced(deep), levels),
        nested(traced(deep), levels),
      ]);
      expect(ofClient.steps).toEqual(["open", "close"]);
      expect(ofClient.said).toContain(
        "2 messages are nested deeper than 50 levels and were left out, the first in line",
      );
    },
  );

  test("what is nested less deeply than that can be read as a workload again", () => {
    expect(imported([initialize, open(), nested(hover({ x: 0 }), 48)]).steps).toEqual([
      ...["open", "ask textDocument/hover", "close"],
    ]);
  });
});

describe("documents", () => {
  test("that are saved or closed and were never opened need not be there", () => {
    const other = { textDocument: { uri: `${uri}x.go` } };
    const { steps, said } = imported([
      ...[initialize, open(), notify("textDocument/didSave", other), notify("textDocument/didClose", other)],
    ]);
    expect(steps).toEqual(["open", "close"]);
    expect(said).toContain("textDocument/didSave: main.gox.go was not open");
  });

  test.each([
    ["inmemory://model/1", "its documents are no files (inmemory://model/1)", /that is on disk/],
    ["untitled:Untitled-1", "its document is no file on disk", /that is on disk/],
    ["file:///home/me/shop/%zz%.go", "the URIs of its documents can't be read", /%25 for a percent sign/],
    ["file:///home/me/shop/.git/hooks/x.go", "a workload can't name .git/hooks/x.go", /none in \.git/],
  ])("%s makes no step, and it is said why, and what to do", (name, why, hint) => {
    const refused = refusal(() => imported([initialize, open({ uri: name })]));
    expect(refused).toMatchObject({ code: "record-empty", message: expect.stringContaining(why) });
    expect(refused.hint).toMatch(hint);
    expect(refused.hint).not.toMatch(/must show documents/);
  });

  test("that are no files are left out as what they are", () => {
    for (const name of ["untitled:Untitled-1", "vscode-notebook-cell:/home/me/shop/a.ipynb#W0", "git:/home/me/a.go?x"])
      expect(imported([initialize, open({ uri: name }), open()]).said).toContain(
        "textDocument/didOpen: its document is no file on disk",
      );
  });

  test("that are missing: the failure says what the log must show", () => {
    expect(refusal(() => imported([initialize])).hint).toMatch(/must show documents/);
  });

  test.each(["largest", "largest-2", "test", "in-turn"])(
    "that are called as a role is, such as %s, stay paths",
    (name) => {
      const { yaml, steps } = imported([initialize, open({ uri: `file:///home/me/shop/${name}` })]);
      expect(steps).toEqual(["open", "close"]);
      expect(parseWorkload(yaml, "mine.yaml").iteration[0]).toEqual({ do: "open", file: `./${name}` });
    },
  );

  test("that lead out of the folder are elsewhere", () => {
    const log = [initialize, open({ uri: "file:///home/me/shop/..%2F..%2Fetc/a.go" })];
    expect(refusal(() => imported(log))).toMatchObject({
      code: "record-elsewhere",
      message: expect.stringContaining("they are below /home/etc"),
    });
  });

  test("of which only changes are there: it is said why nothing is left", () => {
    expect(refusal(() => imported([initialize, change([{ text: "x" }])])).message).toContain(
      "not as it was recorded: textDocument/didChange: the trace begins without the text of main.go",
    );
  });
});

test("what may do more than read is left out, so that the workload can be run", () => {
  const { steps, said } = imported([
    ...[initialize, open()],
    ...["constructor", "workspace/applyEdit", "gopls/run", "codeAction/resolve"].map((method, index) =>
      line({ id: 10 + index, method, params: { textDocument: { uri } } }),
    ),
  ]);
  expect(steps).toEqual(["open", "close"]);
  expect(said).toContain("constructor: it is not known to do no more than read");
});

test("a comment of the file has nothing in it that can't be seen", () => {
  const name = "file:///home/me/shop/a%1B%5B31m%E2%80%AEx.go";
  const { yaml } = imported([initialize, open(), open({ uri: name }), open({ uri: name })]);
  const comment = yaml.split("\n").filter((words) => words.startsWith("#"));
  expect(comment.join("\n")).toContain("was open already");
  for (const character of ["\u001b", "\u202e"]) expect(comment.join("\n")).not.toContain(character);
});

describe("a file that is no log", () => {
  test("and is empty, or a binary, is told as such", () => {
    expect(refusal(() => imported([""])).message).toContain("it is empty");
    expect(refusal(() => imported(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 10, 0, 1, 2])))).toMatchObject({
      code: "trace-unreadable",
      message: expect.stringContaining("it is no text: in line 2 there is a NUL"),
    });
    expect(refusal(() => imported(["Hello,", "gopls uses 5 GB."])).message).toContain("lines 1 to 2 were read");
  });

  test("of another server says whose it is", () => {
    const rust = [
      initialize,
      line({ id: 1, result: { capabilities: {}, serverInfo: { name: "rust-analyzer" } } }),
      open({ uri: "file:///home/me/shop/main.rs", languageId: "rust" }),
    ];
    expect(refusal(() => imported(rust)).message).toContain(
      "all its messages are of other language servers (rust-analyzer, rust)",
    );
  });

  test.each([
    ["2019-12-09T20:42:57.502623_#1: gopls.DidOpen() call; params:", "govim's log"],
    ["gopls.Initialize() call; params:", "govim's log"],
    ["2024-05-30T14:18:39+08:00 [ERROR] unexpected item event", "Zed's log"],
    ["2019-11-11 09:03:32,269 - INFO - Starting gopls: []", "a log of YouCompleteMe"],
    ['--> request #1: initialize: {"rootPath":"/w"}', "a log of Go's jsonrpc2 library"],
    ['{"id":1,"type":"vertex","label":"metaData"}', "an index of code (LSIF)"],
  ])("%s is known as %s", (words, name) => {
    expect(refusal(() => imported([words]))).toMatchObject({
      code: "record-not-verbose",
      exitCode: 4,
      message: expect.stringContaining(`is ${name}`),
    });
  });

  test("whose messages with documents are not whole says where the first is", () => {
    const log = [
      "[Trace - 3:04:05 PM] Sending notification 'textDocument/didOpen'.\nParams: {&quot;a&quot;}",
      initialize,
    ];
    expect(refusal(() => imported(log)).message).toContain("it is not whole, in line 1");
  });
});
