import * as z from "zod";
import type { DeepReadonly } from "./readonly.ts";

/** Workloads ask of some thirty methods. */
const MOST_METHODS = 500;
/** Those of LSP have up to some forty characters. */
const LONGEST_METHOD = 200;
/** Far above what a day of waiting would be counted in. */
const LAST_BUCKET = 2_000;

/** The name under which it is counted how long diagnostics took after an edit: the notification that brings them. */
export const DIAGNOSTICS = "textDocument/publishDiagnostics";

const CountSchema = z.number().int().nonnegative();

/** How long gopls took, by LSP method: a histogram of milliseconds with buckets as in stats/log-histogram.ts, [bucket, count]. */
export const TimesSchema = z
  .array(
    z.object({
      method: z.string().max(LONGEST_METHOD),
      counts: z.array(z.tuple([CountSchema.max(LAST_BUCKET), CountSchema])).max(LAST_BUCKET + 1),
    }),
  )
  .max(MOST_METHODS);

/** How long gopls took in one workload of one arm, as its client saw it. It is shown and decides nothing. */
export const LatencySchema = z.object({
  arm: z.string(),
  workload: z.string(),
  requests: z.array(
    z.object({
      /** An LSP method; textDocument/publishDiagnostics: from an edit to the end of the work that it made. */
      method: z.string(),
      count: z.number(),
      medianMs: z.number(),
      /** 95 of 100 took no longer; absent where there were fewer than 20. */
      p95Ms: z.number().optional(),
    }),
  ),
});

export type Times = DeepReadonly<z.infer<typeof TimesSchema>>;
export type Latency = DeepReadonly<z.infer<typeof LatencySchema>>;
