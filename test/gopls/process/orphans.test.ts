import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "rolldown";
import { expect, test, vi } from "vitest";
import { fakeGopls } from "../../support/fake-gopls.ts";
import { isAlive } from "../../support/start-fake.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const source = (name: string) => new URL(`../../../src/gopls/process/${name}.ts`, import.meta.url).pathname;

/** A program that starts a fake gopls, prints its id, and then does as `then` says. */
function program(folder: string, then: string): string {
  const options = {
    gopls: fakeGopls("well-behaved"),
    arm: { env: {}, workspace: folder },
    stderrPath: join(folder, "log"),
    cacheDir: join(folder, "c"),
    configDir: join(folder, "d"),
    profileRate: 4096,
  };
  return `import { startGopls } from ${JSON.stringify(source("start-gopls"))};
import { killLiveProcesses } from ${JSON.stringify(source("live-processes"))};
const gopls = startGopls(${JSON.stringify(options)}, { env: process.env, platform: process.platform });
await gopls.debugAddress(10_000);
process.on("exit", killLiveProcesses);
console.log(gopls.pid);
${then}`;
}

test.runIf(process.platform === "linux").each([
  ["is killed", "setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100);"],
  ["exits", "process.exit(0);"],
  ["throws", "throw new Error('on purpose');"],
])("gopls ends with this program when it %s", async (_, then) => {
  const folder = temporaryFolder();
  const entry = join(folder, "entry.ts");
  const file = join(folder, "program.mjs");
  writeFileSync(entry, program(folder, then));
  await build({ input: entry, platform: "node", output: { file, format: "esm" }, logLevel: "silent" });
  const child = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "ignore"] });
  let printed = "";
  child.stdout.on("data", (text) => {
    printed += text;
  });
  await new Promise((resolve) => child.once("close", resolve));
  const pid = Number(printed);
  expect(pid).toBeGreaterThan(1);
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 5_000);
});
