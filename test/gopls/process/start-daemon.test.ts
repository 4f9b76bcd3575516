import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { killLiveProcesses } from "../../../src/gopls/process/live-processes.ts";
import { startDaemon } from "../../../src/gopls/process/start-daemon.ts";
import type { GoplsProcess } from "../../../src/gopls/process/start-gopls.ts";
import { stopGopls } from "../../../src/gopls/process/stop-gopls.ts";
import { fakeGopls } from "../../support/fake-gopls.ts";
import { goplsProcesses } from "../../support/gopls-processes.ts";
import { isAlive, send } from "../../support/start-fake.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { fastClock, testWorld } from "../../support/world.ts";

const hello = { id: 1, method: "initialize", params: {} };

function optionsIn(folder: string, env: Record<string, string> = {}) {
  const workspace = join(folder, "workspace");
  mkdirSync(workspace, { recursive: true });
  return {
    gopls: fakeGopls("daemon"),
    arm: { env, workspace, flags: ["-vv"] },
    stderrPath: join(folder, "arm-1-stderr.log"),
    cacheDir: join(folder, "cache"),
    configDir: join(folder, "config"),
    profileRate: 4096,
  };
}

async function started(clients: number, more: { tracePath?: string; folder?: string } = {}) {
  const { folder = temporaryFolder(), ...options } = more;
  const gopls = await startDaemon({ ...optionsIn(folder), ...options }, clients, testWorld());
  onTestFinished(async () => {
    gopls.signal("SIGKILL");
    await gopls.exited;
  });
  const log = (name: string) => readFileSync(join(folder, `arm-1-${name}.log`), "utf8");
  return { gopls, folder, log };
}

function answer(pipes: Pick<GoplsProcess, "stdin" | "stdout">, message: object = hello): Promise<string> {
  const heard = new Promise<string>((resolve) => pipes.stdout.once("data", (bytes) => resolve(String(bytes))));
  send(pipes, message);
  return heard;
}

test("every editor speaks to the one daemon on a connection of its own, whose debug address and memory are told", async () => {
  const { gopls, folder, log } = await started(3, { tracePath: "/trace.log" });
  expect(await answer(gopls)).toMatch(/connection \d/);
  expect(gopls.others).toHaveLength(2);
  const connections = new Set([
    await answer(gopls),
    ...(await Promise.all(gopls.others.map((pipes) => answer(pipes)))),
  ]);
  expect(connections.size).toBe(3);
  expect(await gopls.debugAddress(10_000)).toMatch(/^127\.0\.0\.1:\d+$/);
  if (process.platform === "linux") expect(gopls.rssBytes()).toBeGreaterThan(10_000_000);
  expect(log("stderr")).toContain(`flags -debug=127.0.0.1:0 -vv serve -listen=unix;${join(folder, "gopls")}`);
  expect(log("editor-1-stderr")).toContain("-rpc.trace -logfile=/trace.log serve");
  expect(log("editor-2-stderr")).not.toContain("-rpc.trace");
});

test("stopping ends the daemon with its editors", async () => {
  const { gopls, folder } = await started(2);
  expect(await stopGopls(gopls, async () => {}, testWorld())).toBe("exit");
  expect(gopls.hasExited()).toBe(true);
  expect(goplsProcesses(folder)).toEqual([]);
});

test("a crash of the daemon is told with its words, and ends the editors", async () => {
  const { gopls, folder } = await started(2);
  send(gopls, { method: "crash" });
  expect(await gopls.exited).toEqual({ status: "exit status 2", lastWords: "panic: on purpose" });
  expect(goplsProcesses(folder)).toEqual([]);
});

test.runIf(process.platform === "linux")(
  "where an editor's forwarder ends, all end, and that end is told",
  async () => {
    const { gopls, folder } = await started(2);
    const [editor] = goplsProcesses(folder).filter(({ pid }) => pid !== gopls.pid);
    process.kill(editor?.pid ?? 0, "SIGKILL");
    expect((await gopls.exited).status).toBe("signal SIGKILL");
    expect(isAlive(gopls.pid)).toBe(false);
    expect(goplsProcesses(folder)).toEqual([]);
  },
);

test.runIf(process.platform === "linux")("killLiveProcesses ends all", async () => {
  const { gopls, folder } = await started(2);
  killLiveProcesses();
  await gopls.exited;
  await vi.waitFor(() => expect(goplsProcesses(folder)).toEqual([]));
});

test("where the path of a socket would be too long, it listens on the loopback interface", async () => {
  const folder = join(temporaryFolder(), "x".repeat(120));
  mkdirSync(folder);
  const { gopls, log } = await started(1, { folder });
  expect(await answer(gopls)).toContain("connection 1");
  expect(log("stderr")).toMatch(/-listen=127\.0\.0\.1:\d+ /);
  expect(existsSync(join(folder, "gopls"))).toBe(false);
});

test("a daemon that never listens is told and ended; one that ends at once, with its words", async () => {
  const folder = temporaryFolder();
  const world = testWorld(fastClock(300));
  await expect(startDaemon(optionsIn(folder, { FAKE_DEAF: "1" }), 1, world)).rejects.toMatchObject({
    code: "gopls-hung",
  });
  expect(goplsProcesses(folder)).toEqual([]);
  const missing = { ...optionsIn(folder), gopls: { ...fakeGopls("daemon"), path: join(folder, "nothing") } };
  await expect(startDaemon(missing, 1, testWorld())).rejects.toMatchObject({ code: "gopls-crashed" });
});

test("an interruption while it comes to listen ends it", async () => {
  const folder = temporaryFolder();
  const interrupt = new AbortController();
  const starting = startDaemon(optionsIn(folder, { FAKE_DEAF: "1" }), 1, testWorld({ interrupted: interrupt.signal }));
  setTimeout(() => interrupt.abort("SIGINT"), 200);
  await expect(starting).rejects.toMatchObject({ code: "interrupted" });
  expect(goplsProcesses(folder)).toEqual([]);
});
