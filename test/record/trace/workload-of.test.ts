import { describe, expect, test } from "vitest";
import type { Failure } from "../../../src/model/failure.ts";
import type { WorkloadFile } from "../../../src/model/workload.ts";
import { methodsOf } from "../../../src/record/trace/steps/methods-of.ts";
import { type RecordedWorkload, workloadOf } from "../../../src/record/trace/workload-of.ts";
import { workloadText } from "../../../src/record/trace/workload-text.ts";
import { parseWorkload } from "../../../src/workload/parse-workload.ts";
import { type MadeTrace, madeTail, madeTrace, uriOf } from "./made-trace.ts";

const text = "package a\n\nfunc F() { G() }\n";
const about = (path: string, rest: object = {}) => ({ textDocument: { uri: uriOf(path) }, ...rest });
const position = { line: 2, character: 5 };
const settle = { do: "settle" };

interface Setting {
  readonly anonymise?: boolean;
  readonly root?: string;
  readonly was?: string;
  /** Further names of folders. */
  readonly links?: Readonly<Record<string, readonly string[]>>;
  readonly disk?: Readonly<Record<string, string>>;
}

function recordedOf(
  trace: MadeTrace,
  { anonymise = false, root, was, links = {}, disk = {} }: Setting = {},
): RecordedWorkload {
  const textOnDisk = (path: string) => disk[path];
  const folder = {
    was,
    now: root,
    fallback: "/home/me/shop",
    namesOf: (name: string) => [name, ...(links[name] ?? [])],
  };
  const options = { where: "the test", folder, textOnDisk, isAnonymous: anonymise };
  const recorded = workloadOf(trace.messages, options);
  // What is written is a workload file, and the same one.
  const read = parseWorkload(workloadText(recorded, "proxy"), "test.yaml", { isTrusted: true });
  const { iterations: _, ...parts } = recorded.file;
  expect(read).toMatchObject(parts);
  return recorded;
}

const iteration = (trace: MadeTrace, setting?: Setting): WorkloadFile["iteration"] =>
  recordedOf(trace, setting).file.iteration;

function refusal(trace: MadeTrace, setting?: Setting): Failure {
  try {
    recordedOf(trace, setting);
  } catch (error) {
    return error as Failure;
  }
  throw new Error("nothing was refused");
}

