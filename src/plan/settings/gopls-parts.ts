import type { JsoncValue } from "./read-jsonc.ts";

/** A value of a file, and its name there: "lsp.gopls.settings". */
export interface Named {
  readonly name: string;
  readonly value: JsoncValue;
}

/** What a file says about gopls, where its format has it. */
export interface GoplsParts {
  /** Maps in which gopls' settings lie, the later over the earlier. */
  readonly settings: readonly Named[];
  /** What an editor makes settings of, over those above; and how a note names where they are from. */
  readonly made?: { readonly settings: Readonly<Record<string, unknown>>; readonly taken: readonly string[] };
  readonly env?: Named | undefined;
  /** A list of flags. */
  readonly flags?: Named | undefined;
  /** The path of gopls. */
  readonly gopls?: Named | undefined;
  /** What is about gopls and left out, each with the reason. */
  readonly left: readonly string[];
  /** Settings beside those about gopls, of which the reader should know that they do nothing. */
  readonly others?: readonly string[];
  /** The map in which all of these are, where their names begin below it. */
  readonly within?: string;
}

export function isMap({ value }: JsoncValue): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A map, or the empty list that Lua writes for a table without entries. */
export function isTable(value: JsoncValue): boolean {
  return isMap(value) || (Array.isArray(value.value) && value.value.length === 0);
}

/** The value below these names; undefined where one is missing, or null, which editors take for not set. */
export function below(root: JsoncValue, ...path: readonly string[]): Named | undefined {
  let value: JsoncValue | undefined = root;
  for (const part of path) value = value?.members.find(([name]) => name === part)?.[1];
  return value && value.value !== null ? { name: path.join("."), value } : undefined;
}

/** The members of the map below these names. */
export function membersBelow(root: JsoncValue, ...path: readonly string[]): readonly Named[] {
  const members = below(root, ...path)?.value.members ?? [];
  return members.map(([name, value]) => ({ name: [...path, name].join("."), value }));
}

/**
 * The map of this name, and over it what stands beside it as "NAME.…": editors take the dots for depth. Undefined: there is neither.
 * Throws settings-bad.
 */
export function withDotted(root: JsoncValue, name: string): Named | undefined {
  const block = below(root, name);
  if (block && !isTable(block.value)) throw block.value.refuse(`${name} can't be this`, "It takes a map of settings.");
  const beside = root.members.flatMap(([key, value]) =>
    key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), value] as const] : [],
  );
  if (!block && beside.length === 0) return undefined;
  return { name, value: { ...root, members: [...(block?.value.members ?? []), ...beside] } };
}

/** A list of texts that a process can be given; undefined: it is something else. */
export function argumentsOf({ value }: JsoncValue): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.every((word) => typeof word === "string" && !word.includes("\0")) ? (list as string[]) : undefined;
}
