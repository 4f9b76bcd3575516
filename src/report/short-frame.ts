import type { Finding } from "../model/report.ts";
import { oneLine } from "./one-line.ts";

/** A frame to be read: "cache.(*Snapshot).clone (snapshot.go:1707)". The package keeps its last element only. */
export function shortFrame({ function: name, file, line }: Finding["frames"][number]): string {
  const base = file.split(/[\\/]/).at(-1) ?? "";
  const place = base === "" ? "" : ` (${base}${line > 0 ? `:${line}` : ""})`;
  return oneLine(shortFunction(name) + place);
}

/** Slashes inside of type arguments belong to other packages. */
function shortFunction(name: string): string {
  const end = name.search(/[[(]/);
  const path = end === -1 ? name : name.slice(0, end);
  return name.slice(path.lastIndexOf("/") + 1);
}
