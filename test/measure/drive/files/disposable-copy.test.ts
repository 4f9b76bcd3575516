import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { disposableCopy } from "../../../../src/measure/drive/files/disposable-copy.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { driveWorkspace } from "../drive-workspace.ts";

/** A copy, which lies with all that belongs to it below the folder that it is given. */
function copied(workspace: string): string {
  const folder = temporaryFolder();
  const copy = disposableCopy(workspace, folder);
  expect(readdirSync(folder)).toEqual(["copy"]);
  return copy;
}
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

test("the copy has the files, and what is written to it does not reach the workspace", () => {
  const workspace = driveWorkspace({ "go.mod": "module m\n", "a/a.go": "package a\n" });
  const copy = copied(workspace);
  expect(filesIn(copy)).toEqual(["a", "a/a.go", "go.mod"]);
  writeFileSync(join(copy, "a/a.go"), "package other\n");
  expect(readFileSync(join(workspace, "a/a.go"), "utf8")).toBe("package a\n");
});

test("what no language server reads is left out, at every depth, and what is only named like it stays", () => {
  const copy = copied(
    driveWorkspace({
      ".git/HEAD": "ref",
      "sub/.git": "gitdir: elsewhere",
      ".hg/x": "",
      ".svn/x": "",
      "node_modules/x.go": "package x\n",
      "gopls-leak-gate-out-2/report.md": "",
      ".gitignore": "",
      "git/git.go": "package git\n",
      "vendor/modules.txt": "",
    }),
  );
  expect(filesIn(copy)).toEqual([".gitignore", "git", "git/git.go", "sub", "vendor", "vendor/modules.txt"]);
});

test("read-only files and folders can be written in the copy, programs stay programs", () => {
  const workspace = driveWorkspace({ "ro/a.go": "package a\n", "run.sh": "#!/bin/sh\n" });
  chmodSync(join(workspace, "ro/a.go"), 0o444);
  chmodSync(join(workspace, "run.sh"), 0o555);
  chmodSync(join(workspace, "ro"), 0o555);
  onTestFinished(() => chmodSync(join(workspace, "ro"), 0o755));
  const copy = copied(workspace);
  // Who is root may write to everything, so the bits are looked at.
  const owners = (path: string) => statSync(join(copy, path)).mode & 0o700;
  expect(["ro/a.go", "run.sh", "ro"].map(owners)).toEqual([0o600, 0o700, 0o700]);
  expect(statSync(join(workspace, "ro/a.go")).mode & 0o777).toBe(0o444);
});

describe("a link in the workspace", () => {
  test("leads to the copy's own file where it is relative, and is a link still", () => {
    const workspace = driveWorkspace({ "a/a.go": "package a\n" });
    symlinkSync("../a/a.go", join(workspace, "a", "link.go"));
    symlinkSync("a", join(workspace, "folder"));
    const copy = copied(workspace);
    expect(realpathSync(join(copy, "a/link.go"))).toBe(realpathSync(join(copy, "a/a.go")));
    expect(readlinkSync(join(copy, "folder"))).toBe("a");
    expect(lstatSync(join(copy, "folder")).isSymbolicLink()).toBe(true);
  });

  test("stays as it is where it is absolute, or leads nowhere", () => {
    const outside = join(driveWorkspace({ "x.go": "package x\n" }), "x.go");
    const workspace = driveWorkspace({});
    symlinkSync(outside, join(workspace, "x.go"));
    symlinkSync("nowhere.go", join(workspace, "dead.go"));
    const copy = copied(workspace);
    expect(readlinkSync(join(copy, "x.go"))).toBe(outside);
    expect(readlinkSync(join(copy, "dead.go"))).toBe("nowhere.go");
  });

  test("leads to the very same thing outside, wherever the copy is", () => {
    const root = driveWorkspace({ "own/go.mod": "module own\n", "own/a/a.go": "package a\n", "shared/x.txt": "x\n" });
    symlinkSync("../../shared", join(root, "own", "a", "testdata"));
    symlinkSync("../own/a", join(root, "own", "same"));
    symlinkSync("..shared", join(root, "own", "odd"));
    const copy = copied(join(root, "own"));
    expect(readFileSync(join(copy, "a/testdata/x.txt"), "utf8")).toBe("x\n");
    expect(readlinkSync(join(copy, "a/testdata"))).toBe(join(root, "shared"));
    expect(realpathSync(join(copy, "same"))).toBe(realpathSync(join(copy, "a")));
    expect(readlinkSync(join(copy, "odd"))).toBe("..shared");
  });

  test("in a ring is no end of it", () => {
    const workspace = driveWorkspace({ "a/a.go": "package a\n" });
    symlinkSync("..", join(workspace, "a", "up"));
    expect(readlinkSync(join(copied(workspace), "a", "up"))).toBe("..");
  });
});

/** Modules beside one another, one of which is the workspace. */
function beside(files: Readonly<Record<string, string>>, workspace = "own") {
  const root = driveWorkspace({
    "x/x.go": "package x\n",
    "deep/y/y.go": "package y\n",
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`${workspace}/${path}`, text])),
  });
  return { root, copy: copied(join(root, workspace)) };
}

describe("a module beside the workspace is linked to at the same relative place, if", () => {
  test.each([
    ["go.mod replaces by it, on a line", "go.mod", "module m\n\nreplace example.com/x => ../x\n"],
    ["go.mod replaces a version", "go.mod", "module m\n\nreplace example.com/x v1.2.3 => ../x // why\n"],
    ["go.mod replaces in a block", "go.mod", "module m\n\nreplace (\n\ta => ./a\n\texample.com/x => ../x\n)\n"],
    ["go.mod quotes it", "go.mod", 'module m\n\nreplace example.com/x => "../x"\n'],
    ["go.work uses it, on a line", "go.work", "go 1.22\n\nuse .\nuse ../x\n"],
    ["go.work uses it in a block", "go.work", "go 1.22\n\nuse (\n\t.\n\t../x // why\n)\n"],
    ["go.work has lines as on Windows", "go.work", "go 1.22\r\n\r\nuse (\r\n\t.\r\n\t../x\r\n)\r\n"],
  ])("%s", (_, name, text) => {
    const { root, copy } = beside({ [name]: text });
    expect(realpathSync(resolve(copy, "../x"))).toBe(realpathSync(join(root, "x")));
    expect(existsSync(resolve(copy, "../deep"))).toBe(false);
  });

  test("it lies deeper, or further up", () => {
    const work = "go 1.22\n\nuse (\n\t.\n\t../../x\n\t../../deep/y\n)\n";
    const { root, copy } = beside({ "go.work": work }, "apps/own");
    expect(realpathSync(resolve(copy, "../../x"))).toBe(realpathSync(join(root, "x")));
    expect(realpathSync(resolve(copy, "../../deep/y"))).toBe(realpathSync(join(root, "deep/y")));
  });
});

test.each([
  ["only a comment names it", "module m\n\n// replace example.com/x => ../x\n"],
  ["it leads back into the workspace", "module m\n\nreplace example.com/x => ../own/inner\n"],
  ["it is not there", "module m\n\nreplace example.com/x => ../gone\n"],
])("nothing is linked to if %s", (_, text) => {
  const { copy } = beside({ "go.mod": text, "inner/i.go": "package i\n" });
  expect(readdirSync(resolve(copy, ".."))).toEqual(["workspace"]);
});

test("a path that leads further up than there are folders is none to link to", () => {
  const { copy } = beside({ "go.mod": `module m\n\nreplace a => ${"../../../".repeat(40)}nowhere\n` });
  expect(filesIn(copy)).toEqual(["go.mod"]);
});
