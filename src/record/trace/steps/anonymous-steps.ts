import type { FileRef, Step } from "../../../model/workload.ts";
import type { Notes } from "../read/notes.ts";
import { anonymousStep } from "./anonymous-step.ts";
import type { Draft } from "./draft.ts";
import { pacedSteps } from "./paced-steps.ts";

/** Steps of a recording, the files that are open before them, and the steps that close the loop. */
export interface RecordedSteps {
  readonly steps: readonly Step[];
  readonly ending: readonly Step[];
  readonly open: readonly FileRef[];
}

/** The same loop without anything of the recorded code: files are roles, typed text is one of the fixed texts. */
export function anonymousSteps(
  recorded: { readonly drafts: readonly Draft[] } & Omit<RecordedSteps, "steps">,
  roles: ReadonlyMap<string, FileRef>,
  notes: Notes,
): RecordedSteps {
  const parts = new Map<string, number>();
  const drafts = recorded.drafts.flatMap((draft): readonly Draft[] => {
    const { path = "" } = draft;
    const part = parts.get(path) ?? 0;
    const step = anonymousStep(draft, roles.get(path), part);
    if (step === undefined)
      notes.add("a step that would name something of the code, or of a file that is not a Go file");
    if (step?.do === "edit") parts.set(path, 1 - part);
    return step === undefined ? [] : [{ ...draft, step, typedAt: undefined }];
  });
  const edited = new Set(drafts.flatMap(({ step, path }) => (step.do === "edit" && path !== undefined ? [path] : [])));
  const ending = recorded.ending.filter((step) => step.do !== "take-back");
  const open = (path: string) => drafts.filter((draft) => draft.path === path).at(-1)?.step.do !== "close";
  return {
    steps: inRepeats(pacedSteps(drafts)),
    ending: [
      ...[...edited].filter(open).map((path): Step => ({ do: "take-back", file: roles.get(path) ?? "" })),
      ...ending.flatMap((step) => withRole(step, roles)),
    ],
    open: recorded.open.flatMap((path) => roles.get(path) ?? []),
  };
}

function withRole(step: Step, roles: ReadonlyMap<string, FileRef>): readonly Step[] {
  if (!("file" in step)) return [step];
  const file = roles.get(step.file ?? "");
  return file === undefined ? [] : [{ ...step, file } as Step];
}

/** Edits of one file in a row, four or more, as pairs that are repeated. */
function inRepeats(steps: readonly Step[]): readonly Step[] {
  const short: Step[] = [];
  for (let index = 0; index < steps.length; index++) {
    let end = index;
    while (steps[end]?.do === "edit" && fileOf(steps[end]) === fileOf(steps[index])) end++;
    const pairs = Math.floor((end - index) / 2);
    if (pairs >= 2) {
      short.push({ do: "repeat", times: pairs, steps: steps.slice(index, index + 2) });
      index += pairs * 2;
    }
    const step = steps[index];
    if (step) short.push(step);
  }
  return short;
}

function fileOf(step: Step | undefined): FileRef | undefined {
  return step !== undefined && "file" in step ? step.file : undefined;
}
