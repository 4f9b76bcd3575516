import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { dryRunOf } from "../support/dry-run-of.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const MODULE = "module example.com/m\n\ngo 1.22\n";
const goFile = (name: string) =>
  `package ${name}\n\nimport "strings"\n\nfunc Up(s string) string {\n\treturn strings.ToUpper(s)\n}\n`;

/** A folder of these files, by that name. */
function folderOf(files: Readonly<Record<string, string>>, name = "ws"): string {
  const root = join(temporaryFolder(), name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The files that steps of a dry run are about, and what it notes. */
function shown(printed: string): { readonly files: readonly string[]; readonly notes: string } {
  const [notes = ""] = /^(?:Note:[\s\S]*?\n\n)*/.exec(printed) ?? [];
  const steps = printed.slice(notes.length);
  return {
    files: [...new Set(steps.match(/[^\s:,()]+\.go\b/g) ?? [])].sort(),
    notes: notes.replace(/\s+/g, " "),
  };
}
/** Where a program is. */
function onPath(program: string): string {
  const found = (process.env.PATH ?? "").split(delimiter).find((folder) => existsSync(join(folder, program)));
  return join(found ?? "", program);
}
const run = async (workspace: string, env: NodeJS.ProcessEnv = {}, values: Readonly<Record<string, string>> = {}) =>
  shown(await dryRunOf({ workspace, ...values }, { env: { ...process.env, ...env } }));

describe("measured", () => {
  test.each(["...", ".tools", "_examples", "testdata"])(
    "a module in a folder named %s, which go's patterns pass over",
    async (name) => {
      const root = folderOf(
        { "go.mod": MODULE, "a.go": goFile("a"), "x/x.go": goFile("x") },
        name === "..." ? "a...b" : name,
      );
      expect((await run(root)).files).toEqual(["a.go", "x/x.go"]);
    },
  );

  test("modules that a go.work uses, one of them in a hidden folder", async () => {
    const root = folderOf({
      "go.work": "go 1.22\n\nuse ./app\nuse ./.tools\n",
      "app/go.mod": "module example.com/app\n\ngo 1.22\n",
      "app/a.go": goFile("app"),
      ".tools/go.mod": "module example.com/tools\n\ngo 1.22\n",
      ".tools/t.go": goFile("tools"),
    });
    expect((await run(root)).files).toEqual([".tools/t.go", "app/a.go"]);
  });

  test("a module below a go.work that does not use it, and that go can't read: without it, as gopls does", async () => {
    const root = folderOf({
      "go.work": "go 1.22\n\nuse ./gone\n",
      "b/go.mod": MODULE,
      "b/b.go": goFile("b"),
    });
    expect((await run(join(root, "b"))).files).toEqual(["b.go"]);
    await expect(run(root)).rejects.toMatchObject({
      code: "workspace-not-listed",
      message: expect.stringMatching(/gone/),
    });
  });

  test("node_modules is left out, as gopls does by itself", async () => {
    const root = folderOf({
      "go.mod": MODULE,
      "a.go": goFile("a"),
      "web/node_modules/flatted/f.go": goFile("flatted"),
    });
    expect((await run(root)).files).toEqual(["a.go"]);
  });

  test("a folder of modules, one of which go can't read: the others, with a note that names it", async () => {
    const root = folderOf({
      "a/go.mod": MODULE,
      "a/a.go": goFile("a"),
      "b/go.mod": "modul b\n",
      "b/b.go": goFile("b"),
    });
    const { files, notes } = await run(root);
    expect(files).toEqual(["a/a.go"]);
    expect(notes).toMatch(/go could not list the packages of \S+ws\/b: .*unknown directive: modul/);
  });

  test("a folder of modules, one of which needs a newer Go: the others as go lists them, with a note for each that it can't", async () => {
    const later = { "z/go.mod": "module example.com/z\n\ngo 1.99\n", "z/z.go": goFile("z") };
    const broken = { "b/go.mod": "modul b\n", "b/b.go": goFile("b") };
    const root = folderOf({ "a/go.mod": MODULE, "a/a.go": goFile("a"), ...broken, ...later });
    const { files, notes } = await run(root, { GOFLAGS: "-tags=integration" });
    expect(files).toEqual(["a/a.go"]);
    expect(notes).toMatch(/go could not list the packages of \S+ws\/b: .*unknown directive: modul/);
    expect(notes).toMatch(/go could not list the packages of \S+ws\/z: .*1\.99/);
    expect(notes).not.toMatch(/by their names/);

    const alone = await run(folderOf({ ...broken, ...later }));
    expect(alone.files).toContain("z/z.go");
    expect(alone.notes).toMatch(/1\.99.*They were found by their names.*\S+ws\/b: .*unknown directive: modul/);
  });

  test.each([
    ["as go lists them", {}],
    ["by their names", { PATH: "/nowhere" }],
  ])("a folder of modules with Go files beside them, %s: the modules, with a note of the others", async (_, env) => {
    const root = folderOf({ "in/go.mod": MODULE, "in/a.go": goFile("in"), "main.go": goFile("main"), "x/x.go": "" });
    const { files, notes } = await run(root, env);
    expect(files).toEqual(["in/a.go"]);
    expect(notes).toMatch(/belong to none of them were left out, such as those in \S+ws, \S+ws\/x\./);
  });

  test("a file by a name with a line break, which is shown on one", async () => {
    const root = folderOf({ "go.mod": MODULE, "a\nb.go": goFile("a") });
    const printed = await dryRunOf({ workspace: root, workload: "type-unique" });
    expect(printed).toMatch(/^ +1 {2}open +a b\.go$/m);
  });

  test("loose files beside a go.mod that leads nowhere, which is none", async () => {
    const root = folderOf({ "a.go": goFile("a") });
    symlinkSync("/nowhere/go.mod", join(root, "go.mod"));
    expect((await run(root)).files).toEqual(["a.go"]);
  });

  test("a folder of which go can list only some: with a note", async () => {
    const root = folderOf({ "go.mod": MODULE, "a.go": goFile("a") });
    const fault = '{"ImportPath": "./...", "Error": {"Err": "pattern ./...: open secret: permission denied"}\n}';
    const go = `#!/bin/sh\n[ "$1" = list ] && echo '${fault}'\nexec ${JSON.stringify(onPath("go"))} "$@"\n`;
    const bin = folderOf({ go });
    chmodSync(join(bin, "go"), 0o755);
    const { files, notes } = await run(root, { PATH: `${bin}:${process.env.PATH}` });
    expect(files).toEqual(["a.go"]);
    expect(notes).toMatch(/go could not list all of \S+ws, and gopls can't either: .*open secret: permission denied/);
  });

  test("where go is a script that prints something else, too: by the files' names, with a note", async () => {
    const bin = folderOf({ go: '#!/bin/sh\necho "using go 1.26"\n' });
    chmodSync(join(bin, "go"), 0o755);
    const root = folderOf({ "go.mod": MODULE, "a.go": goFile("a") });
    const { files, notes } = await run(root, { PATH: `${bin}:${process.env.PATH}` });
    expect(files).toEqual(["a.go"]);
    expect(notes).toMatch(/it answered "using go 1\.26" in place of JSON/);
  });
});

describe("refused with the true reason", () => {
  const refused = (code: string, message: RegExp, hint: RegExp) =>
    expect.objectContaining({ code, message: expect.stringMatching(message), hint: expect.stringMatching(hint) });

  test("a go.mod in a hidden folder only: it is named", async () => {
    const root = folderOf({ "README.md": "", ".tools/go.mod": MODULE, ".tools/t.go": goFile("tools") });
    await expect(run(root)).rejects.toEqual(
      refused(
        "workspace-no-module",
        /a go\.mod is in \S+\.tools, where go does not look/,
        /the folder with that go\.mod/,
      ),
    );
  });

  test("only cgo, where cgo is off", async () => {
    const root = folderOf({ "go.mod": MODULE, "c.go": goFile("c").replace('import "', 'import "C"\nimport "') });
    await expect(run(root, { CGO_ENABLED: "0" })).rejects.toEqual(
      refused("workspace-empty", /c\.go is cgo, and cgo is off/, /CGO_ENABLED=1/),
    );
  });

  test("a module whose Go files are all in modules below it", async () => {
    const root = folderOf({ "go.mod": MODULE, "api/go.mod": "module example.com/m/api\n", "api/a.go": goFile("api") });
    await expect(run(root)).rejects.toEqual(
      refused("workspace-empty", /all Go files are in modules of their own, in api\./, /one of these folders/),
    );
  });

  test("a module with Go files only where go does not look", async () => {
    const root = folderOf({ "go.mod": MODULE, "testdata/src/a/a.go": goFile("a") });
    await expect(run(root)).rejects.toEqual(
      refused("workspace-empty", /it does not look for testdata\/src\/a\/a\.go/, /testdata/),
    );
  });

  describe("where go was not asked: that", () => {
    const withoutGo = { PATH: "/nowhere" };
    const NO_GO = String.raw`go could not be asked about the files of \S+ws: there is no go on PATH\. .*alone`;
    const tagged = { "go.mod": MODULE, "a.go": `//go:build integration\n\n${goFile("a")}` };

    test.each([
      ["no go on PATH", withoutGo, "there is no go on PATH"],
      ["another program lists packages", { GOPACKAGESDRIVER: "/bin/drv" }, "gopls asks /bin/drv for packages"],
    ])("with files under build tags, %s", async (_, env, reason) => {
      const message = new RegExp(`under build constraints that go was not asked about \\(a\\.go\\)\\. .*${reason}`);
      await expect(run(folderOf(tagged), env)).rejects.toEqual(
        refused("workspace-no-files", message, /^Let go answer there.*buildFlags changes nothing/),
      );
    });

    test("with Go files only where go does not look, or none", async () => {
      const skipped = folderOf({ "go.mod": MODULE, "testdata/a.go": goFile("a") });
      await expect(run(skipped, withoutGo)).rejects.toEqual(
        refused("workspace-empty", new RegExp(`go would list no Go file in .*${NO_GO}`), /testdata/),
      );
      const none = folderOf({ "go.mod": MODULE });
      await expect(run(none, withoutGo)).rejects.toEqual(
        refused("workspace-empty", new RegExp(`there is no Go file in .*${NO_GO}`), /^Let go answer there/),
      );
    });
  });

  test.each([
    ["only words", "hello\n"],
    ["nothing", ""],
    ["UTF-16", Buffer.from("\ufeffpackage a\n", "utf16le").toString("latin1")],
  ])("a file with %s in it, which has no package clause", async (_, text) => {
    await expect(run(folderOf({ "go.mod": MODULE, "a.go": text }))).rejects.toEqual(
      refused("workspace-no-files", /1 is without a package clause \(a\.go\)$/, /by its path/),
    );
  });

  test("Go files that are all symbolic links", async () => {
    const root = folderOf({ "go.mod": MODULE });
    const elsewhere = folderOf({ "a.go": goFile("a") });
    symlinkSync(join(elsewhere, "a.go"), join(root, "a.go"));
    await expect(run(root)).rejects.toEqual(
      refused("workspace-empty", /a\.go and all others are symbolic links/, /the folder that they lead to/),
    );
  });

  test("a module by the name of a standard package: go's words", async () => {
    const root = folderOf({ "go.mod": "module fmt\n\ngo 1.22\n", "a.go": goFile("fmt") });
    await expect(run(root)).rejects.toEqual(
      refused("workspace-empty", /it says ambiguous import/, /Mend what go names/),
    );
  });

  test("settings that leave out everything", async () => {
    const root = folderOf({ "go.mod": MODULE, "a.go": goFile("a"), "s.json": '{"directoryFilters": ["-"]}' });
    await expect(run(root, {}, { settings: join(root, "s.json") })).rejects.toEqual(
      refused(
        "workspace-empty",
        /directoryFilters leaves out all that there is, such as a\.go/,
        /Change directoryFilters/,
      ),
    );
  });

  test("a folder of Go itself, to a workload that writes", async () => {
    const goroot = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
    const workspace = join(goroot, "src", "sort");
    await expect(run(workspace, {}, { workload: "save" })).rejects.toEqual(
      refused("workspace-of-go", /is a part of Go itself/, /workloads that do not write/),
    );
    expect((await run(workspace, {}, { workload: "type-unique" })).files).toHaveLength(1);
  });

  test("only tests: they are edited", async () => {
    const root = folderOf({ "go.mod": MODULE, "a_test.go": goFile("a_test") });
    expect(await run(root)).toMatchObject({ files: ["a_test.go"] });
  });
});
