import * as z from "zod";
import { allocatedFields } from "./allocated.ts";
import type { DeepReadonly } from "./readonly.ts";

/** A gopls process from its start to its end, as it was read. */
const TimelineSchema = z.object({
  arm: z.string(),
  session: z.number(),
  /** What the session was for. */
  purpose: z.enum(["measure", "dose", "confirm", "footprint"]),
  readings: z.array(
    z.object({
      /** Milliseconds since the process started. */
      atMs: z.number(),
      part: z.enum(["measure", "dose", "ablation", "control"]),
      /** What was done: the workload, or the piece of one. */
      phase: z.string(),
      cycle: z.number(),
      /** HeapAlloc, after garbage was collected. */
      heapBytes: z.number(),
      /** The same less bounded caches and the observer; absent where no heap profile was read. */
      ownedBytes: z.number().optional(),
      rssBytes: z.number().optional(),
      goroutines: z.number(),
    }),
  ),
});

/** What gopls holds when its caches are full, at the start of its first workload. */
const StandingSchema = z.object({
  arm: z.string(),
  heapBytes: z.number(),
  /** Resident memory then, and the most that it was until then (VmHWM). */
  rssBytes: z.number().optional(),
  peakRssBytes: z.number().optional(),
  /** Open file descriptors then, and what the inotify ones among them watch; absent where the system does not tell. */
  descriptors: z.number().optional(),
  inotifyWatches: z.number().optional(),
  goroutines: z.number(),
  loadMs: z.number().optional(),
  packages: z.number().optional(),
  /** Live bytes by the part of gopls that allocated them, the largest first; none without a heap profile. */
  owners: z.array(z.object({ owner: z.string(), bytes: z.number() })),
});

/** What a call stack holds more at the end of a phase than at its start; less is negative. */
const GrownStackSchema = z.object({
  /** Places in `functions`, from the root to the leaf. */
  frames: z.array(z.number().int().nonnegative()),
  owner: z.string(),
  bytes: z.number(),
  objects: z.number(),
  /** The same at each of the phase's `moments`. */
  bytesAt: z.array(z.number()).optional(),
  objectsAt: z.array(z.number()).optional(),
});

/** What all stacks that are not listed hold more, and less. */
const OtherStacksSchema = z.object({ stacks: z.number(), grownBytes: z.number(), shrunkBytes: z.number() });

/** What stacks of one arm grow by per iteration less what the same stacks, by their functions, grow by in the baseline. */
const AgainstSchema = z.object({
  /** The baseline, and the iterations between its two profiles. */
  arm: z.string(),
  iterations: z.number(),
  /** Those that differ most, the largest difference first; places in the phase's `functions`. */
  stacks: z.array(GrownStackSchema.omit({ bytesAt: true, objectsAt: true })),
  others: OtherStacksSchema,
});

/** What one phase's heap profiles say of where it grew, as its first and its last have it. */
const GrownSchema = z.object({
  arm: z.string(),
  workload: z.string(),
  /** Iterations between the two. */
  iterations: z.number(),
  functions: z.array(z.string()),
  /** Iterations after which profiles between the two were read; absent where none was. */
  moments: z.array(z.number()).optional(),
  /** Those that changed most, the largest change first. */
  stacks: z.array(GrownStackSchema),
  others: OtherStacksSchema,
  /** Absent: there is no baseline that this arm is compared with. */
  against: AgainstSchema.optional(),
});

/**
 * What one phase allocated between its first heap profile and its last, whether it was given back or not. The bytes in all are what the runtime
 * counted; whose they are, and the objects, are as the profiles' samples have it.
 */
const ChurnSchema = z.object({
  arm: z.string(),
  workload: z.string(),
  /** Iterations between the two. */
  iterations: z.number(),
  /** Without the observer's, which are told apart. */
  bytesPerIteration: z.number(),
  objectsPerIteration: z.number(),
  observerBytesPerIteration: z.number(),
  /** The largest first. */
  owners: z.array(z.object({ owner: z.string(), bytesPerIteration: z.number(), objectsPerIteration: z.number() })),
  ...allocatedFields,
});

/** Fields of a report that show the heap; absent in reports of programs that did not have them yet. */
export const heapFields = {
  timeline: z.array(TimelineSchema).optional(),
  standing: z.array(StandingSchema).optional(),
  grown: z.array(GrownSchema).optional(),
  churn: z.array(ChurnSchema).optional(),
};

export type Timeline = DeepReadonly<z.infer<typeof TimelineSchema>>;
export type Standing = DeepReadonly<z.infer<typeof StandingSchema>>;
export type Grown = DeepReadonly<z.infer<typeof GrownSchema>>;
export type Against = DeepReadonly<z.infer<typeof AgainstSchema>>;
export type Churn = DeepReadonly<z.infer<typeof ChurnSchema>>;
export type GrownStack = DeepReadonly<z.infer<typeof GrownStackSchema>>;
