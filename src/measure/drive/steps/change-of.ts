import { REPEATED_TEXTS, repeatedText, uniqueText } from "../../../gopls/go/typed-text.ts";
import type { StepOf } from "../../../model/workload.ts";
import type { Replacement } from "../../../text/positions.ts";
import { type StepContext, warnOnce } from "../driven/step-context.ts";
import { divisorOf } from "../files/divisor-of.ts";
import { changedSpan } from "./place-of.ts";

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
  context: StepContext,
  step: ChangeStep,
  changed: { text: string; path: string; file: number },
): TextChange | undefined {
  const span = changedSpan(step, changed.text);
  if (span === undefined) {
    const message = `${changed.path} has no place for ${context.step}. ${context.workload.name} skips it there.`;
    warnOnce(context, "no-place", message);
    return undefined;
  }
  return { start: span.start, end: span.end, ...inserted(context, step, changed.file) };
}

const UNIQUE = /\$\{unique\}/;
const UNIQUE_ALL = /\$\{unique\}/g;
const FILE_ALL = /\$\{file\}/g;

function inserted(
  context: StepContext,
  { text, part, insert }: ChangeStep,
  file: number,
): Pick<TextChange, "text" | "isNew"> {
  const { memory, seed, number, workload } = context;
  if (text === "unique") return { text: uniqueText(seed, memory.nextSerial()), isNew: true };
  // As many texts as divide a cycle, so that each cycle types the same.
  const texts = divisorOf(workload.iterationsPerCycle, REPEATED_TEXTS);
  if (text === "repeat") return { text: repeatedText(number % texts, part), isNew: false };
  const template = insert ?? "";
  const isNew = UNIQUE.test(template);
  const unique = isNew ? `${seed.toString(36)}x${memory.nextSerial().toString(36)}` : "";
  return { text: template.replace(UNIQUE_ALL, unique).replace(FILE_ALL, String(file)), isNew };
}
