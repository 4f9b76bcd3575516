import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { editor } from "../../../src/lsp/editor.ts";
import type { Driven } from "../../../src/measure/drive/driven/driven.ts";
import { diskOf } from "../../../src/measure/drive/files/disk.ts";
import { differences, readState } from "../../../src/measure/drive/round-trip.ts";
import { driveWorkspace } from "./drive-workspace.ts";

const A = "file:///w/a.go";
const B = "file:///w/b.go";

/** An editor with a disk, and diagnostics that the test sets. */
function made(disk = true) {
  const root = driveWorkspace({ "a.go": "package a\n", "sub/b.go": "package b\n" });
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  const client = { diagnostics, notify: async () => {}, configure: () => ({}) };
  const driven = { editor: editor(client, "incremental", "go"), client, disk: disk ? diskOf(root) : undefined };
  const state = () => readState(driven as unknown as Driven);
  return { ...driven, root, diagnostics, state };
}

/** What an act makes different, part by part. */
async function changedBy(at: ReturnType<typeof made>, act: () => unknown) {
  const before = at.state();
  await act();
  return differences(before, at.state());
}

const says = async (at: ReturnType<typeof made>, act: () => unknown) =>
  (await changedBy(at, act)).map(({ what }) => what);

function diagnostic(message: string, line = 0, severity: 1 | 2 | 3 | 4 = 1): Diagnostic {
  return { severity, message, range: { start: { line, character: 0 }, end: { line, character: 1 } } };
}

describe("what differs is named", () => {
  test("a document that is open now, or no more, or has another text", async () => {
    const at = made();
    expect(await changedBy(at, () => at.editor.open(A, "package a\n"))).toEqual([
      { part: `document ${A}`, what: `${A} is still open` },
    ]);
    const change = () => at.editor.change(A, { start: 0, end: 0, text: "// 𝔊\n" });
    expect(await changedBy(at, change)).toEqual([{ part: `document ${A}`, what: `the text of ${A} differs` }]);
    expect(await changedBy(at, () => at.editor.close(A))).toEqual([
      { part: `document ${A}`, what: `${A} is not open any more` },
    ]);
  });

  test("a workspace folder that is there now, or no more", async () => {
    const at = made();
    const folder = { uri: "file:///w/with space", name: "x" };
    expect(await changedBy(at, () => at.editor.addFolder(folder))).toEqual([
      { part: `folder ${folder.uri}`, what: `the workspace folder ${folder.uri} is still there` },
    ]);
    expect(await says(at, () => at.editor.removeFolder(folder.uri))).toEqual([
      `the workspace folder ${folder.uri} is gone`,
    ]);
  });

  test("settings", async () => {
    const at = made();
    expect(await changedBy(at, () => at.editor.configure({ gofumpt: true }))).toEqual([
      { part: "configuration", what: "the settings differ" },
    ]);
    expect(await says(at, () => at.editor.configure({ gofumpt: false }))).toHaveLength(1);
  });

  test("a file on disk that is new, other or gone", async () => {
    const at = made();
    expect(await changedBy(at, () => at.disk?.write("c d.go", "package c\n", "in-place"))).toEqual([
      { part: "disk c d.go", what: "the file c d.go is new on disk" },
    ]);
    expect(await says(at, () => at.disk?.write("sub/b.go", "package c\n", "rename"))).toEqual([
      "the file sub/b.go differs on disk",
    ]);
    expect(await says(at, () => at.disk?.remove("sub/b.go"))).toEqual(["the file sub/b.go is gone"]);
  });

  test("errors, with how many there are and were, and one of them", async () => {
    const at = made();
    expect(await changedBy(at, () => at.diagnostics.set(A, [diagnostic("undefined: {x}}")]))).toEqual([
      {
        part: `errors ${A}`,
        what: `gopls reports 1 error in ${A} and reported 0 errors before, such as: undefined: {x}}`,
      },
    ]);
    const more = [diagnostic("undefined: {x}}"), diagnostic("b", 1), diagnostic("b", 2)];
    expect(await says(at, () => at.diagnostics.set(A, more))).toEqual([
      `gopls reports 3 errors in ${A} and reported 1 error before, such as: undefined: {x}}`,
    ]);
    expect(await says(at, () => at.diagnostics.set(A, []))).toEqual([
      `gopls reports 0 errors in ${A} and reported 3 errors before, such as: undefined: {x}}`,
    ]);
  });

  test("errors of the same number that are others, or elsewhere", async () => {
    const at = made();
    at.diagnostics.set(A, [diagnostic("a")]);
    expect(await says(at, () => at.diagnostics.set(A, [diagnostic("b")]))).toHaveLength(1);
    expect(await says(at, () => at.diagnostics.set(A, [diagnostic("b", 7)]))).toHaveLength(1);
  });
});

describe("no difference is", () => {
  test("a way that came back", async () => {
    const at = made();
    await at.editor.open(A, "package a\n");
    const there = async () => {
      await at.editor.change(A, { start: 0, end: 0, text: "x" });
      await at.editor.change(A, { start: 0, end: 1, text: "" });
      await at.editor.open(B, "");
      await at.editor.close(B);
      await at.editor.addFolder({ uri: B, name: "b" });
      await at.editor.removeFolder(B);
      await at.editor.configure({ gofumpt: true });
      await at.editor.configure({});
      at.disk?.enter("iteration");
      at.disk?.write("a.go", "package x\n", "rename");
      at.disk?.remove("sub/b.go");
      at.disk?.restore();
      at.diagnostics.set(A, []);
    };
    expect(await changedBy(at, there)).toEqual([]);
  });

  test("the order of errors, and what is no error", async () => {
    const at = made();
    at.diagnostics.set(A, [diagnostic("a"), diagnostic("b")]);
    expect(await says(at, () => at.diagnostics.set(A, [diagnostic("b"), diagnostic("a")]))).toEqual([]);
    const hints = ([2, 3, 4] as const).map((severity) => diagnostic("unused", 0, severity));
    expect(await says(at, () => at.diagnostics.set(B, hints))).toEqual([]);
  });

  test("what is on disk of a workspace that is not ours", async () => {
    const at = made(false);
    expect([...at.state().keys()]).toEqual(["configuration"]);
    const write = () => diskOf(at.root).write(join("sub", "c.go"), "package b\n", "in-place");
    expect(await changedBy(at, write)).toEqual([]);
  });
});

test("what others follow from comes first: documents, folders, settings, disk, errors", async () => {
  const at = made();
  const act = async () => {
    at.diagnostics.set(A, [diagnostic("a")]);
    at.disk?.write("z.go", "package z\n", "in-place");
    at.disk?.write("c.go", "package c\n", "in-place");
    await at.editor.configure({ gofumpt: true });
    await at.editor.addFolder({ uri: B, name: "b" });
    await at.editor.open(B, "");
    await at.editor.open(A, "");
  };
  expect((await changedBy(at, act)).map(({ part }) => part)).toEqual([
    `document ${A}`,
    `document ${B}`,
    `folder ${B}`,
    "configuration",
    "disk c.go",
    "disk z.go",
    `errors ${A}`,
  ]);
});
