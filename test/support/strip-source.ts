/** TypeScript source with its comments, and in `bare` its texts too, turned into spaces; lines stay where they were. */
export interface StrippedSource {
  readonly code: string;
  readonly bare: string;
}

type Mode = "code" | "line-comment" | "block-comment" | "single" | "double" | "template" | "regex";

const openers: ReadonlyMap<string, Mode> = new Map([
  ["//", "line-comment"],
  ["/*", "block-comment"],
  ["'", "single"],
  ['"', "double"],
  ["`", "template"],
]);

const closers: Partial<Record<Mode, string>> = { single: "'", double: '"', template: "`", regex: "/" };

/** Strips comments and texts, one character at a time; the code inside `${…}` of a template stays code. */
export function stripSource(source: string): StrippedSource {
  let code = "";
  let bare = "";
  let mode: Mode = "code";
  /** How many braces are open in each `${…}` that surrounds this place. */
  const braces: number[] = [];
  const take = (text: string, keepIn: "both" | "code" | "none") => {
    const blank = text.replace(/[^\n]/g, " ");
    code += keepIn === "none" ? blank : text;
    bare += keepIn === "both" ? text : blank;
  };

  for (let at = 0; at < source.length; ) {
    const one = source.charAt(at);
    const two = source.slice(at, at + 2);
    let step = one;
    if (mode === "code") {
      const opener = openers.has(two) ? two : one;
      const next = openers.get(opener) ?? (one === "/" && startsRegex(bare) ? "regex" : undefined);
      const depth = braces.at(-1);
      if (next) {
        mode = next;
        step = openers.has(opener) ? opener : one;
      } else if (one === "{" && depth !== undefined) braces[braces.length - 1] = depth + 1;
      else if (one === "}" && depth === 0) {
        braces.pop();
        mode = "template";
      } else if (one === "}" && depth !== undefined) braces[braces.length - 1] = depth - 1;
      take(step, mode.endsWith("comment") ? "none" : "both");
    } else if (mode === "line-comment") {
      if (one === "\n") mode = "code";
      take(one, "none");
    } else if (mode === "block-comment") {
      if (two === "*/") {
        mode = "code";
        step = two;
      }
      take(step, "none");
    } else if (one === "\\") {
      step = two;
      take(step, "code");
    } else if (mode === "template" && two === "${") {
      braces.push(0);
      mode = "code";
      step = two;
      take(step, "both");
    } else if (mode === "regex" && one === "[") {
      step = /^\[(?:\\.|[^\]\\])*\]?/.exec(source.slice(at))?.[0] ?? one;
      take(step, "code");
    } else if (one === closers[mode]) {
      mode = "code";
      take(one, "both");
    } else take(one, "code");
    at += step.length;
  }
  return { code, bare };
}

/** Whether a slash after this code begins a regular expression, and is no division. */
function startsRegex(before: string): boolean {
  const last = before.trimEnd();
  return last === "" || /[(,=:[!&|?{};+\-*%<>~^]$/.test(last) || /\b(?:return|typeof|case|in|of|await)$/.test(last);
}
