import { spawn } from "node:child_process";

export interface Peer {
  /** Sends a message with a body of so many bytes, and waits until all of it has come back. */
  readonly roundTripMs: (bytes: number) => Promise<number>;
  readonly end: () => Promise<void>;
}

/** Starts a program that sends back what it gets. */
export function startPeer([program = "", ...args]: readonly string[]): Peer {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"] });
  let awaited = 0;
  let done: () => void = () => {};
  child.stdout.on("data", (bytes: Buffer) => {
    awaited -= bytes.length;
    if (awaited <= 0) done();
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return {
    roundTripMs: async (bytes) => {
      const message = messageOf(bytes);
      awaited = message.length;
      const back = new Promise<void>((resolve) => {
        done = resolve;
      });
      const startedMs = performance.now();
      child.stdin.write(message);
      await back;
      return performance.now() - startedMs;
    },
    end: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

const messages = new Map<number, Buffer>();

/** A notification that no workload has. */
function messageOf(bytes: number): Buffer {
  const known = messages.get(bytes);
  if (known) return known;
  const head = '{"jsonrpc":"2.0","method":"$/bench","params":"';
  const body = Buffer.from(`${head}${"x".repeat(bytes - head.length - 2)}"}`);
  const message = Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
  messages.set(bytes, message);
  return message;
}
