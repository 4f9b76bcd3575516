import type * as fs from "node:fs";
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { dryRun } from "../../src/commands/dry-run.ts";
import { judgeDirectory } from "../../src/commands/gate.ts";
import { measure } from "../../src/measure/measure.ts";
import { readRunDirectory } from "../../src/measure/recording/read-run-directory.ts";
import { createRunDirectory, inRunDirectory } from "../../src/measure/recording/run-directory.ts";
import { asFailure } from "../../src/model/failure.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { World } from "../../src/model/world.ts";
import { header, plan as samplePlan, snapshot } from "../support/recorded.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { testWorld } from "../support/world.ts";

/** Bytes that the disk still takes. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }));

vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  const writeSync = (file: number, bytes: Buffer, from: number) => {
    const taken = Math.min(bytes.length - from, disk.room);
    if (taken === 0) throw Object.assign(new Error("no space"), { code: "ENOSPC", syscall: "write" });
    disk.room -= taken;
    return real.writeSync(file, bytes, from, taken);
  };
  return { ...real, writeSync };
});

afterEach(() => {
  disk.room = Number.POSITIVE_INFINITY;
});

const full = expect.objectContaining({ code: "disk-full", exitCode: 4 });

/** A plan whose gopls is not there, so that its run fails at once. */
function hopeless(): Plan {
  const { arms, ...plan } = samplePlan();
  const path = join(temporaryFolder(), "gopls");
  return { ...plan, arms: arms.map((arm) => ({ ...arm, gopls: { from: "binary" as const, path } })) };
}

/** Measures with that plan into a folder `out` of a new one, and says how it ended. */
async function measured(world: World, plan: Plan = hopeless()) {
  const out = join(temporaryFolder(), "out");
  const ended = inRunDirectory(out, world, (directory) => measure(plan, directory, world));
  return { out, thrown: await ended.then(({ recording }) => recording.end.failure, asFailure) };
}

describe("on a full disk", () => {
  test("a snapshot is written whole or not at all, and what was kept is judged", () => {
    const out = join(temporaryFolder(), "out");
    const directory = createRunDirectory(out, testWorld());
    directory.writeHeader(header());
    for (let cycle = 0; cycle < 3; cycle++) directory.addSnapshot(snapshot({ cycle }));
    const before = readFileSync(join(out, "snapshots.jsonl"), "utf8");
    disk.room = 30;
    expect(() => directory.addSnapshot(snapshot({ cycle: 3 }))).toThrow(full);
    disk.room = 30;
    expect(() => directory.addProfile("p", new Uint8Array(100))).toThrow(full);
    disk.room = 30;
    const cost = { installMs: 0, soakMs: 0, measureMs: 0, totalMs: 0, ownCpuMs: 0 };
    expect(() => directory.writeEnd({ ended: "failed", cost })).toThrow(full);
    directory.release();
    disk.room = Number.POSITIVE_INFINITY;
    expect(readFileSync(join(out, "snapshots.jsonl"), "utf8")).toBe(before);
    expect(readdirSync(join(out, "profiles"))).toEqual([]);
    expect(readdirSync(out)).not.toContain("end.json");
    expect(readRunDirectory(out)).toMatchObject({
      end: undefined,
      snapshots: [{ cycle: 0 }, { cycle: 1 }, { cycle: 2 }],
    });
    expect(JSON.stringify(judgeDirectory(out))).toContain("was cut off before it ended");
  });

  test("no run directory is made, and none is left", () => {
    const out = join(temporaryFolder(), "out");
    disk.room = 0;
    expect(() => createRunDirectory(out, testWorld())).toThrow(
      expect.objectContaining({ code: "out-not-writable", message: `${out} can't be written: the disk is full` }),
    );
    expect(readdirSync(out)).toEqual([]);
    disk.room = Number.POSITIVE_INFINITY;
    createRunDirectory(out, testWorld()).release();
  });

  test("a run that can't write its beginning fails for that", async () => {
    const out = join(temporaryFolder(), "out");
    const world = testWorld();
    const ended = inRunDirectory(out, world, (directory) => {
      disk.room = 10;
      return measure(hopeless(), directory, world);
    });
    await expect(ended).rejects.toThrow(full);
  });

  test("a run that can't write its end says what ended it", async () => {
    const world = testWorld({
      progress: () => {
        disk.room = 10;
      },
    });
    const { out, thrown } = await measured(world);
    expect(thrown).toMatchObject({ code: "binary-missing" });
    expect(existsSync(join(out, "end.json"))).toBe(false);
  });
});

test("a run whose directory was taken away fails, and leaves another's alone", async () => {
  const out = join(temporaryFolder(), "out");
  const world = testWorld();
  const ended = inRunDirectory(out, world, (directory) => {
    renameSync(out, `${out}-moved`);
    return measure(hopeless(), directory, world);
  });
  await expect(ended).rejects.toMatchObject({ code: "run-directory-lost", exitCode: 4 });
  expect(existsSync(out)).toBe(false);
});

describe("a folder that can't be written to is a failure with a hint, and no stack:", () => {
  /** A path below a regular file: no right makes that a folder. */
  const belowAFile = () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    return join(file, "below");
  };
  const isPlain = expect.objectContaining({
    code: "file-missing",
    message: expect.stringMatching(/ can't be \w+: a folder on the way to it is a file$/),
  });

  test("the one of tools", async () => {
    const { thrown } = await measured(
      testWorld({ env: { ...process.env, GOPLS_LEAK_GATE_CACHE: belowAFile() } }),
      samplePlan(),
    );
    expect(thrown).toEqual(isPlain);
  });

  test("the one of temporary files", async () => {
    const [arm] = samplePlan().arms;
    if (!arm) throw new Error("the plan has an arm");
    const plan: Plan = { ...samplePlan(), arms: [{ ...arm, synthetic: { packages: 2, lines: 50 } }] };
    const failed = await dryRun(plan, testWorld({ temporary: belowAFile() }), 98).catch(asFailure);
    expect(failed).toEqual(isPlain);
  });

  test.each([
    ["EROFS", "mkdtemp", "disk-read-only", "/cache can't be written: the file system is read-only"],
    ["EACCES", "mkdir", "access-denied", "/cache can't be written: permission denied"],
    ["EACCES", "scandir", "access-denied", "/cache can't be read: permission denied"],
    ["ENAMETOOLONG", "open", "path-too-long", "/cache can't be read: its name is too long"],
    ["ELOOP", "stat", "links-in-a-ring", "/cache can't be read: too many symbolic links"],
    ["EISDIR", "rename", "file-not-regular", "/cache can't be written: it is a folder"],
    ["EMFILE", "open", "too-many-open-files", "/cache can't be read: too many open files"],
    ["EIO", "read", "disk-failed", "/cache can't be read: input or output error"],
  ])("what the system says, wherever it says it: %s", (name, syscall, code, message) => {
    const error = Object.assign(new Error(`${name}: x`), { code: name, syscall, path: "/cache" });
    expect(asFailure(error)).toMatchObject({ code, message, exitCode: 4 });
  });

  test.each(["spawn go", "connect", "kill"])(
    "but what it says of a process or the network is no file: %s",
    (syscall) => {
      const error = Object.assign(new Error("ENOENT: x"), { code: "ENOENT", syscall, path: "go" });
      expect(asFailure(error).code).toBe("unexpected");
    },
  );
});
