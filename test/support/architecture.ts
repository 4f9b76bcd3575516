import { posix } from "node:path";
import { type StrippedSource, stripSource } from "./strip-source.ts";

/** A folder of src/, and what the files below it may name. */
interface Room {
  /** Rooms of a lower level may be imported; rooms of the same level know nothing of each other. */
  readonly level: number;
  /** Drawers in which bytes, text, time and seeds arrive as arguments; "all" of the room. */
  readonly pure: "all" | readonly string[];
}

/** The line of data, from what is known to what is done: a room imports only from rooms of a lower level. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { level: 0, pure: "all" },
  stats: { level: 1, pure: "all" },
  text: { level: 1, pure: "all" },
  files: { level: 1, pure: [] },
  lsp: { level: 2, pure: [] },
  gopls: { level: 2, pure: ["facts", "go", "synthetic"] },
  workload: { level: 3, pure: "all" },
  plan: { level: 4, pure: "all" },
  record: { level: 5, pure: ["trace"] },
  report: { level: 5, pure: "all" },
  publish: { level: 6, pure: [] },
  judge: { level: 6, pure: "all" },
  measure: { level: 7, pure: [] },
  commands: { level: 8, pure: [] },
};

/**
 * What measuring may import from judging: what is still needed, and how a reading is decoded. Nothing else leads back from
 * the right of the line of data to its left.
 */
export const waysBack: readonly string[] = [
  "judge/assess.ts",
  "judge/needs",
  "judge/profile",
  "judge/growth/heap-tracks.ts",
];

/** Files beside the rooms: they import from all rooms. */
export const besideRooms = [
  "action.ts",
  "cli.ts",
  "messenger.ts",
  "post.ts",
  "real-recorder.ts",
  "real-world.ts",
  "run-entry.ts",
  "version.ts",
];

/** Those of them that are programs: nothing imports one. */
export const entries = ["action.ts", "cli.ts", "messenger.ts", "post.ts"];

/** Who may import a library: few places, best one. A place is a room or one of its drawers. */
export const libraries: Readonly<Record<string, readonly string[]>> = {
  yaml: ["text/yaml", "workload/text"],
  "jsonc-parser": ["plan/settings"],
  zod: ["model", "text/yaml", "gopls/facts", "plan/config", "measure/recording", "publish/github"],
  re2js: ["model"],
  "simple-statistics": ["stats"],
  "string-width": ["text/width.ts"],
  "pprof-format": ["judge/profile"],
  "markdown-table": ["report/markdown"],
  "vscode-jsonrpc": ["lsp"],
  "vscode-languageserver-protocol": ["lsp", "measure/drive", "measure/session"],
  execa: ["gopls/install", "gopls/process"],
  listr2: ["publish/progress"],
  yazl: ["publish/bundle"],
  yauzl: ["publish/github"],
  "@actions/core": ["action.ts", "messenger.ts"],
  "@actions/github": ["publish/github", "action.ts", "messenger.ts"],
  "@actions/artifact": ["action.ts"],
};

/** What reads and writes the contents of files beside `files/`, which refuses what is no regular file. Each is something else. */
const fileCallers: Readonly<Record<string, string>> = {
  "record/spool-file.ts": "openSync", // a stream that is written as long as an editor is open
  "gopls/process/spawn-gopls.ts": "createWriteStream", // a stream that is written as long as gopls runs
  "measure/drive/files/disk.ts": "writeFileSync", // does what editors do to a copy of the workspace, in place too
};
const fileCall =
  /(?<![.\w$])(?:readFileSync|writeFileSync|appendFileSync|createReadStream|createWriteStream|openSync)\b/g;

/** A folder with more files than this is missing a second level. */
const maxFiles = 22;
const maxLines = 300;
const outsideWords =
  /(?<![.\w$])(?:process|Date|Math\s*(?:\.\s*random|\[|(?=[;,)]))|setTimeout|setInterval|setImmediate|queueMicrotask|fetch|console|performance|crypto|navigator|AbortSignal\.timeout|globalThis|global|require|import\s*\.\s*meta)(?![\w$]|\??:)/;
