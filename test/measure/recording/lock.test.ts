import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { refuseWhileLive } from "../../../src/measure/recording/lock.ts";
import { createRunDirectory } from "../../../src/measure/recording/run-directory.ts";
import { header, snapshot } from "../../support/recorded.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { testWorld } from "../../support/world.ts";

const code = (name: string, exitCode: number) => expect.objectContaining({ code: name, exitCode });
const inUse = code("run-directory-in-use", 2);
const lost = code("run-directory-lost", 4);
const snapshotsOf = (out: string) => readFileSync(join(out, "snapshots.jsonl"), "utf8").trim().split("\n").length;

/** A run that goes on in a folder `out`, with one snapshot; by the process of that number. */
function going(processId = process.pid) {
  const out = join(temporaryFolder(), "out");
  const directory = createRunDirectory(out, testWorld({ processId, now: () => 0 }));
  directory.writeHeader(header());
  directory.addSnapshot(snapshot({ cycle: 0 }));
  return { out, directory };
}

/** Changes what the lock of a folder says, in place. */
function changeLock(out: string, over: object): void {
  const path = join(out, "lock.json");
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), ...over }));
}

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ["--version"]).pid;

describe("a run directory in which a run goes on", () => {
  test("is refused to another run, by name, and the first goes on", () => {
    const { out, directory } = going();
    expect(() => createRunDirectory(out, testWorld())).toThrow(inUse);
    expect(() => createRunDirectory(out, testWorld())).toThrow(
      `a run is going on in ${out}: pid ${process.pid}, since 1970-01-01T00:00:00.000Z`,
    );
    directory.addSnapshot(snapshot({ cycle: 1 }));
    expect(snapshotsOf(out)).toBe(2);
    expect(readdirSync(join(out, ".."))).toEqual(["out"]);
  });

  test("is free when the run gives it back, and its lock is gone", () => {
    const { out, directory } = going();
    directory.release();
    expect(existsSync(join(out, "lock.json"))).toBe(false);
    expect(() => refuseWhileLive(out)).not.toThrow();
    createRunDirectory(out, testWorld()).release();
    expect(readdirSync(join(out, ".."))).toHaveLength(2);
  });

  test("is refused also where the run began nothing yet", () => {
    const out = join(temporaryFolder(), "out");
    createRunDirectory(out, testWorld());
    expect(() => createRunDirectory(out, testWorld())).toThrow(inUse);
  });

  test("of another system is refused as long as that shows signs", () => {
    const { out, directory } = going();
    changeLock(out, { system: "another boot", host: "elsewhere" });
    expect(() => createRunDirectory(out, testWorld())).toThrow(/pid \d+ on elsewhere, since 1970/);
    expect(readdirSync(out).filter((name) => name.endsWith(".new"))).toEqual([]);
    const before = Date.now() / 1000 - 360;
    utimesSync(join(out, "lock.json"), before, before);
    createRunDirectory(out, testWorld());
    expect(() => directory.addSnapshot(snapshot({ cycle: 1 }))).toThrow(lost);
  });
});

describe("a run directory is taken over, and what was measured is kept,", () => {
  /** What stands beside `out` afterwards, with its number of snapshots. */
  const takenOver = (out: string) => {
    createRunDirectory(out, testWorld()).release();
    const [aside = ""] = readdirSync(join(out, "..")).filter((name) => name !== "out");
    expect(existsSync(join(out, "..", aside, "lock.json"))).toBe(false);
    return snapshotsOf(join(out, "..", aside));
  };

  test("where the process is gone", () => {
    const { out } = going(ended);
    expect(() => refuseWhileLive(out)).not.toThrow();
    expect(takenOver(out)).toBe(1);
  });

  test.runIf(process.platform === "linux")("where another process has its number", () => {
    const { out } = going();
    changeLock(out, { processStart: "1" });
    expect(takenOver(out)).toBe(1);
  });

  test.each(["", "{", '{"pid":1}'])("where its lock is %j", (text) => {
    const { out } = going();
    writeFileSync(join(out, "lock.json"), text);
    expect(takenOver(out)).toBe(1);
  });

  test("where it is a copy, of a run that goes on elsewhere", () => {
    const { out } = going();
    const copy = join(temporaryFolder(), "out");
    cpSync(out, copy, { recursive: true });
    expect(() => refuseWhileLive(copy)).not.toThrow();
    expect(takenOver(copy)).toBe(1);
    expect(() => refuseWhileLive(out)).toThrow(inUse);
  });
});

