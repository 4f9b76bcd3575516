import { buildingGo } from "../facts/versions/building-go.ts";

/** What to try when a gopls release does not build with a Go version; `output` is what that Go printed. */
export function buildSuggestion(version: string, output: string): string {
  const needed = /requires go >= (\d+\.\d+(?:\.\d+)?)/.exec(output)?.[1];
  if (needed) return `It needs Go ${needed} or newer: leave --go-version out, or try --go-version ${needed}.`;
  const known = buildingGo(version);
  if (!known) return "Try the Go version of its release date: --go-version 1.N.P.";
  return `gopls ${version} is known to build with Go ${known.by}: leave --go-version out, or try --go-version ${known.by}.`;
}
