import { createHash } from "node:crypto";
import type { Diagnostic } from "vscode-languageserver-protocol";
import type { Driven } from "./driven/driven.ts";

/**
 * What must be the same after each iteration, part by part: which documents are open, with which text; workspace folders;
 * settings; what is on disk, of a disposable copy; and the errors that gopls reports.
 */
type DrivenState = ReadonlyMap<string, string>;

/** Reads the state. Diagnostics that are no errors do not count: hints come and go with what is analysed. */
export function readState({ editor, client, disk }: Driven): DrivenState {
  const documents = editor.documents().map(({ uri, text }) => [`document ${uri}`, hashOf(text)] as const);
  const folders = editor.folders().map(({ uri }) => [`folder ${uri}`, ""] as const);
  const files = [...(disk?.state() ?? [])].map(([path, hash]) => [`disk ${path}`, hash] as const);
  const errors = [...client.diagnostics].flatMap(([uri, list]) => {
    const errors = list.filter((diagnostic) => diagnostic.severity === 1).map(textOf);
    return errors.length === 0 ? [] : [[`errors ${uri}`, errors.sort().join("\n")] as const];
  });
  const configuration = ["configuration", JSON.stringify(editor.configuration())] as const;
  return new Map([...documents, ...folders, configuration, ...files, ...errors]);
}

function textOf({ range, message }: Diagnostic): string {
  return `${JSON.stringify(range)} ${message}`;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export interface Difference {
  /** Key of the part in the state. */
  readonly part: string;
  /** What is different now, as a sentence without its end. */
  readonly what: string;
}

/** What differs between two states, documents before what follows from them; none: they are the same. */
export function differences(before: DrivenState, after: DrivenState): readonly Difference[] {
  const parts = [...new Set([...before.keys(), ...after.keys()])];
  return parts
    .filter((part) => before.get(part) !== after.get(part))
    .sort((a, b) => KINDS.indexOf(kindOf(a)) - KINDS.indexOf(kindOf(b)) || (a < b ? -1 : 1))
    .map((part) => ({ part, what: describe(part, before.get(part), after.get(part)) }));
}

const KINDS = ["document", "folder", "configuration", "disk", "errors"];

function kindOf(part: string): string {
  return part.split(" ", 1)[0] ?? "";
}

function describe(part: string, before: string | undefined, after: string | undefined): string {
  const kind = kindOf(part);
  const name = part.slice(kind.length + 1);
  if (kind === "configuration") return "the settings differ";
  if (kind === "folder") return `the workspace folder ${name} is ${after === undefined ? "gone" : "still there"}`;
  if (kind === "disk") {
    if (before === undefined) return `the file ${name} is new on disk`;
    return after === undefined ? `the file ${name} is gone` : `the file ${name} differs on disk`;
  }
  if (kind === "errors") {
    const [first = ""] = (after ?? before ?? "").split("\n");
    const message = first.replace(/^\{.*?\}\} /, "");
    return `gopls reports ${count(after)} in ${name} and reported ${count(before)} before, such as: ${message}`;
  }
  if (before === undefined) return `${name} is still open`;
  return after === undefined ? `${name} is not open any more` : `the text of ${name} differs`;
}

function count(errors: string | undefined): string {
  const number = errors === undefined ? 0 : errors.split("\n").length;
  return number === 1 ? "1 error" : `${number} errors`;
}
