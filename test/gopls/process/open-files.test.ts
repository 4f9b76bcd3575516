import { closeSync, mkdirSync, openSync, watch } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openFiles } from "../../../src/gopls/process/open-files.ts";
import { processUsage } from "../../../src/gopls/process/process-usage.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const isLinux = process.platform === "linux";

describe.runIf(isLinux)("the open files of a process", () => {
  const mine = () => openFiles(process.pid) ?? expect.fail("nothing was told");

  test("are counted one by one", () => {
    const before = mine();
    const opened = Array.from({ length: 25 }, () => openSync("/dev/null", "r"));
    expect(mine().descriptors - before.descriptors).toBe(25);
    for (const descriptor of opened) closeSync(descriptor);
    expect(mine().descriptors).toBe(before.descriptors);
  });

  test("have what they watch, each folder once", () => {
    const before = mine().inotifyWatches ?? expect.fail("no watches were told");
    const folders = ["a", "b", "c"].map((name) => join(temporaryFolder(), name));
    for (const folder of folders) {
      mkdirSync(folder);
      const watcher = watch(folder);
      onTestFinished(() => watcher.close());
    }
    expect((mine().inotifyWatches ?? 0) - before).toBe(3);
  });

  test("are only counted where there are too many to look at", () => {
    const opened: number[] = [];
    onTestFinished(() => {
      for (const descriptor of opened) closeSync(descriptor);
    });
    try {
      while (opened.length <= 10_000) opened.push(openSync("/dev/null", "r"));
    } catch {
      // EMFILE: this system lets no test have as many.
      return;
    }
    const many = openFiles(process.pid);
    // Before Linux 6.2 nobody tells.
    if (many) expect(many.descriptors).toBeGreaterThan(10_000);
    expect(many?.inotifyWatches).toBeUndefined();
  });

  test("are not known of a process that is gone", () => {
    expect(openFiles(2 ** 30)).toBeUndefined();
  });
});

test("elsewhere nothing is told of them", () => {
  expect(processUsage(process.pid, "darwin").openFiles()).toBeUndefined();
});
