import type { WorkCounters } from "../../../model/work.ts";
import type { FileRef, Step, Workload } from "../../../model/workload.ts";
import type { ChosenFiles } from "../files/choose-files.ts";
import type { WorkspaceFile } from "../files/scan-workspace.ts";
import type { Driven } from "./driven.ts";

/** What is asked, and of which earlier answer: the first element of what `first` answers is its `item`. */
export interface Asking {
  readonly params: object;
  readonly first?: { readonly method: string; readonly params: object };
}

/** What all drives of one session share. */
export interface DriveMemory {
  /** A number that no text of this session has had. */
  readonly nextSerial: () => number;
  /** What was asked last, by step and document: finding places takes time, and most texts come again. */
  readonly asked: WeakMap<Step, Map<string, { readonly text: string; readonly asking: readonly Asking[] }>>;
  /** How gopls answers each question of a step, by workload (a piece is one of its own), document and place; undefined: not asked yet. */
  readonly answers: WeakMap<Step, Map<string, "answers" | "refuses">>;
  /** Methods that gopls does not offer, and refactorings that it does not do, with their document. */
  readonly refused: Set<string>;
  /** Stops of each tour that were visited. */
  readonly stops: Map<string, number>;
  /** Folders that were made, by how a workload names them. */
  readonly folders: Map<string, string>;
  /** Values that each setting of gopls has had, as JSON, since the first change of settings. */
  readonly settings: Map<string, Set<string>>;
  /** What was warned about. */
  readonly warned: Set<string>;
}

/** A memory of a session in which nothing was done. */
export function newMemory(): DriveMemory {
  let serial = 0;
  return {
    nextSerial: () => ++serial,
    asked: new WeakMap(),
    answers: new WeakMap(),
    refused: new Set(),
    stops: new Map(),
    folders: new Map(),
    settings: new Map(),
    warned: new Set(),
  };
}

/** What a step knows of its iteration, its workload and its session. */
export interface StepContext {
  readonly driven: Driven;
  readonly workload: Workload;
  readonly files: ChosenFiles;
  readonly memory: DriveMemory;
  readonly seed: number;
  /** What was sent, to which steps add. */
  readonly sent: WorkCounters;
  /** Which of several files the step works on, from 0. */
  readonly number: number;
  /** The step, for messages: "step 3 (edit largest)". */
  readonly step: string;
  /** Set-up and tear-down: a step on several files is done on each. */
  readonly onEach: boolean;
  /** How many iterations were done. */
  readonly iteration: number;
  /** Texts of the documents when the iteration began, or when they were opened later, by URI. */
  readonly textsBefore: Map<string, string>;
  /** Documents that were opened only to apply edits to them. */
  readonly openedForEdits: Set<string>;
  /** The last step that worked on a part of the state, by part. */
  readonly touched: Map<string, string>;
  /** Pending: since the last settle something was sent whose end no progress of gopls tells. */
  readonly restless: { pending: boolean };
  readonly checkpoint: ((name: string) => Promise<void>) | undefined;
}

/** The files that a step works on: the next one; each, in set-up and tear-down; or up to `most`. None: it is left out. */
export function filesOf(context: StepContext, ref: FileRef, most?: number): readonly WorkspaceFile[] {
  const files = context.files.filesOf(ref);
  if (files.length === 0) {
    const { name } = context.workload;
    warnOnce(context, "no-file", `The workspace has no file for "${ref}". ${name} skips the steps on it.`);
    return [];
  }
  if (ref === "next") return fileAt(files, context.memory.stops.get(context.workload.name) ?? 0);
  if (most !== undefined) return files.slice(0, most);
  return context.onEach ? files : fileAt(files, context.number);
}

function fileAt(files: readonly WorkspaceFile[], number: number): readonly WorkspaceFile[] {
  const file = files[number % files.length];
  return file ? [file] : [];
}

/** Notes that the step works on a part of the state. */
export function touch({ touched, step }: StepContext, part: string): void {
  touched.set(part, step);
}

/** Tells the reader of something once in a session. */
export function warnOnce(
  { driven, memory }: Pick<StepContext, "driven" | "memory">,
  code: string,
  message: string,
): void {
  if (memory.warned.has(message)) return;
  memory.warned.add(message);
  driven.warn({ code, message });
}
