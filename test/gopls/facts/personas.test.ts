import { expect, test } from "vitest";
import { PersonaSchema, persona, personas } from "../../../src/gopls/facts/personas.ts";

test("there are six, the default first, each under its own name", () => {
  const names = personas.map(({ name }) => name);
  expect(names).toEqual(["full", "vscode", "neovim", "zed", "eglot", "helix"]);
  expect(names.map((name) => persona(name).name)).toEqual(names);
});

test("a name that is none is refused with the nearest, and at the place where it stands", () => {
  expect(() => persona("neovin", "gate.yaml:2:9: editor")).toThrowError(
    expect.objectContaining({
      code: "bad-value",
      message: 'gate.yaml:2:9: editor can\'t be "neovin"',
      hint: "It takes full, vscode, neovim, zed, eglot or helix; did you mean neovim.",
    }),
  );
  expect(() => persona("intellij")).toThrowError(
    expect.objectContaining({ hint: "It takes full, vscode, neovim, zed, eglot or helix." }),
  );
});

test("all say where they are from, and none sends what it can't be sent with", () => {
  for (const { sources, capabilities } of personas) {
    expect(sources.length).toBeGreaterThan(0);
    expect(Object.keys(capabilities)).toEqual(expect.arrayContaining(["textDocument", "workspace"]));
    expect(JSON.parse(JSON.stringify(capabilities))).toEqual(capabilities);
  }
});

test("they differ where gopls looks: snippets, Markdown, pieces of a symbol, refreshed hints", () => {
  const of = (path: string) => personas.map(({ name, capabilities }) => [name, at(capabilities, path)]);
  expect(of("textDocument.completion.completionItem.snippetSupport")).toContainEqual(["eglot", false]);
  expect(of("textDocument.hover.contentFormat")).toContainEqual(["eglot", ["plaintext"]]);
  expect(of("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport")).toContainEqual(["helix", undefined]);
  expect(of("workspace.inlayHint.refreshSupport")).toContainEqual(["helix", false]);
  expect(of("window.workDoneProgress")).toContainEqual(["eglot", undefined]);
});

test.each([
  ["a key that is none", { settings: {}, capabilities: {}, extra: 1 }],
  ["no source", { sources: [] }],
])("a table with %s is refused", (_, change) => {
  const good = { name: "x", about: "x", version: "1", sources: ["x"], capabilities: {}, settings: {} };
  expect(PersonaSchema.safeParse(good).success).toBe(true);
  expect(PersonaSchema.safeParse({ ...good, ...change }).success).toBe(false);
});

function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((one, key) => (one as Record<string, unknown> | undefined)?.[key], value);
}