describe("a run whose directory is not its own any more", () => {
  test("writes and reads nothing, where another run has the place", () => {
    const { out, directory } = going();
    renameSync(out, `${out}-moved`);
    const other = createRunDirectory(out, testWorld());
    other.writeHeader(header());
    for (const write of [
      () => directory.writeHeader(header()),
      () => directory.addSnapshot(snapshot({ cycle: 1 })),
      () => directory.addWarning({ code: "type-errors", message: "three" }),
      () => directory.addProfile("p", new Uint8Array()),
      () => directory.recording().profile("profiles/p"),
      () =>
        directory.writeEnd({
          ended: "complete",
          cost: { installMs: 0, soakMs: 0, measureMs: 0, totalMs: 0, ownCpuMs: 0 },
        }),
      () => directory.check(),
    ])
      expect(write).toThrow(lost);
    directory.release();
    expect(() => other.check()).not.toThrow();
    expect(readdirSync(out).sort()).toEqual([".gitignore", "lock.json", "logs", "plan.json", "profiles"]);
    expect(readdirSync(join(out, "profiles"))).toEqual([]);
  });

  test("nor where nothing is there", () => {
    const { out, directory } = going();
    renameSync(out, `${out}-moved`);
    expect(() => directory.addSnapshot(snapshot({ cycle: 1 }))).toThrow(/was moved or removed/);
    expect(existsSync(out)).toBe(false);
    directory.release();
  });
});

describe("what is ours", () => {
  test.each([
    ["Terraform's plan", '{"format_version":"1.2","terraform_version":"1.9.0"}'],
    ["a plan that is no JSON", "resource"],
    ["an empty plan", ""],
    ["a plan of another tool", '{"tool":{"name":"benchstat"}}'],
  ])("is not %s: the folder stays as it is", (_name, text) => {
    const folder = join(temporaryFolder(), "infra");
    mkdirSync(folder);
    writeFileSync(join(folder, "plan.json"), text);
    expect(() => createRunDirectory(folder, testWorld())).toThrow(code("out-not-ours", 2));
    expect(readdirSync(folder)).toEqual(["plan.json"]);
    expect(readdirSync(join(folder, ".."))).toEqual(["infra"]);
  });

  test("is the run of another version of this program", () => {
    const out = join(temporaryFolder(), "out");
    mkdirSync(out);
    writeFileSync(join(out, "plan.json"), '{"format":99,"tool":{"name":"gopls-leak-gate"}}');
    writeFileSync(join(out, "snapshots.jsonl"), "{}\n");
    createRunDirectory(out, testWorld());
    expect(readdirSync(join(out, ".."))).toHaveLength(2);
  });

  test("is kept out of the user's repository", () => {
    const { out } = going();
    expect(readFileSync(join(out, ".gitignore"), "utf8")).toBe("*\n");
  });
});

describe("tries that measured nothing", () => {
  /** A try that failed before its first snapshot. */
  const failed = (out: string) => {
    const directory = createRunDirectory(out, testWorld());
    directory.writeHeader(header());
    writeFileSync(directory.logPath("gopls", 1), "panic");
    directory.release();
  };

  test("do not pile up", () => {
    const out = join(temporaryFolder(), "out");
    for (let tries = 0; tries < 4; tries++) failed(out);
    expect(readdirSync(join(out, ".."))).toEqual(["out"]);
    createRunDirectory(out, testWorld());
    expect(readdirSync(out).sort()).toEqual([".gitignore", "lock.json", "logs", "profiles"]);
    expect(readdirSync(join(out, "logs"))).toEqual([]);
  });

  test("step aside where somebody put something into them", () => {
    const out = join(temporaryFolder(), "out");
    failed(out);
    writeFileSync(join(out, "notes.txt"), "why?");
    failed(out);
    expect(readdirSync(join(out, ".."))).toHaveLength(2);
  });
});
