import * as z from "zod";

/** What the runs of a set have in common, in the order of the table. */
export const groups = [
  "clean",
  "look-alikes",
  "same leak in both arms",
  "A/A",
  "planted, one object per unit, v0.16.2",
  "planted, one object per unit, v0.24.0",
  "planted otherwise, v0.16.2",
  "planted otherwise, v0.24.0",
  "real leaks",
  "real, known",
  "real, no leak",
] as const;

/**
 * What is known of a run before it is judged: `label.json`. "leak" expects a fail, "no leak" a pass without any known leak,
 * "known only" a pass with exactly the known leaks of `known`.
 */
export const LabelSchema = z
  .object({
    name: z.string().min(1),
    group: z.enum(groups),
    label: z.enum(["leak", "no leak", "known only"]),
    /** Entries of the catalogue of known leaks. */
    known: z.array(z.string()).default([]),
    /** Matches a function that keeps what leaks; absent: no name is asked for. */
    names: z.string().optional(),
    /** What gopls worked on. */
    workspace: z.string().min(1),
    /** Which build of the program recorded it: the start of a hash of its files. */
    cli: z.string().optional(),
  })
  .refine(
    ({ label, known }) => (label === "known only") === known.length > 0,
    'only "known only" has known leaks, and it has some',
  );

export type Label = Readonly<z.infer<typeof LabelSchema>>;
/** As it is written. */
export type LabelFields = Readonly<z.input<typeof LabelSchema>>;
export type Group = (typeof groups)[number];
