#!/usr/bin/env node
// Stands in for gopls and writes down what an editor says of itself, for data/personas:
//
//     scripts/capture-persona.mjs OUT.yaml [any arguments of gopls]
//
// Let the editor start this in place of gopls (the sources in each data/personas/*.yaml say how). OUT.yaml gets
// `clientInfo` and `capabilities` of its `initialize`, and as `settings` its initializationOptions with, over them, what it
// answers to workspace/configuration and sends by workspace/didChangeConfiguration.
import { writeFileSync } from "node:fs";
import { stringify } from "yaml";

const [out = ""] = process.argv.slice(2);
let said = {};
let bytes = Buffer.alloc(0);

process.stdin.on("data", (chunk) => {
  bytes = Buffer.concat([bytes, chunk]);
  for (;;) {
    const headEnd = bytes.indexOf("\r\n\r\n");
    const length = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, Math.max(headEnd, 0)).toString())?.[1]);
    if (headEnd < 0 || bytes.length < headEnd + 4 + length) return;
    const body = bytes.subarray(headEnd + 4, headEnd + 4 + length);
    bytes = bytes.subarray(headEnd + 4 + length);
    take(JSON.parse(body.toString()));
  }
});
process.stdin.on("end", () => process.exit(0));

function take({ id, method, params, result }) {
  if (method === "initialize") keep(params);
  if (method === "initialized")
    send({ id: "settings", method: "workspace/configuration", params: { items: [{ section: "gopls" }] } });
  if (id === "settings") addSettings(result?.[0]);
  if (method === "workspace/didChangeConfiguration") addSettings(params?.settings?.gopls ?? params?.settings);
  if (method === "exit") process.exit(0);
  if (method !== undefined && id !== undefined) send({ id, result: method === "initialize" ? offered : null });
}

function keep({ clientInfo, capabilities, initializationOptions }) {
  said = { clientInfo, capabilities, settings: initializationOptions ?? {} };
  write();
}

function addSettings(settings) {
  said.settings = { ...said.settings, ...settings };
  write();
}

function write() {
  writeFileSync(out, stringify(said, { lineWidth: 0 }));
}

function send(message) {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

const offered = {
  capabilities: {
    textDocumentSync: { openClose: true, change: 2 },
    workspace: { workspaceFolders: { supported: true } },
  },
  serverInfo: { name: "gopls" },
};
