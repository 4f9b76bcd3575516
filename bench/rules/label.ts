import * as z from "zod";

/** What is known of a run before it is judged: `label.json`. */
export const LabelSchema = z
  .object({
    name: z.string().min(1),
    /** "either": it may be called so or so; listed, and left out of every figure. */
    label: z.enum(["leak", "no-leak", "either"]),
    /** A gopls in which nothing leaks; one with a leak planted, or with growth that is none; a release as it came. */
    kind: z.enum(["null", "mutant", "release"]),
  })
  .refine(({ kind, label }) => kind !== "null" || label === "no-leak", 'kind is "null", so label must be "no-leak"');

export type Label = Readonly<z.infer<typeof LabelSchema>>;
