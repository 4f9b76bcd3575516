import * as z from "zod";
import { metrics } from "./growth.ts";
import { LatencySchema } from "./latency.ts";
import { FailOnSchema } from "./plan.ts";
import type { DeepReadonly } from "./readonly.ts";
import { WarningSchema } from "./recording.ts";
import { EndSchema, FindingSchema, IntervalSchema, PerIterationSchema, PerUnitSchema } from "./report-finding.ts";
import { heapFields } from "./report-heap.ts";
import { workPerIterationSchemas } from "./work.ts";

const ConfirmationSchema = z.object({
  answer: z.enum(["confirmed", "refuted", "unclear"]),
  /** The piece of the workload that was done again and again: an LSP method, "asks", "edits" or "all". */
  ablation: z.string(),
  perTurn: IntervalSchema,
  turns: z.number(),
  /** Pieces that were dosed too, and in which it grew by less than half as much; absent: none. */
  notBy: z.array(z.string()).optional(),
});

const SeriesReportSchema = z.object({
  arm: z.string(),
  workload: z.string(),
  metric: z.enum(metrics),
  key: z.string(),
  decides: z.boolean(),
  verdict: z.enum(["leak", "plateau", "within-budget", "bounded", "inconclusive"]),
  perIteration: PerIterationSchema,
  /** The same growth against requests and edits, where the phase sent any. */
  perUnit: z.array(PerUnitSchema),
  pValue: z.number(),
  /** What is left of it beside known leaks of gopls; the verdict is of that. Absent: none grows in it. */
  besideKnown: z.object({ leaks: z.array(z.string()), perIteration: PerIterationSchema }).optional(),
  /** How it grew in a fresh process; only where it was suspect. */
  confirmation: ConfirmationSchema.optional(),
  /** [iterations since the baseline, value]. */
  points: z.array(z.tuple([z.number(), z.number()])),
});

/** A growth of the candidate's against the same one of the baseline's. */
const GrowthComparisonSchema = z.object({
  workload: z.string(),
  metric: SeriesReportSchema.shape.metric,
  key: z.string(),
  baseline: PerIterationSchema,
  candidate: PerIterationSchema,
  difference: PerIterationSchema,
  verdict: z.enum(["worse", "better", "same", "inconclusive"]),
});

/** Owned heap after the soak, a reading from each session. */
const FootprintComparisonSchema = z.object({
  baselineBytes: z.array(z.number()),
  candidateBytes: z.array(z.number()),
  /** Hodges–Lehmann shift, and the same as a share of the baseline's median. */
  shift: IntervalSchema,
  ratio: IntervalSchema,
  pValue: z.number(),
  verdict: z.enum(["worse", "better", "same", "inconclusive"]),
});

const ComparisonSchema = z.object({
  baseline: z.string(),
  candidate: z.string(),
  /** The owned heap of each workload, and whatever else is worse, better or undecided. */
  growth: z.array(GrowthComparisonSchema),
  /** Absent where the run was decided without it. */
  footprint: FootprintComparisonSchema.optional(),
});

