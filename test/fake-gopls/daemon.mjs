#!/usr/bin/env node
// gopls as a daemon and as an editor's forwarder. The daemon answers each message with the number of its connection; it
// never listens with FAKE_DEAF=1, and panics at a message "crash". -listen.timeout ends it, as gopls' does.
import { createConnection, createServer } from "node:net";
import { debugServer } from "./debug-server.mjs";
import { say } from "./lsp-double.mjs";

const flag = (name) => process.argv.map((word) => word.split(`-${name}=`)[1]).find((value) => value !== undefined);
const address = (value) =>
  value.startsWith("unix;") ? { path: value.slice(5) } : { port: Number(value.split(":")[1]) };
// No fake outlives the tests, whatever else fails.
setTimeout(() => process.exit(9), 60_000);

const [listen, remote] = [flag("listen"), flag("remote")];
if (listen !== undefined) daemon(address(listen), Number.parseInt(flag("listen.timeout") ?? "0", 10));
else forward(address(remote));

function daemon(at, idleSeconds) {
  let connections = 0;
  let open = 0;
  let timer;
  const idle = () => {
    timer = setTimeout(() => process.exit(0), idleSeconds * 1000);
  };
  idle();
  debugServer({ leaked: 0, control: 0, bytesEach: 64, overlays: () => 0 }, {}).then((port) => {
    say(`debug server listening at http://127.0.0.1:${port}`);
    say(`flags ${process.argv.slice(2).join(" ")}`);
    if (process.env.FAKE_DEAF !== "1") server.listen(at);
  });
  const server = createServer((socket) => {
    const number = ++connections;
    open++;
    clearTimeout(timer);
    socket.on("error", () => {});
    socket.on("close", () => --open === 0 && idle());
    socket.on("data", (bytes) => {
      if (String(bytes).includes('"crash"')) {
        process.stderr.write("panic: on purpose\n", () => process.exit(2));
        return;
      }
      const body = JSON.stringify({ jsonrpc: "2.0", id: 1, result: `connection ${number}` });
      socket.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    });
  });
}

function forward(at) {
  say(`flags ${process.argv.slice(2).join(" ")}`);
  const socket = createConnection(at);
  process.stdin.pipe(socket);
  socket.pipe(process.stdout);
  process.stdin.on("end", () => process.exit(0));
  socket.on("close", () => process.exit(1));
  socket.on("error", () => process.exit(1));
}
