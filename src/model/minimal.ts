import * as z from "zod";
import type { DeepReadonly } from "./readonly.ts";
import { WorkloadSchema } from "./workload.ts";

/** What became of the search for the shortest workload that shows a finding: a line of `minimal.jsonl`. */
export const MinimalSchema = z.object({
  arm: z.string(),
  session: z.number().int(),
  /** In which it was found, and its fingerprint. */
  workload: z.string(),
  fingerprint: z.string(),
  /** Workloads that were tried. */
  tries: z.number().int().nonnegative(),
  /** The shortest that showed it, also when it was done once more; absent: there is none. */
  minimal: WorkloadSchema.optional(),
  /** Turns of that last time; present together with `minimal`. */
  turns: z.number().int().positive().optional(),
  /** Whether the time was over before every step had been tried. */
  cutShort: z.boolean(),
});

export type Minimal = DeepReadonly<z.infer<typeof MinimalSchema>>;
