/** Top folders of Go's standard library, and what the runtime and the linker name so. */
const STANDARD = new Set(
  [
    "archive arena bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go",
    "hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv",
    "strings structs sync syscall testing text time unicode unique unsafe vendor weak type",
  ].flatMap((line) => line.split(" ")),
);

/** Where the modules are that a release of gopls is built of, v0.9 to v0.24. */
const MODULES =
  /^(?:golang\.org\/x|honnef\.co\/go|mvdan\.cc|go\.opentelemetry\.io|gopkg\.in|github\.com\/(?:BurntSushi|fatih|fsnotify|golang|google|jba|modelcontextprotocol|rogpeppe|segmentio|sergi|yosida95|yuin))\//;

/** A symbol as the linker writes it, its type arguments written "[...]". */
const SYMBOL = /^[\w./*()%~·\-[\]]+$/;

/** Whether a function of a profile or a stack is Go's or gopls' own, or of a module that gopls is built of. */
export function isPublicFunction(name: string): boolean {
  if (!SYMBOL.test(name)) return false;
  if (/^main\.(?:main|init)(?:\.|$)/.test(name)) return true;
  return isPublicModule(name) || STANDARD.has(name.split(/[/.]/)[0] ?? "");
}

/** Whether a module, or what lies in it, is one that gopls is built of. */
export function isPublicModule(path: string): boolean {
  return MODULES.test(path);
}

/** A release, a pre-release or a commit of gopls, or a build of a checkout: "v0.24.0", "v0.0.0-20261014163302-24a65270771e", "(devel)". */
export function isPublicVersion(version: string): boolean {
  return (
    version === "latest" ||
    /^(?:\(devel\)|v\d{1,4}\.\d{1,4}\.\d{1,4}(?:-(?:pre|rc)\.\d{1,4})?(?:-(?:[\w.]{1,8}\.)?\d{14}-[0-9a-f]{12})?(?:\+dirty)?)$/.test(
      version,
    )
  );
}

const GO = String.raw`1\.\d{1,3}(?:\.\d{1,3}|rc\d{1,2}|beta\d{1,2})?`;

/** A release of Go: "1.27.0", "go1.27.0", "go1.27.0 X:nodwarf5" without its experiments; undefined: it is none. */
export function publicGoVersion(version: string): string | undefined {
  return new RegExp(`^(?:go)?${GO}(?= |$)`).exec(version)?.[0];
}

const SYSTEMS = "aix|android|darwin|dragonfly|freebsd|illumos|linux|netbsd|openbsd|plan9|solaris|windows";
const MACHINES = "386|amd64|arm|arm64|loong64|mips|mips64|mips64le|mipsle|ppc64|ppc64le|riscv64|s390x";

/** What `go version` says of a release, and no more; undefined: it says something else. */
export function publicToolchain(text: string): string | undefined {
  return new RegExp(`^go version go${GO} (?:${SYSTEMS})/(?:${MACHINES})$`).exec(text)?.[0];
}

/** LSP's own requests. */
export function isPublicMethod(method: string): boolean {
  return /^(?:textDocument|workspace|completionItem|codeAction|codeLens|documentLink|inlayHint|workspaceSymbol|callHierarchy|typeHierarchy|window)\/[A-Za-z]{1,30}(?:\/[A-Za-z]{1,20})*$/.test(
    method,
  );
}
