/** Other people's text for one line of a terminal or a table: no line breaks, no control characters that could draw. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
    .trim();
}
