import { shortName } from "../cause/short-name.ts";
import type { Finding } from "../model/report.ts";
import { oneLine } from "./one-line.ts";

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
