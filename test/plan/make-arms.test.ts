import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/plan/config/parse-config.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { readEditorSettings } from "../../src/plan/settings/read-editor-settings.ts";

const files: Readonly<Record<string, "directory" | "file">> = {
  "/w": "directory",
  "/w/go.mod": "file",
  "/bin/mygopls": "file",
};
const own = `{ "go.toolsEnvVars": { "GOFLAGS": "-mod=mod", "A": "own" }, "gopls": { "ui.semanticTokens": true, "staticcheck": true },
  "go.languageServerFlags": ["-vv"], "go.alternateTools": { "gopls": "/bin/mygopls" } }`;
const plan = (values: Record<string, string>, { settings, config }: { settings?: string; config?: string } = {}) => {
  const place = { folder: "/w", env: {} };
  const at = {
    cwd: "/w",
    resolve: (base: string, path: string) => posix.resolve(base, path),
    kindOf: (path: string) => files[path] ?? ("missing" as const),
    goBelow: () => ({ modules: [], loose: false, withoutModule: [], skipped: [], whole: true }),
    ...(settings === undefined ? {} : { editorSettings: readEditorSettings(settings, "settings.json", place) }),
  };
  return makePlan(values, at, config === undefined ? undefined : parseConfig(config, "gate.yaml"));
};

test("a release below the oldest that can be measured is refused before anything is run", () => {
  for (const [option, version] of [
    ["gopls-version", "v0.9.0"],
    ["baseline-gopls-version", "0.4.4"],
    ["gopls-version", "v0.9.1-pre.1"],
  ] as const)
    expect(() => plan({ [option]: version })).toThrowError(
      expect.objectContaining({
        code: "gopls-unsupported",
        exitCode: 2,
        message: `gopls v${version.replace("v", "")} is too old to be measured`,
      }),
    );
  for (const version of ["v0.9.1", "v0.0.0-20260820120000-0123456789ab"])
    expect(plan({ "gopls-version": version }).arms).toMatchObject([{ gopls: { version } }]);
});

describe("the user's own editor settings", () => {
  test("that name a gopls of another machine are refused, unless another gopls is named", () => {
    const settings = own.replace("/bin/mygopls", "/opt/gopls");
    expect(() => plan({}, { settings })).toThrowError(
      expect.objectContaining({
        code: "editor-gopls-missing",
        exitCode: 2,
        message: expect.stringMatching(/go\.alternateTools\.gopls is \/opt\/gopls, and there is nothing$/),
        hint: expect.stringContaining("--gopls-version, which wins"),
      }),
    );
    expect(plan({ "gopls-version": "v0.24.0" }, { settings }).arms).toMatchObject([{ gopls: { version: "v0.24.0" } }]);
  });

  test("hold for every arm, and for its gopls where no other is named", () => {
    const { arms, editorSettings } = plan({}, { settings: own });
    expect(arms).toMatchObject([
      {
        gopls: { from: "binary", path: "/bin/mygopls" },
        env: { GOFLAGS: "-mod=mod", A: "own" },
        settings: { "ui.semanticTokens": true, staticcheck: true },
        flags: ["-vv"],
      },
    ]);
    expect(editorSettings).toMatchObject({ file: "settings.json", left: [] });
    expect(editorSettings?.taken).toContain("go.alternateTools.gopls");
  });

  test("their gopls is left, and said to be, where another one is asked for", () => {
    const { arms, editorSettings } = plan({ "gopls-version": "v0.24.0" }, { settings: own });
    expect(arms).toMatchObject([{ gopls: { from: "release", version: "v0.24.0" } }]);
    expect(editorSettings?.taken).not.toContain("go.alternateTools.gopls");
    expect(editorSettings?.left).toEqual(["go.alternateTools.gopls: another gopls was asked for"]);
  });

  test("an arm's own win, by whatever name", () => {
    const config = `arms:
- {name: a, gopls: v0.24.0, env: {A: arm}, settings: {semanticTokens: false}}
- {name: b, baseline: true}
`;
    const { arms } = plan({}, { settings: own, config });
    expect(arms).toMatchObject([
      {
        env: { GOFLAGS: "-mod=mod", A: "arm" },
        settings: { staticcheck: true, semanticTokens: false },
        flags: ["-vv"],
      },
      { gopls: { from: "binary" }, env: { A: "own" }, settings: { "ui.semanticTokens": true } },
    ]);
    expect(arms[0]?.settings).not.toHaveProperty("ui.semanticTokens");
  });
});

test("the editor is every arm's, and a name that is none is refused", () => {
  expect(plan({ editor: "helix", "baseline-gopls-version": "v0.23.0" }).arms.map(({ editor }) => editor)).toEqual([
    "helix",
    "helix",
  ]);
  expect(() => plan({ editor: "emacs" })).toThrowError(expect.objectContaining({ code: "bad-value" }));
});

test("clients make a daemon, and rpc-trace is true or false", () => {
  expect(plan({ clients: "3", "rpc-trace": "true" })).toMatchObject({
    start: { mode: "daemon", clients: 3 },
    rpcTrace: true,
  });
  for (const values of [{ clients: "0" }, { clients: "17" }, { "rpc-trace": "yes" }])
    expect(() => plan(values)).toThrowError(expect.objectContaining({ code: "bad-value" }));
});
