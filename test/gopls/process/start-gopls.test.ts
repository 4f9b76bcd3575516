import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { killLiveProcesses } from "../../../src/gopls/process/live-processes.ts";
import { isAlive, send, startFake } from "../../support/start-fake.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const initialize = { id: 1, method: "initialize", params: {} };
const initialized = { method: "initialized", params: {} };

/** A program of a few lines of shell. */
function script(lines: string): { path: string } {
  const path = join(temporaryFolder(), "gopls");
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return { path };
}

describe("a gopls that runs", () => {
  test("speaks on its pipes, names its debug address, ends when its input closes", async () => {
    const gopls = startFake("well-behaved");
    expect(await gopls.debugAddress(10_000)).toMatch(/^127\.0\.0\.1:\d+$/);
    const answer = new Promise((resolve) => gopls.stdout.once("data", (bytes) => resolve(String(bytes))));
    send(gopls, initialize);
    expect(await answer).toContain('"id":1');
    expect(gopls.hasExited()).toBe(false);
    gopls.stdin.end();
    expect(await gopls.exited).toMatchObject({ status: "exit status 0" });
    expect(gopls.hasExited()).toBe(true);
    expect(gopls.log()).toContain("debug server listening");
  });

  test.runIf(process.platform === "linux")("its CPU time and memory are seen until it ends", async () => {
    const gopls = startFake("well-behaved");
    await gopls.debugAddress(10_000);
    expect(gopls.cpuMs()).toBeGreaterThan(0);
    expect(gopls.rssBytes()).toBeGreaterThan(10_000_000);
    expect(gopls.openFiles()?.descriptors).toBeGreaterThan(2);
    gopls.stdin.end();
    await gopls.exited;
    expect([gopls.cpuMs(), gopls.rssBytes(), gopls.openFiles()]).toEqual([undefined, undefined, undefined]);
  });
});

describe("its environment", () => {
  const environment = async (env: Record<string, string>) => {
    const gopls = startFake(script("env >&2"), env);
    await gopls.exited;
    return { gopls, lines: gopls.log().split("\n") };
  };
  test("a fine profile rate beside the arm's own GODEBUG, a cache of its own, the arm's toolchain", async () => {
    const { gopls, lines } = await environment({ GODEBUG: "gctrace=0", MY_VARIABLE: "mine" });
    expect(lines).toContain("GODEBUG=gctrace=0,memprofilerate=4096");
    expect(lines).toContain(`GOPLSCACHE=${join(gopls.folder, "cache")}`);
    expect(lines).toContain("GOTOOLCHAIN=local");
    expect(lines).toContain("MY_VARIABLE=mine");
  });
  test("nothing of this program's own", async () => {
    vi.stubEnv("GITHUB_TOKEN", "secret");
    const { lines } = await environment({});
    vi.unstubAllEnvs();
    expect(lines.filter((line) => /secret|VITEST/.test(line))).toEqual([]);
  });
});

describe("the debug address", () => {
  test("is read although its line comes in pieces", async () => {
    const pieces = `printf 'x debug server listening at http://localhost:12' >&2; sleep 0.2; printf '345\\n' >&2; cat`;
    expect(await startFake(script(pieces)).debugAddress(10_000)).toBe("127.0.0.1:12345");
  });
  test("is undefined when it is not named in time, and at once when gopls ends", async () => {
    expect(await startFake("no-debug-port").debugAddress(50)).toBeUndefined();
    expect(await startFake(script("exit 3")).debugAddress(600_000)).toBeUndefined();
  });
});

