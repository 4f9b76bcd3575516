import { spawn } from "node:child_process";
import { openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { actionsOf, commands, editOf } from "./actions.mjs";
import { debugServer } from "./debug-server.mjs";
import { documents } from "./documents.mjs";
import { framing } from "./framing.mjs";

/**
 * A language server that behaves like gopls as far as this program looks. What a fake does otherwise it says here:
 * `onInitialized` replaces loading; `mute` answers nothing after initialize; `stubborn` stays when it is asked to go;
 * `debug` is false, or how the debug server's pages differ.
 *
 * From the environment: FAKE_LEAK objects are kept per request (of FAKE_LEAK_METHOD, if that is set) and FAKE_LEAK_PER_EDIT per didChange, of FAKE_CLASS bytes
 * (64); FAKE_LOAD_ERROR makes loading fail with these words; FAKE_NOT_OFFERED is a method that it does not know;
 * FAKE_FAILING is a method that it answers with an error (FAKE_FAILING_WORDS), after FAKE_FAILING_AFTER good answers (0); FAKE_TYPE_ERRORS=1
 * puts a compile error into every file, FAKE_TYPE_ERRORS=grow one more at each change; FAKE_LATE publishes diagnostics so many
 * milliseconds after it has said that it has finished; FAKE_SLOW is a method that it answers when it is cancelled and not before;
 * FAKE_COLUMNS=1 refuses a question about a column that its line does not have, as gopls does;
 * FAKE_ASK_AGAIN is a method of which it asks, the first time, to be asked again;
 * FAKE_LEAK_DESCRIPTORS file descriptors are opened per request of an editor, and stay open;
 * FAKE_BLIND=1 hides documents that stay open from the heap; FAKE_LEAK_PROFILE=1 serves goroutineleak;
 * FAKE_LEFT is the name of a temporary file that it writes and leaves; FAKE_LIVES_MS is how long it lives at most (120000);
 * FAKE_LEAKED_FILE is a file in which it keeps how many objects were kept so far; FAKE_START_DEBUGGING=1 lets gopls.start_debugging start the debug server; FAKE_GRANDCHILD=1 starts a child of its own,
 * whose id it says on standard error, FAKE_GRANDCHILD=detached one that leaves its group and keeps all its pipes. The request fake/state answers with what it was told: open texts, languages of
 * what was opened, folders, settings, files that were saved or changed on disk, and what was asked.
 */
export function lspDouble({ onInitialized, mute = false, stubborn = false, debug = {} } = {}) {
  const { env } = process;
  const heap = { leaked: 0, control: 0, bytesEach: Number(env.FAKE_CLASS ?? 64) };
  const files = documents();
  const { texts } = files;
  const told = { languages: {}, folders: [], settings: undefined, saved: [], watched: [], asked: [] };
  const waiting = new Map();
  const slow = new Set();
  heap.overlays = () => texts.size;
  heap.leakProfile = env.FAKE_LEAK_PROFILE === "1";
  let tokens = 0;
  let failingAsked = 0;
  let againAsked = 0;
  let changes = 0;
  const send = framing(take, () => stubborn || process.exit(0));
  if (env.FAKE_GRANDCHILD) startGrandchild();
  if (env.FAKE_LEFT) writeFileSync(join(tmpdir(), env.FAKE_LEFT), "");
  if (debug) debugServer(heap, debug).then((port) => say(`debug server listening at http://127.0.0.1:${port}`));
  // No fake outlives the tests, whatever else fails.
  setTimeout(() => process.exit(9), Number(env.FAKE_LIVES_MS ?? 120_000));

  function take({ id, method, params, result }) {
    if (method === undefined) return waiting.get(id)?.(result);
    if (mute && method !== "initialize") return;
    if (id === undefined) return hear(method, params);
    if (method !== "fake/state") told.asked.push({ method, params });
    if (method === env.FAKE_SLOW) return slow.add(id);
    if (method === env.FAKE_ASK_AGAIN && againAsked++ === 0)
      return send({ id, error: { code: -32801, message: "content modified" } });
    if (method === env.FAKE_NOT_OFFERED)
      return send({ id, error: { code: -32601, message: `method ${method} not found` } });
    if (method === env.FAKE_FAILING && failingAsked++ >= Number(env.FAKE_FAILING_AFTER ?? 0))
      return send({ id, error: { code: 0, message: env.FAKE_FAILING_WORDS ?? "no such thing here" } });
    if (env.FAKE_COLUMNS && !files.hasPlace(params))
      return send({ id, error: { code: 0, message: "column is beyond end of line" } });
    const leaks = env.FAKE_LEAK_METHOD ?? "";
    if ((method.startsWith("textDocument/") || method === "workspace/symbol") && method.startsWith(leaks)) {
      heap.leaked += Number(env.FAKE_LEAK ?? 0);
      for (let i = 0; i < Number(env.FAKE_LEAK_DESCRIPTORS ?? 0); i++) openSync("/dev/null", "r");
    }
    if (env.FAKE_LEAKED_FILE) writeFileSync(env.FAKE_LEAKED_FILE, String(heap.leaked));
    Promise.resolve(answer(method, params)).then(
      (result) => send({ id, result }),
      (error) => send({ id, error: { code: 0, message: error.message } }),
    );
  }

  function answer(method, params) {
    if (method === "initialize") return { capabilities, serverInfo: { name: "gopls", version: "fake" } };
    if (method === "textDocument/documentSymbol") return functionsIn(texts.get(params.textDocument.uri) ?? "");
    if (method === "workspace/executeCommand") return command(params.command, params.arguments);
    if (method === "textDocument/rename") return attempt(() => files.rename(params));
    if (method === "textDocument/codeAction") return actionsOf(params);
    if (method === "codeAction/resolve") return resolved(params);
    if (method === "textDocument/prepareCallHierarchy") return [{ name: "F", kind: 12, uri: params.textDocument.uri }];
    if (method === "fake/state") return { ...told, texts: Object.fromEntries(texts) };
    return null;
  }

  function resolved(action) {
    const { uri, late } = action.data;
    return late === undefined ? { ...action, edit: editOf(uri) } : { ...action, command: { command: late } };
  }

  async function attempt(something) {
    return something();
  }

  async function command(name, [uri]) {
    if (commands.includes(name)) {
      const { applied } = await ask("workspace/applyEdit", { edit: editOf(uri) });
      if (!applied) throw new Error("the editor applied nothing");
      return null;
    }
    if (name === "gopls.workspace_stats") return { Views: [{ WorkspacePackages: { Packages: 3 } }] };
    if (name === "gopls.start_debugging" && env.FAKE_START_DEBUGGING)
      return { URLs: [`http://127.0.0.1:${await debugServer(heap, {})}`] };
    throw new Error(`cannot run ${name}`);
  }

  function hear(method, params) {
    const uri = params?.textDocument?.uri;
    if (method === "initialized") return (onInitialized ?? load)();
    if (method === "exit" && !stubborn) process.exit(0);
    if (method === "textDocument/didOpen") {
      heap.control += Number(params.textDocument.languageId === "go.sum" && env.FAKE_BLIND !== "1");
      texts.set(uri, params.textDocument.text);
      told.languages[uri] = params.textDocument.languageId;
      diagnose("opened files", uri);
    }
    if (method === "textDocument/didChange") {
      changes++;
      heap.leaked += Number(env.FAKE_LEAK_PER_EDIT ?? 0);
      files.change(uri, params.contentChanges);
      diagnose("changed files", uri);
    }
    if (method === "textDocument/didSave") {
      told.saved.push(uri);
      diagnose("saved files", uri);
    }
    if (method === "workspace/didChangeWatchedFiles") {
      told.watched.push(params.changes);
      diagnose("files changed on disk", ...params.changes.map((change) => change.uri));
    }
    if (method === "workspace/didChangeWorkspaceFolders") changeFolders(params.event);
    if (method === "workspace/didChangeConfiguration") configure();
    if (method === "$/cancelRequest" && slow.delete(params.id))
      send({ id: params.id, error: { code: -32800, message: "cancelled" } });
    if (method === "textDocument/didClose") {
      texts.delete(uri);
      diagnose("close files", uri);
    }
  }

  function changeFolders({ added, removed }) {
    const gone = removed.map(({ uri }) => uri);
    told.folders = [...told.folders.filter((uri) => !gone.includes(uri)), ...added.map(({ uri }) => uri)];
    for (const _ of added) load();
  }

  function configure() {
    ask("workspace/configuration", { items: [{ section: "gopls" }] }).then(([settings]) => {
      told.settings = settings;
    });
  }

  function ask(method, params) {
    const id = `ask-${++tokens}`;
    send({ id, method, params });
    return new Promise((resolve) => waiting.set(id, resolve));
  }

  function load() {
    const failed = env.FAKE_LOAD_ERROR;
    work(
      "Setting up workspace",
      "Loading packages...",
      failed ? `Error loading packages: ${failed}` : "Finished loading packages.",
    );
    work("diagnosing initial workspace load", "", "");
  }

  function errors() {
    const start = { line: 0, character: 0 };
    const count = env.FAKE_TYPE_ERRORS === "grow" ? changes : Number(env.FAKE_TYPE_ERRORS ?? 0);
    return Array.from({ length: count }, (_, i) => ({
      range: { start, end: start },
      severity: 1,
      message: `wrong ${i}`,
    }));
  }

  function diagnose(what, ...uris) {
    const token = begin(`diagnosing ${what}`, "");
    const found = uris.map((uri) => ({ uri, diagnostics: [...errors(), ...files.errors(uri)] }));
    const publish = () => {
      for (const params of found) send({ method: "textDocument/publishDiagnostics", params });
    };
    if (env.FAKE_LATE) setTimeout(publish, Number(env.FAKE_LATE));
    else publish();
    end(token, "");
  }

  function work(title, first, last) {
    end(begin(title, first), last);
  }

  function begin(title, message) {
    const token = `token-${++tokens}`;
    send({ id: token, method: "window/workDoneProgress/create", params: { token } });
    send({ method: "$/progress", params: { token, value: { kind: "begin", title, message } } });
    return token;
  }

  function end(token, message) {
    send({ method: "$/progress", params: { token, value: { kind: "end", message } } });
  }
}

/** Writes a line to standard error as Go's log package does. */
export function say(text) {
  process.stderr.write(`2026/01/02 03:04:05 serve.go:437: ${text}\n`);
}

const capabilities = {
  textDocumentSync: { openClose: true, change: 2 },
  executeCommandProvider: { commands: ["gopls.start_debugging", "gopls.workspace_stats", ...commands] },
};

/** DocumentSymbols of every function of a formatted Go file. */
function functionsIn(text) {
  return [...text.matchAll(/^func (?:\([^)]*\) )?(\w+)\(.*$[\s\S]*?^}/gm)].map((match) => {
    const lines = (offset) => text.slice(0, offset).split("\n").length - 1;
    const name = match[0].indexOf(match[1]);
    const range = {
      start: { line: lines(match.index), character: 0 },
      end: { line: lines(match.index + match[0].length), character: 1 },
    };
    const selectionRange = {
      start: { line: range.start.line, character: name },
      end: { line: range.start.line, character: name + match[1].length },
    };
    return { name: match[1], kind: 12, range, selectionRange };
  });
}

function startGrandchild() {
  const child = spawn(process.execPath, ["-e", "process.on('SIGTERM', () => {}); setTimeout(() => {}, 120000)"], {
    stdio: ["ignore", process.env.FAKE_GRANDCHILD === "detached" ? "inherit" : "ignore", "inherit"],
    detached: process.env.FAKE_GRANDCHILD === "detached",
  });
  child.unref();
  say(`grandchild ${child.pid}`);
}
