// Builds dist/ (or the folder in BUILD_DIR) from src/.
import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) build(join(root, "dist"));

/**
 * Bundles into `out`, which is emptied first. The bytes depend on the sources and the lockfile only.
 *
 * @param {string} out
 */
export function build(out) {
  const rolldown = join(root, "node_modules", "rolldown", "bin", "cli.mjs");
  const { status, signal } = spawnSync(process.execPath, [rolldown, "--config", "rolldown.config.ts"], {
    cwd: root,
    env: { ...process.env, BUILD_DIR: resolve(out) },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`rolldown ended with ${signal ?? status}`);
  chmodSync(join(out, "cli.js"), 0o755);
}
