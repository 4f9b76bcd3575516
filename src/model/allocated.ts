import * as z from "zod";
import type { DeepReadonly } from "./readonly.ts";

const AmountSchema = z.number().nonnegative();

/** Many more than any phase has; a recording may be anybody's. */
const MOST_STACKS = 1_000;
const MOST_FRAMES = 1_000;
const MOST_OWNERS = 200;
const MOST_NAMES = 20_000;
const LONGEST_NAME = 1_000;

const NameSchema = z.string().max(LONGEST_NAME);

/** What a call stack allocated, from the root down to two calls below the part of gopls that it belongs to. */
export const AllocatedStackSchema = z.object({
  /** Places in `functions`, from the root. */
  frames: z.array(z.number().int().nonnegative()).max(MOST_FRAMES),
  owner: NameSchema,
  bytes: AmountSchema,
  objects: AmountSchema,
});

export const allocatedFields = {
  functions: z.array(NameSchema).max(MOST_NAMES),
  /** Those that allocated most, the largest first, without the observer's. */
  stacks: z.array(AllocatedStackSchema).max(MOST_STACKS),
  /** What all others allocated. */
  others: z.object({ stacks: z.number().int().nonnegative(), bytes: AmountSchema }),
};

/**
 * What was allocated between a phase's first heap profile and its last, live or not, as their samples have it. Read off them while they are
 * whole: a line of `allocated.jsonl`.
 */
export const AllocatedSchema = z.object({
  /** Paths of the two profiles. */
  first: z.string(),
  last: z.string(),
  /** The observer among them. */
  owners: z.array(z.object({ owner: NameSchema, bytes: AmountSchema, objects: AmountSchema })).max(MOST_OWNERS),
  ...allocatedFields,
});

export type Allocated = DeepReadonly<z.infer<typeof AllocatedSchema>>;
