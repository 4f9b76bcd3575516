import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { selectFiles } from "../../src/session/select-files.ts";

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true });
});

const linux = { os: "linux", arch: "x64", iterationsPerCycle: [10] };
const go = (name: string, lines: number, imports: string[] = []) =>
  `package ${name}\n${imports.map((path) => `import "${path}"\n`).join("")}func F() {\n${"\tG()\n".repeat(lines)}}\n`;

function workspace(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "select-"));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test("packages that are imported most come first, and the largest file is the largest of all", () => {
  const root = workspace({
    "go.mod": 'module "example.com/m"\n',
    "a/a.go": go("a", 5),
    "b/b.go": go("b", 50, ["example.com/m/a"]),
    "c/c.go": go("c", 20, ["example.com/m/a", "example.com/m/b"]),
    "d/d.go": go("d", 10),
    "e/e.go": go("e", 9),
    "f/f.go": go("f", 8),
  });
  const { inTurn, largest, visited } = selectFiles(root, linux);
  expect(largest.path).toBe("b/b.go");
  expect(visited?.path).toBe("f/f.go");
  expect(inTurn.map((file) => file.path)).toEqual(["a/a.go", "b/b.go", "c/c.go", "d/d.go", "e/e.go"]);
});

test.each([
  [[10], 5],
  [[8], 4],
  [[7], 1],
  [[10, 4], 2],
  [[], 5],
])("cycles of %j iterations end on the same file each: %i in turn", (iterationsPerCycle, turns) => {
  const files = Object.fromEntries(["a", "b", "c", "d", "e", "f"].map((name) => [`${name}/${name}.go`, go(name, 3)]));
  const root = workspace({ "go.mod": "module example.com/m\n", ...files });
  expect(selectFiles(root, { ...linux, iterationsPerCycle }).inTurn).toHaveLength(turns);
});

test("vendored, nested, hidden and test data are not looked at", () => {
  const root = workspace({
    "go.mod": "module example.com/m\n",
    "main.go": go("main", 1),
    "vendor/x/x.go": go("x", 99),
    "nested/go.mod": "module example.com/n\n",
    "nested/n.go": go("n", 99),
    "testdata/t.go": go("t", 99),
    "_old/o.go": go("o", 99),
    ".git/g.go": go("g", 99),
  });
  const { inTurn, largest, visited } = selectFiles(root, linux);
  expect(visited).toBeUndefined();
  expect(largest.path).toBe("main.go");
  expect(inTurn).toHaveLength(1);
});

test("a go.work's modules are all looked at, those that it does not use are not", () => {
  const root = workspace({
    "go.work": "go 1.22\n\nuse (\n\t./one // first\n\t./two\n)\n",
    "one/go.mod": "module example.com/one\n",
    "one/one.go": go("one", 3),
    "two/go.mod": "module example.com/two\n",
    "two/two.go": go("two", 30),
    "three/go.mod": "module example.com/three\n",
    "three/three.go": go("three", 300),
  });
  expect(selectFiles(root, linux).largest.path).toBe("two/two.go");
});

test("a workspace with nothing to edit is said to be so", () => {
  const root = workspace({ "go.mod": "module example.com/m\n", "doc.go": "package m\n" });
  expect(() => selectFiles(root, linux)).toThrow(expect.objectContaining({ code: "workspace-no-files", exitCode: 4 }));
});
