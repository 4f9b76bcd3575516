import { describe, expect, test } from "vitest";
import { formats } from "../../../src/plan/settings/formats.ts";
import { readEditorSettings } from "../../../src/plan/settings/read-editor-settings.ts";
import { settingsWords } from "../../../src/plan/settings/settings-words.ts";

const place = { folder: "/w", env: { HOME: "/home/me" } };
const read = (value: unknown, name = "settings.json") => readEditorSettings(JSON.stringify(value), name, place);
const settings = { staticcheck: true, "ui.semanticTokens": true };

describe("the same settings, as each editor has them", () => {
  const files: readonly [format: string, value: unknown, file?: string][] = [
    ["Zed", { theme: "One", lsp: { rust: { settings: {} }, gopls: { initialization_options: settings } } }],
    ["Zed", { lsp: { gopls: { settings } } }],
    [
      "coc.nvim",
      { languageserver: { golang: { command: "gopls", filetypes: ["go"], initializationOptions: settings } } },
    ],
    [
      "coc.nvim",
      { "coc.preferences.x": 1, languageserver: { mine: { command: "gopls", settings: { gopls: settings } } } },
    ],
    ["coc.nvim", { languageserver: { py: { command: "pyls", settings: {} }, x: { filetypes: ["go"], settings } } }],
    ["coc.nvim", { "go.goplsOptions": settings }],
    ["coc.nvim", { "go.goplsOptions": { staticcheck: true }, "go.goplsOptions.ui.semanticTokens": true }],
    ["coc.nvim", { "languageserver.golang": { command: "gopls", initializationOptions: settings } }],
    ["Helix", { "language-server": { gopls: { config: settings } } }],
    ["LSP of Sublime Text", { clients: { gopls: { command: ["gopls"], settings } } }],
    [
      "LSP of Sublime Text",
      { command: ["gopls"], settings: { "gopls.staticcheck": true, "gopls.ui.semanticTokens": true } },
      "LSP-gopls.sublime-settings",
    ],
    ["LSP of Sublime Text", { folders: [], settings: { LSP: { gopls: { initializationOptions: settings } } } }],
    ["a list of language servers", { servers: { go: { command: ["gopls"], initializationOptions: settings } } }],
    ["a list of language servers", { lspconfig: { gopls: { gopls: settings } } }],
    [
      "a list of language servers",
      { lspconfig: { gopls: { "gopls.staticcheck": true, "gopls.ui.semanticTokens": true } } },
    ],
    ["a list of language servers", { lspconfig: { gopls: { settings: { gopls: settings } } } }],
    ["Neovim", { init_options: [], cmd_env: [], settings: { gopls: settings } }],
    ["Neovim", { init_options: settings, settings: [] }],
    ["Neovim", { init_options: settings, settings: { gopls: [] } }],
    ["Neovim", { cmd: ["gopls"], filetypes: ["go"], settings: { gopls: settings } }],
    ["Neovim", { settings: { gopls: settings } }],
    ["Neovim", { init_options: settings }],
    ["Neovim", { gopls: { settings: { gopls: settings } } }],
    ["Neovim", { gopls: { workspace_config: settings } }],
    ["Eglot of Emacs", { ":gopls": { ":staticcheck": true, ":ui.semanticTokens": true } }],
    ["VS Code", { gopls: settings }],
    ["VS Code", { "gopls.staticcheck": true, "gopls.ui.semanticTokens": true }],
    ["a map of gopls' settings", settings],
    ["an agent's plug-in", { go: { command: "gopls", extensionToLanguage: { ".go": "go" }, settings } }],
    ["an agent's plug-in", { lspServers: { gopls: { command: "gopls", extensionToLanguage: {}, settings } } }],
    ["an agent's plug-in", { lsp: { gopls: { command: ["gopls"], initialization: settings } } }],
    ["an agent's plug-in", { lsp: { go: { command: "gopls", options: settings } } }],
    [
      "an agent's plug-in",
      { plugins: [{ name: "x" }, { lspServers: { gopls: { command: "gopls", extensionToLanguage: {}, settings } } }] },
    ],
    ["a dev container", { image: "go", customizations: { vscode: { settings: { gopls: settings } } } }],
    [
      "a dev container",
      { settings: { "go.useLanguageServer": true, gopls: settings } },
      ".devcontainer/devcontainer.json",
    ],
    ["a workspace of VS Code", { folders: [{ path: "." }], settings: { gopls: settings } }, "a.code-workspace"],
  ];
  test.each(files)("%s: %j", (format, value, file) => {
    expect(read(value, file)).toMatchObject({ format, settings, flags: [], gopls: undefined });
  });
});

