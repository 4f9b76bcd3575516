import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectDebugServer } from "../../src/gopls/debug/debug-server.ts";
import { persona, personas } from "../../src/gopls/facts/personas.ts";
import { settingWarnings } from "../../src/gopls/facts/settings/setting-warnings.ts";
import { installGopls } from "../../src/gopls/install/install-gopls.ts";
import type { EditorPipes } from "../../src/gopls/process/spawn-gopls.ts";
import { startDaemon } from "../../src/gopls/process/start-daemon.ts";
import { type GoplsProcess, startGopls } from "../../src/gopls/process/start-gopls.ts";
import { stopGopls } from "../../src/gopls/process/stop-gopls.ts";
import { type LanguageClient, languageClient } from "../../src/lsp/language-client.ts";
import { goplsSettings } from "../../src/measure/session/gopls-settings.ts";
import type { Arm } from "../../src/model/plan.ts";
import { goplsProcesses } from "../support/gopls-processes.ts";
import { testWorld } from "../support/world.ts";

const sample = resolve("examples/workspace");
type Version = readonly [gopls: string, go: string];
const versions: Version[] = [
  ["v0.16.2", "1.24.13"],
  ["v0.24.0", "1.27.0"],
];

let root = "";
const running: GoplsProcess[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "e2e-"));
});
afterEach(async () => {
  for (const gopls of running.splice(0)) {
    gopls.signal("SIGKILL");
    await gopls.exited;
  }
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
});

function armOf([version, goVersion]: Version, more: Partial<Arm> = {}): Arm {
  const gopls = { from: "release" as const, version };
  return {
    name: "gopls",
    gopls,
    goVersion,
    workspace: sample,
    env: {},
    settings: {},
    editor: "full",
    flags: [],
    ...more,
  };
}

/** A gopls that is started as a session does it, all below `root`. */
async function start(arm: Arm, clients = 0, tracePath?: string): Promise<GoplsProcess> {
  const world = testWorld();
  const gopls = await installGopls(arm, world);
  const at = {
    stderrPath: join(root, "log"),
    cacheDir: join(root, "cache"),
    configDir: join(root, "config"),
    profileRate: 4096,
  };
  const options = { gopls, arm, ...at, ...(tracePath === undefined ? {} : { tracePath }) };
  const started = clients > 0 ? await startDaemon(options, clients, world) : startGopls(options, world);
  running.push(started);
  return started;
}

async function load(pipes: EditorPipes, arm: Arm): Promise<LanguageClient> {
  const client = languageClient(pipes, { settings: goplsSettings(arm, []), self: persona(arm.editor) }, process.pid);
  await client.initialize(arm.workspace);
  await client.until(() => client.progress.ended("Setting up workspace") > 0);
  return client;
}

async function symbols(client: LanguageClient): Promise<readonly { name: string }[]> {
  const uri = pathToFileURL(join(sample, "store", "store.go")).href;
  const text = readFileSync(join(sample, "store", "store.go"), "utf8");
  await client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "go", version: 1, text } });
  const found = await client.request("textDocument/documentSymbol", { textDocument: { uri } });
  await client.notify("textDocument/didClose", { textDocument: { uri } });
  return found as readonly { name: string }[];
}

describe.each(versions)("gopls %s", (...version) => {
  test("as a daemon serves three editors, is measured itself, and ends with them", async () => {
    const arm = armOf(version);
    const gopls = await start(arm, 3);
    const clients: LanguageClient[] = [];
    for (const pipes of [gopls, ...gopls.others]) clients.push(await load(pipes, arm));
    for (const client of clients) expect(await symbols(client)).not.toEqual([]);
    const debug = connectDebugServer((await gopls.debugAddress(30_000)) ?? expect.fail("no debug address"));
    expect((await debug.collectGarbage()).heapAlloc).toBeGreaterThan(5_000_000);
    debug.close();
    if (process.platform === "linux") expect(goplsProcesses(root)).toHaveLength(4);
    expect(await stopGopls(gopls, () => clients[0]?.shutDown() ?? expect.fail(), testWorld())).toBe("exit");
    expect(goplsProcesses(root)).toEqual([]);
    for (const client of clients) client.close();
  });

  test.runIf(process.platform === "linux")("a crash of the daemon is told with its words", async () => {
    const arm = armOf(version);
    const gopls = await start(arm, 1);
    const client = await load(gopls, arm);
    process.kill(gopls.pid, "SIGABRT"); // Go's runtime answers it with a stack of every goroutine
    const { status, lastWords } = await gopls.exited;
    expect(status).toBe("exit status 2");
    expect(lastWords).toMatch(/^SIGABRT: abort/);
    expect(goplsProcesses(root)).toEqual([]);
    client.close();
  });

  test("logs what it is told, and what it answers, where it speaks on pipes", async () => {
    const arm = armOf(version);
    for (const [clients, name] of [
      [0, "direct.log"],
      [1, "attached.log"],
    ] as const) {
      const gopls = await start(arm, clients, join(root, name));
      const client = await load(gopls, arm);
      await symbols(client);
      await stopGopls(gopls, () => client.shutDown(), testWorld());
      client.close();
      expect(readFileSync(join(root, name), "utf8")).toContain("textDocument/documentSymbol");
    }
  });

  test.each(personas.map(({ name }) => name))(
    "answers what %s says and sends, and has nothing against it",
    async (editor) => {
      const arm = armOf(version, { editor });
      const gopls = await start(arm);
      const client = await load(gopls, arm);
      expect(await symbols(client)).not.toEqual([]);
      expect(settingWarnings(client.shown)).toEqual([]);
      await stopGopls(gopls, () => client.shutDown(), testWorld());
      client.close();
    },
  );

  test("says which settings it does not know, and which are deprecated", async () => {
    const settings = { "ui.semanticTokenz": true, "build.memoryMode": "Normal", hoverKind: "Loud" };
    const arm = armOf(version, { settings });
    const gopls = await start(arm);
    const client = await load(gopls, arm);
    const said = settingWarnings(client.shown).map(({ message }) => message);
    // v0.16 writes whole names without quotes, v0.24 the last part in quotes.
    const alike = said.map((words) => words.replace(/option "?(?:build\.|ui\.)?(\w+)"?:/, "option $1:")).sort();
    expect(alike).toEqual([
      'gopls says: setting option hoverKind: invalid option "Loud" for enum.',
      "gopls says: setting option memoryMode: this setting is deprecated.",
      "gopls says: setting option semanticTokenz: unexpected setting.",
    ]);
    await stopGopls(gopls, () => client.shutDown(), testWorld());
    client.close();
  });
});

