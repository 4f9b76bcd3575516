import * as z from "zod";
import { GoplsVersionSchema } from "./gopls-version.ts";
import { PatternSchema } from "./pattern.ts";
import type { DeepReadonly } from "./readonly.ts";
import { SentUnitSchema } from "./work.ts";

// What each `error` says is put behind "It takes".

const text = z.string().regex(/\S/, { error: "a text that is not empty" });
const version = GoplsVersionSchema.optional();
const SizeSchema = z.string().regex(/^[1-9]\d*$/, { error: "sizes of slots in bytes, such as 48" });
const COUNT = "a whole number, 1 or more";
const AMOUNT = "a number of bytes, more than 0";

/** Something that a known leak keeps, told by who allocated it. */
const PartSchema = z.strictObject({
  since: version.describe("The first gopls version that has this part, where others of the leak are older."),
  stacks: z
    .array(PatternSchema)
    .min(1)
    .describe(
      'Regular expressions. One of them must match the stack, which is written from the leaf: "context.withCancel ← context.WithCancel ← …".',
    ),
  objects: z
    .record(SizeSchema, z.int({ error: COUNT }).positive({ error: COUNT }))
    .default({})
    .describe("The most that the part keeps for each unit: number of objects, by the size of their slot in bytes."),
  shows: z
    .boolean()
    .default(true)
    .describe("false: others allocate at these stacks too, so that growth there alone does not show the leak."),
});

const CeilingSchema = z.strictObject({
  bytes: z.number({ error: AMOUNT }).positive({ error: AMOUNT }).describe("For each unit."),
  bytesPerLine: z
    .number({ error: "a number of bytes" })
    .nonnegative({ error: "a number of bytes, 0 or more" })
    .default(0)
    .describe("More bytes for each line of the largest file that is edited."),
});

const KnownLeakSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z]+-[A-Z0-9]+$/, { error: "capital letters, a hyphen, and capital letters or digits, such as MY-1" })
    .describe("Its name in reports, such as MY-1."),
  title: text.describe("What is kept, as a short sentence without an end."),
  about: text.describe("What was measured, and what the mechanism is."),
  since: version.describe("The first gopls version that has it; without it, all before `until`."),
  until: version.describe("The first gopls version that has it no more; without it, none."),
  unit: SentUnitSchema.describe("What it grows with."),
  without: SentUnitSchema.optional().describe(
    "It is not looked for where a workload has any of these: there its stacks are those of other leaks too.",
  ),
  sometimes: z
    .boolean()
    .default(false)
    .describe(
      "true: not each unit keeps something, but for example only the first open of a package. A run that does not show it then says nothing.",
    ),
  counters: z
    .array(text)
    .default([])
    .describe("What gopls counts on its debug pages, of which this keeps one for each unit."),
  parts: z.array(PartSchema).min(1),
  ceiling: CeilingSchema.describe("Growth above it fails. What was measured, and a quarter of it."),
  link: z.url({ protocol: /^https$/, error: "an address that begins with https://" }).describe("Where it can be read."),
});

/** Leaks that are known: data/known-leaks.yaml, whose comments say more, and a user's own. Each has an id of its own. */
export const KnownLeaksSchema = z.array(KnownLeakSchema).check(({ value, issues }) => {
  const ids = value.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    issues.push({ code: "custom", input: id, path: [index, "id"], message: "an id that no other entry has" });
  }
});

export type KnownLeak = DeepReadonly<z.infer<typeof KnownLeakSchema>>;
export type KnownPart = KnownLeak["parts"][number];
