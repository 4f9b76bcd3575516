import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { libraries } from "./support/architecture.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
  devDependencies: Record<string, string>;
};
const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));

test("the command runs from dist/ with nothing else of the repository", () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(dist, "cli.js"), "--version"], {
    encoding: "utf8",
  });
  expect({ stdout, stderr, status }).toEqual({
    stdout: `gopls-leak-gate ${manifest.version}\n`,
    stderr: "",
    status: 0,
  });
});

test("the command can be started by name, and the Action is no command", () => {
  expect(firstLine("cli.js")).toBe("#!/usr/bin/env node");
  expect(firstLine("action.js")).not.toMatch(/^#!/);
});

test("every chunk that is imported is there", () => {
  const imports = scripts.flatMap((path) =>
    [
      ...withoutBlockComments(readFileSync(join(dist, path), "utf8")).matchAll(
        /^(?:import|export)\b[^"'\n]*["'](\.[^"']+)["']|\bimport\(["'](\.[^"']+)["']\)/gm,
      ),
    ].map((match) => join(dirname(path), match[1] ?? match[2] ?? "")),
  );
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((path) => !scripts.includes(path))).toEqual([]);
});

test("no file knows where it was built", () => {
  const folder = root.replace(/[\\/]$/, "");
  expect(scripts.filter((path) => readFileSync(join(dist, path), "utf8").includes(folder))).toEqual([]);
});

test("the licence of every library that the sources import is shipped", () => {
  const licences = readFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), "utf8");
  const titles = licences.split("\n").filter((_line, index, lines) => lines[index + 1]?.startsWith("Licence: "));
  const wanted = Object.keys(libraries).map((name) => `${name} ${manifest.devDependencies[name]}`);
  expect(titles).toEqual(expect.arrayContaining(wanted));
});

/** JSDoc of bundled libraries imports types of files that are not bundled. */
function withoutBlockComments(source: string): string {
  return source.replace(/\/\*\*?\s[\s\S]*?\*\//g, "");
}

function firstLine(path: string): string {
  return readFileSync(join(dist, path), "utf8").split("\n", 1)[0] ?? "";
}
