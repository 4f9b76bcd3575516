import type { CommandOption, Given, Outside } from "./command.ts";
import { planHere } from "./plan-here.ts";

/** The option of the commands that measure. */
export const dryRunOption: Readonly<Record<"dry-run", CommandOption>> = {
  "dry-run": {
    group: "Other",
    placeholder: undefined,
    about: "Print the steps that would be sent, and start no gopls.",
    default: undefined,
  },
};

/** Prints the steps that a command would send here, and returns the exit code. Throws what planHere and dryRun throw. */
export async function dryRunHere({ values }: Given, outside: Outside): Promise<number> {
  const { plan } = await planHere(values, outside);
  const { dryRun } = await import("./dry-run.ts");
  outside.print(await outside.inWorld((world) => dryRun(plan, world)));
  return 0;
}
