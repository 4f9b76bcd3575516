import type { Step } from "../../../model/workload.ts";
import { seededRandom } from "../../../stats/seeded-random.ts";
import { fileRefOf } from "../../../workload/file-ref-of.ts";
import { settle } from "../driven/settle.ts";
import type { StepContext } from "../driven/step-context.ts";
import { takeAskStep } from "./take-ask-step.ts";
import { takeDiskStep } from "./take-disk-step.ts";
import { takeDocumentStep } from "./take-document-step.ts";
import { takeRefactorStep } from "./take-refactor-step.ts";
import { takeWorkspaceStep } from "./take-workspace-step.ts";

/** Does steps one after another; `prefix` goes before their numbers in messages, "3." inside step 3. */
export async function takeSteps(steps: readonly Step[], context: StepContext, prefix = ""): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const number = `${prefix}${index + 1}`;
    await takeStep(step, { ...context, step: nameOf(step, number) }, number);
  }
}

/** "step 3 (edit largest)". */
function nameOf(step: Step, number: string): string {
  const what = step.do === "ask" || step.do === "cancel" ? step.method : (fileRefOf(step) ?? "");
  return `step ${number} (${step.do}${what === "" ? "" : ` ${what}`})`;
}

async function takeStep(step: Step, context: StepContext, number: string): Promise<void> {
  switch (step.do) {
    case "open":
    case "close":
    case "save":
    case "edit":
    case "type":
    case "take-back":
      return takeDocumentStep(step, context);
    case "ask":
    case "cancel":
      return takeAskStep(step, context);
    case "rename-and-back":
    case "apply-action":
      return takeRefactorStep(step, context);
    case "change-on-disk":
    case "write-by-rename":
    case "create-on-disk":
    case "delete-on-disk":
    case "restore-on-disk":
      return takeDiskStep(step, context);
    case "add-folder":
    case "remove-folder":
    case "change-configuration":
      return takeWorkspaceStep(step, context);
    case "idle":
      return context.driven.watch("being left alone", step.ms + 60_000, context.driven.world.sleep(step.ms));
    case "checkpoint":
      return context.checkpoint?.(step.name);
    case "settle":
      return settle(context);
    case "repeat":
      for (let time = 0; time < step.times; time++) {
        await takeSteps(step.steps, { ...context, number: context.number * step.times + time }, `${number}.`);
      }
      return;
    case "choose":
      return takeSteps(chosen(step.from, context, number), context, `${number}.`);
  }
}

/** The same choice in the same iteration of every cycle. */
function chosen(from: readonly (readonly Step[])[], context: StepContext, number: string): readonly Step[] {
  const { iterationsPerCycle } = context.workload;
  const place = [...number].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7);
  const { uniform } = seededRandom(context.seed + place * 7919 + (context.iteration % iterationsPerCycle) * 104_729);
  return from[Math.floor(uniform() * from.length)] ?? [];
}
