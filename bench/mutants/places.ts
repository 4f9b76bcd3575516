import type { Place } from "./mutant.ts";

/** Where gopls v0.16.2 and v0.24.0 alike begin to do a unit of work. */
export const places = {
  hover: handler("hover.go", "Hover"),
  definition: handler("definition.go", "Definition"),
  references: handler("references.go", "References"),
  completion: handler("completion.go", "Completion"),
  documentSymbol: handler("symbols.go", "DocumentSymbol"),
  didChange: handler("text_synchronization.go", "DidChange"),
  didOpen: handler("text_synchronization.go", "DidOpen"),
  /** Every view that is made, for a folder and after a change of settings. */
  createView: method("internal/cache/session.go", "Session", "createView"),
  checkPackage: method("internal/cache/check.go", "typeCheckBatch", "checkPackage"),
} as const satisfies Readonly<Record<string, Place>>;

function handler(file: string, name: string): Place {
  return method(`internal/server/${file}`, "server", name);
}

function method(file: string, receiver: string, name: string): Place {
  return { file, anchor: new RegExp(`^func \\(\\w \\*${receiver}\\) ${name}\\(.*\\{$`, "m") };
}
