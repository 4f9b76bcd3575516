import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Exit code of a run, and its verdict, or its refusal and what to do, in its own words, from its folder in the bench's. */
export function saidOf(folder: string): readonly [exitCode: string, said: string] {
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  if (!existsSync(join(folder, "label.json"))) return ["", "not run"];
  const { exitCode } = JSON.parse(read("label.json")) as { readonly exitCode: number };
  const lines = read("log.txt").split("\n");
  const start = lines.findLastIndex((line) =>
    /^(PASS|LEAK|WORSE|INCONCLUSIVE|NOT MEASURED|gopls-leak-gate: |error)/.test(line),
  );
  const said = start < 0 ? lines.slice(-6) : lines.slice(start);
  const paragraphs = said.join("\n").split(/\n\s*\n/);
  // Behind a refusal stands what to do.
  const told = paragraphs.slice(0, said[0]?.startsWith("NOT MEASURED") ? 2 : 1).join(" ");
  return [String(exitCode), told.replaceAll(/\s+/g, " ").trim()];
}
