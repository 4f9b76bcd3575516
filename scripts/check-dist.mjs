// Fails unless dist/ is, byte for byte, what the sources build to.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), "gopls-leak-gate-dist-"));

try {
  build(fresh);
  const different = compare(fresh, dist);
  if (different.length > 0) {
    console.error(
      `dist/ is not what src/ builds to:\n${different.map((line) => `  ${line}`).join("\n")}\nRun: npm run build`,
    );
    process.exitCode = 1;
  } else {
    console.log("dist/ is what src/ builds to");
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/**
 * One line for each file that is not the same in both folders.
 *
 * @param {string} built
 * @param {string} committed
 * @returns {string[]}
 */
function compare(built, committed) {
  const want = filesOf(built);
  const have = filesOf(committed);
  const missing = [...want.keys()].filter((path) => !have.has(path)).map((path) => `${path} is missing`);
  const extra = [...have.keys()].filter((path) => !want.has(path)).map((path) => `${path} is left over`);
  const changed = [...want]
    .filter(([path, bytes]) => have.get(path)?.equals(bytes) === false)
    .map(([path]) => `${path} differs`);
  return [...missing, ...extra, ...changed].sort();
}

/**
 * @param {string} folder
 * @returns {Map<string, Buffer>} the bytes of every file below it, by path with forward slashes
 */
function filesOf(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return new Map();
    throw error;
  }
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(files.map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)]));
}
