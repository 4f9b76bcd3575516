/** Columns of the terminal that there are for what is indented in it. */
export interface Widths {
  /** Of a paragraph: a longer line is hard to read. */
  readonly text: number;
  readonly table: number;
}

/** What of a terminal of `columns` is used. Below 60 nothing can be told. */
export function widthsIn(columns: number, indent: number): Widths {
  const all = Math.max(columns, 60) - indent;
  return { text: Math.min(all, 120 - indent), table: all };
}
