import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Watched, watchOnce } from "../../../../src/measure/drive/files/watch-files.ts";
import { driveWorkspace, goText, scanWithoutGo } from "../drive-workspace.ts";

const files = { "go.mod": "module example.com/m\n", "a/a.go": goText("a", 1), "b.go": goText("m", 1) };

test("files that are changed, new or gone since a run first looked, whichever session asks", async () => {
  const root = driveWorkspace(files);
  const watched: Watched = new Map();
  const first = watchOnce(watched, root, await scanWithoutGo(root));
  expect(first()).toEqual([]);
  writeFileSync(join(root, "a/a.go"), goText("a", 2));
  writeFileSync(join(root, "a/new.go"), goText("a", 1));
  rmSync(join(root, "b.go"));
  const second = watchOnce(watched, root, await scanWithoutGo(root));
  expect(second()).toEqual(["a/a.go", "a/new.go", "b.go"]);
  expect(first()).toEqual(second());
});

test("of a copy the original is watched", async () => {
  const [root, copy] = [driveWorkspace(files), driveWorkspace(files)];
  const changedSince = watchOnce(new Map(), root, await scanWithoutGo(copy));
  writeFileSync(join(copy, "b.go"), "package m\n");
  expect(changedSince()).toEqual([]);
  writeFileSync(join(root, "go.mod"), "module example.com/other\n");
  expect(changedSince()).toEqual(["go.mod"]);
});