test("a name that settings of other programs have too tells of gopls only among its settings", () => {
  expect(read({ analyses: { shadow: true }, hints: {} }).settings).toEqual({ analyses: { shadow: true }, hints: {} });
  expect(read({ $schema: "x", gofumpt: true, soonToBe: 1 }).settings).toEqual({ gofumpt: true, soonToBe: 1 });
  expect(() => read({ local: "x", other: 1 })).toThrowError(expect.objectContaining({ code: "settings-nothing" }));
});

test("variables alone are settings of gopls where one is Go's, and no value of theirs is said", () => {
  expect(read({ env: { GOFLAGS: "-tags=x", A: "b" } }).settings).toEqual({ env: { GOFLAGS: "-tags=x", A: "b" } });
  expect(read({ env: { A: "b" }, hints: {} }).settings).toEqual({ env: { A: "b" }, hints: {} });
  expect(() => read({ env: { SOME_API_KEY: "secret-1" } })).toThrowError(
    expect.objectContaining({
      code: "settings-nothing",
      message: expect.not.stringContaining("secret-1"),
      hint: expect.not.stringContaining("secret-1"),
    }),
  );
});

test("what coc-go starts gopls with counts without settings, after a client's own, and not beside those of VS Code", () => {
  const own = { "go.goplsEnv": { GOFLAGS: "-tags=x" }, "go.goplsArgs": ["-vv"], "go.goplsPath": "/opt/gopls" };
  expect(read(own)).toMatchObject({
    format: "coc.nvim",
    env: { GOFLAGS: "-tags=x" },
    flags: ["-vv"],
    gopls: { value: "/opt/gopls" },
  });
  expect(read({ ...own, languageserver: { go: { command: "/my/gopls", args: ["-v"], settings } } })).toMatchObject({
    env: { GOFLAGS: "-tags=x" },
    flags: ["-v"],
    gopls: { value: "/my/gopls" },
    left: ["go.goplsArgs", "go.goplsPath"],
  });
  expect(read({ ...own, gopls: settings })).toMatchObject({ format: "VS Code", settings, left: Object.keys(own) });
});

test("a gopls that is no path is left, and so is what is no map of one", () => {
  const left = (value: unknown) => read(value).left;
  expect(left({ lsp: { gopls: { binary: "/usr/bin/gopls", settings } } })).toEqual([
    "lsp.gopls.binary: it is not a map of a path, arguments and variables",
  ]);
  expect(left({ "go.alternateTools": ["gopls"], gopls: settings })).toEqual([
    "go.alternateTools: it is not a map of tools",
  ]);
  expect(left({ "go.alternateTools": { gopls: 5 }, gopls: settings })).toEqual([
    "go.alternateTools.gopls: it is not a path, which is a text",
  ]);
});

test("variables of a dev container are named where they are Go's", () => {
  const whole = { containerEnv: { GOOS: "js", NODE_ENV: "x" }, remoteEnv: { GOFLAGS: "-tags=x", GOARCH: null } };
  const left = ["containerEnv.GOOS", "remoteEnv.GOFLAGS"].map(
    (name) => `${name}: it is one of the whole container, and go.toolsEnvVars has those of gopls`,
  );
  expect(read({ ...whole, customizations: { vscode: { settings: { gopls: settings } } } })).toMatchObject({
    settings,
    env: {},
    left,
  });
  expect(() => read(whole)).toThrowError(/; there is containerEnv\.GOOS: .*; remoteEnv\.GOFLAGS: /);
});

