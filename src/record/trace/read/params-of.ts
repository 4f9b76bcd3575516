import { isPosition, type Position } from "../../../text/positions.ts";

/** The document of a message's parameters, as far as it is said and is what LSP says. */
interface DocumentParams {
  readonly uri: string;
  readonly text: string | undefined;
  readonly languageId: string | undefined;
  readonly version: number | undefined;
}

/** One of the changes of a didChange: of a range, or of all. */
export interface ContentChange {
  readonly range?: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** The `textDocument` of parameters; undefined: they have none. */
export function documentOf(params: unknown): DocumentParams | undefined {
  const document = member(params, "textDocument");
  const uri = textOf(member(document, "uri"));
  if (uri === undefined) return undefined;
  const version = member(document, "version");
  return {
    uri,
    text: textOf(member(document, "text")),
    languageId: textOf(member(document, "languageId")),
    version: typeof version === "number" ? version : undefined,
  };
}

/** The changes of a didChange; undefined: they are not those of LSP. */
export function changesOf(params: unknown): readonly ContentChange[] | undefined {
  const changes = member(params, "contentChanges");
  return Array.isArray(changes) && changes.every(isChange) ? changes : undefined;
}

function isChange(change: unknown): change is ContentChange {
  const range = member(change, "range");
  const isRange = isPosition(member(range, "start")) && isPosition(member(range, "end"));
  return typeof member(change, "text") === "string" && (range === undefined || range === null || isRange);
}

/** The files of a didChangeWatchedFiles, with the type of change that LSP counts; undefined: its parameters are not those of LSP. */
export function watchedOf(params: unknown): readonly { readonly uri: string; readonly type: number }[] | undefined {
  const changes = member(params, "changes");
  return Array.isArray(changes) && changes.every(isWatched) ? changes : undefined;
}

function isWatched(change: unknown): change is { uri: string; type: number } {
  return typeof member(change, "uri") === "string" && typeof member(change, "type") === "number";
}

/** A member of an object; undefined where it is none, or has none. */
export function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
