import { failure } from "../../../model/failure.ts";
import type { FileRef, Step, Workload } from "../../../model/workload.ts";
import { seededRandom } from "../../../stats/seeded-random.ts";
import { globOf } from "../../../text/glob-of.ts";
import { fileRefOf } from "../../../workload/file-ref-of.ts";
import { stepsOf } from "../../../workload/workload-facts.ts";
import { divisorOf } from "./divisor-of.ts";
import { leftAloneWords } from "./left-alone-words.ts";
import { type GoSource, readWorkspaceFile, type WorkspaceFile, type WorkspaceScan } from "./scan-workspace.ts";

/** What the file references of a workload mean in a workspace. */
export interface ChosenFiles {
  /** Of each reference its files, in the order in which they are worked on; empty: the workspace has none. */
  readonly filesOf: (ref: FileRef) => readonly WorkspaceFile[];
  /** The stops of a tour. */
  readonly tour: readonly WorkspaceFile[];
  /** All of them. */
  readonly all: readonly WorkspaceFile[];
}

const MAX_IN_TURN = 5;

/**
 * Chooses the files of a workload. Of references that mean several files as many are taken, one after another, as divide their uses in a cycle: gopls
 * keeps what it last worked on, so each cycle must end on the same file, or the heap goes up and down with the files.
 * `changed`: paths of the files that the change under review touches. Throws workspace-no-files where the workload edits a
 * file by its role and none can be edited; what is only looked at may be a file that is left alone then.
 */
export function chooseFiles(
  workload: Workload,
  scan: WorkspaceScan,
  { changed, seed }: { readonly changed: readonly string[]; readonly seed: number },
): ChosenFiles {
  const uses = usesOf(workload);
  refuseNothingToEdit(workload, scan);
  const known = roles(scan, changed);
  const read = (files: readonly GoSource[]) => files.flatMap(({ path }) => readWorkspaceFile(scan.root, path) ?? []);
  const chosen = new Map<FileRef, readonly WorkspaceFile[]>();
  const tour = workload.tour ? read(shuffled(stops(scan, workload.tour.of), seed)) : [];
  for (const [ref, usesPerCycle] of uses) {
    const role = known.get(ref);
    const files = ref === "next" ? tour : role ? read(role) : byPath(ref, scan);
    const cap = ref === "in-turn" ? MAX_IN_TURN : files.length;
    chosen.set(ref, ref === "next" ? tour : files.slice(0, divisorOf(usesPerCycle, Math.min(cap, files.length))));
  }
  return { filesOf: (ref) => chosen.get(ref) ?? [], tour, all: [...chosen.values()].flat() };
}

/** One file of each of up to five packages, the most imported ones first. */
export function inTurnFiles(scan: WorkspaceScan): readonly GoSource[] {
  return packagesOf(workedOn(scan)).slice(0, MAX_IN_TURN);
}

/** The files that roles are chosen from: those that can be edited; where there is none, all that can be looked at. */
function workedOn({ files }: WorkspaceScan): readonly GoSource[] {
  const editable = files.filter(({ leftAlone }) => leftAlone === undefined);
  return editable.length > 0 ? editable : files.filter(({ leftAlone }) => leftAlone !== "other-system");
}

const ROLE = /^(?:in-turn|largest(?:-\d+)?|visited|most-imported|leaf|next)$/;
const EDITS: ReadonlySet<Step["do"]> = new Set<Step["do"]>([
  ...(["edit", "type", "save", "rename-and-back", "apply-action"] as const),
  ...(["change-on-disk", "write-by-rename", "delete-on-disk"] as const),
]);

function refuseNothingToEdit(workload: Workload, scan: WorkspaceScan): void {
  const { root, files, byGo } = scan;
  if (files.some(({ leftAlone }) => leftAlone === undefined)) return;
  const edits = stepsOf(workload).some(({ step }) => EDITS.has(step.do) && ROLE.test(fileRefOf(step) ?? ""));
  if (!edits) return;
  const others = files.filter(({ leftAlone }) => leftAlone === "other-system");
  const forOtherSystems = others.length > 0 && files.every((file) => file.test || others.includes(file));
  const facts = { path: root, workload: workload.name, files: files.length, forOtherSystems, byGo };
  const notes = scan.notes.map(({ message }) => message);
  throw failure("workspace-no-files", { ...facts, leftAlone: leftAloneWords(scan), notes });
}

