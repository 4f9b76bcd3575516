import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { scanWorkspace, type WorkspaceScan } from "../../../src/measure/drive/files/scan-workspace.ts";
import type { Arm } from "../../../src/model/plan.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { testWorld } from "../../support/world.ts";

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

/** A workspace as an arm without settings has it. */
export const askedOf = (workspace: string, settings: Arm["settings"] = {}) => ({
  workspace,
  env: {},
  settings,
});

/** The scan of a workspace where there is no go command, which takes no time. */
export function scanWithoutGo(workspace: string): Promise<WorkspaceScan> {
  return scanWorkspace(askedOf(workspace), testWorld({ env: { PATH: "/nowhere" }, platform: "linux", arch: "x64" }));
}

/** A Go file with one function of so many calls. */
export function goText(name: string, lines: number, imports: readonly string[] = []): string {
  return `package ${name}\n${imports.map((path) => `import "${path}"\n`).join("")}func F() {\n${"\tG()\n".repeat(lines)}}\n`;
}
