import { findPlace, findRange } from "../../../gopls/go/find-place.ts";
import { REPEATED_TEXTS, repeatedText, uniqueText } from "../../../gopls/go/typed-text.ts";
import type { StepOf } from "../../../model/workload.ts";
import type { Replacement } from "../../../text/positions.ts";
import { type Turn, warnOnce } from "../driven/turn.ts";
import { divisorOf } from "../files/divisor-of.ts";

type ChangeStep = Pick<StepOf<"edit">, "text" | "part" | "insert" | "at" | "replace">;

interface TextChange extends Replacement {
  /** The resulting text was never there before. */
  readonly isNew: boolean;
}

/**
 * What a step changes in a text; `file` is the number of the file among those of its reference. Undefined, and warned about: the
 * place is not in this text.
 */
export function changeOf(
  turn: Turn,
  step: ChangeStep,
  of: { text: string; path: string; file: number },
): TextChange | undefined {
  const place = step.replace ? findRange(of.text, step.replace) : findPlace(of.text, step.at ?? "end");
  if (place === undefined) {
    const message = `${of.path} has no place for ${turn.step}; ${turn.workload.name} leaves it out there.`;
    warnOnce(turn, "no-place", message);
    return undefined;
  }
  const { start, end } = typeof place === "number" ? { start: place, end: place } : place;
  return { start, end, ...inserted(turn, step, of.file) };
}

const UNIQUE = /\$\{unique\}/;
const UNIQUE_ALL = /\$\{unique\}/g;
const FILE_ALL = /\$\{file\}/g;

function inserted(turn: Turn, { text, part, insert }: ChangeStep, file: number): Pick<TextChange, "text" | "isNew"> {
  const { memory, seed, number, workload } = turn;
  if (text === "unique") return { text: uniqueText(seed, memory.nextSerial()), isNew: true };
  // As many texts as divide a cycle, so that each cycle types the same.
  const texts = divisorOf(workload.iterationsPerCycle, REPEATED_TEXTS);
  if (text === "repeat") return { text: repeatedText(number % texts, part), isNew: false };
  const template = insert ?? "";
  const isNew = UNIQUE.test(template);
  const unique = isNew ? `${seed.toString(36)}x${memory.nextSerial().toString(36)}` : "";
  return { text: template.replace(UNIQUE_ALL, unique).replace(FILE_ALL, String(file)), isNew };
}
