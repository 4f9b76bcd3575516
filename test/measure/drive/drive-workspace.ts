import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** A module of these files in a folder of its own, with room beside it. */
export function driveWorkspace(files: Readonly<Record<string, string>>): string {
  const root = join(temporaryFolder(), "workspace");
  mkdirSync(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A Go file with one function of so many calls. */
export function goText(name: string, lines: number, imports: readonly string[] = []): string {
  return `package ${name}\n${imports.map((path) => `import "${path}"\n`).join("")}func F() {\n${"\tG()\n".repeat(lines)}}\n`;
}
