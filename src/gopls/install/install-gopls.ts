import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../../files/make-folder.ts";
import { readText } from "../../files/read-file.ts";
import { Failure, failure } from "../../model/failure.ts";
import { isInVersionRange, isVersionKnown } from "../../model/gopls-version.ts";
import type { Arm, GoplsSource } from "../../model/plan.ts";
import type { InstalledGopls } from "../../model/recording.ts";
import type { World } from "../../model/world.ts";
import { buildingGo } from "../facts/versions/building-go.ts";
import { oldestGopls } from "../facts/versions/oldest-gopls.ts";
import { makeTemporaryFolder, sweepTemporaryFolders, withTemporaryFolder } from "../process/temporary-folder.ts";
import { buildSuggestion } from "./build-suggestion.ts";
import { chooseToolchain, exactToolchain, localToolchain, type Toolchain } from "./choose-toolchain.ts";
import { describeBinary } from "./describe-binary.ts";
import { type GoAnswer, goCommand, goSaid } from "./go-command.ts";
import { goVersionAtLeast, toolchainName } from "./go-version.ts";
import { goplsModule } from "./gopls-module.ts";
import { noModule } from "./no-module.ts";
import { resolveRelease } from "./resolve-release.ts";
import { type InstallContext, toolFolder } from "./tool-folder.ts";

/**
 * Makes an arm's gopls ready to start. A release is built once with `go install`, by a Go that can, so that Go's checksum database
 * verifies it as the user configured it, into a folder named for its version, Go and system; a checkout is built anew, for this run alone
 * (discardBuild); a binary is used as it is. All three are asked for their build information. Throws go-missing, go-too-old,
 * gopls-version-unknown, module-source-unreachable, toolchain-unavailable, gopls-build-failed, binary-missing,
 * checkout-without-gopls, not-gopls, gopls-unsupported, gopls-hung (of a go command) or interrupted.
 */
export async function installGopls(arm: Arm, world: World): Promise<InstalledGopls> {
  const source = arm.gopls;
  if (source.from === "binary" && !existsSync(source.path)) throw failure("binary-missing", { path: source.path });
  const folder = toolFolder(world);
  makeFolder(folder);
  sweepTemporaryFolders({ temporary: folder });
  const context: ArmContext = { arm, folder, world, local: await localToolchain({ folder, world }) };
  const installed = await installFrom(source, context);
  return { ...installed, toolchain: await calledGo(installed, context) };
}

async function installFrom(source: GoplsSource, context: ArmContext): Promise<InstalledGopls> {
  switch (source.from) {
    case "release":
      return installRelease(source.version, context);
    case "checkout":
      return buildCheckout(source.dir, context);
    case "binary": {
      const toolchain = await toolchainFor(undefined, source.path, context);
      return supported(await describeBinary(source.path, toolchain, context));
    }
  }
}

/** The Go that gopls calls, as it says it itself: an arm's own PATH or GOROOT may lead to another than the one that built it. */
async function calledGo(
  { goToolchain, toolchain }: InstalledGopls,
  { arm, folder, world }: ArmContext,
): Promise<string> {
  const own = Object.entries(arm.env).filter(([name]) => /^(?:PATH|GOROOT)$/i.test(name));
  if (own.length === 0) return toolchain;
  const env = { ...noModule(world), ...Object.fromEntries(own) };
  const words = await goCommand(world, { args: ["version"], cwd: folder, toolchain: goToolchain, env });
  if (!words.ok) throw failure("go-missing", { reason: goSaid(words) });
  return words.stdout.trim();
}

interface ArmContext extends InstallContext {
  readonly arm: Arm;
  readonly local: Toolchain;
}

/**
 * A release, with the Go that was asked for; or else with the Go on PATH, where that is not known to fail and does not; or else
 * with one that is known to build this gopls.
 */
