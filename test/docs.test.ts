import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { commands } from "../src/commands/commands.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

const documents = [...markdownIn("."), ...markdownIn("docs"), ...markdownIn("docs/decisions")];

test.each(documents)("the links of %s resolve", (path) => {
  const broken = linksOf(read(path)).filter((link) => !resolves(path, link));
  expect(broken).toEqual([]);
});

test("npm commands in the documentation exist", () => {
  const builtIn = new Set(["start", "test", "cit", "ci", "pack"]);
  const named = documents.flatMap((path) => [...read(path).matchAll(/\bnpm (run )?([a-z][\w-]*)/g)]);
  const unknown = named.filter(
    ([, run, name = ""]) => !(run ? name in manifest.scripts : builtIn.has(name) || name === "i"),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(unknown.map(([text]) => text)).toEqual([]);
  for (const name of ["start", "test"]) expect(manifest.scripts).toHaveProperty(name);
});

test("commands and flags in the README and the reference exist, and all commands are there", () => {
  const text = ["README.md", "docs/configuration.md", "docs/workflows.md", "docs/workloads.md"].map(read).join("\n");
  const named = [...text.matchAll(/`gopls-leak-gate \[?([a-z]+)/g)].map((match) => match[1]);
  expect([...new Set(named)].sort()).toEqual([...commands.map(({ name }) => name), "help"].sort());
  const known = ["help", "version", ...commands.flatMap(({ options }) => Object.keys(options))];
  const flags = [...text.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)].map((match) => match[1] ?? "");
  expect(flags.filter((flag) => !known.includes(flag))).toEqual([]);
});

test("every decision has its five parts and a number of its own", () => {
  const decisions = markdownIn("docs/decisions");
  for (const path of decisions) {
    expect(read(path), path).toMatch(
      /^# \d+\. .+\n\n\*\*Status:\*\* \w+\n\n## Context\n[\s\S]+\n## Decision\n[\s\S]+\n## Consequences\n/,
    );
  }
  expect(decisions.map((path) => Number(/\/(\d{4})-/.exec(path)?.[1]))).toEqual(decisions.map((_, index) => index + 1));
});

function markdownIn(folder: string): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => (folder === "." ? name : `${folder}/${name}`));
}

/** Targets of the links in a document, without those in code and those that leave the repository. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

function resolves(from: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? from : join(dirname(from), path);
  if (!existsSync(join(root, target))) return false;
  if (anchor === undefined) return true;
  const headings = [...read(target).matchAll(/^#+ (.+)$/gm)].map((match) => slug(match[1] ?? ""));
  return headings.includes(anchor);
}

/** A heading's anchor as GitHub makes it. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");
}
