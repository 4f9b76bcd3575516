// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are workflows

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { beforeAll, expect, test } from "vitest";
import { installLinters, type Linters } from "../../scripts/install-linters.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const workflows = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);
const actions = ["action.yml", "comment/action.yml"];

let linters: Linters;
beforeAll(async () => {
  linters = await installLinters(process);
});

test("actionlint and shellcheck find nothing in the workflows", async () => {
  expect(await actionlint(workflows)).toEqual({ status: 0, said: "" });
});

test("zizmor at its strictest finds nothing in the workflows, the actions and Dependabot's file", async () => {
  const { status, said } = await zizmor([...workflows, ...actions, ".github/dependabot.yml"]);
  expect(status, said).toBe(0);
  expect(said).toMatch(/^No findings to report/);
});

test("what is ignored says why", () => {
  const lines = [...workflows, ...actions].flatMap((path) => readFileSync(join(root, path), "utf8").split("\n"));
  const ignores = lines.filter((line) => line.includes("zizmor: ignore"));
  expect(ignores).toHaveLength(2);
  for (const line of ignores) expect(line).toMatch(/# zizmor: ignore\[[\w,-]+\] \w+( \S+){4,}$/);
});

test("both find what is planted", async () => {
  const path = join(temporaryFolder(), "planted.yml");
  const example = readFileSync(join(root, "examples/workflows/pull-request.yml"), "utf8");
  const planted = example.replace("set -euo pipefail", "set -euo pipefail; echo ${{ github.head_ref }} $status");
  writeFileSync(path, planted);
  const byActionlint = await actionlint([path]);
  expect(byActionlint.said).toContain('"github.head_ref" is potentially untrusted');
  expect(byActionlint.said).toContain("SC2086");
  expect((await zizmor([path])).said).toContain("template-injection");
});

/** Python's linter is left out: there is no Python in the workflows. */
function actionlint(paths: readonly string[]): Promise<Said> {
  return run(linters.actionlint, ["-no-color", "-shellcheck", linters.shellcheck, "-pyflakes=", ...paths]);
}

function zizmor(paths: readonly string[]): Promise<Said> {
  return run(linters.zizmor, ["--pedantic", "--offline", "--quiet", "--color=never", ...paths]);
}

interface Said {
  readonly status: number | undefined;
  readonly said: string;
}

async function run(program: string, args: readonly string[]): Promise<Said> {
  const { exitCode, all } = await execa(program, args, { cwd: root, all: true, reject: false });
  return { status: exitCode, said: all };
}
