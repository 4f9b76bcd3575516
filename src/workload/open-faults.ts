import type { FileRef, Step, WorkloadFile } from "../model/workload.ts";
import type { YamlPath } from "../text/yaml/read-yaml.ts";
import type { YamlFault } from "../text/yaml/refusal.ts";
import { innerSteps } from "./workload-facts.ts";

/** Documents that are open, by the words that they were opened with, and the step that opened them. */
type Open = ReadonlyMap<FileRef, YamlPath>;

const NEEDS_OPEN: ReadonlySet<string> = new Set(["close", "save", "edit", "type", "take-back"]);

/**
 * Documents that are changed or closed without being open, and such that are left open. A document goes by the words that it
 * was opened with: two that mean one file, such as a role and a path, are told apart; any file may be one of an open glob.
 */
export function openFaults({ setup, iteration, teardown }: WorkloadFile): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  const before = follow(setup, { path: ["setup"], open: new Map() }, faults);
  const after = follow(iteration, { path: ["iteration"], open: before }, faults);
  const allowed = "An iteration leaves everything as it was.";
  for (const [file, path] of after) {
    if (!before.has(file)) faults.push(leftOpen(path, `iteration opens ${file} and does not close it`, allowed));
  }
  for (const [file, path] of before) {
    if (!after.has(file)) faults.push(leftOpen(path, `setup opens ${file} and iteration closes it`, allowed));
  }
  const last = follow(teardown, { path: ["teardown"], open: before }, faults);
  for (const [file, path] of last) {
    const what = `${path[0]} opens ${file} and teardown does not close it`;
    faults.push(leftOpen(path, what, `Add { do: close, file: ${file} } to teardown.`));
  }
  return faults;
}

interface At {
  readonly path: YamlPath;
  readonly open: Open;
}

/** What is open after some steps; what is wrong with them is added to `faults`. */
function follow(steps: readonly Step[], { path, open }: At, faults: YamlFault[]): Open {
  let now = open;
  for (const [index, step] of steps.entries()) now = take(step, { path: [...path, index], open: now }, faults);
  return now;
}

function take(step: Step, { path, open }: At, faults: YamlFault[]): Open {
  const inner = innerSteps(step).map((list) => follow(list.steps, { path: [...path, ...list.path], open }, faults));
  if (inner.length > 0) return common(inner, faults);
  if (step.do === "open") {
    const allowed = "Close it before, or leave this step out.";
    if (open.has(step.file)) faults.push({ path: [...path, "file"], what: `${step.file} is open already`, allowed });
    return new Map([...open, [step.file, path]]);
  }
  if (!NEEDS_OPEN.has(step.do) || !("file" in step) || step.file === undefined) return open;
  if (!isOpen(step.file, open)) {
    const allowed = `Put { do: open, file: ${step.file} } before it.`;
    faults.push({ path: [...path, "file"], what: `${step.do} of ${step.file}, which no step opened`, allowed });
  }
  return step.do === "close" ? new Map([...open].filter(([file]) => file !== step.file)) : open;
}

function isOpen(file: FileRef, open: Open): boolean {
  return open.has(file) || [...open.keys()].some((openRef) => /[*?[{]/.test(openRef));
}

/** What is open after each of several lists of steps, of which one is done. */
function common(ends: readonly Open[], faults: YamlFault[]): Open {
  const all = new Map(ends.flatMap((end) => [...end]));
  for (const [file, path] of all) {
    if (ends.every((end) => end.has(file))) continue;
    const what = `after this choice ${file} may be open or not`;
    faults.push(leftOpen(path, what, "All lists of a choice leave the same files open."));
    all.delete(file);
  }
  return all;
}

function leftOpen(path: YamlPath, what: string, allowed: string): YamlFault {
  return { path: [...path, "file"], what, allowed };
}
