import type { Given, Outside } from "./command.ts";
import { shownPath } from "./shown-path.ts";

/** The line that judges a run directory again, to be copied into a shell; with the options that it was judged with. */
export function judgeAgain(directory: string, judgedWith: Given["values"], outside: Outside): string {
  const flags = Object.entries(judgedWith).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${quoted(value)}`],
  );
  return [outside.invocation, "judge", quoted(shownPath(directory, outside)), ...flags].join(" ");
}

/** As a shell takes it for one word. */
function quoted(value: string): string {
  return /^[\w./%,:@+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
