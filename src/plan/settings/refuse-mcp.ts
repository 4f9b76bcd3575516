import { startsMcp } from "./client-table.ts";
import { membersBelow } from "./gopls-parts.ts";
import type { JsoncValue } from "./read-jsonc.ts";

/** Where agents and editors list servers of the Model Context Protocol; gopls can be one. */
const PLACES = [["mcpServers"], ["mcp"], ["mcp", "servers"], ["context_servers"]];

/** Throws settings-bad for a file that has gopls as a server of the Model Context Protocol. */
export function refuseMcp(root: JsoncValue): void {
  const listed = PLACES.flatMap((path) => membersBelow(root, ...path));
  const named = listed.find(({ name }) => name.endsWith(".gopls"));
  const table = [...listed, ...membersBelow(root, "servers")].find(startsMcp) ?? named;
  if (table)
    throw table.value.refuse(
      `${table.name} is gopls as an MCP server, and there are no settings of gopls`,
      "Give --settings the file in which your editor has gopls' settings.",
    );
}
