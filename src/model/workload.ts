import * as z from "zod";
import { PlaceSchema, RangeSchema } from "./place.ts";
import type { DeepReadonly } from "./readonly.ts";

// What an `error` says is put behind "It takes".

/** Files by the part that they play in a workspace. `largest-2` is the second largest, and so on. */
export const fileRoles = ["in-turn", "largest", "visited", "most-imported", "leaf", "test", "changed", "next"] as const;

const FileRefSchema = z
  .string({ error: "a file" })
  .refine(isFileRef, {
    error: `a role (${fileRoles.join(", ")}, largest-2 …), a path below the workspace, or a glob such as **/*_test.go`,
  })
  .describe(
    `A role (${fileRoles.join(", ")}, largest-2 …), a path from the workspace such as api/api.go, or a glob such as **/*_test.go. Of several files one takes its turn.`,
  )
  .meta({ id: "file" });

const TextSchema = z
  .enum(["repeat", "unique"], { error: "repeat or unique" })
  .describe("A function of a fixed set, or one that was never typed before.");

/** Text that comes into a file, at a place or instead of a range. */
const change = {
  file: FileRefSchema,
  text: TextSchema.optional(),
  part: z
    .int()
    .min(0)
    .max(1)
    .optional()
    .describe("Half of a function of the fixed set: 0, then 1. Without it, the whole."),
  insert: z.string().optional().describe(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the language's own
    "This text; ${unique} in it is something else each time, and ${file} the number of the file among several. Without it and without text, nothing: a deletion.",
  ),
  at: PlaceSchema.optional().describe("Where; the end of the file without it."),
  replace: RangeSchema.optional().describe("Instead of this."),
};

const most = z.int().min(1).max(10_000).optional().describe("Number of these files at once; one without it.");

const ask = {
  file: FileRefSchema.optional().describe("Without it: largest."),
  method: z
    .string()
    .regex(/^[$A-Za-z]+(?:\/[A-Za-z]+)*$/, { error: "an LSP method, such as textDocument/hover" })
    .describe(
      "An LSP request; one that is not known here needs params. What does more than read, as gopls.run_tests does, needs --allow-commands.",
    ),
  at: z
    .union([PlaceSchema, z.literal("exported-functions")], { error: "a place, or exported-functions" })
    .optional()
    .describe("Where; without it, where the method has something to say. exported-functions asks at each one's name."),
  params: z
    .record(z.string(), z.json())
    .optional()
    .describe(
      "Parameters over the usual ones; $uri, $position and $range in them are those of the file and the place.",
    ),
};

/** One editor action. */
const StepSchema = z
  .discriminatedUnion(
    "do",
    [
      z.strictObject({ do: z.literal("open"), file: FileRefSchema, most }).describe("Opens a file as it is on disk."),
      z.strictObject({ do: z.literal("close"), file: FileRefSchema, most }).describe("Closes it."),
      z
        .strictObject({ do: z.literal("save"), file: FileRefSchema })
        .describe("Writes an open document to the disposable copy."),
      z.strictObject({ do: z.literal("edit"), ...change }).describe("Changes an open document, in one change."),
      z
        .strictObject({
          do: z.literal("type"),
          ...change,
          ms: z.int().min(0).max(60_000).default(0).describe("Think time after each character."),
        })
        .describe("The same, a character at a time."),
      z
        .strictObject({ do: z.literal("take-back"), file: FileRefSchema })
        .describe("Takes back, in one change, all that this iteration changed in an open document."),
      z.strictObject({ do: z.literal("ask"), ...ask }).describe("Sends a request and waits for its answer."),
      z
        .strictObject({
          do: z.literal("cancel"),
          ...ask,
          ms: z.int().min(0).max(60_000).default(0).describe("How long the request is left alone before."),
        })
        .describe("Sends a request, and cancels it."),
      z
        .strictObject({
          do: z.literal("rename-and-back"),
          file: FileRefSchema,
          at: PlaceSchema.optional().describe("What is renamed; the file's first function without it."),
          to: z
            .string()
            .regex(/^\w+$/, { error: "a Go identifier" })
            .default("leakGateRenamed")
            .describe("The new name; of an exported one it is capitalized."),
        })
        .describe("Renames by gopls, applies its edits, waits, and renames back."),
      z
        .strictObject({
          do: z.literal("apply-action"),
          file: FileRefSchema,
          kind: z.string().min(1).describe("A CodeActionKind, such as refactor.extract.function."),
          at: RangeSchema.optional().describe("Of this range; of the whole file without it."),
        })
        .describe("Asks for code actions and applies the first of a kind."),
      z
        .strictObject({ do: z.literal("change-on-disk"), ...change, most })
        .describe("Writes files of the disposable copy where they are, and tells of it (didChangeWatchedFiles)."),
      z
        .strictObject({
          do: z.literal("write-by-rename"),
          ...change,
          most,
          age: z
            .enum(["new", "old"], { error: "new or old" })
            .optional()
            .describe("old: an hour older than the file it replaces, as what tar, rsync and cp -p bring; else of now."),
        })
        .describe("The same, as git and Vim write: a new file takes the place of the old one."),
      z
        .strictObject({ do: z.literal("create-on-disk"), path: PathSchema(), insert: z.string() })
        .describe("Makes a file in the disposable copy."),
      z.strictObject({ do: z.literal("delete-on-disk"), file: FileRefSchema, most }).describe("Deletes files of it."),
      z
        .strictObject({ do: z.literal("restore-on-disk") })
        .describe("Restores all that this iteration did on disk; what an old file replaced, by one with its own time."),
      z
        .strictObject({ do: z.literal("add-folder"), folder: FolderSchema() })
        .describe("Adds a workspace folder: a path, or a module that is made for it."),
      z.strictObject({ do: z.literal("remove-folder"), folder: FolderSchema() }).describe("Removes it again."),
      z
        .strictObject({ do: z.literal("change-configuration"), settings: z.record(z.string(), z.json()) })
        .describe(
          "These gopls settings over those of the session; {} goes back to them. gopls keeps a setting that it is told no more: set it back first.",
        ),
      z
        .strictObject({ do: z.literal("idle"), ms: z.int().min(1).max(600_000).describe("How long.") })
        .describe("Nothing, for so long."),
      z
        .strictObject({
          do: z.literal("checkpoint"),
          name: z
            .string()
            .regex(/^[A-Za-z0-9._-]+$/, { error: "a name" })
            .describe("Its name in the recording; passed again, NAME-2 and so on."),
        })
        .describe("A snapshot of its own, in the last iteration of each cycle."),
      z.strictObject({ do: z.literal("settle") }).describe("Waits until gopls has finished all that was sent to it."),
      z
        .strictObject({
          do: z.literal("repeat"),
          times: z.int().min(1).max(10_000).describe("How often."),
          get steps() {
            return z.array(StepSchema).min(1).describe("What is repeated.");
          },
        })
        .describe("Does the steps several times; each time the next files have their turn."),
      z
        .strictObject({
          do: z.literal("choose"),
          get from() {
            return z.array(z.array(StepSchema)).min(2).describe("Lists of steps, one of which is done.");
          },
        })
        .describe("One of these lists of steps, chosen by the seed; each cycle makes the same choices."),
    ],
    { error: "a step: a map with do" },
  )
  .meta({ id: "step" });