describe("documents", () => {
  test("that are open at the end are closed; changed ones are taken back before", () => {
    const trace = madeTrace().open("a.go", text).change("a.go", "// x\n", [0, 0, 0, 0]).open("b.go", "").close("b.go");
    expect(iteration(trace)).toEqual([
      { do: "open", file: "a.go" },
      { do: "edit", file: "a.go", insert: "// x\n", at: { line: 0, character: 0 } },
      { do: "open", file: "b.go" },
      { do: "close", file: "b.go" },
      settle,
      { do: "take-back", file: "a.go" },
      { do: "close", file: "a.go" },
      settle,
    ]);
  });

  test("that the user took back himself need no taking back", () => {
    const trace = madeTrace().open("a.go", text).change("a.go", "xy", [0, 0, 0, 0]).change("a.go", "", [0, 0, 0, 2]);
    expect(iteration(trace).map((step) => step.do)).toEqual(["open", "edit", "edit", "settle", "close", "settle"]);
  });

  test("that were written are restored on disk", () => {
    const trace = madeTrace().open("a.go", text).change("a.go", "xy", [0, 0, 0, 0]).save("a.go").close("a.go");
    expect(iteration(trace).slice(2)).toEqual([
      { do: "save", file: "a.go" },
      { do: "close", file: "a.go" },
      settle,
      { do: "restore-on-disk" },
      settle,
    ]);
  });

  test("outside of the workspace are left out, and that is told", () => {
    const goroot = { textDocument: { uri: "file:///usr/local/go/src/fmt/print.go", text: "package fmt\n" } };
    const trace = madeTrace().open("a.go", text).notify("textDocument/didOpen", goroot);
    const hovered = trace.ask("textDocument/hover", { ...goroot, position }).notify("textDocument/didClose", goroot);
    const { file, notes } = recordedOf(hovered);
    expect(methodsOf(file.iteration)).toEqual(["textDocument/didOpen", "textDocument/didClose"]);
    expect(notes).toContain("textDocument/hover: its file is outside of the workspace");
  });

  test.each([
    ["file:///home/me/shop/a%20b/%C3%A9.go", "/home/me/shop", "a b/é.go"],
    ["file:///d%3A/Shop/a.go", "D:\\Shop", "a.go"],
    ["file:///D:/Shop/a.go", "d:/Shop", "a.go"],
    ["file://server/share/a.go", "//server/share", "a.go"],
  ])("%s below %s is %s", (uri, root, file) => {
    const trace = madeTrace().notify("textDocument/didOpen", { textDocument: { uri, text } });
    expect(iteration(trace, { root: rootOf(root) })[0]).toEqual({ do: "open", file });
  });

  test.each(["pages/[id]/page.go", "a*.go", "{a}.go"])("%s is named as it is, though it is a glob too", (path) => {
    expect(iteration(madeTrace().open(path, text))[0]).toEqual({ do: "open", file: path });
  });

  test("that a workload could not name are left out by name", () => {
    const named = "a workload can't name Makefile";
    expect(refusal(madeTrace().open("Makefile", ""))).toMatchObject({
      code: "record-empty",
      message: expect.stringContaining(named),
    });
    expect(recordedOf(madeTrace().open("Makefile", "").open("a.go", text)).notes).toEqual([
      `textDocument/didOpen: ${named}`,
    ]);
    const hidden = recordedOf(madeTrace().open("Makefile", "").open("a.go", text), { anonymise: true }).notes;
    expect(hidden).toEqual(["textDocument/didOpen: a workload can't name a file of another kind"]);
  });

  test("that are opened or closed a second time are opened once, and closed once, and that is told", () => {
    const trace = madeTrace().open("a.go", text).open("a.go", text).close("a.go").close("a.go");
    const { file, notes } = recordedOf(trace);
    expect(file.iteration.map((step) => step.do)).toEqual(["open", "close", "settle"]);
    expect(notes).toEqual([
      "textDocument/didOpen: a.go was open already, and is opened once",
      "textDocument/didClose: a.go was not open any more",
    ]);
  });

  test("that are opened again with another text have that one from then on", () => {
    const trace = madeTrace().open("a.go", text).open("a.go", `// x\n${text}`).change("a.go", "y", [0, 3, 0, 4]);
    expect(iteration(trace)).toEqual([
      { do: "open", file: "a.go" },
      { do: "edit", file: "a.go", insert: "// x\n", at: { line: 0, character: 0 } },
      { do: "edit", file: "a.go", insert: "y", replace: { line: 0, character: 3, endLine: 0, endCharacter: 4 } },
      settle,
      { do: "take-back", file: "a.go" },
      { do: "close", file: "a.go" },
      settle,
    ]);
  });
});

