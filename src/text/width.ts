import stringWidth from "string-width";

/** Columns that a text takes on a terminal: two for a wide character or an emoji, none for what combines with the one before. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** A text of at most `width` columns: the whole of it, or its beginning and "…". No character is cut apart. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let columns = 1;
  for (const { segment } of new Intl.Segmenter("en").segment(text)) {
    columns += widthOf(segment);
    if (columns > width) break;
    kept += segment;
  }
  return `${kept}…`;
}
