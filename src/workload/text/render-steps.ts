import type { FileRef, Step, Workload } from "../../model/workload.ts";
import { oneLine } from "../../text/one-line.ts";
import { wrap, wrapBeside } from "../../text/wrap.ts";
import { fileRefOf } from "../file-ref-of.ts";
import { needsOwnSession, stepsOf } from "../workload-facts.ts";
import { stepWords } from "./step-words.ts";

/** A file that a reference of a workload means in a workspace. */
interface ResolvedFile {
  readonly path: string;
  /** Where in it, as it is on disk, a step works, as "12:5", counted from 1. None: it has no such place. Undefined: the step has none. */
  readonly placesOf: (step: Step) => readonly string[] | undefined;
}

export type FilesOf = (ref: FileRef) => readonly ResolvedFile[];

/** Paths that are named of several. */
const NAMED = 2;

/** What would be sent to gopls, step by step, with the files that the workspace has for it; within `columns`. */
export function renderSteps(workload: Workload, filesOf: FilesOf, columns: number): string {
  const { name, iterationsPerCycle, tour } = workload;
  const where = needsOwnSession(workload) ? "on a gopls of its own" : "on the shared gopls";
  const turns = tour ? `a tour of ${tour.of}` : "a loop";
  const head = `${name}: ${turns}, ${iterationsPerCycle} iterations between two readings, ${where}`;
  const width = Math.max(...stepsOf(workload).map(({ step }) => step.do.length));
  const parts = (["setup", "iteration", "teardown"] as const).filter((part) => workload[part].length > 0);
  const edited = new Set<string>();
  const lines = parts.flatMap((part) => [
    `  ${part}`,
    ...stepLines(workload[part], {
      ...{ filesOf, number: "", onEach: part !== "iteration", width, columns },
      ...{ edited, editedBefore: new Set(edited) },
    }),
  ]);
  return `${[...wrap(head, columns), ...lines].join("\n")}\n`;
}

interface Listing {
  readonly filesOf: FilesOf;
  /** Of the step that these are in, "3." */
  readonly number: string;
  readonly onEach: boolean;
  /** Paths of files that steps before may have given another text: what is not in it on disk may be there then. Steps add to it. */
  readonly edited: Set<string>;
  /** Those of them when the part began, to which taking back leads. */
  readonly editedBefore: ReadonlySet<string>;
  /** Of the longest name of a step. */
  readonly width: number;
  /** That a line may take. */
  readonly columns: number;
}

function stepLines(steps: readonly Step[], listing: Listing): readonly string[] {
  return steps.flatMap((step, index) => {
    const number = `${listing.number}${index + 1}`;
    const indent = "  ".repeat(number.split(".").length);
    const start = `${indent}${number.padStart(3)}  ${step.do.padEnd(listing.width)}`;
    return [
      ...wrapBeside(`${start}  `, oneLine(about(step, listing)), listing.columns),
      ...inner(step, { ...listing, number: `${number}.` }),
    ];
  });
}

function about(step: Step, listing: Listing): string {
  const [fileWords, words] = [files(step, listing), stepWords(step)];
  if (fileWords === "" || words === "") return fileWords + words;
  return step.do === "ask" || step.do === "cancel" ? `${words} in ${fileWords}` : `${fileWords}: ${words}`;
}

function inner(step: Step, listing: Listing): readonly string[] {
  if (step.do === "repeat") return stepLines(step.steps, listing);
  if (step.do !== "choose") return [];
  return step.from.flatMap((list, index) => stepLines(list, { ...listing, number: `${listing.number}${index + 1}.` }));
}

/** The files of a step, the place where there is one file, and those in which it is left out. */
function files(step: Step, listing: Listing): string {
  const { filesOf, onEach, edited } = listing;
  const ref = fileRefOf(step);
  if (ref === undefined) return "";
  const most = "most" in step ? step.most : undefined;
  const all = filesOf(ref);
  const [only, ...more] = all;
  if (!only) return `(left out: the workspace has no file for ${ref})`;
  const without = all.slice(0, most).filter((file) => !edited.has(file.path) && file.placesOf(step)?.length === 0);
  const worked = all.filter((file) => !without.includes(file));
  noteEdited(step, worked, listing);
  const leftOut = leftOutWords(without, Math.min(most ?? all.length, all.length));
  if (more.length === 0) {
    const position = only.placesOf(step)?.[0];
    const where = position === undefined ? only.path : `${only.path}:${position}`;
    return leftOut === "" ? where : `${where} (${leftOut})`;
  }
  const named = all.slice(0, NAMED).map(({ path }) => path);
  const list = all.length > NAMED ? `${named.join(", ")} …` : named.join(", ");
  const turns = onEach ? `${all.length}, each` : `${all.length}, in turn`;
  const count =
    most !== undefined ? `${Math.min(most, all.length)} at once` : ref === "next" ? `${all.length} stops` : turns;
  return `${list} (${[count, leftOut].filter((words) => words !== "").join("; ")})`;
}

const EDITS: ReadonlySet<Step["do"]> = new Set<Step["do"]>([
  ...(["edit", "type", "apply-action", "change-on-disk", "write-by-rename"] as const),
]);

/** A change that is taken back is none. */
function noteEdited(step: Step, worked: readonly ResolvedFile[], { edited, editedBefore }: Listing): void {
  for (const { path } of worked) {
    if (EDITS.has(step.do)) edited.add(path);
    if (step.do === "take-back" && !editedBefore.has(path)) edited.delete(path);
  }
}

/** Of files that have no place for a step, as the run warns of them. */
function leftOutWords(without: readonly ResolvedFile[], all: number): string {
  const [first, ...more] = without;
  if (!first) return "";
  const others = more.length > 0 ? ` and ${more.length} more` : "";
  return `left out${without.length === all ? "" : ` in ${first.path}${others}`}: no such place`;
}
