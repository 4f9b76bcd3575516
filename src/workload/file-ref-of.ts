import type { FileRef, Step } from "../model/workload.ts";

/**
 * The file that a step works on, as its workload names it; undefined: it has none. A request without a file works on the
 * largest: one about the whole workspace, too, takes the name that it asks for from there.
 */
export function fileRefOf(step: Step): FileRef | undefined {
  if (step.do === "ask" || step.do === "cancel") return step.file ?? "largest";
  return "file" in step ? step.file : undefined;
}
