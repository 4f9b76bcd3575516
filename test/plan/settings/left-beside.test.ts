import { expect, test } from "vitest";
import { readEditorSettings } from "../../../src/plan/settings/read-editor-settings.ts";

const read = (text: string, name = "settings.json") => readEditorSettings(text, name, { folder: "/w", env: {} });

test.each([
  [`{ "staticcheck": true, "gopls": { "gofumpt": true } }`, ["staticcheck: VS Code reads it only below gopls"]],
  [
    `{ "gopls": { "gofumpt": true }, "ui.semanticTokens": true, "build.buildFlags": [], "analyses": {} }`,
    ["ui.semanticTokens: VS Code reads it only below gopls", "build.buildFlags: VS Code reads it only below gopls"],
  ],
  [
    `{ "staticcheck": true, "gopls": null, "lsp": { "gopls": { "settings": { "gofumpt": true } } } }`,
    ["staticcheck: it stands beside what Zed has"],
  ],
])("settings where the format has none are named: %s", (text, left) => {
  expect(read(text)).toMatchObject({ settings: { gofumpt: true }, left });
});

test.each([
  [`{ "folders": [], "settings": { "gopls": { "gofumpt": true } }, "gopls": {} }`, "a.code-workspace"],
  [`{ "customizations": { "vscode": { "settings": { "gopls": { "gofumpt": true } } } }, "gopls": {} }`, "a.json"],
])("so are those beside the map in which VS Code's are: %s", (text, file) => {
  const { settings, left } = read(text, file);
  expect(settings).toEqual({ gofumpt: true });
  expect(left).toContainEqual(expect.stringMatching(/^gopls: it stands beside what a /));
});

const again = (path: string) => `${path}: it stands there more than once, and only the last counts`;

test.each([
  [`{ "gopls": { "staticcheck": true }, "gopls": { "gofumpt": true } }`, "gopls"],
  [`{ "gopls": { "gofumpt": false, "gofumpt": true } }`, "gopls.gofumpt"],
  [`{ "lsp": { "gopls": { "settings": { "x": 1 }, "settings": { "gofumpt": true } } } }`, "lsp.gopls.settings"],
  [
    `{ "languageserver": { "go": { "settings": { "x": 1 } }, "go": { "settings": { "gofumpt": true } } } }`,
    "languageserver.go",
  ],
  [`{ "gofumpt": false, "gofumpt": true }`, "gofumpt"],
])("of a name that comes again the last counts, and that is said: %s", (text, path) => {
  expect(read(text)).toMatchObject({ settings: { gofumpt: true }, left: [again(path)] });
});

test("a setting of the extension that comes again is named; what is not about gopls is none of ours", () => {
  const text = `{ "go.buildTags": "a", "go.buildTags": "b", "files.exclude": { "x": 1, "x": 2 }, "files.exclude": {} }`;
  expect(read(text)).toMatchObject({ settings: { "build.buildFlags": ["-tags", "b"] }, left: [again("go.buildTags")] });
});
