import { existsSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noWork } from "../../../../src/model/work.ts";
import type { Step } from "../../../../src/model/workload.ts";
import { goText } from "../drive-workspace.ts";
import { type DrivenFake, drivenFake } from "../driven-fake.ts";

const files = { "a/a.go": goText("a", 3), "b/b.go": goText("b", 2), "c/c.go": goText("c", 1) };
const A = "a/a.go";
const restore: Step = { do: "restore-on-disk" };
const look: Step = { do: "checkpoint", name: "look" };

/** Of each notification the paths and FileChangeTypes (1 created, 2 changed, 3 deleted). */
async function events(fake: DrivenFake): Promise<readonly (readonly string[])[]> {
  const { watched } = await fake.told();
  return watched.map((list) => list.map(({ uri, type }) => `${uri.slice(fake.uri("").length + 1)} ${type}`));
}

const onDisk = (fake: DrivenFake, path: string) => readFileSync(join(fake.root, path), "utf8");

describe("what is done on disk is there, is told in one notification, and comes back", () => {
  const insert = "// x\n";
  const changed = `${files[A]}${insert}`;
  const replaced = [`${A} 3`, `${A} 1`];
  test.each<[string, Step, string[], string | undefined, string[]]>([
    ["change", { do: "change-on-disk", file: A, insert }, [`${A} 2`], changed, [`${A} 2`]],
    ["by rename", { do: "write-by-rename", file: A, insert }, replaced, changed, replaced],
    ["by an older file", { do: "write-by-rename", file: A, insert, age: "old" }, replaced, changed, replaced],
    ["delete", { do: "delete-on-disk", file: A }, [`${A} 3`], undefined, [`${A} 1`]],
    [
      "several",
      { do: "change-on-disk", file: "**/*.go", insert, most: 2 },
      [`${A} 2`, "b/b.go 2"],
      changed,
      [`${A} 2`, "b/b.go 2"],
    ],
    [
      "instead of something",
      { do: "change-on-disk", file: A, insert: "H()", replace: { pattern: "G\\(\\)" } },
      [`${A} 2`],
      files[A].replace("G()", "H()"),
      [`${A} 2`],
    ],
  ])("%s", async (_, step, told, text, back) => {
    const fake = await drivenFake(files, { writes: true });
    const seen: (string | undefined)[] = [];
    const drive = fake.drive([step, look, restore], { iterationsPerCycle: 1 }, async () => {
      seen.push(existsSync(join(fake.root, A)) ? onDisk(fake, A) : undefined);
    });
    await drive.iterate();
    expect(seen).toEqual([text]);
    expect(await events(fake)).toEqual([told, back]);
    expect(onDisk(fake, A)).toBe(files[A]);
  });

  test("create", async () => {
    const fake = await drivenFake(files, { writes: true });
    const create: Step = { do: "create-on-disk", path: "new/n.go", insert: "package n\n" };
    await fake.drive([create, restore]).iterate();
    expect(await events(fake)).toEqual([["new/n.go 1"], ["new/n.go 3"]]);
    expect(existsSync(join(fake.root, "new/n.go"))).toBe(false);
  });
});

test("set-up and iterations are restored each by itself", async () => {
  const fake = await drivenFake(files, { writes: true });
  const write = (insert: string): Step => ({ do: "change-on-disk", file: A, insert });
  const over = { setup: [write("// set up\n")], teardown: [restore] };
  const drive = fake.drive([write("// iteration\n"), restore], over);
  await drive.setUp();
  await drive.iterate();
  await drive.iterate();
  expect(onDisk(fake, A)).toBe(`${files[A]}// set up\n`);
  await drive.tearDown();
  expect(onDisk(fake, A)).toBe(files[A]);
});

test("where nothing was done, nothing is told", async () => {
  const fake = await drivenFake(files, { writes: true });
  await fake.drive([restore]).iterate();
  expect(await events(fake)).toEqual([]);
});

test.each([
  ["new", 0, 0],
  ["old", 3, 2],
] as const)("a file that is %s is %d hours old, and the one that comes back %d", async (age, hours, hoursBack) => {
  const fake = await drivenFake(files, { writes: true });
  const now = Date.now();
  const hoursOld = () => Math.abs(Math.round((now - statSync(join(fake.root, A)).mtimeMs) / 3_600_000));
  utimesSync(join(fake.root, A), 0, now / 1000 - 2 * 3600);
  const seen: number[] = [];
  const write: Step = { do: "write-by-rename", file: A, insert: "// x\n", age };
  const drive = fake.drive([write, look, restore], { iterationsPerCycle: 1 }, async () => {
    seen.push(hoursOld());
  });
  await drive.iterate();
  expect([...seen, hoursOld()]).toEqual([hours, hoursBack]);
});

test("edits on disk are counted, those of new text as such, and files that old ones replace, there and back", async () => {
  const fake = await drivenFake(files, { writes: true });
  const write = (age: "new" | "old"): Step => ({
    do: "write-by-rename",
    file: "**/*.go",
    most: 3,
    text: "unique",
    age,
  });
  const drive = fake.drive([write("new"), restore]);
  await drive.iterate();
  expect(drive.sent()).toEqual({ ...noWork(), edits: 3, newTexts: 3 });
  const old = fake.drive([write("old"), restore]);
  await old.iterate();
  expect(old.sent()).toEqual({ ...noWork(), edits: 3, newTexts: 3, replacements: 6 });
});

test("without a disposable copy nothing is written", async () => {
  const fake = await drivenFake(files);
  for (const step of [{ do: "delete-on-disk", file: A } as Step, restore]) {
    await expect(fake.drive([step]).iterate()).rejects.toThrow("no disposable copy");
  }
  const saves = fake.drive([
    { do: "open", file: A },
    { do: "save", file: A },
  ]);
  await expect(saves.iterate()).rejects.toThrow("no disposable copy");
  expect(onDisk(fake, A)).toBe(files[A]);
});
