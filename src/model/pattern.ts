import * as z from "zod";

/** A regular expression as a table writes it. */
export const PatternSchema = z.string().min(1).refine(isPattern, { error: "a regular expression" });

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
