import type { Step } from "../../model/workload.ts";

/**
 * The steps that are kept of an iteration, and those that close its loop as far as there is something to close: a document is
 * closed that was opened, an edit taken back, the disk restored, a folder removed, settings set back. Steps of the second kind are
 * not chosen: they follow from the others.
 */
export function withClosingSteps(iteration: readonly Step[], kept: ReadonlySet<Step>): readonly Step[] {
  const open = new Set<string>();
  const closing = new Map<Step, boolean>();
  for (const step of iteration) {
    const opener = openerOf(step);
    if (opener !== undefined) {
      closing.set(step, open.has(opener));
      open.delete(opener);
    } else if (kept.has(step)) for (const leaves of leftBy(step)) open.add(leaves);
  }
  return iteration.filter((step) => closing.get(step) ?? kept.has(step));
}

/** Steps of an iteration that can be left out by themselves. */
export function freeSteps(iteration: readonly Step[]): readonly Step[] {
  return iteration.filter((step) => openerOf(step) === undefined);
}

/** What must be open for a step to close it; undefined: the step closes nothing. */
function openerOf(step: Step): string | undefined {
  switch (step.do) {
    case "close":
      return `document ${step.file}`;
    case "take-back":
      return `text of ${step.file}`;
    case "restore-on-disk":
      return "disk";
    case "remove-folder":
      return `folder ${step.folder}`;
    case "change-configuration":
      return Object.keys(step.settings).length === 0 ? "configuration" : undefined;
    default:
      return undefined;
  }
}

/** What a step leaves that another one closes. */
function leftBy(step: Step): readonly string[] {
  switch (step.do) {
    case "open":
      return [`document ${step.file}`];
    case "edit":
    case "type":
      return [`text of ${step.file}`];
    case "apply-action":
      return [`text of ${step.file}`];
    case "change-on-disk":
    case "write-by-rename":
    case "create-on-disk":
    case "delete-on-disk":
    case "save":
      return ["disk"];
    case "add-folder":
      return [`folder ${step.folder}`];
    case "change-configuration":
      return ["configuration"];
    case "repeat":
      return step.steps.flatMap(leftBy);
    case "choose":
      return step.from.flat().flatMap(leftBy);
    default:
      return [];
  }
}
