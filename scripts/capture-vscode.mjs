#!/usr/bin/env node
// Runs VS Code's language client without VS Code, to capture what it says of itself with scripts/capture-persona.mjs:
//
//     npm install vscode-languageclient@9.0.1           in a folder outside of this repository
//     scripts/capture-vscode.mjs FOLDER OUT.yaml
//
// The client fills its capabilities in from its own code; of the `vscode` module it needs no more than that its names are
// there, which a stand-in does. What the Go extension adds (the sources in data/personas/vscode.yaml) is added by hand.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const [folder = "", out = ""] = process.argv.slice(2);
const require = createRequire(join(resolve(folder), "package.json"));

/** Anything, as often as one likes: callable, constructible, and every property is the same again. */
function anything(known = {}) {
  const base = class {
    dispose() {}
  };
  return new Proxy(base, {
    get: (target, name) =>
      known[name] ?? (name === "prototype" || typeof name === "symbol" ? target[name] : anything()),
    apply: () => anything({ dispose: () => {} }),
  });
}

class EventEmitter {
  event = () => ({ dispose() {} });
  fire() {}
  dispose() {}
}

const onNothing = () => ({ dispose() {} });
const vscode = anything({
  version: "1.90.0",
  env: anything({ language: "en", appName: "Visual Studio Code" }),
  EventEmitter,
  workspace: anything({
    workspaceFolders: undefined,
    textDocuments: [],
    notebookDocuments: [],
    onDidChangeConfiguration: onNothing,
  }),
});

const Module = require("node:module");
const load = Module._load;
Module._load = (request, ...rest) => (request === "vscode" ? vscode : load(request, ...rest));

const { LanguageClient } = require("vscode-languageclient/node");
const command = new URL("capture-persona.mjs", import.meta.url).pathname;
const client = new LanguageClient("go", "gopls", { command, args: [resolve(out)] }, { documentSelector: ["go"] });
client.start().catch((error) => console.error(error));
await sleep(3000);
process.exit(0);
