import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { planHere } from "../../src/commands/plan-here.ts";
import { runCommandLine } from "../../src/commands/run-command-line.ts";
import { createRunDirectory } from "../../src/measure/recording/run-directory.ts";
import { asFailure } from "../../src/model/failure.ts";
import { header, snapshot } from "../support/recorded.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { testWorld } from "../support/world.ts";

/** The exit code of `judge` in a folder, and what went wrong. */
async function judge(directory: string) {
  const outside = {
    ...{ cwd: join(directory, ".."), env: {}, version: "1.2.3", invocation: "gopls-leak-gate" },
    ...{ screen: { width: 100, color: false }, print: () => {}, note: () => {} },
    inWorld: () => Promise.reject(new Error("nothing is measured here")),
    recorder: () => {
      throw new Error("nothing is recorded here");
    },
  };
  return runCommandLine(["judge", directory], outside).then(
    (exitCode) => ({ exitCode, code: undefined, message: "" }),
    (error: unknown) => asFailure(error),
  );
}

/** A copy of a recording of format 1 in which a leak is. */
function recording(): string {
  const folder = join(temporaryFolder(), "theirs");
  cpSync(resolve("test/fixtures/recordings/arms-same-leak"), folder, { recursive: true });
  return folder;
}

/** Puts something in the place of a part. */
function inPlaceOf(part: string, put: (path: string) => void): string {
  const folder = recording();
  rmSync(join(folder, part), { recursive: true, force: true });
  put(join(folder, part));
  return folder;
}

const aPipe = (path: string) => void execFileSync("mkfifo", [path]);
const zeros = (path: string) => symlinkSync("/dev/zero", path);
const aGiant = (path: string) => {
  writeFileSync(path, "");
  truncateSync(path, 2 ** 40);
};
const aRing = (path: string) => symlinkSync(path, path);
const aFolder = (path: string) => mkdirSync(path);

describe("judging a run directory of somebody else", () => {
  test("works, for one of before too", async () => {
    expect(await judge(recording())).toMatchObject({ exitCode: expect.toSatisfy((code) => [0, 1, 3].includes(code)) });
  });

  test.each(["report.md", "report.json", "report.html"])("does not write through %s that is a link", async (report) => {
    const profile = join(temporaryFolder(), ".profile");
    writeFileSync(profile, "export PATH");
    const folder = inPlaceOf(report, (path) => symlinkSync(profile, path));
    expect(await judge(folder)).toMatchObject({ code: "file-is-a-link", message: expect.stringContaining(report) });
    expect(readFileSync(profile, "utf8")).toBe("export PATH");
  });

  test("says what is wrong where report.md is a folder", async () => {
    const folder = inPlaceOf("report.md", aFolder);
    expect(await judge(folder)).toMatchObject({
      code: "file-not-regular",
      exitCode: 4,
      message: `${join(folder, "report.md")} can't be written: it is a folder`,
    });
  });

  const parts = ["plan.json", "snapshots.jsonl", "loads.jsonl", "warnings.jsonl", "end.json", "lock.json"];
  const kinds = [
    ["a named pipe", aPipe, "file-not-regular"],
    ["a link to endless zeros", zeros, "file-is-a-link"],
    ["a terabyte", aGiant, "file-too-large"],
    ["a link to itself", aRing, "file-is-a-link"],
    ["a folder", aFolder, "file-not-regular"],
  ] as const;
  const cases = parts.flatMap((part) => kinds.map(([name, put, code]) => [part, name, put, code] as const));
  test.each(cases)("does not wait for %s that is %s, and names it", async (part, _name, put, code) => {
    const folder = inPlaceOf(part, put);
    expect(await judge(folder)).toMatchObject({
      code,
      exitCode: 4,
      message: expect.stringContaining(join(folder, part)),
    });
  });

  test.each([
    ["a named pipe", aPipe],
    ["a link to endless zeros", zeros],
    ["a terabyte", aGiant],
  ])("does not wait for a profile that is %s", async (_name, put) => {
    const folder = recording();
    const profiles = readdirSync(join(folder, "profiles"));
    expect(profiles).not.toEqual([]);
    for (const name of profiles) {
      rmSync(join(folder, "profiles", name));
      put(join(folder, "profiles", name));
    }
    expect((await judge(folder)).exitCode).toBe(4);
    expect(readFileSync(join(folder, "report.json"), "utf8")).toContain('"profile-damaged"');
  });

  test("does not look for profiles behind a link", async () => {
    const theirs = recording();
    const folder = inPlaceOf("profiles", (path) => symlinkSync(join(theirs, "profiles"), path));
    const { message } = await judge(folder);
    expect(message).not.toContain(theirs);
    expect(readdirSync(join(theirs, "profiles"))).not.toEqual([]);
  });

  test("is refused while a run goes on there", async () => {
    const out = join(temporaryFolder(), "out");
    const directory = createRunDirectory(out, testWorld());
    directory.writeHeader(header());
    directory.addSnapshot(snapshot({ cycle: 0 }));
    expect(await judge(out)).toMatchObject({ code: "run-directory-in-use", exitCode: 2 });
    expect(readdirSync(out)).not.toContain("report.json");
    directory.release();
    expect(await judge(out)).toMatchObject({ code: undefined });
  });

  test.each(["", "\n", "{\n", '{"ended":"compl'])(
    "keeps what was measured where a full disk left the end as %j",
    async (text) => {
      const folder = inPlaceOf("end.json", (path) => writeFileSync(path, text));
      const { code, exitCode } = await judge(folder);
      if (text.endsWith("{\n")) expect(code).toBe("run-directory-damaged");
      else expect([0, 1, 3]).toContain(exitCode);
    },
  );
});

