// biome-ignore-all lint/suspicious/noTemplateCurlyInString: cgo has ${SRCDIR}
import { execFileSync } from "node:child_process";
import { readdirSync, readlinkSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { disposableCopy } from "../../../../src/measure/drive/files/disposable-copy.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { testWorld } from "../../../support/world.ts";
import { askedOf, driveWorkspace, goText } from "../drive-workspace.ts";

async function copied(workspace: string, world = testWorld()): Promise<string> {
  const folder = temporaryFolder();
  return (await disposableCopy(askedOf(workspace), { folder, paths: [], whole: false }, world)).root;
}
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

describe("a copy has, whatever it is named,", () => {
  test("what another package of the module embeds, where the workspace is one of its folders", async () => {
    const root = driveWorkspace({
      "go.mod": "module m\n\ngo 1.22\n",
      "x/x.go": goText("x", 1),
      "web/w.go": 'package web\n\nimport _ "embed"\n\n//go:embed dist.js\nvar s string\n',
      "web/dist.js": "1",
      "web/other.js": "1",
    });
    const copy = await copied(join(root, "x"));
    expect(filesIn(join(copy, "..", "web"))).toEqual(["dist.js", "w.go"]);
  });

  test("what a test embeds", async () => {
    const root = driveWorkspace({
      "go.mod": "module m\n\ngo 1.22\n",
      "m_test.go": 'package m\n\nimport _ "embed"\n\n//go:embed testdata/*.golden\nvar s string\n',
      "x_test.go": 'package m_test\n\nimport _ "embed"\n\n//go:embed testdata/x.json\nvar s string\n',
      "testdata/m.golden": "1",
      "testdata/x.json": "1",
      "testdata/y.json": "1",
    });
    expect(filesIn(join(await copied(root), "testdata"))).toEqual(["m.golden", "x.json"]);
  });

  test("what the go.work of one of several modules uses, outside too", async () => {
    const root = driveWorkspace({
      "ws/repo/go.work": "go 1.22\n\nuse ./app\nuse ../../lib\n",
      "ws/repo/app/go.mod": "module example.com/app\n\ngo 1.22\n",
      "ws/repo/app/a.go": goText("app", 1, ["example.com/lib"]),
      "ws/other/go.mod": "module example.com/other\n\ngo 1.22\n",
      "ws/other/o.go": goText("other", 1),
      "lib/go.mod": "module example.com/lib\n\ngo 1.22\n",
      "lib/l.go": goText("lib", 1),
    });
    const copy = await copied(join(root, "ws"));
    const listed = execFileSync("go", ["list", "-deps", "./..."], { cwd: join(copy, "repo/app"), encoding: "utf8" });
    expect(listed).toMatch(/^example\.com\/lib$/m);
  });

  test("Go files that are listed in a folder that is left out else", async () => {
    const root = driveWorkspace({
      "go.mod": "module m\n\ngo 1.22\n",
      "node_modules/x/x.go": goText("x", 1),
      "node_modules/x/x.js": "",
    });
    expect(filesIn(await copied(root, testWorld()))).toEqual([
      "go.mod",
      "node_modules",
      "node_modules/x",
      "node_modules/x/x.go",
    ]);
  });

  test("what cgo may read, beside the copy too", async () => {
    const root = driveWorkspace({
      "go/go.mod": "module m\n\ngo 1.22\n",
      "go/p/c.go":
        'package p\n\n// #cgo CFLAGS: -I${SRCDIR}/../../native/inc -I${SRCDIR}/../..\n// #include "t.dat"\nimport "C"\n',
      "go/p/t.dat": "1",
      "go/p/deep/data.dat": "1",
      "native/inc/f.h": "",
      "config.h": "",
    });
    const world = testWorld({ env: { ...process.env, CGO_ENABLED: "1" } });
    const copy = await copied(join(root, "go"), world);
    expect(filesIn(copy)).toEqual(["go.mod", "p", "p/c.go", "p/t.dat"]);
    expect(readlinkSync(resolve(copy, "../native/inc"))).toBe(join(root, "native/inc"));
    expect(readlinkSync(resolve(copy, "../config.h"))).toBe(join(root, "config.h"));
  });
});

test("a copy of a folder of GOPATH is found by its import path", async () => {
  const root = driveWorkspace({ "src/example.com/p/p.go": goText("p", 1), "src/example.com/q/q.go": goText("q", 1) });
  const env = { ...process.env, GO111MODULE: "off", GOPATH: root };
  const asked = askedOf(join(root, "src/example.com/p"));
  const folder = temporaryFolder();
  const copy = await disposableCopy(asked, { folder, paths: [], whole: false }, testWorld({ env }));
  expect(copy.env).toEqual({ GOPATH: [join(copy.root, "../../.."), root].join(delimiter) });
  const listed = execFileSync("go", ["list", ".", "example.com/q"], { cwd: copy.root, env: { ...env, ...copy.env } });
  expect(String(listed)).toBe("example.com/p\nexample.com/q\n");
});

test("Go itself builds nowhere else, so it is not copied", async () => {
  const goroot = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
  const folder = temporaryFolder();
  const copying = disposableCopy(askedOf(join(goroot, "src/sort")), { folder, paths: [], whole: false }, testWorld());
  await expect(copying).rejects.toMatchObject({ code: "workspace-of-go", message: expect.stringContaining(goroot) });
  expect(readdirSync(folder)).toEqual([]);
});
