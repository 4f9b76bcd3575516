import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as Record<string, unknown>;

test("the package installs no other, as all that runs is in dist/, and nobody publishes it by mistake", () => {
  expect(manifest).not.toHaveProperty("dependencies");
  expect(manifest.private).toBe(true);
});

test("it holds what a user needs, and not how it is made", () => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json"], { cwd: root, encoding: "utf8", shell: true });
  const [packed] = JSON.parse(stdout) as readonly { readonly files: readonly { readonly path: string }[] }[];
  const paths = packed?.files.map(({ path }) => path) ?? [];
  expect([...new Set(paths.map((path) => path.replace(/\/.*/, "")))].sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "action.yml",
    "comment",
    "data",
    "dist",
    "docs",
    "examples",
    "package.json",
  ]);
  // The command, what `npm start` measures, what an editor completes workloads by, and what is owed to others.
  expect(paths).toEqual(
    expect.arrayContaining([
      "dist/cli.js",
      "examples/workspace/go.mod",
      "data/schema/workload.json",
      "dist/THIRD-PARTY-LICENSES.txt",
    ]),
  );
});
