import * as z from "zod";
import { FailOnSchema } from "./plan.ts";
import type { DeepReadonly } from "./readonly.ts";
import { WarningSchema } from "./recording.ts";

/** JSON has no Infinity: an unbounded end of an interval is null. */
const EndSchema = z.number().nullable();

const PerIterationSchema = z.object({
  value: z.number(),
  low: EndSchema,
  high: EndSchema,
  unit: z.enum(["bytes", "objects", "goroutines"]),
});

const FrameSchema = z.object({ function: z.string(), file: z.string(), line: z.number() });

/** The same growth, counted against one request, edit or iteration. */
const PerUnitSchema = z.object({
  unit: z.enum(["request", "edit", "iteration"]),
  value: z.number(),
  low: EndSchema,
  high: EndSchema,
});

const SeriesReportSchema = z.object({
  arm: z.string(),
  workload: z.string(),
  metric: z.enum(["owned-heap", "size-class", "large-objects", "goroutines", "heap-alloc", "rss"]),
  key: z.string(),
  decides: z.boolean(),
  verdict: z.enum(["leak", "plateau", "within-budget", "bounded", "inconclusive"]),
  perIteration: PerIterationSchema,
  /** The same growth against requests and edits, where the phase sent any. */
  perUnit: z.array(PerUnitSchema),
  pValue: z.number(),
  /** [iterations since the baseline, value]. */
  points: z.array(z.tuple([z.number(), z.number()])),
});

const FindingSchema = z.object({
  kind: z.enum(["leak", "regression", "footprint", "known", "tolerated"]),
  arm: z.string(),
  workload: z.string(),
  /** The finding's identity across runs, builds and versions. */
  fingerprint: z.string(),
  /** The part of gopls that the stack belongs to: "transport", "parse cache", "type check", … or "unknown". */
  owner: z.string(),
  /** One sentence: what is kept, per what. */
  summary: z.string(),
  /** The stack that allocated most of it, from the leaf; empty where no profile could name it. */
  frames: z.array(FrameSchema),
  perIteration: PerIterationSchema,
  /** The unit that fits the growth best comes first. */
  perUnit: z.array(PerUnitSchema),
  /** Size classes that grow with it: live objects kept. */
  sizeClasses: z.array(
    z.object({
      bytes: z.number(),
      objectsPerIteration: z.number(),
      objectsPerUnit: z.number(),
      unit: z.enum(["request", "edit", "iteration"]),
    }),
  ),
});

/** The durable value. Fields are only ever added. */
export const ReportSchema = z.object({
  schema: z.literal(1),
  outcome: z.enum(["pass", "fail", "inconclusive", "not-measured"]),
  /** The verdict in one sentence. */
  summary: z.string(),
  failOn: z.array(FailOnSchema),
  /** Growth of memory that the user allows, in bytes per iteration. */
  budgetBytesPerIteration: z.number(),
  startedAt: z.string(),
  tool: z.object({ name: z.literal("gopls-leak-gate"), version: z.string() }),
  machine: z.object({ os: z.string(), arch: z.string(), cpus: z.number() }),
  arms: z.array(
    z.object({
      name: z.string(),
      workspace: z.string(),
      /** All but the version that was asked for is absent where gopls was not installed. */
      gopls: z.object({
        version: z.string(),
        goVersion: z.string().optional(),
        sum: z.string().optional(),
        toolchain: z.string().optional(),
        buildInfo: z.string().optional(),
      }),
    }),
  ),
  workloads: z.array(
    z.object({
      name: z.string(),
      about: z.string(),
      arm: z.string(),
      cycles: z.number(),
      iterationsPerCycle: z.number(),
      requestsPerIteration: z.number(),
      editsPerIteration: z.number(),
      newTextsPerIteration: z.number(),
      /** The file that `type-unique` edits; the selection of `everyday`. */
      files: z.array(z.object({ path: z.string(), lines: z.number(), bytes: z.number() })),
      /** Owned heap at the baseline, bytes; absent without a profile. */
      ownedHeapBytes: z.number().optional(),
      heapAllocBytes: z.number(),
    }),
  ),
  findings: z.array(FindingSchema),
  series: z.array(SeriesReportSchema),
  /** The smallest growth that this run could have proven; null: none. */
  detectionLimit: z.object({ bytesPerIteration: EndSchema, objectsPerIteration: EndSchema }),
  warnings: z.array(WarningSchema),
  /** Why there is no measurement; only with outcome "not-measured". */
  failure: z.object({ code: z.string(), message: z.string(), hint: z.string() }).optional(),
  cost: z
    .object({
      minutes: z.number(),
      installMs: z.number(),
      soakMs: z.number(),
      measureMs: z.number(),
      ownCpuMs: z.number(),
      goplsCpuMs: z.number().optional(),
    })
    .optional(),
});

export type Report = DeepReadonly<z.infer<typeof ReportSchema>>;
export type Finding = Report["findings"][number];
export type SeriesReport = Report["series"][number];
export type PerUnit = Finding["perUnit"][number];
