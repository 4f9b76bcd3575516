import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { disposableCopy } from "../../../../src/measure/drive/files/disposable-copy.ts";
import { inputCopy } from "../../../support/input-copy.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { testWorld } from "../../../support/world.ts";
import { askedOf, driveWorkspace, goText } from "../drive-workspace.ts";

/** Without a go command nobody knows what is embedded, and all is copied. */
const withoutGo = testWorld({ env: { PATH: "/nowhere" } });

/** A copy, which lies with all that belongs to it below the folder that it is given. */
async function copied(workspace: string, world = withoutGo, paths: readonly string[] = []): Promise<string> {
  const folder = temporaryFolder();
  const { root } = await disposableCopy(askedOf(workspace), { folder, paths, whole: false }, world);
  expect(readdirSync(folder)).toEqual(["copy"]);
  return root;
}
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

test("the copy has the files, and what is written to it does not reach the workspace", async () => {
  const workspace = driveWorkspace({ "go.mod": "module m\n", "a/a.go": "package a\n" });
  const copy = await copied(workspace);
  expect(filesIn(copy)).toEqual(["a", "a/a.go", "go.mod"]);
  writeFileSync(join(copy, "a/a.go"), "package other\n");
  expect(readFileSync(join(workspace, "a/a.go"), "utf8")).toBe("package a\n");
});

test("what no language server reads is left out, at every depth, and what is only named like it stays", async () => {
  const copy = await copied(
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
  expect(filesIn(copy)).toEqual([".gitignore", "git", "git/git.go", "vendor", "vendor/modules.txt"]);
});

test("read-only files and folders can be written in the copy, programs stay programs", async () => {
  const workspace = driveWorkspace({ "ro/a.go": "package a\n", "run.sh": "#!/bin/sh\n" });
  chmodSync(join(workspace, "ro/a.go"), 0o444);
  chmodSync(join(workspace, "run.sh"), 0o555);
  chmodSync(join(workspace, "ro"), 0o555);
  onTestFinished(() => chmodSync(join(workspace, "ro"), 0o755));
  const copy = await copied(workspace);
  // Who is root may write to everything, so the bits are looked at.
  const owners = (path: string) => statSync(join(copy, path)).mode & 0o700;
  expect(["ro/a.go", "run.sh", "ro"].map(owners)).toEqual([0o600, 0o700, 0o700]);
  expect(statSync(join(workspace, "ro/a.go")).mode & 0o777).toBe(0o444);
});

describe("a link in the workspace", () => {
  test("leads to the copy's own file where it is relative, and is a link still", async () => {
    const workspace = driveWorkspace({ "a/a.go": "package a\n" });
    symlinkSync("../a/a.go", join(workspace, "a", "link.go"));
    symlinkSync("a", join(workspace, "folder"));
    const copy = await copied(workspace);
    expect(realpathSync(join(copy, "a/link.go"))).toBe(realpathSync(join(copy, "a/a.go")));
    expect(readlinkSync(join(copy, "folder"))).toBe("a");
    expect(lstatSync(join(copy, "folder")).isSymbolicLink()).toBe(true);
  });

  test("stays as it is where it leads out by an absolute path, or nowhere", async () => {
    const outside = join(driveWorkspace({ "x.go": "package x\n" }), "x.go");
    const workspace = driveWorkspace({});
    symlinkSync(outside, join(workspace, "x.go"));
    symlinkSync("nowhere.go", join(workspace, "dead.go"));
    const copy = await copied(workspace);
    expect(readlinkSync(join(copy, "x.go"))).toBe(outside);
    expect(readlinkSync(join(copy, "dead.go"))).toBe("nowhere.go");
  });

  test("leads to the very same thing outside, wherever the copy is", async () => {
    const root = driveWorkspace({ "own/go.mod": "module own\n", "own/a/a.go": "package a\n", "shared/x.txt": "x\n" });
    symlinkSync("../../shared", join(root, "own", "a", "testdata"));
    symlinkSync("../own/a", join(root, "own", "same"));
    symlinkSync("..shared", join(root, "own", "odd"));
    const copy = await copied(join(root, "own"));
    expect(readFileSync(join(copy, "a/testdata/x.txt"), "utf8")).toBe("x\n");
    expect(readlinkSync(join(copy, "a/testdata"))).toBe(join(root, "shared"));
    expect(realpathSync(join(copy, "same"))).toBe(realpathSync(join(copy, "a")));
    expect(readlinkSync(join(copy, "odd"))).toBe("..shared");
  });

  test("in a ring is no end of it", async () => {
    const workspace = driveWorkspace({ "a/a.go": "package a\n" });
    symlinkSync("..", join(workspace, "a", "up"));
    expect(readlinkSync(join(await copied(workspace), "a", "up"))).toBe("..");
  });
});

/** Modules beside one another, one of which is the workspace. */
async function beside(files: Readonly<Record<string, string>>, workspace = "own", world = withoutGo) {
  const root = driveWorkspace({
    "x/go.mod": "module example.com/x\n\ngo 1.22\n",
    "x/x.go": "package x\n",
    "deep/y/go.mod": "module example.com/y\n\ngo 1.22\n",
    "deep/y/y.go": "package y\n",
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`${workspace}/${path}`, text])),
  });
  return { root, copy: await copied(join(root, workspace), world) };
}

