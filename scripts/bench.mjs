// node scripts/bench.mjs NAME [ARGUMENTS]
//
// Bundles bench/NAME/main.ts as dist/ is bundled (so that the oldest Node runs it) and runs it in the project's folder; its
// exit code is this one's.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { loadConfig } from "rolldown/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name = "", ...args] = process.argv.slice(2);
const entry = join(root, "bench", name, "main.ts");

if (name === "" || !existsSync(entry)) {
  const names = readdirSync(join(root, "bench")).filter((folder) => existsSync(join(root, "bench", folder, "main.ts")));
  console.error(
    `There is no benchmark "${name}". There are: ${names.join(", ")}\nUsage: npm run bench NAME -- [ARGUMENTS]`,
  );
  process.exitCode = 2;
} else {
  const folder = join(root, "node_modules", ".cache", "bench");
  mkdirSync(folder, { recursive: true });
  const out = mkdtempSync(join(folder, `${name}-`));
  process.on("exit", () => rmSync(out, { recursive: true, force: true }));
  await bundle(entry, out);
  process.exitCode = await run([join(out, "main.js"), ...args]);
}

/**
 * The plugins of rolldown.config.ts, but for the one that collects licences of what is shipped.
 *
 * @param {string} input
 * @param {string} out
 */
async function bundle(input, out) {
  const config = await loadConfig(join(root, "rolldown.config.ts"));
  const { input: _input, output: _output, plugins, ...options } = Array.isArray(config) ? config[0] : config;
  const kept = (await flatten(plugins)).filter((plugin) => plugin.name !== "rollup-plugin-license");
  const external = ["rolldown"]; // a native program; bench/start bundles with it
  const build = await rolldown({ ...options, cwd: root, input: { main: input }, plugins: kept, external });
  await build.write({ dir: out, format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" });
  await build.close();
}

/** A plugin option may be a list, a promise, or nothing. */
async function flatten(option) {
  const plugin = await option;
  if (Array.isArray(plugin)) return (await Promise.all(plugin.map(flatten))).flat();
  return plugin ? [plugin] : [];
}

/**
 * Runs node and passes signals on.
 *
 * @param {string[]} command
 * @returns {Promise<number>}
 */
function run(command) {
  const child = spawn(process.execPath, ["--enable-source-maps", ...command], { cwd: root, stdio: "inherit" });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
