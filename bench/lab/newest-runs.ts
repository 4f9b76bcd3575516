import { newest } from "../mutants/base.ts";
import { mutants } from "../mutants/mutants.ts";
import type { Configuration } from "./configuration.ts";
import { run } from "./planted-runs.ts";
import { release } from "./releases.ts";
import { type WorkspaceName, workspaces } from "./workspaces.ts";

const modules: readonly WorkspaceName[] = ["sample", "x-mod"];
const SEEDS = 5;

/** Small objects where people work most. */
const small = /^(?:(?:hover|completion|edit)-(?:48|64)B|check-48B)$/;

/** The newest release as it is, ten times: it passes with exactly the known leaks that its workloads show. */
const unplanted: readonly Configuration[] = modules.flatMap((name) =>
  Array.from({ length: SEEDS }, (_, i): Configuration => {
    return {
      name: `newest-${name}-seed-${i + 1}`,
      label: { group: "real, known", label: "known only", known: ["CL-B", "CL-D"], workspace: name },
      arms: [release(newest.gopls)],
      workspace: workspaces[name],
      options: { seed: String(i + 1) },
    };
  }),
);

/** The same with a new leak of one small object beside the known ones. Those on the sample module are LeakBench's, too. */
const planted: readonly Configuration[] = mutants
  .filter(({ base, name }) => base === newest && small.test(name))
  .flatMap((mutant) => [
    run(`planted-${mutant.base.gopls}-${mutant.name}`, mutant),
    run(`planted-${mutant.base.gopls}-${mutant.name}-x-mod`, mutant, "x-mod"),
  ]);

/** What the gate says of the newest release: nothing new without a new leak, and each new one by name. */
export const newestRuns: readonly Configuration[] = [...planted, ...unplanted];