describe("changes", () => {
  test("keep their shape: insertion, deletion, replacement; of several or of all, the shortest that does it", () => {
    const whole = `${text.slice(0, 11)}// new\n${text.slice(11)}`;
    const several = [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } }, text: "" },
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "package" },
    ];
    const trace = madeTrace()
      .open("a.go", text)
      .change("a.go", "", [2, 0, 3, 0])
      .change("a.go", "b", [0, 8, 0, 9])
      .change("a.go", whole)
      .notify("textDocument/didChange", about("a.go", { contentChanges: several }));
    expect(iteration(trace).slice(1, 5)).toEqual([
      { do: "edit", file: "a.go", replace: { line: 2, character: 0, endLine: 3, endCharacter: 0 } },
      { do: "edit", file: "a.go", insert: "b", replace: { line: 0, character: 8, endLine: 0, endCharacter: 9 } },
      {
        do: "edit",
        file: "a.go",
        insert: "a\n\n// new\nfunc F() { G() }",
        replace: { line: 0, character: 8, endLine: 1, endCharacter: 0 },
      },
      { do: "edit", file: "a.go", insert: "", at: { line: 4, character: 0 } },
    ]);
  });

  test("of single characters one behind the other are typed, with the pause between them", () => {
    let trace = madeTrace().open("a.go", text);
    for (const [index, character] of [..."// ok"].entries()) {
      trace = trace.wait(110).change("a.go", character, [0, 9 + index, 0, 9 + index]);
    }
    const jumped = trace.change("a.go", "x", [0, 0, 0, 0]).wait(1500).change("a.go", "y", [0, 1, 0, 1]);
    expect(iteration(jumped).slice(1, 5)).toEqual([
      { do: "type", file: "a.go", insert: "// ok", at: { line: 0, character: 9 }, ms: 120 },
      { do: "edit", file: "a.go", insert: "x", at: { line: 0, character: 0 } },
      { do: "idle", ms: 1500 },
      { do: "edit", file: "a.go", insert: "y", at: { line: 0, character: 1 } },
    ]);
  });

  test("gopls settles before the next question and at the end; a long pause is cut to 3 s, and waiting for an answer is none", () => {
    const hover = about("a.go", { position });
    const edited = madeTrace().open("a.go", text).change("a.go", "xy", [0, 0, 0, 0]).wait(60_000);
    const asked = edited.ask("textDocument/hover", hover).wait(5_000).ask("textDocument/hover", hover);
    const last = asked.messages.length - 3;
    const messages = asked.messages.map((one, index) => (index === last ? { ...one, atMs: one.atMs + 4_900 } : one));
    expect(iteration({ ...asked, messages }).map((step) => (step.do === "idle" ? step.ms : step.do))).toEqual([
      ...["open", "edit", "settle", 3000, "ask", "ask", "take-back", "close", "settle"],
    ]);
  });
});

describe("requests", () => {
  const asked = (method: string, params: object) =>
    recordedOf(madeTrace().open("a.go", text).ask(method, about("a.go", params)));
  const cases: readonly [method: string, params: object, step: object][] = [
    ["textDocument/hover", { position, workDoneToken: "t" }, { at: position }],
    ["textDocument/references", { position, context: { includeDeclaration: true } }, { at: position }],
    [
      "textDocument/references",
      { position, context: { includeDeclaration: false } },
      { at: position, params: { context: { includeDeclaration: false } } },
    ],
    [
      "textDocument/signatureHelp",
      { position, context: { triggerKind: 2, triggerCharacter: "(", activeSignatureHelp: { signatures: [] } } },
      { at: position, params: { context: { triggerKind: 2, triggerCharacter: "(" } } },
    ],
    ["textDocument/documentSymbol", {}, {}],
    ["textDocument/diagnostic", { previousResultId: "17" }, {}],
    ["textDocument/rename", { position, newName: "H" }, { at: position, params: { newName: "H" } }],
    [
      "textDocument/codeAction",
      { range: { start: position, end: position }, context: { diagnostics: [{ message: "m" }], only: ["source"] } },
      { params: { context: { diagnostics: [], only: ["source"] }, range: { start: position, end: position } } },
    ],
    ["textDocument/moniker", { of: uriOf("a.go") }, { params: { of: "$uri" } }],
  ];
  test.each(cases)("%s %j", (method, params, step) => {
    expect(asked(method, params).file.iteration[1]).toEqual({ do: "ask", file: "a.go", method, ...step });
  });

  test.each([
    ["completionItem/resolve", { label: "x" }, "it is about an earlier answer of gopls"],
    ["textDocument/semanticTokens/full/delta", { previousResultId: "1" }, "it is about an earlier answer of gopls"],
    ["workspace/executeCommand", { command: "gopls.tidy" }, "its arguments come from an earlier answer of gopls"],
    ["workspace/willRenameFiles", { files: [{ oldUri: uriOf("b.go") }] }, "its parameters name other files"],
    ["go.custom/x", {}, "that is no method of LSP"],
    ["custom/method", {}, "it is not known to do no more than read"],
    ["constructor", {}, "it is not known to do no more than read"],
  ])("%s is left out, which stands in the file", (method, params, why) => {
    const recorded = asked(method, params);
    expect(methodsOf(recorded.file.iteration)).toEqual(["textDocument/didOpen", "textDocument/didClose"]);
    expect(workloadText(recorded, "proxy")).toContain(`\n# - ${method}: ${why}\n`);
  });

  test("about no document are asked without one", () => {
    const trace = madeTrace().ask("workspace/symbol", { query: "Foo" });
    expect(iteration(trace)[0]).toEqual({ do: "ask", method: "workspace/symbol", params: { query: "Foo" } });
  });

  test("that were cancelled before their answer came are cancelled after as long", () => {
    const trace = madeTrace().open("a.go", text).cancelled("textDocument/completion", about("a.go", { position }), 35);
    expect(iteration(trace)[1]).toEqual({
      do: "cancel",
      file: "a.go",
      method: "textDocument/completion",
      at: position,
      ms: 35,
    });
    const late = trace.notify("$/cancelRequest", { id: 0 });
    expect(iteration(late).filter((step) => step.do === "cancel")).toHaveLength(1);
  });
});