describe("the program, with two editors attached to one gopls v0.16.2", () => {
  /** A measurement too short to be trusted and long enough to have every part. */
  const short = ["--soak", "3s", "--cycles", "6", "--iterations", "2", "--workload", "everyday"];
  const daemon = ["--gopls-version", "v0.16.2", "--go-version", "1.24.13", "--clients", "2"];

  function measure(...more: string[]) {
    const args = ["measure", "--workspace", sample, "--out", join(root, "out"), ...daemon, ...short, ...more];
    const env = { ...process.env, TMPDIR: root };
    const child = spawn(process.execPath, [resolve("dist/cli.js"), ...args], { cwd: root, env });
    let stderr = "";
    child.stderr.on("data", (text) => (stderr += text));
    const ended = new Promise<number | null>((done) => child.on("close", (code) => done(code)));
    const said = async (what: RegExp) => {
      for (let i = 0; i < 3000 && !what.test(stderr); i++) await sleep(100);
      expect(stderr).toMatch(what);
    };
    return { child, ended, said, stderr: () => stderr };
  }

  test("measures, as Neovim, with the user's own settings and gopls' log of messages", async () => {
    const settings = `{ // a user's
      "gopls": { "ui.semanticTokens": true, "build.memoryMode": "Normal" }, "go.languageServerFlags": ["-v"], }`;
    writeFileSync(join(root, "settings.json"), settings);
    const own = ["--editor", "neovim", "--settings", "settings.json", "--rpc-trace", "true"];
    const { child, ended, said, stderr } = measure(...own);
    await said(/everyday +cycle 5\//);
    // What it has by now is enough: as a daemon this gopls keeps the context of every request, which would be confirmed.
    child.kill("SIGINT");
    expect(await ended, stderr()).toBe(4);
    const plan = JSON.parse(readFileSync(join(root, "out", "plan.json"), "utf8")).plan;
    expect(plan).toMatchObject({
      start: { mode: "daemon", clients: 2 },
      rpcTrace: true,
      editorSettings: { file: "settings.json", left: [] },
      arms: [{ editor: "neovim", flags: ["-v"], settings: { "ui.semanticTokens": true } }],
    });
    expect(stderr()).toMatch(
      /took from settings.json, as VS Code writes it: gopls.ui.semanticTokens; .*go.languageServerFlags -v/,
    );
    expect(stderr()).toMatch(/gopls says: setting option .*memoryMode.*this setting is deprecated/);
    const out = (name: string) => readFileSync(join(root, "out", name), "utf8");
    expect(out("snapshots.jsonl").trim().split("\n").length).toBeGreaterThan(5);
    expect(out("warnings.jsonl")).toContain('"gopls-setting"');
    expect(readdirSync(join(root, "out", "logs"))).toEqual(
      expect.arrayContaining([
        "gopls-1-editor-1-stderr.log",
        "gopls-1-editor-2-stderr.log",
        "gopls-1-rpc-trace.log",
        "gopls-1-stderr.log",
      ]),
    );
    expect(out("logs/gopls-1-rpc-trace.log")).toContain("textDocument/didChange");
    expect(out("logs/gopls-1-rpc-trace.log")).toContain('"name":"Neovim"');
    expect(goplsProcesses(root)).toEqual([]);
  });

  test.runIf(process.platform === "linux")("killed, leaves nothing that does not end by itself in 10 s", async () => {
    const { child, ended, said } = measure("--soak", "60s");
    await said(/soaking/);
    expect(goplsProcesses(root)).toHaveLength(3);
    child.kill("SIGKILL");
    await ended;
    for (let i = 0; i < 120 && goplsProcesses(root).length > 0; i++) await sleep(100);
    expect(goplsProcesses(root)).toEqual([]);
  });

  test("interrupted, ends all at once", async () => {
    const { child, ended, said } = measure("--soak", "60s");
    await said(/soaking/);
    child.kill("SIGINT");
    expect(await ended).toBe(4);
    expect(goplsProcesses(root)).toEqual([]);
    expect(existsSync(join(root, "out", "end.json"))).toBe(true);
  });

  test.runIf(process.platform === "linux")("tells a crash of the daemon with its words", async () => {
    const { ended, said } = measure("--soak", "60s");
    await said(/soaking/);
    const daemon = goplsProcesses(root).find(({ pid }) => commandOf(pid).includes("-listen="));
    process.kill(daemon?.pid ?? 0, "SIGABRT");
    expect(await ended).toBe(4);
    const { failure } = JSON.parse(readFileSync(join(root, "out", "end.json"), "utf8"));
    expect(failure).toMatchObject({ code: "gopls-crashed", message: expect.stringContaining("SIGABRT: abort") });
    expect(goplsProcesses(root)).toEqual([]);
  });
});

function commandOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, "utf8");
}