test("options of the start come before settings, which win over them", () => {
  const client = {
    initialization_options: { staticcheck: true, gofumpt: true },
    settings: { "ui.staticcheck": false },
  };
  expect(read({ lsp: { gopls: client } })).toMatchObject({
    settings: { gofumpt: true, "ui.staticcheck": false },
    taken: [
      "lsp.gopls.initialization_options.staticcheck",
      "lsp.gopls.initialization_options.gofumpt",
      "lsp.gopls.settings.ui.staticcheck",
    ],
  });
});

test("a client's command gives gopls' path and flags, its environment the variables", () => {
  expect(
    read({
      lsp: { gopls: { binary: { path: "~/go/bin/gopls", arguments: ["-logfile", "/tmp/x", "-v"], env: { A: "1" } } } },
    }),
  ).toMatchObject({
    gopls: {
      value: "/home/me/go/bin/gopls",
      label: "settings.json:1:35: lsp.gopls.binary.path",
      key: "lsp.gopls.binary.path",
    },
    flags: ["-v"],
    env: { A: "1" },
    left: ["lsp.gopls.binary.arguments -logfile /tmp/x: the run directory keeps gopls' logs"],
  });
  expect(read({ cmd: ["/opt/gopls", "serve", "-v"], settings: { gopls: {} } })).toMatchObject({
    gopls: { value: "/opt/gopls" },
    flags: ["-v"],
  });
  expect(read({ languageserver: { go: { command: "gopls -v", settings } } }).flags).toEqual(["-v"]);
  expect(read({ languageserver: { go: { command: "nice", args: ["-v"], settings } } }).left).toEqual([
    "languageserver.go.command: it does not start gopls itself",
  ]);
  expect(() => read({ languageserver: { go: { command: "gopls", args: ["-remote=auto"], settings } } })).toThrowError(
    /can't be started with -remote=auto/,
  );
});

test("a large file is read, and told in a sentence", () => {
  const names = Array.from({ length: 20_000 }, (_, i) => [`setting${i}`, i] as const);
  const { settings: had, ...words } = read({
    gopls: Object.fromEntries(names),
    ...Object.fromEntries(names.map(([n]) => [`go.${n}`, 1])),
  });
  expect(Object.keys(had)).toHaveLength(20_000);
  expect(settingsWords(words)).toMatch(/; gopls\.setting19; 19980 more; left out: go\.setting0; .*; 19980 more$/);
});

test("Emacs' names and values lose the colons of Lisp, at every depth", () => {
  const block = { ":staticcheck": ":json-false", ":analyses": { ":shadow": true }, ":directoryFilters": ["-x"] };
  expect(read({ ":gopls": block }).settings).toEqual({
    staticcheck: false,
    analyses: { shadow: true },
    directoryFilters: ["-x"],
  });
});

test("null is not set, as editors take it", () => {
  const unset = { "go.languageServerFlags": null, "go.alternateTools": null, "go.toolsEnvVars": null };
  expect(read({ ...unset, "gopls.staticcheck": true })).toMatchObject({ settings: { staticcheck: true }, left: [] });
  expect(read({ gopls: null, "gopls.staticcheck": true }).settings).toEqual({ staticcheck: true });
  expect(read({ lsp: { gopls: { settings, binary: null } } }).flags).toEqual([]);
});

