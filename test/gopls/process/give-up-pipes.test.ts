import { EventEmitter, once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { giveUpPipes } from "../../../src/gopls/process/give-up-pipes.ts";

/** Both ends of a pipe. */
async function pipe(): Promise<{ readonly written: Socket; readonly read: Socket }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const written = connect((server.address() as AddressInfo).port, "127.0.0.1").on("error", () => {});
  const [read] = (await once(server, "connection")) as [Socket];
  onTestFinished(() => {
    written.destroy();
    server.close();
  });
  return { written, read };
}

/** Nothing of this process runs for that time, as on a machine that has too much to do. */
function holdUp(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

test("what a program wrote is read, also where nothing could be read for longer than it is waited for", async () => {
  const { written, read } = await pipe();
  let text = "";
  read.setEncoding("utf8").on("data", (data: string) => {
    text += data;
  });
  const program = new EventEmitter();
  giveUpPipes({ stdout: read, once: (event, listener) => program.once(event, listener) });
  written.write("all of it");
  program.emit("exit");
  holdUp(1_500);
  await once(read, "close");
  expect(text).toBe("all of it");
});