/** What the rooms that are not pure get from a World as well; what is made of a moment that is given, `new Date(ms)`, is none. */
const worldWords =
  /(?<![.\w$])(?:process\s*\.\s*(?:env|exitCode|argv|cwd|stdout|stderr)\b|Date\s*\.\s*now|new\s+Date\s*\(\s*\)|Math\s*\.\s*random|performance\s*\.|console\s*\.)/;

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
  return [...found, ...fullFolders(files), ...rings(fileGraph(files)), ...drawerRings(fileGraph(files))];
}

/** Imports whose place is known only when the program runs: no table can say whether they may be. */
const unknownImport = /\bimport\s*\(\s*(?!(["'])[^"']*\1\s*\))|(?<![.\w$])(?:createRequire|require)\s*\(/;

/** The places that a file imports from, whichever way it does so. */
export function importsOf({ code, bare }: StrippedSource): string[] {
  const statement = /\b(?:import|export)\b(?:[^"'`;()]*?\bfrom)?\s*(["'] *["'])/dg;
  const call = /\bimport\s*\(\s*(["'] *["'])\s*\)/dg;
  const places = [...bare.matchAll(statement), ...bare.matchAll(call)].map((match) => match.indices?.[1] ?? [0, 0]);
  return places.map(([from = 0, to = 0]) => code.slice(from + 1, to - 1));
}

type Complain = (text: string) => void;

function checkImport(path: string, target: string, complain: Complain): void {
  if (target === "node:fs/promises") complain("imports node:fs/promises, and files/ reads and writes");
  if (target.startsWith("node:")) {
    if (isPure(path)) complain(`a pure folder imports ${target}`);
  } else if (target.startsWith(".")) {
    checkOwnImport(path, target, complain);
  } else {
    const name = target
      .split("/")
      .slice(0, target.startsWith("@") ? 2 : 1)
      .join("/");
    const allowed = libraries[name];
    if (!allowed) complain(`imports ${name}, which the table does not know`);
    else if (!allowed.some((place) => isIn(path, place)))
      complain(`imports ${name}, which only ${allowed.join(" and ")} may`);
  }
}

function checkOwnImport(path: string, target: string, complain: Complain): void {
  const to = resolve(path, target);
  if (isData(to)) return;
  if (!to.endsWith(".ts")) complain(`imports ${target} without its ending`);
  if (to.startsWith("..")) complain(`imports ${target}, which is outside of src`);
  else if (!mayImport(path, to)) complain(`imports ${to}, which stands above it or beside it`);
  else if (isPure(path) && !isPure(to)) complain(`a pure folder imports ${to}, which is not pure`);
  else if (isWayBack(path, to) && !waysBack.some((place) => isIn(to, place)))
    complain(`imports ${to}, which is no way back from judging to measuring`);
  if (entries.includes(to)) complain(`imports the entry ${to}`);
}

/** A table of data/, which the build turns into a module: a value that no machine changes, so the pure folders may have it. */
function isData(to: string): boolean {
  return /^\.\.\/data\/(?:(?:personas|workloads)\/)?[a-z0-9-]+\.yaml$/.test(to);
}

function checkWords(path: string, bare: string, complain: Complain): void {
  if (isPure(path)) {
    const word = outsideWords.exec(bare)?.[0];
    if (word) complain(`a pure folder mentions ${word}`);
  } else if (!besideRooms.includes(path)) {
    const word = worldWords.exec(bare)?.[0];
    if (word) complain(`mentions ${word}, which the entries do for it`);
  }
  const call = (bare.match(fileCall) ?? []).find((name) => fileCallers[path] !== name);
  if (call && roomOf(path) !== "files") complain(`mentions ${call}, which files/ does for it`);
  if (unknownImport.test(bare)) complain("imports from a place that is no literal");
  // It ends a program that can't be trusted to end by itself.
  const isLastResort = path === "run-entry.ts";
  if (!isLastResort && /\bprocess\s*\??\.\s*(?:exit|reallyExit|abort)\b(?!\w)/.test(bare))
    complain("calls process.exit");
  if (/\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/.test(bare)) complain("has a default export");
  if (/\bexport\s*\*/.test(bare)) complain("exports everything of another file");
}

function checkShape(path: string, source: string, bare: string, complain: Complain): void {
  const lines = source.trimEnd().split("\n").length;
  if (lines > maxLines) complain(`has ${lines} lines, over ${maxLines}`);
  const base = posix.basename(path, ".ts");
  const isKnown = path.includes("/") ? roomOf(path) in rooms : besideRooms.includes(path);
  if (!isKnown) complain("is in no room that the table knows");
  if (/^(?:index|utils?|helpers?|common|misc)$/.test(base)) complain("is named for no idea");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(base)) complain("is not named in kebab-case");
  const [only, ...others] = exportsOf(bare);
  const isNamedForIt = only?.toLowerCase().includes(base.replaceAll("-", "")) ?? true;
  if (others.length === 0 && !isNamedForIt) complain(`is not named after ${only}, all that it exports`);
}

function exportsOf(bare: string): string[] {
  const declared =
    /\bexport\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\s*\*?|const|let|class|interface|type)\s+(\w+)/g;
  return [...bare.matchAll(declared)].map((match) => match[1] ?? "");
}

/** Which files a file imports, of those that are there. */
type Graph = ReadonlyMap<string, readonly string[]>;

function fileGraph(files: ReadonlyMap<string, string>): Graph {
  const targetsOf = (path: string, source: string) =>
    importsOf(stripSource(source))
      .filter((target) => target.startsWith("."))
      .map((target) => resolve(path, target))
      .filter((target) => files.has(target));
  return new Map([...files].map(([path, source]) => [path, targetsOf(path, source)]));
}

/** Each ring of a graph, once. */
function rings(graph: Graph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0)
      found.push(`${path}: imports itself by way of ${[...trail.slice(seenAt + 1), path].join(" and ")}`);
    if (seenAt >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

/** Rings among the drawers of a folder, the folder's own files being one of them: "judge/cause/*". */
function drawerRings(graph: Graph): string[] {
  const folders = new Set([...graph.keys()].flatMap((path) => parentsOf(path)));
  return [...folders].flatMap((folder) => {
    const arrows = new Map<string, string[]>();
    for (const [path, targets] of graph) {
      const from = drawerIn(folder, path);
      const to = targets.flatMap((target) => drawerIn(folder, target) ?? []);
      if (from !== undefined)
        arrows.set(from, [...(arrows.get(from) ?? []), ...to.filter((drawer) => drawer !== from)]);
    }
    return rings(arrows);
  });
}

/** "a/b/c.ts" has the parents "a" and "a/b". */
function parentsOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
}

/** The drawer of a folder in which a file is; undefined: the file is not below the folder. */
function drawerIn(folder: string, path: string): string | undefined {
  if (!path.startsWith(`${folder}/`)) return undefined;
  const [drawer = "", ...deeper] = path.slice(folder.length + 1).split("/");
  return `${folder}/${deeper.length > 0 ? drawer : "*"}`;
}

function fullFolders(files: ReadonlyMap<string, string>): string[] {
  const counts = new Map<string, number>();
  for (const path of files.keys()) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > maxFiles)
    .map(([folder, count]) => `${folder}: has ${count} files, over ${maxFiles}`);
}

function resolve(path: string, target: string): string {
  return posix.normalize(posix.join(posix.dirname(path), target));
}

/** The first folder of a path, or the file's own name when it lies beside the rooms. */
function roomOf(path: string): string {
  return path.split("/")[0] ?? path;
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function isPure(path: string): boolean {
  const room = rooms[roomOf(path)];
  if (!room) return false;
  return room.pure === "all" || room.pure.some((drawer) => isIn(path, `${roomOf(path)}/${drawer}`));
}

function mayImport(path: string, target: string): boolean {
  const [from, to] = [roomOf(path), roomOf(target)];
  return from === to || besideRooms.includes(from) || levelOf(to) < levelOf(from);
}

function isWayBack(path: string, target: string): boolean {
  return roomOf(path) === "measure" && roomOf(target) === "judge";
}

/** Files beside the rooms stand above all of them. */
function levelOf(room: string): number {
  return rooms[room]?.level ?? Number.POSITIVE_INFINITY;
}
