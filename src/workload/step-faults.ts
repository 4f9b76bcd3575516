import { parseSynthetic } from "../gopls/synthetic/parse-synthetic.ts";
import type { Failure } from "../model/failure.ts";
import type { Step, WorkloadFile } from "../model/workload.ts";
import type { YamlPath } from "../text/yaml/read-yaml.ts";
import type { YamlFault } from "../text/yaml/refusal.ts";
import { innerSteps, type PlacedStep, stepsOf } from "./workload-facts.ts";

/** An iteration of more would not end within a measurement. */
const MAX_STEPS = 100_000;

/** What is wrong in single steps of a workload, each of which has the right keys. */
export function stepFaults(file: WorkloadFile): readonly YamlFault[] {
  const steps = stepsOf(file);
  return [
    ...steps.flatMap(({ step, path }) => changeFaults(step, path)),
    ...steps.flatMap(({ step, path }) => folderFaults(step, path)),
    ...tourFaults(file, steps),
    ...lengthFaults(file),
  ];
}

function changeFaults(step: Step, path: YamlPath): readonly YamlFault[] {
  if (step.do !== "edit" && step.do !== "type" && step.do !== "change-on-disk" && step.do !== "write-by-rename") {
    return [];
  }
  const { text, insert, at, replace, part } = step;
  const allowed = "A change has text or insert, and at or replace; with replace alone it deletes.";
  const faults: YamlFault[] = [];
  const refuse = (key: string, what: string) => faults.push({ path: [...path, key], part: "key", what, allowed });
  if (text !== undefined && insert !== undefined) refuse("insert", `${step.do} has both text and insert`);
  if (text === undefined && insert === undefined && replace === undefined) {
    faults.push({ path: [...path, "do"], what: `${step.do} has neither text nor insert nor replace`, allowed });
  }
  if (at !== undefined && replace !== undefined) refuse("at", `${step.do} has both at and replace`);
  if (part !== undefined && text !== "repeat") refuse("part", `${step.do} has part without text: repeat`);
  return faults;
}

function folderFaults(step: Step, stepPath: YamlPath): readonly YamlFault[] {
  if (step.do !== "add-folder" && step.do !== "remove-folder") return [];
  const { folder } = step;
  const path = [...stepPath, "folder"];
  const what = `folder can't be "${folder}"`;
  try {
    if (parseSynthetic(folder, "folder")) return [];
  } catch (error) {
    return [{ path, what, allowed: (error as Failure).hint }];
  }
  const isInside = !/^([/\\]|[A-Za-z]:)/.test(folder) && !folder.split(/[/\\]/).includes("..");
  return isInside ? [] : [{ path, what, allowed: "It takes a folder below the workspace." }];
}

function tourFaults({ tour }: WorkloadFile, steps: readonly PlacedStep[]): readonly YamlFault[] {
  const allowed = "In the iteration of a tour, and nowhere else, next is a file of the next package, or the next file.";
  const next = steps.filter(({ step }) => "file" in step && step.file === "next");
  if (tour !== undefined && !next.some(({ part }) => part === "iteration")) {
    return [{ path: ["tour"], part: "key", what: "no step of this tour works on next", allowed }];
  }
  const wrong = next.filter(({ part }) => tour === undefined || part !== "iteration");
  const what =
    tour === undefined
      ? "next is a file of a tour, and this workload is not a tour"
      : "next is a file of the iteration";
  return wrong.map(({ path }) => ({ path: [...path, "file"], what, allowed }));
}

function lengthFaults({ iteration }: WorkloadFile): readonly YamlFault[] {
  const steps = unrolled(iteration);
  if (steps <= MAX_STEPS) return [];
  const what = `an iteration has ${steps} steps`;
  return [{ path: ["iteration"], part: "key", what, allowed: `It takes ${MAX_STEPS} at the most.` }];
}

/** Steps that are done, with all that is repeated; of a choice, the longest. */
function unrolled(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => {
    const inner = innerSteps(step).map((list) => unrolled(list.steps));
    return sum + (step.do === "repeat" ? step.times : 1) * Math.max(1, ...inner);
  }, 0);
}
