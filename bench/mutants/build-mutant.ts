import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goCommand, goSaid } from "../../src/gopls/install/go-command.ts";
import { goplsModule } from "../../src/gopls/install/gopls-module.ts";
import { noModule } from "../../src/gopls/install/no-module.ts";
import { toolFolder } from "../../src/gopls/install/tool-folder.ts";
import type { World } from "../../src/model/world.ts";
import { moduleFolder } from "./module-folder.ts";
import type { Mutant } from "./mutant.ts";
import { plant } from "./plant.ts";

/**
 * The path of a mutant's gopls, which is built unless it is there: `go build -overlay` in the module cache, with one file
 * replaced by an edited copy that is gone afterwards.
 */
export async function buildMutant(mutant: Mutant, world: World): Promise<string> {
  const path = mutantPath(mutant, world);
  if (existsSync(path)) return path;
  const all = mutantFolder(world);
  mkdirSync(all, { recursive: true });
  const building = mkdtempSync(join(all, "building-"));
  try {
    const module = await moduleFolder({ module: goplsModule, version: mutant.gopls, go: mutant.go }, world);
    const original = join(module, mutant.place.file);
    const edited = join(building, "edited.go");
    writeFileSync(edited, plant(readFileSync(original, "utf8"), mutant));
    const overlay = join(building, "overlay.json");
    writeFileSync(overlay, JSON.stringify({ Replace: { [original]: edited } }));
    const built = join(building, "gopls");
    const args = ["build", "-overlay", overlay, "-mod=readonly", "-trimpath", "-buildvcs=false", "-o", built, "."];
    // The go command reads packages of the module cache from an index, in which nothing new is seen, no import and no file.
    const env = { ...noModule(world), GODEBUG: "goindex=0" };
    const answer = await goCommand(world, { args, cwd: module, toolchain: `go${mutant.go}`, env });
    if (!answer.ok) throw new Error(`mutant ${mutant.name} does not build: ${goSaid(answer)}`);
    mkdirSync(dirname(path), { recursive: true });
    renameSync(built, path);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  return path;
}

/** Where a mutant's gopls is, once it is built: a place for each release, toolchain and insertion. */
export function mutantPath(mutant: Mutant, world: Pick<World, "env" | "platform">): string {
  const { name, gopls, go, place, call = "", declarations } = mutant;
  const parts = [gopls, go, place.file, place.package, place.anchor.source, call, declarations];
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
  return join(mutantFolder(world), `${name}-${gopls}-go${go}-${hash}`, "gopls");
}

function mutantFolder(world: Pick<World, "env" | "platform">): string {
  return join(toolFolder(world), "mutants");
}
