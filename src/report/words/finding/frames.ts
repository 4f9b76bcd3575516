import { isToolsFunction } from "../../../gopls/facts/package-suffix.ts";
import type { Finding } from "../../../model/report.ts";
import { oneLine } from "../../../text/one-line.ts";
import { shortName } from "../../../text/short-name.ts";

/** The function that allocates, and the first of gopls' own that led there: "token.(*File).AddLine ← parsego.Parse (parse.go:52)". */
export function whereAllocated({ frames }: Finding): string | undefined {
  const [leaf] = frames;
  if (!leaf) return undefined;
  const caller = frames.find(({ function: name }) => isToolsFunction(name));
  if (!caller || caller === leaf) return shortFrame(leaf);
  return `${shortFrame({ ...leaf, file: "" })} ← ${shortFrame(caller)}`;
}

/** Generic Go symbols reach thousands of characters. */
const LONGEST_NAME = 100;

/** A frame to be read: "cache.(*Snapshot).clone (snapshot.go:1707)". */
export function shortFrame({ function: name, file, line }: Finding["frames"][number]): string {
  const base = file.split(/[\\/]/).at(-1) ?? "";
  const place = base === "" ? "" : ` (${base}${line > 0 ? `:${line}` : ""})`;
  const characters = [...oneLine(shortName(name))];
  const shown = characters.length > LONGEST_NAME ? [...characters.slice(0, LONGEST_NAME - 1), "…"] : characters;
  return oneLine(shown.join("") + place);
}
