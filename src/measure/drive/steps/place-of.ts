import { findPlace, findRange } from "../../../gopls/go/find-place.ts";
import { goSymbols } from "../../../gopls/go/go-symbols.ts";
import type { Step, StepOf } from "../../../model/workload.ts";
import { type Position, positionAt, type Span } from "../../../text/positions.ts";
import { askParameters } from "./ask-parameters.ts";

/** The part of a text that a step changes; undefined: the text has no such place. */
export function changedSpan({ at, replace }: Pick<StepOf<"edit">, "at" | "replace">, text: string): Span | undefined {
  if (replace) return findRange(text, replace);
  const start = findPlace(text, at ?? "end");
  return start === undefined ? undefined : { start, end: start };
}

/** The name that is renamed, and where it stands; undefined: the text has none there. */
export function renamedName(
  { at }: Pick<StepOf<"rename-and-back">, "at">,
  text: string,
): { readonly name: string; readonly offset: number } | undefined {
  const offset = at === undefined ? firstRenamed(text) : findPlace(text, at);
  const name = offset === undefined ? undefined : /^[\p{L}_][\p{L}\p{Nd}_]*/u.exec(text.slice(offset))?.[0];
  return offset === undefined || name === undefined ? undefined : { name, offset };
}

/** A function that no interface asks for and no tool knows by name. */
function firstRenamed(text: string): number | undefined {
  const free = goSymbols(text).find(
    ({ kind, name }) => kind === "func" && !/\.|^(?:main|init|_)$|^(?:Test|Benchmark|Fuzz|Example)/.test(name),
  );
  return free?.nameAt;
}

/** The part of a text for which an action is asked; undefined: the text has no such place. */
export function actionSpan({ at }: Pick<StepOf<"apply-action">, "at">, text: string): Span | undefined {
  return at ? findRange(text, at) : { start: 0, end: 0 };
}

/** Where a step works in a text, found as it is when the step is taken. None: it is left out. Undefined: it has no place. */
export function placesOf(step: Step, text: string): readonly Position[] | undefined {
  const at = (offset: number | undefined) => (offset === undefined ? [] : [positionAt(text, offset)]);
  switch (step.do) {
    case "edit":
    case "type":
    case "change-on-disk":
    case "write-by-rename":
      return at(changedSpan(step, text)?.start);
    case "rename-and-back":
      return at(renamedName(step, text)?.offset);
    case "apply-action":
      return step.at && at(actionSpan(step, text)?.start);
    case "ask":
    case "cancel": {
      const asking = askParameters(step, "file:///a.go", text);
      const places = asking.flatMap(({ params }) => (params as { readonly position?: Position }).position ?? []);
      return asking.length > 0 && places.length === 0 ? undefined : places;
    }
    default:
      return undefined;
  }
}
