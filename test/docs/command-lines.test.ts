import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Outside } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/commands.ts";
import { readArguments } from "../../src/commands/read-arguments.ts";
import { runCommandLine } from "../../src/commands/run-command-line.ts";
import { sampleOutside } from "../support/sample-outside.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const documents = ["README.md", "docs/known-leaks.md", "docs/record.md", "docs/workloads.md"];

/** The command lines that stand alone on a line of a block. */
const lines = documents.flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/^gopls-leak-gate (.+)$/gm)].map(([, line = ""]) => ({ path, line })),
);

/** As a shell splits a line that has nothing but words and quotes. */
const words = (line: string) => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");

/** The sample module, where files can be put beside it. */
function sampleCopy(): string {
  const copy = temporaryFolder();
  cpSync(resolve("examples/workspace"), copy, { recursive: true });
  return copy;
}

/** The outside in a folder, and what is noted. */
function outsideIn(cwd: string): { outside: Outside; notes: string[] } {
  const notes: string[] = [];
  const outside = sampleOutside({
    cwd,
    note: (text) => void notes.push(text),
  });
  return { outside, notes };
}

test("the documents have command lines", () => {
  expect(lines.length).toBeGreaterThan(5);
});

test.each(lines)("$path: gopls-leak-gate $line is taken as it stands", async ({ line }) => {
  const argv = words(line);
  const request = readArguments(argv, commands);
  expect(request.kind).toBe("run");
  if (request.kind !== "run" || request.command.name !== "run") return;
  const folder = sampleCopy();
  const example = /<!-- workload-example -->\n```yaml\n([\s\S]*?)```/.exec(
    readFileSync("docs/workloads.md", "utf8"),
  )?.[1];
  writeFileSync(join(folder, "hover-while-typing.yaml"), example ?? "");
  const dry = argv.includes("--dry-run") ? argv : [...argv, "--dry-run"];
  // What names a checkout beside the module has none here.
  const here = dry.map((word) => (word === "../tools" ? "v0.24.0" : word));
  expect(await runCommandLine(here, outsideIn(folder).outside)).toBe(0);
});

test.each([
  [".gopls-leak-gate.yml", "."],
  [".gopls-leak-gate.yml", "module"],
  [".gopls-leak-gate.yaml", "module"],
])("a %s in %s is not read, and that is told", async (name, at) => {
  const folder = temporaryFolder();
  const module = sampleCopy();
  const path = join(at === "module" ? module : folder, name);
  writeFileSync(path, "cycles: none\n");
  const { outside, notes } = outsideIn(folder);
  expect(await runCommandLine(["--workspace", module, "--dry-run"], outside)).toBe(0);
  expect(notes.filter((note) => note.includes("is not read"))).toEqual([
    expect.stringContaining(`${path} is not read`),
  ]);
});
