/** What can be read off a Go file without parsing it. */
interface GoFile {
  /** Written by hand, built on this system, with a function to work on, and no test. */
  readonly editable: boolean;
  readonly imports: readonly string[];
}

/** Describes a Go file by its name, without its folder, and its text. */
export function describeGoFile(name: string, text: string, system: { os: string; arch: string }): GoFile {
  const header = text.slice(0, Math.max(text.search(/^\ufeff?package\s/m), 0));
  const imports = importPaths(text);
  const editable =
    !name.endsWith("_test.go") &&
    builtHere(name, system) &&
    !/^\ufeff?\/\/(go:build| \+build)/m.test(header) &&
    !GENERATED.test(text) &&
    !imports.includes("C") &&
    /^func\s/m.test(text) &&
    CALL.test(text);
  return { editable, imports };
}

/** The line that marks generated code (https://go.dev/s/generatedcode). */
const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m;

/** A call of something, indented, so in a function's body. */
const CALL = /^[ \t]+.*\b[A-Za-z_]\w*\(/m;

/** Node's names for systems, as Go spells them in file names; what is not listed is the same. */
const GO_OS: Readonly<Record<string, string>> = { win32: "windows", sunos: "solaris" };
const GO_ARCH: Readonly<Record<string, string>> = { x64: "amd64", ia32: "386" };

const KNOWN_OS =
  "aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos";
const KNOWN_ARCH =
  "386|amd64|arm|arm64|loong64|mips|mipsle|mips64|mips64le|ppc64|ppc64le|riscv|riscv64|s390|s390x|sparc|sparc64|wasm";
const SUFFIX = new RegExp(`_(?:(${KNOWN_OS})_(${KNOWN_ARCH})|(${KNOWN_OS})|(${KNOWN_ARCH}))\\.go$`);

/** Whether a name's _GOOS, _GOARCH or _GOOS_GOARCH suffix admits this system. */
function builtHere(name: string, system: { os: string; arch: string }): boolean {
  const suffix = SUFFIX.exec(name);
  if (/^[._]/.test(name)) return false;
  if (!suffix) return true;
  const os = suffix[1] ?? suffix[3];
  const arch = suffix[2] ?? suffix[4];
  return (!os || os === (GO_OS[system.os] ?? system.os)) && (!arch || arch === (GO_ARCH[system.arch] ?? system.arch));
}

function importPaths(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^import\s*\(([^)]*)\)/gm)].map((m) => m[1] ?? "");
  const single = [...text.matchAll(/^import\s+(?:[\w.]+\s+)?"([^"]+)"/gm)].map((m) => m[1] ?? "");
  const inBlocks = blocks.flatMap((block) =>
    [...block.matchAll(/^\s*(?:[\w.]+\s+)?"([^"]+)"/gm)].map((m) => m[1] ?? ""),
  );
  return [...single, ...inBlocks];
}
