import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildEntry } from "./support/build-entry.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

/** Ends with what it is told to do, which is the name of one of these. */
const ENTRY = `import { runEntry, quietly } from ${JSON.stringify(resolve("src/run-entry.ts"))};
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const later = (act) => setTimeout(act, 20);
const speak = async () => {
  for (let i = 0; i < 20; i++) {
    process.stdout.write("a word\\n");
    process.stderr.write("progress\\n");
    await sleep(5);
  }
};
const does = {
  passes: async () => 0,
  fails: async () => 1,
  rejects: async () => { throw new RangeError("Invalid\\nstring\\n  length"); },
  throws: () => { throw new TypeError("at once"); },
  speaks: async () => { await speak(); return 3; },
  "is broken": async () => { later(() => { throw new TypeError("nobody caught it"); }); await sleep(100); return 0; },
  "lets a promise go": async () => { later(() => void Promise.reject(new Error("nobody waits"))); await sleep(100); return 1; },
  "is broken twice": async () => { for (const i of [1, 2]) later(() => { throw new Error("time " + i); }); await sleep(100); return 0; },
  "has no descriptor": async () => { throw Object.assign(new Error("EMFILE: too many"), { code: "EMFILE", syscall: "open", path: "/there" }); },
  "never ends": () => new Promise(() => {}),
};
runEntry(does[process.argv[2]], ({ message }) => quietly(() => process.stderr.write(message + "\\n")));
`;

let folder = "";
let [entry, cli] = ["", ""];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gopls-leak-gate-test-"));
  const source = join(folder, "entry.ts");
  writeFileSync(source, ENTRY);
  entry = await buildEntry(source, join(folder, "entry"));
  cli = await buildEntry(resolve("src/cli.ts"), join(folder, "cli"));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs a program; of its standard output nobody reads, or it goes to a full disk, or somebody reads it all. */
function run(args: readonly string[], stdout: "closed" | "full" | "read" = "read", stderr: "closed" | "read" = "read") {
  const full = stdout === "full" ? openSync("/dev/full", "w") : "pipe";
  const child = spawn(process.execPath, [...args], { stdio: ["ignore", full, "pipe"] });
  let said = "";
  if (stdout === "closed") child.stdout?.destroy();
  else child.stdout?.resume();
  if (stderr === "closed") child.stderr?.destroy();
  else child.stderr?.on("data", (text) => (said += text));
  return new Promise<Ended>((done) => child.once("close", (code) => done({ code, stderr: said })));
}

describe("an entry ends with the exit code", () => {
  test.each([
    ["passes", 0, /^$/],
    ["fails", 1, /^$/],
    ["rejects", 4, /^this program failed: RangeError: Invalid string length \(at rejects \(entry\.mjs:\d+:\d+\)\)\n$/],
    ["throws", 4, /^this program failed: TypeError: at once .*\n$/],
    ["is broken", 4, /^this program failed: TypeError: nobody caught it .*\n$/],
    ["lets a promise go", 4, /^this program failed: Error: nobody waits .*\n$/],
    ["is broken twice", 4, /^this program failed: Error: time 1 .*\n$/],
    ["has no descriptor", 4, /^\/there can't be read: too many open files\n$/],
    ["never ends", 4, /^$/],
  ])("of one that %s: %i", async (what, code, words) => {
    const ended = await run([entry, what]);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toMatch(words);
  });

  test("of its work where nobody reads what it says", async () => {
    expect((await run([entry, "speaks"], "closed", "closed")).code).toBe(3);
    expect(await run([entry, "speaks"], "closed")).toEqual({ code: 3, stderr: "progress\n".repeat(20) });
  });

  test.runIf(process.platform === "linux")("4 where what it says has no room", async () => {
    const { code, stderr } = await run([entry, "speaks"], "full");
    expect(code).toBe(4);
    expect(stderr).toContain("standard output can't be written: the disk is full");
  });
});

describe("a verdict", () => {
  const recording = (name: string) => {
    const copy = join(temporaryFolder(), "run");
    cpSync(join("test/fixtures/recordings", name), copy, { recursive: true });
    return copy;
  };
  test("is the exit code also where nobody reads it", async () => {
    const args = [cli, "judge", recording("above-2.1KiB")];
    const read = await run(args);
    expect(read.code).not.toBe(4);
    expect(await run(args, "closed")).toEqual({ ...read, stderr: "" });
  });
  test.runIf(process.platform === "linux")("that can't be written is none", async () => {
    const { code, stderr } = await run([cli, "judge", recording("above-2.1KiB")], "full");
    expect(code).toBe(4);
    expect(stderr).toMatch(/^gopls-leak-gate: standard output can't be written: the disk is full\n {2}Make room.*\n$/);
  });
});
