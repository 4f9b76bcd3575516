import { callPlaces, exportedFunctions, findPlace } from "../../../gopls/go/find-place.ts";
import type { StepOf } from "../../../model/workload.ts";
import { type Position, positionAt, type Range, rangeAt } from "../../../text/positions.ts";
import type { Asking } from "../driven/step-context.ts";

type Ask = Pick<StepOf<"ask">, "method" | "at" | "params">;

/**
 * The requests of an `ask` in a document: one, or one for each exported function. Parameters are the usual ones of the method,
 * the step's own over them. None: the place is not there, or the method has no usual parameters and the step none of its own.
 */
export function askParameters(step: Ask, uri: string, text: string): readonly Asking[] {
  const offsets = step.at === "exported-functions" ? exportedFunctions(text) : [offsetOf(step, text)];
  return offsets.flatMap((offset) => {
    if (offset === undefined && (step.at !== undefined || needsPlace(step.method))) return [];
    const position = positionAt(text, offset ?? 0);
    const usual = usualParameters(step.method, { uri, text, position });
    if (!usual && step.params === undefined) return [];
    const given = filledIn(step.params ?? {}, { uri, position, range: functionRange(text) }) as object;
    const first = FIRST[step.method];
    const before = first && usualParameters(first, { uri, text, position });
    return [
      { params: { ...usual, ...given }, ...(first && before ? { first: { method: first, params: before } } : {}) },
    ];
  });
}

/** Methods that ask about what another one answered. */
const FIRST: Readonly<Record<string, string>> = {
  "callHierarchy/incomingCalls": "textDocument/prepareCallHierarchy",
  "callHierarchy/outgoingCalls": "textDocument/prepareCallHierarchy",
  "typeHierarchy/subtypes": "textDocument/prepareTypeHierarchy",
  "typeHierarchy/supertypes": "textDocument/prepareTypeHierarchy",
};

/** Where a method has something to say, unless the step says where. */
const AT_NAME =
  /(?:references|implementation|rename|prepareRename|prepareCallHierarchy|prepareTypeHierarchy|Hierarchy\/.*)$/;
const NO_PLACE =
  /(?:documentSymbol|semanticTokens\/.*|codeLens|foldingRange|documentLink|formatting|diagnostic|inlayHint|codeAction)$/;

function needsPlace(method: string): boolean {
  return method.startsWith("textDocument/") && !NO_PLACE.test(method);
}

function offsetOf({ method, at }: Ask, text: string): number | undefined {
  if (at !== undefined && at !== "exported-functions") return findPlace(text, at);
  if (NO_PLACE.test(method)) return 0;
  const places = callPlaces(text);
  if (method.endsWith("/signatureHelp")) return places?.argument;
  return AT_NAME.test(method) ? places?.name : places?.call;
}

interface At {
  readonly uri: string;
  readonly text: string;
  readonly position: Position;
}

function usualParameters(method: string, { uri, text, position }: At): object | undefined {
  const textDocument = { uri };
  if (method === "workspace/symbol") return { query: callPlaces(text)?.symbol.name.replace(/^.*\./, "") ?? "" };
  if (/^(?:call|type)Hierarchy\//.test(method)) return {};
  if (!method.startsWith("textDocument/")) return undefined;
  const whole = rangeAt(text, { start: 0, end: text.length });
  switch (method.slice("textDocument/".length)) {
    case "references":
      return { textDocument, position, context: { includeDeclaration: true } };
    case "rename":
      return { textDocument, position, newName: "leakGateRenamed" };
    case "codeAction":
      return { textDocument, range: functionRange(text) ?? whole, context: { diagnostics: [] } };
    case "inlayHint":
    case "rangeFormatting":
    case "semanticTokens/range":
      return { textDocument, range: whole };
    case "formatting":
      return { textDocument, options: { tabSize: 4, insertSpaces: false } };
    case "selectionRange":
      return { textDocument, positions: [position] };
    default:
      return NO_PLACE.test(method) ? { textDocument } : { textDocument, position };
  }
}

function functionRange(text: string): Range | undefined {
  const symbol = callPlaces(text)?.symbol;
  return symbol && rangeAt(text, symbol);
}

/** `$uri`, `$position` and `$range`, wherever they stand for a value. */
function filledIn(value: unknown, by: { uri: string; position: Position; range: Range | undefined }): unknown {
  if (value === "$uri") return by.uri;
  if (value === "$position") return by.position;
  if (value === "$range") return by.range ?? { start: by.position, end: by.position };
  if (Array.isArray(value)) return value.map((item) => filledIn(item, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filledIn(item, by)]));
}
