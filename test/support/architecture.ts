import { posix } from "node:path";
import { type StrippedSource, stripSource } from "./strip-source.ts";

/** Left to right: a folder imports from itself and from folders to its left. */
export const folders = [
  "model",
  "stats",
  "pprof",
  "growth",
  "verdict",
  "cause",
  "report",
  "plan",
  "trace",
  "lsp",
  "gopls",
  "record",
  "drive",
  "session",
  "github",
  "publish",
] as const;

/** The first nine: bytes, text, time and seeds arrive as arguments. */
export const pureFolders: readonly string[] = folders.slice(0, 9);

/** Files beside the folders; they import from all folders, and nothing but an entry imports an entry. */
export const entries: readonly string[] = ["cli.ts", "action.ts", "post.ts"];

/** Who may import a library: few places, best one. */
export const libraries: Readonly<Record<string, readonly string[]>> = {
  yaml: ["plan", "trace"],
  "jsonc-parser": ["plan"],
  zod: ["model", "report", "plan", "session", "github"],
  "simple-statistics": ["stats"],
  "pprof-format": ["pprof"],
  "markdown-table": ["report"],
  "vscode-jsonrpc": ["lsp"],
  "vscode-languageserver-protocol": ["lsp", "drive", "session"],
  picomatch: ["drive"],
  execa: ["gopls"],
  listr2: ["publish"],
  yauzl: ["github"],
  "@actions/core": ["publish", "action.ts", "messenger.ts"],
  "@actions/github": ["github", "action.ts", "messenger.ts"],
  "@actions/artifact": ["publish", "action.ts"],
};

/** Files whose name is not that of an export, and why that is right. */
export const namedOtherwise: Readonly<Record<string, string>> = {
  "cli.ts": "an entry exports nothing",
  "action.ts": "an entry exports nothing",
  "messenger.ts": "an entry exports nothing",
  "post.ts": "an entry exports nothing",
  "stats/order-statistics.ts": "median, quantile and rank, which share their sorting",
  "gopls/known-toolchains.ts": "the table is the file's idea; what it exports is the advice drawn from it",
  "plan/workload-facts.ts": "questions about a workload that share the walk through its steps",
  "trace/document-text.ts": "positions, offsets and changes of one text, which share how lines are counted",
  "record/output-file.ts": "what a user's file needs before it is written, and its writing",
  "drive/round-trip.ts": "the state, and what differs between two",
  "drive/typed-text.ts": "two kinds of text, one function each",
};

const maxLines = 300;
const outsideWords =
  /(?<![.\w$])(?:process|Date|Math\.random|setTimeout|setInterval|setImmediate|queueMicrotask|fetch|console|performance|globalThis|require)(?![\w$]|\??:)/;

/** Every breach of the import table and the house style in a set of files, by path below src/; none is the empty list. */
export function violations(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [path, source] of files) {
    const { code, bare } = stripSource(source);
    const complain = (text: string) => found.push(`${path}: ${text}`);
    for (const target of importsOf({ code, bare })) checkImport(path, target, complain);
    checkWords(path, bare, complain);
    checkShape(path, source, bare, complain);
  }
  return [...found, ...cycles(files)];
}

/** The places that a file imports from, whichever way it does so. */
export function importsOf({ code, bare }: StrippedSource): string[] {
  const statement = /\b(?:import|export)\b(?:[^"'`;()]*?\bfrom)?\s*(["'] *["'])/dg;
  const call = /\bimport\s*\(\s*(["'] *["'])\s*\)/dg;
  const places = [...bare.matchAll(statement), ...bare.matchAll(call)].map((match) => match.indices?.[1] ?? [0, 0]);
  return places.map(([from = 0, to = 0]) => code.slice(from + 1, to - 1));
}

type Complain = (text: string) => void;

function checkImport(path: string, target: string, complain: Complain): void {
  const from = folderOf(path);
  if (target.startsWith("node:")) {
    if (pureFolders.includes(from)) complain(`a pure folder imports ${target}`);
  } else if (target.startsWith(".")) {
    checkOwnImport(path, target, complain);
  } else {
    const name = target
      .split("/")
      .slice(0, target.startsWith("@") ? 2 : 1)
      .join("/");
    const allowed = libraries[name];
    if (!allowed) complain(`imports ${name}, which the table does not know`);
    else if (!allowed.includes(from)) complain(`imports ${name}, which only ${allowed.join(" and ")} may`);
  }
}

function checkOwnImport(path: string, target: string, complain: Complain): void {
  const to = resolve(path, target);
  if (isData(to)) return;
  if (!to.endsWith(".ts")) complain(`imports ${target} without its ending`);
  if (to.startsWith("..")) complain(`imports ${target}, which is outside of src`);
  else if (rank(folderOf(to)) > rank(folderOf(path))) complain(`imports ${to}, which is to its right`);
  if (entries.includes(to)) complain(`imports the entry ${to}`);
}

/** A table of data/, which the build turns into a module: a value that no machine changes, so the pure folders may have it. */
function isData(to: string): boolean {
  return /^\.\.\/data\/(?:(?:personas|workloads)\/)?[a-z0-9-]+\.yaml$/.test(to);
}

function checkWords(path: string, bare: string, complain: Complain): void {
  if (pureFolders.includes(folderOf(path))) {
    const word = outsideWords.exec(bare)?.[0];
    if (word) complain(`a pure folder mentions ${word}`);
  }
  if (/\bprocess\s*\.\s*exit\s*\(/.test(bare)) complain("calls process.exit");
  if (/\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/.test(bare)) complain("has a default export");
  if (/\bexport\s*\*/.test(bare)) complain("exports everything of another file");
}

function checkShape(path: string, source: string, bare: string, complain: Complain): void {
  const lines = source.trimEnd().split("\n").length;
  if (lines > maxLines) complain(`has ${lines} lines, over ${maxLines}`);
  const [folder, base] = [folderOf(path), posix.basename(path, ".ts")];
  if (rank(folder) === Number.POSITIVE_INFINITY) complain("is in a folder that the table does not know");
  if (/^(?:index|utils?|helpers?|common|misc)$/.test(base)) complain("is named for no idea");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(base)) complain("is not named in kebab-case");
  const named = exportsOf(bare).some((name) => name.toLowerCase().includes(base.replaceAll("-", "")));
  if (!named && !(path in namedOtherwise)) complain("is not named after an export");
}

function exportsOf(bare: string): string[] {
  const declared =
    /\bexport\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\s*\*?|const|let|class|interface|type)\s+(\w+)/g;
  return [...bare.matchAll(declared)].map((match) => match[1] ?? "");
}

/** Each ring of files that import each other, once. */
function cycles(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0)
      found.push(`${path}: imports itself by way of ${[...trail.slice(seenAt + 1), path].join(" and ")}`);
    const source = files.get(path);
    if (seenAt >= 0 || done.has(path) || source === undefined) return;
    const targets = importsOf(stripSource(source)).filter((target) => target.startsWith("."));
    for (const target of targets) visit(resolve(path, target), [...trail, path]);
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return found;
}

function resolve(path: string, target: string): string {
  return posix.normalize(posix.join(posix.dirname(path), target));
}

/** The first folder of a path, or the file's own name when it lies beside the folders. */
function folderOf(path: string): string {
  return path.split("/")[0] ?? path;
}

function rank(folder: string): number {
  if (folder.endsWith(".ts")) return folders.length;
  const at = (folders as readonly string[]).indexOf(folder);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
