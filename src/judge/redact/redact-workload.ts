import { type FileRef, isFileRole, type Step, type Workload, WorkloadSchema } from "../../model/workload.ts";
import { builtInWorkloads } from "../../workload/built-in-workloads.ts";
import { fileRefOf } from "../../workload/file-ref-of.ts";
import { stepsOf } from "../../workload/workload-facts.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { isPublicMethod } from "./public-names.ts";
import { redactSettings } from "./redact-settings.ts";

/** The name of a workload as it is told; those of the library stay. */
export function redactWorkloadName(name: string, number: Pseudonyms): string {
  return builtInWorkloads([name]).length > 0 ? name : `workload-${number("workload", name)}`;
}

/** An LSP request as it is told; a server's own is numbered by a letter, as a method has none but letters. */
export function redactMethod(method: string, number: Pseudonyms): string {
  return isPublicMethod(method) ? method : `custom/request${letters(number("request", method))}`;
}

/**
 * A workload without names, paths, texts and places of the code: files are roles, and what is typed is of the fixed texts. So it does the same
 * kinds of steps, and runs on any module. One of the library names nothing, and stays as it is.
 */
export function redactWorkload(workload: Workload, number: Pseudonyms): Workload {
  if (isOfLibrary(workload)) return workload;
  const names: Names = { number, role: fileRolesOf(workload) };
  const steps = (list: readonly Step[]) => list.map((step) => redactStep(step, names));
  return {
    name: redactWorkloadName(workload.name, number),
    about: "A workload of the user's own, without its names and texts.",
    finds: [],
    cost: "",
    session: workload.session,
    settings: redactSettings(workload.settings),
    ...(workload.tour ? { tour: workload.tour } : {}),
    setup: steps(workload.setup),
    iteration: steps(workload.iteration),
    teardown: steps(workload.teardown),
    text: workload.text,
    iterationsPerCycle: workload.iterationsPerCycle,
  };
}

function isOfLibrary(workload: Workload): boolean {
  const [library] = builtInWorkloads([workload.name]);
  const text = (one: Workload) => JSON.stringify(WorkloadSchema.parse({ ...one, iterationsPerCycle: 1 }));
  return library !== undefined && text(library) === text(workload);
}

/** How names of a workload are told. */
interface Names {
  readonly number: Pseudonyms;
  readonly role: (ref: FileRef) => FileRef;
}

/** Each kind names what it keeps, so that a new field of a step is not told by itself. */
function redactStep(step: Step, names: Names): Step {
  const { number, role: file } = names;
  switch (step.do) {
    case "open":
    case "close":
    case "delete-on-disk":
      return { do: step.do, file: file(step.file), ...most(step) };
    case "save":
    case "take-back":
      return { do: step.do, file: file(step.file) };
    case "edit":
      return { do: step.do, file: file(step.file), ...typed(step) };
    case "type":
      return { do: step.do, file: file(step.file), ...typed(step), ms: step.ms };
    case "change-on-disk":
      return { do: step.do, file: file(step.file), ...typed(step), ...most(step) };
    case "write-by-rename":
      return {
        do: step.do,
        file: file(step.file),
        ...typed(step),
        ...most(step),
        ...(step.age ? { age: step.age } : {}),
      };
    case "ask":
      return { do: step.do, ...asked(step, names) };
    case "cancel":
      return { do: step.do, ...asked(step, names), ms: step.ms };
    case "rename-and-back":
      return { do: step.do, file: file(step.file), to: "leakGateRenamed" };
    case "apply-action":
      return { do: step.do, file: file(step.file), kind: actionKind(step.kind) };
    case "create-on-disk":
      return { do: step.do, path: `created-${number("file", step.path)}.txt`, insert: "created\n" };
    case "add-folder":
    case "remove-folder":
      return { do: step.do, folder: redactFolder(step.folder, number) };
    case "change-configuration":
      return { do: step.do, settings: redactSettings(step.settings) };
    case "checkpoint":
      return { do: step.do, name: `checkpoint-${number("checkpoint", step.name)}` };
    case "repeat":
      return { do: step.do, times: step.times, steps: step.steps.map((one) => redactStep(one, names)) };
    case "choose":
      return { do: step.do, from: step.from.map((list) => list.map((one) => redactStep(one, names))) };
    case "idle":
      return { do: step.do, ms: step.ms };
    case "restore-on-disk":
    case "settle":
      return { do: step.do };
  }
}

/** The role that stands for each file of a workload: one that is there already stays, and a path is one of the largest that no step names. */
function fileRolesOf(workload: Workload): (ref: FileRef) => FileRef {
  const refs = new Set(stepsOf(workload).flatMap(({ step }) => fileRefOf(step) ?? []));
  const free = Array.from({ length: 2 * refs.size + 2 }, (_, i) => (i === 0 ? "largest" : `largest-${i + 1}`));
  const roles = free.filter((role) => !refs.has(role));
  const paths = [...refs].filter((ref) => !isFileRole(ref));
  const known = new Map(paths.map((path, i) => [path, roles[i] ?? "in-turn"]));
  return (ref) => known.get(ref) ?? (isFileRole(ref) ? ref : "in-turn");
}

function most({ most }: { readonly most?: number | undefined }): { readonly most?: number } {
  return most === undefined ? {} : { most };
}

function typed({ text, part, insert }: Pick<Extract<Step, { do: "edit" }>, "text" | "part" | "insert">): {
  readonly text: "repeat" | "unique";
  readonly part?: number;
} {
  const isUnique = text === "unique" || /\$\{unique\}/.test(insert ?? "");
  return isUnique ? { text: "unique" } : { text: "repeat", ...(part === undefined ? {} : { part }) };
}

function asked(step: Extract<Step, { do: "ask" | "cancel" }>, { number, role }: Names) {
  const isWord = typeof step.at === "string";
  return {
    ...(step.file === undefined ? {} : { file: role(step.file) }),
    method: redactMethod(step.method, number),
    ...(isWord && step.at !== undefined ? { at: step.at } : {}),
  };
}

function actionKind(kind: string): string {
  return /^(?:quickfix|refactor|source|gopls)(?:\.[A-Za-z]{1,30})*$/.test(kind) ? kind : "quickfix";
}

function redactFolder(folder: string, number: Pseudonyms): string {
  return /^synthetic:\d+x\d+$/.test(folder) ? folder : `folder-${number("folder", folder)}`;
}

/** 1 is "A", 27 is "AA". */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((number - 1) % 26));
}
