import type { Notes } from "./notes.ts";
import { documentOf } from "./params-of.ts";
import type { TracedMessage } from "./traced-message.ts";
import { isBelow, pathOfUri } from "./workspace-path.ts";

/** Which folder was asked for, and what is known of folders outside of a recording. */
export interface FolderOptions {
  /** Where the code was when it was recorded; undefined: where it is now, or where the editor says. */
  readonly was: string | undefined;
  /** Where the code is now; undefined: where the editor says. */
  readonly now: string | undefined;
  /** Stands in where neither is given and the editor names none. */
  readonly fallback: string | undefined;
  /** Names under which a folder is known on this machine, itself first: links lead to it, or it is one. */
  readonly namesOf: (folder: string, documents: readonly string[]) => readonly string[];
  /** Without names in its notes. */
  readonly isAnonymous: boolean;
}

/** The folder that a workload's files are named from. */
export interface WorkspaceFolder {
  /** How messages name it, the first for the reader. */
  readonly names: readonly string[];
  /** Where the code is now. */
  readonly now: string;
}

/**
 * The folder that was asked for, or else of the editor's folders the one in which most was done; notes tell what was chosen, and of a
 * folder that has two names both. Undefined: none is named.
 */
export function workspaceFolder(
  messages: readonly TracedMessage[],
  folders: readonly string[],
  options: FolderOptions,
  notes: Notes,
): WorkspaceFolder | undefined {
  const { was, now, fallback } = options;
  const documents = documentPaths(messages);
  const paths = [...new Set(documents)];
  const done = (folder: string): number => {
    const names = options.namesOf(folder, paths);
    return documents.filter((path) => names.some((name) => isBelow(path, name))).length;
  };
  const asked = was ?? now;
  if (asked !== undefined && (was !== undefined || done(asked) > 0)) {
    const place = now ?? fallback ?? asked;
    if (now === undefined && place !== asked && !options.isAnonymous) notes.add(`${asked} is taken to be ${place} now`);
    return named(asked, place);
  }
  const outermost = [...new Set(folders)].filter((folder) => !folders.some((outer) => isBelow(folder, outer)));
  const best = outermost.reduce<string | undefined>(
    (most, folder) => (most === undefined || done(folder) > done(most) ? folder : most),
    undefined,
  );
  if (best !== undefined && (now === undefined || done(best) > 0)) {
    if (outermost.length > 1) notes.add(chosen(best, outermost, options.isAnonymous));
    if (now !== undefined && !options.isAnonymous) notes.add(`${best}, the editor's folder, is taken to be ${now} now`);
    return named(best, now ?? best);
  }
  const folder = now ?? fallback;
  return folder === undefined ? undefined : named(folder, folder);

  function named(folder: string, place: string): WorkspaceFolder {
    const names = options.namesOf(folder, paths);
    const used = names.find((name) => paths.some((path) => isBelow(path, name)));
    if (used !== undefined && used !== names[0] && !options.isAnonymous)
      notes.add(`${used}, where the documents lie, is another name of ${names[0]}`);
    return { names, now: place };
  }
}

function chosen(best: string, all: readonly string[], isAnonymous: boolean): string {
  const what = `the editor had ${all.length} folders open`;
  if (isAnonymous) return `${what}; files are named from the one in which most was done`;
  const others = all.filter((folder) => folder !== best).join(", ");
  return `${what}; files are named from ${best}, in which most was done, and nothing of ${others} is in it (--was names another)`;
}

/**
 * The folder that documents lie in, as far as it can be told: up to a folder of this name, or what they have in common.
 * Undefined: there are no documents.
 */
export function folderOfDocuments(messages: readonly TracedMessage[], name: string): string | undefined {
  const all = documentPaths(messages);
  const own = all.filter((path) => !/\/pkg\/mod\//.test(path));
  const paths = own.length > 0 ? own : all;
  const [first] = paths;
  if (first === undefined) return undefined;
  const last = `/${name.slice(name.lastIndexOf("/") + 1)}/`;
  const alike = paths.find((path) => path.includes(last));
  if (last !== "//" && alike !== undefined) return alike.slice(0, alike.indexOf(last) + last.length - 1);
  let folder = parent(first);
  while (folder.includes("/") && !paths.every((path) => isBelow(path, folder))) folder = parent(folder);
  return folder.split("/").filter((part) => part !== "").length > 1 ? folder : parent(first);
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The document of each message of the editor's that has one, as a path. */
function documentPaths(messages: readonly TracedMessage[]): readonly string[] {
  return messages.flatMap(({ from, kind, params }) => {
    if (from !== "editor" || kind === "response") return [];
    const document = documentOf(params);
    return document === undefined ? [] : (pathOfUri(document.uri) ?? []);
  });
}
