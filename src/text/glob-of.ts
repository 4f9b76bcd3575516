import { literal, type Pattern, patternOf } from "../model/pattern.ts";

/**
 * A glob as people know it: `*` and `?` within a name, `**` over folders, `[a-c]`, `{a,b}`, and `!` at the beginning for all others. It is
 * searched in linear time, whatever somebody wrote. What is no glob, such as `[z-a]`, means no file.
 */
export function globOf(glob: string): Pick<Pattern, "test"> {
  const [, isNot = "", body = ""] = /^(!?)(?:\.\/)?(.*)$/s.exec(glob) ?? [];
  try {
    const { test } = patternOf(`^${source(body)}$`);
    return isNot === "" ? { test } : { test: (path) => !test(path) };
  } catch {
    return { test: () => false };
  }
}

/** One thing of a glob: folders, all, a part of a name, a character, a set of some, or a character that stands for itself. */
const THINGS = /(?<=^|\/)\*\*\/|\*+|\?|\[(!|\^)?(\]?[^\]/]*)\]|[{},]|\\?(.)/gsu;

function source(glob: string): string {
  let open = 0;
  const isBalanced = glob.split("{").length === glob.split("}").length;
  return glob.replace(
    THINGS,
    (thing, not: string | undefined, set: string | undefined, character: string | undefined) => {
      if (thing === "**/") return "(?:[^/]+/)*";
      if (thing.startsWith("*")) return thing.length > 1 ? ".*" : "[^/]*";
      if (thing === "?") return "[^/]";
      if (set !== undefined) return `[${not ? "^/" : ""}${set.replace(/[\\\]^[]/g, "\\$&")}]`;
      if (character !== undefined) return literal(character);
      if (!isBalanced || (open === 0 && thing !== "{")) return literal(thing);
      open += thing === "{" ? 1 : thing === "}" ? -1 : 0;
      return thing === "{" ? "(?:" : thing === "}" ? ")" : "|";
    },
  );
}
