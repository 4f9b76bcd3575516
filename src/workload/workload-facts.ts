import type { Step, Workload } from "../model/workload.ts";

/** The steps of a workload or of its file. */
export type Steps = Pick<Workload, "setup" | "iteration" | "teardown">;

/** A step, and where in the workload it stands: ["iteration", 2, "steps", 0]. */
export interface PlacedStep {
  readonly step: Step;
  readonly part: keyof Steps;
  readonly path: readonly (string | number)[];
  /** 0, and one more inside each `repeat` and `choose`. */
  readonly depth: number;
}

/** Every step, as it is written: a `repeat` or `choose`, and then what is in it. */
export function stepsOf(workload: Steps): readonly PlacedStep[] {
  const parts = ["setup", "iteration", "teardown"] as const;
  return parts.flatMap((part) => placed(workload[part], { part, path: [part], depth: 0 }));
}

/** The lists of steps inside a step, each with what leads to it; none where it has no steps. */
export function innerSteps(step: Step): readonly { path: readonly (string | number)[]; steps: readonly Step[] }[] {
  if (step.do === "repeat") return [{ path: ["steps"], steps: step.steps }];
  if (step.do === "choose") return step.from.map((steps, index) => ({ path: ["from", index], steps }));
  return [];
}

/** Whether it needs a disposable copy of the workspace. */
export function writesOnDisk(workload: Steps): boolean {
  return stepsOf(workload).some(({ step }) => WRITES.has(step.do));
}

/** Whether it gets a gopls for itself: it says so, asks for settings, is a tour, or changes the workspace. */
export function needsOwnSession(workload: Workload): boolean {
  const { session, tour, settings } = workload;
  return session === "own" || tour !== undefined || Object.keys(settings).length > 0 || writesOnDisk(workload);
}

/** Whether its iterations have the same texts of the same files again and again, so that gopls' caches close the loop too. */
export function repeats({ text, tour }: Workload): boolean {
  return text === "repeat" && tour === undefined;
}

/** Whether a text that was never there before comes into a file. */
export function hasUniqueText(workload: Steps): boolean {
  return stepsOf(workload).some(
    ({ step }) => ("text" in step && step.text === "unique") || ("insert" in step && step.insert?.includes(UNIQUE)),
  );
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the language's own
const UNIQUE = "${unique}";

const WRITES: ReadonlySet<Step["do"]> = new Set<Step["do"]>([
  "save",
  "change-on-disk",
  "write-by-rename",
  "create-on-disk",
  "delete-on-disk",
  "restore-on-disk",
]);

function placed(steps: readonly Step[], parent: Omit<PlacedStep, "step">): readonly PlacedStep[] {
  return steps.flatMap((step, index) => {
    const path = [...parent.path, index];
    const inner = innerSteps(step).flatMap((list) =>
      placed(list.steps, { ...parent, path: [...path, ...list.path], depth: parent.depth + 1 }),
    );
    return [{ ...parent, step, path }, ...inner];
  });
}
