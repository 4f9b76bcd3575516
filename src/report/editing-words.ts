import type { Report } from "../model/report.ts";

/**
 * By which editor gopls was used, and how it was reached, where that was otherwise than usual: ", as neovim, with 2 editors
 * attached to one gopls"; empty where all was as usual. `quote` makes a name safe where it is put.
 */
export function editingWords({ editing }: Pick<Report, "editing">, quote: (name: string) => string): string {
  if (!editing) return "";
  const { editor, settings, clients, rpcTrace } = editing;
  return [
    editor === undefined ? "" : `, as ${quote(editor)}`,
    settings === undefined ? "" : `, with the settings of ${quote(settings)}`,
    clients === undefined ? "" : `, with ${clients} ${clients === 1 ? "editor" : "editors"} attached to one gopls`,
    rpcTrace ? ", which logged all messages" : "",
  ].join("");
}
