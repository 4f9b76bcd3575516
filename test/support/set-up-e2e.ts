import type { TestProject } from "vitest/node";
import { installE2ePackages } from "./install-e2e-packages.ts";
import { node24Folder } from "./node24-folder.ts";

/**
 * Installs the packages of test/e2e before any file runs: two files that install them at once would take each other's away.
 * Where that fails, the file that needs them says why.
 */
export async function setup({ name }: TestProject): Promise<void> {
  const installed =
    name === "slow" ? installE2ePackages("mermaid/dist/mermaid.min.js", { slow: true }) : node24Folder();
  await installed.catch(() => {});
}
