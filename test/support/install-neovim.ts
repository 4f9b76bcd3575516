import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { execa } from "execa";

/**
 * Path of a Neovim: the one on PATH, or Debian's package, installed where this is Debian and we may. Throws an Error that
 * says how to get one. Its language client needs 0.7.
 */
export async function installNeovim(): Promise<string> {
  const there = onPath();
  if (there !== undefined) return there;
  if (process.getuid?.() === 0) {
    const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, timeout: 8 * 60_000, reject: false } as const;
    await execa("apt-get", ["update"], options);
    await execa("apt-get", ["install", "-y", "--no-install-recommends", "neovim"], options);
  }
  const installed = onPath();
  if (installed === undefined) {
    throw new Error("This test needs nvim on PATH; on Debian and Ubuntu: apt-get install neovim");
  }
  return installed;
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, "nvim")).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
