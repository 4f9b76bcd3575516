import { goVersionNumbers } from "./go-version.ts";

/** Ranges of gopls minor versions that need an older Go than the newest, and one that builds them. */
const KNOWN: readonly { from: number; to: number; goVersion: string; why: string }[] = [
  // x/tools internal/tokeninternal asserts the size of token.File, which changed in Go 1.25.
  { from: 16, to: 18, goVersion: "1.24.13", why: "v0.12 to v0.18 do not compile with Go 1.25 or newer" },
  // Its pinned x/telemetry uses the signature that debug.SetCrashOutput had before its release.
  { from: 14, to: 15, goVersion: "1.22.12", why: "v0.15 does not compile with Go 1.24" },
  // Compiles with newer Go, but then dereferences nil in cache.localPackageKey while loading.
  { from: 12, to: 13, goVersion: "1.20", why: "v0.12 and v0.13 crash while loading when built with Go 1.21 or newer" },
  { from: 0, to: 11, goVersion: "1.24.13", why: "v0.11 and older are known to build with Go 1.24" },
];

/** What to try when a gopls release does not build with a Go version. */
export function buildSuggestion(version: string): string {
  const minor = goVersionNumbers(version.replace(/^v/, ""))?.[1];
  const known = KNOWN.find(({ from, to }) => minor !== undefined && minor >= from && minor <= to);
  return known ? `${known.why}: try --go-version ${known.goVersion}.` : "Try the Go version of its release date: --go-version 1.N.P.";
}
