import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goCommand, goSaid } from "../../src/gopls/go-command.ts";
import { goplsModule } from "../../src/gopls/gopls-module.ts";
import { noModule } from "../../src/gopls/no-module.ts";
import { toolFolder } from "../../src/gopls/tool-folder.ts";
import type { World } from "../../src/model/world.ts";
import { copyModule } from "./copy-module.ts";
import type { Mutant } from "./mutant.ts";
import { plant } from "./plant.ts";

/** Name of the added file; no release of gopls has one of that name. */
const ADDED = "planted_by_bench.go";

/**
 * The path of a mutant's gopls, which is built unless it is there. Upstream's source is copied out of the module cache
 * into a temporary folder and edited there; nothing of it stays. (`go build -overlay` would spare the copy, but the
 * go command reads packages of the module cache from an index in which a file that the overlay adds is not there.)
 */
export async function buildMutant(mutant: Mutant, world: World): Promise<string> {
  const path = mutantPath(mutant, world);
  if (existsSync(path)) return path;
  const all = mutantFolder(world);
  mkdirSync(all, { recursive: true });
  const building = mkdtempSync(join(all, "building-"));
  try {
    const source = join(building, "source");
    await copyModule({ module: goplsModule, version: mutant.gopls, go: mutant.go }, source, world);
    plantInto(source, mutant);
    const built = join(building, "gopls");
    // With -trimpath Go's build cache does not see that the folder is a new one.
    const args = ["build", "-mod=readonly", "-trimpath", "-buildvcs=false", "-o", built, "."];
    const answer = await goCommand(world, { args, cwd: source, toolchain: `go${mutant.go}`, env: noModule(world) });
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

function plantInto(source: string, mutant: Mutant): void {
  const { place, declarations } = mutant;
  const file = join(source, place.file);
  writeFileSync(file, plant(readFileSync(file, "utf8"), mutant));
  if (declarations !== "") writeFileSync(join(file, "..", ADDED), `package ${place.package}\n\n${declarations}`);
}
