import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { planHere } from "../../src/commands/plan-here.ts";
import { runCommandLine } from "../../src/commands/run-command-line.ts";
import { sampleOutside } from "../support/sample-outside.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const GO_FILE = 'package x\n\nimport "strings"\n\nfunc Up(n string) string {\n\treturn strings.ToUpper(n)\n}\n';

/** The plan of a module with a settings file that somebody had, and what --dry-run says of it. */
async function withSettings(input: string) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "ws", "x"), { recursive: true });
  writeFileSync(join(folder, "ws", "go.mod"), "module example.com/s\n\ngo 1.22\n");
  writeFileSync(join(folder, "ws", "x", "x.go"), GO_FILE);
  const settings = basename(input);
  copyFileSync(resolve("test/fixtures/inputs", input), join(folder, settings));
  const notes: string[] = [];
  let printed = "";
  const outside = sampleOutside({
    cwd: folder,
    print: (text) => {
      printed += text;
    },
    note: (text) => notes.push(text),
  });
  const code = await runCommandLine(["--workspace", "ws", "--settings", settings, "--dry-run"], outside);
  const { plan } = await planHere({ workspace: "ws", settings }, { cwd: folder, env: {} });
  expect(printed).toMatch(/^everyday: a loop/);
  return { code, notes, arm: plan.arms[0], editorSettings: plan.editorSettings };
}

describe("settings that people have", () => {
  test("flags for debugging are left out with a note, and the rest is taken", async () => {
    const { code, notes, arm } = await withSettings("22-flags-for-debugging/settings.json");
    expect(code).toBe(0);
    expect(arm).toMatchObject({ settings: { "ui.diagnostic.staticcheck": true }, flags: [] });
    expect(notes).toEqual([
      expect.stringMatching(
        /as VS Code writes it: gopls\.ui\.diagnostic\.staticcheck; left out: .*--debug=localhost:6060: /,
      ),
    ]);
  });

  test("Zed's are taken", async () => {
    const { arm, notes } = await withSettings("24-settings-of-zed/settings.json");
    expect(arm?.settings).toEqual({ staticcheck: true });
    expect(notes).toEqual(["took from settings.json, as Zed writes it: lsp.gopls.initialization_options.staticcheck"]);
  });

  test("a bare map of gopls' settings is taken", async () => {
    const { arm } = await withSettings("25-bare-map-of-gopls/settings.json");
    expect(arm?.settings).toEqual({ staticcheck: true, semanticTokens: true, directoryFilters: ["-node_modules"] });
  });

  test("a workspace of VS Code without settings is taken, and its folders are not opened", async () => {
    const { code, notes, arm } = await withSettings("27-workspace-file-of-folders/all.code-workspace");
    expect({ code, settings: arm?.settings }).toEqual({ code: 0, settings: {} });
    expect(notes).toEqual([expect.stringMatching(/nothing; left out: folders: --workspace is what gopls opens/)]);
  });

  test("the editor's go is left out, with the way to have it", async () => {
    const { editorSettings } = await withSettings("29-go-of-the-editor/settings.json");
    expect(editorSettings).toMatchObject({
      taken: ["gopls.ui.semanticTokens"],
      left: ["go.alternateTools.go /opt/go1.25/bin/go: --go-version chooses the Go that gopls calls"],
    });
  });

  test("GOTOOLCHAIN in build.env is left out, so that the report names the Go that gopls calls", async () => {
    const { arm, editorSettings } = await withSettings("30-toolchain-in-build.env/settings.json");
    expect(arm?.settings).toEqual({});
    expect(editorSettings?.left).toEqual([
      "gopls.build.env.GOTOOLCHAIN go1.25.5: --go-version, or go of an arm, chooses the Go that gopls calls",
    ]);
  });

  test("an agent's plug-in has no settings, and says how gopls is started", async () => {
    await expect(withSettings("31-plug-in-of-an-agent/lsp.json")).rejects.toMatchObject({
      code: "settings-nothing",
      exitCode: 2,
      message: expect.stringMatching(
        /lsp\.json .*; there is gopls\.command, gopls\.args, gopls\.extensionToLanguage: how a client starts gopls/,
      ),
      hint: expect.stringMatching(/Zed.*VS Code/),
    });
  });

  test("two spellings of a setting both go to gopls, which tells of it", async () => {
    const { arm } = await withSettings("37-two-spellings-of-a-setting/settings.json");
    expect(arm?.settings).toEqual({ codelenses: { test: true }, "ui.codelenses": { tidy: false } });
  });
});
