import { isPosition } from "../../../text/positions.ts";
import type { TracedMessage } from "../read/traced-message.ts";

type Json = Readonly<Record<string, unknown>>;

/** A recorded request in the words of the workload language, or why it has none. */
export type Ask =
  | {
      readonly kind: "ask";
      readonly method: string;
      /** Undefined: the request is about no document. */
      readonly uri: string | undefined;
      readonly position: { readonly line: number; readonly character: number } | undefined;
      /** Only what differs from the usual ones. */
      readonly params: Json | undefined;
      /** What of its parameters was left out, in a few words. */
      readonly without: string | undefined;
    }
  | { readonly kind: "left-out"; readonly why: string };

/** What a request asks. Parts that come from an earlier answer of gopls are taken out, as another gopls answers otherwise. */
export function askOf({ method = "", params }: Pick<TracedMessage, "method" | "params">): Ask {
  if (needsAnAnswer.has(method)) return leftOut("it is about an earlier answer of gopls");
  if (method === "workspace/executeCommand") return leftOut("its arguments come from an earlier answer of gopls");
  if (!isMap(params))
    return { kind: "ask", method, uri: undefined, position: undefined, params: undefined, without: undefined };
  const { textDocument, position, workDoneToken: _w, partialResultToken: _p, ...given } = params;
  const uri = isMap(textDocument) && typeof textDocument.uri === "string" ? textDocument.uri : undefined;
  const { kept, without } = withoutAnswers(method, given);
  const named = withVariables(kept, uri);
  if (JSON.stringify(named).includes("file:/")) return leftOut("its parameters name other files");
  const unusual = withoutUsual(method, named);
  return {
    kind: "ask",
    method,
    uri,
    position: isPosition(position) ? { line: position.line, character: position.character } : undefined,
    params: Object.keys(unusual).length > 0 ? unusual : undefined,
    without,
  };
}

const needsAnAnswer: ReadonlySet<string> = new Set([
  "codeAction/resolve",
  "codeLens/resolve",
  "completionItem/resolve",
  "documentLink/resolve",
  "inlayHint/resolve",
  "workspaceSymbol/resolve",
  "callHierarchy/incomingCalls",
  "callHierarchy/outgoingCalls",
  "typeHierarchy/supertypes",
  "typeHierarchy/subtypes",
  "textDocument/semanticTokens/full/delta",
]);

function leftOut(why: string): Ask {
  return { kind: "left-out", why };
}

/** Diagnostics, ids of results and the signatures shown before are earlier answers. */
function withoutAnswers(method: string, given: Json): { kept: Json; without: string | undefined } {
  const { context, previousResultId, previousResultIds, ...rest } = given;
  if (previousResultId !== undefined) return { kept: rest, without: "previousResultId" };
  if (previousResultIds !== undefined)
    return { kept: { ...rest, previousResultIds: [] }, without: "previousResultIds" };
  if (!isMap(context)) return { kept: given, without: undefined };
  if (method === "textDocument/codeAction") {
    const hasDiagnostics = Array.isArray(context.diagnostics) && context.diagnostics.length > 0;
    return {
      kept: { ...rest, context: { ...context, diagnostics: [] } },
      without: hasDiagnostics ? "the diagnostics" : undefined,
    };
  }
  const { activeSignatureHelp, ...others } = context;
  return {
    kept: { ...rest, context: others },
    without: activeSignatureHelp ? "the signature shown before" : undefined,
  };
}

/** Leaves out a context that says nothing but the usual. */
function withoutUsual(method: string, params: Json): Json {
  const { context, ...rest } = params;
  return context !== undefined && JSON.stringify(context) === usualContexts.get(method) ? rest : params;
}

const usualContexts: ReadonlyMap<string, string> = new Map([
  ["textDocument/references", '{"includeDeclaration":true}'],
  ["textDocument/codeAction", '{"diagnostics":[]}'],
  ["textDocument/completion", '{"triggerKind":1}'],
  ["textDocument/signatureHelp", '{"triggerKind":1,"isRetrigger":false}'],
]);

/** With `$uri` for the document's own URI, at any depth. */
function withVariables(params: Json, uri: string | undefined): Json {
  if (uri === undefined) return params;
  return JSON.parse(JSON.stringify(params), (_, value: unknown) => (value === uri ? "$uri" : value)) as Json;
}

function isMap(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
