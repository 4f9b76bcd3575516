import { fileUri } from "../../../lsp/file-uri.ts";
import type { Driven } from "../driven/driven.ts";
import type { WorkspaceFile } from "../files/scan-workspace.ts";

/** The text of a file as it is now: of an open document its own, else what is on disk of the copy. */
export function textOf({ editor, disk }: Pick<Driven, "editor" | "disk">, file: WorkspaceFile): string {
  const uri = fileUri(file.absolute);
  const open = editor.documents().find((document) => document.uri === uri);
  return open?.text ?? disk?.read(file.path) ?? file.text;
}
