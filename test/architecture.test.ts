// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are source code

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { besideRooms, entries, importsOf, rooms, violations } from "./support/architecture.ts";
import { stripSource } from "./support/strip-source.ts";

const source = fileURLToPath(new URL("../src", import.meta.url));

test("src keeps to the import table and the house style", () => {
  const files = sourceFiles();
  expect(files.size).toBeGreaterThan(40);
  expect(violations(files)).toEqual([]);
});

const planted: readonly [text: string, path: string, code: string, complaint: string][] = [
  ["an import of a room above", "stats/a.ts", 'import { b } from "../judge/growth/b.ts";', "above it or beside it"],
  ["an import of a room beside", "judge/a.ts", 'import { b } from "../publish/b.ts";', "above it or beside it"],
  ["a type import from above", "model/a.ts", 'import type { B } from "../plan/b.ts";', "above it or beside it"],
  ["a lazy import from above", "lsp/a.ts", 'const b = await import("../publish/b.ts");', "above it or beside it"],
  ["a re-export from above", "model/a.ts", 'export { b } from "../stats/b.ts";', "above it or beside it"],
  ["an import of a file beside the rooms", "publish/a.ts", 'import { version } from "../version.ts";', "above it"],
  ["a way back that is none", "measure/phase/a.ts", 'import { b } from "../../judge/verdict/b.ts";', "no way back"],
  ["an import of an entry", "commands/a.ts", 'import "../cli.ts";', "the entry cli.ts"],
  ["an import from outside of src", "commands/a.ts", 'import x from "../../package.json";', "outside of src"],
  ["data that is no table", "commands/a.ts", 'import x from "../../data/schema/report.json";', "outside of src"],
  ["a table beside data", "commands/a.ts", 'import x from "../../examples/data/a.yaml";', "outside of src"],
  ["a table in src", "model/a.ts", 'import x from "./data/a.yaml";', "without its ending"],
  ["a node module in a pure room", "report/text/a.ts", 'import { join } from "node:path";', "imports node:path"],
  ["a node module in a pure drawer", "gopls/facts/a.ts", 'import { join } from "node:path";', "imports node:path"],
  ["the clock in a pure drawer", "record/trace/steps/a.ts", "export const a = () => Date.now();", "mentions Date"],
  ["chance in a pure room", "stats/a.ts", "export const a = () => Math.random();", "mentions Math.random"],
  ["the process inside a template", "plan/a.ts", "export const a = `in ${process.cwd()}`;", "mentions process"],
  ["the console in a pure room", "judge/growth/a.ts", "export function a() { console.log(1); }", "mentions console"],
  ["chance by another name", "stats/a.ts", "const { random } = Math; export const a = random();", "mentions Math"],
  ["chance of the platform", "plan/a.ts", "export const a = () => crypto.randomUUID();", "mentions crypto"],
  ["the place of a file in a pure room", "plan/a.ts", "export const a = import.meta.url;", "mentions import.meta"],
  [
    "an impure drawer in a pure one",
    "gopls/facts/a.ts",
    'export { a } from "../process/a.ts";',
    "imports gopls/process/a.ts, which is not pure",
  ],
  ["an impure room in a pure one", "judge/a.ts", 'import { b } from "../lsp/b.ts";', "imports lsp/b.ts, which is not"],
  ["the clock without a World", "measure/a.ts", "export const a = () => Date.now();", "mentions Date.now"],
  ["the environment without a World", "publish/a.ts", "export const a = process.env.HOME;", "mentions process.env"],
  ["a reader beside the one", "gopls/install/a.ts", 'import { readFileSync } from "node:fs";', "mentions readFileSync"],
  ["a writer beside the one", "measure/a.ts", 'import { createWriteStream } from "node:fs";', "mentions createWrite"],
  ["files by promises", "publish/a.ts", 'import { readFile } from "node:fs/promises";', "imports node:fs/promises"],
  ["an exit code beside the entries", "commands/a.ts", "export const a = () => { process.exitCode = 1; };", "exitCode"],
  ["an import of a variable", "measure/a.ts", 'const b = "./b.ts"; export const a = import(b);', "no literal"],
  ["an import of a template", "measure/a.ts", "export const a = import(`./b.ts`);", "no literal"],
  ["a require", "measure/a.ts", 'export const a = require("../commands/b.ts");', "no literal"],
  ["an exit that may be", "gopls/process/a.ts", "export const a = () => process?.exit(1);", "calls process.exit"],
  ["a library in another place", "judge/growth/a.ts", 'import { z } from "zod";', "imports zod"],
  ["a library in another drawer", "gopls/process/a.ts", 'import { z } from "zod";', "imports zod"],
  [
    "a library that nobody knows",
    "lsp/a.ts",
    'import x from "lodash/fp";',
    "imports lodash, which the table does not know",
  ],
  ["an exit", "gopls/process/a.ts", "export const a = () => process.exit(1);", "calls process.exit"],
  ["a default export", "lsp/a.ts", "export default 1; export const a = 1;", "default export"],
  ["a barrel", "lsp/index.ts", 'export * from "./a.ts";', "exports everything"],
  ["a file for anything", "lsp/utils.ts", "export const utils = 1;", "named for no idea"],
  ["a file not named after all that it exports", "lsp/start.ts", "export const stop = 1;", "not named after stop"],
  ["a camel-case name", "lsp/startIt.ts", "export const startIt = 1;", "kebab-case"],
  ["a room that nobody knows", "server/a.ts", "export const a = 1;", "no room that the table knows"],
  [
    "a file beside the rooms that nobody knows",
    "server.ts",
    "export const server = 1;",
    "no room that the table knows",
  ],
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

test("a ring of drawers is found, though no two files import each other", () => {
  const files = new Map([
    ["gopls/go/a.ts", 'import { b } from "../facts/b.ts"; export const a = b;'],
    ["gopls/facts/b.ts", "export const b = 1;"],
    ["gopls/facts/c.ts", 'import { d } from "../go/d.ts"; export const c = d;'],
    ["gopls/go/d.ts", "export const d = 1;"],
  ]);
  expect(violations(files)).toEqual(["gopls/go: imports itself by way of gopls/facts and gopls/go"]);
});

test("a drawer that imports from the folder it stands in is found", () => {
  const files = new Map([
    ["judge/a.ts", 'import { b } from "./verdict/b.ts"; export const a = b;'],
    ["judge/verdict/b.ts", "export const b = 1;"],
    ["judge/verdict/c.ts", 'import { d } from "../d.ts"; export const c = d;'],
    ["judge/d.ts", "export const d = 1;"],
  ]);
  expect(violations(files)).toEqual(["judge/*: imports itself by way of judge/verdict and judge/*"]);
});

test("a folder without a second level is found", () => {
  const files = new Map(Array.from({ length: 23 }, (_, i) => [`lsp/a${i}.ts`, `export const a${i} = 1;`]));
  expect(violations(files)).toEqual(["lsp: has 23 files, over 22"]);
});

test("the table names the rooms that there are, and the files beside them", () => {
  const paths = [...sourceFiles().keys()];
  const found = new Set(paths.map((path) => path.split("/")[0]));
  expect([...found].sort()).toEqual([...Object.keys(rooms), ...besideRooms].sort());
  expect(entries.filter((entry) => !besideRooms.includes(entry))).toEqual([]);
  const drawers = Object.entries(rooms).flatMap(([room, { pure }]) =>
    pure === "all" ? [] : pure.map((drawer) => `${room}/${drawer}/`),
  );
  expect(drawers.filter((drawer) => !paths.some((path) => path.startsWith(drawer)))).toEqual([]);
});

test("a table of data is imported from everywhere", () => {
  const files = new Map([
    ["gopls/facts/a.ts", 'import table from "../../../data/owners.yaml"; export const a = table;'],
    ["version.ts", 'import table from "../data/owners.yaml"; export const version = table;'],
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
