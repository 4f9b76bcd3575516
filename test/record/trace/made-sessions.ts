import * as fc from "fast-check";
import { type MadeTrace, madeTrace, uriOf } from "./made-trace.ts";

/** What an editor does next; numbers choose among what is possible then. */
interface Move {
  readonly kind: "open" | "close" | "save" | "change" | "type" | "ask" | "cancel" | "wait";
  readonly file: number;
  readonly place: number;
  readonly length: number;
  readonly text: string;
}

export interface MadeSession {
  readonly trace: MadeTrace;
  /** The texts that the documents had, in the order of all changes. */
  readonly texts: readonly { readonly path: string; readonly text: string }[];
}

const METHODS = ["textDocument/hover", "textDocument/codeAction", "textDocument/documentSymbol", "custom/question"];

/** Sessions of an editor on some files: texts are made of words, and paths of names. */
export function madeSessions(word: fc.Arbitrary<string>, name: fc.Arbitrary<string>): fc.Arbitrary<MadeSession> {
  const line = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
  const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n"));
  const move: fc.Arbitrary<Move> = fc.record({
    kind: fc.constantFrom("open", "close", "save", "change", "change", "type", "ask", "cancel", "wait"),
    file: fc.nat(2),
    place: fc.nat(200),
    length: fc.nat(12),
    text,
  });
  const paths = fc.tuple(name, name, name).map(([a, b, c]) => [`${a}.go`, `${b}/${b}_test.go`, `x/${c}/go.mod`]);
  const session = fc.record({
    paths,
    texts: fc.array(text, { minLength: 3, maxLength: 3 }),
    moves: fc.array(move, { maxLength: 30 }),
  });
  return session.map(({ paths: files, texts, moves }) => played(files, texts, moves));
}

function played(paths: readonly string[], first: readonly string[], moves: readonly Move[]): MadeSession {
  const disk = new Map(paths.map((path, index) => [path, first[index] ?? ""]));
  const open = new Map<string, string>();
  const texts: { path: string; text: string }[] = [];
  let trace = madeTrace().open("first.go", "package first\n");
  for (const move of moves) {
    const path = paths[move.file] ?? "";
    const now = open.get(path);
    if (move.kind === "wait") trace = trace.wait(move.place * 20);
    else if (now === undefined) {
      const text = disk.get(path) ?? "";
      open.set(path, text);
      trace = trace.open(path, text);
    } else trace = moved(trace, { ...move, path, now }, { disk, open, texts });
  }
  return { trace, texts };
}

function moved(
  trace: MadeTrace,
  { kind, path, now, place, length, text }: Move & { readonly path: string; readonly now: string },
  {
    disk,
    open,
    texts,
  }: { disk: Map<string, string>; open: Map<string, string>; texts: { path: string; text: string }[] },
): MadeTrace {
  const changed = (start: number, end: number, insert: string, before: string, at: MadeTrace) => {
    const after = before.slice(0, start) + insert + before.slice(end);
    open.set(path, after);
    texts.push({ path, text: after });
    const [from, to] = [placeOf(before, start), placeOf(before, end)];
    return at.change(path, insert, [from.line, from.character, to.line, to.character]);
  };
  const start = wholeAt(now, place);
  const position = placeOf(now, start);
  const asked = {
    textDocument: { uri: uriOf(path) },
    position,
    range: { start: position, end: position },
    query: text,
  };
  switch (kind) {
    case "close":
      open.delete(path);
      return trace.close(path);
    case "save":
      disk.set(path, now);
      return trace.save(path);
    case "change":
      return changed(start, wholeAt(now, start + length), text, now, trace);
    case "type": {
      const keys = [...text].slice(0, length);
      return keys.reduce((typed, character, index) => {
        const at = start + keys.slice(0, index).join("").length;
        return changed(at, at, character, open.get(path) ?? "", typed);
      }, trace);
    }
    case "cancel":
      return trace.cancelled(METHODS[place % 4] ?? "", asked, length);
    default:
      return trace.ask(METHODS[place % 4] ?? "", asked);
  }
}

/** An offset in the text that is not in the middle of a character, as editors have no other. */
function wholeAt(text: string, offset: number): number {
  const isHalf = /[\ud800-\udbff]$/.test(text.slice(0, offset));
  return Math.min(isHalf ? offset - 1 : offset, text.length);
}

function placeOf(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
