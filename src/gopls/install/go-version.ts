/** Numbers of a Go version: "go1.26.8" or "1.27" is [1, 26, 8] or [1, 27, 0]. Undefined: not one. */
export function goVersionNumbers(text: string): readonly [number, number, number] | undefined {
  const match = /^(?:go)?(\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)] : undefined;
}

/** Whether Go `have` is as new as `need`. A version that can't be read is as old as can be. */
export function goVersionAtLeast(have: string, need: string): boolean {
  const a = goVersionNumbers(have) ?? [0, 0, 0];
  const b = goVersionNumbers(need) ?? [0, 0, 0];
  const different = a.findIndex((part, i) => part !== b[i]);
  return different < 0 || (a[different] ?? 0) > (b[different] ?? 0);
}

/** Name of the toolchain for a `go` line: from Go 1.21 on, the first release of a language version ends in ".0". */
export function toolchainName(goLine: string): string {
  const [major, minor, patch] = goVersionNumbers(goLine) ?? [1, 21, 0];
  return `go${major}.${minor}.${patch}`;
}
