import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { dryRunOf } from "../support/dry-run-of.ts";
import { inputCopy } from "../support/input-copy.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const failing = (code: string, exitCode: number, ...words: RegExp[]) =>
  expect.objectContaining({
    code,
    exitCode,
    ...(words[0] ? { message: expect.stringMatching(words[0]) } : {}),
    ...(words[1] ? { hint: expect.stringMatching(words[1]) } : {}),
  });
const CALLS = 'import "strings"\n\nfunc Up(s string) string {\n\treturn strings.ToUpper(s)\n}\n';

/** A folder of these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const root = join(temporaryFolder(), "ws");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
/** The files that steps of a dry run are about. */
const filesOf = (printed: string) => [...new Set(printed.match(/[^\s:,()]+\.go\b/g) ?? [])].sort();

describe("a folder that people have is measured", () => {
  test.each<[string, string, Record<string, string>, string[]]>([
    ["one-line functions", "02-one-line-functions/ws", {}, ["a.go"]],
    ["a build tag that holds here", "04-build-tag-that-holds-here/ws", {}, ["a.go"]],
    ["names beyond ASCII", "07-names-beyond-ascii/ws", {}, ["a.go"]],
    ["folders that go.mod ignores", "11-ignore-in-go.mod/ws", { workload: "type-unique" }, ["m.go"]],
    ["cgo behind a bracket", "12-cgo-behind-a-bracket/ws", { workload: "everyday" }, ["m.go", "x/x.go"]],
    ["a go.work above", "14-go.work-above/repo/app", { workload: "save" }, ["m.go", "x/x.go"]],
    ["a used module beside", "17-used-module-beside/ws", { workload: "save" }, ["app/m.go", "app/x/x.go"]],
    ["a folder of a module", "20-subfolder-of-a-module/mod/x", {}, ["x.go"]],
  ])("%s", async (_, path, values, files) => {
    const [name = "", ...below] = path.split("/");
    const printed = await dryRunOf({ workspace: join(inputCopy(name), ...below), ...values });
    expect(filesOf(printed)).toEqual(files);
  });

  test("only generated code, by workloads that edit nothing", async () => {
    const folder = inputCopy("01-only-generated");
    const workload = `${join(folder, "look.yaml")},idle`;
    expect(filesOf(await dryRunOf({ workspace: join(folder, "ws"), workload }))).toEqual(["a.pb.go"]);
  });

  test("modules without a go.work, and it is said what gopls makes of them", async () => {
    const printed = await dryRunOf({ workspace: join(inputCopy("18-modules-without-go.work"), "repos") });
    expect(printed.replace(/\s+/g, " ")).toMatch(
      /^Note: \S+repos is a folder of the modules bar and foo without a go\.work/,
    );
    expect(filesOf(printed)).toEqual(expect.arrayContaining(["bar/x/x.go", "foo/x/x.go"]));
  });

  test("loose files of no module", async () => {
    expect(filesOf(await dryRunOf({ workspace: folderOf({ "a.go": `package a\n\n${CALLS}` }) }))).toEqual(["a.go"]);
  });

  test("a folder that the go.work above does not use, without that go.work", async () => {
    const root = folderOf({
      "go.work": "go 1.22\n\nuse ./app\n",
      "app/go.mod": "module app\n\ngo 1.22\n",
      "app/a.go": `package a\n\n${CALLS}`,
      "tool/go.mod": "module example.com/tool\n\ngo 1.22\n",
      "tool/t.go": `package t\n\n${CALLS}`,
    });
    expect(filesOf(await dryRunOf({ workspace: join(root, "tool") }))).toEqual(["t.go"]);
  });

  const lib = { "lib/go.mod": "module lib\n\ngo 1.22\n", "lib/l.go": `package l\n\n${CALLS}` };

  test("a go.work all of whose modules lie beside it", async () => {
    const root = folderOf({ ...lib, "ws/go.work": "go 1.22\n\nuse ../lib\n" });
    expect(filesOf(await dryRunOf({ workspace: join(root, "ws") }))).toEqual(["../lib/l.go"]);
  });

  test("a go.work whose module is a symbolic link", async () => {
    const root = folderOf({ ...lib, "ws/go.work": "go 1.22\n\nuse ./lib\n" });
    symlinkSync("../lib", join(root, "ws", "lib"));
    expect(filesOf(await dryRunOf({ workspace: join(root, "ws") }))).toEqual(["lib/l.go"]);
  });

  test("with the tags that gopls' settings give, and without the folders that they leave out", async () => {
    const root = folderOf({
      "go.mod": "module m\n\ngo 1.22\n",
      "a.go": `//go:build mine\n\npackage m\n\n${CALLS}`,
      "web/w.go": `package w\n\n${CALLS}`,
      "web/api/a.go": `package api\n\n${CALLS}`,
      "gate.yaml":
        'arms:\n  - name: mine\n    settings: { buildFlags: ["-tags=mine"], directoryFilters: ["-web", "+web/api"] }\n',
    });
    const printed = await dryRunOf({ workspace: root, config: join(root, "gate.yaml"), workload: "everyday" });
    expect(filesOf(printed)).toEqual(["a.go", "web/api/a.go"]);
  });

  test("by the names of its files where there is no go command, and that is said", async () => {
    const workspace = join(inputCopy("14-go.work-above"), "repo", "app");
    const printed = await dryRunOf({ workspace }, { env: { PATH: "/nowhere" } });
    expect(printed.replace(/\s+/g, " ")).toMatch(
      /^Note: go could not be asked about the files of \S+app: there is no go on PATH/,
    );
    expect(filesOf(printed)).toEqual(["m.go", "more.go", "x/x.go"]);
  });

  test("and nothing in it is written, not by -mod=mod either", async () => {
    const sum = "module m\n\ngo 1.16\n";
    const root = folderOf({ "go.mod": sum, "a.go": `package m\n\nimport "strings"\n\n${CALLS.slice(18)}` });
    await dryRunOf({ workspace: root }, { env: { ...process.env, GOFLAGS: "-mod=mod" } });
    expect(execFileSync("cat", [join(root, "go.mod")], { encoding: "utf8" })).toBe(sum);
  });
});

