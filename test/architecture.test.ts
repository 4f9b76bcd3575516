// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importsOf, violations } from "./support/architecture.ts";
import { stripSource } from "./support/strip-source.ts";

const source = fileURLToPath(new URL("../src", import.meta.url));

test("src keeps to the import table and the house style", () => {
  const files = sourceFiles();
  expect(files.size).toBeGreaterThan(40);
  expect(violations(files)).toEqual([]);
});

const planted: readonly [text: string, path: string, code: string, complaint: string][] = [
  ["an import to the right", "stats/a.ts", 'import { b } from "../growth/b.ts";', "to its right"],
  ["a type import to the right", "model/a.ts", 'import type { B } from "../plan/b.ts";', "to its right"],
  ["a lazy import to the right", "lsp/a.ts", 'const b = await import("../publish/b.ts");', "to its right"],
  ["a re-export from the right", "model/a.ts", 'export { b } from "../stats/b.ts";', "to its right"],
  ["an import of a file beside the folders", "publish/a.ts", 'import { gate } from "../gate.ts";', "to its right"],
  ["an import of an entry", "gate.ts", 'import "./cli.ts";', "the entry cli.ts"],
  ["an import from outside of src", "gate.ts", 'import x from "../package.json";', "outside of src"],
  ["data that is no table", "gate.ts", 'import x from "../data/schema/report.json";', "outside of src"],
  ["a table beside data", "gate.ts", 'import x from "../examples/data/a.yaml";', "outside of src"],
  ["a table in src", "model/a.ts", 'import x from "./data/a.yaml";', "without its ending"],
  ["a node module in a pure folder", "report/a.ts", 'import { join } from "node:path";', "imports node:path"],
  ["the clock in a pure folder", "verdict/a.ts", "export const a = () => Date.now();", "mentions Date"],
  ["chance in a pure folder", "stats/a.ts", "export const a = () => Math.random();", "mentions Math.random"],
  ["the process inside a template", "plan/a.ts", "export const a = `in ${process.cwd()}`;", "mentions process"],
  ["the console in a pure folder", "growth/a.ts", "export function a() { console.log(1); }", "mentions console"],
  ["a library in another place", "growth/a.ts", 'import { z } from "zod";', "imports zod"],
  [
    "a library that nobody knows",
    "lsp/a.ts",
    'import x from "lodash/fp";',
    "imports lodash, which the table does not know",
  ],
  ["an exit", "gopls/a.ts", "export const a = () => process.exit(1);", "calls process.exit"],
  ["a default export", "gopls/a.ts", "export default 1; export const a = 1;", "default export"],
  ["a barrel", "gopls/index.ts", 'export * from "./a.ts";', "exports everything"],
  ["a drawer", "gopls/utils.ts", "export const utils = 1;", "named for no idea"],
  ["a file not named after an export", "gopls/start.ts", "export const stop = 1;", "not named after an export"],
  ["a camel-case name", "gopls/startIt.ts", "export const startIt = 1;", "kebab-case"],
  ["a folder that nobody knows", "server/a.ts", "export const a = 1;", "folder that the table does not know"],
  ["an import without its ending", "lsp/a.ts", 'import { b } from "./b";', "without its ending"],
  ["a very long file", "lsp/a.ts", `export const a = 1;\n${"//\n".repeat(300)}`, "has 301 lines"],
];

test.each(planted)("%s is found", (_text, path, code, complaint) => {
  expect(violations(new Map([[path, code]])).join("\n")).toContain(complaint);
});

test("a ring of imports is found", () => {
  const files = new Map([
    ["lsp/a.ts", 'import { b } from "./b.ts"; export const a = b;'],
    ["lsp/b.ts", 'import { a } from "./a.ts"; export const b = a;'],
  ]);
  expect(violations(files)).toEqual(["lsp/a.ts: imports itself by way of lsp/b.ts and lsp/a.ts"]);
});

test("a table of data is imported from everywhere", () => {
  const files = new Map([
    ["pprof/a.ts", 'import table from "../../data/owners.yaml"; export const a = table;'],
    ["gate.ts", 'import table from "../data/owners.yaml"; export const gate = table;'],
  ]);
  expect(violations(files)).toEqual([]);
});

test("words in comments, texts and property names are no violation", () => {
  const code = [
    'import type { Plan } from "../model/plan.ts"; // not from "../publish/x.ts"',
    "/* process.exit(1); Date.now() */",
    'export const a = "console.log" + `fetch ${1} Date`;',
    "export interface B { readonly process: number; fetch?: string }",
    "export const c = (plan: Plan, b: B) => b.process + /Date['\"]/.exec(`${plan}`);",
  ].join("\n");
  expect(violations(new Map([["stats/a.ts", code]]))).toEqual([]);
});

test("stripping keeps every line and the code in templates", () => {
  const { code, bare } = stripSource("a/* x\n y */b 'c' `d${e + `f${g}`}h` // i\nj");
  expect(code).toBe("a    \n     b 'c' `d${e + `f${g}`}h`     \nj");
  expect(bare).toBe("a    \n     b ' ' ` ${e + ` ${g}`} `     \nj");
});

test("imports are seen over several lines, and not in texts", () => {
  const code =
    'import {\n  a,\n  type B,\n} from "./a.ts";\nimport "node:fs";\nexport type { C } from "./c.ts"; f("import", "d");';
  expect(importsOf(stripSource(code))).toEqual(["./a.ts", "node:fs", "./c.ts"]);
});

/** Every TypeScript file below src/, by its path there with forward slashes. */
function sourceFiles(): Map<string, string> {
  const paths = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  return new Map(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(source, path), "utf8")]));
}
