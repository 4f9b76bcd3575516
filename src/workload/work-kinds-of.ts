import type { WorkKind } from "../model/work.ts";
import type { Step, Workload } from "../model/workload.ts";
import { stepsOf } from "./workload-facts.ts";

/**
 * The kinds of work that a workload's iterations are counted to have, as far as its steps tell: a file that others replaced comes back
 * by a file of another time where it was one. New texts, which no growth is held against, are left out.
 */
export function workKindsOf({ iteration }: Pick<Workload, "iteration">): ReadonlySet<WorkKind> {
  return new Set(stepsOf({ setup: [], iteration, teardown: [] }).flatMap(({ step }) => kindsOf(step)));
}

function kindsOf(step: Step): readonly WorkKind[] {
  switch (step.do) {
    case "open":
      return ["opens"];
    case "save":
      return ["saves"];
    case "edit":
    case "type":
    case "take-back":
    case "change-on-disk":
      return ["edits"];
    case "write-by-rename":
      return step.age === "old" ? ["edits", "replacements"] : ["edits"];
    case "ask":
    case "cancel":
      return ["requests"];
    case "rename-and-back":
    case "apply-action":
      return ["requests", "edits", "opens"];
    case "add-folder":
    case "change-configuration":
      return ["views"];
    default:
      return [];
  }
}
