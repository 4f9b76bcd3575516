import type { placeWords } from "../../../model/place.ts";
import { offsetAt, type Position } from "../../../text/positions.ts";

/** A place that every Go file with a function has. */
export type PlaceWord = (typeof placeWords)[number];

/** The word for a position that says most: on the name of a function, in a call, behind its parenthesis, else at the end. */
export function placeWord(text: string | undefined, position: Position, method: string): PlaceWord {
  const offset = text === undefined ? undefined : offsetAt(text, position);
  if (method === "textDocument/signatureHelp") return "argument";
  if (text === undefined || offset === undefined) return "call";
  const before = text.slice(Math.max(0, offset - WINDOW), offset);
  const after = text.slice(offset, offset + WINDOW);
  if (/(?:^|\n)func (?:\([^)\n]*\) )?\w*$/.test(before) && /^\w*[([]/.test(after)) return "name";
  if (/^\w+\(/.test(after) || (/\w$/.test(before) && after.startsWith("("))) return "call";
  if (/\w\([^()\n]*$/.test(before)) return "argument";
  return /^\s*$/.test(text.slice(offset)) ? "end" : "call";
}

const WINDOW = 200;
