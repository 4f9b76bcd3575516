import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileUri } from "../../../../src/lsp/file-uri.ts";
import { type Disk, diskOf } from "../../../../src/measure/drive/files/disk.ts";
import { driveWorkspace } from "../drive-workspace.ts";

// FileChangeType, as the protocol counts.
const [CREATED, CHANGED, DELETED] = [1, 2, 3];

function made() {
  const root = driveWorkspace({ "a.go": "package a\n", "sub/b.go": "package b\n", "e.go": "package e\n" });
  const disk = diskOf(root);
  const event = (path: string, type: number | undefined) => ({ uri: fileUri(join(root, path)), type });
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  return { root, disk, event, read };
}

describe("what is done on disk is told as events", () => {
  test("a file that is written where it is has changed, and stays the same file", () => {
    const { root, disk, event, read } = made();
    const { ino } = statSync(join(root, "sub/b.go"));
    expect(disk.write("sub/b.go", "package c\n", "in-place")).toEqual([event("sub/b.go", CHANGED)]);
    expect(read("sub/b.go")).toBe("package c\n");
    expect(statSync(join(root, "sub/b.go")).ino).toBe(ino);
  });

  test("a file whose place another takes is deleted and created, and nothing stays beside it", () => {
    const { root, disk, event, read } = made();
    const { ino } = statSync(join(root, "a.go"));
    expect(disk.write("a.go", "package c\n", "rename")).toEqual([event("a.go", DELETED), event("a.go", CREATED)]);
    expect(read("a.go")).toBe("package c\n");
    expect(statSync(join(root, "a.go")).ino).not.toBe(ino);
    expect([...disk.state().keys()].sort()).toEqual(["a.go", "e.go", "sub/b.go"]);
  });

  test("no file has the inode of one whose place it took, or that was removed, however often", () => {
    const { root, disk } = made();
    const inodes: number[] = [];
    for (const text of ["1", "2", "3", "4"]) {
      inodes.push(statSync(join(root, "a.go")).ino);
      disk.enter("iteration");
      if (text === "2") disk.remove("a.go");
      else disk.write("a.go", `package a${text}\n`, "rename");
      if (text !== "2") inodes.push(statSync(join(root, "a.go")).ino);
      disk.restore();
    }
    expect(new Set(inodes).size).toBe(inodes.length);
    expect([...disk.state().keys()].sort()).toEqual(["a.go", "e.go", "sub/b.go"]);
  });

  test("what is set aside takes no room on the disk", () => {
    const { root, disk } = made();
    disk.write("a.go", "package c\n", "rename");
    disk.remove("e.go");
    const aside = readdirSync(`${root}.aside`).map((name) => statSync(join(`${root}.aside`, name)).size);
    expect(aside).toEqual([0, 0]);
  });

  test.each(["in-place", "rename", "old-rename"] as const)(
    "a file that was not there is created, with its folders (%s)",
    (by) => {
      const { disk, event, read } = made();
      expect(disk.write("new/er/c.go", "package c\n", by)).toEqual([event("new/er/c.go", CREATED)]);
      expect(read("new/er/c.go")).toBe("package c\n");
    },
  );

  test("a file that is removed is deleted", () => {
    const { root, disk, event } = made();
    expect(disk.remove("a.go")).toEqual([event("a.go", DELETED)]);
    expect(existsSync(join(root, "a.go"))).toBe(false);
    expect(disk.read("a.go")).toBeUndefined();
  });
});

