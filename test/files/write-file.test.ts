import { execFileSync } from "node:child_process";
import type * as fs from "node:fs";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { appendFile, writeFile } from "../../src/files/write-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Bytes that the disk still takes, and what it says after that. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY, says: "ENOSPC" }));

vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  const writeSync = (file: number, bytes: Buffer, from: number) => {
    const taken = Math.min(bytes.length - from, disk.room);
    if (taken === 0) throw Object.assign(new Error(disk.says), { code: disk.says, syscall: "write" });
    disk.room -= taken;
    return real.writeSync(file, bytes, from, taken);
  };
  return { ...real, writeSync };
});

afterEach(() => {
  disk.room = Number.POSITIVE_INFINITY;
  disk.says = "ENOSPC";
});

const fault = (code: string) => expect.objectContaining({ code, exitCode: 4, hint: expect.stringMatching(/\.$/) });

describe("a file is written", () => {
  test("whole, in place of another, and nothing else is left", () => {
    const folder = temporaryFolder();
    writeFile(join(folder, "f"), "one");
    writeFile(join(folder, "f"), new Uint8Array([116, 119, 111]));
    writeFile(join(folder, "empty"), "");
    expect(readFileSync(join(folder, "f"), "utf8")).toBe("two");
    expect(readdirSync(folder)).toEqual(["empty", "f"]);
  });

  test("or not at all, where the disk is full: the old one stays", () => {
    const folder = temporaryFolder();
    writeFile(join(folder, "f"), "old");
    disk.room = 4;
    expect(() => writeFile(join(folder, "f"), "the new one")).toThrow(fault("disk-full"));
    expect(readFileSync(join(folder, "f"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["f"]);
  });

  test.each([
    ["EDQUOT", "disk-full"],
    ["EFBIG", "disk-full"],
    ["EROFS", "disk-read-only"],
    ["EACCES", "access-denied"],
    ["EPERM", "access-denied"],
    ["EMFILE", "too-many-open-files"],
    ["EIO", "disk-failed"],
  ])("what the system says is said: %s", (says, code) => {
    Object.assign(disk, { room: 0, says });
    const path = join(temporaryFolder(), "f");
    expect(() => writeFile(path, "x")).toThrow(fault(code));
    expect(() => writeFile(path, "x")).toThrow(`${path} can't be written: `);
  });
});

describe("a line is appended", () => {
  test("to a file that is made for it", () => {
    const path = join(temporaryFolder(), "f");
    appendFile(path, "one\n");
    appendFile(path, "two\n");
    expect(readFileSync(path, "utf8")).toBe("one\ntwo\n");
  });

  test("whole, or not at all", () => {
    const path = join(temporaryFolder(), "f");
    appendFile(path, "one\n");
    disk.room = 2;
    expect(() => appendFile(path, "two\n")).toThrow(fault("disk-full"));
    expect(readFileSync(path, "utf8")).toBe("one\n");
    disk.room = 100;
    appendFile(path, "three\n");
    expect(readFileSync(path, "utf8")).toBe("one\nthree\n");
  });
});

describe.each([
  ["written", writeFile],
  ["appended to", appendFile],
])("is not %s:", (_name, write: (path: string, text: string, writing?: { within?: string }) => void) => {
  test("what a symbolic link leads to, there or not", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "profile"), "export PATH");
    symlinkSync("profile", join(folder, "report.md"));
    symlinkSync("none", join(folder, "dangling"));
    expect(() => write(join(folder, "report.md"), "x")).toThrow(fault("file-is-a-link"));
    expect(() => write(join(folder, "dangling"), "x")).toThrow(fault("file-is-a-link"));
    expect(readFileSync(join(folder, "profile"), "utf8")).toBe("export PATH");
    expect(readdirSync(folder).sort()).toEqual(["dangling", "profile", "report.md"]);
  });

  test("what is behind a linked folder below the folder within", () => {
    const folder = temporaryFolder();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(folder, "profiles"));
    expect(() => write(join(folder, "profiles", "p"), "x", { within: folder })).toThrow(fault("file-is-a-link"));
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test("a folder, and a place that can't be", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "report.md"));
    writeFileSync(join(folder, "f"), "");
    expect(() => write(join(folder, "report.md"), "x")).toThrow(fault("file-not-regular"));
    expect(() => write(join(folder, "f", "below"), "x")).toThrow(fault("file-missing"));
    expect(() => write(join(folder, "n".repeat(300)), "x")).toThrow(fault("path-too-long"));
    expect(readdirSync(folder)).toEqual(["f", "report.md"]);
  });

  test.skipIf(process.platform === "win32")("a named pipe, and a device", () => {
    const folder = temporaryFolder();
    execFileSync("mkfifo", [join(folder, "fifo")]);
    expect(() => write(join(folder, "fifo"), "x")).toThrow(fault("file-not-regular"));
    expect(() => write("/dev/full", "x")).toThrow(fault("file-not-regular"));
  });
});
