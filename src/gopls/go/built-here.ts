import { goHeader } from "./go-header.ts";

/** Node's names for systems, as Go spells them in file names; what is not listed is the same. */
const GO_OS: Readonly<Record<string, string>> = { win32: "windows", sunos: "solaris" };
const GO_ARCH: Readonly<Record<string, string>> = { x64: "amd64", ia32: "386" };

const KNOWN_OS =
  "aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos";
const KNOWN_ARCH =
  "386|amd64|arm|arm64|loong64|mips|mipsle|mips64|mips64le|ppc64|ppc64le|riscv|riscv64|s390|s390x|sparc|sparc64|wasm";
const SUFFIX = new RegExp(`_(?:(${KNOWN_OS})_(${KNOWN_ARCH})|(${KNOWN_OS})|(${KNOWN_ARCH}))\\.go$`);
const CONSTRAINT = /^\ufeff?\/\/(?:go:build| \+build)/m;

/**
 * Whether a file is sure to be built on this system, for where the go command can't be asked: its name admits the system, and it has
 * no build constraint, whatever that says.
 */
export function builtHere(name: string, text: string, system: { os: string; arch: string }): boolean {
  if (/^[._]/.test(name) || CONSTRAINT.test(text.slice(0, goHeader(text).packageAt))) return false;
  const suffix = SUFFIX.exec(name.replace(/_test\.go$/, ".go"));
  if (!suffix) return true;
  const os = suffix[1] ?? suffix[3];
  const arch = suffix[2] ?? suffix[4];
  return (!os || os === (GO_OS[system.os] ?? system.os)) && (!arch || arch === (GO_ARCH[system.arch] ?? system.arch));
}