test("what stands beside the settings of gopls is named", () => {
  const coc = { languageserver: { go: { command: "gopls", settings } }, gopls: { gofumpt: true }, "gopls.local": "x" };
  expect(read(coc).left).toEqual([
    "gopls: it stands beside what coc.nvim has",
    "gopls.local: it stands beside what coc.nvim has",
  ]);
  expect(read({ lsp: { gopls: { command: "gopls", settings, more: { gopls: settings } } } }).left).toEqual(
    expect.arrayContaining(["lsp.gopls.more: it stands beside what a client is told, and not below settings"]),
  );
  expect(read({ "[go]": { "gopls.gofumpt": true, "editor.x": 1 }, gopls: settings }).left).toEqual([
    "[go].gopls.gofumpt: VS Code reads it only at the top",
  ]);
  expect(read({ settings: { gopls: settings, pylsp: {} } }).left).toEqual(["settings.pylsp: it is not below gopls"]);
  expect(read({ gopls: { settings, gofumpt: true } }).left).toEqual([
    "gopls.gofumpt: it stands beside what a client is told, and not below settings",
  ]);
});

describe("what can't be settings", () => {
  const nothing = (words: RegExp) =>
    expect.objectContaining({ code: "settings-nothing", exitCode: 2, message: expect.stringMatching(words) });
  test.each([
    [{}, /nothing in settings\.json is a setting, a flag or a variable of gopls$/],
    [{ "editor.tabSize": 2 }, /nothing in/],
    [{ gopls: {} }, /nothing in/],
    [{ "go.formatTool": "gofmt" }, /; there is go\.formatTool$/],
    [{ "[go]": { gopls: settings } }, /; there is \[go\]\.gopls: VS Code reads it only at the top$/],
    [{ gopls: null }, /nothing in/],
    [{ lsp: { "rust-analyzer": { initialization_options: { check: {} } } } }, /nothing in/],
    [{ "coc.preferences.formatOnSave": true }, /nothing in/],
  ])("%j", (value, words) => {
    expect(() => read(value)).toThrowError(nothing(words));
  });

  test("the hint names every format", () => {
    for (const { name } of formats)
      expect(() => read({})).toThrowError(expect.objectContaining({ hint: expect.stringContaining(`${name} (`) }));
  });

  test.each([
    [{ lsp: { gopls: { settings: [1] } } }, /:1:\d+: lsp\.gopls\.settings can't be this/],
    [{ settings: { gopls: 1 }, cmd: ["gopls"] }, /settings\.gopls can't be this/],
    [{ lsp: { gopls: { settings, env: ["A=b"] } } }, /lsp\.gopls\.env can't be this/],
    [{ lsp: { gopls: { settings, args: "-v" } } }, /lsp\.gopls\.args can't be this/],
  ])("%j", (value, message) => {
    expect(() => read(value)).toThrowError(
      expect.objectContaining({ code: "settings-bad", message: expect.stringMatching(message) }),
    );
  });

  test.each(["", " \n"])("an empty file: %j", (text) => {
    expect(() => readEditorSettings(text, "s.json", place)).toThrowError(/s\.json:1:1: there is nothing in it/);
  });

  test.each([
    ["languages.toml", '[language-server.gopls.config]\n"ui.semanticTokens" = true\n', /TOML, as Helix/, /config/],
    ["mine", "# mine\n[[language]]\nname = 1", /TOML/, /JSON/],
    ["init.lua", "return {}", /Lua, as Neovim/, /vim\.json\.encode/],
    ["x", "require('lspconfig').gopls.setup{}", /Lua/, /JSON/],
    [".dir-locals.el", "((nil . ((eglot-workspace-configuration . nil))))", /Emacs Lisp/, /:gopls/],
    ["vimrc", "let g:x = 1", /Vim script/, /JSON/],
    ["workspace.xml", '<?xml version="1.0"?>\n<project/>', /XML, as IDEs of JetBrains/, /GoLand starts no gopls/],
    ["a.yaml", "gopls:\n  staticcheck: true\n", /YAML/, /JSON/],
  ])("%s is of another language", (name, text, message, hint) => {
    expect(() => readEditorSettings(text, name, place)).toThrowError(
      expect.objectContaining({
        code: "settings-in-language",
        message: expect.stringMatching(message),
        hint: expect.stringMatching(hint),
      }),
    );
  });
});
