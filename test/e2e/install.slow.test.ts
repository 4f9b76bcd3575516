import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { execaSync } from "execa";
import { Profile } from "pprof-format";
import { describe, expect, test } from "vitest";
import { connectDebugServer } from "../../src/gopls/debug/debug-server.ts";
import { goVersionAtLeast } from "../../src/gopls/install/go-version.ts";
import { installGopls } from "../../src/gopls/install/install-gopls.ts";
import { startGopls } from "../../src/gopls/process/start-gopls.ts";
import { stopGopls } from "../../src/gopls/process/stop-gopls.ts";
import type { Arm, GoplsSource } from "../../src/model/plan.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { testWorld } from "../support/world.ts";

const local = { ...process.env, GOTOOLCHAIN: "local" };
const goEnv = (name: string) => execaSync("go", ["env", name], { env: local }).stdout;
const world = testWorld({ env: local });

function arm(gopls: GoplsSource, goVersion?: string): Arm {
  return {
    name: "gopls",
    gopls,
    ...(goVersion ? { goVersion } : {}),
    workspace: "/",
    env: {},
    settings: {},
    editor: "full",
    flags: [],
  };
}

const release = (version: string, goVersion?: string) => arm({ from: "release", version }, goVersion);

/** A world with a `go` that writes down what it is called with, and then is the real one. */
function countingWorld(env: Record<string, string> = {}) {
  const folder = temporaryFolder();
  const log = join(folder, "calls");
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "go"),
    `#!/bin/sh\necho "$*" >> '${log}'\nexec '${join(goEnv("GOROOT"), "bin", "go")}' "$@"\n`,
  );
  chmodSync(join(bin, "go"), 0o755);
  const calls = () => readFileSync(log, "utf8").trim().split("\n");
  return { world: testWorld({ env: { ...local, PATH: `${bin}:${process.env.PATH}`, ...env } }), calls };
}

describe("a release is built, started, read and stopped", () => {
  test.each([
    ["latest", undefined],
    ["v0.16.2", "1.24.13"],
    ["v0.10.1", "1.24.13"],
  ])("%s with Go %s", async (version, goVersion) => {
    const gopls = await installGopls(release(version, goVersion), world);
    expect(gopls.version).toMatch(version === "latest" ? /^v\d+\.\d+\.\d+$/ : version);
    expect(gopls.sum).toMatch(/^h1:/);
    if (goVersion) expect(gopls.goVersion).toBe(`go${goVersion}`);
    const folder = temporaryFolder();
    const at = {
      stderrPath: join(folder, "log"),
      cacheDir: join(folder, "cache"),
      configDir: join(folder, "config"),
      profileRate: 4096,
    };
    const running = startGopls({ gopls, arm: { env: {}, workspace: folder }, ...at }, world);
    const debug = connectDebugServer((await running.debugAddress(30_000)) ?? expect.fail("no debug address"));
    const memory = await debug.collectGarbage();
    expect(memory.heapAlloc).toBeGreaterThan(1_000_000);
    expect(memory.sizeClasses).toHaveLength(60);
    const frames = (await debug.goroutines()).flatMap((stack) => stack.frames);
    expect(frames).toContain("main.main");
    expect(Number(Profile.decode(gunzipSync(await debug.heapProfile())).period)).toBe(4096);
    debug.close();
    const ask = () => new Promise<void>((resolve) => running.stdin.end(resolve));
    expect(await stopGopls(running, ask, world)).toBe("exit");
  });
});

describe("installing again", () => {
  test("an installed release is found without a look-up", async () => {
    const first = await installGopls(release("v0.16.2", "1.24.13"), world);
    const counting = countingWorld();
    expect(await installGopls(release("v0.16.2", "1.24.13"), counting.world)).toEqual(first);
    expect(counting.calls().filter((call) => /^(list|install)/.test(call))).toEqual([]);
  });
  test("two at once end with one", async () => {
    const counting = countingWorld({ GOPLS_LEAK_GATE_CACHE: temporaryFolder() });
    const [one, other] = await Promise.all(
      [1, 2].map(() => installGopls(release("v0.16.2", "1.24.13"), counting.world)),
    );
    expect(one).toEqual(other);
    expect(await installGopls(release("v0.16.2", "1.24.13"), counting.world)).toEqual(one);
  });
});

test("a release that the go on PATH can't build is built with one that can", async () => {
  const here = /go[\d.]+/.exec(execaSync("go", ["version"], { env: local }).stdout)?.[0] ?? "";
  const installed = await installGopls(release("v0.16.2"), world);
  const [goVersion, insteadOf] = goVersionAtLeast(here, "1.25") ? ["go1.24.13", here] : [here, undefined];
  expect(installed).toMatchObject({ version: "v0.16.2", goVersion });
  expect(installed.insteadOf).toBe(insteadOf);
});

test("a checkout is built with its own go line", async () => {
  await installGopls(release("v0.16.2", "1.24.13"), world);
  const dir = join(goEnv("GOMODCACHE"), "golang.org", "x", "tools", "gopls@v0.16.2");
  const gopls = await installGopls(arm({ from: "checkout", dir }, "1.24.13"), world);
  expect(gopls).toMatchObject({ version: "(devel)", goVersion: "go1.24.13" });
});

describe("what can't be installed", () => {
  test("a version that does not exist", async () => {
    await expect(installGopls(release("v9.9.9"), world)).rejects.toMatchObject({ code: "gopls-version-unknown" });
  });
  test("a package source that is off", async () => {
    const env = { ...local, GOPROXY: "off", GOMODCACHE: temporaryFolder() };
    await expect(installGopls(release("v0.13.1"), testWorld({ env }))).rejects.toMatchObject({
      code: "module-source-unreachable",
    });
  });
  test("a toolchain that can't be fetched", async () => {
    const asked = installGopls(release("v0.16.2", "1.24.99"), world);
    await expect(asked).rejects.toMatchObject({
      code: "toolchain-unavailable",
      message: expect.stringContaining("go1.24.99"),
    });
  });
  test("a gopls that does not compile with the Go that was asked for", async () => {
    await expect(installGopls(release("v0.16.2", "1.25.5"), world)).rejects.toMatchObject({
      code: "gopls-build-failed",
      message: expect.stringContaining("tokeninternal"),
      hint: expect.stringContaining("--go-version 1.24.13"),
    });
  });
  test("a gopls that wants a newer Go than the arm's", async () => {
    await expect(installGopls(release("v0.24.0", "1.24.13"), world)).rejects.toMatchObject({
      code: "gopls-build-failed",
      hint: expect.stringContaining("--go-version 1.27.0"),
    });
  });
  test("binaries that are not gopls", async () => {
    const script = join(temporaryFolder(), "script");
    writeFileSync(script, "#!/bin/sh\nexec gopls\n");
    chmodSync(script, 0o755);
    const gofmt = join(temporaryFolder(), "gofmt");
    copyFileSync(join(goEnv("GOROOT"), "bin", "gofmt"), gofmt);
    for (const path of [script, gofmt, process.execPath]) {
      await expect(installGopls(arm({ from: "binary", path }), world)).rejects.toMatchObject({ code: "not-gopls" });
    }
  });
});