/** A tour instead of a loop: each iteration has another package or file, which no iteration had before. */
const TourSchema = z.strictObject({
  of: z.enum(["packages", "files"], { error: "packages or files" }),
  /** gopls' parse cache keeps the newest 100 files, and what was used within a minute: slower than 1.4 files a second it stays as it is. */
  ms: z.int().min(0).max(600_000).default(700).describe("Time from one stop to the next, at the least."),
});

/** What a workload is, in its file and in a plan. */
const parts = {
  about: z.string({ error: "what it does, in a sentence" }).min(1).describe("What it does."),
  finds: z.array(z.string()).default([]).describe("Ways of leaking that it aims at."),
  cost: z.string().default("").describe("What an iteration sends, and how long it takes."),
  session: z
    .enum(["shared", "own"], { error: "shared or own" })
    .default("shared")
    .describe("own: it would disturb other workloads, and gets a gopls for itself. A tour always does."),
  settings: z
    .record(z.string(), z.json())
    .default({})
    .describe("gopls settings that it needs, under the arm's own; it then gets a gopls for itself."),
  tour: TourSchema.optional().describe(
    "Instead of a loop: the role `next` is another package or file in each iteration.",
  ),
  setup: z.array(StepSchema).default([]).describe("Once, before; a step on several files is done on each."),
  iteration: z.array(StepSchema).min(1).describe("Each turn. It must leave everything as it was."),
  teardown: z.array(StepSchema).default([]).describe("Once, after."),
};

/** A workload file. */
export const WorkloadFileSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: "a name of letters, digits, dots, dashes and underscores" })
    .optional()
    .describe("Its name in the report; the file's without it."),
  iterations: z.int().min(1).max(10_000).default(4).describe("Iterations between two readings."),
  ...parts,
});

/** A name that tables are kept by; this one would be taken for the table's own prototype. */
export const KeySchema = z.string().refine((name) => name !== "__proto__", { error: "no name" });

/** A named closed loop of steps, or a tour. After each iteration editor and disk are as before. */
export const WorkloadSchema = z.object({
  name: KeySchema,
  ...parts,
  iteration: z.array(StepSchema),
  /** `repeat`: caches close the loop too, so every series decides. `unique`: caches fill, so only owned memory decides. */
  text: z.enum(["repeat", "unique"]),
  /** Iterations between two snapshots. */
  iterationsPerCycle: z.number().int().positive(),
});

export type FileRef = z.infer<typeof FileRefSchema>;
export type Step = DeepReadonly<z.infer<typeof StepSchema>>;
export type StepOf<D extends Step["do"]> = Extract<Step, { readonly do: D }>;
export type Workload = DeepReadonly<z.infer<typeof WorkloadSchema>>;
export type WorkloadFile = DeepReadonly<z.infer<typeof WorkloadFileSchema>>;

/** Whether a step can name files so: a word is a role; everything with a dot, a slash or a star is a path or a glob. */
export function isFileRef(text: string): boolean {
  return isFileRole(text) || isInside(text);
}

/** Whether a word is a role. A file that is called so is named with ./ before it. */
export function isFileRole(text: string): boolean {
  return (fileRoles as readonly string[]).includes(text) || /^largest-[1-9]\d*$/.test(text);
}

/** A repository's own folder says which programs git and its like run, and the `go` command calls them. */
const REPOSITORY = /^\.(?:git|hg|svn|bzr|fslckout|fossil)$/i;

function isInside(path: string): boolean {
  const parts = path.split(/[/\\]/);
  const isBelow = !/^([/\\]|[A-Za-z]:)/.test(path) && !parts.includes("..");
  return /[./*]/.test(path) && isBelow && !parts.some((part) => REPOSITORY.test(part));
}

function PathSchema() {
  return z
    .string()
    .refine(isInside, {
      error: "a path below the workspace with a dot in it, and not in a repository's own folder such as .git",
    })
    .describe("A path from the workspace.");
}

function FolderSchema() {
  return z
    .string()
    .min(1)
    .describe("A folder from the workspace, or synthetic:PACKAGESxLINES for a module that is made for the session.");
}
