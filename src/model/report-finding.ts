import * as z from "zod";
import { TolerationSchema } from "./plan.ts";
import type { DeepReadonly } from "./readonly.ts";
import { WorkUnitSchema } from "./work.ts";

/** JSON has no Infinity: an unbounded end is null. */
export const EndSchema = z.number().nullable();

export const IntervalSchema = z.object({ value: z.number(), low: EndSchema, high: EndSchema });

export const PerIterationSchema = IntervalSchema.extend({
  unit: z.enum(["bytes", "objects", "goroutines", "entries"]),
});

const FrameSchema = z.object({ function: z.string(), file: z.string(), line: z.number() });

/** The same growth, counted against one request, edit, opened document or iteration. */
export const PerUnitSchema = z.object({
  unit: WorkUnitSchema,
  ...IntervalSchema.shape,
});

/** What keeps it from being given back, as far as a rule tells, and what the rule saw. */
const MechanismSchema = z.object({
  name: z.enum([
    "blocked-sender",
    "blocked-receiver",
    "blocked-select",
    "waits-for-lock",
    "waits-for-others",
    "waits-for-input",
    "timer",
    "cancel-never-called",
  ]),
  /** What the Go runtime says that the goroutines wait for, or the function that the call stacks have. */
  seen: z.string(),
  /** The share of what grew of which that is so: 0 to 1. */
  share: z.number(),
  /** The function that started the goroutines, where most have the same. */
  startedBy: z.string().optional(),
});

/** What is kept: a leak, a regression, or what is known or accepted. */
export const FindingSchema = z.object({
  kind: z.enum(["leak", "regression", "footprint", "known", "tolerated"]),
  arm: z.string(),
  workload: z.string(),
  /** The finding's identity across runs, builds and versions. */
  fingerprint: z.string(),
  /** The part of gopls that the stack belongs to: "transport", "parse cache", "type check", … or "unknown". */
  owner: z.string(),
  /** One sentence: what is kept, per what. */
  summary: z.string(),
  /** Whether it grew again in a fresh process. A finding that was not tried, or that stayed unclear, fails nothing. */
  confirmed: z.boolean(),
  /** The LSP method that alone makes it grow, where one does. */
  method: z.string().optional(),
  mechanism: MechanismSchema.optional(),
  /** The shortest workload that still shows it, as far as it was looked for; absent: it was not. */
  minimal: z
    .object({
      /** Workloads that were tried. */
      tries: z.number(),
      /** The time was over before all had been tried. */
      cutShort: z.literal(true).optional(),
      /** What was found, and shown once more; absent: nothing. */
      found: z
        .object({
          /** The steps of its iteration, in words. */
          steps: z.array(z.string()),
          /** Turns in which it was shown once more. */
          turns: z.number(),
          /** Its file in the run directory, and the file's text. */
          file: z.string(),
          yaml: z.string(),
        })
        .optional(),
    })
    .optional(),
  /** The entry of the catalogue of known leaks that explains it; with kind "leak" it is above that entry's ceiling, or not excused. */
  known: z
    .object({
      id: z.string(),
      title: z.string(),
      since: z.string().optional(),
      link: z.string(),
      ceiling: z.object({ bytes: z.number(), per: WorkUnitSchema }),
      /** Nobody knows whether this gopls is one of the versions that have it. */
      excused: z.literal(false).optional(),
    })
    .optional(),
  /** Who holds what is kept; absent: nobody could tell. */
  holder: z
    .object({
      /** Two reference-chain profiles named it, or it is inferred from a count of gopls' own that grows alike. */
      by: z.enum(["references", "counters"]),
      /** From the root, a variable, to the last field or element that holds all of it; or the count's name alone. */
      path: z.array(z.string()),
      objectsPerUnit: z.number(),
      unit: WorkUnitSchema,
      /** With "counters": by how many entries that count grows. */
      entriesPerUnit: z.number().optional(),
      /** Other chains of references that fit as well; absent: none. */
      others: z.number().optional(),
    })
    .optional(),
  /** The user's toleration that names its fingerprint; with kind "leak" it is above the ceiling, or expired. */
  toleration: TolerationSchema.extend({ holds: z.boolean(), why: z.string() }).optional(),
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
      unit: WorkUnitSchema,
    }),
  ),
});

export type Mechanism = DeepReadonly<z.infer<typeof MechanismSchema>>;