describe("a file that the user names", () => {
  const named = [
    ["config", "config-unreadable", "gate.yaml"],
    ["workload", "workload-unreadable", "./w.yaml"],
    ["known-leaks", "catalogue-unreadable", "k.yaml"],
    ["settings", "settings-unreadable", "s.json"],
  ] as const;
  const kinds = [
    ["a named pipe", aPipe, "it is a named pipe"],
    ["a link to endless zeros", zeros, "it is a device"],
    ["a terabyte", aGiant, "it has 1099511627776 bytes, over 1048576"],
    ["a link to itself", aRing, "too many symbolic links"],
    ["a folder", aFolder, "it is a folder"],
  ] as const;
  const cases = named.flatMap((option) => kinds.map((kind) => [option[0], kind[0], option, kind] as const));
  test.each(cases)("with --%s that is %s is refused", async (_option, _kind, [option, code, name], [, put, reason]) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "go.mod"), "module example.com/m\n");
    put(join(folder, name));
    await expect(planHere({ [option]: name }, { cwd: folder, env: {} })).rejects.toMatchObject({
      code,
      exitCode: 2,
      message: expect.stringMatching(new RegExp(`${name.replace("./", "")} can't be read: ${reason}$`)),
    });
  });

  test("is read over a link, which is the user's own", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "go.mod"), "module example.com/m\n");
    writeFileSync(join(folder, "real.yaml"), "cycles: 20\n");
    symlinkSync("real.yaml", join(folder, "gate.yaml"));
    const { plan } = await planHere({ config: "gate.yaml" }, { cwd: folder, env: {} });
    expect(plan.schedule.cycles).toBe(20);
  });

  test("has a name that can be: what is too long, or leads in a ring, is a bad option", async () => {
    const folder = temporaryFolder();
    aRing(join(folder, "ring"));
    for (const workspace of ["ring", "n".repeat(5000), "a\0b"])
      await expect(planHere({ workspace }, { cwd: folder, env: {} })).rejects.toMatchObject({
        code: "workspace-missing",
      });
    await expect(planHere({ config: "n".repeat(5000) }, { cwd: folder, env: {} })).rejects.toMatchObject({
      code: "config-unreadable",
      exitCode: 2,
    });
  });
});

test.each(["", "  "])("--out %j would be the current folder, and is refused", async (out) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "go.mod"), "module example.com/m\n");
  await expect(planHere({ out }, { cwd: folder, env: {} })).rejects.toMatchObject({ code: "bad-value", exitCode: 2 });
  writeFileSync(join(folder, ".gopls-leak-gate.yaml"), `out: "${out}"\n`);
  await expect(planHere({}, { cwd: folder, env: {} })).rejects.toMatchObject({
    code: "bad-value",
    message: expect.stringContaining(".gopls-leak-gate.yaml"),
  });
});
