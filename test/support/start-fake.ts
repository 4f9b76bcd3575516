import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type GoplsProcess, startGopls } from "../../src/gopls/process/start-gopls.ts";
import { type FakeGopls, fakeGopls } from "./fake-gopls.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { testWorld } from "./world.ts";

export interface StartedFake extends GoplsProcess {
  /** What of its standard error has been written to its file; all of it after `exited`. */
  readonly log: () => string;
  readonly folder: string;
}

/** Starts a fake gopls, or the program at a path, as a session would; it is killed when the test has finished. */
export function startFake(name: FakeGopls | { path: string }, env: Record<string, string> = {}): StartedFake {
  const folder = temporaryFolder();
  const stderrPath = join(folder, "gopls.log");
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  const gopls = typeof name === "string" ? fakeGopls(name) : { ...fakeGopls("well-behaved"), path: name.path };
  const at = { stderrPath, cacheDir: join(folder, "cache"), configDir: join(folder, "config"), profileRate: 4096 };
  const started = startGopls({ gopls, arm: { env, workspace }, ...at }, testWorld());
  onTestFinished(async () => {
    started.signal("SIGKILL");
    await started.exited;
  });
  return { ...started, log: () => readFileSync(stderrPath, "utf8"), folder };
}

/** Sends one LSP message. */
export function send(gopls: Pick<GoplsProcess, "stdin">, message: object): void {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  gopls.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** Whether a process lives (a zombie does not). */
export function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
