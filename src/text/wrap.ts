import { widthOf } from "./width.ts";

/** Lines of at most `width` columns, broken at spaces; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  return filled(wordsOf(text), width);
}

/** What a line is not broken in: a word, a number with its unit, and a sign with what is before it ("300 B", "480 ×", "a ·"). */
export function wordsOf(text: string): readonly string[] {
  const spaced = text.replace(/ +/g, " ").trim();
  return spaced === "" ? [] : spaced.split(BREAK);
}

const BREAK = / (?!(?<=\d )(?:[KMG]iB|B|%|m?s|min)(?!\w)|[·…←×](?: |$))/;

/** A text of several lines, each wrapped; what goes on is indented as its line is, and two columns more. */
export function wrapLines(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => wrapIndented(line, width))
    .join("\n");
}

/** One line wrapped; what goes on is indented as the line is, and `more` columns more. */
export function wrapIndented(line: string, width: number, more = 2): readonly string[] {
  const [indent = ""] = /^ */.exec(line) ?? [];
  const [first = "", ...others] = wrap(line, width - indent.length);
  if (others.length === 0) return [line.trimEnd()];
  const hanging = indent + " ".repeat(more);
  return [indent + first, ...wrap(others.join(" "), width - hanging.length).map((rest) => hanging + rest)];
}

/** A text beside its start, which stands on the first line alone. */
export function wrapBeside(start: string, text: string, width: number): readonly string[] {
  const columns = widthOf(start);
  const [first = "", ...more] = columns + widthOf(text) <= width ? [text] : wrap(text, width - columns);
  return [(start + first).trimEnd(), ...more.map((line) => " ".repeat(columns) + line)];
}

/** A command for a shell: its lines go on behind a backslash. It is not broken in what is quoted, or before an option's value. */
export function wrapCommand(command: string, width: number): readonly string[] {
  if (widthOf(command) <= width) return [command];
  const words = command.match(/(?:--[\w-]+ (?!-))?(?:'[^']*'|\\.|[^\s'])+/g) ?? [];
  const lines = filled(words, width - " \\".length);
  return lines.map((line, index) => (index < lines.length - 1 ? `${line} \\` : line));
}

function filled(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let columns = 0;
  for (const word of words) {
    const wide = widthOf(word);
    const isFirst = lines.length === 0 || columns + 1 + wide > width;
    if (isFirst) lines.push(word);
    else lines[lines.length - 1] += ` ${word}`;
    columns = isFirst ? wide : columns + 1 + wide;
  }
  return lines;
}
