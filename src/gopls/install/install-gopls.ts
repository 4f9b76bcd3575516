import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { readText } from "../../files/read-file.ts";
import { failure } from "../../model/failure.ts";
import type { Arm } from "../../model/plan.ts";
import type { InstalledGopls } from "../../model/recording.ts";
import type { World } from "../../model/world.ts";
import { buildSuggestion } from "./build-suggestion.ts";
import { chooseToolchain, localToolchain, type Toolchain } from "./choose-toolchain.ts";
import { describeBinary } from "./describe-binary.ts";
import { type GoAnswer, goCommand, goSaid } from "./go-command.ts";
import { goplsModule } from "./gopls-module.ts";
import { noModule } from "./no-module.ts";
import { resolveRelease } from "./resolve-release.ts";
import { type InstallContext, toolFolder } from "./tool-folder.ts";

/**
 * Makes an arm's gopls ready to start. A release is built once with `go install`, so that Go's checksum database
 * verifies it as the user configured it, into a folder named for its version, Go and system; a checkout is built anew; a
 * binary is used as it is. All three are asked for their build information. Throws go-missing, go-too-old,
 * gopls-version-unknown, module-source-unreachable, toolchain-unavailable, gopls-build-failed, binary-missing,
 * checkout-without-gopls, not-gopls, gopls-hung (of a go command) or interrupted.
 */
export async function installGopls(arm: Arm, world: World): Promise<InstalledGopls> {
  const source = arm.gopls;
  if (source.from === "binary" && !existsSync(source.path)) throw failure("binary-missing", { path: source.path });
  const folder = toolFolder(world);
  mkdirSync(folder, { recursive: true });
  const context: ArmContext = { arm, folder, world, local: await localToolchain({ folder, world }) };
  switch (source.from) {
    case "release":
      return installRelease(source.version, context);
    case "checkout":
      return buildCheckout(source.dir, context);
    case "binary":
      return describeBinary(source.path, await toolchainFor(undefined, source.path, context), context);
  }
}

interface ArmContext extends InstallContext {
  readonly arm: Arm;
  readonly local: Toolchain;
}

async function installRelease(wanted: string, context: ArmContext): Promise<InstalledGopls> {
  const { folder, world } = context;
  const { version, goLine } = await resolveRelease(wanted, context);
  const toolchain = await toolchainFor(goLine, `gopls ${version}`, context);
  const home = join(folder, `gopls-${version}-${toolchain.version}-${world.platform}-${world.arch}`);
  const path = join(home, binaryName(world));
  if (existsSync(path)) {
    const installed = await describeBinary(path, toolchain, context).catch(() => undefined);
    if (installed?.version === version) return installed;
    rmSync(home, { recursive: true, force: true }); // damaged
  }
  await inNewFolder(folder, async (building) => {
    const args = ["install", `${goplsModule}@${version}`];
    const env = { ...noModule(world), GOBIN: building };
    refuseFailedBuild(
      version,
      toolchain,
      await goCommand(world, { args, cwd: building, toolchain: toolchain.name, env }),
    );
    moveUnlessThere(building, home);
  });
  return describeBinary(path, toolchain, context);
}

async function buildCheckout(dir: string, context: ArmContext): Promise<InstalledGopls> {
  const { folder, world } = context;
  const source = [join(dir, "gopls"), dir].find(isGoplsModule);
  if (source === undefined) throw failure("checkout-without-gopls", { path: dir });
  const goLine = /^go\s+(\S+)/m.exec(readText(join(source, "go.mod")))?.[1];
  const toolchain = await toolchainFor(goLine, `the checkout ${dir}`, context);
  const key = createHash("sha256").update(`${source}\n${toolchain.version}`).digest("hex").slice(0, 12);
  const path = join(folder, `gopls-checkout-${key}`, binaryName(world));
  await inNewFolder(folder, async (building) => {
    const built = join(building, binaryName(world));
    const args = ["build", "-o", built, "."];
    refuseFailedBuild(
      `from ${dir}`,
      toolchain,
      await goCommand(world, { args, cwd: source, toolchain: toolchain.name }),
    );
    // The new binary takes the old one's place in one step; one that still runs keeps its file.
    mkdirSync(dirname(path), { recursive: true });
    renameSync(built, path);
  });
  return describeBinary(path, toolchain, context);
}

function toolchainFor(goLine: string | undefined, neededBy: string, context: ArmContext): Promise<Toolchain> {
  return chooseToolchain({ goVersion: context.arm.goVersion, goLine, neededBy }, context.local, context);
}

function binaryName({ platform }: World): string {
  return platform === "win32" ? "gopls.exe" : "gopls";
}

/** Builds beside the final place, so that nobody ever sees half an installation. */
async function inNewFolder(folder: string, build: (building: string) => Promise<void>): Promise<void> {
  const building = mkdtempSync(join(folder, "building-"));
  try {
    await build(building);
  } finally {
    rmSync(building, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Of two installations at once the first one stays; they are alike. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

function refuseFailedBuild(version: string, toolchain: Toolchain, answer: GoAnswer): void {
  if (answer.ok) return;
  const output = goSaid(answer);
  throw failure("gopls-build-failed", {
    version,
    goVersion: toolchain.version,
    output,
    suggestion: buildSuggestion(version, output),
  });
}

function isGoplsModule(dir: string): boolean {
  const goMod = join(dir, "go.mod");
  return existsSync(goMod) && /^module\s+"?golang\.org\/x\/tools\/gopls"?\s*$/m.test(readText(goMod));
}
