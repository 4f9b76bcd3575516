import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import type { Step } from "../../../../src/model/workload.ts";
import { goText } from "../drive-workspace.ts";
import { drivenFake } from "../driven-fake.ts";

const files = { "a/a.go": goText("a", 3), "b/go.mod": "module example.com/b\n", "b/b.go": goText("b", 2) };
const look: Step = { do: "checkpoint", name: "look" };

test("a folder is added, loaded before the next step, and removed", async () => {
  const fake = await drivenFake(files);
  const seen: unknown[] = [];
  const steps: Step[] = [{ do: "add-folder", folder: "b" }, look, { do: "remove-folder", folder: "b" }, look];
  const drive = fake.drive(steps, { iterationsPerCycle: 1 }, async () => {
    const loads = fake.driven.client.progress.ended("Setting up workspace");
    seen.push([(await fake.told()).folders, loads]);
  });
  await drive.iterate();
  await drive.iterate();
  expect(drive.sent().views).toBe(2);
  const b = fake.uri("b");
  expect(seen).toEqual([
    [[b], 2],
    [[], 2],
    [[b], 3],
    [[], 3],
  ]);
});

test("a module that is to be made is made once in a session, and each of another size is another", async () => {
  const fake = await drivenFake(files);
  const added: string[] = [];
  const steps: Step[] = ["synthetic:2x30", "synthetic:3x30"].flatMap((folder): Step[] => [
    { do: "add-folder", folder },
    look,
    { do: "remove-folder", folder },
  ]);
  for (const name of ["one", "other"]) {
    const drive = fake.drive(steps, { name, iterationsPerCycle: 1 }, async () => {
      added.push(...(await fake.told()).folders.map((uri) => fileURLToPath(uri)));
    });
    await drive.iterate();
    await drive.iterate();
  }
  expect(added).toHaveLength(8);
  expect(new Set(added).size).toBe(2);
  expect(added.slice(2)).toEqual([...added.slice(0, 2), ...added.slice(0, 2), ...added.slice(0, 2)]);
  for (const path of new Set(added)) {
    expect(path.startsWith(fake.driven.temporary)).toBe(true);
    expect(existsSync(`${path}/go.mod`)).toBe(true);
  }
});

test("settings go over those of the session, and {} goes back to them; gopls is left to come to rest", async () => {
  const fake = await drivenFake(files);
  const seen: unknown[] = [];
  const configure = (settings: Record<string, boolean>): Step => ({ do: "change-configuration", settings });
  const steps = [configure({ gofumpt: true }), look, configure({ staticcheck: true }), look, configure({}), look];
  const expected = [{ gofumpt: true }, { staticcheck: true }, {}].map((own) => ({ verboseOutput: true, ...own }));
  const drive = fake.drive(steps, { iterationsPerCycle: 1 }, async () => {
    await vi.waitFor(async () => expect((await fake.told()).settings).toEqual(expected[seen.length]));
    seen.push((await fake.told()).settings);
  });
  await drive.iterate();
  expect(seen).toEqual(expected);
  expect(drive.sent().views).toBe(3);
  expect(fake.quiets()).toBe(1);
  await fake.drive([{ do: "settle" }]).iterate();
  expect(fake.quiets()).toBe(1);
});

test("a setting that gopls will keep is named, unless the workload had set it to something else before it left it out", async () => {
  const warned = async (...settings: Record<string, boolean>[]) => {
    const fake = await drivenFake(files);
    const steps = settings.map((own): Step => ({ do: "change-configuration", settings: own }));
    const drive = fake.drive(steps, { iterationsPerCycle: 1 });
    await drive.iterate();
    await drive.iterate();
    return fake.warnings.map(({ message }) => /the setting (\S+)/.exec(message)?.[1]);
  };
  expect(await warned({ gofumpt: true }, { staticcheck: true }, {})).toEqual(["gofumpt", "staticcheck"]);
  expect(await warned({ gofumpt: true }, { gofumpt: false }, {})).toEqual([]);
  // The session's own is told all the time.
  expect(await warned({ verboseOutput: false }, {})).toEqual([]);
});

test("a step that waits leaves gopls alone for so long", async () => {
  const fake = await drivenFake(files);
  await fake.drive([{ do: "idle", ms: 1_234 }]).iterate();
  expect(fake.slept).toEqual([1_234]);
});
