import * as z from "zod";
import { PatternSchema as AnyPatternSchema } from "./pattern.ts";
import type { DeepReadonly } from "./readonly.ts";

// What an `error` says is put behind "It takes".

/** Places that every Go file with a function has. */
export const placeWords = ["start", "end", "name", "call", "argument"] as const;

const PatternSchema = AnyPatternSchema.describe("A regular expression, by lines; the first match counts.");

const SideSchema = z
  .enum(["before", "after"], { error: "before or after" })
  .default("before")
  .describe("On which side of what was found.");

export const PlaceSchema = z
  .union(
    [
      z.enum(placeWords),
      z.strictObject({
        symbol: z.string().min(1).describe("A function, method (Type.Method) or type."),
        side: SideSchema,
      }),
      z.strictObject({ pattern: PatternSchema, side: SideSchema }),
      z.strictObject({ line: z.int().min(0), character: z.int().min(0) }).describe("As LSP counts, from 0, in UTF-16."),
    ],
    { error: `${placeWords.join(", ")}, or a map with symbol, with pattern, or with line and character` },
  )
  .describe("A place in the file: start, end, name, call, argument, or one that is looked for.")
  .meta({ id: "place" });

export const RangeSchema = z
  .union(
    [
      z.strictObject({ symbol: z.string().min(1).describe("The whole of this function, method or type.") }),
      z.strictObject({ pattern: PatternSchema }),
      z.strictObject({
        line: z.int().min(0),
        character: z.int().min(0),
        endLine: z.int().min(0),
        endCharacter: z.int().min(0),
      }),
    ],
    { error: "a map with symbol, with pattern, or with line, character, endLine and endCharacter" },
  )
  .describe("A range of the file.")
  .meta({ id: "range" });

export type Place = DeepReadonly<z.infer<typeof PlaceSchema>>;
export type TextRange = DeepReadonly<z.infer<typeof RangeSchema>>;
