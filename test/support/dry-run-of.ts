import { dryRun } from "../../src/commands/dry-run.ts";
import { planHere } from "../../src/commands/plan-here.ts";
import type { World } from "../../src/model/world.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { testWorld } from "./world.ts";

/** What `--dry-run` prints with these options, from a working directory of its own. */
export async function dryRunOf(values: Readonly<Record<string, string>>, world: Partial<World> = {}): Promise<string> {
  const { plan } = await planHere(values, { cwd: temporaryFolder(), env: process.env });
  return dryRun(plan, testWorld({ temporary: temporaryFolder(), ...world }), 98);
}
