import * as z from "zod";
import table from "../../../data/known-leaks.yaml";
import type { DeepReadonly } from "../../model/readonly.ts";
import { SentUnitSchema } from "../../model/work.ts";
import { GoplsVersionSchema, isInVersionRange } from "./gopls-version.ts";
import { PatternSchema } from "./pattern.ts";

/** Size of an object's slot in bytes, and how many of that size there are for each unit of work. */
const ObjectsSchema = z.record(z.string().regex(/^[1-9]\d*$/), z.int().positive());

/** Something that a known leak keeps, told by who allocated it. */
const PartSchema = z.strictObject({
  /** The first gopls version that has this part, where others of the leak are older. */
  since: GoplsVersionSchema.optional(),
  /** Matched against a stack as it is read, from the leaf: "context.withCancel ← context.WithCancel ← …". One is enough. */
  stacks: z.array(PatternSchema).min(1),
  /** No more than this number for each unit. */
  objects: ObjectsSchema.default({}),
  /** False: others allocate there too, so that growth there alone does not show the leak. */
  shows: z.boolean().default(true),
});

const KnownLeakSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]+-[A-Z0-9]+$/),
  /** What is kept, as the end of a sentence. */
  title: z.string().min(1),
  about: z.string().min(1),
  /** gopls versions; `until` is the first without it. */
  since: GoplsVersionSchema.optional(),
  until: GoplsVersionSchema.optional(),
  /** What it grows with. */
  unit: SentUnitSchema,
  /** It is not looked for where a workload has any of these: there its stacks are those of other leaks too. */
  without: SentUnitSchema.optional(),
  /** What gopls counts on its debug pages, of which this keeps one for each unit. */
  counters: z.array(z.string()).default([]),
  parts: z.array(PartSchema).min(1),
  /** For each unit of work; growth above it fails. `bytesPerLine` counts the lines of the largest file that is edited. */
  ceiling: z.strictObject({ bytes: z.number().positive(), bytesPerLine: z.number().positive().default(0) }),
  /** Where it can be read. */
  link: z.url({ protocol: /^https$/ }),
});

/** data/known-leaks.yaml, whose comments say what belongs there. */
export const KnownLeaksSchema = z
  .array(KnownLeakSchema)
  .refine((leaks) => new Set(leaks.map(({ id }) => id)).size === leaks.length, { message: "an id is used twice" });

export type KnownLeak = DeepReadonly<z.infer<typeof KnownLeakSchema>>;
export type KnownPart = KnownLeak["parts"][number];

const catalogue = KnownLeaksSchema.parse(table);

/** The known leaks of a gopls version with their parts in it, in the order of the catalogue. */
export function knownLeaks(version: string): readonly KnownLeak[] {
  return catalogue
    .filter((leak) => isInVersionRange(version, leak))
    .map((leak) => ({ ...leak, parts: leak.parts.filter((part) => isInVersionRange(version, part)) }));
}
