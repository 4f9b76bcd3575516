import type { Arm } from "./configuration.ts";

/** The Go that is known to build a release, and whose standard library it understands; the newest where none is here. */
const builtBy: Readonly<Record<string, string>> = {
  "v0.9.1": "1.24.13",
  "v0.9.4": "1.24.13",
  "v0.10.1": "1.24.13",
  "v0.11.0": "1.24.13",
  "v0.12.4": "1.20.14",
  "v0.13.2": "1.20.14",
  "v0.15.3": "1.22.12",
  "v0.16.1": "1.24.13",
  "v0.16.2": "1.24.13",
  "v0.17.1": "1.24.13",
  "v0.18.1": "1.24.13",
  "v0.19.1": "1.24.13",
  "v0.21.1": "1.25.5",
  "v0.23.0": "1.26.8",
  "v0.24.0": "1.27.0",
};

/** A release of gopls as an arm, built by the Go that is known to do so, or by another. */
export function release(version: string, go = builtBy[version]): Arm {
  return { gopls: { release: version }, ...(go === undefined ? {} : { go }) };
}
