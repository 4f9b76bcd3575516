import { existsSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder } from "../../src/files/make-folder.ts";
import { refusal } from "../support/refusal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("a folder", () => {
  test("is made with those above it, and left as it is where it is there", () => {
    const path = join(temporaryFolder(), "a", "b", "c");
    makeFolder(path);
    writeFileSync(join(path, "kept"), "x");
    makeFolder(path);
    expect(statSync(path).isDirectory()).toBe(true);
    expect(existsSync(join(path, "kept"))).toBe(true);
  });

  test("below a file, and a link to nowhere, are told", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "x");
    symlinkSync(join(folder, "nowhere"), join(folder, "link"));
    expect(refusal(() => makeFolder(join(folder, "file", "a")))).toMatchObject({ code: "file-missing" });
    expect(refusal(() => makeFolder(join(folder, "link")))).toMatchObject({ code: "disk-failed" });
  });

  test.runIf(process.platform === "linux")("that the system never makes is told, and not tried for ever", () => {
    for (const path of ["/proc/self/a", "/proc/a/b/c"])
      expect(refusal(() => makeFolder(path))).toMatchObject({ code: "file-missing", exitCode: 4 });
  });
});
