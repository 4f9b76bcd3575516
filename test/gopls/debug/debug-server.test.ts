import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { Profile } from "pprof-format";
import { describe, expect, onTestFinished, test } from "vitest";
import { connectDebugServer, type DebugServer } from "../../../src/gopls/debug/debug-server.ts";
import { connectionGoroutine } from "../../../src/gopls/facts/debug-pages.ts";
import type { FakeGopls } from "../../support/fake-gopls.ts";
import { type StartedFake, send, startFake } from "../../support/start-fake.ts";

async function connect(
  name: FakeGopls,
  env?: Record<string, string>,
): Promise<{ gopls: StartedFake; debug: DebugServer }> {
  const gopls = startFake(name, env);
  const debug = connectDebugServer((await gopls.debugAddress(10_000)) ?? expect.fail("no debug address"));
  onTestFinished(() => debug.close());
  return { gopls, debug };
}

function listen(answer: RequestListener, mostPageBytes?: number): Promise<DebugServer> {
  const server = createServer(answer);
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const debug = connectDebugServer(`127.0.0.1:${(server.address() as AddressInfo).port}`, mostPageBytes);
      onTestFinished(() => debug.close());
      resolve(debug);
    });
  });
}

describe("pages of a gopls", () => {
  test("counters, goroutines and the heap profile", async () => {
    const { debug } = await connect("well-behaved");
    const stats = await debug.collectGarbage();
    expect(stats).toEqual(await debug.memory());
    expect(stats.heapObjects).toBe(61_000);
    expect(await debug.goroutines()).toEqual([
      { count: 1, frames: ["internal/poll.runtime_pollWait", "net/http.(*conn).serve"] },
      { count: 1, frames: ["main.main"] },
    ]);
    expect(Profile.decode(gunzipSync(await debug.heapProfile())).sample).toHaveLength(2);
  });
  test("a connection that is held is a goroutine, until it is closed", async () => {
    const { debug } = await connect("well-behaved");
    const serving = async () =>
      (await debug.goroutines()).find(({ frames }) => frames.includes(connectionGoroutine))?.count;
    expect(await serving()).toBe(1);
    const close = await debug.holdConnection();
    await expect.poll(serving).toBe(2);
    close?.();
    await expect.poll(serving).toBe(1);
  });
  test("a leak is counted exactly", async () => {
    const { gopls, debug } = await connect("well-behaved", { FAKE_LEAK: "3", FAKE_CLASS: "416" });
    const live = async () => (await debug.collectGarbage()).sizeClasses.find(([size]) => size === 416)?.[1];
    expect(await live()).toBe(1000);
    const answer = new Promise((resolve) => gopls.stdout.once("data", resolve));
    send(gopls, { id: 1, method: "textDocument/hover", params: {} });
    await answer;
    expect(await live()).toBe(1003);
    expect(Profile.decode(gunzipSync(await debug.heapProfile())).sample).toHaveLength(3);
  });
  test("garbage is collected three times, with a page for it or without", async () => {
    for (const name of ["well-behaved", "no-gc-page"] as const) {
      const { gopls, debug } = await connect(name);
      await debug.collectGarbage();
      await debug.collectGarbage();
      const page = await fetch(`http://${await gopls.debugAddress(1)}/memory`).then((response) => response.text());
      expect(page).toContain('Number of garbage collections</td><td class="value">6<');
    }
  });
});

describe("what can't be read is an error", () => {
  test.each(["cut", "short"])("half a profile: %s", async (FAKE_CUT) => {
    const { debug } = await connect("cut-profile", { FAKE_CUT });
    await expect(debug.heapProfile()).rejects.toMatchObject({ code: "profile-damaged" });
  });
  test("another status", async () => {
    const debug = await listen((_, response) => response.writeHead(500).end("no"));
    await expect(debug.memory()).rejects.toMatchObject({ code: "debug-page-unreadable" });
    await expect(debug.collectGarbage()).rejects.toMatchObject({ code: "debug-page-unreadable" });
  });
  test("a page that breaks off", async () => {
    const debug = await listen((_, response) => {
      response.setHeader("content-length", 1000);
      response.write("<html>", () => response.destroy());
    });
    await expect(debug.memory()).rejects.toMatchObject({ code: "debug-page-unreadable" });
    await expect(debug.goroutines()).rejects.toMatchObject({ code: "debug-page-unreadable" });
  });
  test.each([
    ["announces", (response: ServerResponse) => response.setHeader("content-length", 6_000_000_000).write("x")],
    [
      "goes on and on",
      (response: ServerResponse) => {
        const more = (): unknown => response.write("x".repeat(10_000), () => void more());
        response.on("error", () => {});
        more();
      },
    ],
  ])("a page that is too large is not read to its end: one that %s", async (_, answer) => {
    const debug = await listen((_request, response) => void answer(response), 1024 * 1024);
    await expect(debug.goroutines()).rejects.toMatchObject({
      code: "debug-page-too-large",
      message: expect.stringMatching(/goroutine\?debug=1 has (?:5\.6 GiB|1\.0 MiB) or more, .*1\.0 MiB/),
    });
    await expect(debug.heapProfile()).rejects.toMatchObject({ code: "debug-page-too-large" });
  });
  test("a server that is gone", async () => {
    const { gopls, debug } = await connect("well-behaved");
    await debug.memory();
    gopls.signal("SIGKILL");
    await gopls.exited;
    await expect(debug.memory()).rejects.toMatchObject({ code: "debug-page-unreadable" });
    expect(await debug.holdConnection()).toBeUndefined();
  });
});
