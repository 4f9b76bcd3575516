import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";

/** A module of Go's module cache, copied to `workspace` in a folder so that nothing is locked; returns its path. */
export function moduleCopy(module: string, folder: string): string {
  const { Dir } = JSON.parse(
    execFileSync("go", ["mod", "download", "-json", module], { cwd: folder, encoding: "utf8" }),
  ) as { Dir: string };
  const copy = join(folder, "workspace");
  cpSync(Dir, copy, { recursive: true });
  execFileSync("chmod", ["-R", "u+w", copy]);
  return copy;
}