/** The durable value. Fields are only ever added. */
export const ReportSchema = z.object({
  schema: z.literal(1),
  outcome: z.enum(["pass", "fail", "inconclusive", "not-measured"]),
  /** The verdict in one sentence. */
  summary: z.string(),
  failOn: z.array(FailOnSchema).min(1),
  /** Growth of memory that the user allows, in bytes per iteration. */
  budgetBytesPerIteration: z.number(),
  /** How much larger than the baseline's the owned heap may be: 0.03 is 3 %. */
  budgetFootprint: z.number(),
  /** The release of which a gopls of unknown version is taken to have the known leaks; absent: of none. */
  knownLeaksOf: z.string().optional(),
  /** How the measurement was planned; absent in reports of programs that did not say it yet. */
  schedule: z
    .object({
      cycles: z.number(),
      soakMs: z.number(),
      repetitions: z.number(),
      seed: z.number(),
      /** The most that the measurement might take; absent in reports of programs that did not say it yet. */
      maxMs: z.number().optional(),
    })
    .optional(),
  /** What the user let a run do; each part where it was let. */
  allowed: z.object({ commands: z.boolean().optional(), errors: z.boolean().optional() }).optional(),
  /** Files of the user's that it was judged or measured by, beside workloads and settings; absent: none. */
  files: z.array(z.enum(["config", "known-leaks"])).optional(),
  /** By which editor gopls was used, and how it was reached; each part where it was otherwise than usual. */
  editing: z
    .object({
      /** The editor that the client passed for. */
      editor: z.string().optional(),
      /** The file of editor settings that was taken. */
      settings: z.string().optional(),
      /** Editors attached to one gopls daemon. */
      clients: z.number().optional(),
      rpcTrace: z.boolean().optional(),
    })
    .optional(),
  startedAt: z.string(),
  tool: z.object({ name: z.literal("gopls-leak-gate"), version: z.string() }),
  machine: z.object({ os: z.string(), arch: z.string(), cpus: z.number() }),
  arms: z.array(
    z.object({
      name: z.string(),
      /** What it is compared as; "only" where there is nothing to compare. */
      role: z.enum(["only", "baseline", "candidate"]),
      workspace: z.string(),
      /** All but the version that was asked for is absent where gopls was not installed. */
      gopls: z.object({
        version: z.string(),
        goVersion: z.string().optional(),
        sum: z.string().optional(),
        /** The Go on PATH, where that can't build this gopls, so that `goVersion` did. */
        insteadOf: z.string().optional(),
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
      ...workPerIterationSchemas,
      /** The file that `type-unique` edits; the selection of `everyday`. */
      files: z.array(z.object({ path: z.string(), lines: z.number(), bytes: z.number() })),
      /** Owned heap at the baseline, bytes; absent without a profile. */
      ownedHeapBytes: z.number().optional(),
      heapAllocBytes: z.number(),
    }),
  ),
  findings: z.array(FindingSchema),
  series: z.array(SeriesReportSchema),
  /** Each candidate against the baseline; none where there is no baseline. */
  comparisons: z.array(ComparisonSchema),
  /** Documents that the harness left open after the last phase, to see that this run could see; absent: it got not so far. */
  control: z
    .object({
      /** Documents. */
      planted: z.number(),
      /** Every metric has the answer "seen" or "more". */
      seen: z.boolean(),
      /** The size class of the documents' texts, and what it grew by. */
      shownBy: z.object({ bytes: z.number(), objectsPerDocument: z.number() }).optional(),
      /** Each metric of a phase in which something was planted; absent in reports of programs that did not say it yet. */
      metrics: z
        .array(
          z.object({
            metric: z.enum(["size-class", "owned-heap", "goroutines"]),
            /** The size class in bytes, or the function on the goroutines' stacks, or "". */
            key: z.string(),
            /** Per document: what was planted, at the least, and what grew. */
            planted: z.number(),
            grown: IntervalSchema,
            /** "unsure": a heap whose interval holds what was planted, and nothing as well. */
            answer: z.enum(["seen", "more", "less", "unsure"]),
          }),
        )
        .optional(),
    })
    .optional(),
  /** The smallest growth that this run proves nine times of ten, in everything but the exceptions; null: none. */
  detectionLimit: z.object({
    /** Of the series in bytes. */
    bytesPerIteration: EndSchema,
    /** Of the size classes. */
    objectsPerIteration: EndSchema,
    /** Series with a larger limit of their own, leaks with their growth; absent in reports of programs that did not say it yet. */
    exceptions: z
      .array(
        z.object({
          arm: z.string(),
          workload: z.string(),
          metric: z.enum(metrics),
          key: z.string(),
          perIteration: EndSchema,
        }),
      )
      .optional(),
  }),
  ...heapFields,
  /** How long gopls took for what it was asked; absent where nobody noted it. */
  latency: z.array(LatencySchema).optional(),
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
/** An interval as JSON has it. */
export type JsonInterval = DeepReadonly<z.infer<typeof IntervalSchema>>;
export type PerUnit = Finding["perUnit"][number];
export type Holder = NonNullable<Finding["holder"]>;
export type Control = NonNullable<Report["control"]>;
export type Comparison = Report["comparisons"][number];
export type GrowthComparison = Comparison["growth"][number];
export type FootprintComparison = NonNullable<Comparison["footprint"]>;
