import type { ClientCapabilities } from "vscode-languageserver-protocol";

/** What an editor says of itself in `initialize`. */
export interface EditorSelf {
  /** Absent where it does not name itself. */
  readonly clientInfo?: { readonly name: string; readonly version?: string | undefined } | undefined;
  readonly capabilities: Readonly<Record<string, unknown>>;
}

/**
 * An editor's capabilities with what this client holds to whatever the editor says: positions in UTF-16, the only encoding
 * that it speaks, and work-done progress, by which it knows that the server has finished.
 */
export function clientCapabilities(capabilities: EditorSelf["capabilities"]): ClientCapabilities {
  return {
    ...capabilities,
    general: { ...part(capabilities.general), positionEncodings: ["utf-16"] },
    window: { ...part(capabilities.window), workDoneProgress: true },
  };
}

function part(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
