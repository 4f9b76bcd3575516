/** The Go that builds a gopls which works, as far as that was measured. */
interface BuildingGo {
  /** A Go release that is known to do so: "1.24.13". */
  readonly by: string;
  /** No Go from this language version on does; absent: none is known that does not. */
  readonly below?: string;
}

/** By ranges of gopls' minor version 0.N. What is newer builds with the Go of its go line, and newer ones. */
const KNOWN: readonly (BuildingGo & { readonly from: number; readonly to: number })[] = [
  { from: 9, to: 11, by: "1.24.13", below: "1.25" },
  // Compiles with Go 1.21 to 1.24, but then dereferences nil in cache.localPackageKey while loading.
  { from: 12, to: 13, by: "1.20.14", below: "1.21" },
  { from: 14, to: 14, by: "1.21.13", below: "1.22" },
  // Its pinned x/telemetry uses the signature that debug.SetCrashOutput had before its release.
  { from: 15, to: 15, by: "1.22.12", below: "1.23" },
  // x/tools internal/tokeninternal asserts the size of token.File, which changed in Go 1.25.
  { from: 16, to: 18, by: "1.24.13", below: "1.25" },
  { from: 19, to: 21, by: "1.25.5" },
];

/** What is known of building a gopls release ("v0.16.2"); undefined: nothing. */
export function buildingGo(version: string): BuildingGo | undefined {
  const [, minor] = /^v0\.(\d+)\./.exec(version) ?? [];
  return minor === undefined ? undefined : KNOWN.find(({ from, to }) => Number(minor) >= from && Number(minor) <= to);
}
