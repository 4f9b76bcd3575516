import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { failure } from "../model/failure.ts";
import type { Arm } from "../model/plan.ts";
import type { InstalledGopls } from "../model/recording.ts";
import type { World } from "../model/world.ts";
import { chooseToolchain, type Toolchain } from "./choose-toolchain.ts";
import { goCommand, goSaid } from "./go-command.ts";
import { describeBinary } from "./describe-binary.ts";
import { buildSuggestion } from "./known-toolchains.ts";
import { resolveRelease } from "./resolve-release.ts";
import { toolFolder } from "./tool-folder.ts";

export const GOPLS_MODULE = "golang.org/x/tools/gopls";

/**
 * Makes an arm's gopls ready to start. A release is built once with `go install`, so that Go's checksum database
 * verifies it as the user configured it, into a folder named for its version, Go and system; a checkout is built anew; a
 * binary is used as it is. All three are asked for their build information.
 */
export async function installGopls(arm: Arm, world: World): Promise<InstalledGopls> {
  const folder = toolFolder(world);
  mkdirSync(folder, { recursive: true });
  switch (arm.gopls.from) {
    case "release":
      return installRelease(arm, arm.gopls.version, { folder, world });
    case "checkout":
      return buildCheckout(arm, arm.gopls.dir, { folder, world });
    case "binary":
      return useBinary(arm, arm.gopls.path, { folder, world });
  }
}

interface At {
  readonly folder: string;
  readonly world: World;
}

async function installRelease(arm: Arm, wanted: string, { folder, world }: At): Promise<InstalledGopls> {
  const release = await resolveRelease(wanted, { folder, world });
  const toolchain = await chooseToolchain({ goVersion: arm.goVersion, goLine: release.goLine, why: `gopls ${release.version}` }, { folder, world });
  const home = join(folder, `gopls-${release.version}-${toolchain.version}-${world.platform}-${world.arch}`);
  const path = join(home, binaryName(world));
  if (!existsSync(path)) {
    await into(home, folder, async (building) => {
      const args = ["install", `${GOPLS_MODULE}@${release.version}`];
      const built = await goCommand(world, { args, cwd: building, toolchain: toolchain.name, env: { ...INSTALLING, GOBIN: building } });
      if (!built.ok) throw buildFailed(release.version, toolchain, goSaid(built));
    });
  }
  return describeBinary(path, toolchain, { folder, world });
}

/** `go install pkg@version` is to know nothing of the workspace that it is called from. */
const INSTALLING = { GOWORK: "off", GOFLAGS: "", GO111MODULE: "on" };

async function buildCheckout(arm: Arm, dir: string, { folder, world }: At): Promise<InstalledGopls> {
  const source = [join(dir, "gopls"), dir].find((candidate) => existsSync(join(candidate, "go.mod")) && existsSync(join(candidate, "internal")) && existsSync(join(candidate, "main.go")));
  if (source === undefined) throw failure("checkout-without-gopls", { path: dir });
  const goLine = /^go\s+(\S+)/m.exec(await modFileOf(source, world))?.[1];
  const toolchain = await chooseToolchain({ goVersion: arm.goVersion, goLine, why: `the checkout ${dir}` }, { folder, world });
  const home = join(folder, `gopls-checkout-${createHash("sha256").update(dir).digest("hex").slice(0, 12)}`);
  rmSync(home, { recursive: true, force: true });
  await into(home, folder, async (building) => {
    const args = ["build", "-o", join(building, binaryName(world)), "."];
    const built = await goCommand(world, { args, cwd: source, toolchain: toolchain.name });
    if (!built.ok) throw buildFailed(`from ${dir}`, toolchain, goSaid(built));
  });
  return describeBinary(join(home, binaryName(world)), toolchain, { folder, world });
}

async function modFileOf(source: string, world: World): Promise<string> {
  const answer = await goCommand(world, { args: ["mod", "edit", "-print"], cwd: source, env: { GOWORK: "off" } });
  return answer.stdout;
}

async function useBinary(arm: Arm, path: string, { folder, world }: At): Promise<InstalledGopls> {
  if (!existsSync(path)) throw failure("binary-missing", { path });
  const toolchain = await chooseToolchain({ goVersion: arm.goVersion, goLine: undefined, why: path }, { folder, world });
  return describeBinary(path, toolchain, { folder, world });
}

/**
 * Builds in a folder beside the final one and renames it there in one step: nobody ever sees half an installation, and
 * of two at once the first one stays.
 */
async function into(home: string, folder: string, build: (building: string) => Promise<void>): Promise<void> {
  const building = mkdtempSync(join(folder, "building-"));
  try {
    await build(building);
    try {
      renameSync(building, home);
    } catch (error) {
      if (!existsSync(home)) throw error;
    }
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

function buildFailed(version: string, toolchain: Toolchain, said: string) {
  return failure("gopls-build-failed", { version, goVersion: toolchain.version, said, suggestion: buildSuggestion(version) });
}

function binaryName(world: World): string {
  return world.platform === "win32" ? "gopls.exe" : "gopls";
}
