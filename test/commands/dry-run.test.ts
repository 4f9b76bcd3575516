import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dryRun } from "../../src/commands/dry-run.ts";
import { planHere } from "../../src/commands/plan-here.ts";
import { dryRunOf } from "../support/dry-run-of.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { testWorld } from "../support/world.ts";

const A = 'package a\n\nimport "strings"\n\nfunc Words(text string) []string {\n\treturn strings.Fields(text)\n}\n';
const B = `${A.replace("package a", "package b")}\nfunc Two() int {\n\treturn 2\n}\n`;

function outside() {
  return testWorld({ temporary: temporaryFolder() });
}

test("the steps with the files of this workspace, and where in them", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "go.mod"), "module example.com/m\n\ngo 1.21\n");
  for (const [name, text] of [
    ["a", A],
    ["b", B],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, `${name}.go`), text);
  }
  const steps = [
    "- { do: open, file: largest }",
    "- { do: edit, file: largest, text: repeat }",
    "- { do: ask, file: largest, method: textDocument/hover }",
    "- { do: ask, file: a/a.go, method: textDocument/hover, at: { symbol: Words } }",
    "- { do: rename-and-back, file: largest, at: { pattern: Two } }",
    "- { do: ask, file: c/c.go, method: textDocument/hover }",
    "- { do: ask, method: workspace/symbol }",
    "- { do: close, file: largest }",
  ];
  writeFileSync(join(folder, "mine.yaml"), `about: x\niteration:\n${steps.join("\n")}\n`);
  const { plan } = await planHere({ workload: "mine.yaml" }, { cwd: folder, env: {} });
  expect((await dryRun(plan, outside(), 98)).split("\n").slice(1)).toEqual([
    "  iteration",
    "    1  open             b/b.go",
    "    2  edit             b/b.go:12:1: a function of the fixed set, at its end",
    "    3  ask              textDocument/hover in b/b.go:6:18",
    "    4  ask              textDocument/hover at Words in a/a.go:5:6",
    "    5  rename-and-back  b/b.go:9:6: /Two/ to leakGateRenamed",
    "    6  ask              textDocument/hover in (left out: the workspace has no file for c/c.go)",
    "    7  ask              workspace/symbol in b/b.go",
    "    8  close            b/b.go",
    "",
    "1 session, with 90 s of soak, then 10 to 40 cycles of mine. Confirming suspects may add 1 session.",
    "In all 2 min or more, and 20 min at most (--max-minutes).",
    "",
  ]);
});

test("a step at a place that is not there is left out, as a run leaves it out", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "go.mod"), "module example.com/m\n\ngo 1.21\n");
  writeFileSync(join(folder, "a.go"), A);
  const steps = [
    "- { do: open, file: largest }",
    "- { do: edit, file: largest, insert: x, at: { symbol: Nope } }",
    "- { do: edit, file: largest, insert: x, at: { line: 999, character: 0 } }",
    "- { do: edit, file: largest, replace: { line: 5, character: 9, endLine: 2, endCharacter: 3 } }",
    "- { do: edit, file: largest, replace: { pattern: nothere } }",
    "- { do: ask, method: textDocument/hover, at: { line: 999, character: 0 } }",
    "- { do: ask, file: go.mod, method: textDocument/hover }",
    "- { do: rename-and-back, file: largest, at: { pattern: '[)]' } }",
    "- { do: apply-action, file: largest, kind: refactor.extract, at: { symbol: Nope } }",
    "- { do: close, file: largest }",
  ];
  writeFileSync(join(folder, "mine.yaml"), `about: x\niteration:\n${steps.join("\n")}\n`);
  const { plan } = await planHere({ workload: "mine.yaml" }, { cwd: folder, env: {} });
  expect((await dryRun(plan, outside(), 98)).split("\n").slice(2, 12)).toEqual([
    "    1  open             a.go",
    '    2  edit             a.go (left out: no such place): "x", at Nope',
    '    3  edit             a.go (left out: no such place): "x", at 1000:1',
    "    4  edit             a.go (left out: no such place): nothing, instead of 6:10 to 3:4",
    "    5  edit             a.go (left out: no such place): nothing, instead of /nothere/",
    "    6  ask              textDocument/hover at 1000:1 in a.go (left out: no such place)",
    "    7  ask              textDocument/hover in go.mod (left out: no such place)",
    "    8  rename-and-back  a.go (left out: no such place): /[)]/ to leakGateRenamed",
    "    9  apply-action     a.go (left out: no such place): refactor.extract of Nope",
    "   10  close            a.go",
  ]);
});

test("a synthetic module is made for it, and removed again", async () => {
  const { plan } = await planHere(
    { workspace: "synthetic:3x60", workload: "type-unique" },
    { cwd: temporaryFolder(), env: process.env },
  );
  const world = outside();
  expect(await dryRun(plan, world, 98)).toMatch(
    /^type-unique: a loop, 3 iterations [\s\S]* open +[a-z]+\/([a-z]+)\/\1\.go\n/,
  );
  expect(readdirSync(world.temporary)).toEqual([]);
});

test("a workspace without a file to work on is refused", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "go.mod"), "module example.com/m\n");
  await expect(dryRunOf({ workspace: folder })).rejects.toMatchObject({ code: "workspace-empty" });
  writeFileSync(join(folder, "doc.go"), "package m\n");
  await expect(dryRunOf({ workspace: folder })).rejects.toMatchObject({ code: "workspace-no-files" });
});