describe("restoring", () => {
  test("tells of each file what happens to it now, and of none that is as it was", () => {
    const { disk, event, read } = made();
    disk.enter("iteration");
    disk.write("a.go", "package x\n", "in-place");
    disk.remove("sub/b.go");
    disk.write("c.go", "package c\n", "in-place");
    disk.write("d.go", "package d\n", "in-place");
    disk.remove("d.go");
    disk.write("e.go", "package other\n", "in-place");
    disk.write("e.go", "package e\n", "in-place");
    expect(disk.restore()).toEqual([event("a.go", CHANGED), event("sub/b.go", CREATED), event("c.go", DELETED)]);
    expect([read("a.go"), read("sub/b.go")]).toEqual(["package a\n", "package b\n"]);
    expect(disk.read("c.go")).toBeUndefined();
    expect(disk.restore()).toEqual([]);
  });

  test("brings back another file where another took its place, and the same one where it was written", () => {
    const { root, disk, event } = made();
    const inode = (path: string) => statSync(join(root, path)).ino;
    const before = [inode("a.go"), inode("e.go")];
    disk.write("a.go", "package x\n", "rename");
    disk.write("e.go", "package x\n", "in-place");
    expect(disk.restore()).toEqual([event("a.go", DELETED), event("a.go", CREATED), event("e.go", CHANGED)]);
    expect(inode("a.go")).not.toBe(before[0]);
    expect(inode("e.go")).toBe(before[1]);
  });

  test("goes back to the bytes of before, also where they are no text", () => {
    const { root, disk } = made();
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80]);
    writeFileSync(join(root, "bin"), bytes);
    disk.write("bin", "x", "rename");
    disk.restore();
    expect(readFileSync(join(root, "bin"))).toEqual(bytes);
  });

  test("takes back what the iteration did, and not what the set-up did", () => {
    const { disk, read } = made();
    disk.enter("set-up");
    disk.write("a.go", "package setup\n", "in-place");
    disk.enter("iteration");
    disk.write("a.go", "package iteration\n", "in-place");
    disk.restore();
    expect(read("a.go")).toBe("package setup\n");
    disk.enter("set-up");
    disk.write("a.go", "package more\n", "in-place");
    disk.enter("iteration");
    disk.write("a.go", "package next\n", "in-place");
    disk.restore();
    expect(read("a.go")).toBe("package more\n");
    disk.enter("set-up");
    disk.restore();
    expect(read("a.go")).toBe("package a\n");
  });

  const paths = fc.constantFrom("a.go", "sub/b.go", "c.go", "sub/d.go");
  const acts = fc.array(fc.tuple(paths, fc.constantFrom("in-place", "rename", "old-rename", "remove"), fc.string()), {
    maxLength: 12,
  });
  test("after whatever was done, all is as before", () => {
    const { disk } = made();
    disk.enter("iteration");
    const before = disk.state();
    fc.assert(
      fc.property(acts, (list) => {
        for (const [path, how, text] of list) act(disk, path, how, text);
        disk.restore();
        expect(disk.state()).toEqual(before);
      }),
    );
  });

  function act(disk: Disk, path: string, how: "in-place" | "rename" | "old-rename" | "remove", text: string): void {
    if (how === "remove") disk.remove(path);
    else disk.write(path, text, how);
  }
});

describe("the state of a disk", () => {
  test("is the same for the same contents, and another for others, however they came", () => {
    const { root, disk } = made();
    const before = disk.state();
    writeFileSync(join(root, "a.go"), "package other\n");
    const after = disk.state();
    expect(after.get("a.go")).not.toBe(before.get("a.go"));
    expect(after.get("sub/b.go")).toBe(before.get("sub/b.go"));
    writeFileSync(join(root, "a.go"), "package a\n");
    expect(disk.state()).toEqual(before);
  });

  test("is another also where text of the same length comes within the clock's tick", () => {
    const { root, disk } = made();
    const act = (something: () => unknown) => {
      something();
      utimesSync(join(root, "a.go"), 1, 1);
      return disk.state().get("a.go");
    };
    const before = act(() => disk.state());
    const one = act(() => disk.write("a.go", "package x\n", "in-place"));
    const two = act(() => disk.write("a.go", "package y\n", "in-place"));
    expect(new Set([before, one, two]).size).toBe(3);
    expect(act(disk.restore)).toBe(before);
  });

  test("leaves links out, which a copy never writes to", () => {
    const { root, disk } = made();
    symlinkSync("a.go", join(root, "link.go"));
    expect([...disk.state().keys()].sort()).toEqual(["a.go", "e.go", "sub/b.go"]);
  });
});

describe("nothing is written over a symbolic link, which may lead to the user's own files:", () => {
  const steps: readonly [string, (disk: Disk, path: string) => unknown][] = [
    ["writing", (disk, path) => disk.write(path, "package x\n", "in-place")],
    ["writing by a new file", (disk, path) => disk.write(path, "package x\n", "rename")],
    ["removing", (disk, path) => disk.remove(path)],
  ];

  test.each(steps)("%s is refused", (_, act) => {
    const { root, disk } = made();
    const own = driveWorkspace({ "own.go": "package own\n" });
    symlinkSync(join(own, "own.go"), join(root, "link.go"));
    symlinkSync(own, join(root, "sub/folder"));
    symlinkSync(join(own, "new.go"), join(root, "dead.go"));
    for (const [path, link] of [
      ["link.go", "link.go"],
      ["dead.go", "dead.go"],
      ["sub/folder/own.go", "sub/folder"],
      ["sub/folder/new/new.go", "sub/folder"],
    ] as const) {
      const refused = {
        code: "link-not-written",
        message: expect.stringContaining(`${path} can't be written: ${link} `),
      };
      expect(() => act(disk, path)).toThrow(expect.objectContaining(refused));
      expect(disk.restore()).toEqual([]);
    }
    expect(readdirSync(own)).toEqual(["own.go"]);
    expect(readFileSync(join(own, "own.go"), "utf8")).toBe("package own\n");
  });
});
