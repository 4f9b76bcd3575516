/** A part of a document. `keep` says how dear it is: the lowest number goes first; Infinity stays whatever happens. */
export interface Section {
  /** What a reader is told is missing. */
  readonly name: string;
  readonly text: string;
  readonly keep: number;
}

/**
 * The sections as one document of at most `limit` UTF-16 units, as GitHub counts: while it is longer, the least dear
 * section goes, the later one of two equals; a last line then names what went. What must stay is never cut.
 */
export function shed(sections: readonly Section[], limit: number): string {
  const written = sections.filter(({ text }) => text !== "");
  let kept = written;
  while (join(kept, written).length > limit) {
    const least = kept.reduce((a, b) => (b.keep <= a.keep ? b : a));
    if (least.keep === Number.POSITIVE_INFINITY) break;
    kept = kept.filter((section) => section !== least);
  }
  return join(kept, written);
}

function join(kept: readonly Section[], written: readonly Section[]): string {
  const gone = written.filter((section) => !kept.includes(section)).map(({ name }) => name);
  const note =
    gone.length === 0
      ? []
      : [`Left out to stay within GitHub's limit: ${gone.join(", ")}. The run directory has it all.`];
  return `${[...kept.map(({ text }) => text), ...note].join("\n\n")}\n`;
}
