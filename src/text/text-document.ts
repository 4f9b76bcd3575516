import type { Position, Range, TextDocumentContentChangeEvent } from "vscode-languageserver-protocol";

/** A document as the editor holds it. JavaScript strings count in UTF-16 code units, and so do LSP positions. */
export interface TextDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** A replacement of `[start, end)`, in UTF-16 offsets of the text before it. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The document after a replacement, one version on. */
export function replaced(document: TextDocument, { start, end, text }: Replacement): TextDocument {
  return {
    uri: document.uri,
    version: document.version + 1,
    text: document.text.slice(0, start) + text + document.text.slice(end),
  };
}

/** The change event that tells a server of a replacement: a range where it syncs incrementally, else the whole text. */
export function changeEvent(
  before: TextDocument,
  replacement: Replacement,
  sync: "incremental" | "full",
): TextDocumentContentChangeEvent {
  if (sync === "full") return { text: replaced(before, replacement).text };
  const range: Range = {
    start: positionAt(before.text, replacement.start),
    end: positionAt(before.text, replacement.end),
  };
  return { range, text: replacement.text };
}

/** LSP position of a UTF-16 offset. Lines end at "\n", "\r\n" or "\r", as LSP says. */
export function positionAt(text: string, offset: number): Position {
  let line = 0;
  let lineStart = 0;
  for (let i = 0; i < offset; i++) {
    const code = text.charCodeAt(i);
    const endsLine = code === LF || (code === CR && text.charCodeAt(i + 1) !== LF);
    if (!endsLine) continue;
    line++;
    lineStart = i + 1;
  }
  return { line, character: offset - lineStart };
}

/** UTF-16 offset of an LSP position; a character beyond the line's end means the line's end. */
export function offsetAt(text: string, position: Position): number {
  let line = 0;
  let i = 0;
  while (line < position.line && i < text.length) {
    const code = text.charCodeAt(i++);
    if (code === LF || (code === CR && text.charCodeAt(i) !== LF)) line++;
  }
  let end = i;
  while (end < text.length && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++;
  return Math.min(i + position.character, end);
}

const LF = 10;
const CR = 13;
