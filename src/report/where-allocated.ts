import type { Finding } from "../model/report.ts";
import { shortFrame } from "./short-frame.ts";

/** The function that allocates, and the first of gopls' own that led there: "token.(*File).AddLine ← parsego.Parse (parse.go:52)". */
export function whereAllocated({ frames }: Finding): string | undefined {
  const [leaf] = frames;
  if (!leaf) return undefined;
  const own = frames.find(({ function: name }) => name.startsWith("golang.org/x/tools/"));
  if (!own || own === leaf) return shortFrame(leaf);
  return `${shortFrame({ ...leaf, file: "" })} ← ${shortFrame(own)}`;
}