/** How often a cycle uses each reference, as a number that divides the uses of all its steps; 0 where all its uses are of `most` files at once. */
function usesOf({ setup, iteration, teardown, iterationsPerCycle }: Workload): ReadonlyMap<FileRef, number> {
  const uses = new Map<FileRef, number>();
  const walk = (steps: readonly Step[], times: number): void => {
    for (const step of steps) {
      if (step.do === "repeat") walk(step.steps, times * step.times);
      if (step.do === "choose") for (const list of step.from) walk(list, times);
      const ref = fileRefOf(step);
      if (ref === undefined) continue;
      const used = "most" in step && step.most !== undefined ? 0 : times;
      uses.set(ref, greatestCommonDivisor(uses.get(ref) ?? 0, used));
    }
  };
  walk(iteration, iterationsPerCycle);
  for (const step of [...setup, ...teardown]) {
    const ref = fileRefOf(step);
    if (ref !== undefined && !uses.has(ref)) uses.set(ref, 0);
  }
  return uses;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function roles(scan: WorkspaceScan, changed: readonly string[]): ReadonlyMap<FileRef, readonly GoSource[]> {
  const files = workedOn(scan);
  const bySize = [...files].sort(larger);
  const packages = packagesOf(files);
  const inTurn = inTurnFiles(scan);
  const imported = new Set(scan.files.flatMap(({ imports }) => imports));
  const listed = (file: GoSource | undefined) => (file ? [file] : []);
  const ranked = bySize.map((file, index) => [`largest-${index + 1}`, [file]] as const);
  return new Map<FileRef, readonly GoSource[]>([
    ...ranked,
    ["in-turn", inTurn],
    ["largest", listed(bySize[0])],
    ["visited", listed(bySize.find((file) => file !== bySize[0] && !inTurn.includes(file)))],
    ["most-imported", listed(packages[0])],
    ["leaf", listed(packages.find(({ importPath }) => !imported.has(importPath)))],
    ["test", listed(scan.files.filter((file) => file.test && isOpened(file)).sort(larger)[0])],
    ["changed", scan.files.filter((file) => changed.includes(file.path) && isOpened(file))],
  ]);
}

function larger(a: GoSource, b: GoSource): number {
  return b.lines - a.lines || (a.path < b.path ? -1 : 1);
}

/** The largest file of each package, packages ordered by how many files import them, then by that file's size. */
function packagesOf(files: readonly GoSource[]): readonly GoSource[] {
  const importers = new Map<string, number>();
  for (const { imports } of files) for (const path of imports) importers.set(path, (importers.get(path) ?? 0) + 1);
  const largest = new Map<string, GoSource>();
  for (const file of [...files].sort(larger)) if (!largest.has(file.importPath)) largest.set(file.importPath, file);
  const count = (file: GoSource) => importers.get(file.importPath) ?? 0;
  return [...largest.values()].sort((a, b) => count(b) - count(a) || larger(a, b));
}

function stops(scan: WorkspaceScan, unit: "packages" | "files"): readonly GoSource[] {
  return unit === "files" ? workedOn(scan) : packagesOf(workedOn(scan));
}

/** By the seed, so that neither size nor rank goes with the order of the stops. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const { uniform } = seededRandom(seed);
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  return order;
}

/** A path, of whatever file; a glob, of Go files. What is a file's name and a glob too, such as pages/[id]/page.go, is the file. */
function byPath(ref: FileRef, scan: WorkspaceScan): readonly WorkspaceFile[] {
  const file = readWorkspaceFile(scan.root, ref.replace(/^\.\//, ""));
  if (file) return [file];
  if (!/[*?[{]/.test(ref)) return [];
  const glob = globOf(ref);
  const found = scan.files.filter((other) => glob.test(other.path) && isOpened(other));
  return found.flatMap(({ path }) => readWorkspaceFile(scan.root, path) ?? []);
}

/** What is too large is opened only where a workload names its path. */
function isOpened({ leftAlone }: GoSource): boolean {
  return leftAlone !== "too-large";
}
