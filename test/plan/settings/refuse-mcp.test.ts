import { expect, test } from "vitest";
import { readEditorSettings } from "../../../src/plan/settings/read-editor-settings.ts";

const read = (value: unknown) => readEditorSettings(JSON.stringify(value), "mcp.json", { folder: "/w", env: {} });
const mcp = { type: "stdio", command: "gopls", args: ["mcp"] };

test.each([
  ["servers.gopls", { servers: { gopls: mcp } }],
  ["servers.mine", { servers: { mine: mcp } }],
  [
    "mcpServers.mine",
    { mcpServers: { mine: { command: "go", args: ["run", "golang.org/x/tools/gopls@latest", "mcp"] } } },
  ],
  ["mcpServers.gopls", { mcpServers: { gopls: { type: "http", url: "http://localhost:8092" } } }],
  ["mcp.gopls", { mcp: { gopls: { type: "local", command: ["gopls", "mcp"] } } }],
  ["mcp.servers.gopls", { mcp: { servers: { gopls: mcp } } }],
])("a file with gopls as %s, a server for agents, has no settings", (name, value) => {
  expect(() => read(value)).toThrowError(
    expect.objectContaining({
      code: "settings-bad",
      message: expect.stringContaining(`: ${name} is gopls as an MCP server, and there are no settings of gopls`),
      hint: expect.stringContaining("the file in which your editor has"),
    }),
  );
});

test("beside settings it is passed over, and another server is none of ours", () => {
  const servers = { tools: mcp, gopls: { command: "gopls", settings: { staticcheck: true } } };
  expect(read({ servers }).settings).toEqual({ staticcheck: true });
  expect(() => read({ mcpServers: { other: { command: "npx", args: ["mcp"] } } })).toThrowError(
    expect.objectContaining({ code: "settings-nothing" }),
  );
});
