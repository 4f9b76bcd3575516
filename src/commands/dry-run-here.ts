import { settingsWords } from "../plan/settings/settings-words.ts";
import { pageWidth } from "./columns.ts";
import type { CommandOption, Given, Outside } from "./command.ts";
import { planHere } from "./plan-here.ts";

/** The option of the commands that measure. */
export const dryRunOption: Readonly<Record<"dry-run", CommandOption>> = {
  "dry-run": {
    group: "Other",
    placeholder: undefined,
    about: "Print the steps that would be sent and how long a run may take, and start no gopls.",
    default: undefined,
  },
};

/** Prints the steps that a command would send here, tells what was taken of editor settings, and returns the exit code. Throws what planHere and dryRun throw. */
export async function dryRunHere({ values }: Given, outside: Outside): Promise<number> {
  const { plan } = await planHere(values, outside);
  const { dryRun } = await import("./dry-run.ts");
  if (plan.editorSettings) outside.note(settingsWords(plan.editorSettings));
  outside.print(await outside.inWorld((world) => dryRun(plan, world, pageWidth(outside.screen))));
  return 0;
}
