import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Chance } from "./chance.ts";

/** A folder of one input's own: what it may name lies in it, deep enough that a few ".." stay in it. */
export interface Sandbox {
  readonly root: string;
  /** The working directory: a Go module. */
  readonly here: string;
  /** For temporary files. */
  readonly temporary: string;
  /** Holds no program. */
  readonly path: string;
}

const GO_FILE = 'package shop\n\nimport "strings"\n\nfunc Up(n string) string {\n\treturn strings.ToUpper(n)\n}\n';

/** Makes a folder; whoever asks removes it. */
export function makeSandbox(): Sandbox {
  const root = mkdtempSync(join(tmpdir(), "gopls-leak-gate-fuzz-"));
  const sandbox = {
    ...{ root, here: join(root, "a/b/c/here") },
    ...{ temporary: join(root, "tmp"), path: join(root, "bin") },
  };
  for (const folder of [join(sandbox.here, "shop"), sandbox.temporary, sandbox.path])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, "canary"), "sings\n");
  writeFileSync(join(sandbox.here, "canary"), "sings\n");
  writeFileSync(join(sandbox.here, "go.mod"), "module example.com/shop\n\ngo 1.22\n");
  writeFileSync(join(sandbox.here, "shop", "shop.go"), GO_FILE);
  // What a search that tries all ways takes years for.
  const deep = join(sandbox.here, "a/".repeat(24));
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, `${"a".repeat(40)}.go`), GO_FILE);
  return sandbox;
}

export function removeSandbox({ root }: Sandbox): void {
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
}

/** What is in a folder, by path from it: of each file what it holds, unless it is too large for that. */
export function listing(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      found.set(relative(root, path), stateOf(path));
      if (lstatSync(path).isDirectory()) visit(path);
    }
  };
  visit(root);
  return found;
}

function stateOf(path: string): string {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return `-> ${readlinkSync(path)}`;
  if (!stats.isFile() || stats.size > 5_000_000) return `${stats.mode} ${stats.isFile() ? stats.size : ""}`;
  return createHash("sha1").update(readFileSync(path)).digest("hex");
}

/** Things in place of a file that no program expects there. */
const oddities: readonly ((path: string, sandbox: Sandbox) => void)[] = [
  () => {},
  (path) => writeFileSync(path, ""),
  (path) => mkdirSync(path),
  (path) => execFileSync("mkfifo", [path]),
  (path) => symlinkSync("/dev/zero", path),
  (path) => symlinkSync("/dev/stdin", path),
  (path) => symlinkSync(path, path),
  (path) => symlinkSync("nowhere", path),
  (path, { root }) => symlinkSync(join(root, "canary"), path),
  (path, { here }) => symlinkSync(here, path),
  (path) => {
    writeFileSync(path, "");
    truncateSync(path, 2 ** 40);
  },
  (path) => writeFileSync(path, Buffer.alloc(2_000_000, "a")),
  (path) => writeFileSync(path, "\n".repeat(300_000)),
];

/** Puts something odd in the place of a file, or nothing at all. */
export function putOddity(path: string, chance: Chance, sandbox: Sandbox): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  chance.pick(oddities)(path, sandbox);
}
