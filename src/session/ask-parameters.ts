import type { Positions } from "./find-positions.ts";

/** Parameters of a request of the workload language, at the positions of one file; undefined for a method it does not know. */
export function askParameters(
  method: string,
  uri: string,
  at: Positions,
  end: { line: number; character: number },
): object | undefined {
  const textDocument = { uri };
  switch (method) {
    case "textDocument/hover":
    case "textDocument/definition":
    case "textDocument/completion":
      return { textDocument, position: at.callee };
    case "textDocument/signatureHelp":
      return { textDocument, position: at.argument };
    case "textDocument/references":
      return { textDocument, position: at.name, context: { includeDeclaration: true } };
    case "textDocument/documentSymbol":
    case "textDocument/semanticTokens/full":
    case "textDocument/codeLens":
    case "textDocument/foldingRange":
      return { textDocument };
    case "textDocument/codeAction":
      return { textDocument, range: at.range, context: { diagnostics: [] } };
    case "textDocument/inlayHint":
      return { textDocument, range: { start: { line: 0, character: 0 }, end } };
    case "workspace/symbol":
      return { query: at.symbol };
    default:
      return undefined;
  }
}
