import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { makeTemporaryFolder, sweepTemporaryFolders } from "../../../src/gopls/process/temporary-folder.ts";
import { isAlive } from "../../support/start-fake.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** The id of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;

function folderOf(processId: number, temporary = temporaryFolder()): string {
  const folder = makeTemporaryFolder({ temporary, processId });
  mkdirSync(join(folder, "cache"));
  writeFileSync(join(folder, "cache", "entry"), "x");
  return folder;
}

test("a folder of a dead process goes, one of a live process stays", () => {
  const temporary = temporaryFolder();
  const [live, dead] = [folderOf(process.pid, temporary), folderOf(deadPid(), temporary)];
  sweepTemporaryFolders({ temporary });
  expect([existsSync(live), existsSync(dead)]).toEqual([true, false]);
});

test.runIf(process.platform === "linux")("an id that another process has meanwhile is no life", () => {
  const temporary = temporaryFolder();
  const live = folderOf(process.pid, temporary);
  const earlier = join(temporary, basename(live).split("-").with(-3, "1").join("-"));
  renameSync(live, earlier);
  sweepTemporaryFolders({ temporary });
  expect(existsSync(earlier)).toBe(false);
});

test("what is of another place, has another name, or is a link stays", () => {
  const temporary = temporaryFolder();
  const dead = folderOf(deadPid(), temporary);
  const parts = basename(dead).split("-");
  const elsewhere = join(temporary, parts.with(-2, "zzzzzz").join("-"));
  renameSync(dead, elsewhere);
  const target = temporaryFolder();
  writeFileSync(join(target, "mine"), "x");
  const model = folderOf(deadPid(), temporary);
  const link = join(temporary, `${basename(model).slice(0, -6)}linked`);
  symlinkSync(target, link);
  const inside = join(model, "link");
  symlinkSync(target, inside);
  for (const name of ["gopls-leak-gate-test-abcdef", "gopls-leak-gate-abcdef", "other"])
    mkdirSync(join(temporary, name));
  sweepTemporaryFolders({ temporary });
  const left = [elsewhere, link, join(target, "mine"), model].map((path) => existsSync(path));
  expect(left).toEqual([true, true, true, false]);
  expect(existsSync(join(temporary, "gopls-leak-gate-abcdef"))).toBe(true);
});

test.runIf(process.platform === "linux")("a gopls that a killed run has left is ended with its folder", async () => {
  const folder = folderOf(deadPid());
  const script = "console.log('up'); setTimeout(() => {}, 60_000);";
  const env = { GOPLSCACHE: join(folder, "cache") };
  const orphan = spawn(process.execPath, ["-e", script], { env, stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void orphan.kill("SIGKILL"));
  await once(orphan.stdout, "data");
  sweepTemporaryFolders({ temporary: dirname(folder) });
  await vi.waitFor(() => expect(isAlive(orphan.pid ?? 0)).toBe(false), 5_000);
  expect(existsSync(folder)).toBe(false);
});

test("a temporary folder that is not there is no error", () => {
  sweepTemporaryFolders({ temporary: join(temporaryFolder(), "nowhere") });
  expect(() => makeTemporaryFolder({ temporary: "/nowhere", processId: 1 })).toThrow("ENOENT");
});
