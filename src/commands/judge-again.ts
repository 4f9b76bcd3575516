import { shellWord } from "../text/shell-word.ts";
import type { Given, Outside } from "./command.ts";
import { shownPath } from "./shown-path.ts";

/** The line that judges a run directory again, to be copied into a shell; with the options that it was judged with. */
export function judgeAgain(directory: string, judgedWith: Given["values"], outside: Outside): string {
  const flags = Object.entries(judgedWith).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${shellWord(value)}`],
  );
  return [outside.invocation, "judge", shellWord(shownPath(directory, outside)), ...flags].join(" ");
}
