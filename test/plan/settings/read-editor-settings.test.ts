import { describe, expect, test } from "vitest";
import { readEditorSettings } from "../../../src/plan/settings/read-editor-settings.ts";
import { settingsWords } from "../../../src/plan/settings/settings-words.ts";

const place = { folder: "/home/me/project", env: { HOME: "/home/me", GOPRIVATE: "example.com" } };
const read = (text: string, name = ".vscode/settings.json") => readEditorSettings(text, name, place);
const refusal = (message: RegExp, hint: RegExp = /./) =>
  expect.objectContaining({
    code: "settings-bad",
    message: expect.stringMatching(message),
    hint: expect.stringMatching(hint),
  });

describe("gopls' settings", () => {
  test("of the block and beside it, with comments and trailing commas", () => {
    const text = `{
      // The whole block.
      "editor.tabSize": 2,
      "gopls": { "ui.semanticTokens": true, "build.directoryFilters": ["-node_modules"], },
      "gopls.analyses": { "shadow": true }, /* beside it */
    }`;
    expect(read(text)).toMatchObject({
      file: ".vscode/settings.json",
      settings: { "ui.semanticTokens": true, "build.directoryFilters": ["-node_modules"], analyses: { shadow: true } },
      env: {},
      flags: [],
      gopls: undefined,
      taken: ["gopls.ui.semanticTokens", "gopls.build.directoryFilters", "gopls.analyses"],
      left: [],
    });
  });

  test("under two names go to gopls as they stand; of one name the later counts", () => {
    const text = `{ "gopls": { "ui.semanticTokens": true, "gofumpt": true }, "gopls.semanticTokens": false, "gopls.gofumpt": false }`;
    expect(read(text).settings).toEqual({ "ui.semanticTokens": true, semanticTokens: false, gofumpt: false });
  });

  test("of a *.code-workspace", () => {
    const text = `{ "folders": [{ "path": "." }], "settings": { "gopls": { "staticcheck": true } } }`;
    expect(read(text, "a.code-workspace").settings).toEqual({ staticcheck: true });
    expect(read(`{ "folders": [] }`, "a.code-workspace")).toMatchObject({
      settings: {},
      taken: [],
      left: ["folders: --workspace is what gopls opens", "the settings, for there are none about gopls"],
    });
    expect(() => read(`{ "settings": [] }`, "a.code-workspace")).toThrowError(refusal(/settings can't be this/));
  });
});

describe("what the Go extension makes gopls settings of", () => {
  test("build flags and tags, unless gopls' own are set", () => {
    expect(read(`{ "go.buildFlags": ["-mod=mod"], "go.buildTags": "integration" }`)).toMatchObject({
      settings: { "build.buildFlags": ["-mod=mod", "-tags", "integration"] },
      taken: ["go.buildFlags and go.buildTags as build.buildFlags: -mod=mod -tags integration"],
    });
    expect(read(`{ "go.buildFlags": ["-tags", "a"], "go.buildTags": "b" }`)).toMatchObject({
      settings: { "build.buildFlags": ["-tags", "a"] },
      taken: ["go.buildFlags as build.buildFlags: -tags a"],
      left: ["go.buildTags: go.buildFlags have -tags"],
    });
    expect(read(`{ "go.buildTags": "a", "build.buildFlags": ["-x"] }`)).toMatchObject({
      settings: { "build.buildFlags": ["-tags", "a"] },
      left: ["build.buildFlags: VS Code reads it only below gopls"],
    });
    const own = read(`{ "go.buildTags": "a", "gopls": { "buildFlags": ["-x"] } }`);
    expect(own.settings).toEqual({ buildFlags: ["-x"] });
    expect(own).toMatchObject({
      taken: ["gopls.buildFlags"],
      left: ["go.buildTags: gopls.buildFlags wins over it"],
    });
    expect(read(`{ "go.buildTags": "", "gopls.gofumpt": true }`).settings).toEqual({ gofumpt: true });
  });

  test("hints and vulncheck, over gopls' own", () => {
    const text = `{ "gopls": { "hints": {} }, "go.inlayHints.parameterNames": true, "go.diagnostic.vulncheck": "Off" }`;
    expect(read(text).settings).toEqual({ "ui.inlayhint.hints": { parameterNames: true }, "ui.vulncheck": "Off" });
  });
});

describe("the environment", () => {
  test("variables are filled in as the extension does it; what gopls may not see is empty", () => {
    const text = `{ "go.toolsEnvVars": {
      "GOFLAGS": "-mod=mod", "GOBIN": "\${workspaceFolder}/bin", "A": "~/x", "B": "\${env:GOPRIVATE},y", "C": "\${env:GITHUB_TOKEN}",
      "D": "\${workspaceFolderBasename}", "CGO_ENABLED": 0 } }`;
    expect(read(text).env).toEqual({
      GOFLAGS: "-mod=mod",
      GOBIN: "/home/me/project/bin",
      A: "/home/me/x",
      B: "example.com,y",
      C: "",
      D: "project",
      CGO_ENABLED: "0",
    });
    expect(read(text).taken).toContain("go.toolsEnvVars.GOFLAGS");
  });

  test.each([
    [`{ "go.toolsEnvVars": { "A B": "" } }`, /:1:31: go.toolsEnvVars.A B is no variable/, /names of variables/],
    [`{ "go.toolsEnvVars": { "A": null } }`, /go.toolsEnvVars.A can't be this/, /a text, a number/],
    [`{ "go.toolsEnvVars": { "A": "\\u0000" } }`, /go.toolsEnvVars.A can't be this/, /a text/],
    [`{ "go.toolsEnvVars": ["A=b"] }`, /go.toolsEnvVars can't be this/, /a map/],
  ])("%j is refused", (text, message, hint) => {
    expect(() => read(text)).toThrowError(refusal(message, hint));
  });
});

test("variables that the gate sets are left, each with why; also in gopls' own env", () => {
  const text = `{ "go.toolsEnvVars": { "GOTOOLCHAIN": "go1.25.5", "GOPLSCACHE": "/x", "A": "b" },
    "gopls": { "build.env": { "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod" }, "env": { "B": "c" } } }`;
  expect(read(text)).toMatchObject({
    env: { A: "b" },
    settings: { "build.env": { GOFLAGS: "-mod=mod" }, env: { B: "c" } },
    taken: ["gopls.build.env", "gopls.env", "go.toolsEnvVars.A"],
    left: [
      expect.stringMatching(/^gopls\.build\.env\.GOTOOLCHAIN local: --go-version/),
      expect.stringMatching(/^go\.toolsEnvVars\.GOTOOLCHAIN go1\.25\.5: --go-version/),
      expect.stringMatching(/^go\.toolsEnvVars\.GOPLSCACHE \/x: each gopls/),
    ],
  });
});

describe("the command line", () => {
  test("flags are taken, those that change how gopls is reached are refused at their place", () => {
    expect(read(`{ "go.languageServerFlags": ["-vv", "-rpc.trace"] }`)).toMatchObject({
      flags: ["-vv"],
      taken: ["go.languageServerFlags -vv"],
      left: ["go.languageServerFlags -rpc.trace: --rpc-trace logs the messages"],
    });
    expect(() => read(`{\n "go.languageServerFlags": ["-remote=auto"] }`)).toThrowError(
      refusal(/settings.json:2:28: gopls can't be started with -remote=auto/, /--clients/),
    );
    expect(() => read(`{ "go.languageServerFlags": "-v" }`)).toThrowError(refusal(/can't be this/, /list of texts/));
  });

  test("the editor's gopls is named with its place; a bare name is left", () => {
    expect(read(`{ "go.alternateTools": { "gopls": "~/bin/gopls" } }`)).toMatchObject({
      gopls: { value: "/home/me/bin/gopls", label: ".vscode/settings.json:1:35: go.alternateTools.gopls" },
      taken: ["go.alternateTools.gopls"],
    });
    expect(read(`{ "go.alternateTools": { "gopls": "mygopls", "dlv": "x", "go": "/opt/go" } }`)).toMatchObject({
      gopls: undefined,
      left: [
        "go.alternateTools.gopls mygopls: it is not an absolute path",
        "go.alternateTools.go /opt/go: --go-version chooses the Go that gopls calls",
      ],
    });
  });
});

test("other settings of the extension are named as left, those of the editor are none of ours", () => {
  expect(read(`{ "go.formatTool": "gofmt", "files.exclude": {}, "[go]": {}, "gopls.gofumpt": true }`)).toMatchObject({
    taken: ["gopls.gofumpt"],
    left: ["go.formatTool"],
  });
});

test("names of a file are told on one line each, and nothing in them draws", () => {
  const text = `{ "gopls": { "a\\u202eb\\nc": true }, "go.x\\ny": 1 }`;
  expect(settingsWords(read(text))).toBe(
    "took from .vscode/settings.json, as VS Code writes it: gopls.a\ufffdb c; left out: go.x y",
  );
  expect(() => read(`{ "go.x\\ny": 1 }`)).toThrowError(/; there is go\.x y$/);
  expect(() => read(`{ "go.toolsEnvVars": { "A\\nB": 1 } }`)).toThrowError(/: go\.toolsEnvVars\.A B is no variable$/);
});

describe("a file that can't be read", () => {
  test.each([
    ["", /:1:1: there is nothing in it|a value is missing/],
    [`{\n  "gopls": {\n    "a" 1\n}}`, /settings.json:3:9: a colon is missing/],
    [`{ "gopls": { "a": 1 }`, /a closing brace is missing/],
    [`{ "a": tru }`, /:1:8: this is not a JSON value/],
    ["[]", /:1:1: there are no settings/],
    [`{ "gopls": true }`, /:1:12: gopls can't be this/],
    ["[".repeat(5000), /:1:201: it is nested too deeply/],
  ])("%j is refused", (text, message) => {
    expect(() => read(text)).toThrowError(refusal(message));
  });
});