describe("a module beside the workspace is copied to the same relative place, if", () => {
  test.each([
    ["go.mod replaces by it, on a line", "go.mod", "module m\n\nreplace example.com/x => ../x\n"],
    ["go.mod replaces a version", "go.mod", "module m\n\nreplace example.com/x v1.2.3 => ../x // why\n"],
    ["go.mod replaces in a block", "go.mod", "module m\n\nreplace (\n\ta => ./a\n\texample.com/x => ../x\n)\n"],
    ["go.mod quotes it", "go.mod", 'module m\n\nreplace example.com/x => "../x"\n'],
    ["go.work uses it, on a line", "go.work", "go 1.22\n\nuse .\nuse ../x\n"],
    ["go.work uses it in a block", "go.work", "go 1.22\n\nuse (\n\t.\n\t../x // why\n)\n"],
    ["go.work has lines as on Windows", "go.work", "go 1.22\r\n\r\nuse (\r\n\t.\r\n\t../x\r\n)\r\n"],
  ])("%s", async (_, name, text) => {
    const { copy } = await beside({ [name]: text });
    expect(readFileSync(resolve(copy, "../x/x.go"), "utf8")).toBe("package x\n");
    expect(existsSync(resolve(copy, "../deep"))).toBe(false);
  });

  test("it lies deeper, or further up", async () => {
    const work = "go 1.22\n\nuse (\n\t.\n\t../../x\n\t../../deep/y\n)\n";
    const { copy } = await beside({ "go.work": work }, "apps/own");
    expect(existsSync(resolve(copy, "../../x/x.go"))).toBe(true);
    expect(existsSync(resolve(copy, "../../deep/y/y.go"))).toBe(true);
  });
});

test.each([
  ["only a comment names it", "module m\n\n// replace example.com/x => ../x\n"],
  ["it leads back into the workspace", "module m\n\nreplace example.com/x => ../own/inner\n"],
  ["it is not there", "module m\n\nreplace example.com/x => ../gone\n"],
])("nothing beside it is copied if %s", async (_, text) => {
  const { copy } = await beside({ "go.mod": text, "inner/go.mod": "module i\n", "inner/i.go": "package i\n" });
  expect(readdirSync(resolve(copy, ".."))).toEqual(["own"]);
});

test("a path that leads further up than there are folders is none to copy", async () => {
  const { copy } = await beside({ "go.mod": `module m\n\nreplace a => ${"../../../".repeat(40)}nowhere\n` });
  expect(filesIn(copy)).toEqual(["go.mod"]);
});

