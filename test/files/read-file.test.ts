import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, readFileSync, readSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openFile, readFile, readText } from "../../src/files/read-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const fault = (code: string, reason: RegExp | string) =>
  expect.objectContaining({
    name: "Failure",
    code,
    exitCode: 4,
    reason: typeof reason === "string" ? reason : expect.stringMatching(reason),
  });

/** A folder with a file `text` and a link `link` to it, and below it the same over a linked folder. */
function folder(): string {
  const path = temporaryFolder();
  mkdirSync(join(path, "real"));
  writeFileSync(join(path, "real", "text"), "grün\n");
  symlinkSync("real/text", join(path, "link"));
  symlinkSync("real", join(path, "linked"));
  return path;
}

describe("a regular file is read", () => {
  test("whole, over links where they are the user's own", () => {
    const path = folder();
    expect(readText(join(path, "real", "text"))).toBe("grün\n");
    expect(readText(join(path, "link"))).toBe("grün\n");
    expect(readText(join(path, "linked", "text"))).toBe("grün\n");
    expect(readText(join(path, "real", "text"), { within: path })).toBe("grün\n");
  });

  test("up to the size that is allowed, and empty", () => {
    const path = join(temporaryFolder(), "f");
    for (const size of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
      const bytes = Buffer.from(Array.from({ length: size }, (_, i) => i % 251));
      writeFileSync(path, bytes);
      expect(readFile(path, { most: size }).equals(bytes)).toBe(true);
      if (size > 0) expect(() => readFile(path, { most: size - 1 })).toThrow(fault("file-too-large", /over/));
    }
  });

  test.runIf(process.platform === "linux")("also where the system says no size of it", () => {
    expect(readText("/proc/self/status")).toMatch(/^Name:/);
    expect(() => readText("/proc/self/status", { most: 10 })).toThrow(fault("file-too-large", "it has over 10 bytes"));
  });
});

describe("is refused, and nothing hangs or fills the memory:", () => {
  test("a file of a terabyte", () => {
    const path = join(temporaryFolder(), "f");
    writeFileSync(path, "");
    truncateSync(path, 2 ** 40);
    expect(() => readFile(path)).toThrow(fault("file-too-large", /^it has 1099511627776 bytes, over 16777216$/));
  });

  test("a link, and what lies behind a linked folder, in a folder of somebody else's", () => {
    const path = folder();
    const link = fault("file-is-a-link", "it is a symbolic link");
    expect(() => readFile(join(path, "link"), { within: path })).toThrow(link);
    const behind = fault("file-is-a-link", `${join(path, "linked")} is a symbolic link`);
    expect(() => readFile(join(path, "linked", "text"), { within: path })).toThrow(behind);
  });

  test("links that lead to each other", () => {
    const path = temporaryFolder();
    symlinkSync("b", join(path, "a"));
    symlinkSync("a", join(path, "b"));
    expect(() => readFile(join(path, "a"))).toThrow(fault("links-in-a-ring", "too many symbolic links"));
  });

  test.skipIf(process.platform === "win32")("a named pipe that nobody writes to, a link to one, and a device", () => {
    const path = temporaryFolder();
    execFileSync("mkfifo", [join(path, "fifo")]);
    symlinkSync("fifo", join(path, "link"));
    symlinkSync("/dev/zero", join(path, "zero"));
    expect(() => readFile(join(path, "fifo"))).toThrow(fault("file-not-regular", "it is a named pipe"));
    expect(() => readFile(join(path, "link"))).toThrow(fault("file-not-regular", "it is a named pipe"));
    expect(() => readFile(join(path, "zero"))).toThrow(fault("file-not-regular", "it is a device"));
    expect(() => openFile("/dev/zero")).toThrow(fault("file-not-regular", "it is a device"));
  });

  test.skipIf(process.platform === "win32")("a socket", async () => {
    const path = join(temporaryFolder(), "s");
    const server = createServer();
    await new Promise<void>((ready) => server.listen(path, ready));
    onTestFinished(() => void server.close());
    expect(() => readFile(path)).toThrow(fault("file-not-regular", "it is a socket"));
  });

  test("a folder, what is not there, what is below a file, and names that can't be", () => {
    const path = folder();
    expect(() => readFile(path)).toThrow(fault("file-not-regular", "it is a folder"));
    expect(() => readFile(join(path, "none"))).toThrow(fault("file-missing", "it is not there"));
    expect(() => readFile(join(path, "none"), { within: path })).toThrow(fault("file-missing", "it is not there"));
    expect(() => readFile(join(path, "real", "text", "x"))).toThrow(fault("file-missing", /is a file/));
    expect(() => readFile(join(path, "n".repeat(300)))).toThrow(fault("path-too-long", "its name is too long"));
    expect(() => readFile(`${path}\0`)).toThrow(fault("file-missing", /null byte/));
  });
});

test("a file is opened for what reads it a piece at a time", () => {
  const path = join(folder(), "link");
  const file = openFile(path);
  const piece = Buffer.alloc(4);
  readSync(file, piece);
  closeSync(file);
  expect(piece.toString("latin1")).toBe(readFileSync(path, "latin1").slice(0, 4));
});
