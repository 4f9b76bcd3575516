import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goCommand, goSaid } from "../../src/gopls/install/go-command.ts";
import { goplsModule } from "../../src/gopls/install/gopls-module.ts";
import { noModule } from "../../src/gopls/install/no-module.ts";
import { toolFolder } from "../../src/gopls/install/tool-folder.ts";
import type { World } from "../../src/model/world.ts";
import { commitAsRelease } from "./commit-as-release.ts";
import { copyModule } from "./copy-module.ts";
import type { Mutant } from "./mutant.ts";
import { plant } from "./plant.ts";

/**
 * The path of a mutant's gopls, which is built unless it is there: from a copy of the release's module with one file edited,
 * which is gone afterwards. (`go build -overlay` would need no copy, but from Go 1.27 on it refuses files of the module
 * cache.) The binary says that it is of that release.
 */
export async function buildMutant(mutant: Mutant, world: World): Promise<string> {
  const path = mutantPath(mutant, world);
  if (existsSync(path)) return path;
  const { gopls: version, go } = mutant.base;
  const all = mutantFolder(world);
  mkdirSync(all, { recursive: true });
  const building = mkdtempSync(join(all, "building-"));
  try {
    const source = join(building, "gopls");
    await copyModule({ module: goplsModule, version, go }, source, world);
    const file = join(source, mutant.place.file);
    writeFileSync(file, plant(readFileSync(file, "utf8"), mutant));
    await commitAsRelease(source, version, world);
    const built = join(building, "built");
    const args = ["build", "-mod=readonly", "-trimpath", "-buildvcs=true", "-o", built, "."];
    const answer = await goCommand(world, { args, cwd: source, toolchain: `go${go}`, env: noModule(world) });
    if (!answer.ok) throw new Error(`mutant ${mutant.name} does not build in ${version}: ${goSaid(answer)}`);
    mkdirSync(dirname(path), { recursive: true });
    renameSync(built, path);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  return path;
}

/** Where a mutant's gopls is, once it is built: a place for each release, toolchain and insertion. */
export function mutantPath(mutant: Mutant, world: Pick<World, "env" | "platform">): string {
  const { name, base, place, call = "", declarations } = mutant;
  const parts = [base, place.file, place.anchor.source, call, declarations];
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
  return join(mutantFolder(world), `${name}-${base.gopls}-go${base.go}-${hash}`, "gopls");
}

function mutantFolder(world: Pick<World, "env" | "platform">): string {
  return join(toolFolder(world), "mutants");
}
