import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { endLeftovers } from "../../../src/gopls/process/end-leftovers.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** A process that would live on for a minute. */
async function sleeper(env: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const script = "console.log('up'); setTimeout(() => {}, 60_000);";
  const child = spawn(process.execPath, ["-e", script], { env: { ...env }, stdio: ["ignore", "pipe", "ignore"] });
  started.push(child);
  await once(child.stdout, "data");
  return child;
}

describe.skipIf(process.platform !== "linux")("on Linux", () => {
  test("what has the folder in its environment is ended, and nothing else", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "session", "cache"), { recursive: true });
    writeFileSync(join(folder, "session", "cache", "entry"), "x");
    const [left, cached, other] = [
      await sleeper({ GOTMPDIR: folder }),
      await sleeper({ GOPLSCACHE: join(folder, "session", "cache") }),
      await sleeper({ GOTMPDIR: temporaryFolder() }),
    ];
    const gone = [once(left, "exit"), once(cached, "exit")];
    expect(endLeftovers(folder)).toBe(2);
    await Promise.all(gone);
    expect(existsSync(folder)).toBe(false);
    expect(other.exitCode ?? other.signalCode).toBeNull();
  });
});

test("a folder that is gone already is no error", () => {
  expect(endLeftovers(join(temporaryFolder(), "gone"))).toBe(0);
});