describe("a gopls that ends by itself", () => {
  test("a crash is told with its first lines", async () => {
    const gopls = startFake("crashes-while-loading");
    send(gopls, initialize);
    send(gopls, initialized);
    const { status, lastWords } = await gopls.exited;
    expect(status).toBe("exit status 2");
    expect(lastWords).toMatch(/^panic: runtime error: invalid memory address/);
    expect(lastWords).toContain("localPackageKey");
    expect(lastWords.split(" | ")).toHaveLength(6);
  });
  test("a panic is found behind and before much else", async () => {
    const noise =
      "i=0; while [ $i -lt 3000 ]; do echo 'some 50 characters of noise on standard error, again' >&2; i=$((i+1)); done";
    const early = await startFake(script(`echo 'fatal error: out of memory' >&2; ${noise}; exit 2`)).exited;
    expect(early.lastWords).toMatch(/^fatal error: out of memory \| some 50/);
    const late = await startFake(script(`${noise}; echo 'fatal error: out of memory' >&2; exit 2`)).exited;
    expect(late.lastWords).toBe("fatal error: out of memory");
  });
  test("of very much its beginning and its end are kept, and how much was left out", async () => {
    const line = "some 50 characters of noise on standard error, again";
    const lines = "i=0; while [ $i -lt 5 ]; do cat noise >&2; i=$((i+1)); done";
    const noise = `yes '${line}' | head -c 1000000 > noise; echo first >&2; ${lines}; echo last >&2`;
    const gopls = startFake(script(noise));
    expect((await gopls.exited).status).toBe("exit status 0");
    const log = gopls.log();
    expect(log).toMatch(/^first\n[\s\S]*\[gopls-leak-gate left out (\d+) characters here\][\s\S]*last\n$/);
    const cut = Number(/left out (\d+)/.exec(log)?.[1]);
    const note = `\n[gopls-leak-gate left out ${cut} characters here]\n`;
    expect(log.length - note.length + cut).toBe("first\n".length + 5_000_000 + "last\n".length);
    expect(log.length - note.length).toBe(2 * 1024 * 1024);
  });
  test("without a panic, its last lines; without a word, that", async () => {
    expect(await startFake(script("echo one >&2; echo two >&2; exit 3")).exited).toEqual({
      status: "exit status 3",
      lastWords: "one | two",
    });
    expect(await startFake(script("kill -9 $$")).exited).toEqual({
      status: "signal SIGKILL",
      lastWords: "it said nothing on standard error",
    });
  });
  test("a flag that it does not take is told in its words, with what to do, and not the usage behind it", async () => {
    const usage = 'for i in 1 2 3 4 5 6 7 8; do echo "usage $i" >&2; done; exit 2';
    expect(await startFake(script(`echo 'gopls: unknown flag: -memlimit=2G' >&2; ${usage}`)).exited).toEqual({
      status: "exit status 2",
      lastWords: "gopls: unknown flag: -memlimit=2G",
      suggestion: expect.stringMatching(/^This gopls does not take that flag\. Leave it out/),
    });
  });
  test("writing to it afterwards is no error of ours", async () => {
    const gopls = startFake(script("exit 0"));
    await gopls.exited;
    send(gopls, initialize);
    await new Promise((resolve) => setImmediate(resolve));
    expect(gopls.hasExited()).toBe(true);
  });
  test("one that can't be started ends at once", async () => {
    const { status } = await startFake({ path: join(temporaryFolder(), "nothing") }).exited;
    expect(status).toContain("ENOENT");
  });
});

describe.runIf(process.platform === "linux")("orphans", () => {
  test("what a gopls that ended leaves behind is killed", async () => {
    const gopls = startFake("well-behaved", { FAKE_GRANDCHILD: "1" });
    const grandchild = await vi.waitFor(
      () => Number(/grandchild (\d+)/.exec(gopls.log())?.[1] ?? expect.fail()),
      10_000,
    );
    expect(isAlive(grandchild)).toBe(true);
    gopls.stdin.end();
    expect((await gopls.exited).status).toBe("exit status 0");
    await vi.waitFor(() => expect(isAlive(grandchild)).toBe(false));
  });
  test("what has left its group holds no pipe of ours open", async () => {
    const gopls = startFake("well-behaved", { FAKE_GRANDCHILD: "detached" });
    const grandchild = await vi.waitFor(
      () => Number(/grandchild (\d+)/.exec(gopls.log())?.[1] ?? expect.fail()),
      10_000,
    );
    onTestFinished(() => void process.kill(grandchild, "SIGKILL"));
    gopls.stdin.end();
    expect((await gopls.exited).status).toBe("exit status 0");
    expect(isAlive(grandchild)).toBe(true);
    expect(gopls.stdout.destroyed).toBe(true);
  });
  test("killLiveProcesses ends all that run", async () => {
    const both = [startFake("ignores-sigterm"), startFake("hangs")];
    for (const gopls of both) await gopls.debugAddress(10_000);
    killLiveProcesses();
    for (const gopls of both) expect((await gopls.exited).status).toBe("signal SIGKILL");
  });
});
