/** Lines of a log, one after another, and the next one without taking it. */
export interface LineReader {
  /** Undefined: there is none any more. */
  readonly next: () => string | undefined;
  readonly peek: () => string | undefined;
  /** How many were taken, which is the number of the last one. */
  readonly taken: () => number;
}

/** A longer line is no message that a workload could be made of; a string of V8 has at most 2^29 characters. */
const MAX_LINE_CHARS = 2 ** 27;
/** What is kept of a longer line, so that it is known for what it is. */
const HEAD_CHARS = 4096;

/**
 * The lines of a text that arrives in pieces, in UTF-8, or in UTF-16 where its first characters say so, as PowerShell writes. Of a line
 * of more than 2^27 characters only the beginning is kept.
 */
export function* linesOf(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const line = growingLine();
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    const text = decoder.decode(piece, { stream: true });
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      line.add(text.slice(start, end));
      yield line.take();
      start = end + 1;
    }
    line.add(text.slice(start));
  }
  line.add(decoder?.decode() ?? "");
  const last = line.take();
  if (last !== "") yield last;
}

/** A reader of lines. */
export function lineReader(lines: Iterable<string>): LineReader {
  const iterator = lines[Symbol.iterator]();
  let ahead: { readonly line: string | undefined } | undefined;
  let taken = 0;
  const following = (): string | undefined => {
    const { done, value } = iterator.next();
    return done ? undefined : value;
  };
  return {
    next: () => {
      const line = ahead ? ahead.line : following();
      ahead = undefined;
      if (line !== undefined) taken++;
      return line;
    },
    peek: () => {
      ahead ??= { line: following() };
      return ahead.line;
    },
    taken: () => taken,
  };
}

/** By a byte order mark; or, as a log begins with characters of ASCII, by the half of them that is zero. */
function encodingOf([first, second, third, fourth]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth) ? "utf-16be" : "utf-8";
}

function growingLine(): { readonly add: (part: string) => void; readonly take: () => string } {
  let parts: string[] = [];
  let length = 0;
  return {
    add: (part) => {
      length += part.length;
      if (length <= MAX_LINE_CHARS) parts.push(part);
      else if (parts.length !== 1 || (parts[0]?.length ?? 0) > HEAD_CHARS)
        parts = [parts.join("").slice(0, HEAD_CHARS) || part.slice(0, HEAD_CHARS)];
    },
    take: () => {
      const line = parts.join("");
      parts = [];
      length = 0;
      return line.endsWith("\r") ? line.slice(0, -1) : line;
    },
  };
}
