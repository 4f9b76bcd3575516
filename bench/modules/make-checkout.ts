import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { goCommand, goSaid } from "../../src/gopls/install/go-command.ts";
import type { World } from "../../src/model/world.ts";
import { copyModule } from "../mutants/copy-module.ts";
import type { Checkout } from "./checkouts.ts";

/** The Go that builds the gopls which is measured. */
const GO = "1.24.13";

/**
 * Makes a checkout in a folder, which is emptied first. What its modules need is in the module cache then, where it can be had: gopls scans
 * that, so that what came into it later would be growth.
 */
export async function makeCheckout(checkout: Checkout, folder: string, world: World): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const { module, version, into } of checkout.modules) {
    await copyModule({ module, version, go: GO }, join(folder, into), world);
  }
  deleteFiles(folder, checkout.without);
  for (const [path, text] of Object.entries(checkout.files ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const run = (args: readonly string[], cwd: string) => goCommand(world, { args, cwd, toolchain: `go${GO}` });
  for (const args of checkout.go ?? []) {
    const answer = await run(args, folder);
    if (!answer.ok) throw new Error(`go ${args.join(" ")} in ${checkout.name}: ${goSaid(answer)}`);
  }
  // One that is private or has no go.sum can't be downloaded, and is there for that.
  for (const { into } of checkout.modules) {
    if (existsSync(join(folder, into, "go.mod"))) await run(["mod", "download"], join(folder, into));
  }
  deleteFiles(folder, checkout.lost);
}

function deleteFiles(folder: string, deleted: RegExp | undefined): void {
  if (!deleted) return;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    if (deleted.test(relative(folder, path))) rmSync(path);
  }
}