async function installRelease(wanted: string, context: ArmContext): Promise<InstalledGopls> {
  const { arm, local } = context;
  const { version, goLine } = supported(await resolveRelease(wanted, context));
  if (arm.goVersion !== undefined) return buildRelease(version, await toolchainFor(goLine, "", context), context);
  const known = buildingGo(version);
  const able = known?.by ?? goLine;
  const wish = { neededBy: `gopls ${version}, which ${local.version} can't build,`, olderWouldDo: false };
  const build = async (toolchain: Toolchain) => {
    const installed = await buildRelease(version, toolchain, context);
    return toolchain === local ? installed : { ...installed, insteadOf: local.version };
  };
  if (known?.below !== undefined && goVersionAtLeast(local.version, known.below))
    return build(await exactToolchain(known.by, wish, local, context));
  const usual = await toolchainFor(goLine, `gopls ${version}`, context);
  try {
    return await build(usual);
  } catch (error) {
    const isBuild = error instanceof Failure && error.code === "gopls-build-failed";
    if (!isBuild || able === undefined || toolchainName(able) === usual.version) throw error;
    const other = await exactToolchain(able, wish, local, context).catch(() => undefined);
    if (!other) throw error;
    return build(other);
  }
}

async function buildRelease(version: string, toolchain: Toolchain, context: ArmContext): Promise<InstalledGopls> {
  const { folder, world } = context;
  const home = join(folder, `gopls-${version}-${toolchain.version}-${world.platform}-${world.arch}`);
  const path = join(home, binaryName(world));
  if (existsSync(path)) {
    const installed = await describeBinary(path, toolchain, context).catch(unlessDamaged);
    if (installed?.version === version) return installed;
    remove(home);
  }
  await inNewFolder(context, async (building, inside) => {
    const bin = join(building, "bin");
    mkdirSync(bin);
    const args = ["install", `${goplsModule}@${version}`];
    const env = { ...noModule(world), GOBIN: bin };
    const call = { args, cwd: building, toolchain: toolchain.name, env };
    refuseFailedBuild(version, toolchain, await goCommand(inside, call));
    moveUnlessThere(bin, home);
    remove(building);
  });
  return describeBinary(path, toolchain, context);
}

async function buildCheckout(dir: string, context: ArmContext): Promise<InstalledGopls> {
  const { world } = context;
  const source = [join(dir, "gopls"), dir].find(isGoplsModule);
  if (source === undefined) throw failure("checkout-without-gopls", { path: dir });
  const goLine = /^go\s+(\S+)/m.exec(readText(join(source, "go.mod")))?.[1];
  const toolchain = await toolchainFor(goLine, `the checkout ${dir}`, context);
  return inNewFolder(context, async (building, inside) => {
    const path = join(building, binaryName(world));
    const call = { args: ["build", "-o", path, "."], cwd: source, toolchain: toolchain.name };
    refuseFailedBuild(`from ${dir}`, toolchain, await goCommand(inside, call));
    return describeBinary(path, toolchain, context);
  });
}

/**
 * Removes what was built for one run: of a checkout. Another run may build the same one from changed files, so each keeps to its own. What
 * a killed run has not removed, the next installation does.
 */
export function discardBuild({ gopls }: Pick<Arm, "gopls">, { path }: Pick<InstalledGopls, "path">): void {
  if (gopls.from === "checkout") remove(dirname(path));
}

function supported<T extends { readonly version: string }>(gopls: T): T {
  const { version } = gopls;
  if (!isVersionKnown(version) || !isInVersionRange(version, { until: oldestGopls })) return gopls;
  throw failure("gopls-unsupported", { version, oldest: oldestGopls });
}

function toolchainFor(goLine: string | undefined, neededBy: string, context: ArmContext): Promise<Toolchain> {
  return chooseToolchain({ goVersion: context.arm.goVersion, goLine, neededBy }, context.local, context);
}

function binaryName({ platform }: World): string {
  return platform === "win32" ? "gopls.exe" : "gopls";
}

/**
 * Builds in a new folder, which also takes what go writes meanwhile: so nobody ever sees half an installation, and what a killed run left is
 * found by the next one. The folder stays if the build in it succeeded.
 */
async function inNewFolder<T>(
  { folder, world }: ArmContext,
  build: (building: string, inside: World) => Promise<T>,
): Promise<T> {
  const building = makeTemporaryFolder({ temporary: folder, processId: world.processId });
  try {
    return await build(building, withTemporaryFolder(world, building));
  } catch (error) {
    remove(building);
    throw error;
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** An installation that can't be looked at, because the run is interrupted or go can't be had, may be in use by another run. */
function unlessDamaged(error: unknown): undefined {
  if (!(error instanceof Failure && error.code === "not-gopls")) throw error;
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