describe("files that change on disk", () => {
  const watched = (path: string, type = 2) => [
    "workspace/didChangeWatchedFiles" as const,
    { changes: [{ uri: uriOf(path), type }] },
  ];
  test("and are opened later are changed as they were", () => {
    const [method, params] = watched("a.go");
    const trace = madeTrace()
      .open("a.go", text)
      .close("a.go")
      .notify(String(method), params)
      .open("a.go", `${text}// z\n`);
    expect(iteration(trace)).toEqual([
      { do: "open", file: "a.go" },
      { do: "close", file: "a.go" },
      { do: "change-on-disk", file: "a.go", insert: "// z\n", at: { line: 3, character: 0 } },
      { do: "open", file: "a.go" },
      settle,
      { do: "restore-on-disk" },
      { do: "close", file: "a.go" },
      settle,
    ]);
  });

  test.each([
    [1, "of files that came or went"],
    [2, "what was on disk then is not known"],
    [3, "of files that came or went"],
  ])("and of which no more is known (%d) are left out", (type, why) => {
    const [method, params] = watched("b.go", type);
    const { notes } = recordedOf(madeTrace().open("a.go", text).notify(String(method), params));
    expect(notes).toContain(`workspace/didChangeWatchedFiles: ${why}`);
  });
});

describe("a trace without its beginning", () => {
  const hover = about("a.go", { position });
  test("works on documents that were open before: set-up opens them", () => {
    const trace = madeTail().ask("textDocument/hover", hover).change("a.go", "xy", [0, 0, 0, 0]).close("a.go");
    const { file, notes } = recordedOf(trace, { disk: { "a.go": text } });
    expect([file.setup, file.teardown]).toEqual([
      [{ do: "open", file: "a.go" }, settle],
      [{ do: "close", file: "a.go" }, settle],
    ]);
    expect(file.iteration.map((step) => step.do)).toEqual(["ask", "edit", "close", "settle", "open", "settle"]);
    expect(notes).toEqual([
      expect.stringMatching(/^a\.go was open before the trace begins, and is taken to have been/),
    ]);
  });

  test("whose files are others now: what does not fit any more is left out, with all that was typed after it", () => {
    const typed = madeTail().change("a.go", "xy", [0, 0, 0, 0]).change("a.go", "z", [9, 0, 9, 0]);
    const trace = typed.change("a.go", "w", [0, 0, 0, 0]).ask("textDocument/hover", hover);
    const { file, notes } = recordedOf(trace, { disk: { "a.go": text } });
    expect(file.iteration.map((step) => step.do)).toEqual(["edit", "settle", "ask", "take-back", "settle"]);
    expect(notes.slice(0, 2)).toEqual([
      "textDocument/didChange: a.go on disk is not what it was, and what is typed from here on is left out",
      "textDocument/didChange: the trace begins without the text of a.go",
    ]);
  });

  test("and without its files: what was changed can't be done again, and that is told", () => {
    const trace = madeTail().change("a.go", "xy", [0, 0, 0, 0]).ask("textDocument/hover", hover);
    const { file, notes } = recordedOf(trace);
    expect(file.iteration.map((step) => step.do)).toEqual(["ask", "settle"]);
    expect(notes).toEqual(["textDocument/didChange: the trace begins without the text of a.go"]);
  });
});

