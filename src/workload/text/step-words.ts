import type { Place, TextRange } from "../../model/place.ts";
import type { Step } from "../../model/workload.ts";

type Change = Pick<Extract<Step, { do: "edit" }>, "text" | "part" | "insert" | "at" | "replace">;

const SHOWN = 40;

/** What a step does beside the files that it does it to, in words; empty where its name says all. */
export function stepWords(step: Step): string {
  switch (step.do) {
    case "edit":
    case "type":
    case "change-on-disk":
      return changeWords(step);
    case "write-by-rename":
      return `${changeWords(step)}${step.age === "old" ? ", by an older file" : ""}`;
    case "ask":
    case "cancel":
      return [
        step.method,
        ...(step.params === undefined ? [] : [shortened(step.params)]),
        ...(step.at === undefined ? [] : [`at ${placeWords(step.at)}`]),
      ].join(" ");
    case "rename-and-back":
      return `${step.at === undefined ? "its first function" : placeWords(step.at)} to ${step.to}`;
    case "apply-action":
      return `${step.kind}${step.at ? ` of ${rangeWords(step.at)}` : ""}`;
    case "create-on-disk":
      return `${step.path}, ${shortened(step.insert)}`;
    case "add-folder":
    case "remove-folder":
      return step.folder;
    case "change-configuration":
      return shortened(step.settings);
    case "idle":
      return `${step.ms / 1000} s`;
    case "checkpoint":
      return step.name;
    case "repeat":
      return `${step.times} times:`;
    case "choose":
      return `by the seed, one of these ${step.from.length}:`;
    default:
      return "";
  }
}

function changeWords({ text, part, insert, at, replace }: Change): string {
  const where = replace ? `instead of ${rangeWords(replace)}` : `at ${placeWords(at ?? "end")}`;
  if (text === "unique") return `a new function, ${where}`;
  if (text === "repeat") {
    const half = part === undefined ? "" : part === 0 ? "the first half of " : "the second half of ";
    return `${half}a function of the fixed set, ${where}`;
  }
  return `${insert === undefined || insert === "" ? "nothing" : shortened(insert)}, ${where}`;
}

function placeWords(place: Place | "exported-functions"): string {
  if (typeof place === "string") return place === "exported-functions" ? "each exported function" : `its ${place}`;
  if ("line" in place) return `${place.line + 1}:${place.character + 1}`;
  const what = "symbol" in place ? place.symbol : `/${place.pattern}/`;
  return place.side === "after" ? `${what}, after it` : what;
}

function rangeWords(range: TextRange): string {
  if ("symbol" in range) return range.symbol;
  if ("pattern" in range) return `/${range.pattern}/`;
  return `${range.line + 1}:${range.character + 1} to ${range.endLine + 1}:${range.endCharacter + 1}`;
}

/** As JSON, or its beginning. */
function shortened(value: unknown): string {
  const quoted = JSON.stringify(value);
  return quoted.length > SHOWN ? `${quoted.slice(0, SHOWN)}…` : quoted;
}
