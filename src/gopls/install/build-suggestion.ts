import { goVersionNumbers } from "./go-version.ts";

/** Ranges of gopls minor versions, what is known of building them, and what to do. Measured, unless it says "likely". */
const KNOWN: readonly { from: number; to: number; suggestion: string }[] = [
  { from: 0, to: 11, suggestion: "v0.11 and older build with Go 1.24: try --go-version 1.24.13." },
  // Compiles with Go 1.21 to 1.24, but then dereferences nil in cache.localPackageKey while loading.
  {
    from: 12,
    to: 13,
    suggestion:
      "v0.12 and v0.13 only work when built with Go 1.20 or older, which the go command can't download. Build one and give its path, or use --gopls-version v0.16.2.",
  },
  { from: 14, to: 14, suggestion: "It probably builds with the same Go as v0.15: try --go-version 1.22.12." },
  // Its pinned x/telemetry uses the signature that debug.SetCrashOutput had before its release.
  { from: 15, to: 15, suggestion: "v0.15 does not compile with Go 1.24 or newer: try --go-version 1.22.12." },
  // x/tools internal/tokeninternal asserts the size of token.File, which changed in Go 1.25.
  { from: 16, to: 18, suggestion: "v0.12 to v0.18 do not compile with Go 1.25 or newer: try --go-version 1.24.13." },
  { from: 19, to: 21, suggestion: "v0.19 to v0.21 build with Go 1.25: try --go-version 1.25.5." },
];

/** What to try when a gopls release does not build with a Go version; `output` is what that Go printed. */
export function buildSuggestion(version: string, output: string): string {
  const needed = /requires go >= (\d+\.\d+(?:\.\d+)?)/.exec(output)?.[1];
  if (needed) return `It needs Go ${needed} or newer: leave --go-version out, or try --go-version ${needed}.`;
  const [major, minor] = goVersionNumbers(version.replace(/^v/, "")) ?? [];
  const known =
    major === 0 ? KNOWN.find(({ from, to }) => minor !== undefined && minor >= from && minor <= to) : undefined;
  return known?.suggestion ?? "Try the Go version of its release date: --go-version 1.N.P.";
}
