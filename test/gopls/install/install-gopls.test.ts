import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { discardBuild, installGopls } from "../../../src/gopls/install/install-gopls.ts";
import { makeTemporaryFolder } from "../../../src/gopls/process/temporary-folder.ts";
import type { Arm, GoplsSource } from "../../../src/model/plan.ts";
import { buildInfo, builds, listed, localGo, worldWithGo } from "../../support/fake-go.ts";
import { isAlive } from "../../support/start-fake.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { testWorld } from "../../support/world.ts";

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
const module_ = "golang.org/x/tools/gopls";
const v16 = [
  ...localGo("go1.24.9"),
  [`* list -m -json ${module_}@v0.16.2`, listed("v0.16.2", "1.19")],
  [`* list -m -json ${module_}@latest`, listed("v0.16.2", "1.19")],
  [`* install ${module_}@v0.16.2`, builds],
  ["* version -m *", buildInfo("v0.16.2", "go1.24.9")],
] as const;

describe("a release", () => {
  test("is built once, with the Go that is here", async () => {
    const { world, calls, tools } = worldWithGo(v16);
    const installed = await installGopls(release("v0.16.2"), world);
    expect(installed).toEqual({
      version: "v0.16.2",
      goVersion: "go1.24.9",
      sum: "h1:sum=",
      path: join(tools, `gopls-v0.16.2-go1.24.9-${process.platform}-${process.arch}`, "gopls"),
      buildInfo: expect.stringMatching(/^gopls: go1\.24\.9\n\tpath\tgolang\.org\/x\/tools\/gopls\n/),
      toolchain: "go version go1.24.9 linux/amd64",
      goToolchain: "local",
      goEnv: "/home/user/.config/go/env",
    });
    const before = calls().length;
    expect(await installGopls(release("v0.16.2"), world)).toEqual(installed);
    expect(await installGopls(release("latest"), world)).toEqual(installed);
    const asked = calls()
      .slice(before)
      .filter((call) => /list|install/.test(call));
    expect(asked).toEqual([expect.stringContaining("@latest")]);
  });

  test("needs no module around it and leaves nothing half done", async () => {
    const seen = `pwd > "$HOME/seen"; echo "$GOWORK $GOFLAGS" >> "$HOME/seen"; echo "$TMPDIR" >> "$HOME/seen"; ${builds}`;
    const fake = worldWithGo([[`* install ${module_}@v0.16.2`, seen], ...v16]);
    const world = {
      ...fake.world,
      env: { ...fake.world.env, GOFLAGS: "-mod=vendor -modcacherw", GOWORK: "/w/go.work" },
    };
    await installGopls(release("v0.16.2"), world);
    expect(readFileSync(join(fake.folder, "seen"), "utf8")).toMatch(
      /tools\/(gopls-leak-gate-[^/\n]+)\noff -modcacherw\n\S+tools\/\1\n$/,
    );
    expect(readdirSync(fake.tools).sort()).toEqual([expect.stringMatching(/^gopls-v0\.16\.2-/), "releases"]);
  });

  test("what a killed installation left goes", async () => {
    const { world, tools } = worldWithGo(v16);
    mkdirSync(tools);
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    makeTemporaryFolder({ temporary: tools, processId: pid });
    const live = makeTemporaryFolder({ temporary: tools, processId: process.pid });
    await installGopls(release("v0.16.2"), world);
    expect(readdirSync(tools).sort()).toEqual([basename(live), expect.stringMatching(/^gopls-v0\.16\.2-/), "releases"]);
  });

  test("stays where another run is interrupted while it looks at it", async () => {
    const controller = new AbortController();
    const asks = `[ -e "$HOME/slow" ] && { touch "$HOME/asked"; sleep 100; }; ${buildInfo("v0.16.2", "go1.24.9")}`;
    const { world, folder } = worldWithGo([["* version -m *", asks], ...v16], { interrupted: controller.signal });
    const { path } = await installGopls(release("v0.16.2"), world);
    writeFileSync(join(folder, "slow"), "");
    const again = installGopls(release("v0.16.2"), world).catch((error: unknown) => error);
    await vi.waitFor(() => expect(existsSync(join(folder, "asked"))).toBe(true), 5_000);
    controller.abort("SIGINT");
    expect(await again).toMatchObject({ code: "interrupted" });
    expect(existsSync(path)).toBe(true);
  });

  test("with a newer go line is built with the Go that the line names", async () => {
    const { world, calls } = worldWithGo([
      ...localGo("go1.26.8"),
      [`* list -m -json ${module_}@v0.24.0`, listed("v0.24.0", "1.27")],
      ["go1.27.0 version", "echo 'go version go1.27.0 linux/amd64'"],
      [`go1.27.0 install ${module_}@v0.24.0`, builds],
      ["go1.27.0 version -m *", buildInfo("v0.24.0", "go1.27.0")],
    ]);
    const installed = await installGopls(release("v0.24.0"), world);
    expect(installed).toMatchObject({ goToolchain: "go1.27.0", toolchain: "go version go1.27.0 linux/amd64" });
    expect(calls()).toContain(`go1.27.0 install ${module_}@v0.24.0`);
  });

  test("is built with the Go that the arm asks for", async () => {
    const { world } = worldWithGo([["go1.24.13 version", "echo 'go version go1.24.13 linux/amd64'"], ...v16]);
    expect(await installGopls(release("v0.16.2", "1.24.13"), world)).toMatchObject({
      goToolchain: "go1.24.13",
      path: expect.stringContaining("gopls-v0.16.2-go1.24.13-"),
    });
  });

  const newGo = [
    ...localGo("go1.26.8"),
    ["go1.24.13 version", "echo 'go version go1.24.13 linux/amd64'"],
    [`* list -m -json ${module_}@v0.16.2`, listed("v0.16.2", "1.19")],
    [`* list -m -json ${module_}@v0.21.1`, listed("v0.21.1", "1.25")],
    [`go1.24.13 install ${module_}@v0.16.2`, builds],
    ["go1.24.13 version -m *", buildInfo("v0.16.2", "go1.24.13")],
  ] as const;

  test("that the Go on PATH is known not to build is built with one that does, whatever GOTOOLCHAIN says", async () => {
    const fake = worldWithGo(newGo);
    const world = { ...fake.world, env: { ...fake.world.env, GOTOOLCHAIN: "local" } };
    expect(await installGopls(release("v0.16.2"), world)).toMatchObject({
      goVersion: "go1.24.13",
      goToolchain: "go1.24.13",
      toolchain: "go version go1.24.13 linux/amd64",
      insteadOf: "go1.26.8",
    });
    expect(fake.calls()).not.toContain(`local install ${module_}@v0.16.2`);
  });

  test("where that one can't be had: both are named, and how to have it", async () => {
    const off = "echo 'go: download go1.24.13: module lookup disabled by GOPROXY=off' >&2; exit 1";
    const { world } = worldWithGo([["go1.24.13 version", off], ...newGo]);
    await expect(installGopls(release("v0.16.2"), world)).rejects.toMatchObject({
      code: "toolchain-unavailable",
      message: expect.stringMatching(/^gopls v0\.16\.2, which go1\.26\.8 can't build, needs go1\.24\.13.*GOPROXY=off/),
      hint: expect.stringMatching(/Install that Go version, or let the go command download it/),
    });
  });

  test("that the Go on PATH turns out not to build is built with one that does", async () => {
    const fails = "echo 'x.go:1: oh' >&2; exit 1";
    const answers = [
      ["go1.25.5 version", "echo 'go version go1.25.5 linux/amd64'"],
      [`local install ${module_}@v0.21.1`, fails],
      [`go1.25.5 install ${module_}@v0.21.1`, builds],
      ["go1.25.5 version -m *", buildInfo("v0.21.1", "go1.25.5")],
      ...newGo,
    ] as const;
    expect(await installGopls(release("v0.21.1"), worldWithGo(answers).world)).toMatchObject({
      goToolchain: "go1.25.5",
      insteadOf: "go1.26.8",
    });
    const { world } = worldWithGo([["go1.25.5 version", fails], ...answers]);
    await expect(installGopls(release("v0.21.1"), world)).rejects.toMatchObject({
      code: "gopls-build-failed",
      message: expect.stringContaining("does not build with go1.26.8: x.go:1: oh"),
    });
  });

  test("names the Go that it calls, which an arm's own PATH chooses", async () => {
    const { world } = worldWithGo(v16);
    const other = worldWithGo([["local version", "echo 'go version go1.25.1 linux/amd64'"]]);
    const own = { ...release("v0.16.2"), env: { PATH: String(other.world.env.PATH) } };
    expect(await installGopls(own, world)).toMatchObject({
      goVersion: "go1.24.9",
      toolchain: "go version go1.25.1 linux/amd64",
    });
  });

  test("two at once do not spoil each other", async () => {
    const { world, tools } = worldWithGo([[`* install ${module_}@v0.16.2`, `${builds}; sleep 0.3`], ...v16]);
    const [one, other] = await Promise.all([1, 2].map(() => installGopls(release("v0.16.2"), world)));
    expect(one).toEqual(other);
    expect(readdirSync(tools).sort()).toEqual([expect.stringMatching(/^gopls-v0\.16\.2-/), "releases"]);
  });

  test("that was damaged is built again", async () => {
    const version = `if [ "$(cat "$3")" = built ]; then ${buildInfo("v0.16.2", "go1.24.9")}; else echo "$3: not a Go executable" >&2; exit 1; fi`;
    const { world, calls } = worldWithGo([["* version -m *", version], ...v16]);
    const { path } = await installGopls(release("v0.16.2"), world);
    writeFileSync(path, "cut");
    expect(await installGopls(release("v0.16.2"), world)).toMatchObject({ version: "v0.16.2", path });
    expect(calls().filter((call) => call.includes("install"))).toHaveLength(2);
  });
});

describe("what can't be installed", () => {
  test("no go on PATH", async () => {
    const env = { PATH: temporaryFolder(), GOPLS_LEAK_GATE_CACHE: temporaryFolder() };
    await expect(installGopls(release("v0.16.2"), testWorld({ env }))).rejects.toMatchObject({ code: "go-missing" });
  });
  test("a go that may not be executed, or does not know its version", async () => {
    const silent = worldWithGo([["local version", "exit 0"]]);
    await expect(installGopls(release("v0.16.2"), silent.world)).rejects.toMatchObject({ code: "go-missing" });
  });
  test("a go that is too old", async () => {
    const { world } = worldWithGo(localGo("go1.20.14"));
    await expect(installGopls(release("v0.16.2"), world)).rejects.toMatchObject({
      code: "go-too-old",
      message: expect.stringContaining("go1.20.14"),
    });
  });
  test.each([
    ["gopls-version-unknown", "reading https://proxy.example/x.info: 404 Not Found"],
    [
      "module-source-unreachable",
      'Get "https://proxy.example/x.info": dial tcp 127.0.0.1:1: connect: connection refused',
    ],
    ["module-source-unreachable", "module lookup disabled by GOPROXY=off"],
  ])("%s: %s", async (code, said) => {
    const list = `echo 'go: downloading something' >&2; echo '${module_}@v9.9.9: ${said}' >&2; echo '	server response: Not found.' >&2; exit 1`;
    const { world } = worldWithGo([...localGo("go1.26.8"), ["* list *", list]]);
    const error = await installGopls(release("v9.9.9"), world).catch((e: Error) => e);
    expect(error).toMatchObject({ code, message: expect.stringContaining("v9.9.9") });
    expect(String(error)).not.toMatch(/proxy\.example|downloading|server response/);
  });
  test("a toolchain that can't be had: the newest gopls that would work is named", async () => {
    const { world } = worldWithGo([
      ...localGo("go1.25.4"),
      [`* list -m -json ${module_}@v0.24.0`, listed("v0.24.0", "1.27.0")],
      [`* list -m -json ${module_}@v0.23.0`, listed("v0.23.0", "1.26.0")],
      [`* list -m -json ${module_}@v0.21.1`, listed("v0.21.1", "1.25")],
      ["* list -m -versions *", `echo '{"Versions": ["v0.16.2", "v0.21.1", "v0.23.0", "v0.24.0-pre.1", "v0.24.0"]}'`],
      ["go1.27.0 *", "echo 'go: download go1.27.0 for linux/amd64: toolchain not available' >&2; exit 1"],
    ]);
    await expect(installGopls(release("v0.24.0"), world)).rejects.toMatchObject({
      code: "toolchain-unavailable",
      message: expect.stringMatching(/gopls v0\.24\.0 needs go1\.27\.0.*toolchain not available/),
      hint: expect.stringContaining("v0.21.1"),
    });
    await expect(installGopls(release("v0.24.0", "1.27.0"), world)).rejects.toMatchObject({
      code: "toolchain-unavailable",
      message: expect.stringContaining("--go-version needs go1.27.0"),
    });
  });
  test("a gopls that does not compile", async () => {
    const words =
      "echo '# golang.org/x/tools/internal/tokeninternal' >&2; echo 'tokeninternal.go:64:9: invalid array length' >&2; exit 1";
    const { world, tools } = worldWithGo([[`* install ${module_}@v0.16.2`, words], ...v16]);
    await expect(installGopls(release("v0.16.2"), world)).rejects.toMatchObject({
      code: "gopls-build-failed",
      message: "gopls v0.16.2 does not build with go1.24.9: tokeninternal.go:64:9: invalid array length",
      hint: expect.stringContaining("--go-version 1.24.13"),
    });
    expect(readdirSync(tools)).toEqual(["releases"]);
  });
  test.runIf(process.platform === "linux")("an interruption ends go and all that it started", async () => {
    const controller = new AbortController();
    const slow = `sleep 100 & echo $! > "$HOME/child"; wait`;
    const { world, folder, tools } = worldWithGo([[`* install ${module_}@v0.16.2`, slow], ...v16], {
      interrupted: controller.signal,
    });
    const installing = installGopls(release("v0.16.2"), world).catch((error: unknown) => error);
    const child = await vi.waitFor(() => Number(readFileSync(join(folder, "child"), "utf8")) || expect.fail(), 5_000);
    controller.abort("SIGINT");
    expect(await installing).toMatchObject({ code: "interrupted", message: expect.stringContaining("SIGINT") });
    await vi.waitFor(() => expect(isAlive(child)).toBe(false));
    expect(readdirSync(tools)).toEqual(["releases"]);
  });
});

describe("a binary", () => {
  const file = (mode: number) => {
    const path = join(temporaryFolder(), "gopls");
    writeFileSync(path, "text");
    chmodSync(path, mode);
    return path;
  };
  const binary = (path: string) => arm({ from: "binary", path });
  test("is used as it is", async () => {
    const { world, calls } = worldWithGo(v16);
    const path = file(0o755);
    expect(await installGopls(binary(path), world)).toMatchObject({ version: "v0.16.2", path, goToolchain: "local" });
    expect(calls().filter((call) => /list|install/.test(call))).toEqual([]);
  });
  test.each([
    ["a script", 'echo "$3: unrecognized file format" >&2; exit 1', "unrecognized file format"],
    ["another Go program", buildInfo("v0.7.0", "go1.26.8", "honnef.co/go/tools/cmd/staticcheck"), "honnef.co/go/tools"],
    ["something that an old go is silent about", "exit 0", "can't tell"],
  ])("that is %s is refused", async (_, answer, reason) => {
    const { world } = worldWithGo([["* version -m *", answer], ...v16]);
    await expect(installGopls(binary(file(0o755)), world)).rejects.toMatchObject({
      code: "not-gopls",
      message: expect.stringContaining(reason),
    });
  });
  test("that is older than what can be measured is refused by name", async () => {
    const { world } = worldWithGo([["* version -m *", buildInfo("v0.9.0", "go1.18.1")], ...v16]);
    await expect(installGopls(binary(file(0o755)), world)).rejects.toMatchObject({
      code: "gopls-unsupported",
      message: "gopls v0.9.0 is too old to be measured",
      hint: expect.stringContaining("v0.9.1 or a newer one"),
    });
  });
  test("that is not there, is a folder, or may not be executed is refused", async () => {
    const { world } = worldWithGo(v16);
    const missing = installGopls(binary(join(temporaryFolder(), "nothing")), world);
    await expect(missing).rejects.toMatchObject({ code: "binary-missing" });
    await expect(installGopls(binary(temporaryFolder()), world)).rejects.toMatchObject({ code: "not-gopls" });
    await expect(installGopls(binary(file(0o644)), world)).rejects.toMatchObject({ code: "not-gopls" });
  });
});

describe("a checkout", () => {
  const devel = [
    ...localGo("go1.26.8"),
    ["* build -o *", `pwd > "$3.from"; echo built > "$3"; chmod +x "$3"`],
    ["* version -m *", buildInfo("(devel)", "go1.26.8").replace("\\th1:sum=", "\\t")],
  ] as const;
  const checkout = (goMod: string) => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, "gopls"));
    writeFileSync(join(dir, "gopls", "go.mod"), goMod);
    return dir;
  };
  test("is built from its top or its gopls folder, anew each time", async () => {
    const { world, calls } = worldWithGo(devel);
    const dir = checkout(`module ${module_}\n\ngo 1.26.0\n`);
    const top = await installGopls(arm({ from: "checkout", dir }), world);
    const inner = await installGopls(arm({ from: "checkout", dir: join(dir, "gopls") }), world);
    expect({ ...inner, path: "" }).toEqual({ ...top, path: "" });
    expect(top.version).toBe("(devel)");
    expect(top.sum).toBeUndefined();
    expect(existsSync(top.path)).toBe(true);
    expect(calls().filter((call) => call.includes(" build "))).toHaveLength(2);
  });
  test("that is built again by another run keeps its first binary, until that is discarded", async () => {
    const { world, tools } = worldWithGo(devel);
    const checked = arm({ from: "checkout", dir: checkout(`module ${module_}\n\ngo 1.26.0\n`) });
    const [first, second] = [await installGopls(checked, world), await installGopls(checked, world)];
    writeFileSync(second.path, "changed");
    expect(readFileSync(first.path, "utf8")).toBe("built\n");
    for (const installed of [first, second]) discardBuild(checked, installed);
    expect(readdirSync(tools)).toEqual([]);
  });
  test("without gopls in it is refused", async () => {
    const { world } = worldWithGo(devel);
    for (const dir of [temporaryFolder(), checkout("module example.com/other\n")]) {
      await expect(installGopls(arm({ from: "checkout", dir }), world)).rejects.toMatchObject({
        code: "checkout-without-gopls",
      });
    }
  });
  test("that does not compile says so", async () => {
    const { world } = worldWithGo([["* build *", "echo 'main.go:1: oh' >&2; exit 1"], ...devel]);
    const dir = checkout(`module ${module_}\n\ngo 1.26.0\n`);
    await expect(installGopls(arm({ from: "checkout", dir }), world)).rejects.toMatchObject({
      code: "gopls-build-failed",
      message: expect.stringContaining("main.go:1: oh"),
    });
  });
});
