import { failure } from "../../model/failure.ts";

const FORM = /^(?:go)?(1\.(\d{1,3}))(\.\d{1,3}|(?:rc|beta)\d{1,3})?$/;

/**
 * The Go release as its toolchain is named, without "go": "go1.24.13" and "1.24.13" are the same. Since Go 1.21 the first
 * release of a line ends in ".0", so "1.25" is 1.25.0 (https://go.dev/doc/toolchain#version).
 */
export function parseGoVersion(value: string, option: string): string {
  const [, line, minor, rest] = FORM.exec(value) ?? [];
  if (line === undefined) throw failure("bad-value", { option, value, expected: "a Go release such as 1.24.13" });
  return line + (rest ?? (Number(minor) >= 21 ? ".0" : ""));
}
