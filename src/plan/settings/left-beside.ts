import { tellsOfGopls } from "../../gopls/facts/settings/setting-names.ts";
import type { GoplsParts } from "./gopls-parts.ts";
import type { JsoncValue } from "./read-jsonc.ts";

/** What of a file in this format is about gopls and has no effect: it lies where the format has nothing, or comes again. */
export function leftBeside(root: JsoncValue, parts: GoplsParts, format: string): readonly string[] {
  const { settings, env, flags, gopls, others = [], within } = parts;
  const read = [...settings, env, flags, gopls]
    .flatMap((named) => (named ? [named.name] : []))
    .map((name) => (within === undefined ? name : `${within}.${name}`));
  const isRead = (path: string) =>
    read.some((name) => name === "" || path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`));
  const isNamed = (key: string) => others.some((other) => other === key || other.startsWith(`${key}: `));
  const beside = root.members
    .filter(([key, { value }]) => isOfGopls(key) && value !== null && !isRead(key) && !isNamed(key))
    .map(([key]) => `${key}: it stands beside what ${format} has`);
  const again = repeatedIn(root, "")
    .filter((path) => isRead(path) || /(?:^|\.)(?:gopls|go)\./.test(`${path}.`))
    .map((path) => `${path}: it stands there more than once, and only the last counts`);
  return [...beside, ...again];
}

/** What VS Code, or a bare map, would have as settings of gopls. */
function isOfGopls(key: string): boolean {
  return /^gopls(?:$|\.)/.test(key) || tellsOfGopls(key);
}

/** Names that a map has more than once, at every depth, with the names above them. */
function repeatedIn({ members, items, repeated }: JsoncValue, path: string): readonly string[] {
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  return [
    ...repeated.map(at),
    ...members.flatMap(([name, value]) => repeatedIn(value, at(name))),
    ...items.flatMap((item) => repeatedIn(item, path)),
  ];
}