test("of several sessions in one trace the one in which most was sent is taken", () => {
  const two = [...madeTrace().open("b.go", text).messages, ...madeTrace().open("a.go", text).save("a.go").messages];
  const { file, notes } = recordedOf({ ...madeTrace(), messages: two });
  expect(file.iteration[0]).toEqual({ do: "open", file: "a.go" });
  expect(notes).toEqual(["gopls was started 2 times; this is the session in which most was sent"]);
});

describe("settings", () => {
  const start = (rest: object) => madeTail().ask("initialize", { rootUri: "file:///home/me/shop", ...rest });
  const changed = (settings: unknown) => start({}).notify("workspace/didChangeConfiguration", { settings });
  const note = "the editor's settings: the workload is done with those of the measurement";

  test.each([
    ["at the start", start({ initializationOptions: { buildFlags: ["-tags=x"] } })],
    ["later", changed({ gopls: { staticcheck: true } })],
  ])("that an editor gives %s are not taken over, and that is told", (_, trace) => {
    expect(recordedOf(trace.open("a.go", text)).notes).toEqual([note]);
  });

  test.each([
    ["none", start({ initializationOptions: null })],
    ["an empty map", start({ initializationOptions: {} })],
    ["a map of nothing", changed({ gopls: {} })],
    ["null later", changed(null)],
  ])("that are %s need no note", (_, trace) => {
    expect(recordedOf(trace.open("a.go", text)).notes).toEqual([]);
  });
});

test("a single message is one message", () => {
  const { file } = recordedOf(madeTrace().ask("workspace/symbol", { query: "Foo" }));
  expect(file.cost).toBe("An iteration sends 1 message, and pauses for 0.0 s.");
});

test("a file that is no longer as it was when it was opened is told", () => {
  const { notes } = recordedOf(madeTrace().open("a.go", text), { disk: { "a.go": "other" } });
  expect(notes).toEqual([expect.stringMatching(/^a\.go is on disk otherwise than when it was opened/)]);
});

test("the file says who recorded it", () => {
  const written = workloadText(recordedOf(madeTrace().open("a.go", text)), "proxy");
  expect(written).toMatch(/^# Recorded by /);
  expect(written).not.toContain("schema");
  expect(written).toContain("about: Recorded from Neovim with gopls v0.24.0.\n");
});

describe("no loop can be closed", () => {
  const cases: readonly [text: string, trace: MadeTrace, message: RegExp][] = [
    [
      "a change does not fit",
      madeTrace().open("a.go", "x").change("a.go", "y", [7, 0, 7, 0]),
      /didChange of a\.go: it ch/,
    ],
    ["what is closed is changed", madeTrace().open("a.go", "").close("a.go").change("a.go", "y"), /is not open then/],
  ];
  test.each(cases)("record-not-closed: %s", (_, trace, message) => {
    expect(refusal(trace)).toMatchObject({
      code: "record-not-closed",
      exitCode: 4,
      message: expect.stringMatching(message),
    });
  });
  test("record-empty: nothing was opened", () => {
    expect(refusal(madeTrace())).toMatchObject({ code: "record-empty", message: expect.stringContaining("the test") });
  });
});

function rootOf(folder: string): string {
  return folder.replaceAll("\\", "/").replace(/^D:/, "d:");
}
