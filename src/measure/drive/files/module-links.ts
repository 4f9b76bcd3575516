import { dirname, isAbsolute, join, resolve } from "node:path";
import { readText } from "../../../files/read-file.ts";
import { type AskGo, readJson } from "./ask-go.ts";
import { fileAbove } from "./modules-below.ts";
import type { WorkspaceListing } from "./workspace-listing.ts";

/** What the go.work and the go.mod files of a workspace name by a path. */
interface ModuleLinks {
  /** Folders that stand in for modules by a relative path, absolute. */
  readonly replacements: readonly string[];
  /** Folders that go.work uses by an absolute path, as it is written. */
  readonly absoluteUses: readonly string[];
}

interface Replaced {
  readonly Replace?: readonly { readonly New: { readonly Path: string; readonly Version?: string } }[] | null;
  readonly Use?: readonly { readonly DiskPath: string }[] | null;
}

/**
 * Reads them by the go command; where it can't be asked, by their lines. Those of modules that are not main ones do not count.
 * In a folder of modules each has the go.work that is nearest, and what that uses stands in for modules too.
 */
export async function moduleLinks(
  { work, modules, apart }: Pick<WorkspaceListing, "work" | "modules" | "apart">,
  ask: AskGo | undefined,
): Promise<ModuleLinks> {
  const replacements: string[] = [];
  const absoluteUses: string[] = [];
  const works = apart ? modules.flatMap((module) => fileAbove(module, "go.work") ?? []) : [work ?? []].flat();
  const files = [
    ...[...new Set(works)].map((path) => ({ path, kind: "work" })),
    ...modules.map((folder) => ({ path: join(folder, "go.mod"), kind: "mod" })),
  ];
  for (const { path, kind } of files) {
    const answer = await ask?.([kind, "edit", "-json", path]);
    const { Replace, Use } = answer?.ok ? (readJson<Replaced>(answer.stdout) ?? byLines(path)) : byLines(path);
    const folders = (Replace ?? []).flatMap(({ New }) => (New.Version ? [] : [New.Path]));
    replacements.push(...folders.filter((to) => !isAbsolute(to)).map((to) => resolve(dirname(path), to)));
    const uses = apart ? (Use ?? []).map(({ DiskPath }) => DiskPath).filter((to) => !isAbsolute(to)) : [];
    replacements.push(...uses.map((to) => resolve(dirname(path), to)));
    absoluteUses.push(...(Use ?? []).map(({ DiskPath }) => DiskPath).filter(isAbsolute));
  }
  return { replacements: [...new Set(replacements)], absoluteUses };
}

function byLines(path: string): Replaced {
  let text = "";
  try {
    text = readText(path).replace(/\/\/.*$/gm, "");
  } catch {
    // A module that is not there replaces nothing.
  }
  const paths = [...text.matchAll(/=>\s+(?:"([^"\n]+)"|`([^`\n]+)`|(\S+))[ \t]*\r?$/gm)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );
  return { Replace: paths.filter((to) => /^\.{1,2}(?:[\\/]|$)/.test(to)).map((Path) => ({ New: { Path } })) };
}
