import type { FileRef, Step, Workload } from "../../model/workload.ts";
import { wrap, wrapBeside } from "../../text/wrap.ts";
import { fileRefOf } from "../file-ref-of.ts";
import { needsOwnSession, stepsOf } from "../workload-facts.ts";
import { stepWords } from "./step-words.ts";

/** A file that a reference of a workload means in a workspace. */
interface ResolvedFile {
  readonly path: string;
  /** Where in it a step works, as "12:5", counted from 1; undefined: nowhere, or the step has no place. */
  readonly positionOf: (step: Step) => string | undefined;
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
  const lines = parts.flatMap((part) => [
    `  ${part}`,
    ...stepLines(workload[part], { filesOf, number: "", onEach: part !== "iteration", width, columns }),
  ]);
  return `${[...wrap(head, columns), ...lines].join("\n")}\n`;
}

interface Listing {
  readonly filesOf: FilesOf;
  /** Of the step that these are in, "3." */
  readonly number: string;
  readonly onEach: boolean;
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
      ...wrapBeside(`${start}  `, about(step, listing), listing.columns),
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

/** The files of a step, and the place where there is one file. */
function files(step: Step, { filesOf, onEach }: Listing): string {
  const ref = fileRefOf(step);
  if (ref === undefined) return "";
  const all = filesOf(ref);
  const [only, ...more] = all;
  if (!only) return `(left out: the workspace has no file for ${ref})`;
  if (more.length === 0) {
    const position = only.positionOf(step);
    return position === undefined ? only.path : `${only.path}:${position}`;
  }
  const named = all.slice(0, NAMED).map(({ path }) => path);
  const list = all.length > NAMED ? `${named.join(", ")} …` : named.join(", ");
  const most = "most" in step ? step.most : undefined;
  if (most !== undefined) return `${list} (${Math.min(most, all.length)} at once)`;
  if (ref === "next") return `${list} (${all.length} stops)`;
  return `${list} (${all.length}, ${onEach ? "each" : "in turn"})`;
}