describe("a folder is refused with the true reason", () => {
  test("a large file by hand: the limit, and the file", async () => {
    const functions = Array.from(
      { length: 9500 },
      (_, i) =>
        `func F${i}(s string) string {\n\treturn strings.ToUpper(s) + "some text ${i} that fills the line, and more of it, and more"\n}\n`,
    );
    const root = folderOf({
      "go.mod": "module big\n\ngo 1.22\n",
      "a.go": `package big\n\nimport "strings"\n\n${functions.join("\n")}`,
    });
    await expect(dryRunOf({ workspace: root })).rejects.toEqual(
      failing("workspace-no-files", 4, /1 is too large to type into \(a\.go has 1\.\d MiB, and the limit is 1 MB\)/),
    );
  });

  test("only generated code, to a workload that edits", async () => {
    const workspace = join(inputCopy("01-only-generated"), "ws");
    await expect(dryRunOf({ workspace })).rejects.toEqual(
      failing("workspace-no-files", 4, /1 is generated \(a\.pb\.go\)/),
    );
  });

  test("a go.work that uses nothing", async () => {
    const workspace = join(inputCopy("21-go.work-without-use"), "ws");
    await expect(dryRunOf({ workspace })).rejects.toEqual(
      failing("workspace-work-unused", 4, /go\.work uses no module.*A go\.mod is in \S+ws$/, /go work use DIR/),
    );
  });

  test("a go.work that lists an older go: go's own advice", async () => {
    const workspace = join(inputCopy("33-go.work-lists-an-older-go"), "ws");
    await expect(dryRunOf({ workspace })).rejects.toEqual(
      failing(
        "workspace-not-listed",
        4,
        /requires go >= 1\.23, but go\.work lists go 1\.20/,
        /Run `go work use` there/,
      ),
    );
  });

  test("a go.mod that can't be read: go's own words", async () => {
    const root = folderOf({ "go.mod": "modul m\n", "a.go": `package m\n\n${CALLS}` });
    await expect(dryRunOf({ workspace: root })).rejects.toEqual(
      failing("workspace-not-listed", 4, /go\.mod:1: unknown directive: modul/),
    );
  });

  test("a folder of a module without Go files: where the go.mod is", async () => {
    const root = folderOf({ "go.mod": "module m\n\ngo 1.22\n", "a.go": "package m\n", "docs/x.md": "" });
    await expect(dryRunOf({ workspace: join(root, "docs") })).rejects.toEqual(
      failing("workspace-empty", 4, /no Go file in \S+docs\. Its module is \S+ws$/),
    );
  });

  test("files for other systems only", async () => {
    const root = folderOf({
      "go.mod": "module m\n\ngo 1.22\n",
      "a.go": `//go:build js && wasm\n\npackage m\n\n${CALLS}`,
    });
    await expect(dryRunOf({ workspace: root })).rejects.toEqual(
      failing("workspace-empty", 4, /a\.go is for another system, or other tags/, /GOOS: js/),
    );
  });

  test("files for other systems, and a test for all", async () => {
    const root = folderOf({
      "go.mod": "module m\n\ngo 1.22\n",
      "a.go": `//go:build js && wasm\n\npackage m\n\n${CALLS}`,
      "a_test.go": "package m\n",
    });
    await expect(dryRunOf({ workspace: root })).rejects.toEqual(
      failing("workspace-no-files", 4, /1 is built on other systems or with other tags only \(a\.go\)/, /GOOS: js/),
    );
  });

  test("a folder without Go: that there is none above and below", async () => {
    const root = folderOf({ "README.md": "" });
    await expect(dryRunOf({ workspace: root })).rejects.toEqual(failing("workspace-no-module", 2, /neither a go\.mod/));
    mkdirSync(join(root, "a"));
    writeFileSync(join(root, "a", "a.go"), "package a\n");
    await expect(dryRunOf({ workspace: root })).rejects.toEqual(
      failing("workspace-no-module", 2, /Go files without a module are in \S+a$/, /go mod init/),
    );
    rmSync(root, { recursive: true });
    await expect(dryRunOf({ workspace: root })).rejects.toEqual(failing("workspace-missing", 2));
  });
});