describe("a copy builds as the workspace does, for", () => {
  const builds = (folder: string, env: Record<string, string> = {}) =>
    execFileSync("go", ["build", "./..."], {
      cwd: folder,
      env: { ...process.env, ...env, GOPROXY: "off" },
      stdio: "pipe",
    });

  test.each([
    ["a go.work above", "14-go.work-above", "repo/app"],
    ["a replacement in a used module", "15-replace-in-a-used-module", "ws/app"],
    ["a used module beside", "17-used-module-beside", "ws/app"],
    ["a folder of a module", "20-subfolder-of-a-module", "mod/x"],
    ["a replacement with the folder above", "34-replace-with-the-folder-above", "repo/sub"],
  ])("%s", async (_, input, built) => {
    const folder = inputCopy(input);
    const opened = built === "ws/app" ? "ws" : built;
    const copy = await copied(join(folder, opened), testWorld());
    builds(join(copy, built === opened ? "." : "app"));
  });

  test("a quoted path with a space, vendored code, embedded files, headers and a go.work that is named", async () => {
    const root = driveWorkspace({
      "ws/go.mod": 'module m\n\ngo 1.22\n\nrequire x.y/z v0.0.0\n\nreplace x.y/z => "../the z"\n',
      "ws/a.go": 'package m\n\nimport (\n\t_ "embed"\n\n\t_ "x.y/z"\n)\n\n//go:embed data/*.txt\nvar s string\n',
      "ws/data/in.txt": "in",
      "ws/data/out.json": "{}",
      "ws/named.json": "{}",
      "the z/go.mod": "module x.y/z\n\ngo 1.22\n",
      "the z/z.go": 'package z\n\nimport _ "embed"\n\n//go:embed z.bin\nvar s string\n',
      "the z/z.bin": "z",
      "elsewhere/go.work": "go 1.22\n\nuse ../ws\n",
    });
    const folder = temporaryFolder();
    const asked = { ...askedOf(join(root, "ws")), env: { GOWORK: join(root, "elsewhere/go.work") } };
    const copy = await disposableCopy(asked, { folder, paths: ["named.json", "largest"], whole: false }, testWorld());
    expect(filesIn(copy.root)).toEqual(["a.go", "data", "data/in.txt", "go.mod", "named.json"]);
    expect(copy.env).toEqual({ GOWORK: join(copy.root, "..", "elsewhere", "go.work") });
    builds(copy.root, copy.env);
  });
});

test("data beside the code is left out, and what the size of the rest is, is said where it is large", async () => {
  const folder = inputCopy("36-data-beside-the-code");
  const workspace = join(folder, "ws");
  writeFileSync(join(workspace, "model.bin"), "");
  truncateSync(join(workspace, "model.bin"), 3 * 1024 ** 3);
  mkdirSync(join(workspace, "data"));
  for (let i = 0; i < 50; i++) writeFileSync(join(workspace, "data", `${i}.json`), "{}");
  const said: unknown[] = [];
  const world = testWorld({ progress: (progress) => said.push(progress) });
  expect(filesIn(await copied(workspace, world))).toEqual(["go.mod", "x", "x/x.go"]);
  expect(said).toEqual([]);
  // go reads a file as far as its imports, and comments before them one by one.
  writeFileSync(join(workspace, "x", "large.go"), `package x\n\nvar text = "${"text    ".repeat(5_000_000)}"\n`);
  await copied(workspace, world);
  expect(said).toEqual([
    { kind: "stage", stage: "load", text: expect.stringMatching(/^copying 3 files \(38\.\d MiB\) of the workspace/) },
  ]);
});

test("a copy that does not fit is refused before it is made", async () => {
  const workspace = driveWorkspace({ "go.mod": "module m\n", "a.go": goText("m", 1), "model.bin": "" });
  truncateSync(join(workspace, "model.bin"), 8 * 1024 ** 4);
  const folder = temporaryFolder();
  await expect(
    disposableCopy(askedOf(workspace), { folder, paths: ["model.bin"], whole: false }, withoutGo),
  ).rejects.toMatchObject({
    code: "workspace-copy-too-large",
    message: expect.stringMatching(/writes to takes 8\.0 TiB, and \S+ has /),
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("links between modules lead into the copy, and what go.work uses through one is a folder there", async () => {
  const root = driveWorkspace({
    "go.work": "go 1.22\n\nuse (\n\t./app\n\t./linked\n)\n",
    "app/go.mod": "module app\n\ngo 1.22\n",
    "app/a.go": goText("a", 1),
    "real/go.mod": "module real\n\ngo 1.22\n",
    "real/r.go": goText("r", 1),
  });
  symlinkSync("real", join(root, "linked"));
  symlinkSync(join(root, "app"), join(root, "real", "app"));
  const copy = await copied(root, testWorld());
  expect(lstatSync(join(copy, "linked")).isDirectory()).toBe(true);
  expect(realpathSync(join(copy, "real", "app"))).toBe(realpathSync(join(copy, "app")));
  writeFileSync(join(copy, "linked", "r.go"), "package other\n");
  expect(readFileSync(join(root, "real", "r.go"), "utf8")).toBe(goText("r", 1));
});
