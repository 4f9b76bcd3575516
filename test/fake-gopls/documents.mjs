import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What a language server knows of files: of open ones the text as it was changed, of others what is on disk. */
export function documents() {
  const texts = new Map();
  const textOf = (uri) => texts.get(uri) ?? onDisk(uri);
  return {
    texts,
    textOf,
    change(uri, contentChanges) {
      for (const { range, text } of contentChanges) {
        const before = texts.get(uri) ?? "";
        const [start, end] = range ? [range.start, range.end].map((at) => offsetAt(before, at)) : [0, before.length];
        texts.set(uri, before.slice(0, start) + text + before.slice(end));
      }
    },
    /** Whether the document has the place that is asked about. */
    hasPlace({ textDocument, position, range }) {
      const at = position ?? range?.end;
      if (!textDocument || !at) return true;
      return at.character <= (textOf(textDocument.uri).split("\n")[at.line]?.length ?? -1);
    },
    /** Renames the word at a position in all Go files of its folder. */
    rename({ textDocument, position, newName }) {
      const text = textOf(textDocument.uri);
      const word = /^\w+/.exec(text.slice(offsetAt(text, position)))?.[0];
      if (!word || word === "main") throw new Error(`cannot rename "${word ?? ""}"`);
      const documentChanges = goFilesBeside(textDocument.uri).flatMap((uri) => {
        const edits = placesOf(textOf(uri), word).map((range) => ({ range, newText: newName }));
        return edits.length > 0 ? [{ textDocument: { uri, version: null }, edits }] : [];
      });
      return { documentChanges };
    },
    /** An error for each use of a name that nobody declares. */
    errors(uri) {
      const message = "undefined: undefinedName";
      return placesOf(textOf(uri), "undefinedName").map((range) => ({ range, severity: 1, message }));
    },
  };
}

function onDisk(uri) {
  try {
    return readFileSync(fileURLToPath(uri), "utf8");
  } catch {
    return "";
  }
}

function goFilesBeside(uri) {
  const folder = dirname(fileURLToPath(uri));
  const names = readdirSync(folder).filter((name) => name.endsWith(".go"));
  return names.sort().map((name) => pathToFileURL(join(folder, name)).href);
}

function placesOf(text, word) {
  return [...text.matchAll(new RegExp(`\\b${word}\\b`, "g"))].map(({ index }) => {
    return { start: positionAt(text, index), end: positionAt(text, index + word.length) };
  });
}

function positionAt(text, offset) {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1).length };
}

function offsetAt(text, { line, character }) {
  const lines = text.split("\n");
  return lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
}
